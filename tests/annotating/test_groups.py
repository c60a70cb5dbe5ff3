"""How many people a noun phrase or a list counts."""

from __future__ import annotations

import pytest

from annotating.told import report
from throughline.annotating.counts import placed
from throughline.annotating.groups import group
from throughline.annotating.scene import scene
from throughline.settings import DEFAULTS


def size(text: str, *, acting: bool = False) -> int | None:
    """How many the words from the beginning of a text count; None where they tell of nobody."""
    seen = scene(report(text), DEFAULTS)
    found = group(seen, placed(seen).first, 0, acting)
    return found.size if found else None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("a baker in Wexcombe", 1),
        ("a 34-year-old baker, Ada Brook, 34, and her son", 2),
        ("a 34-year-old at the door", 1),
        ("his wife, son and daughter", 3),
        ("her 30-year-old daughter and two young grandchildren", 3),
        ("a couple and their two small children", 4),
        ("his parents", 2),
        ("Ada Brook, 34, and Ben Hale, 35, of Wexcombe", 2),
        ("Ada Brook's mother and her neighbour", 2),
        ("31-year-old Ada Brook and 28-year-old Ben Hale", 2),
        ("two men and a woman", 3),
        ("two of the five sailors", 2),
        ("two of his children", 2),
        ("his wife and then himself", 2),
        ("him and a boy", 2),
        ("three in Wexcombe", 3),
    ],
)
def test_people_are_counted_by_their_words(text: str, people: int) -> None:
    assert size(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "a house",
        "two houses",
        "two of the houses",
        "2014 people",
        "at least two men",
        "the old mill, a",
    ],
)
def test_words_that_count_nobody(text: str) -> None:
    assert size(text) is None


def test_a_plural_without_a_number_is_an_unknown_number() -> None:
    assert size("his children and a baker") == 0


def test_one_of_the_two_who_tells_of_two() -> None:
    assert size("one of the two people who died") == 2
    assert size("one of the two people") == 1


def test_a_list_of_those_harmed_ends_where_another_clause_begins() -> None:
    assert size("a baker and the mayor left") == 1
    assert size("a baker and two boys was shut") == 3
    assert size("a baker and the mayor were hurt", acting=True) == 2
    assert size("a baker, the mayor said") == 1


def test_numbers_in_a_list_need_a_noun() -> None:
    assert size("two men and 33, too") == 2


def test_another_counts_one_where_a_verb_of_harm_follows() -> None:
    assert size("another was hurt") == 1
    assert size("another house") is None


def test_a_name_that_owns_something_is_nobody() -> None:
    assert size("a neighbour, Ada Brook's, and a boy") == 1


def test_a_list_that_only_explains_a_number_counts_nobody_twice() -> None:
    assert size("two others, a baker and a boy") == 2
    assert size("two men, a baker and a woman") == 4
    assert size("two others and two boys") == 4
