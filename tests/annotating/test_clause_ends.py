"""Where a clause of indirect speech ends."""

from __future__ import annotations

import pytest

from throughline.annotating.clausal import introducing, leading
from throughline.annotating.narration import narration
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.settings import DEFAULTS

TABLE = speech("en")
WORDS = introducing(TABLE)


def ended(text: str) -> list[str]:
    """The words of each clause that a word of saying leads in."""
    line = narration(Report(Article("a", text, "a"))).lines[0]
    return [
        text[line.tokens[one.first].start : line.tokens[one.last].end] for one in leading(line, WORDS, TABLE, DEFAULTS)
    ]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Ida said the boat sank on May 3, 2016, near the pier.", "the boat sank on May 3, 2016, near the pier"),
        ("Ida said the boat sank twice: in May and in June.", "the boat sank twice: in May and in June"),
        ("Ida said it was so late: “very late.”", "it was so late"),
        ("Ida said that the boat – an old one – sank.", "the boat – an old one – sank"),
        ("Ida said the boat sank – on a Monday.", "the boat sank"),
        ("(Ida said the boat sank.)", "the boat sank"),
        ("Ida said the boat sank (twice) in May.", "the boat sank (twice) in May"),
        ("Ida said the boat sank; Ned slept.", "the boat sank"),
        ("Ida said the boat sank, but Ned slept.", "the boat sank"),
        ("Ida said the boat sank with Ned, who slept.", "the boat sank with Ned"),
        ("Ida said the boat sank, and called Ned.", "the boat sank"),
        ("Ida said the boat sank and rose to explain tides.", "the boat sank and rose to explain tides"),
    ],
)
def test_a_clause_ends_where_the_reporter_goes_on(text: str, clause: str) -> None:
    assert ended(text) == [clause]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("While Ned said that the boat sank, Ida slept.", "the boat sank"),
        ("A week after Ned said that the boat sank, Ida slept.", "the boat sank"),
        ("While he has often said the boat sank, Ida slept.", "the boat sank"),
        ("Ned, who last year said the boat sank, slept.", "the boat sank"),
        ("Saying that the boat sank, Ida slept.", "the boat sank"),
        ("Ned said that the boat sank, near Bo.", "the boat sank, near Bo"),
        ("On a pier, Ned said that the boat sank, near Bo.", "the boat sank, near Bo"),
        ("Some who said the boat sank, and so on.", "the boat sank, and so on"),
    ],
)
def test_a_clause_beside_the_main_one_ends_at_its_comma(text: str, clause: str) -> None:
    assert ended(text) == [clause]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Ida said the boat sank, and Ned said the boat swam.", ["the boat sank", "the boat swam"]),
        ("Ida said the boat sank and Ned claimed that the boat swam.", ["the boat sank", "the boat swam"]),
        ("Ida said the boat sank and she called it late.", ["the boat sank"]),
        (
            "Ida said the boat sank in what Ned, a baker, called a storm.",
            ["the boat sank in what Ned, a baker, called a storm"],
        ),
        ("Ida said the boat sank and that Ned called it late.", ["the boat sank and that Ned called it late"]),
    ],
)
def test_another_verb_of_saying_with_its_own_subject_ends_it(text: str, clauses: list[str]) -> None:
    assert ended(text) == clauses
