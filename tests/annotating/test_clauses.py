"""Clauses told by their subject and verb."""

from __future__ import annotations

import pytest

from throughline.annotating.clauses import finite, object_end, subject_here, tells
from throughline.annotating.narration import narration
from throughline.annotating.tokens import Token
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report

TABLE = speech("en")


def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of the first sentence."""
    return narration(Report(Article("a", text, "a"))).lines[0].tokens


@pytest.mark.parametrize("word", ["was", "sank", "waited", "said", "it's", "could"])
def test_forms_that_have_a_subject(word: str) -> None:
    assert finite(tokens(word)[0], TABLE)
    assert tells(tokens(f"a boat {word}"), TABLE)


@pytest.mark.parametrize("word", ["boat", "late", "say", "with"])
def test_words_that_may_have_none(word: str) -> None:
    assert not finite(tokens(word)[0], TABLE)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the ferry was late", "the ferry was"),
        ("the ferry never was late", "the ferry never was"),
        ("she and Ned were well", "she and Ned were"),
        ("the U.S. could wait", "the U.S. could"),
        ("it's late", "it's late"),
        ("there are boats", "there are"),
        ("they rise early", "they rise"),
    ],
)
def test_a_noun_phrase_with_its_verb(text: str, words: str) -> None:
    found = subject_here(tokens(text), 0, TABLE)
    assert found is not None
    assert text.startswith(words)
    assert tokens(text)[found.first].start == 0


@pytest.mark.parametrize("text", ["the ferry", "the ferry of boats", "with all", "the the the", "the ferry and", "no"])
def test_no_noun_phrase_with_a_verb(text: str) -> None:
    assert subject_here(tokens(text), 0, TABLE) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("fans she was well", "she"),
        ("the court the ferry sank", "the"),
        ("Ned that it sank", "that"),
        ("visitors in the harbour", "in"),
        ("sometimes", ""),
    ],
)
def test_where_the_words_begin_behind_the_one_told(text: str, rest: str) -> None:
    found = tokens(text)
    at = object_end(found, 0, TABLE)
    assert (found[at].key if at < len(found) else "") == rest
