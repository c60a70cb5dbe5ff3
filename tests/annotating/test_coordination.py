"""Names behind descriptions, and two people who speak together."""

from __future__ import annotations

import pytest

from throughline.annotating.coordination import coordinated, named
from throughline.annotating.narration import narration
from throughline.annotating.nouns import Phrase, phrase_after
from throughline.annotating.subjects import subject
from throughline.annotating.tokens import Token, tokens
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.model.span import Span

TABLE = speech("en")


def cut(text: str) -> tuple[Token, ...]:
    """The tokens of a text without quotations."""
    return tuple(tokens(text, Span(0, len(text)), (), speech("en")))


def words(text: str, line: tuple[Token, ...], found: Phrase | None) -> str | None:
    """The printed words of a phrase."""
    return text[line[found.first].start : line[found.last].end] if found else None


def told(text: str) -> str | None:
    """The subject of the last verb of saying of a text."""
    line = next(line for line in narration(Report(Article("a", text, "a"))).lines if line.cues)
    return words(text, line.tokens, subject(line.tokens, line.cues[-1], TABLE))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the mayor, Ned Ray, waved", "the mayor, Ned Ray"),
        ("the mayor, Ned Ray", "the mayor"),
        ("the mayor, 52, waved", "the mayor"),
        ("the mayor, who waved", "the mayor"),
        ("the mayor waved", "the mayor"),
        ("Ned Ray, Ida Lund, waved", "Ned Ray"),
        ("Ida Lund, Ned Ray, and others", "Ida Lund"),
    ],
)
def test_a_description_takes_the_name_between_commas(text: str, expected: str) -> None:
    line = cut(text)
    phrase = Phrase(0, 1)
    assert words(text, line, named(line, phrase, TABLE)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Lund and the mayor, Ned Ray, wrote so", "Ida Lund and the mayor, Ned Ray"),
        ("In a note, Ida Lund and the mayor, Ned Ray, wrote so", "Ida Lund and the mayor, Ned Ray"),
        ("Ida Lund and the mayor have also said so", "Ida Lund and the mayor"),
        ("The mayor and Ida Lund said so", "The mayor and Ida Lund"),
        ("She and her brother said so", "She and her brother"),
        ("“Yes,” said Ida Lund and the mayor", "Ida Lund and the mayor"),
        ("“Yes,” said Ida Lund and the mayor waved", "Ida Lund"),
        ("“Yes,” said Ida Lund and left", "Ida Lund"),
        ("Ida Lund laughed and the mayor said so", "the mayor"),
        ("On Monday they met Ida Lund and the mayor said so", "the mayor"),
        ("Ida Lund and the mayor, who had called, said so", "Ida Lund"),
    ],
)
def test_two_who_speak_together_are_one_subject(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", ["Ida and left, said", "Ida and the mayor", "Ida waved, said"])
def test_a_subject_stays_alone_where_no_other_joins_it(text: str) -> None:
    line = cut(text)
    found = phrase_after(line, 0, TABLE)
    assert found is not None
    assert coordinated(line, found, 2, TABLE) == found
