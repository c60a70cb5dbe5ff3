"""What happened when, drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from lxml import etree

from telling.story import links, reports
from throughline.model.article import Intake
from throughline.model.evidence import Days, Evidence
from throughline.telling.compose import dossiers
from throughline.telling.drawn.moments import LEFT, ROWS, Told, drawing
from throughline.telling.drawn.svg import SVG, WIDTH

STORY = next(dossiers(reports(), links(), Intake(tuple(one.article for one in reports().values()))))
DAY = date(2021, 5, 5)
MOMENT = replace(STORY.timeline[0], days=Days(DAY, DAY), best=None, said=True, certainty="stated", grain="day")


def styles(page: etree._Element, shape: str) -> list[str]:
    return [node.get("class", "") for node in page.iter(f"{{{SVG}}}{shape}") if node.get("class") != "ground"]


def told(page: etree._Element) -> str:
    return str(next(page.iter(f"{{{SVG}}}desc")).text)


def test_a_day_is_a_dot_and_an_interval_a_bar_with_a_dot_on_its_likeliest_day() -> None:
    span = replace(MOMENT, days=Days(DAY, DAY + timedelta(9)), best=DAY + timedelta(2), grain="range")
    page = drawing([Told(MOMENT, "The clock rang."), Told(span, "The wheels were oiled.")], "What happened when")

    assert styles(page, "circle") == ["dot", "dot"]
    assert styles(page, "rect").count("span") == 2  # the bar, and its like in the key


def test_what_is_inferred_or_planned_is_drawn_and_told_as_such() -> None:
    inferred = replace(MOMENT, said=False)
    planned = replace(MOMENT, certainty="planned")
    page = drawing([Told(inferred, "The clock rang."), Told(planned, "A fair will be held.")], "What happened when")

    assert styles(page, "circle") == ["dot inferred", "dot planned"]
    assert "Wed 5 May 2021, inferred: The clock rang. Wed 5 May 2021, planned: A fair will be held." in told(page)


def test_a_day_without_more_stands_in_the_interval_where_it_is_last() -> None:
    span = replace(MOMENT, days=Days(DAY, DAY + timedelta(9)), best=None, grain="range")
    page = drawing([Told(span, "The wheels were oiled.")], "What happened when")

    assert styles(page, "circle") == []


def test_only_the_first_of_very_many_are_drawn_and_this_is_said() -> None:
    page = drawing([Told(MOMENT, f"Bell {at} rang.") for at in range(ROWS + 5)], "What happened when")
    words = [node.text or "" for node in page.iter(f"{{{SVG}}}text")]

    assert f"What happened when, the first {ROWS} of {ROWS + 5}" in words
    assert f"Bell {ROWS} rang." not in words
    assert told(page).startswith(f"{ROWS + 5} happenings")


def test_everything_stands_inside_the_picture() -> None:
    rows = [
        Told(moment, Evidence(moment.what.article, *moment.what.span).span.words(text))
        for moment in STORY.timeline
        for text in [reports()[moment.what.article].article.text]
    ]
    page = drawing(rows, "What happened when")
    places = [int(node.get("cx", "0")) for node in page.iter(f"{{{SVG}}}circle")]

    assert places
    assert all(LEFT < x < WIDTH for x in places)
