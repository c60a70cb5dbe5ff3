"""Whom a description means."""

from __future__ import annotations

import pytest

from annotating.told import meaning, people


def test_an_epithet_means_whom_the_report_is_about() -> None:
    text = "Ada Brook won. The 34-year-old baker thanked all. The model left. The former Loaf of Gold cover star slept."
    assert {name for _, name in people(text)} == {"Ada Brook"}
    assert meaning(text, "The former Loaf of Gold cover star") == ["Ada Brook"]


def test_a_show_in_an_epithet_is_no_mention_of_its_own() -> None:
    text = "Ada Brook baked. The Ada's Den star smiled."
    assert people(text) == [("Ada Brook", "Ada Brook"), ("The Ada's Den star", "Ada Brook")]


def test_an_age_finds_the_one_of_that_age() -> None:
    text = "Ada Brook, 34, met Ben Hale, 51. The 51-year-old laughed. The 34-year-old did not."
    assert meaning(text, "The 51-year-old") == ["Ben Hale"]
    assert meaning(text, "The 34-year-old") == ["Ada Brook"]


def test_a_childs_age_is_not_given_to_a_grown_up() -> None:
    assert meaning("Officer Ada Brook came. The 6-year-old slept.", "The 6-year-old") == ["the 6-year-old"]
    assert meaning("Ada Brook came. Ben Hale went. The 6-year-old slept.", "The 6-year-old") == ["the 6-year-old"]


def test_a_description_between_commas_explains_the_name_before() -> None:
    text = "Ada Brook, a neighbour, came. Ben Hale, the spokesman for the mill, spoke. The neighbour slept."
    assert meaning(text, "a neighbour") == ["Ada Brook"]
    assert meaning(text, "the spokesman") == ["Ben Hale"]
    assert meaning(text, "The neighbour") == ["Ada Brook"]
    assert meaning("Ada Brook, her husband, and a son came.", "her husband") == ["Ada Brook's husband"]


def test_a_role_finds_the_one_who_was_given_it() -> None:
    text = "Singer Ada Brook met the actor Ben Hale. The actor sang."
    assert meaning(text, "The actor") == ["Ben Hale"]


def test_an_epithet_is_open_where_two_are_written_about_alike() -> None:
    assert meaning("It rained. Ben Hale’s dog met Ada Brook’s dog. The model left.", "The model") == []


def test_a_general_noun_means_the_unnamed_one_introduced_before() -> None:
    text = "Ada Brook got the bread from a bakery worker. “Take it,” the woman said. Then one person wrote."
    assert meaning(text, "the woman") == ["a bakery worker"]
    assert meaning(text, "one person") == ["one person"]


def test_a_man_is_no_woman() -> None:
    assert meaning("A man came in. The woman left.", "The woman") == []


def test_the_child_is_the_child_named_before() -> None:
    text = "Ada Brook kissed her son, Ben. Then the child slept. The women left."
    assert meaning(text, "the child") == ["Ben"]


def test_a_described_person_of_an_unknown_age_is_somebody_new() -> None:
    assert people("The 19-year-old man ran.") == [("The 19-year-old man", "the 19-year-old man")]


def test_relatives_are_found_again_by_their_owner() -> None:
    text = "Ada Brook's mother Vilma posted a photo. Ada's mum was sad. Ada Brook wept."
    assert meaning(text, "Ada's mum") == ["Vilma"]


def test_spouses_are_so_from_both_sides() -> None:
    text = "Ada Brook and her husband, Ben Hale, came. Ben Hale sang for his wife. Ada thanked her fluteplaying spouse."
    assert meaning(text, "his wife") == ["Ada Brook"]
    assert meaning(text, "her fluteplaying spouse") == ["Ben Hale"]


def test_an_unnamed_relative_is_called_after_the_owner() -> None:
    text = "Ada Brook lost her brother. Jess's uncle came."
    assert meaning(text, "her brother") == ["Ada Brook's brother"]
    assert meaning(text, "Jess's uncle") == ["Jess' uncle"]


def test_the_couple_are_the_two_named_together() -> None:
    text = "Ada Brook and Ben Hale came. The couple sang."
    assert meaning(text, "The couple") == ["Ada Brook and Ben Hale"]


def test_the_couple_are_the_spouses_where_no_two_were_named_together() -> None:
    text = "Ada Brook baked. Her husband Ben Hale slept. Ada Brook won. The couple left."
    assert meaning(text, "The couple") == ["Ada Brook and Ben Hale"]


def test_a_couple_of_nobody_is_open() -> None:
    assert people("The couple left.") == []


@pytest.mark.parametrize(
    "text", ["The model agency closed.", "The police chief’s plan failed.", "An old man’s tale is old."]
)
def test_a_noun_before_the_head_is_no_description(text: str) -> None:
    assert all(words not in {"The model", "old"} for words, _ in people(text))
