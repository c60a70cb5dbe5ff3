"""Days along a line: to scale, but gaps that would leave all else in a corner are cut short."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

BROKEN_DAYS = 30
"""Days from which a gap may be cut short."""
BROKEN_PART = 4
"""And only where it is more than a fourth of all, so that there are at most three."""
BREAK_PART, BREAK_LEAST = 6, 3
"""A gap that is cut short is as long as a sixth of the rest, at least three days."""


class Scale(NamedTuple):
    """Places in pixels of the days that something is known of, and between which of them a gap is cut short."""

    places: dict[date, int]
    breaks: tuple[tuple[date, date], ...]


def scale(days: Iterable[date], start: int, end: int) -> Scale:
    """The days between two places, the first at the start and the last at the end; a single one in the middle.

    >>> scale([date(2021, 5, 1), date(2021, 5, 3), date(2021, 5, 2)], 0, 100).places[date(2021, 5, 2)]
    50
    """
    known = sorted(set(days))
    if len(known) < 2:  # noqa: PLR2004 - a scale needs two ends
        return Scale(dict.fromkeys(known, (start + end) // 2), ())
    whole = (known[-1] - known[0]).days
    breaks = tuple(gap for gap in pairwise(known) if _broken((gap[1] - gap[0]).days, whole))
    rest = whole - sum((later - earlier).days for earlier, later in breaks)
    lengths = [
        max(rest // BREAK_PART, BREAK_LEAST) if gap in breaks else (gap[1] - gap[0]).days for gap in pairwise(known)
    ]
    places, passed = {known[0]: start}, 0
    for day, length in zip(known[1:], lengths, strict=True):
        passed += length
        places[day] = start + (end - start) * passed // sum(lengths)
    return Scale(places, breaks)


def _broken(gap: int, whole: int) -> bool:
    """Whether a gap is cut short."""
    return gap > BROKEN_DAYS and gap * BROKEN_PART > whole


def gap_words(earlier: date, later: date) -> str:
    """How long a gap is, roughly.

    >>> gap_words(date(2021, 5, 1), date(2022, 5, 3)), gap_words(date(2021, 5, 1), date(2021, 7, 1))
    ('12 months', '2 months')
    """
    months = round((later - earlier) / timedelta(days=30.44))
    if months >= 2 * 12:
        return f"{months // 12} years"
    return "1 month" if months == 1 else f"{months} months"
