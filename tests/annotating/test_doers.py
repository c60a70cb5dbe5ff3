"""Who does what the verbs of one clause tell, beyond other words and other clauses."""

from __future__ import annotations

import pytest

from throughline.annotating.doers import acts, antecedent, clause_subject, first_subject, new_subject
from throughline.annotating.narration import narration
from throughline.annotating.nouns import Phrase
from throughline.annotating.tokens import Token
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report

TABLE = speech("en")


def cut(text: str) -> tuple[Token, ...]:
    """The tokens of a text's first sentence."""
    return narration(Report(Article("a", text, "a.txt", language="en"))).lines[0].tokens


def place(tokens: tuple[Token, ...], key: str) -> int:
    """The last place of a word."""
    return max(at for at, token in enumerate(tokens) if token.key == key)


def words(tokens: tuple[Token, ...], found: Phrase | None) -> str | None:
    """The words of a phrase."""
    return " ".join(token.key for token in tokens[found.first : found.last + 1]) if found else None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ida rose, smiled at Ned and said so.", "ida"),
        ("The council met, and the bakers thanked Ida and said so.", "the bakers"),
        ("But as Ida thanked Ned and said so, it rained.", "ida"),
        ("Ida smiled while Ned sang, and said so.", "ida"),
        ("Ida met Ned, who sang well and said so.", "ned , who"),
        ("Ida met the choir which Ned led well and said so.", "ned"),
        ("While Ned sang, Ida smiled and said so.", "ida"),
        ("Soon after it rained, the bakers met and said so.", "the bakers"),
        ("It was late (Ned sang and said so).", "ned"),
        ("Ned sang; Ida smiled and said so.", "ida"),
        ("TIDEWATER (LPA) — Ida smiled and said so.", "ida"),
        ("In the rain and said so.", None),
    ],
)
def test_the_nearest_clause_with_its_verb_has_the_subject(text: str, subject: str | None) -> None:
    tokens = cut(text)
    assert words(tokens, clause_subject(tokens, place(tokens, "said") - 1, TABLE)) == subject


def test_without_a_clause_the_first_noun_phrase_is_the_subject() -> None:
    tokens = cut("Ida, a baker, and said so.")
    assert words(tokens, clause_subject(tokens, place(tokens, "said") - 1, TABLE)) == "ida"
    assert words(tokens, first_subject(tokens, place(tokens, "said") - 1, TABLE)) == "ida"


def test_a_new_clause_behind_a_quotation_has_a_subject_of_its_own() -> None:
    tokens = cut("While Ned liked the “long warm rolls of the town,” Ida sang of “the old pier”.")
    assert words(tokens, new_subject(tokens, 5, len(tokens) - 3, TABLE)) == "ida"
    tokens = cut("Ned liked the “long warm rolls” and the “old pier”.")
    assert new_subject(tokens, 4, 5, TABLE) is None


def test_a_relative_pronoun_stands_for_the_phrase_before_it() -> None:
    tokens = cut("The baker, who sings, left.")
    assert words(tokens, antecedent(tokens, 3, TABLE)) == "the baker , who"
    assert antecedent(cut("Who sings?"), 0, TABLE) is None
    tokens = cut("“We sing” who left.")
    assert antecedent(tokens, 1, TABLE) is None


@pytest.mark.parametrize(
    ("verb", "told"),
    [("sang", True), ("has", True), ("sings", True), ("smiled", True), ("kindly smiled", True), ("of", False)],
)
def test_what_a_verb_looks_like(verb: str, told: bool) -> None:
    assert acts(cut(f"Ida {verb} there"), 1, TABLE) is told


def test_no_verb_stands_behind_the_end() -> None:
    assert not acts(cut("Ida"), 1, TABLE)
