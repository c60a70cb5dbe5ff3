from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telling.story import days, intake, links, reports
from throughline.model.evidence import Days
from throughline.telling import when
from throughline.telling.compose import dossiers
from throughline.telling.dossier import Grain


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2020-09-30", "2020-09-30", "Wed 30 September 2020"),
        ("2020-09-30", "2020-10-06", "30 September to 6 October 2020"),
        ("2020-10-03", "2020-10-06", "3 to 6 October 2020"),
        ("2020-12-30", "2021-01-02", "30 December 2020 to 2 January 2021"),
        ("2020-09-01", "2020-09-30", "September 2020"),
        ("2020-02-01", "2020-02-29", "February 2020"),
        ("2020-08-01", "2020-09-30", "August to September 2020"),
        ("2019-11-01", "2020-01-31", "November 2019 to January 2020"),
        ("2020-01-01", "2020-12-31", "2020"),
        ("2019-01-01", "2020-12-31", "2019 to 2020"),
    ],
)
def test_days_in_words(first: str, last: str, words: str) -> None:
    assert when.days(days(first, last)) == words


def test_unknown_days_are_said_to_be_unknown() -> None:
    assert when.days(None) == when.likely(None, date(2020, 1, 1)) == "date unknown"


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(0, 800))
def test_different_days_are_never_worded_alike(first: date, length: int) -> None:
    one = Days(first, first + timedelta(length))
    other = Days(first, one.last + timedelta(1))
    assert when.days(one) != when.days(other)


def test_the_likeliest_day_is_told_where_it_says_more() -> None:
    best = date(2020, 10, 2)
    assert when.likely(days("2020-10-01", "2020-10-06"), best).endswith(", most likely Fri 2 October 2020")
    assert when.likely(days("2020-10-02"), best) == when.day(best)
    assert when.likely(days("2020-10-01", "2020-10-06"), None) == "1 to 6 October 2020"


@pytest.mark.parametrize(
    "words", ["", "2020-13", "2020-02-30", "0000", "20", "2020-10/2020-09", "2020/x", "3 May 2020"]
)
def test_what_is_no_iso_date_has_no_days(words: str) -> None:
    assert when.iso(words) is None


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2020", "2020-01-01", "2020-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2020-02-03", "2020-02-03", "2020-02-03"),
        ("2020-02-03/2020-02-09", "2020-02-03", "2020-02-09"),
        ("2020-02/2020", "2020-02-01", "2020-12-31"),
    ],
)
def test_iso_dates(words: str, first: str, last: str) -> None:
    assert when.iso(words) == days(first, last)


@pytest.mark.parametrize(
    ("grain", "part", "words"),
    [
        ("day", None, "Wed 5 May 2021"),
        ("part", "evening", "Wed 5 May 2021, evening"),
        ("about", None, "about Wed 5 May 2021"),
    ],
)
def test_a_moment_is_told_in_its_grain(grain: Grain, part: str | None, words: str) -> None:
    moment = next(dossiers(reports(), links(), intake())).timeline[0]
    object.__setattr__(moment, "grain", grain)
    object.__setattr__(moment, "part", part)
    assert when.moment(moment) == words


def test_a_range_is_told_with_its_likeliest_day() -> None:
    moment = next(dossiers(reports(), links(), intake())).timeline[1]
    object.__setattr__(moment, "grain", "range")
    object.__setattr__(moment, "best", date(2021, 5, 4))
    assert when.moment(moment) == "3 to 9 May 2021, most likely Tue 4 May 2021"
