"""Values that reports give, and whether two can both be true."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.model.evidence import Days
from throughline.text.values import bounds, canonical, compared, day_range, month_length, spelled


@pytest.mark.parametrize(
    ("value", "limits"),
    [
        (3, (3, 3)),
        (2.5, (2.5, 2.5)),
        ("12", (12, 12)),
        ("3-5", (3, 5)),
        (">=3", (3, float("inf"))),
        ("<=3", (0, 3)),
        ("~20", (18, 22)),
        (None, None),
        ("a dozen or so", None),
    ],
)
def test_a_value_allows_the_numbers_that_it_says(value: str | float | None, limits: tuple[float, float] | None) -> None:
    assert bounds(value) == limits


@pytest.mark.parametrize(
    ("one", "other", "outcome"),
    [
        (3, 3, "equal"),
        (3, 3.0, "equal"),
        (3, 4, "different"),
        (">=3", 4, "compatible"),
        (">=3", 2, "different"),
        ("3-5", 4, "compatible"),
        ("~20", 21, "compatible"),
        ("The heater", "heater", "equal"),
        ("heater", "candle", "compatible"),
        (3, "a few", "compatible"),
    ],
)
def test_two_values_are_equal_compatible_or_different(one: str | float, other: str | float, outcome: str) -> None:
    assert compared(one, other) == outcome
    assert compared(other, one) == outcome


def test_canonical_values_ignore_case_spaces_and_the_article() -> None:
    assert canonical("The  Old\nHeater") == canonical("an old heater") == "old heater"
    assert canonical(None) == ""
    assert canonical(4.0) == "4"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2024, 2, 29), date(2024, 2, 29), "2024-02-29"),
        (date(2024, 2, 1), date(2024, 2, 29), "2024-02"),
        (date(2024, 1, 1), date(2024, 12, 31), "2024"),
        (date(2024, 2, 1), date(2024, 2, 28), "2024-02-01/2024-02-28"),
        (date(2023, 1, 1), date(2024, 12, 31), "2023-01-01/2024-12-31"),
    ],
)
def test_days_are_spelled_as_coarsely_as_they_are(first: date, last: date, words: str) -> None:
    assert spelled(Days(first, last)) == words
    assert day_range(words) == Days(first, last)


@pytest.mark.parametrize("words", ["Wednesday", "2024-13", "2024-02-30", "2024-02-01/2024-02-31", "XXXX-02", ""])
def test_what_spells_no_days_gives_none(words: str) -> None:
    assert day_range(words) is None


def test_a_month_knows_its_length() -> None:
    assert month_length(date(2023, 2, 5)) == 28


@given(st.dates(), st.dates())
def test_spelling_and_reading_days_are_inverse(one: date, other: date) -> None:
    days = Days(min(one, other), max(one, other))

    assert day_range(spelled(days)) == days


def test_how_far_about_reaches_is_a_setting() -> None:
    assert bounds("~300") == (270, 330)
    assert bounds("~300", about=5) == (240, 360)
