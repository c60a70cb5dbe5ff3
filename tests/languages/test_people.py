"""The tables about people."""

from __future__ import annotations

import pytest

from throughline.languages.people import ENGLISH, people


@pytest.mark.parametrize("code", ["en", "en-GB", None, "xx"])
def test_english_serves_where_there_is_no_other_table(code: str | None) -> None:
    assert people(code) is ENGLISH


def test_kin_words_carry_relation_gender_and_reciprocal() -> None:
    assert ENGLISH.kin["mum"] == ("mother", "f", "child")
    assert ENGLISH.kin["husband"].reciprocal == "spouse"


def test_roles_carry_how_they_are_used_and_a_gender_where_they_tell_one() -> None:
    assert ENGLISH.roles["model"] == ("epithet", "")
    assert ENGLISH.roles["actress"] == ("epithet", "f")
    assert ENGLISH.roles["woman"] == ("person", "f")
    assert ENGLISH.roles["victim"].kind == "case"


def test_a_name_in_two_lists_tells_its_stronger_gender() -> None:
    assert ENGLISH.given["ada"] == "f"
    assert ENGLISH.given["ben"] == "m"
    assert ENGLISH.given["alex"] == ""


def test_every_word_is_in_lower_case() -> None:
    for table in (ENGLISH.given, ENGLISH.roles, ENGLISH.kin, ENGLISH.titles, ENGLISH.places, ENGLISH.openers):
        assert all(word == word.lower() and word.strip() for word in table)


def test_pronouns_tell_gender_number_and_case() -> None:
    assert ENGLISH.pronouns["she"].gender == "f"
    assert ENGLISH.pronouns["them"].plural
    assert not ENGLISH.pronouns["him"].subject
    assert not ENGLISH.pronouns["herself"].subject


def test_relations_that_make_the_other_side_a_spouse() -> None:
    assert people("en").spouses == {"husband", "wife", "spouse", "widow", "widower"}
