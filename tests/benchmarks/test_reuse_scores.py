"""Which shared passages and copies count as right."""

from __future__ import annotations

import pytest

from quote_scores import Tally
from reuse import Answer, linked, marked, ours, plain
from reuse_scores import Corpus, Made, characters, figures, kinds, pairs, rand
from throughline.model.article import Article
from throughline.model.span import Span

FERRY = (
    "The evening ferry to Larkholm was cancelled after the engine lost power near the breakwater, the company said. "
    "Forty passengers spent the night in the school gymnasium, where neighbours brought soup and blankets."
)
OTHER = "Farmers in the upper valley opened a weekly market, and the brass band played until the rain came."
TEXTS = {"a": FERRY, "b": f"{FERRY} Nobody was hurt.", "c": f"It rained. {FERRY}", "d": OTHER}
WHOLE = Span(0, len(FERRY))
LATER = Span(11, 11 + len(FERRY))
GOLD = Corpus(
    {name: Article(name, text, name, language="en") for name, text in TEXTS.items()},
    (Made("a", "b", "verbatim", ((WHOLE, WHOLE),)), Made("a", "c", "shuffled", ((LATER, WHOLE),))),
    frozenset({("b", "d")}),
    {"a": "a", "b": "a", "c": "a", "d": "d"},
)
RIGHT = {("a", "b"): [(WHOLE, WHOLE)], ("a", "c"): [(WHOLE, LATER)], ("b", "c"): [(WHOLE, LATER)]}


def test_copies_of_one_source_are_a_true_pair_too() -> None:
    assert pairs(GOLD, RIGHT) == Tally(3, 3, 3)
    assert set(kinds(GOLD, RIGHT)) == {"verbatim", "shuffled", "copy and copy"}


def test_a_short_passage_does_not_count_and_an_ignored_pair_is_not_wrong() -> None:
    short = {("a", "b"): [(Span(0, 79), Span(0, 79))], ("b", "d"): [(WHOLE, WHOLE)], ("a", "d"): [(WHOLE, WHOLE)]}
    assert pairs(GOLD, short) == Tally(0, 1, 3)


def test_characters_count_once_on_either_side() -> None:
    half = Span(0, 100)
    found = characters(GOLD, {("a", "b"): [(half, half), (half, half)]})
    assert found["verbatim"] == Tally(200, 200, 2 * len(FERRY))
    assert found["shuffled"] == Tally(0, 0, 2 * len(FERRY))


def test_articles_joined_as_their_families_agree_wholly() -> None:
    assert rand(GOLD, [("a", "b", "c")]) == 1.0
    assert rand(GOLD, []) == 0.0
    assert rand(GOLD._replace(families=dict(zip("abcd", "abcd", strict=True))), []) == 1.0


@pytest.mark.parametrize("plainly", [False, True])
def test_both_ways_find_the_copies(plainly: bool) -> None:
    reports = marked(GOLD.articles.values())
    answer: Answer = plain(reports) if plainly else ours(linked(reports))
    found = figures(GOLD, *answer)
    assert (found["pairs F1"], found["groups, adjusted Rand"]) == (1.0, 1.0)
    assert found["characters F1, all"] == pytest.approx(1.0, abs=0.01)
