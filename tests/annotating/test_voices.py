"""Whom a noun phrase beside a verb of saying means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from throughline.annotating.mentions import mentions
from throughline.annotating.narration import narration
from throughline.annotating.nouns import Phrase
from throughline.annotating.sentences import sentences
from throughline.annotating.voices import Voices
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report, Speaker
from throughline.settings import DEFAULTS

INTRODUCED = "Baker Ida Fenwick, 40, met her husband Noor Ames and the mayor. "


def report(text: str) -> Report:
    """A report with its sentences and mentions."""
    bare = Report(Article("a", text, "a.txt", language="en"))
    bare = replace(bare, sentences=tuple(sentences(bare)))
    return replace(bare, mentions=tuple(mentions(bare)))


def speakers(words: str, before: str = INTRODUCED) -> tuple[Speaker, ...]:
    """Whom the last words of a text mean."""
    given = report(before + words)
    lines = narration(given).lines
    tokens = lines[-1].tokens
    start = len(before)
    first = next(at for at, token in enumerate(tokens) if token.start >= start)
    voices = Voices(given, speech("en"), DEFAULTS, lines)
    return voices.speakers(tokens, Phrase(first, len(tokens) - 1))


def names(words: str, before: str = INTRODUCED) -> list[str]:
    """Their names."""
    return [speaker.name for speaker in speakers(words, before)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ida Fenwick", ["Ida Fenwick"]),
        ("Fenwick", ["Ida Fenwick"]),
        ("Ames", ["Noor Ames"]),
        ("Fenwick and Ames", ["Ida Fenwick", "Noor Ames"]),
        ("the 40-year-old", ["Ida Fenwick"]),
        ("one neighbour", ["one neighbour"]),
        ("the fire service", ["the fire service"]),
        ("two guests", ["two guests"]),
    ],
)
def test_a_phrase_means_the_fullest_name_or_its_own_words(words: str, expected: list[str]) -> None:
    assert names(words) == expected


@pytest.mark.parametrize(
    ("words", "basis"),
    [
        ("Ida Fenwick", "named"),
        ("Fenwick", "named"),
        ("the 40-year-old", "role"),
        ("one neighbour", "anonymous"),
        ("the fire service", "role"),
        ("the letter", "document"),
    ],
)
def test_the_basis_tells_how_a_speaker_is_named(words: str, basis: str) -> None:
    assert [speaker.basis for speaker in speakers(words)] == [basis]


def test_the_literal_words_are_kept_beside_the_name() -> None:
    (speaker,) = speakers("retired baker Fenwick")
    assert speaker.name == "Ida Fenwick"
    assert speaker.span is not None
    assert speaker.span.words(INTRODUCED + "retired baker Fenwick").endswith("Fenwick")


def test_whose_relative_it_is_does_not_speak() -> None:
    assert names("Fenwick's neighbour") != ["Ida Fenwick"]


def test_a_name_behind_a_comma_is_meant_and_not_the_place_before_it() -> None:
    assert names("the mayor of Harrowmere, Tom Ray", "Guests came. ") == ["Tom Ray"]


def test_a_letter_speaks_for_those_who_wrote_it() -> None:
    found = speakers("the letter of Ida Fenwick")
    assert [(speaker.name, speaker.basis) for speaker in found] == [("Ida Fenwick", "document")]


def test_a_letter_of_nobody_speaks_for_itself() -> None:
    assert names("the letter", "Guests came. ") == ["the letter"]


def test_a_phrase_does_not_go_on_over_a_line_break() -> None:
    assert names("the fire\nservice", "Guests came. ") == ["the fire"]


def test_an_endless_phrase_is_cut_at_a_word() -> None:
    (name,) = names("the keeper of " + "very " * 60 + "old keys", "Guests came. ")
    assert len(name) <= DEFAULTS.longest_speaker
    assert name.startswith("the keeper of very")
    assert name.endswith("very")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ida Fenwick", True),
        ("the baker", True),
        ("she", True),
        ("the hospital", True),
        ("the warm rain", False),
        ("yesterday", False),
    ],
)
def test_people_speak_and_things_do_not(words: str, expected: bool) -> None:
    given = report(INTRODUCED + words)
    lines = narration(given).lines
    tokens = lines[-1].tokens
    first = next(at for at, token in enumerate(tokens) if token.start >= len(INTRODUCED))
    assert Voices(given, speech("en"), DEFAULTS, lines).speaks(tokens, Phrase(first, len(tokens) - 1)) is expected
