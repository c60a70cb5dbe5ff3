"""How surely words are a reporter's, who tells who spoke."""

from __future__ import annotations

from dataclasses import replace

import pytest

from throughline.languages.speech import speech
from throughline.text.reporting import LIKELY, POSSIBLE, SURE, reporter

MARKS = speech("en").marks


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("she said so", SURE),
        ("he had then said so", SURE),
        ("she will say", SURE),
        ("they went on", SURE),
        ("said Ida", SURE),
        ("said the mayor", SURE),
        ("said one owner of a shop", SURE),
        ("said former state champion Ida Lund", SURE),
        ("according to Ida", SURE),
        ("Ida wrote", SURE),
        ("Ida Lund (the mayor) wrote", SURE),
        ("the Lund family said", SURE),
        ("Gov. Ida Lund said", SURE),
        ("reporter Ida Lund asked him", LIKELY),
        ("Ida Lund, the mayor, said", LIKELY),
        ("Ida Lund, 30, of Bay, who was there, said", LIKELY),
        ("the tall, friendly baker said", LIKELY),
        ("The baker of the small shop by the old harbour said", LIKELY),
        ("it said", SURE),
        ("we said", POSSIBLE),
        ("said I", POSSIBLE),
        ("said quietly", POSSIBLE),
        ("said that Ida was right", POSSIBLE),
        ("legal experts say", POSSIBLE),
        ("Ida said she was right", POSSIBLE),
    ],
)
def test_words_that_tell_who_spoke(words: str, expected: int) -> None:
    assert reporter(words, 0, len(words), MARKS) == expected


@pytest.mark.parametrize(
    "words",
    [
        "said",
        "say Ida",
        "she sails there",
        "she was the one who said",
        "she sails, he said",
        "the boat left",
        "the reported loss",
        "Ida is sure, Bo said",
        "Ida, who came late and said so",
        "Ida, so it is, he was told, and Bo",
        "Ida Lund, the mayor is here, said",
        "and Ida said",
        "my sister said",
        "that is what Ida said",
        "boats of all of the small towns along the coast said",
        "all of the small town is proud Ida said",
        "Ida left. Bo said",
        "Ida left; Bo said",
        "“Ida said",
        ", Ida said",
        "…",
        "",
    ],
)
def test_words_that_do_not(words: str) -> None:
    assert reporter(words, 0, len(words), MARKS) == 0


def test_a_verb_of_two_words_may_stand_before_its_subject() -> None:
    french = replace(MARKS, compound=frozenset({"a"}), reporting=frozenset({"dit"}), followers=frozenset({"le"}))
    assert reporter("a dit le maire", 0, 14, french) == SURE
    assert reporter("a dit", 0, 5, french) == POSSIBLE
    assert reporter("a vu le maire", 0, 13, french) == 0


def test_nothing_behind_the_limit_is_read() -> None:
    assert reporter("Ida Lund said", 0, 8, MARKS) == 0
