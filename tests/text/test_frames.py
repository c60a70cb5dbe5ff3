from __future__ import annotations

import pytest

from throughline.model.span import Span
from throughline.text.frames import clause, is_subject, is_verb, negations, shares_subject, words_before
from throughline.text.words import words


def at(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


@pytest.mark.parametrize(
    ("text", "part", "around"),
    [
        ("They came early. The boat was late, again.", "was late", "The boat was late"),
        ("They came early and the boat was late.", "was late", "the boat was late"),
        ("The boat was late", "The boat", "The boat was late"),
    ],
)
def test_a_clause_goes_back_to_a_stop_or_a_joining_word_and_on_to_a_stop(text: str, part: str, around: str) -> None:
    assert clause(text, Span(0, len(text)), at(text, part), "en").words(text) == around


@pytest.mark.parametrize(
    ("before", "subject"),
    [("the boat", True), ("that", True), ("and so", False), ("", False), ("the boat of the old man", False)],
)
def test_a_few_words_that_open_like_a_name_are_a_subject(before: str, subject: bool) -> None:
    assert is_subject(words(before), (), "en") is subject


def test_a_name_at_the_beginning_is_a_subject() -> None:
    assert is_subject(words("Orla Finch"), {0}, "en")


@pytest.mark.parametrize(
    ("own", "shared"),
    [
        ("", True),
        ("Finch said the boat", True),
        ("Finch said it", True),
        ("Finch said she", True),
        ("the school", False),
    ],
)
def test_a_frame_keeps_the_subject_by_its_word_or_a_pronoun(own: str, shared: bool) -> None:
    assert shares_subject(words(own), words("the boat"), "en") is shared


def test_the_words_before_a_place_are_those_that_begin_before_it() -> None:
    text = "The boat was late"

    assert [word.key for word in words_before(text, Span(0, len(text)), at(text, "was"))] == ["the", "boat"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It never was and isn't", "en", ["never", "isn't"]),
        ("Das war nie so", "de", ["nie"]),
        ("Ce n'est pas vrai", "fr", ["pas"]),
        ("Nunca fue así", "es", ["nunca"]),
    ],
)
def test_words_that_deny_are_known_in_each_language(text: str, language: str, found: list[str]) -> None:
    assert [word.key for word in negations(words(text), language)] == found


def test_an_auxiliary_is_a_verb_and_a_noun_is_none() -> None:
    assert [is_verb(word, "en") for word in ("was", "won't", "shan't", "boat")] == [True, True, True, False]
