from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.telling.scale import gap_words, scale

DAY = date(2021, 5, 1)


def after(*days: int) -> list[date]:
    return [DAY + timedelta(days=number) for number in days]


def test_days_stand_to_scale_between_both_ends() -> None:
    found = scale(after(0, 1, 3, 10), 100, 200)

    assert list(found.places.values()) == [100, 110, 130, 200]
    assert found.breaks == ()


def test_a_single_day_stands_in_the_middle_and_none_nowhere() -> None:
    assert scale(after(0, 0), 0, 100).places == {DAY: 50}
    assert scale([], 0, 100).places == {}


def test_a_year_between_two_weeks_is_cut_short() -> None:
    found = scale(after(0, 7, 370, 377), 0, 1000)

    assert found.breaks == (tuple(after(7, 370)),)
    assert found.places[after(7)[0]] > 300


def test_days_that_lie_evenly_over_years_are_not_cut() -> None:
    assert scale(after(*range(0, 1000, 50)), 0, 1000).breaks == ()


@given(st.lists(st.integers(0, 5000), min_size=2, unique=True))
def test_later_days_never_stand_before_earlier_ones(days: list[int]) -> None:
    found = scale(after(*days), 190, 820)
    places = [found.places[day] for day in sorted(found.places)]

    assert places == sorted(places)
    assert (places[0], places[-1]) == (190, 820)
    assert len(found.breaks) <= 3


@pytest.mark.parametrize(("days", "words"), [(31, "1 month"), (90, "3 months"), (365, "12 months"), (1100, "3 years")])
def test_gaps_are_told_roughly(days: int, words: str) -> None:
    assert gap_words(DAY, DAY + timedelta(days=days)) == words
