"""Clauses of a sentence, and the heads in them."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.languages.facts import fact_words
from throughline.model.span import Span
from throughline.text import clauses as clauses_of
from throughline.text.clauses import clauses, heads, words_at, words_in

TABLE = fact_words("en")


def cut(sentence: str) -> list[str]:
    return [span.words(sentence) for span in clauses(sentence, Span(0, len(sentence)), TABLE)]


def found(sentence: str) -> list[tuple[str, str | None]]:
    return [(head.group.words(sentence), head.kind) for head in heads(sentence, Span(0, len(sentence)), TABLE)]


def test_a_conjunction_after_a_comma_opens_a_clause() -> None:
    assert cut("The bridge closed on Friday, and the ferry was launched on Monday.") == [
        "The bridge closed on Friday",
        "the ferry was launched on Monday.",
    ]


def test_no_clause_begins_inside_a_quotation() -> None:
    sentence = '"I swam, and nobody saw me, but I sang," she said, but he slept.'
    pieces = clauses(sentence, Span(0, len(sentence)), TABLE, (Span(1, 38),))
    assert [piece.words(sentence) for piece in pieces] == [
        '"I swam, and nobody saw me, but I sang," she said',
        "he slept.",
    ]


def test_a_comma_alone_opens_none() -> None:
    assert cut("On Friday, the mayor, 61, opened the bridge.") == ["On Friday, the mayor, 61, opened the bridge."]


def test_an_opening_piece_without_a_head_stays_with_the_next() -> None:
    assert cut("For months, and without a word, the choir gathered.") == [
        "For months, and without a word, the choir gathered."
    ]


def test_a_semicolon_and_a_dash_open_clauses() -> None:
    assert cut("The roof burned; the tower stood – the bells were found.") == [
        "The roof burned",
        "the tower stood",
        "the bells were found.",
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The baker was reportedly hospitalised.", [("was reportedly hospitalised", "hospital")]),
        ("She was taken to hospital.", [("was taken to hospital", "hospital")]),
        ("They shared the joyful news.", [("shared the joyful news", "announce")]),
        ("He was rushed to a nearby hospital.", [("was rushed to a nearby hospital", "hospital")]),
        ("She gave early birth.", [("gave", None), ("birth", "birth")]),
        ("A fire destroyed the mill.", [("fire", "fire"), ("destroyed", None)]),
        ("The keeper rang the bell.", []),
        ("The captain went home.", [("went", None)]),
        ("The child needed a red bed.", [("needed", None)]),
    ],
)
def test_heads_are_listed_words_and_other_past_forms(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert found(sentence) == expected


def test_only_the_present_perfect_is_perfect() -> None:
    sentence = "The council has approved what the mayor had announced."

    assert [head.perfect for head in heads(sentence, Span(0, len(sentence)), TABLE)] == [True, False]


def test_words_in_a_span_are_those_that_begin_in_it() -> None:
    assert [word.key for word in words_in("one two three", Span(4, 9))] == ["two", "three"]


@given(st.text("aß ’_\n\u00a0-"), st.integers(0, 30), st.integers(0, 30), st.integers(1, 5))
def test_the_words_at_a_place_are_the_same_without_reading_the_others(
    text: str, start: int, end: int, before: int
) -> None:
    span = Span(min(start, len(text)), max(start, end))
    with patch.object(clauses_of, "BEFORE", before):
        assert words_at(text, span) == words_in(text, span)


def test_words_at_the_end_of_a_text_without_blanks_are_found() -> None:
    text = "-".join(["mill"] * 100)
    assert [word.key for word in words_at(text, Span(len(text) - 4, len(text)))] == ["mill"]
