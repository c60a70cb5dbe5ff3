"""Which cue and which name of a sentence belong to a quotation in it."""

from __future__ import annotations

import pytest

from throughline.annotating.credits import credited
from throughline.annotating.narration import Line, narration
from throughline.annotating.nouns import Phrase
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.settings import DEFAULTS

TABLE = speech("en")


def lines(text: str) -> tuple[Line, ...]:
    """The sentences of a text."""
    return narration(Report(Article("a", text, "a.txt", language="en"))).lines


def places(line: Line) -> list[int]:
    """The places of the quotations in a sentence."""
    return [at for at, token in enumerate(line.tokens) if token.kind == "q"]


def printed(line: Line, phrase: Phrase | None) -> str | None:
    """The words of a phrase."""
    return " ".join(token.key for token in line.tokens[phrase.first : phrase.last + 1]) if phrase else None


def told(text: str) -> list[tuple[str | None, str | None]]:
    """The cue and the speaker of each quotation of a text; nothing at all is told as two times None."""
    found = [(line, credited(line, at, TABLE, DEFAULTS)) for line in lines(text) for at in places(line)]
    return [(printed(line, one.cue), printed(line, one.speaker)) if one else (None, None) for line, one in found]


ROLLS = "“The rolls are warm and the door is open,”"


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (f"{ROLLS} said Ida Fenwick.", "said", "ida fenwick"),
        (f"{ROLLS} Ida Fenwick said.", "said", "ida fenwick"),
        (f"{ROLLS} she added.", "added", "she"),
        (f"{ROLLS} the old baker told the children.", "told", "the old baker"),
        (f"Ida Fenwick said: {ROLLS}", "said", "ida fenwick"),
        (f"The town council announced: {ROLLS}", "announced", "the town council"),
        (f"According to Ida Fenwick, {ROLLS}", "according to", "ida fenwick"),
        (f"{ROLLS} according to Ida Fenwick.", "according to", "ida fenwick"),
        (f"Ida Fenwick: {ROLLS}", None, "ida fenwick"),
        (f"{ROLLS} — Ida Fenwick", None, "ida fenwick"),
        ("The bakery was described by Ida Fenwick as “the warmest room in town”.", "described", "ida fenwick"),
        (f"Ida Fenwick, who had been up since four, said: {ROLLS}", "said", "ida fenwick"),
        ("The shop, often labelled “the warmest room” by Ida Fenwick, was shut.", "labelled", "ida fenwick"),
        ("All know the claim of Ida Fenwick that the shop is “the warmest room”.", "claim", "ida fenwick"),
        ("Ida Fenwick's slogan in that long and cold week was that rolls “warm us all”.", "slogan", "ida fenwick's"),
        ("In Ida Fenwick's view, the shop is “the warmest room in town”.", "view", "ida fenwick's"),
        ("For Ida Fenwick, the shop is “the warmest room in town”.", "for", "ida fenwick"),
        ("The shop is “the warmest room”, according to sums by Ida Fenwick.", "according to", "ida fenwick"),
        ("The shop is “the warmest room”, according to sums.", "according to", "sums"),
    ],
)
def test_the_cue_and_its_subject_are_found(text: str, cue: str | None, speaker: str) -> None:
    assert told(text) == [(cue, speaker)]


def test_a_sentence_without_a_cue_or_a_label_credits_nobody() -> None:
    assert told("Behind the “honey wagon” stood a pony.") == [(None, None)]


def test_of_two_cues_each_takes_its_own_quotation() -> None:
    text = "“The rolls are warm,” said Ida, and Noor replied: “The door is open.”"
    assert told(text) == [("said", "ida"), ("replied", "noor")]


def test_one_cue_serves_the_quotation_before_and_after_it() -> None:
    text = "“The rolls are warm,” Ida said, “and the door is open.”"
    assert told(text) == [("said", "ida"), ("said", "ida")]


def test_two_fragments_joined_by_and_share_a_cue() -> None:
    text = "Ida called the night “a long one” and “a good one for bakers”."
    assert told(text) == [("called", "ida"), ("called", "ida")]


def test_a_cue_in_another_sentence_is_not_taken() -> None:
    first, second = told("Ida said so. “The rolls are warm and the door is open.”"), told(f"{ROLLS} Ida said.")
    assert first == [(None, None)]
    assert second == [("said", "ida")]


def test_a_cue_beside_the_words_scores_more_than_one_far_from_them() -> None:
    (near,) = lines("“The rolls are warm,” Ida said.")
    (far,) = lines("“The rolls are warm,” and so on the cold bench by the old well in the square Ida said.")
    one, two = credited(near, 0, TABLE, DEFAULTS), credited(far, 0, TABLE, DEFAULTS)
    assert one is not None
    assert two is None or two.score < one.score


def test_a_verb_that_only_says_something_scores_more_than_one_that_may_say_something() -> None:
    scores = []
    for verb in ("said", "called"):
        (line,) = lines(f"“The rolls are warm,” Ida {verb}.")
        found = credited(line, 0, TABLE, DEFAULTS)
        assert found is not None
        scores.append(found.score)
    assert scores[0] > scores[1]
