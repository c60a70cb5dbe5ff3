"""Single people who died or were hurt."""

from __future__ import annotations

import pytest

from annotating.told import told


def test_one_death_makes_a_count_of_one() -> None:
    text = "Ben Hale was shot to death on Monday. Ada Brook said that Hale died at noon."
    assert told(text, "killed") == [(None, 1)]
    assert told(text, "status") == [("Ben Hale", "dead"), ("Ben Hale", "dead")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A baker and her son were found dead after a shooting.", [2]),
        ("The shot killed 13-year-old Ben Hale.", [1]),
        ("Police look into the death of Ben Hale in a crash.", [1]),
        ("A 3-year-old girl in Zedford died on Monday. A gun was found.", [1]),
        ("Ben Hale died. Ada Brook died.", []),
        ("Ben Hale was not killed.", []),
        ("Ben Hale killed time.", []),
        ("It was the death of Ben Hale's hope. It was the death of a dream. The end of, death of - that.", []),
        ("He was killed.", []),
        ("“Ben Hale died,” they said.", []),
        ("Ada Brook’s dog and Ben Hale died.", []),
        ("The death of reason killed by a very big and old mill.", []),
    ],
)
def test_single_deaths_are_counted_by_clause(text: str, values: list[int]) -> None:
    assert [value for _, value in told(text, "killed")] == values


def test_one_injury_makes_a_count_of_one() -> None:
    assert told("Ben Hale was shot in the leg.", "injured") == [(None, 1)]
    assert told("Ben Hale was shot in the leg. Two people died.", "injured") == []


def test_who_dies_in_bed_is_dead_and_not_killed() -> None:
    assert told("Ben Hale died at home.", "killed") == []
    assert told("Ben Hale died at home.", "status") == [("Ben Hale", "dead")]


def test_who_is_in_hospital_is_not_injured_for_that() -> None:
    assert told("Ben Hale was hospitalised after a crash.", "injured") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook was convicted of the attempted murder of Ben Hale.",
        "Ada Brook was convicted of attempted first-degree murder of Ben Hale.",
        "One man was killed and six others were wounded in two shootings on Sunday.",
    ],
)
def test_what_was_only_attempted_or_happened_elsewhere_makes_no_count(text: str) -> None:
    assert told(text, "killed") == []


def test_a_murder_that_came_about_makes_a_count() -> None:
    assert told("Ada Brook was convicted of the murder of Ben Hale.", "killed") == [(None, 1)]


def test_who_died_in_another_case_is_dead_and_not_counted() -> None:
    text = "Ben Hale was killed in one of several separate crashes."
    assert told(text, "killed") == []
    assert told(text, "status") == [("Ben Hale", "dead")]
