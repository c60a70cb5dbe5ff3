"""Which noun phrases can speak."""

from __future__ import annotations

import pytest

from throughline.annotating.able import able
from throughline.annotating.narration import narration
from throughline.annotating.nouns import Phrase
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report

TABLE = speech("en")


def can(words: str) -> bool:
    """Whether the words, as one phrase, can speak."""
    (line,) = narration(Report(Article("a", words, "a.txt", language="en"))).lines
    return able(line.tokens, Phrase(0, len(line.tokens) - 1), TABLE)


@pytest.mark.parametrize(
    "words",
    [
        "Ida Fenwick",
        "she",
        "he's",
        "the mayor of Tidewater",
        "the mayors",
        "the school board",
        "a letter to the town",
        "the letters",
        "another",
        "the 35-year-old",
        "a woman who sings",
        "Ned, a baker",
    ],
)
def test_people_groups_and_what_they_write_can_speak(words: str) -> None:
    assert can(words)


@pytest.mark.parametrize("words", ["an improvement", "the emotional weight", "11", "September", "having"])
def test_things_and_days_cannot_speak(words: str) -> None:
    assert not can(words)


def test_a_part_of_something_written_can_speak() -> None:
    assert can("part of the wall")
