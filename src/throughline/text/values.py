"""Values that reports give, and whether two of them can both be true."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Literal

from throughline.model.evidence import Days
from throughline.settings import DEFAULTS

Outcome = Literal["equal", "compatible", "different"]
Value = str | int | float | None

RANGE = re.compile(r"(\d{1,12}(?:\.\d{1,6})?)-(\d{1,12}(?:\.\d{1,6})?)")
BOUND = re.compile(r"([<>]=?|~)(\d{1,12}(?:\.\d{1,6})?)")
SPELLED = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:/(?P<last>\d{4}-\d\d-\d\d))?)?)?")
EVERYTHING = float("inf")


def bounds(value: Value, about: int = DEFAULTS.about_part) -> tuple[float, float] | None:
    """The least and the greatest number that a value allows; None where it is no number.

    "About 300" reaches one part in ``about`` to either side.

    >>> bounds(3), bounds("3-5"), bounds(">=3"), bounds("three or so")
    ((3.0, 3.0), (3.0, 5.0), (3.0, inf), None)
    """
    if value is None or isinstance(value, int | float):
        return None if value is None else (float(value), float(value))
    between = RANGE.fullmatch(value)
    if between:
        return float(between[1]), float(between[2])
    bound = BOUND.fullmatch(value)
    if bound:
        number = float(bound[2])
        slack = number / about if bound[1] == "~" else EVERYTHING
        return (number if bound[1][0] == ">" else max(0.0, number - slack)), (
            number if bound[1][0] == "<" else number + slack
        )
    return (float(value), float(value)) if re.fullmatch(r"\d{1,12}(?:\.\d{1,6})?", value) else None


def compared(one: Value, other: Value) -> Outcome:
    """Equal; compatible, where one is coarser than the other; or different. Words that differ are only compatible.

    >>> compared(3, 4), compared(">=3", 4), compared("Severe bleeding", "severe bleeding"), compared("model", "author")
    ('different', 'compatible', 'equal', 'compatible')
    """
    if canonical(one) == canonical(other):
        return "equal"
    first, second = bounds(one), bounds(other)
    if first is None or second is None:
        return "compatible"
    return "compatible" if max(first[0], second[0]) <= min(first[1], second[1]) else "different"


def canonical(value: Value) -> str:
    """The value as one string, in lower case and without an article, so that equal values are equal strings."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return re.sub(r"^(?:an?|the) ", "", " ".join(str(value).casefold().split())) if value is not None else ""


def spelled(days: Days) -> str:
    """An interval of days as an ISO day, month, year, or ``first/last``.

    >>> spelled(Days(date(2020, 9, 1), date(2020, 9, 30)))
    '2020-09'
    """
    first, last = days
    if first == last:
        return first.isoformat()
    if first.day == 1 and (first.year, first.month) == (last.year, last.month) and last.day == month_length(first):
        return f"{first.year:04}-{first.month:02}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return f"{first.year:04}"
    return f"{first.isoformat()}/{last.isoformat()}"


def month_length(day: date) -> int:
    """Number of days of the month that a day lies in."""
    return monthrange(day.year, day.month)[1]


def day_range(value: str) -> Days | None:
    """The days that an ISO day, month, year or ``first/last`` spells; None for anything else.

    >>> day_range("2020-02").last
    datetime.date(2020, 2, 29)
    """
    found = SPELLED.fullmatch(value)
    if not found:
        return None
    year, month, day, last = found.group("year", "month", "day", "last")
    try:
        first = date(int(year), int(month or 1), int(day or 1))
        if last:
            return Days(first, date.fromisoformat(last))
        return Days(
            first, first if day else date(first.year, int(month or 12), 31 if not month else month_length(first))
        )
    except ValueError:
        return None
