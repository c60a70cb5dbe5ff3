from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.model.evidence import Days
from throughline.text.calendar import days_of, narrowed, period, resolve, shifted, spelled, value_of

WEDNESDAY = Days(date(2024, 5, 15), date(2024, 5, 15))


@pytest.mark.parametrize(
    ("relation", "value", "unknown"),
    [
        ("shift D -1", "2024-05-14", "XXXX-XX-XX"),
        ("shift D 0@TNI", "2024-05-15TNI", "XXXX-XX-XXTNI"),
        ("shift W -1", "2024-W19", "XXXX-WXX"),
        ("shift WE 0", "2024-W20-WE", "XXXX-WXX-WE"),
        ("shift M 1", "2024-06", "XXXX-XX"),
        ("shift Q -1", "2024-Q1", "XXXX-QX"),
        ("shift H 0", "2024-H1", "XXXX-HX"),
        ("shift Y -1", "2023", "XXXX"),
        ("shift E -1", "201", "XXX"),
        ("shift C 0", "20", "XX"),
        ("ago Y -1", "2023", "XXXX"),
        ("ago Y -3", "2021", "XXXX"),
        ("ago W -2", "2024-W18", "XXXX-WXX"),
        ("keep Y -1", "2023-05-15", "XXXX"),
        ("same", "2024-05-15", "XXXX-XX-XX"),
        ("since Y 1", "2024-05-15", "XXXX-XX-XX"),
        ("beside D -7", "2024-05", "XXXX-XX-XX"),
        ("beside W 3", "2024-Q2", "XXXX-WXX"),
        ("span M -3", "P3M", "P3M"),
        ("span Q 2", "P6M", "P2Q"),
        ("weekday 3 <=", "2024-05-15", "XXXX-WXX-3"),
        ("weekday 3 <", "2024-05-08", "XXXX-WXX-3"),
        ("weekday 5 <=@TEV", "2024-05-10TEV", "XXXX-WXX-5TEV"),
        ("weekday 5 >=", "2024-05-17", "XXXX-WXX-5"),
        ("weekday 3 >", "2024-05-22", "XXXX-WXX-3"),
        ("weekday 4 <~", "2024-05-16", "XXXX-WXX-4"),
        ("weekday 5 <~", "2024-05-10", "XXXX-WXX-5"),
        ("weekday 2 >~", "2024-05-14", "XXXX-WXX-2"),
        ("weekday 1 ~~", "2024-05-13", "XXXX-WXX-1"),
        ("weekday 7 W0", "2024-05-19", "XXXX-WXX-7"),
        ("weekday 1 W-1", "2024-05-06", "XXXX-WXX-1"),
        ("month 9 <", "2023-09", "XXXX-09"),
        ("month 5 <=", "2024-05", "XXXX-05"),
        ("month 10 Y-1", "2023-10", "XXXX-10"),
        ("month 12 <~", "2023-12", "XXXX-12"),
        ("month 6 <~", "2024-06", "XXXX-06"),
        ("quarter 4 <=", "2023-Q4", "XXXX-Q4"),
        ("half 1 <=", "2024-H1", "XXXX-H1"),
        ("season FA <=", "2023-FA", "XXXX-FA"),
        ("dom 12 <=", "2024-05-12", "XXXX-XX-12"),
        ("dom 31 <=", "2024-03-31", "XXXX-XX-31"),
        ("rule 02-29 <", "2024-02-29", "XXXX-02-29"),
        ("rule 11#4-4 <", "2023-11-23", "XXXX-XX-XX"),
        ("week 05-04 <=", "2024-W18", "XXXX-WXX"),
        ("weekend 1 <=", "2024-W19-WE", "XXXX-WXX-WE"),
    ],
)
def test_a_relation_from_a_wednesday_and_from_nowhere(relation: str, value: str, unknown: str) -> None:
    assert resolve(relation, WEDNESDAY).value == value
    assert resolve(relation, None) == (unknown, None)


def test_a_year_ago_is_about_the_same_day_of_the_year_before() -> None:
    days = resolve("ago Y -1", WEDNESDAY).days
    assert days is not None
    assert days.first < date(2023, 5, 15) < days.last
    assert days.length == 91


def test_parts_of_a_period_have_fewer_days() -> None:
    assert resolve("shift M 0%start", WEDNESDAY).days == Days(date(2024, 5, 1), date(2024, 5, 11))
    assert resolve("shift M 0%mid", WEDNESDAY).days == Days(date(2024, 5, 11), date(2024, 5, 21))
    assert resolve("shift M 0%end", WEDNESDAY).days == Days(date(2024, 5, 21), date(2024, 5, 31))
    assert narrowed(WEDNESDAY, "mid") == WEDNESDAY


