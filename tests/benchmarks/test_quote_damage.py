"""Marks are damaged where quotations begin and end, and the gold stays on its words."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quote_damage import DAMAGES, closing_mark, damaged, lost, mistyped, opening_mark, straight, without
from quote_scores import Gold, Wanted
from throughline.model.article import Article
from throughline.model.span import Span

TEXT = "“The boats are in,” said Oda Lind, the “proud” warden. “We eat at six.” She laughed."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def gold(text: str = TEXT) -> Gold:
    quotes = (
        Wanted(span("The boats are in"), "direct", (span("Oda Lind"),), (span("said"),)),
        Wanted(span("proud"), "mixed"),
        Wanted(span("We eat at six"), "direct", (span("She"),), ()),
    )
    return Gold(Article("a", text, "a"), quotes, (span("the “proud” warden"),), (span("laughed"),))


def words(found: Gold) -> list[str]:
    text = found.article.text
    spans = [part for one in found.quotes for part in (one.span, *one.sources, *one.cues)]
    return [one.words(text) for one in (*spans, *found.partial, *found.indirect)]


def test_a_closing_mark_is_found_behind_its_comma() -> None:
    assert closing_mark(TEXT, span("The boats are in")) == TEXT.index("” said")


def test_an_opening_mark_is_found_before_the_first_word() -> None:
    assert opening_mark(TEXT, span("We eat at six")) == TEXT.index("“We")


def test_words_without_marks_beside_them_have_none() -> None:
    assert closing_mark(TEXT, span("She")) is None
    assert opening_mark(TEXT, span("laughed")) is None


def test_the_gold_stays_on_its_words_when_marks_go() -> None:
    assert words(without(gold(), [TEXT.index("“We")])) == words(gold())


def test_a_content_that_holds_a_lost_mark_shrinks_by_it() -> None:
    at = TEXT.index("” warden")

    assert words(without(gold(), [at]))[-2] == "the “proud warden"


@settings(max_examples=50)
@given(places=st.sets(st.integers(0, len(TEXT) - 1)))
def test_every_span_keeps_its_characters_but_those_that_go(places: set[int]) -> None:
    cut = without(gold(), sorted(places))
    spans = [part for one in gold().quotes for part in (one.span, *one.sources, *one.cues)]
    kept = ["".join(TEXT[at] for at in range(*one) if at not in places) for one in spans]

    assert words(cut)[: len(spans)] == kept


def test_half_of_two_closing_marks_is_one() -> None:
    (cut,) = lost([gold()], closing_mark, 0.5, random.Random(1))

    assert cut.article.text.count("”") == TEXT.count("”") - 1
    assert cut.article.text.count("“") == TEXT.count("“")


def test_only_the_marks_of_direct_quotations_are_lost() -> None:
    (cut,) = lost([gold()], opening_mark, 1.0, random.Random(1))

    assert cut.article.text == "The boats are in,” said Oda Lind, the “proud” warden. We eat at six.” She laughed."


def test_a_mistyped_mark_is_an_apostrophe_and_the_others_are_straight() -> None:
    (typed,) = mistyped([gold()], 1.0, random.Random(1))

    assert typed.article.text == (
        '"The boats are in,\' said Oda Lind, the "proud" warden. "We eat at six.\' She laughed.'
    )
    assert typed.quotes == gold().quotes


def test_straight_marks_move_nothing() -> None:
    (same,) = straight([gold()])

    assert same.article.text == TEXT.replace("“", '"').replace("”", '"')
    assert same.quotes == gold().quotes


@pytest.mark.parametrize("damage", DAMAGES)
def test_one_seed_does_the_same_damage_twice(damage: str) -> None:
    many = [gold()] * 10

    assert damaged(many, damage, 3) == damaged(many, damage, 3)


def test_clean_is_as_it_was() -> None:
    assert damaged([gold()], "clean", 1) == [gold()]
