"""Counts of people and things."""

from __future__ import annotations

import pytest

from annotating.told import Value, told


@pytest.mark.parametrize(
    ("text", "attribute", "values"),
    [
        ("Two people were killed.", "killed", [2]),
        ("At least 3 people were wounded.", "injured", [">=3"]),
        ("About 300 people were injured.", "injured", ["~300"]),
        ("Three to five people were hurt.", "injured", ["3-5"]),
        ("The storm left one sailor dead and three others injured.", "killed", [1]),
        ("The storm left one sailor dead and three others injured.", "injured", [3]),
        ("The flood left two teachers and four pupils dead.", "killed", [6]),
        ("The blast killed at least six people.", "killed", [">=6"]),
        ("He fled, killing two and wounding five.", "injured", [5]),
        ("Four of the five sailors were shot to death.", "killed", [4]),
        ("Five sailors, ages 31 and 24, were wounded.", "injured", [5]),
        ("Two women were fatally shot.", "killed", [2]),
        ("They named four of the five people found dead.", "killed", [5]),
        ("They named four of the five people who fell.", "killed", []),
        ("A 9-yr-old boy was shot and killed.", "killed", [1]),
        ("A man is held over a double homicide.", "killed", [2]),
        ("A triple-murder shook the town.", "killed", [3]),
        ("Five people were shot at noon.", "injured", [5]),
        ("Seven pupils were taken to the hospital.", "injured", [7]),
        ("Ambulance crews treated 23 people at the scene.", "injured", [23]),
        ("Crews treated at least 20 people.", "injured", [">=20"]),
        ("Ada Brook was treated 3 times. They treated us. Two were treated.", "injured", []),
        ("Police arrested three men.", "arrested", [3]),
        ("Nine people are missing.", "missing", [9]),
        ("The film has 1.6 million likes.", "likes", [1_600_000]),
        ("The post has more than 40 likes.", "likes", [">40"]),
    ],
)
def test_counts_stand_under_what_is_counted(text: str, attribute: str, values: list[Value]) -> None:
    assert [value for _, value in told(text, attribute)] == values


@pytest.mark.parametrize(
    "text",
    [
        "Ten years ago two people were killed.",
        "The man, 28, was well. Rain stopped; killed time.",
        "He was 10 years old, killed time and left.",
        "It took 3 hours; hurt feelings stayed.",
        "He killed 2,000 hours. They killed in 3.5 ways. He was killing the two houses.",
        "Police arrested, three at least, 4 - and more.",
        "Two houses with cellars full of wine were hurt.",
        "Three wounded feelings of killed joy hurt.",
        "A double murder-suicide shook the town.",
        "A double murder and suicide shook the town.",
        "He is accused of an attempted double murder.",
        "He had a double room, and slept.",
        "Ten years ago a double homicide shook the town.",
        "Two people were killed in separate crashes.",
    ],
)
def test_numbers_that_count_nobody(text: str) -> None:
    assert told(text, "killed") == []


def test_people_shot_are_not_counted_as_injured_where_somebody_died() -> None:
    assert told("Five people were shot. Ben Hale died.", "injured") == []