def test_an_anchor_that_is_coarser_than_the_unit_is_not_made_sharper() -> None:
    month = Days(date(2023, 9, 1), date(2023, 9, 30))
    assert resolve("shift W 0", month) == ("2023-09", month)
    assert resolve("shift D 2", month).days == Days(date(2023, 9, 3), date(2023, 10, 2))
    assert resolve("keep Y -1", Days(date(2023, 7, 1), date(2023, 9, 30))).value == "2022-Q3"


def test_an_anchor_of_several_days_that_disagree_gives_all_that_can_be_meant() -> None:
    week = Days(date(2024, 5, 13), date(2024, 5, 16))
    assert resolve("weekday 3 <=", week) == ("2024-05", Days(date(2024, 5, 8), date(2024, 5, 15)))
    assert resolve("weekday 3 <=@TEV", week).value == "2024-05"
    assert resolve("weekday 1 <=", week).value == "2024-05-13"
    assert resolve("shift D -1", week).days == Days(date(2024, 5, 12), date(2024, 5, 15))


@pytest.mark.parametrize(
    "relation", ["shift C -30", "shift D -9999999", "ago Y -3000", "span Y -5000", "month 5 Y-2030"]
)
def test_off_the_calendar_nothing_is_known(relation: str) -> None:
    assert resolve(relation, WEDNESDAY).days is None


def test_a_rule_without_a_day_in_reach_gives_nothing() -> None:
    assert resolve("rule 02-31 <=", WEDNESDAY) == ("XXXX-02-31", None)
    assert resolve("dom 31 M-1", Days(date(2024, 7, 1), date(2024, 7, 1))).days is None


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2020-09-30", "2020-09-30", "2020-09-30"),
        ("2020-09-30TEV", "2020-09-30", "2020-09-30"),
        ("2020-09", "2020-09-01", "2020-09-30"),
        ("2020-09-XX", "2020-09-01", "2020-09-30"),
        ("2020-W40", "2020-09-28", "2020-10-04"),
        ("2020-W40-WE", "2020-10-03", "2020-10-04"),
        ("2020-W40-3", "2020-09-30", "2020-09-30"),
        ("2020-Q3", "2020-07-01", "2020-09-30"),
        ("2020-H2", "2020-07-01", "2020-12-31"),
        ("2020-WI", "2020-12-01", "2021-02-28"),
        ("2020", "2020-01-01", "2020-12-31"),
        ("199", "1990-01-01", "1999-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
    ],
)
def test_the_days_of_a_value(value: str, first: str, last: str) -> None:
    assert days_of(value) == Days(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("value", ["P3D", "PAST_REF", "XXXX-WXX-3", "", "2020-02-30", "2020-W60", "T09:00", "20201"])
def test_a_value_without_days(value: str) -> None:
    assert days_of(value) is None


def test_the_value_of_days_that_no_period_of_one_century_holds() -> None:
    assert value_of(Days(date(1990, 1, 1), date(2010, 1, 1))) == "XXXX"
    assert value_of(Days(date(1950, 1, 1), date(1999, 1, 1))) == "19"


DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@given(DAYS, st.sampled_from(["D", "W", "WE", "M", "Q", "Y", "E", "C"]))
def test_a_period_is_what_its_value_covers(day: date, unit: str) -> None:
    assert days_of(spelled(unit, day)) == period(unit, day)
    assert value_of(period(unit, day)) == spelled(unit, day)


@given(DAYS, st.sampled_from(["D", "W", "M", "Q", "Y"]), st.integers(min_value=-40, max_value=40))
def test_shifting_forth_and_back_stays_in_the_month(day: date, unit: str, count: int) -> None:
    back = shifted(shifted(day, unit, count), unit, -count)
    assert timedelta(0) <= day - back <= timedelta(3)


@given(DAYS, st.integers(min_value=1, max_value=7))
def test_a_past_weekday_is_one_of_the_last_seven_days(day: date, weekday: int) -> None:
    found = resolve(f"weekday {weekday} <=", Days(day, day)).days
    assert found is not None
    assert found.first.isoweekday() == weekday
    assert 0 <= (day - found.first).days <= 6


def test_steps_follow_each_other() -> None:
    assert resolve("weekday 2 < / shift D -1", WEDNESDAY).value == "2024-05-13"
    assert resolve("weekday 2 < / shift D -1", None).value == "XXXX-XX-XX"
