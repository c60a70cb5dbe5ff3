"""Words, marks and quotations as the tokens of a paragraph."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.annotating.tokens import tokens
from throughline.languages.speech import speech
from throughline.model.span import Span
from throughline.text.quotation import quotations


def told(text: str) -> list[tuple[str, str]]:
    """Key and kind of every token of a text without quotations."""
    return [(token.key, token.kind) for token in tokens(text, Span(0, len(text)), (), speech("en"))]


def keys(text: str) -> list[str]:
    """The keys alone."""
    return [key for key, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill turns.", ["the", "mill", "turns", "."]),
        ("Ida's mill", ["ida's", "mill"]),
        ("Ida’s mill", ["ida's", "mill"]),
        ("a well-known mill", ["a", "well-known", "mill"]),
        ("at 3.15 p.m today", ["at", "3.15", "p.m", "today"]),
        ("1,200 loaves", ["1,200", "loaves"]),
        ("rye,wheat", ["rye", ",", "wheat"]),
        ("Salt & Sons and R&B", ["salt", "sons", "and", "r&b"]),
        ("rye/wheat", ["rye/wheat"]),
        ("one – two — three -- four", ["one", "–", "two", "—", "three", "--", "four"]),
        ("wait… what?!", ["wait", "…", "what", "?", "!"]),
        ("(see [note])", ["(", "see", "[", "note", "]", ")"]),
        ("under_score", ["under", "score"]),
        ("ÉCLAIR Straße", ["éclair", "strasse"]),
        ("", []),
        ("  \n ", []),
    ],
)
def test_words_keep_what_holds_them_together(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


def test_capitals_and_digits_make_a_name() -> None:
    assert told("Ida baked 12 rolls, yes") == [
        ("ida", "n"),
        ("baked", "w"),
        ("12", "n"),
        ("rolls", "w"),
        (",", "p"),
        ("yes", "w"),
    ]


def test_a_script_without_capitals_is_written_like_names() -> None:
    assert told("東京 mill") == [("東京", "n"), ("mill", "w")]


def test_a_quotation_is_one_token_with_its_marks() -> None:
    text = "Ida said: “We baked, and it rained.” Then she left."
    found = list(tokens(text, Span(0, len(text)), quotations(text, speech("en").marks), speech("en")))
    (quoted,) = (token for token in found if token.kind == "q")
    assert text[quoted.start : quoted.end] == "“We baked, and it rained.”"
    assert [token.key for token in found if token.kind != "q"] == ["ida", "said", ":", "then", "she", "left", "."]


def test_only_the_paragraph_is_read() -> None:
    text = "one two\n\nthree four"
    assert [token.key for token in tokens(text, Span(9, 19), (), speech("en"))] == ["three", "four"]


@given(st.text(max_size=80))
def test_tokens_stand_in_order_and_do_not_overlap(text: str) -> None:
    found = list(tokens(text, Span(0, len(text)), (), speech("en")))
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))
    assert all(0 <= token.start < token.end <= len(text) for token in found)


@given(st.text(max_size=80))
def test_every_letter_and_digit_is_in_a_token(text: str) -> None:
    covered = {
        at for token in tokens(text, Span(0, len(text)), (), speech("en")) for at in range(token.start, token.end)
    }
    assert {at for at, sign in enumerate(text) if sign.isalnum()} <= covered


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l'actrice", ["l'", "actrice"]),
        ("L’Observatoire", ["l'", "observatoire"]),
        ("d'Anne-Marie", ["d'", "anne-marie"]),
        ("qu'elle", ["qu'", "elle"]),
        ("lorsqu'il", ["lorsqu'", "il"]),
        ("dit-elle", ["dit", "elle"]),
        ("a-t-il", ["a", "il"]),
        ("s'est-elle", ["s'", "est", "elle"]),
        ("aujourd'hui", ["aujourd'hui"]),
        ("porte-parole", ["porte-parole"]),
        ("c'est-à-dire", ["c'", "est-à-dire"]),
        ("l'", ["l"]),
        ("elle", ["elle"]),
    ],
)
def test_what_an_apostrophe_or_a_hyphen_joins_in_french_is_parted(text: str, expected: list[str]) -> None:
    found = list(tokens(text, Span(0, len(text)), (), speech("fr")))
    assert [token.key for token in found] == expected


@pytest.mark.parametrize("text", ["dit-elle", "l'actrice a-t-elle"])
def test_the_parts_of_a_word_keep_their_places(text: str) -> None:
    found = list(tokens(text, Span(0, len(text)), (), speech("fr")))
    assert all(text[token.start : token.end].casefold() == token.key for token in found)
    assert found[-1].end == len(text)


def test_a_capital_behind_an_apostrophe_makes_a_name() -> None:
    found = [(token.key, token.kind) for token in tokens("d'Anne", Span(0, 6), (), speech("fr"))]
    assert found == [("d'", "w"), ("anne", "n")]


@pytest.mark.parametrize("text", ["l'actrice", "dit-she"])
def test_a_language_without_such_words_keeps_them_whole(text: str) -> None:
    assert keys(text) == [text]
