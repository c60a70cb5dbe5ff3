"""Kin, roles, deaths told by "late", and names given."""

from __future__ import annotations

import pytest

from annotating.told import told, words


@pytest.mark.parametrize(
    ("text", "kin"),
    [
        ("Ada Brook's mother Vilma came.", [("Vilma", "mother of Ada Brook")]),
        ("Ada Brook came with her husband, Ben Hale.", [("Ben Hale", "husband of Ada Brook")]),
        ("Ada Brook and Ben Hale have daughter Luna.", [("Luna", "daughter of Ada Brook and Ben Hale")]),
        ("Ada Brook has daughter Luna.", [("Luna", "daughter of Ada Brook")]),
        ("Ada Brook lost her brother.", []),
        ("Everyone has daughter Luna.", []),
        ("It was of mother Vilma.", []),
    ],
)
def test_kin_is_said_of_the_relative(text: str, kin: list[tuple[str, str]]) -> None:
    assert told(text, "kin") == kin


def test_an_apposition_after_a_name_tells_whose_relative_it_is() -> None:
    assert told("Ada Brook left. Carl Brook, Ada Brook’s father, stayed.", "kin") == [
        ("Carl Brook", "father of Ada Brook")
    ]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("“Nice,” said the actor Ada Brook.", [("Ada Brook", "actor")]),
        ("Ada Brook won. The former Loaf of Gold cover star slept.", [("Ada Brook", "former Loaf of Gold cover star")]),
        ("Ada Brook won. The 34-year-old model slept.", [("Ada Brook", "model")]),
        ("Officer Ben Hale came.", [("Ben Hale", "officer")]),
        ("In all, Sheriff Ben Hale came.", [("Ben Hale", "sheriff")]),
        ("Mr. Ben Hale came.", []),
        ("The woman Ada Brook came.", []),
        ("A bakery worker came.", []),
    ],
)
def test_a_role_is_told_in_the_words_printed(text: str, roles: list[tuple[str, str]]) -> None:
    assert told(text, "role") == roles


def test_late_relatives_are_dead() -> None:
    assert told("Vilma Brook held her late grandson, Jack.", "status") == [("Jack", "dead")]
    assert words("Vilma Brook held her late grandson, Jack.", "status") == ["late grandson"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Brook said that they had called their baby Jack.", [("Jack", "Jack")]),
        ("It was a son, who they named Jack.", [("Jack", "Jack")]),
        ("A boy named Jack came.", []),
        ("They called in, Jack came.", []),
        ("“They named Jack,” said Ada Brook. They called it Zonk.", []),
    ],
)
def test_a_name_given_is_an_attribute_of_its_bearer(text: str, names: list[tuple[str, str]]) -> None:
    assert told(text, "name") == names
