"""A story's events and what ties them, drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lxml import etree

from throughline.model.evidence import Days, Reason
from throughline.telling.dossier import Bond, Chapter
from throughline.telling.drawn.svg import SVG
from throughline.telling.drawn.ties import ROWS, Tied, drawing

FIRST = Chapter("a", ("a", "b"), Days(date(2021, 5, 1), date(2021, 5, 4)), None)
LATER = Chapter("c", ("c",), Days(date(2022, 5, 4), date(2022, 5, 4)), None)
TIED = Tied(
    (FIRST, LATER),
    {"a": "The clock rings", "c": "The clock rings again"},
    (Bond("a", "c", (Reason("same person"),)),),
    {"a": "Ellery Gazette", "b": "Port Radio", "c": "Ellery Weekly"},
)


def texts(page: etree._Element) -> list[str]:
    return [node.text or "" for node in page.iter(f"{{{SVG}}}text")]


def ties(page: etree._Element) -> list[etree._Element]:
    return list(page.iter(f"{{{SVG}}}path"))


def told(page: etree._Element) -> str:
    return str(next(page.iter(f"{{{SVG}}}desc")).text)


def test_events_are_numbered_with_their_titles_reports_and_days() -> None:
    found = texts(drawing(TIED, "Events"))

    assert {"1. The clock rings", "2. The clock rings again", "2 reports, 1 to 4 May 2021"} <= set(found)


def test_a_tie_has_a_letter_and_is_told_in_words() -> None:
    page = drawing(TIED, "Events")

    assert len(ties(page)) == 1
    assert "a" in texts(page)
    assert "Events 1 and 2: " in told(page)
    assert TIED.tie(TIED.bonds[0]) in told(page)


def test_an_event_without_a_day_is_drawn_as_unknown() -> None:
    page = drawing(replace(TIED, chapters=(replace(FIRST, reported=None), LATER)), "Events")
    styles = [node.get("class") for node in page.iter(f"{{{SVG}}}rect")]

    assert styles == ["ground", "inferred", "span"]
    assert len(ties(page)) == 1


def test_a_story_without_any_day_is_drawn_without_ties() -> None:
    undated = (replace(FIRST, reported=None), replace(LATER, reported=None))
    page = drawing(replace(TIED, chapters=undated), "Events")

    assert ties(page) == []
    assert "1. The clock rings" in texts(page)


def test_a_tie_without_reasons_says_so() -> None:
    assert TIED.tie(Bond("a", "c", ())) == "1 and 2: no reason is kept"


def test_only_the_oldest_of_very_many_events_are_drawn_and_this_is_said() -> None:
    many = tuple(replace(FIRST, id=f"e{at:02}") for at in range(ROWS + 2))
    page = drawing(replace(TIED, chapters=many, titles={one.id: one.id for one in many}), "Events")

    assert f"Events, the first {ROWS} of {ROWS + 2}" in texts(page)
    assert ties(page) == []
