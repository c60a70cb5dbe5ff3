"""What tells that quoted words only name something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from throughline.annotating.credits import credited
from throughline.annotating.narration import Line, narration
from throughline.annotating.titles import SHOWN, names_or_says, naming_signs
from throughline.languages.speech import Speech, speech
from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.settings import DEFAULTS


def quoted(text: str) -> tuple[Line, int, str]:
    """The first sentence of a text, the place of its first quotation, and the words of that."""
    line = narration(Report(Article("a", text, "a.txt", language="en"))).lines[0]
    at, token = next((at, token) for at, token in enumerate(line.tokens) if token.quotation)
    assert token.quotation
    return line, at, token.quotation.span.words(text)


def signs(text: str, table: Speech | None = None) -> int:
    """How many signs of a mere name the first quotation of a text has."""
    line, at, printed = quoted(text)
    return naming_signs(line.tokens, at, printed, table or speech("en"), DEFAULTS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“Tides of Home” is an old favourite here.", 1),
        ("The choir sang and “Tides of Home” was first.", 1),
        ("They all know the song “Tides of Home” here.", 2),
        ("The choir sang its new song, “Tides of Home,” twice.", 2),
        ("Ned “Tide” Ray waved to the ferry.", 2),
        ("He spoke on Harbour One's “Good Morning Tides” then.", 1 + SHOWN),
        ("She spoke to us in “Good Morning Tides” then.", 1 + SHOWN),
        ("She spoke to us in “Good Morning Tides.”", SHOWN),
        ("It has a so-called “quiet” engine.", 1),
        ("– “Tides of Home,” a walk for all.", 3),
        ("They like shows such as “Home Tide” here.", 1),
        ("– “a walk for all,” by the sea.", 2),
    ],
)
def test_capitals_and_what_stands_around_them_are_signs_of_a_name(text: str, found: int) -> None:
    assert signs(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "“Welcome Home!” Ida said.",
        "“Thanks.” Ida waved.",
        "The mayor wants “a song for all of us” by May.",
        "He called the programme “worse than nothing” for boats.",
        "Ida saw “The ferry” there.",
        "“Good Morning To The Best Crew That Ever Sailed Home,” Ida said.",
        "“1,000 – 2,000” came.",
        "They call the walk, billed as “Tides of Home,” long.",
        "As “Tides of Home” it will go on.",
        "Ned “the tide” Ray waved.",
    ],
)
def test_words_without_capitals_or_with_an_end_stop_have_no_such_sign(text: str) -> None:
    assert signs(text) == 0


def test_a_title_in_sentence_case_is_one_where_a_language_writes_it_so() -> None:
    lower = replace(speech("en"), lower_titles=True)
    assert signs("They sang the song “The sea of home” at the quay.", lower) == 2
    assert signs("They sang “The sea of home” at the quay.", lower) == 1
    assert signs("They sang, “The sea of home” at the quay.", lower) == 0
    assert signs("They sang “the sea of home” at the quay.", lower) == 0
    assert signs("They sang the song “The sea of home” at the quay.") == 0


def test_where_nouns_have_capitals_a_title_has_two_words_and_is_not_described() -> None:
    nouns = replace(speech("en"), lower_titles=True, small=frozenset({"of"}))
    assert signs("They sang “Home of old” at the quay.", nouns) == 1
    assert signs("They sang the “Home of old” at the quay.", nouns) == 0
    assert signs("They sang “Home” at the quay.", nouns) == 0


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Ida said “Welcome Home” twice.", True),
        ("Ida called the ferry “Good Old Tide” again.", True),
        ("Ida: “Welcome Home” it is.", True),
        ("According to Ida, “Welcome Home” is on.", True),
        ("Ida put out “Welcome Home” twice.", False),
    ],
)
def test_a_verb_that_neither_says_nor_names_vouches_for_no_capitals(text: str, says: bool) -> None:
    line, at, _ = quoted(text)
    credit = credited(line, at, speech("en"), DEFAULTS)
    assert credit is not None
    assert names_or_says(line.tokens, credit, speech("en")) is says
