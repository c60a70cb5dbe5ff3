"""Reports a day by outlet, drawn."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from telling.odd import ODD
from throughline.telling.drawn.daily import ROWS, UNNAMED, Daily, daily, drawing
from throughline.telling.drawn.svg import SVG, standing

FIRST = date(2021, 5, 3)
FEW = [("Ellery Gazette", FIRST), ("Ellery Gazette", FIRST), ("Port Radio", FIRST + timedelta(1)), (None, None)]


def texts(page: etree._Element) -> list[str]:
    return [node.text or "" for node in page.iter(f"{{{SVG}}}text")]


def bars(page: etree._Element) -> list[etree._Element]:
    return [node for node in page.iter(f"{{{SVG}}}rect") if node.get("class") == "bar"]


def told(page: etree._Element) -> str:
    return str(next(page.iter(f"{{{SVG}}}desc")).text)


def test_each_outlet_has_a_row_and_who_printed_most_stands_first() -> None:
    found = daily(FEW)

    assert [(row.name, row.whole) for row in found.rows] == [("Ellery Gazette", 2), ("Port Radio", 1), (UNNAMED, 1)]
    assert found.unit == "day"
    assert found.undated == 1


def test_the_picture_says_in_words_what_it_shows() -> None:
    page = drawing(daily(FEW), "Reports")

    assert page.get("role") == "img"
    assert "Mon 3 May 2021: 2 reports: Ellery Gazette 2." in told(page)
    assert "Tue 4 May 2021: 1 report: Port Radio." in told(page)
    assert told(page).endswith("1 report without a day.")


def test_the_highest_bar_belongs_to_the_day_with_the_most_reports() -> None:
    one, other = bars(drawing(daily(FEW), "Reports"))

    assert int(one.get("height", "0")) == 2 * int(other.get("height", "0"))
    assert int(one.get("x", "0")) < int(other.get("x", "0"))


@pytest.mark.parametrize(("days", "unit"), [(60, "day"), (400, "week"), (2000, "month"), (15000, "year")])
def test_many_days_are_counted_in_longer_steps(days: int, unit: str) -> None:
    found = daily((None, FIRST + timedelta(day)) for day in range(0, days, 3))

    assert found.unit == unit
    assert found.rows[0].whole == len(range(0, days, 3)) == sum(found.rows[0].counts.values())
    assert unit in " ".join(texts(drawing(found, "Reports")))


def test_outlets_beyond_those_with_a_row_share_one_and_none_is_lost() -> None:
    many = [(f"Outlet {at}", FIRST) for at in range(ROWS + 3)]
    found = daily(many)

    assert len(found.rows) == ROWS + 1
    assert (found.rows[-1].name, found.rows[-1].whole) == ("3 more outlets", 3)


def test_a_step_is_named_as_its_reader_would() -> None:
    names = {
        unit: Daily("report", unit, (), found.scale, 0).named(FIRST)
        for found in [daily(FEW)]
        for unit in ("day", "week", "month", "year")
    }

    assert names == {"day": "Mon 3 May 2021", "week": "week of Mon 3 May 2021", "month": "May 2021", "year": "2021"}


def test_long_lists_are_cut_in_the_words_beside_the_picture_and_this_is_said() -> None:
    page = drawing(daily((None, FIRST + timedelta(at)) for at in range(60)), "Reports")

    assert "And 20 more days." in told(page)


def test_nothing_dated_still_makes_a_picture() -> None:
    page = drawing(daily([("Ellery Gazette", None)]), "Reports")

    assert bars(page) == []
    assert "Ellery Gazette" in texts(page)


def test_the_first_days_of_the_calendar_have_a_week() -> None:
    assert daily([(None, date.min), (None, date.max)]).rows[0].whole == 2


def test_a_picture_as_a_file_brings_its_style_and_asks_for_nothing() -> None:
    found = standing(drawing(daily(FEW), "Reports"))

    assert "prefers-color-scheme: dark" in found
    assert "http" not in found.replace(SVG, "")


@given(ODD | st.just("</title><script>alert(1)</script>\u202e"))
def test_any_name_stays_text(name: str) -> None:
    page = etree.fromstring(standing(drawing(daily([(name, FIRST)]), name)).encode())

    assert not list(page.iter(f"{{{SVG}}}script"))
    assert not [key for node in page.iter() for key in node.attrib if str(key).startswith("on")]
