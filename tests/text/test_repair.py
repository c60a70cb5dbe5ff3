"""Where a single mark was typed for a double one."""

from __future__ import annotations

import pytest

from throughline.languages.speech import speech
from throughline.model.span import Span
from throughline.text.repair import single_close

MARKS = speech("en").marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x We sailed,' she", 12),
        ("x 'No,' he said. We sailed.' So", 27),
        ("x We sailed' said Ida", 11),
        ("x We sailed', said Ida", 11),
        ("x get 'em there", None),
        ("x the bakers' boat", None),
        ("x Ida's boat", None),
    ],
)
def test_a_single_mark_meant_to_close(text: str, expected: int | None) -> None:
    assert single_close(text, Span(1, len(text)), MARKS) == expected
