"""What tells that quoted words are said, and where they stand to the reporter's clause."""

from __future__ import annotations

from dataclasses import replace

import pytest

from throughline.annotating.narration import narration
from throughline.annotating.speech_signs import Place, place, points
from throughline.languages.speech import Speech, speech
from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.settings import DEFAULTS


def places(text: str, table: Speech) -> list[Place]:
    """The quotations of a text in their sentences."""
    return [
        place(line, at, token.quotation.span.words(text), table, DEFAULTS)
        for line in narration(Report(Article("a", text, "a.txt", language="en"))).lines
        for at, token in enumerate(line.tokens)
        if token.quotation
    ]


def scores(text: str, table: Speech | None = None) -> list[int]:
    """The points of each quotation of a text."""
    return [points(one, table or speech("en"), DEFAULTS) for one in places(text, table or speech("en"))]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("“The ferry is back,” said Ida.", True),
        ("“The ferry is back” Ida said.", True),
        ("Ida was glad: “the ferry”", True),
        ("Ida, “glad as ever,” came.", True),
        ("Ida came, “and so did the ferry and its crew with all the flags that they had” then.", False),
        ("Ida came, “and so did the ferry and its crew with all the flags that they had”.", True),
        ("Ida called it “a friend of us all” on Monday.", False),
        ("Ida saw “The ferry” there.", False),
    ],
)
def test_whole_quotations_stand_beside_the_reporters_clause(text: str, whole: bool) -> None:
    assert [one.whole for one in places(text, speech("en"))] == [whole]


MORE = [
    ("each word counts", "A “very slow” boat came.", "A “slow” boat came."),
    ("an end stop counts", "“The ferry is back.”", "“The ferry is back” –"),
    ("I and we count", "A “joy for us” was there.", "A “joy for all” was there."),
    ("a cue counts", "Ida said it was a “slow” boat.", "It was a “slow” boat."),
    ("a cue elsewhere counts", "A “slow” one and a new one, which will be late, they add.", "A “slow” one is late."),
    ("a noun of saying counts", "Her promise of a “slow” boat stood.", "Her picture of a “slow” boat stood."),
    ("the end of the clause counts", "The boat was “slow.”", "The boat was “slow” as ever."),
    ("a thought tells it", "All agree that the “slow” boat is old.", "All know where the “slow” boat is."),
    ("the name of a movement is none", "They liked the “slow” boat.", "They liked the “slow” movement."),
    ("a term describes a noun", "They liked the “slow” and old one.", "They liked the “slow” boat."),
    ("a verb is no such term", "They will “moor” their boat.", "They will “moor” boats."),
    ("capitals are a name's", "They saw a “home tide” boat.", "They saw a “Home Tide” boat."),
]


@pytest.mark.parametrize(("more", "less"), [case[1:] for case in MORE], ids=[case[0] for case in MORE])
def test_each_sign_counts(more: str, less: str) -> None:
    assert scores(more)[0] > scores(less)[0]


def test_a_word_alone_is_no_sign_of_somebody_speaking() -> None:
    assert scores("A “we” was there.") == scores("A “joy” was there.")


def test_a_verb_that_only_stands_in_the_sentence_does_not_speak_for_capitals() -> None:
    assert scores("Ida published “Home Tide” then.")[0] < scores("Ida shouted “Home Tide” then.")[0]


def test_a_stop_behind_the_closing_mark_ends_a_sentence_where_a_language_sets_it_so() -> None:
    outside = replace(speech("en"), outside=True)
    assert scores("“The ferry is back”.", outside)[0] > scores("“The ferry is back” –", outside)[0]
    assert scores("It came: “The ferry is back”.", outside)[0] > scores("It came: “The ferry is back” –", outside)[0]
    assert scores("A “tide” “The ferry is”.", outside)[1] > scores("A “tide” and “The ferry is”.", outside)[1]
    assert scores("It came, “The ferry is” –", outside)[0] == scores("It came, “The ferry is”.", outside)[0]
    assert scores("“The ferry is back”.") == scores("“The ferry is back” –")
