"""Outlets: a list, and the record of one: its reports, its altered quotations, and with whom it shares words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query
from lxml import etree
from markupsafe import Markup

from throughline.model.errors import Unknown
from throughline.model.profiles import Record
from throughline.telling.drawn import daily
from throughline.telling.profiled import labels, outlet_record, sides
from throughline.web.addresses import Name, asked
from throughline.web.cursors import cursor, placed
from throughline.web.paging import Opened, Page, paged

router = APIRouter()
LISTED, SHOWN = 100, 20
"""Outlets of a list, and reports, altered quotations and copies on one page."""
MONTH = len("2021-05")


@paged(router, "/outlets")
def outlets(
    archive: Opened,
    words: Annotated[str, Query(max_length=500)] = "",
    start: Annotated[int, Query(ge=0, le=10**6)] = 0,
) -> Page:
    """The outlets whose names have some words, those with the most reports first."""
    with archive.reading() as view:
        found = view.outlets(words)
    shown = found[start : start + LISTED]
    further = start + LISTED if len(found) > start + LISTED else 0
    record = {
        "outlets": [one._asdict() for one in shown],
        "number": len(found),
        "next": asked("/outlets.json", {"words": words, "start": further}) if further else None,
    }
    more = asked("/outlets", {"words": words, "start": further}) if further else None
    title = f"Outlets: {words}" if words.strip() else "Outlets"
    return Page("outlets.html", title, record, {"found": shown, "number": len(found), "words": words, "more": more})


@paged(router, "/outlets/{name:path}")
def outlet(archive: Opened, name: Name, after: Annotated[str, Query(max_length=5000)] = "") -> Page:
    """The record of an outlet."""
    with archive.reading() as view:
        found = view.outlet(name, _after(after), SHOWN)
    if found is None:
        raise Unknown(f"{name}: no outlet of that name")
    printed = daily.daily(_months(found), least="month")
    picture = daily.drawing(printed, "Reports")  # escaped by lxml
    return Page(
        "outlet.html",
        name,
        lambda: outlet_record(found),
        {
            "found": found,
            "name": name,
            "printed": printed,
            "picture": Markup(etree.tostring(picture, encoding="unicode")) if len(printed.steps) > 1 else None,
            "more": cursor(*found.more) if found.more else None,
            "begun": bool(after),
            "labels": labels(found.articles),
            "sides": sides,
        },
    )


def _after(given: str) -> tuple[str, str] | None:
    """The place behind which the reports go on, None where they begin."""
    if not given:
        return None
    day, name = placed(given, str, str)
    return day, name


def _months(found: Record) -> Iterator[tuple[str | None, date | None]]:
    """A day for each report: the first of its month."""
    for month, number in found.months:
        day = date.fromisoformat(f"{month}-01") if month else None
        yield from [(found.outlet.name, day)] * number
