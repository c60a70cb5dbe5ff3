"""Days that a rule names: a date, a weekday of a month, a distance from Easter."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

FIXED = re.compile(r"(\d\d)-(\d\d)")
NTH = re.compile(r"(\d\d)#(-?\d)-(\d)([+-]\d{1,3})?")
NEAR = re.compile(r"(\d\d)-(\d\d)([<>])(\d)")
SUN = re.compile(r"sun-(\d\d?)")
SUNS = {
    3: (2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057),
    6: (2451716.56767, 365241.62603, 0.00325, 0.00888, -0.00030),
    9: (2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078),
    12: (2451900.05952, 365242.74049, -0.06223, -0.00823, 0.00032),
}
"""Mean times of the equinoxes and solstices (Meeus, Astronomical Algorithms, chapter 27): good to half an hour."""
JULIAN = 1721424.5
"""Days by which the Julian day is ahead of the number that Python gives a day."""
EASTER = re.compile(r"(easter|pascha)([+-]\d{1,3})")


@lru_cache(maxsize=4096)
def day_of(rule: str, year: int) -> date | None:
    """The day that a rule names in a year, None where the year has none or the rule is none.

    ``09-28`` is a date; ``11#4-4`` the fourth Thursday of November, ``05#-1-1`` the last Monday of May, ``11#1-1+1``
    the day after the first Monday of November; ``05-25<1`` the last Monday before 25 May, ``sun-6`` the solstice of
    June in universal time; ``easter-2`` Good Friday, ``pascha+0`` Easter of the Eastern churches.

    >>> day_of("11#4-4", 2024), day_of("easter+1", 2024)
    (datetime.date(2024, 11, 28), datetime.date(2024, 4, 1))
    """
    try:
        if found := FIXED.fullmatch(rule):
            return date(year, int(found[1]), int(found[2]))
        if found := NTH.fullmatch(rule):
            return _nth(year, int(found[1]), int(found[2]), int(found[3])) + timedelta(int(found[4] or 0))
        if found := NEAR.fullmatch(rule):
            return _near(date(year, int(found[1]), int(found[2])), found[3], int(found[4]))
        if found := SUN.fullmatch(rule):
            return _turn(year, int(found[1]))
        if found := EASTER.fullmatch(rule):
            return (easter(year) if found[1] == "easter" else pascha(year)) + timedelta(int(found[2]))
    except (ValueError, OverflowError):
        pass
    return None


def _near(day: date, side: str, weekday: int) -> date:
    """The last of a weekday before a day, or the first after it."""
    if side == "<":
        return day - timedelta((day.isoweekday() - weekday - 1) % 7 + 1)
    return day + timedelta((weekday - day.isoweekday() - 1) % 7 + 1)


def _turn(year: int, month: int) -> date | None:
    """The day of the equinox or solstice in a month, in universal time."""
    millennia = (year - 2000) / 1000
    whole = sum(part * millennia**power for power, part in enumerate(SUNS.get(month, ())))
    return date.fromordinal(int(whole - JULIAN)) if whole else None


def easter(year: int) -> date:
    """Easter Sunday of the Western churches (the anonymous Gregorian algorithm, Nature, 20 April 1876)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, plain = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * plain + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def pascha(year: int) -> date:
    """Easter Sunday of the Eastern churches in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    moon = (19 * (year % 19) + 15) % 30
    week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + week + 114, 31)
    julian = date(year, month, day + 1)
    return julian + timedelta(year // 100 - year // 400 - 2)


def _nth(year: int, month: int, count: int, weekday: int) -> date:
    """The first, second … or last of a weekday in a month; Monday is 1."""
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (count - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    return last - timedelta((last.isoweekday() - weekday) % 7 + 7 * (-count - 1))
