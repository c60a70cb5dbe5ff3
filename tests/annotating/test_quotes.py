"""What is quoted and what only stands between marks."""

from __future__ import annotations

import pytest

from throughline.annotating.quotes import quotes
from throughline.model.article import Article
from throughline.model.marks import Region, Report
from throughline.model.span import Span


def told(text: str, *regions: Region) -> list[tuple[str, str]]:
    """The words and the kind of each quote."""
    given = Report(Article("a", text, "a.txt"), regions)
    return [(quote.words(given.article), quote.kind) for quote in quotes(given)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('"The ferry is back," said Ida.', "direct"),
        ("“The ferry is back” Ida said.", "direct"),
        ('Ida said: "the ferry is\n\nback for good."', "direct"),
        ('Ida wrote "The ferry is back for good."', "direct"),
        ('Ida called the ferry "a friend of us all" on Monday.', "mixed"),
        ('Ida said the ferry was "late".', "mixed"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert {found[1] for found in told(text)} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        'The film "Tides of Home" is old.',
        'Ned "The Tide" Ray is here.',
        'He was on Harbour One\'s "Good Morning Tides" then.',
        'It has a so-called "quiet" engine.',
        'The "dock" is long.',
        'The <post id="12" by="ida"> is here.',
        "Ida spoke at length to “Harbour Sunday.”",
        'The village bought a "dry" dock.',
        'His memoir, "Gifted Sails," sold well.',
    ],
)
def test_titles_nicknames_and_scare_quotes_are_no_speech(text: str) -> None:
    assert told(text) == []


def test_regions_in_which_nobody_speaks() -> None:
    text = '"Buy our boats now," we say.\n\n"The ferry is back," said Ida.'
    advert = Region("a", Span(0, 28), "advert")
    body = Region("a", Span(30, len(text)), "body")
    assert told(text, advert, body) == [("The ferry is back,", "direct")]


def test_a_post_without_marks() -> None:
    text = "Off we go! pic.twitter.com/x\n\n“We waved to the ferry,” Ida said."
    assert told(text, Region("a", Span(0, 28), "post"))[0] == ("Off we go!", "post")
    assert told("  ", Region("a", Span(0, 2), "post")) == []
    assert told("Off we go", Region("a", Span(0, 9), "post")) == [("Off we go", "post")]


def test_fragments_beside_sure_speech_are_speech_too() -> None:
    assert told("The crew had a “new” dock.") == []
    both = "Ida said that “the ferry is back for good,” and the crew had a “new” dock."
    assert [words for words, _ in told(both)] == ["the ferry is back for good,", "new"]
    near = "Her “slow and happy tide” is there. “The ferry is back for good,” Ida said."
    assert len(told(near)) == len(told(near.replace(". “", ".\n\n“"))) + 1


def test_the_pieces_of_one_turn_are_of_one_kind() -> None:
    assert {kind for _, kind in told("Ida said: “The ferry is back.\n\n“Come aboard”")} == {"direct"}
