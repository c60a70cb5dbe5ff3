"""People: a list that is searched by name, and what one person said and what is said of them, over time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import Annotated, Any

from fastapi import APIRouter, Query
from lxml import etree
from markupsafe import Markup

from throughline.model.errors import Unknown
from throughline.model.evidence import Evidence
from throughline.model.links import Fact
from throughline.model.ports import View
from throughline.model.profiles import Asking, PeopleOrder, Profile, Said, Words
from throughline.telling.dossier import Cell
from throughline.telling.drawn import daily
from throughline.telling.profiled import known_record, labels, person_record
from throughline.web.addresses import Name, asked
from throughline.web.cursors import cursor, placed
from throughline.web.paging import Opened, Page, paged

router = APIRouter()
LISTED, SAID = 50, 20
"""People of a list, and things said on one page."""
ORDERS: Mapping[PeopleOrder, str] = {"mentions": "Most mentioned", "name": "By name"}
After = Annotated[str, Query(max_length=5000)]


@paged(router, "/people")
def people(
    archive: Opened, words: Annotated[str, Query(max_length=500)] = "", by: PeopleOrder = "mentions", after: After = ""
) -> Page:
    """The people whose names have some words."""
    first = int if by == "mentions" else str
    with archive.reading() as view:
        found = view.people(Asking(words, by, _after(after, first), LISTED + 1))
    shown = found[:LISTED]
    more = cursor(*shown[-1].key(by)) if len(found) > LISTED else None
    given = {"words": words, "by": by}
    record = {
        "people": [known_record(one) for one in shown],
        "next": asked("/people.json", {**given, "after": more}) if more else None,
    }
    return Page(
        "people.html",
        f"People: {words}" if words.strip() else "People",
        record,
        {
            **given,
            "found": shown,
            "more": asked("/people", {**given, "after": more}) if more else None,
            "orders": {name: (told, asked("/people", {**given, "by": name})) for name, told in ORDERS.items()},
        },
    )


@paged(router, "/people/{name:path}")
def person(archive: Opened, name: Name, after: After = "") -> Page:
    """A person of one story by id."""
    with archive.reading() as view:
        found = view.person(name, _after(after, str), SAID)
        if found is None:
            raise Unknown(f"{name}: nobody of that id")
        help_ = _help(view, found)
    spoken = daily.daily((one[:2] for one in found.spoken for _ in range(one[2])), "printing")
    picture = daily.drawing(spoken, "Quotations in print")
    return Page(
        "person.html",
        found.known.name,
        lambda: person_record(found),
        {
            "found": found,
            "person": found.known,
            "help": help_,
            "spoken": spoken,
            "picture": Markup(etree.tostring(picture, encoding="unicode")) if spoken.steps else None,  # escaped by lxml
            "more": cursor(*found.more) if found.more else None,
            "begun": bool(after),
            "labels": labels(found.articles),
            "parts": parts,
            "also": also,
            "rows": list(_rows(found)),
            "day": _day,
        },
    )


def _after(given: str, first: type) -> tuple[Any, str] | None:
    """The place behind which a list goes on, None where it begins."""
    if not given:
        return None
    one, other = placed(given, first, str)
    return one, other


def _help(view: View, found: Profile) -> Evidence | None:
    """Where to find help, as the first of the person's reports prints it that has a support note."""
    names = [span.article for span in found.mentions]
    reports = view.taken(names, names)
    notes = (note.evidence for report in reports.values() for note in report.contacts)
    return next(notes, None)


def _day(said: Said) -> date | None:
    """The day of the first printing."""
    try:
        return date.fromisoformat(said.key[0])
    except ValueError:
        return None


def parts(said: Said) -> Iterator[tuple[Words, list[Words]]]:
    """Each part of what was said: the words that the others are compared with, and its printings."""
    for _, inside in groupby(said.words, key=lambda one: one.segment):
        printed = list(inside)
        whole = [one for one in printed if any(_inside(one.evidence, span) for span in said.references)]
        yield (whole or printed)[0], printed


def _inside(one: Evidence, other: Evidence) -> bool:
    return one.article == other.article and other.span.contains(one.span)


def also(found: Profile, said: Said) -> list[str]:
    """Whom else reports credit with the same words."""
    return [one.name for one in said.speakers if one.name not in found.known.names]


def _rows(found: Profile) -> Iterator[tuple[Fact, Cell, int]]:
    """What is said of the person, as a table shows it: equal values of the same days together; in how many places."""
    told: dict[tuple[object, ...], list[Fact]] = {}
    for one in found.facts:
        told.setdefault((one.attribute, one.value, one.unit, one.certainty, one.as_of), []).append(one)
    for facts in told.values():
        spans = tuple(dict.fromkeys(span for one in facts for span in one.evidence))
        one = facts[0]
        cell = Cell(one.value, spans, one.unit, one.certainty, one.as_of)
        yield one, cell, max(len(spans), sum(found.resting[fact.id] for fact in facts))
