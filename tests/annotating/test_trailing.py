"""Indirect speech whose verb of saying comes behind it."""

from __future__ import annotations

import pytest

from throughline.annotating.narration import narration
from throughline.annotating.trailing import Clause, trailing
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report

TABLE = speech("en")


def found(text: str) -> tuple[Clause | None, str]:
    """The clause that the first sentence of a text ends with, and the text."""
    return trailing(narration(Report(Article("a", text, "a"))).lines[0], TABLE), text


@pytest.mark.parametrize(
    ("text", "expected", "name", "cue"),
    [
        ("The ferry was late, Ida said.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, said Ida.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, Ida has said", "The ferry was late", "Ida", "said"),
        ("The ferry was late, Ida said on Monday.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, Ida said repeatedly.", "The ferry was late", "Ida", "said"),
        ("About 40 boats sank, fire chief Ida Lund said.", "About 40 boats sank", "fire chief Ida Lund", "said"),
        ("The ferry was late, according to Ida.", "The ferry was late", "Ida", "according to"),
        ("The boat, an old one, sank, she said.", "The boat, an old one, sank", "she", "said"),
    ],
)  # fmt: skip
def test_the_words_before_the_speaker(text: str, expected: str, name: str, cue: str) -> None:
    clause, _ = found(text)
    assert clause is not None
    assert clause.speaker is not None
    spans = [(clause.first, clause.last), clause.speaker, clause.cue]
    assert [text[clause.tokens[a].start : clause.tokens[b].end] for a, b in spans] == [expected, name, cue]


@pytest.mark.parametrize(
    "text",
    [
        "During the storm, Ida said little.",
        "While it rained, Ida said.",
        "Waving to all, Ida said.",
        "The old ferry, Ida said.",
        "The ferry was late, Ida said that night, as always.",
        "The ferry was late; it rained, Ida said.",
        "Ned said it was late, Ida said.",
        "The ferry was late, Ida and all the others whom she knew said.",
        "The ferry was late, adding much.",
        "Ida said so.",
        "The ferry was late and Ida said.",
        "The ferry was late, Ida said no.",
        "The ferry was “late”, Ida said.",
        "The ferry was late, said.",
        "The ferry was late, according to.",
        "The ferry was late, according all.",
        "It rained.",
    ],
)
def test_no_clause_before_the_speaker(text: str) -> None:
    assert found(text)[0] is None
