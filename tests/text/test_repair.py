"""Where lost and mistyped marks stood."""

from __future__ import annotations

import pytest

from throughline.languages.speech import speech
from throughline.model.span import Span
from throughline.text.repair import beginning, clause, reporter, sentence_end, single_close

MARKS = speech("en").marks


def whole(text: str) -> Span:
    """All of a text."""
    return Span(0, len(text))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("she said so", True),
        ("he then said so", True),
        ("said Ida", True),
        ("said the mayor", True),
        ("Ida Lund wrote", True),
        ("Ida wrote", True),
        ("said quietly", False),
        ("said", False),
        ("she sails there", False),
        ("the boat left", False),
        ("Ida Lund Ray Bo Amy said", False),
        ("…", False),
    ],
)
def test_the_reporters_words(words: str, expected: bool) -> None:
    assert reporter(words, 0, MARKS) is expected


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


def test_the_reporters_clause_ends_the_words() -> None:
    assert clause("We sailed, she said.", whole("We sailed, she said."), MARKS) == 10
    assert clause("We sailed, all of us.", whole("We sailed, all of us."), MARKS) is None


def test_the_end_of_a_first_sentence() -> None:
    assert sentence_end("It is. She left.", Span(0, 16)) == 6
    assert sentence_end("It is", Span(0, 5)) == 5


@pytest.mark.parametrize(
    ("text", "spoken", "expected"),
    [
        ("Ida said: We sailed.", False, 10),
        ("Ida said, We sailed.", False, 10),
        ("We sailed,", False, 0),
        ("the old boat", False, None),
        (" she said. We sailed.", True, 11),
        (" and so on", True, None),
    ],
)
def test_where_a_quotation_without_an_opening_mark_began(text: str, spoken: bool, expected: int | None) -> None:
    assert beginning(text, whole(text), MARKS, spoken) == expected
