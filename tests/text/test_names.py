"""Names as strings: parts, compatibility, gender."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.languages.people import people
from throughline.text.names import Name, bare, fullest, gender, name, same_name, same_word

TABLE = people("en")


@pytest.mark.parametrize(
    ("printed", "parts"),
    [
        ("Ada Brook", Name((), ("ada",), ("brook",))),
        ("Dr. Ada Jane Brook", Name(("dr",), ("ada", "jane"), ("brook",))),
        ("Ludwig van Beek", Name((), ("ludwig",), ("van", "beek"))),
        ("Oscar de la Vega", Name((), ("oscar",), ("de", "la", "vega"))),
        ("Henry Cole Jr.", Name((), ("henry",), ("cole",), "jr")),
        ("Ada", Name((), ("ada",), ())),
        ("Brook’s", Name((), (), ("brook",))),
        ("Mr. Stanley", Name(("mr",), (), ("stanley",))),
        ("Sheriff", Name(("sheriff",), (), ())),
        ("", Name((), (), ())),
    ],
)
def test_a_printed_name_is_cut_into_its_parts(printed: str, parts: Name) -> None:
    assert name(printed, TABLE) == parts


def test_a_name_is_full_with_given_name_and_surname() -> None:
    assert name("Ada Brook", TABLE).full
    assert not name("Ada", TABLE).full


def test_possessive_endings_are_taken_off() -> None:
    assert [bare(word) for word in ("brook's", "brooks'", "o'hara")] == ["brook", "brooks", "o'hara"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ashely", "ashley", True),
        ("kristen", "kristin", True),
        ("brook", "brooke", True),
        ("dan", "don", False),
        ("miller", "tiller", False),
        ("brook", "brook", True),
        ("anderson", "andrews", False),
    ],
)
def test_words_may_be_misspelt_by_one_letter_or_one_swap(one: str, other: str, same: bool) -> None:
    assert same_word(one, other) is same
    assert same_word(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ada Brook", "Brook", True),
        ("Ada Brook", "Ada", True),
        ("Ada Brook", "A. Brook", True),
        ("Ada Brook", "Ada Brooke", True),
        ("Ada Brook", "Ben Brook", False),
        ("Ada Brook", "Ada Hale", False),
        ("Ada Brook", "Hale", False),
        ("Anna van Beek", "Anna Beek", True),
        ("Henry Cole Jr.", "Henry Cole Sr.", False),
        ("Henry Cole Jr.", "Henry Cole", True),
        ("Zorvan Quill", "Zorvan", True),
        ("Quill Stanley", "Stanley", True),
        ("Ada", "Brook", False),
        ("Mr. Zorvan", "Zorvan Quill", False),
        ("Bill Hale", "William Hale", True),
        ("Donny Hale", "Donald Hale", True),
        ("Kate Hale", "Katharine Hale", True),
        ("Bill Hale", "Bob Hale", False),
        ("Bill Hale", "William Cole", False),
        ("Bill", "William Hale", False),
        ("Zorvan Hale", "Quill Hale", False),
    ],
)
def test_names_are_of_one_person_where_what_both_give_agrees(one: str, other: str, same: bool) -> None:
    assert same_name(name(one, TABLE), name(other, TABLE)) is same
    assert same_name(name(other, TABLE), name(one, TABLE)) is same


def test_the_fullest_name_has_most_words() -> None:
    assert fullest(["Ada", "Ada Brook", "Brook"]) == "Ada Brook"
    assert fullest(["Ben Cole", "Ada Cole"]) == "Ada Cole"
    assert fullest([]) is None


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        ("Ada Brook", "f"),
        ("Ben Brook", "m"),
        ("Mrs. Ben Brook", "f"),
        ("Zorvan Quill", ""),
        ("Quill", ""),
        ("Dr. Ada", ""),
    ],
)
def test_gender_is_told_by_title_then_by_given_name(printed: str, told: str) -> None:
    assert gender(name(printed, TABLE), TABLE) == told


@given(st.text(max_size=40), st.text(max_size=40))
def test_compatibility_is_symmetric(one: str, other: str) -> None:
    first, second = name(one, TABLE), name(other, TABLE)
    assert same_name(first, second) == same_name(second, first)


def test_from_how_many_letters_a_slip_is_one_is_a_setting() -> None:
    assert not same_word("dan", "don")
    assert same_word("dan", "don", shortest=3)
