"""Where quoted words ended whose closing mark is lost."""

from __future__ import annotations

import pytest

from throughline.languages.speech import speech
from throughline.model.span import Span
from throughline.text.endings import ending, sentence_end, sentence_start

MARKS = speech("en").marks


def ended(text: str, *, fragment: bool = False, attributed: bool = False) -> str | None:
    """The words before the end that was found."""
    found = ending(text, Span(0, len(text)), MARKS, fragment=fragment, attributed=attributed)
    return text[: found.at] if found.points else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We sailed, she said. It rained.", "We sailed,"),
        ("We sailed — Ida Lund said so.", "We sailed —"),
        ("We sailed. It was calm, Ida said.", "We sailed. It was calm,"),
        ("We sailed. Ida told them so.", "We sailed."),
        ("Who sails? asked Ida.", "Who sails?"),
        ("Who sails? when nobody is there?", "Who sails?"),
        ("We sailed, adding that it rained.", "We sailed,"),
        ("She told us, he said it, and we went. I went, she said.", "She told us, he said it, and we went. I went,"),
        ("bread is a friend), she said. It", "bread is a friend"),
        ("bread (rye) is good), and so on", "bread (rye) is good"),
        ("We sailed, including Bo.", None),
        ("We sailed. It was calm.", None),
        ("We sailed", None),
    ],
)
def test_the_end_of_whole_sentences(text: str, expected: str | None) -> None:
    assert ended(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fine weather. She left, Ida said.", "fine weather."),
        ("Dr. Ray’s house. She left.", "Dr. Ray’s house."),
        ("Blue Harbour, while children danced", "Blue Harbour,"),
        ("Blue Harbour on Monday", None),
    ],
)
def test_the_end_of_a_fragment(text: str, expected: str | None) -> None:
    assert ended(text, fragment=True) == expected


def test_who_has_told_before_who_speaks_hardly_tells_it_again() -> None:
    assert ended("We sailed. Bo answered all of it.") == "We sailed."
    assert ended("We sailed. Bo answered all of it.", attributed=True) is None
    assert ended("We sailed, she said.", attributed=True) == "We sailed,"


def test_the_first_and_the_last_sentence() -> None:
    assert sentence_end("It is. She left.", Span(0, 16)) == 6
    assert sentence_end("It is", Span(0, 5)) == 5
    assert sentence_start("It is. So. She", Span(0, 14)) == 10
    assert sentence_start("It is", Span(0, 5)) == 5
