"""The subject of a verb of saying, wherever it stands."""

from __future__ import annotations

import pytest

from throughline.annotating.narration import narration
from throughline.annotating.subjects import subject
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report

TABLE = speech("en")


def told(text: str) -> str | None:
    """The subject of the first verb of saying in a text."""
    line = next(line for line in narration(Report(Article("a", text, "a"))).lines if line.cues)
    found = subject(line.tokens, line.cues[0], TABLE)
    return text[line.tokens[found.first].start : line.tokens[found.last].end] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida said so", "Ida"),
        ("Ida has never said so", "Ida"),
        ("“Yes,” said Ida", "Ida"),
        ("“Yes” – quietly said Ida", "Ida"),
        ("“Yes,” said retired village baker Ida Lund", "retired village baker Ida Lund"),
        ("“Yes,” said softly", None),
        ("“Yes,” said in old green tall red boats", None),
        ("“Yes,” said one two big red small boats", "one two big red small boats"),
        ("“Yes,” said big red small tall boats", None),
        ("Ida, a baker, said so", "Ida"),
        ("In a letter, Ida, a baker, said so", "Ida"),
        ("Ida (a baker) said so", "Ida"),
        ("(a baker) said so", None),
        ("Ida, who said so", "Ida, who"),
        ("the baker who said so", "the baker who"),
        (", who said so", None),
        ("Ida waved and said so", "Ida"),
        ("Ida wanted to say so", "Ida"),
        ("Ida cheered, saying so", "Ida"),
        ("Ned cheered with Ida saying so", "Ida"),
        ("Ned wrote", "Ned"),
        ("The trick, says Ida Lund, is old", "Ida Lund"),
        ("The trick, says Ida Lund", "Ida Lund"),
        ("The trick, says Ida Lund loudly", "The trick"),
        ("The trick, says he, is old", "The trick"),
        ("The trick, says", "The trick"),
        ("The trick, says on", "The trick"),
        ("saying so", None),
        ("When, said so", None),
    ],
)
def test_orders_of_words(text: str, expected: str | None) -> None:
    assert told(text) == expected
