"""Which articles print most of many phrases, on every store."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest import MonkeyPatch

import throughline as tl
from stores.conftest import Opening
from stores.piles import article
from throughline.archive import Archive
from throughline.storing import sharing

INN = "The old inn had a red roof."
MILL = "The old mill had a red door and a blue roof."
ISLE = "The isle had a ferry."


def shared(archive: Archive, phrases: dict[str, int], most: int = 9, near: int = 0) -> dict[str, int]:
    """What a search finds, its order told apart, too."""
    with archive.store.reading() as view:
        return view.sharing(phrases, most, near)


def test_the_articles_with_most_phrases_come_first_and_equal_ones_by_their_ids(opening: Opening) -> None:
    with opening() as archive:
        archive.add([article("c", INN), article("b", MILL), article("a", ISLE), article("B", f"{INN} It is so.")])
        found = shared(archive, {"the old": 1, "a red": 1, "red roof": 1, "a ferry": 2})
        assert list(found.items()) == [("B", 3), ("c", 3), ("a", 2), ("b", 2)]
        assert list(shared(archive, {"the old": 1, "red roof": 5}, 1)) == ["B"]


def test_articles_with_less_than_a_part_of_what_the_first_has_are_left_out(opening: Opening) -> None:
    with opening() as archive:
        archive.add([article("c", INN), article("b", MILL), article("a", ISLE)])
        phrases = {"old inn": 1, "red roof": 1, "a red": 1, "the": 1, "had a": 1}
        assert shared(archive, phrases, near=2) == {"c": 5, "b": 3}
        assert shared(archive, phrases, near=1) == {"c": 5}
        assert shared(archive, phrases, near=3) == shared(archive, phrases) == {"c": 5, "b": 3, "a": 2}


def test_nothing_is_found_by_no_phrase_or_by_one_that_nobody_prints(opening: Opening) -> None:
    with opening() as archive:
        assert shared(archive, {"the old": 1}) == {}
        archive.add([article("c", INN)])
        assert shared(archive, {}) == shared(archive, {"inn old": 1}) == {}


def test_an_older_version_neither_counts_nor_is_the_measure_of_what_is_near(opening: Opening) -> None:
    old = article("inn", INN, "2024-05-01")
    new = replace(article("inn", "The old inn is shut.", "2024-05-02"), source="new")
    phrases = {"red roof": 1, "a red": 1, "had a": 1, "old inn": 1, "had": 1}
    with opening() as archive:
        archive.add([old, new, article("isle", ISLE)])
        assert shared(archive, phrases, near=2) == {"isle": 2, "inn": 1}
        assert shared(archive, phrases, 1) == {"isle": 2}


@pytest.mark.parametrize("passed", [0, 10**6])
def test_of_very_many_equal_articles_the_first_by_id_are_found_however_they_are_looked_up(
    opening: Opening, monkeypatch: MonkeyPatch, passed: int
) -> None:
    monkeypatch.setattr(sharing, "PASSED", passed)
    monkeypatch.setattr(sharing, "ASKED", 3)
    inns = [article(f"inn{at:02}", f"{INN} Room {at * 7} was cold.") for at in range(12)]
    with opening() as archive:
        archive.add([*inns[::-1], article("zoo", f"{INN} Its ferry is late.")])
        found = shared(archive, {"old inn": 1, "ferry": 1}, 6)
        assert list(found.items()) == [("zoo", 2), *((f"inn{at:02}", 1) for at in range(5))]
        assert len(shared(archive, {"old inn": 1, "ferry": 1}, 99)) == 13


WORDS = ("inn", "mill", "isle", "ferry", "roof")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sets(st.sampled_from(WORDS), min_size=1), min_size=1, max_size=8, unique_by=lambda one: tuple(sorted(one))
    ),
    st.dictionaries(st.sampled_from(WORDS), st.integers(1, 4)),
    st.integers(1, 5),
    st.integers(0, 3),
)
def test_what_is_found_is_what_counting_the_words_of_every_text_finds(
    tmp_path_factory: pytest.TempPathFactory, told: list[set[str]], weights: dict[str, int], most: int, near: int
) -> None:
    items = [article(f"a{at}", " ".join(sorted(words))) for at, words in enumerate(told)]
    counted = Counter({one.id: sum(weights.get(word, 0) for word in one.text.split()) for one in items})
    best = max(counted.values())
    ranked = sorted(
        (-weight, name) for name, weight in counted.items() if weight and (weight * near >= best or not near)
    )
    with tl.Archive(str(tmp_path_factory.mktemp("desk") / "desk.db")) as archive, archive.store.writing() as desk:
        desk.add([(tl.Report(one), one.id, "current") for one in items])
        assert list(desk.sharing(weights, most, near).items()) == [(name, -weight) for weight, name in ranked[:most]]


def test_articles_that_are_looked_up_by_number_are_not_found_by_reading_all_that_count(tmp_path: Path) -> None:
    with Archive(str(tmp_path / "desk.db")) as archive:
        archive.add([article("c", INN)])
    connection = sqlite3.connect(tmp_path / "desk.db")
    asked = "EXPLAIN QUERY PLAN SELECT id, number, state FROM articles WHERE number IN (1, 2, 3)"
    ways = [way for *_, way in connection.execute(asked)]
    connection.close()

    assert len(ways) == 1
    assert re.search(r"SEARCH articles USING INTEGER PRIMARY KEY", ways[0])
