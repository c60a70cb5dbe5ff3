"""The reporter's clause inside quotation marks."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.annotating.insertions import parted
from throughline.languages.sentences import stops
from throughline.languages.speech import speech
from throughline.text.quotation import Quotation, quotations


def pieces(text: str, code: str = "fr") -> list[Quotation]:
    """The quotations of a text without the clauses inside them."""
    table = speech(code)
    return parted(text, quotations(text, table.marks), table, stops(code))


def words(text: str) -> list[str]:
    """The words of every piece."""
    return [piece.span.words(text) for piece in pieces(text)]


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("Nous reviendrons, dit Anne, et vite.", ["Nous reviendrons", "et vite."]),
        ("Nous reviendrons, dit Anne. Et vite.", ["Nous reviendrons", "Et vite."]),
        ("Nous reviendrons, dit Anne.", ["Nous reviendrons"]),
        ("Nous reviendrons, dit Anne", ["Nous reviendrons"]),
        ("Nous reviendrons, assure-t-il, et vite.", ["Nous reviendrons", "et vite."]),
        ("Nous reviendrons, a-t-elle aussitôt promis, et vite.", ["Nous reviendrons", "et vite."]),
        ("Nous reviendrons, a promis la maire, et vite.", ["Nous reviendrons", "et vite."]),
        ("Nous reviendrons, s'est réjouie Anne Morel, et vite.", ["Nous reviendrons", "et vite."]),
        ("Nous reviendrons, dit Anne Morel, maire de Vernay, et vite.", ["Nous reviendrons", "et vite."]),
        ("Nous reviendrons, dit la maire, Anne Morel, et vite.", ["Nous reviendrons", "et vite."]),
        ("Nous reviendrons, dit M. Petit, et vite.", ["Nous reviendrons", "et vite."]),
        ("Nous reviendrons, dit-elle en souriant aux enfants, et vite.", ["Nous reviendrons", "et vite."]),
        ("Vous venez ? demande-t-elle. Entrez !", ["Vous venez ?", "Entrez !"]),
        ("Un, dit Anne, deux, dit Luc, trois.", ["Un", "deux", "trois."]),
    ],
)
def test_a_clause_of_the_reporter_parts_the_words(inside: str, expected: list[str]) -> None:
    assert words(f"« {inside} »") == expected


@pytest.mark.parametrize(
    "inside",
    [
        "Nous reviendrons, et vite.",
        "Le pain, a dit ma mère, c'est la vie.",
        "Demain, dit-on, il fera beau.",
        "Ici, expliquer la règle ne suffit pas.",
        "Ils sont là, parlent la langue et chantent.",
        "Oui, dit",
        "Hier, Anne est venue, contente.",
        "Hier, dit la maire en ouvrant longuement et doucement la grande porte de bois clair du vieux théâtre, oui.",
    ],
)
def test_words_of_the_speaker_stay_together(inside: str) -> None:
    assert words(f"« {inside} »") == [inside]


def test_the_pieces_are_of_one_turn_and_keep_the_marks_outside() -> None:
    text = "« Nous reviendrons, dit Anne, et vite. » Il pleut."
    first, second = pieces(text)
    assert first.turn == second.turn
    assert first.outer.words(text) == "« Nous reviendrons"
    assert second.outer.words(text) == "et vite. »"


def test_other_languages_keep_their_quotations_whole() -> None:
    text = "“We come, said Ann, and soon.”"
    table = speech("en")
    assert parted(text, quotations(text, table.marks), table, stops("en")) == quotations(text, table.marks)


@given(st.text(alphabet="«» ,.?!-'abdeiltAL\n", max_size=80))
def test_pieces_stand_in_order_and_do_not_overlap(text: str) -> None:
    found = pieces(text)
    assert all(one.outer.end <= two.outer.start for one, two in itertools.pairwise(found))
    assert all(piece.span.length and piece.outer.contains(piece.span) for piece in found)


def test_very_many_commas_are_read_in_linear_time() -> None:
    text = "« " + "a, dit " * 5_000 + "»"
    assert words(text) == [text[2:-2]]
