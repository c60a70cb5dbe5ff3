"""The tables about people."""

from __future__ import annotations

import pytest

from throughline.languages.people import people


@pytest.mark.parametrize("code", ["en", "en-GB", None, "xx"])
def test_english_serves_where_there_is_no_other_table(code: str | None) -> None:
    assert people(code) is people("en")


def test_kin_words_carry_relation_gender_and_reciprocal() -> None:
    assert people("en").kin["mum"] == ("mother", "f", "child")
    assert people("en").kin["husband"].reciprocal == "spouse"


def test_roles_carry_how_they_are_used_and_a_gender_where_they_tell_one() -> None:
    assert people("en").roles["model"] == ("epithet", "")
    assert people("en").roles["actress"] == ("epithet", "f")
    assert people("en").roles["woman"] == ("person", "f")
    assert people("en").roles["victim"].kind == "case"


def test_a_name_in_two_lists_tells_its_stronger_gender() -> None:
    assert people("en").given["ada"] == "f"
    assert people("en").given["ben"] == "m"
    assert people("en").given["alex"] == ""


def test_every_word_is_in_lower_case() -> None:
    for table in (
        people("en").given,
        people("en").roles,
        people("en").kin,
        people("en").titles,
        people("en").places,
        people("en").openers,
    ):
        assert all(word == word.lower() and word.strip() for word in table)


def test_pronouns_tell_gender_number_and_case() -> None:
    assert people("en").pronouns["she"].gender == "f"
    assert people("en").pronouns["them"].plural
    assert not people("en").pronouns["him"].subject
    assert not people("en").pronouns["herself"].subject


def test_relations_that_make_the_other_side_a_spouse() -> None:
    assert people("en").spouses == {"husband", "wife", "spouse", "widow", "widower"}
