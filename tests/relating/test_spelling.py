"""Names of one person that reports spell differently."""

from __future__ import annotations

import pytest

from throughline.model.article import Article
from throughline.model.evidence import Evidence
from throughline.model.links import Person
from throughline.model.marks import Report
from throughline.relating.spelling import spellings


def told(*names: str) -> dict[str, list[str]]:
    """The spellings among names that are printed in one article each, with those articles."""
    reports = {f"a{at}": Report(Article(f"a{at}", f"{one} sang.", "", language="en")) for at, one in enumerate(names)}
    mentions = tuple(Evidence(f"a{at}", 0, len(one)) for at, one in enumerate(names))
    found = spellings(Person("p", names[0], tuple(dict.fromkeys(names)), mentions), reports)
    return {spelt: [place.article for place in places] for spelt, places in found.items()}


def test_a_letter_or_a_swap_makes_another_spelling() -> None:
    assert told("Ashley Moor", "Ashely Moor", "Ashley Moor") == {"Ashely Moor": ["a1"], "Ashley Moor": ["a0", "a2"]}
    assert told("Ida Lindqvist", "Ida Lindqvis") == {"Ida Lindqvis": ["a1"], "Ida Lindqvist": ["a0"]}


@pytest.mark.parametrize(
    "names",
    [
        ("Ashley Moor", "Ashley Moor"),
        ("Ashley Moor", "Moor"),
        ("Ashley Moor", "Mrs Ashley Moor's"),
        ("Ashley B. Moor", "Ashley Moor"),
        ("Thomas Moor", "Tom Moor"),
        ("Dan Moor", "Don Moor"),
        ("ASHLEY MOOR", "Ashley Moor"),
        ("A. Moor", "Ashley Moor"),
    ],
)
def test_titles_initials_nicknames_and_capitals_make_none(names: tuple[str, ...]) -> None:
    assert told(*names) == {}


def test_a_mention_in_no_report_at_hand_is_left_aside() -> None:
    person = Person("p", "Ida Moor", ("Ida Moor", "Ida Mor"), (Evidence("z", 0, 8),))
    assert spellings(person, {}) == {}
