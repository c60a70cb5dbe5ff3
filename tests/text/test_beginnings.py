"""Where quoted words began whose opening mark is lost."""

from __future__ import annotations

import pytest

from throughline.languages.speech import speech
from throughline.model.span import Span
from throughline.text.beginnings import beginning

MARKS = speech("en").marks


@pytest.mark.parametrize(
    ("text", "spoken", "expected"),
    [
        ("Ida said: We sailed.", False, "We sailed."),
        ("Ida said, We sailed.", False, "We sailed."),
        ("Ida went on to say, We sailed.", False, "We sailed."),
        ("Ida wrote on her door: We sailed.", False, "We sailed."),
        ("Ida said: We sailed", False, "We sailed"),
        ("Ida listed three things: bread, tea.", False, "Ida listed three things: bread, tea."),
        ("We sailed,", False, "We sailed,"),
        ("Ida told them. It rained. We sailed,", False, "It rained. We sailed,"),
        ("I told them. We sailed,", False, "I told them. We sailed,"),
        ("the old boat", False, None),
        (" she said. We sailed.", True, "We sailed."),
        (" she said. Then Ida told them. We sailed.", True, "We sailed."),
        (" and so on", True, None),
        (" and added: Come in", True, "Come in"),
    ],
)
def test_where_the_words_began(text: str, spoken: bool, expected: str | None) -> None:
    start = beginning(text, Span(0, len(text)), MARKS, spoken)
    assert (None if start is None else text[start:]) == expected
