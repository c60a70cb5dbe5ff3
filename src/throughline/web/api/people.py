"""People and outlets as data: lists of both, and what one person said or one outlet printed."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from throughline.model.errors import Unknown
from throughline.model.profiles import Asking, PeopleOrder
from throughline.telling.profiled import known_record, outlet_record, person_record
from throughline.web.addresses import Name, segment
from throughline.web.answering import Tagged, listed
from throughline.web.api.describing import answers
from throughline.web.api.profiles import OUTLETS, PEOPLE
from throughline.web.api.searching import After, Most, next_page
from throughline.web.api.shapes import named
from throughline.web.cursors import cursor, placed
from throughline.web.paging import Opened

router = APIRouter(prefix="/api", route_class=Tagged, tags=["people and outlets"])


@router.get("/people", responses=answers(PEOPLE, "People."))
def people(
    archive: Opened,
    most: Most,
    words: Annotated[str, Query(max_length=500, description="Only with these words in a name.")] = "",
    by: Annotated[PeopleOrder, Query(description="The most mentioned first, or by name.")] = "mentions",
    after: After = "",
) -> Response:
    """The people of all stories; who is in several stories stands there once for each."""
    place = _place(after, int if by == "mentions" else str, str)
    with archive.reading() as view:
        found = view.people(Asking(words, by, place, most + 1))
    more = None
    if len(found) > most:
        given = {"words": words, "by": by, "most": most}
        more = next_page("/api/people", given, cursor(*found[most - 1].key(by)))
    return listed("people", [known_record(one) for one in found[:most]], more)


@router.get("/people/{name:path}", responses=answers(named("Profile"), "The person."))
def person(archive: Opened, name: Name, most: Most, after: After = "") -> Response:
    """What a person of a story said, oldest first and so many at most, and what is said of them, by id."""
    with archive.reading() as view:
        found = view.person(name, _place(after, str, str), most)
    if found is None:
        raise Unknown(f"{name}: nobody of that id")
    more = next_page(f"/api/people/{segment(name)}", {"most": most}, cursor(*found.more)) if found.more else None
    return listed("next", more, more, person_record(found))


@router.get("/outlets", responses=answers(OUTLETS, "Outlets."))
def outlets(
    archive: Opened,
    most: Most,
    words: Annotated[str, Query(max_length=500, description="Only with these words in the name.")] = "",
    after: After = "",
) -> Response:
    """The outlets, those with the most reports first."""
    with archive.reading() as view:
        found = view.outlets(words)
    if after:
        number, name = placed(after, int, str)
        found = [one for one in found if (-one.reports, one.name) > (-number, name)]
    more = None
    if len(found) > most:
        last = found[most - 1]
        more = next_page("/api/outlets", {"words": words, "most": most}, cursor(last.reports, last.name))
    return listed("outlets", [one._asdict() for one in found[:most]], more)


@router.get("/outlets/{name:path}", responses=answers(named("OutletRecord"), "The outlet."))
def outlet(archive: Opened, name: Name, most: Most, after: After = "") -> Response:
    """An outlet's reports, newest first and so many at most, its altered quotations, and with whom it shares words."""
    with archive.reading() as view:
        found = view.outlet(name, _place(after, str, str), most)
    if found is None:
        raise Unknown(f"{name}: no outlet of that name")
    more = next_page(f"/api/outlets/{segment(name)}", {"most": most}, cursor(*found.more)) if found.more else None
    return listed("next", more, more, outlet_record(found))


def _place(given: str, one: type, other: type) -> tuple[Any, Any] | None:
    """The place behind which a list goes on, None where it begins."""
    if not given:
        return None
    first, second = placed(given, one, other)
    return first, second
