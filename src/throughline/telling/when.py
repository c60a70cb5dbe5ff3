"""Days in words."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from throughline.model.evidence import Days
from throughline.telling.dossier import Moment

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
UNKNOWN = "date unknown"


def day(given: date) -> str:
    """One day.

    >>> day(date(2020, 9, 30))
    'Wed 30 September 2020'
    """
    return f"{WEEKDAYS[given.weekday()]} {given.day} {MONTHS[given.month - 1]} {given.year}"


def days(given: Days | None) -> str:
    """An interval of days, as short as it can be said without losing one.

    >>> days(Days(date(2020, 9, 30), date(2020, 10, 6)))
    '30 September to 6 October 2020'
    >>> days(Days(date(2020, 9, 1), date(2020, 9, 30)))
    'September 2020'
    """
    if given is None:
        return UNKNOWN
    first, last = given
    if first == last:
        return day(first)
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        return _months(first, last)
    return f"{_start(first, last)} to {last.day} {MONTHS[last.month - 1]} {last.year}"


def _months(first: date, last: date) -> str:
    """Whole months, or whole years."""
    ending = f"{MONTHS[last.month - 1]} {last.year}"
    if first.year == last.year and first.month == last.month:
        return ending
    if first.month == 1 and last.month == len(MONTHS):
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    return f"{MONTHS[first.month - 1]} to {ending}" if first.year == last.year else f"{_month(first)} to {ending}"


def _month(given: date) -> str:
    """A month with its year."""
    return f"{MONTHS[given.month - 1]} {given.year}"


def _start(first: date, last: date) -> str:
    """The first day of an interval without what its last day says again."""
    if first.year != last.year:
        return f"{first.day} {_month(first)}"
    return str(first.day) if first.month == last.month else f"{first.day} {MONTHS[first.month - 1]}"


def iso(given: str) -> Days | None:
    """The days of an ISO day, month or year, or of two joined by a slash; None for anything else.

    >>> iso("2020-09")
    Days(first=datetime.date(2020, 9, 1), last=datetime.date(2020, 9, 30))
    """
    first, _, last = given.partition("/")
    start, end = _whole(first), _whole(last or first)
    return Days(start.first, end.last) if start and end and start.first <= end.last else None


def _whole(given: str) -> Days | None:
    """All days of one ISO day, month or year."""
    found = ISO.fullmatch(given)
    if not found:
        return None
    year, month, day_ = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day_ or 1)
        last_month = month or len(MONTHS)
        return Days(first, date(first.year, last_month, day_ or monthrange(first.year, last_month)[1]))
    except ValueError:
        return None


def likely(given: Days | None, best: date | None) -> str:
    """An interval with its best day, where that says more.

    >>> likely(Days(date(2020, 10, 1), date(2020, 10, 6)), date(2020, 10, 2))
    '1 to 6 October 2020, most likely Fri 2 October 2020'
    """
    if given is None or best is None or given.length == 1:
        return days(given)
    return f"{days(given)}, most likely {day(best)}"


def moment(given: Moment) -> str:
    """When a happening occurred, in its grain: "Sun 27 September 2020, night", "about 1 to 6 May 2021"."""
    if given.grain == "part" and given.part:
        return f"{days(given.days)}, {given.part}"
    said = likely(given.days, given.best if given.grain in ("range", "about", "week") else None)
    return f"about {said}" if given.grain == "about" else said
