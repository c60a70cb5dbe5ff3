"""Where it happened."""

from __future__ import annotations

import pytest

from annotating.told import told


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ZEDFORD, Ohio - A mill burnt.", ["ZEDFORD"]),
        ("Ada Brook was killed in Paris on Monday.", ["Paris"]),
        ("Paris police came.", ["Paris"]),
        ("“I was shot in Paris,” it said. Paris is nice.", []),
        ("Ada Brook lives in Paris.", ["Paris"]),
        ("It was near Marlow Lake.", ["Marlow Lake"]),
    ],
)
def test_the_place_named_most_firmly(text: str, places: list[str]) -> None:
    assert [value for _, value in told(text, "place")] == places


def test_a_second_place_of_the_same_kind_is_told_as_well() -> None:
    text = "The shooting was in Paris. Two people were shot in Lyon on Monday. It was in Rome."
    assert [value for _, value in told(text, "place")] == ["Paris", "Lyon"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The shooting was in Paris. A man was shot on Mill Street on Monday.", "Paris"),
        ("The shooting was in Wexcombe County. Two people were killed in Paris.", "Paris"),
        ("The shooting was in Ohio. It was in Paris.", "Paris"),
        ("The shooting was on the corner of Mill Street.", "Mill Street"),
        ("The shooting was in Ohio.", "Ohio"),
    ],
)
def test_a_town_goes_before_a_street_a_county_and_a_state(text: str, place: str) -> None:
    assert [value for _, value in told(text, "place")] == [place]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("MARLOW FALLS -- A baker was shot on Monday.", ["MARLOW FALLS"]),
        ("MARLOW FALLS, Ohio (KZZT) – A baker was shot on Monday.", ["MARLOW FALLS"]),
        ("MARLOW FALLS | A baker was shot in Marlow Falls on Monday.", ["Marlow Falls"]),
        ("UPDATE - A baker was shot on Monday.", []),
        ("A baker was shot - on Monday.", []),
    ],
)
def test_the_town_of_a_dateline(text: str, places: list[str]) -> None:
    assert [value for _, value in told(text, "place")] == places


def test_the_town_of_a_police_department() -> None:
    assert [value for _, value in told("Officers of the Wexcombe Police Department came.", "place")] == ["Wexcombe"]
    assert told("The Marlow School Department sang.", "place") == []


def test_the_town_of_a_home() -> None:
    text = "A baker was found in a Lyon home. Lyon is old."
    assert [value for _, value in told(text, "place")] == ["Lyon"]


def test_an_agency_in_brackets_is_no_place() -> None:
    assert [value for _, value in told("Two men were shot on Monday (Paris police said so).", "place")] == []
