"""Whose age a number tells."""

from __future__ import annotations

import pytest

from annotating.told import told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police identified the 15-year-old killed in a crash as Ben Hale.", "Ben Hale"),
        ("The 15-year-old was identified as Ben Hale.", "Ben Hale"),
        ("The 15-year-old is Ben Hale, a student.", "Ben Hale"),
        ("They named the 15-year-old who fell as Ben Hale.", "Ben Hale"),
    ],
)
def test_a_sentence_that_identifies_one_of_an_age_names_the_bearer(text: str, name: str) -> None:
    assert told(text, "age") == [(name, 15)]


@pytest.mark.parametrize(
    "text",
    [
        "Police named the 15-year-old and the 17-year-old as Ben Hale and Joe Smith.",
        "Police identified the 15-year-old as Ben Hale and Joe Smith.",
        "The 15-year-old worked as Ben Hale slept.",
        "Police identified the 15-year-old as a baker.",
        "Police identified the 15-year-old.",
        "The 15-year-old is Ben Hale and Ada Brook’s son.",
        "Police named the 15-year-old. He was known as Ben Hale.",
        "The 15-year-old was late.",
    ],
)
def test_a_sentence_that_leaves_the_bearer_open_names_nobody(text: str) -> None:
    assert ("Ben Hale", 15) not in told(text, "age")


@pytest.mark.parametrize(
    "text",
    [
        "Police say the 30-year-old man hit his neighbour, Jo Dean.",
        "The 30-year-old stayed, telling Jo Dean that he would.",
        "The 30-year-old accused Jo Dean of it.",
        "That 30-year-old, Jo Dean’s son, called.",
        "The 30-year-old man and woman of the old mill town by the sea met Jo Dean.",
    ],
)
def test_whom_the_one_of_an_age_does_something_to_is_not_the_bearer(text: str) -> None:
    assert ("Jo Dean", 30) not in told(text, "age")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Brook, a 25-year-old customer at the shop, was hurt.", "Ada Brook"),
        ("They spoke of Ada Brook, the 25-year-old who rowed home.", "Ada Brook"),
        ("They met Ada Brook, a 25-year-old, and left.", "Ada Brook"),
    ],
)
def test_an_age_behind_a_name_explains_it(text: str, name: str) -> None:
    assert told(text, "age") == [(name, 25)]


@pytest.mark.parametrize(
    "text",
    [
        "They met Ada Brook, a 25-year-old customer and a boy.",
        "They met Ada Brook, a 25-year-old dentist and two boys.",
        "Cora Dean and Ada Brook sang. A third child of Dean and Brook, a 25-year-old pilot, was away.",
        "She sang, a 25-year-old pilot.",
        "It is Ada Brook’s, a 25-year-old boat.",
    ],
)
def test_an_age_in_a_list_explains_no_name(text: str) -> None:
    assert ("Ada Brook", 25) not in told(text, "age")


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Ada Brook, aka Nit, 35, won.", [("Ada Brook", 35)]),
        ("Ada Brook, a.k.a. Nit, 35, won.", [("Ada Brook", 35)]),
        ("Ben Hale, also known as Big Ren, 38, won.", [("Ben Hale", 38)]),
        ("Ben Hale alias Ren, 38, won.", [("Ben Hale", 38)]),
    ],
)
def test_an_alias_between_a_name_and_an_age_is_passed_over(text: str, ages: list[tuple[str, int]]) -> None:
    assert told(text, "age") == ages


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Ada Brook, who is 83, rows.", [("Ada Brook", 83)]),
        ("Ada Brook, who was also 83, rowed.", [("Ada Brook", 83)]),
        ("Ada Brook, who is 83 years old, rows.", [("Ada Brook", 83)]),
        ("Ada Brook had a boat, which is 83, and sang.", []),
        ("Ada Brook had a daughter who was about 3 years old.", []),
        ("The boat; is 83, and old.", []),
    ],
)
def test_a_clause_with_who_tells_the_age_of_the_one_before_it(text: str, ages: list[tuple[str, int]]) -> None:
    assert told(text, "age") == ages
