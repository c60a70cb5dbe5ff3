"""Noun phrases told by small words and capitals."""

from __future__ import annotations

import pytest

from throughline.annotating.nouns import Phrase, opening_phrase, phrase_after, phrase_before
from throughline.annotating.tokens import Token, tokens
from throughline.languages.speech import speech
from throughline.model.span import Span

TABLE = speech("en")


def cut(text: str) -> tuple[Token, ...]:
    """The tokens of a text without quotations."""
    return tuple(tokens(text, Span(0, len(text)), (), speech("en")))


def words(text: str, found: Phrase | None) -> str | None:
    """The printed words of a phrase."""
    line = cut(text)
    return text[line[found.first].start : line[found.last].end] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Lund said", "Ida Lund"),
        ("Gov. Ida Lund of Tidewater said", "Gov. Ida Lund of Tidewater"),
        ("Ida and Ned said", "Ida and Ned"),
        ("Ida and left", "Ida"),
        ("the baker for the village is", "the baker for the village"),
        ("Ida for the village", "Ida"),
        ("the old boat was", "the old boat"),
        ("later Ida said", "Ida"),
        ("she left", "she"),
        ("head librarian Ida Lund said", "head librarian Ida Lund"),
        ("Former defence secretary Ida Lund said", "Former defence secretary Ida Lund"),
        ("retired harbour master Ida Lund left", "retired harbour master Ida Lund"),
        ("Tidewater Council member J. Ned Ray left", "Tidewater Council member J. Ned Ray"),
        ("Ida's old campaign manager Ned Ray left", "Ida's old campaign manager Ned Ray"),
        ("Ida Lund's office was", "Ida Lund's office"),
        ("the Lund campaign was", "the Lund campaign"),
        ("Ida praised mayor Ned Ray", "Ida"),
        ("Ida quotes mayor Ned Ray", "Ida"),
        ("one Tidewater user wrote", "one Tidewater user wrote"),
        ("the rally was", "the rally"),
        ("on Monday", None),
        ("that Ida left", None),
        ("12 boats", None),
        ("left", None),
        ("", None),
    ],
)
def test_the_phrase_that_begins_here(text: str, expected: str | None) -> None:
    assert words(text, phrase_after(cut(text), 0, TABLE)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("then Ida Lund", "Ida Lund"),
        ("when the baker of the village", "the baker of the village"),
        ("and Mr. Ned Ray", "Mr. Ned Ray"),
        ("Ida and Ned", "Ida and Ned"),
        ("cheered Ida and Ned", "Ned"),
        ("In Tidewater the mayor", "the mayor"),
        ("In May Ida Lund", "Ida Lund"),
        ("quietly the baker", "the baker"),
        ("it would please Ida Lund", "Ida Lund"),
        ("it would please bakers", None),
        ("so she", "she"),
        ("said Ida", "Ida"),
        ("with", None),
        ("left,", None),
    ],
)
def test_the_phrase_that_ends_here(text: str, expected: str | None) -> None:
    line = cut(text)
    assert words(text, phrase_before(line, len(line) - 1, TABLE)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Ida cheered", "Ida"),
        ("But the mayor spoke at length", "the mayor"),
        ("the old village boat sank quickly", "the old village boat"),
        ("the boat", "the boat"),
        ("She cheered", "She"),
        ("the baker-backed mayor spoke at length", "the baker-backed mayor"),
        ("Ida's letter called it late", "Ida's letter"),
        ("head librarian Ida Lund took to the page", "head librarian Ida Lund"),
        ("Asked about it, Ida", None),
        ("Shortly after that Ida left", None),
        ("D-Tide, left", None),
        ("Last September", None),
        ("Specifically, the mayor", None),
        ("Waving Ida left", None),
        ("It's the mayor", None),
        ("When Ida left", None),
        ("of", None),
        ("then", None),
    ],
)
def test_the_phrase_that_opens_a_clause(text: str, expected: str | None) -> None:
    assert words(text, opening_phrase(cut(text), 0, TABLE)) == expected
