"""What a list of stories is asked for, and the address of its next page."""

from __future__ import annotations

from datetime import date
from typing import Annotated, NamedTuple

from fastapi import Depends, Query

from throughline.model.kept import Asked, Listed, Order
from throughline.web.addresses import asked as address
from throughline.web.paging import Opened


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


After = Annotated[str, Query(max_length=5000, description="Where the page before ended, as its next page names it.")]


def next_page(path: str, given: dict[str, object], cursor: str) -> str:
    """The address of the next page of a list."""
    return address(path, {**given, "after": cursor})
