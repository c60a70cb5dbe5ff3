"""Ages of people."""

from __future__ import annotations

import pytest

from annotating.told import told, words


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Ada Brook, 34, won.", [("Ada Brook", 34)]),
        ("Ada Brook (34) won.", [("Ada Brook", 34)]),
        ("Ada Brook, 34 was shot.", [("Ada Brook", 34)]),
        ("Henry Cole Jr., 21, won.", [("Henry Cole Jr", 21)]),
        ("Ada Brook has a daughter, Wren, 6, and a son, Otto, 3.", [("Wren", 6), ("Otto", 3)]),
        ("Ada Brook won. The 34-year-old baker sang.", [("Ada Brook", 34)]),
        ("They met 34-year-old Ada Brook.", [("Ada Brook", 34)]),
        ("They met 34 year old Ada Brook.", [("Ada Brook", 34)]),
        ("Thirty-four-year-old Ada Brook won.", [("Ada Brook", 34)]),
        ("Ada Brook came with her 41-year-old husband Ben Hale.", [("Ben Hale", 41)]),
        ("Ada Brook met a 19-year-old student, Joe Smith, in May.", [("Joe Smith", 19)]),
        ("Ada Brook, a 34-year-old, won.", [("Ada Brook", 34)]),
        ("A four-year-old boy slept.", [("a four-year-old boy", 4)]),
        ("Ada Brook, aged 12, won.", [("Ada Brook", 12)]),
        ("A boy aged 12 won.", [("a boy", 12)]),
        ("Ada Brook is 34 years old.", [("Ada Brook", 34)]),
        ("Ada Brook turned 35, and sang.", [("Ada Brook", 35)]),
        ("Ben Hale was also 15.", [("Ben Hale", 15)]),
        ("Ada Brook and Ben Hale, both 22, won.", [("Ada Brook", 22), ("Ben Hale", 22)]),
        ("Ada Brook is 12 yrs old.", [("Ada Brook", 12)]),
        ("A girl of 10, Wren Hale, cut the ribbon.", [("Wren Hale", 10)]),
        ("A woman of 63, whose name was not given, sang.", [("a woman", 63)]),
        ("They met 9-yr-old Wren Hale.", [("Wren Hale", 9)]),
        ("Ada Brook,19, and Ben Hale,12, won.", [("Ada Brook", 19), ("Ben Hale", 12)]),
        ("Ada Brook is 37 and lives in Wexcombe.", [("Ada Brook", 37)]),
        ("Ada Brook, 21, 2370 Mill Lane, Wexcombe, won.", [("Ada Brook", 21)]),
    ],
)
def test_an_age_is_said_of_a_person(text: str, ages: list[tuple[str, int]]) -> None:
    assert told(text, "age") == ages


@pytest.mark.parametrize(
    "text",
    [
        "The score was 15.",
        "Ada Brook, 300, won.",
        "Ada Brook, 3, 4 and 5 are in.",
        "The house is 34 years old.",
        "A 34-year-old house fell.",
        "The old man’s boat, both 22, sank.",
        "Ada Brook, both 22, won.",
        "She is of age now, aged well, and 12, too.",
        "It was both.",
        "An old mill, aged 12, fell.",
        "He lost, 34, then.",
        "Wren Hale, age 2 months, slept.",
        "Ben Hale is 3 and 4 this year.",
        "A mother of 3, Ada Brook, sang.",
        "A man of 3 words, Ada Brook, sang.",
        "A crew of 10, Ada Brook, sang.",
        "Ada Brook and Ben Hale, both 22 miles out, sang.",
        "Ada Brook, Ben Hale and Cora Dean, ages 39 and 34, sang.",
        "They all 12 sang. They (all 12) sang.",
    ],
)
def test_numbers_that_are_no_age_of_a_person(text: str) -> None:
    assert told(text, "age") == []


def test_a_number_before_a_unit_is_the_age_of_who_follows() -> None:
    text = "They met 54-year-old Ada Brook, 42-year-old Ben Hale and 6-year-old Wren Hale."
    assert told(text, "age") == [("Ada Brook", 54), ("Ben Hale", 42), ("Wren Hale", 6)]


def test_an_age_of_another_time_is_none_of_the_report_s() -> None:
    assert told("Ada Brook sang when she was eight years old.", "age") == []
    assert told("Ada Brook slept until Ben Hale was 15.", "age") == []
    assert told("Ada Brook would be 6 years old now.", "age") == []
    assert told("Ben Hale was just three years old at the time.", "age") == []
    assert told("Ben Hale was 12 at that time.", "age") == []


def test_an_age_that_a_name_has_goes_before_one_that_a_description_gives() -> None:
    text = "Ada Brook, 34, won. The 60-year-old baker sang. Ada Brook is well. The 34-year-old came."
    assert ("Ada Brook", 60) not in told(text, "age")
    assert told(text, "age").count(("Ada Brook", 34)) == 2


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Ada Brook and Ben Hale, both 31 and of Wexcombe, won.", [31, 31]),
        ("Ada Brook and Ben Hale, both 22 — friends — won.", [22, 22]),
        ("Ada Brook, Ben Hale and Cora Dean, all 23, won.", [23, 23, 23]),
        ("Cora Dean met Ada Brook and Ben Hale, ages 39 and 34.", [39, 34]),
        ("They met 18-year-olds Ada Brook, Ben Hale and Cora Dean.", [18, 18, 18]),
        ("They met 23-year-old twins Ada Brook and Cora Dean.", [23, 23]),
    ],
)
def test_several_people_are_told_their_ages_together(text: str, ages: list[int]) -> None:
    assert [value for _, value in told(text, "age")] == ages
    assert len({name for name, _ in told(text, "age")}) == len(ages)


def test_each_of_a_row_has_the_age_at_its_place() -> None:
    text = "Ada Brook and Ben Hale, ages 39 and 34, lived here."
    assert told(text, "age") == [("Ada Brook", 39), ("Ben Hale", 34)]


def test_plural_ages_without_names_are_nobody_s() -> None:
    assert told("The 18-year-olds of Wexcombe sang.", "age") in ([], [("the 18-year-olds", 18)])


def test_a_rest_of_a_row_that_an_age_cannot_reach_has_none() -> None:
    text = "They met Ben Hale and the 23-year-old twins. Cora Dean left."
    assert ("Cora Dean", 23) not in told(text, "age")


def test_the_number_is_the_evidence_of_an_age() -> None:
    assert words("Ada Brook, 34, won.", "age") == ["34"]
    assert words("They met 34-year-old Ada Brook.", "age") == ["34-year-old"]
