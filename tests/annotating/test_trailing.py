"""Indirect speech whose verb of saying comes behind it or inside it."""

from __future__ import annotations

import pytest

from throughline.annotating.clauses import Clause
from throughline.annotating.narration import narration
from throughline.annotating.trailing import parts, trailing
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report

TABLE = speech("en")


def found(text: str) -> tuple[Clause, ...]:
    """The clauses that the reporter's words in the first sentence of a text credit from behind."""
    return trailing(narration(Report(Article("a", text, "a"))).lines[0], TABLE)


def told(text: str) -> list[tuple[str, str, str]]:
    """The words of each clause, its speaker and its cue."""
    return [
        tuple(text[clause.tokens[a].start : clause.tokens[b].end] for a, b in spans)  # type: ignore[misc]
        for clause in found(text)
        if clause.speaker
        for spans in [[(clause.first, clause.last), clause.speaker, clause.cue]]
    ]


@pytest.mark.parametrize(
    ("text", "expected", "name", "cue"),
    [
        ("The ferry was late, Ida said.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, said Ida.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, Ida has said", "The ferry was late", "Ida", "said"),
        ("The ferry was late, Ida said on Monday.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, Ida said repeatedly.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, said Ida, a baker who waited.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, said Ida, the baker.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, Ida Lund, a baker, said.", "The ferry was late", "Ida Lund", "said"),
        ("The ferry was late, Ida said; Ned slept.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, Ida said, smiling.", "The ferry was late", "Ida", "said"),
        ("The ferry was late, Ida said, and left.", "The ferry was late", "Ida", "said"),
        ("Ned said it was late, Ida said.", "Ned said it was late", "Ida", "said"),
        ("But it was late, Ida said.", "But it was late", "Ida", "said"),
        ("While it rained, the ferry sank, Ida said.", "While it rained, the ferry sank", "Ida", "said"),
        ("Whether it sank is unclear, Ida said.", "Whether it sank is unclear", "Ida", "said"),
        ("Mending the ferry would take years, Ida said.", "Mending the ferry would take years", "Ida", "said"),
        ("Most ferries are late, a survey shows.", "Most ferries are late", "a survey", "shows"),
        ("About 40 boats sank, fire chief Ida Lund said.", "About 40 boats sank", "fire chief Ida Lund", "said"),
        ("The ferry was late, according to Ida.", "The ferry was late", "Ida", "according to"),
        ("The ferry was late according to Ida.", "The ferry was late", "Ida", "according to"),
        ("The ferry was late, according to harbour records.", "The ferry was late", "harbour records", "according to"),
        ("According to Ida, the ferry was late.", "the ferry was late", "Ida", "According to"),
        ("According to Ida Lund, a baker, the ferry was late.", "the ferry was late", "Ida Lund", "According to"),
        (
            "According to the pilot, Ida Lund, the ferry was late.",
            "the ferry was late",
            "the pilot, Ida Lund",
            "According to",
        ),
        ("According to Ida, the ferry, an old one, sank.", "the ferry, an old one, sank", "Ida", "According to"),
        ("The boat, an old one, sank, she said.", "The boat, an old one, sank", "she", "said"),
    ],
)  # fmt: skip
def test_the_words_of_a_speaker_behind_them(text: str, expected: str, name: str, cue: str) -> None:
    assert told(text) == [(expected, name, cue)]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The trick, says Ida, is patience and was so.", "The trick", "is patience and was so"),
        ("Lately, Ida said, the ferry was late.", "Lately", "the ferry was late"),
        ("After it rained, Ida said, the ferry sank.", "After it rained", "the ferry sank"),
        ("The ferry was late, Ida said, because it rained.", "The ferry was late", "because it rained"),
        ("The ferry was late, Ida said, but Ned was not.", "The ferry was late", "but Ned was not"),
    ],
)
def test_the_words_on_both_sides_of_the_reporters_are_one_turn(text: str, first: str, second: str) -> None:
    assert [clause for clause, _, _ in told(text)] == [first, second]
    assert [turn for turn, _ in parts(found(text))] == [0, 0]


def test_clauses_of_two_sentences_are_two_turns() -> None:
    two = (*found("The ferry was late, Ida said."), *found("The ferry sank, Ida said."))
    assert [turn for turn, _ in parts(two)] == [0, 1]


@pytest.mark.parametrize(
    "text",
    [
        "During the storm, Ida said little.",
        "While it rained, Ida said.",
        "Waving to all, Ida said.",
        "Asked about the ferry, Ida said.",
        "The old ferry, Ida said.",
        "The ferry was late, Ida said that night, as always.",
        "The ferry was late; it rained, Ida said.",
        "The ferry was late, Ida and all the others whom she knew said.",
        "The ferry was late, adding much.",
        "Ida said so.",
        "The ferry was late and Ida said.",
        "The ferry was late, Ida said no.",
        "The ferry was “late”, Ida said.",
        "The ferry was late, said.",
        "The ferry was late, according to.",
        "The ferry was late, according all.",
        "The price is according to size.",
        "According to Ida.",
        "Late, according to Ida.",
        "The captain, who asked for silence, said the mayor also knew.",
        "The captain, Ida said, …",
        "The captain, Ida said, of the ferry.",
        "It rained.",
    ],
)
def test_no_clause_before_the_speaker(text: str) -> None:
    assert found(text) == ()
