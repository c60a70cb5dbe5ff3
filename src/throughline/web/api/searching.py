"""What a list of stories is asked for, and the address of its next page."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import date
from typing import Annotated, NamedTuple

from fastapi import Depends, Query

from throughline.model.kept import Asked, Listed, Order
from throughline.web.addresses import asked as address
from throughline.web.paging import Opened
from throughline.web.refusing import Refused

LARGEST = 1 << 31
"""More than any count of an archive; no store takes whole numbers without end."""


class Search(NamedTuple):
    """The filters of a list of stories, as an address has them."""

    words: str = ""
    person: str = ""
    outlet: str = ""
    day: date | None = None
    since: date | None = None

    @property
    def given(self) -> dict[str, object]:
        """What was given of it."""
        return {name: value for name, value in self._asdict().items() if value}

    def asked(self, most: int, order: Order = "newest", after: Listed | None = None) -> Asked:
        """The same as a question to an archive."""
        return Asked(order, self.words, self.outlet or None, self.person or None, self.since, most, self.day, after)


def _search(
    words: Annotated[str, Query(max_length=500, description="Only with a report that prints all of them.")] = "",
    person: Annotated[str, Query(max_length=200, description="Only of somebody whose name has these words.")] = "",
    outlet: Annotated[str, Query(max_length=200, description="Only with a report of this outlet.")] = "",
    day: Annotated[date | None, Query(description="Only with a report that was written on this day.")] = None,
    since: Annotated[date | None, Query(description="Only with a report of this day or later.")] = None,
) -> Search:
    return Search(words, person, outlet, day, since)


Searched = Annotated[Search, Depends(_search)]


def _most(
    archive: Opened, most: Annotated[int | None, Query(ge=1, le=1000, description="How many at most.")] = None
) -> int:
    """How many rows one answer has: what was asked for, as far as the settings allow."""
    return min(most or archive.settings.web_listed, archive.settings.web_most)


Most = Annotated[int, Depends(_most)]


def next_page(path: str, given: dict[str, object], cursor: str) -> str:
    """The address of the next page of a list."""
    return address(path, {**given, "after": cursor})


def cursor(*place: str | int | None) -> str:
    """A place in a list, as readers are to hand it back."""
    return urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def placed(given: str, kinds: tuple[type | tuple[type, ...], ...]) -> list[str | int | None]:
    """The place that a cursor stands for, its values of these kinds; refuses what is no cursor of ours."""
    try:
        found = json.loads(urlsafe_b64decode(given + "=" * (-len(given) % 4)))
        fits = len(found) == len(kinds) and all(map(isinstance, found, kinds))
    except (ValueError, TypeError, RecursionError):
        fits = False
    if not fits or any(isinstance(one, int) and not -1 < one < LARGEST for one in found):
        raise Refused(400, '"after" is not what a list here gave as its next page; begin again without it.')
    return list(found)


def story_cursor(order: Order, one: Listed) -> str:
    """The place of a story in a list."""
    return cursor(order, one.last, one.reports, one.differences, one.id)


def behind(order: Order, given: str) -> Listed | None:
    """The story behind which a list goes on."""
    if not given:
        return None
    was, last, reports, differences, name = placed(given, (str, (str, type(None)), int, int, str))
    if was != order:
        raise Refused(400, f'"after" is a place in a list by "{was}"; ask for that order, or begin again without it.')
    day = None if last is None else str(last)
    return Listed(str(name), None, int(reports or 0), 0, 0, int(differences or 0), None, day)
