"""The stories of the archive: the list with its searches, and what is new in it since the reader's last visit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Depends, Query, Request
from fastapi.routing import APIRoute

from throughline.model.kept import Asked, Listed, Order
from throughline.web.addresses import asked as address
from throughline.web.cursors import behind, story_cursor
from throughline.web.paging import Opened, Page, paged
from throughline.web.refusing import Refused
from throughline.web.visits import COOKIE, visit

router = APIRouter()
ORDERS: dict[Order, str] = {"newest": "Newest", "reports": "Most reports", "differences": "Most disagreement"}


class Search(NamedTuple):
    """What a list of stories is asked for, as the form sends it: what was left empty is empty."""

    by: Order = "newest"
    words: str = ""
    person: str = ""
    outlet: str = ""
    day: str = ""
    since: str = ""
    new: str = ""
    """``visit`` for what is new since the last visit, or the number of a text for what was added after it."""

    @property
    def narrowed(self) -> bool:
        """Whether anything but the order was asked for."""
        return any(self[1:])

    def given(self, by: Order, after: str | None = None) -> dict[str, object]:
        """What the address of this search has, in some order, from a place in the list on."""
        return {**self._asdict(), "by": "" if by == "newest" else by, "after": after}


def _search(
    by: Annotated[Order, Query()] = "newest",
    words: Annotated[str, Query(max_length=500)] = "",
    person: Annotated[str, Query(max_length=200)] = "",
    outlet: Annotated[str, Query(max_length=200)] = "",
    day: Annotated[str, Query(max_length=20)] = "",
    since: Annotated[str, Query(max_length=20)] = "",
    new: Annotated[str, Query(pattern="^(visit|[0-9]{1,12}|)$")] = "",
) -> Search:
    return Search(by, words.strip(), person.strip(), outlet.strip(), day.strip(), since.strip(), new)


Searched = Annotated[Search, Depends(_search)]


@paged(router, "/", record="/stories.json", route=APIRoute)
def stories(
    request: Request, archive: Opened, search: Searched, after: Annotated[str, Query(max_length=5000)] = ""
) -> Page:
    """The stories that are asked for, so many at a time."""
    most = archive.settings.web_listed
    with archive.reading() as view:
        latest = view.latest
        here = visit(request, latest, archive.settings.web_pause)
        moment = int(search.new) if search.new.isdecimal() else here.before
        found = view.listed(_asked(search, most + 1, moment or latest, behind(search.by, after)))
        shown = found[:most]
        fresh = view.fresh([one.id for one in shown], moment) if moment is not None else {}
    more = story_cursor(search.by, shown[-1]) if len(found) > most else None
    record = {
        "stories": [{**one._asdict(), "new": fresh.get(one.id, 0)} for one in shown],
        "latest": latest,
        "new_since": moment,
        "next": address("/stories.json", search.given(search.by, more)) if more else None,
    }
    given = {
        "found": shown,
        "fresh": fresh,
        "search": search,
        "orders": {name: (ORDERS[name], address("/", search.given(name))) for name in ORDERS},
        "first_visit": moment is None,
        "begun": bool(after),
        "record_at": address("/stories.json", search.given(search.by)),
        "more": address("/", search.given(search.by, more)) if more else None,
    }
    return Page("stories.html", _title(search), record, given, cookies={COOKIE: here.cookie})


def _asked(search: Search, most: int, moment: int, after: Listed | None) -> Asked:
    """The search as a question to the archive."""
    return Asked(
        search.by,
        search.words,
        search.outlet or None,
        search.person or None,
        _day(search.since),
        most,
        _day(search.day),
        after,
        moment if search.new else None,
    )


def _day(given: str) -> date | None:
    """A day as the form sends it."""
    try:
        return date.fromisoformat(given) if given else None
    except ValueError:
        raise Refused(400, f"{given} is no day; write it as 2024-05-13.") from None


def _title(search: Search) -> str:
    """What the list is called."""
    wanted: Sequence[str] = [one for one in (search.words, search.person, search.outlet, search.day) if one]
    return f"Stories: {', '.join(wanted)}" if wanted else "Stories"
