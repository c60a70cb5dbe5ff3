"""When a reader was here last: a cookie that says what the archive had then, and says nothing of the reader."""

from __future__ import annotations

import re
from time import time
from typing import NamedTuple

from fastapi import Request

COOKIE = "seen"
WRITTEN = re.compile(r"([0-9]{0,12})-([0-9]{1,12})-([0-9]{1,12})", re.ASCII)


class Visit(NamedTuple):
    """The last text that the archive had when the visit before ended, and at this one; None: it is the first."""

    before: int | None
    now: int
    minute: int
    """When this visit was heard of last."""

    @property
    def cookie(self) -> str:
        """The visit as the browser keeps it."""
        return f"{'' if self.before is None else self.before}-{self.now}-{self.minute}"


def visit(request: Request, latest: int, pause: int) -> Visit:
    """The visit to which a request belongs: another one begins after a pause of so many minutes.

    ``latest`` is the number of the last text that the archive has now.
    """
    found = WRITTEN.fullmatch(request.cookies.get(COOKIE, ""))
    minute = int(time() // 60)
    if found is None:
        return Visit(None, latest, minute)
    before, seen, heard = (int(given) if given else None for given in found.groups())
    if seen is None or heard is None or not (before or 0) <= seen <= latest:  # of another archive at this address
        return Visit(None, latest, minute)
    return Visit(seen if minute - heard >= pause else before, latest, minute)
