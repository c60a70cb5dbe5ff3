"""What is told without marks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from throughline.annotating.quotes import quotes
from throughline.annotating.speakers import speakers
from throughline.model.article import Article
from throughline.model.marks import Report


def told(text: str) -> list[tuple[str, list[str], str | None]]:
    """The clause, the speakers' names and the cue of each piece of indirect speech."""
    given = Report(Article("a", text, "a.txt"))
    given = Report(given.article, quotes=tuple(quotes(given)))
    return [
        (quote.words(given.article), [one.name for one in quote.speakers], quote.cue and quote.cue.words(text))
        for quote in speakers(given)
        if quote.kind == "indirect"
    ]


@pytest.mark.parametrize(
    ("text", "clause", "name", "cue"),
    [
        ("Ida announced that she had sold the ferry.", "she had sold the ferry", "Ida", "announced"),
        ("Ida revealed the crew had sold it.", "the crew had sold it", "Ida", "revealed"),
        ("Ida reassured visitors she and Ned were well.", "she and Ned were well", "Ida", "reassured"),
        ("Ida told Ned he had won.", "he had won", "Ida", "told"),
        ("Ida said the sea was calm, adding little.", "the sea was calm", "Ida", "said"),
        ("Ida warned they could sell the ferry.", "they could sell the ferry", "Ida", "warned"),
        ("Ida said in a note that the ferry was sold.", "the ferry was sold", "Ida", "said"),
        ("Ida said quietly that the ferry was sold.", "the ferry was sold", "Ida", "said"),
        ("Ida told visitors in the harbour that it was sold.", "it was sold", "Ida", "told"),
        ("Ida said they rise early.", "they rise early", "Ida", "said"),
        ("Ida said the rally never ends.", "the rally never ends", "Ida", "said"),
        ("The ferry was late, Ida said.", "The ferry was late", "Ida", "said"),
        ("Ida said the sea was calm, though Ned slept.", "the sea was calm", "Ida", "said"),
        ("Ida said the sea was calm; Ned slept.", "the sea was calm", "Ida", "said"),
        ("Ida explained how the ferry was built (twice).", "how the ferry was built (twice)", "Ida", "explained"),
        ('Ida admitted its loss was "the worst day" by far.', 'its loss was "the worst day" by far', "Ida", "admitted"),
    ],
)
def test_a_clause_with_its_cue(text: str, clause: str, name: str, cue: str) -> None:
    assert told(text) == [(clause, [name], cue)]


def test_two_clauses_joined_by_and_are_told_apart() -> None:
    found = told("Ida said the sea was calm and added that the ferry was late.")
    assert [clause for clause, _, _ in found] == ["the sea was calm", "the ferry was late"]


def test_a_clause_after_an_opening_preposition_ends_at_its_comma() -> None:
    assert told("For saying that the sea was calm, Ida won.")[0][0] == "the sea was calm"


def test_a_clause_before_the_main_one_ends_at_its_comma() -> None:
    assert told("While saying that the sea was calm, Ida slept.")[0][0] == "the sea was calm"


@pytest.mark.parametrize(
    "text",
    [
        "Ida said no.",
        'Ida said that "the ferry is back for good".',
        "Ida said: the end.",
        "Ida said",
        "Ida told",
        "Ida told visitors about it all.",
        "Ida called the ferry late.",
        "Ida said the crew and more.",
        "Ida said that it.",
        "Ida captioned the harbour post with a heart.",
        "Ida posted a video of the ferry yesterday.",
        "Ida wrote her observations of the rally as she left.",
        "Ida said of a group that held bakers.",
        "Ida has claimed a house that many like.",
        "Ida said it best.",
        "Ida never said that on the pier.",
        "Ida said the the.",
    ],
)
def test_no_clause(text: str) -> None:
    assert told(text) == []


def test_a_fragment_has_the_clause_around_it_as_its_frame() -> None:
    text = "Ida said on Monday that the pier was “never quite safe” in May. Ned called it “really quite late”."
    given = Report(Article("a", text, "a.txt"))
    found = list(speakers(replace(given, quotes=tuple(quotes(given)))))
    frames = {quote.words(given.article): quote.frame and quote.frame.words(text) for quote in found}
    assert frames["never quite safe"] == "the pier was “never quite safe” in May"
    assert frames["really quite late"] == "Ned called it “really quite late”."


def test_two_parts_of_a_clause_share_their_turn() -> None:
    given = Report(Article("a", "Lately, Ida said, the ferry was late.", "a.txt"))
    found = list(speakers(given))
    assert [(quote.words(given.article), quote.turn) for quote in found] == [("Lately", 0), ("the ferry was late", 0)]
