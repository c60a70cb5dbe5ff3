"""People killed or hurt whom a clause lists."""

from __future__ import annotations

import pytest

from annotating.told import Value, told, words


@pytest.mark.parametrize(
    ("text", "attribute", "values"),
    [
        ("A man killed his wife and their two sons on Monday.", "killed", [3]),
        ("A man shot and killed his wife and a neighbour.", "killed", [2]),
        ("A man shot his wife and her son to death.", "killed", [2]),
        ("A man and his two children were found dead.", "killed", [3]),
        ("The blast left a baker and two guests dead.", "killed", [3]),
        ("Ada Brook and Ben Hale, 34, were killed in the crash.", "killed", [2]),
        ("The crash hurt nobody, but wounded a baker and her son.", "injured", [2]),
        ("Two men and a woman were wounded.", "injured", [3]),
        ("Three people were killed and another was badly hurt.", "injured", [1]),
        ("The gunman killed a man and wounded a boy.", "injured", [1]),
        ("The gunman killed three relatives.", "killed", [3]),
        ("The blast killed three.", "killed", [3]),
        ("The blast left him and his two daughters dead.", "killed", [3]),
        ("Father and two children found dead in Wexcombe home.", "killed", [3]),
        ("They met Ada Brook, whose sister, nephew and two other relatives were killed.", "killed", [4]),
        ("The rampage left seven people dead before the gunman killed himself.", "killed", [8]),
        ("The rampage left seven people dead before help came.", "killed", [7]),
        ("A man killed himself before help came.", "killed", [1]),
        ("Ada Brook,19, and 25-year-old Cora Dean were found dead.", "killed", [2]),
        ("Two women, 28 and 27, and one man, 24, were hurt.", "injured", [1]),
    ],
)
def test_lists_of_people_are_counted(text: str, attribute: str, values: list[Value]) -> None:
    assert [value for _, value in told(text, attribute)] == values


@pytest.mark.parametrize(
    "text",
    [
        "A man killed his wife and son before killing himself.",
        "A man killed his wife and son. He then shot himself.",
        "A man killed his wife and son before taking his own life.",
        "A man killed his wife, son and then himself.",
    ],
)
def test_who_kills_others_and_himself_is_counted_among_the_dead(text: str) -> None:
    assert [value for _, value in told(text, "killed")] == [3]


@pytest.mark.parametrize(
    "text",
    [
        "A man killed his wife and son.\n\nAn actor shot himself on stage.",
        "A man killed his wife and son. “He shot himself,” they thought.",
        "A man killed his wife and son. He asked himself why.",
    ],
)
def test_another_s_suicide_is_not_counted(text: str) -> None:
    assert [value for _, value in told(text, "killed")] == [2]


def test_of_two_counts_over_each_other_the_greater_is_told() -> None:
    text = "A couple and their two children were found dead."
    assert words(text, "killed") == ["A couple and their two children were found dead"]


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("No one was hurt in the fire.", "injured"),
        ("Ben Hale was shot dead. No one else was injured.", "injured"),
        ("The mill burnt. No other injuries were reported.", "injured"),
        ("Nobody was killed.", "killed"),
    ],
)
def test_nobody_is_nought(text: str, attribute: str) -> None:
    assert [value for _, value in told(text, attribute)] == [0]


def test_nobody_of_some_is_not_nought() -> None:
    assert told("Two people were hurt. No one else was hurt.", "injured") == [(None, 2)]
    assert told("Killed time is gone. It was so. Hurt feelings stay.", "injured") == []


@pytest.mark.parametrize(
    "text",
    [
        "The murder of 2014 killed trust.",
        "She was in her 20's, wounded by words.",
        "Three men, ages 25, 26 and 33, slept.",
        "Boy, 8, killed time.",
        "Wounding six and killing hope, it rained.",
    ],
)
def test_years_decades_and_ages_count_nobody(text: str) -> None:
    assert told(text, "killed") == []


def test_one_who_was_hit_is_not_counted_as_hurt_where_a_death_is_told() -> None:
    assert told("one boy by accident shot himself in the leg.", "injured") == [(None, 1)]
    assert told("one boy by accident shot himself in the leg. His death came at noon.", "injured") == []
