"""What a time means: TIMEX3 values, the days they cover, and relative times resolved from the day they count from.

A relative time is kept as a *relation*, a code of words with blanks between, so that any anchor can resolve it again:

    shift U N         the unit U (D W WE M Q H Y E C) that lies N units from the anchor ("last week" is ``shift W -1``)
    keep U N          the anchor moved by N units, as coarse as it is ("a year earlier" after a quarter is a quarter)
    since U N         the anchor itself, N units after something that no words date ("one year on" at a report's start)
    span U N          the N units that end (N < 0) or begin (N > 0) at the anchor ("the past three months")
    ago U N           the same, but a distance and no period ("a year ago")
    weekday N D       a day of the week, Monday is 1; ``D`` says which of them (see ``_chosen``)
    month N D · quarter N D · half N D · season SP|SU|FA|WI D · dom N D (day of a month) · weekend 1 D
    rule R D          a day that ``text.named_days`` knows by rule, week R D its week
    beside U N        the N units next to the anchor, one after it or before it (N < 0): "the days before the robbery"
    same              the anchor itself ("at the time")

and may end in ``%start``, ``%mid`` or ``%end`` (fewer days, the same value) and in ``@T10:35`` or ``@TEV``. Two joined
by `` / `` are a step after the other: ``weekday 2 < / shift D -1`` is "the day before last Tuesday".
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from throughline.model.evidence import Days
from throughline.settings import DEFAULTS
from throughline.text.named_days import day_of

DAY = timedelta(days=1)
MONTHS = {"M": 1, "Q": 3, "H": 6, "Y": 12, "E": 120, "C": 1200, "L": 12_000}
"""Units of whole months."""
DAYS = {"D": 1, "W": 7, "WE": 7}
"""Units of whole days."""
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season of three months, of the northern half of the world."""
UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "H": "XXXX-HX",
           "Y": "XXXX", "E": "XXX", "C": "XX"}  # fmt: skip


class Meaning(NamedTuple):
    """A TIMEX3 value, and the days that it covers where they are known."""

    value: str
    days: Days | None


def resolve(relation: str, anchor: Days | None) -> Meaning:
    """What a relation means, counted from the anchor's days; without an anchor the value is underspecified.

    From an anchor of several days that disagree, the days are all that can be meant, the value the period round them.

    >>> resolve("weekday 3 <=", Days(date(2024, 5, 3), date(2024, 5, 3)))
    Meaning(value='2024-05-01', days=Days(first=datetime.date(2024, 5, 1), last=datetime.date(2024, 5, 1)))
    >>> resolve("weekday 3 <=@TEV", None).value
    'XXXX-WXX-3TEV'
    """
    first, _, rest = relation.partition(" / ")
    if rest:
        return resolve(rest, resolve(first, anchor).days if anchor else None)
    core, _, clock = relation.partition("@")
    core, _, part = core.partition("%")
    words = core.split()
    found = _from(words, anchor) if anchor else None
    if found is None:
        return Meaning(_unknown(words) + clock, None)
    whole = found.days
    return Meaning(
        found.value + (clock if whole and whole.length == 1 else ""), narrowed(whole, part) if whole else None
    )


def days_of(value: str) -> Days | None:
    """The days that an absolute TIMEX3 date covers, None for references, durations, sets and unknown parts.

    >>> days_of("2020-09")
    Days(first=datetime.date(2020, 9, 1), last=datetime.date(2020, 9, 30))
    """
    plain = value.partition("T")[0] if value[:1].isdigit() else ""
    try:
        return next((made(found) for form, made in FORMS if (found := form.fullmatch(plain))), None)
    except ValueError:
        return None


def value_of(days: Days) -> str:
    """The value of the smallest period that holds the days, from a day to a century.

    >>> value_of(Days(date(2020, 9, 3), date(2020, 9, 28)))
    '2020-09'
    """
    return next(
        (
            spelled(unit, days.first)
            for unit in ("D", "WE", "W", "M", "Q", "Y", "E", "C")
            if _holds(period(unit, days.first), days)
        ),
        "XXXX",
    )


@lru_cache(maxsize=4096)
def period(unit: str, day: date) -> Days:
    """The period of a unit in which a day lies; a weekend is that of the day's week."""
    if unit == "D":
        return Days(day, day)
    if unit in DAYS:
        monday = day - (day.isoweekday() - 1) * DAY
        return Days(monday + 5 * DAY if unit == "WE" else monday, monday + 6 * DAY)
    size = MONTHS[unit]
    index = day.year * 12 + day.month - 1
    start = index - index % size
    return Days(_month(max(start, 12)), _month(start + size) - DAY)


def shifted(day: date, unit: str, count: int) -> date:
    """The day so many units later (earlier below 0), in a shorter month its last day.

    >>> shifted(date(2024, 5, 31), "M", 1)
    datetime.date(2024, 6, 30)
    """
    if unit in DAYS:
        return day + count * DAYS[unit] * DAY
    first = _month(day.year * 12 + day.month - 1 + count * MONTHS[unit])
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def spelled(unit: str, day: date) -> str:
    """The TIMEX3 value of the period in which a day lies."""
    year, week, _ = day.isocalendar()
    forms = {
        "D": day.isoformat(),
        "W": f"{year:04}-W{week:02}",
        "WE": f"{year:04}-W{week:02}-WE",
        "M": f"{day.year:04}-{day.month:02}",
        "Q": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "H": f"{day.year:04}-H{(day.month + 5) // 6}",
        "Y": f"{day.year:04}",
        "E": f"{day.year // 10:03}",
        "C": f"{day.year // 100:02}",
    }
    return forms[unit]


def _from(words: list[str], anchor: Days) -> Meaning | None:
    """The meaning from an anchor: what its first and last day give, joined where they differ; None off the calendar."""
    kind, *arguments = words
    try:
        if kind in WHOLE:
            return WHOLE[kind](arguments, anchor)
        first = _at(kind, arguments, anchor.first)
        last = _at(kind, arguments, anchor.last) if anchor.last != anchor.first else first
    except (ValueError, OverflowError):
        return None
    if first is None or last is None or first.days is None or last.days is None:
        return None
    joined = Days(min(first.days.first, last.days.first), max(first.days.last, last.days.last))
    return first if first == last else Meaning(value_of(joined), joined)


def _at(kind: str, arguments: list[str], day: date) -> Meaning | None:
    """The meaning of a recurring period, of a shift or of a span from one day."""
    if kind == "span":
        return _spanned(arguments, day)
    choice = arguments[1]
    found = _chosen([days for days in OCCURRENCES[kind](arguments[0], day)], choice, day)
    if found is None:
        return None
    if kind in ("season", "quarter", "half"):
        letter = {"season": "", "quarter": "Q", "half": "H"}[kind]
        return Meaning(f"{found.first.year:04}-{letter}{arguments[0]}", found)
    return Meaning(value_of(found), found)


def _shift(arguments: list[str], anchor: Days) -> Meaning:
    """A period some units away; an anchor longer than the unit moves as it is, for nothing sharper is known."""
    unit, count = arguments[0], int(arguments[1])
    if anchor.length > period(unit, anchor.first).length + 1 and (count == 0 or unit not in ("Y", "E", "C")):
        return _keep([unit, str(count)], anchor)
    first, last = shifted(anchor.first, unit, count), shifted(anchor.last, unit, count)
    whole = Days(period(unit, first).first, period(unit, last).last)
    value = spelled(unit, first) if spelled(unit, first) == spelled(unit, last) else value_of(whole)
    return Meaning(value, whole)


def _ago(arguments: list[str], anchor: Days, around: int = DEFAULTS.ago_days) -> Meaning:
    """A shift that names the distance, not the period: days round the same day of the year, the unit's value."""
    unit, count = arguments[0], int(arguments[1])
    value = _shift(arguments, anchor).value
    reach = around * DAY if unit == "Y" and abs(count) == 1 else None
    first, last = shifted(anchor.first, unit, count), shifted(anchor.last, unit, count)
    if reach is None:
        return Meaning(value, Days(period(unit, first).first, period(unit, last).last))
    return Meaning(value, Days(first - reach, last + reach))


def _keep(arguments: list[str], anchor: Days) -> Meaning:
    """The anchor moved, as coarse as it is."""
    unit, count = arguments[0], int(arguments[1])
    start = shifted(anchor.first, unit, count)
    end = shifted(anchor.last + DAY, unit, count) - DAY
    moved = Days(start, max(start, end))
    return Meaning(value_of(moved), moved)


def _beside(arguments: list[str], anchor: Days) -> Meaning:
    """The units next to the anchor, as the period that holds them."""
    unit, count = arguments[0], int(arguments[1])
    if count < 0:
        around = Days(shifted(anchor.first, unit, count), anchor.first - DAY)
    else:
        around = Days(anchor.last + DAY, shifted(anchor.last, unit, count))
    return Meaning(value_of(around), around)


def _spanned(arguments: list[str], day: date) -> Meaning:
    """The units that end or begin at a day; the value is their length."""
    unit, count = arguments[0], int(arguments[1])
    other = shifted(day, unit, count)
    written, times = SPANNED.get(unit, (unit, 1))
    return Meaning(f"P{abs(count) * times}{written}", Days(min(day, other), max(day, other)))


SPANNED = {"Q": ("M", 3), "H": ("M", 6), "E": ("Y", 10), "C": ("Y", 100), "WE": ("W", 1)}
"""Units that a length is not written in: the unit instead, and how many of it."""


def _same(_: list[str], anchor: Days) -> Meaning:
    """The anchor itself."""
    return Meaning(value_of(anchor), anchor)


WHOLE: dict[str, Callable[[list[str], Days], Meaning]] = {
    "shift": _shift, "ago": _ago, "keep": _keep, "same": _same, "since": _same, "beside": _beside,
}  # fmt: skip
"""Relations that are counted from all days of the anchor at once."""


def _weekdays(number: str, day: date) -> Iterator[Days]:
    """The days of that name within two weeks of a day."""
    start = day + (int(number) - day.isoweekday() - 14) * DAY
    return (Days(start + 7 * week * DAY, start + 7 * week * DAY) for week in range(5))


def _months(number: str, day: date, size: int = 1) -> Iterator[Days]:
    """The stretches of months that begin with that month, in the year before, of and after a day."""
    for year in range(max(1, day.year - 1), day.year + 2):
        start = year * 12 + int(number) - 1
        yield Days(_month(start), _month(start + size) - DAY)


def _ruled(rule: str, day: date) -> Iterator[Days]:
    """The days that a rule names, in the years about a day; nine years, for a leap day."""
    for year in range(max(1, day.year - 8), day.year + 9):
        if named := day_of(rule, year):
            yield Days(named, named)


def _numbered(number: str, day: date) -> Iterator[Days]:
    """The days of that number in the months about a day."""
    for index in range(day.year * 12 + day.month - 3, day.year * 12 + day.month + 2):
        first = _month(index)
        if int(number) <= monthrange(first.year, first.month)[1]:
            yield Days(first.replace(day=int(number)), first.replace(day=int(number)))


OCCURRENCES: dict[str, Callable[[str, date], Iterator[Days]]] = {
    "weekday": _weekdays,
    "month": _months,
    "quarter": lambda number, day: _months(str(int(number) * 3 - 2), day, 3),
    "half": lambda number, day: _months(str(int(number) * 6 - 5), day, 6),
    "season": lambda name, day: _months(str(SEASONS[name]), day, 3),
    "rule": _ruled,
    "week": lambda rule, day: (period("W", days.first) for days in _ruled(rule, day)),
    "weekend": lambda _, day: (period("WE", day + 7 * count * DAY) for count in (-2, -1, 0, 1, 2)),
    "dom": _numbered,
}
"""The periods of a name about a day."""


def _chosen(periods: list[Days], choice: str, day: date) -> Days | None:
    """The period that a choice picks from those about a day.

    ``<=`` the latest begun, ``<`` the latest ended before the day, ``>=`` the earliest not ended, ``>`` the earliest to
    come, ``~~`` the nearest, ``<~`` and ``>~`` the nearest where the other side counts as three times as far, ``W-1``
    the one in the week before, ``M0`` this month's, ``Y+1`` next year's.
    """
    if choice in CHOICES:
        keep, pick = CHOICES[choice]
        return pick((days for days in periods if keep(days, day)), key=lambda days: days.first, default=None)
    if choice in LEANINGS:
        past, coming = LEANINGS[choice]
        return min(
            periods,
            key=lambda days: (days.gap(Days(day, day)) * (past if days.first <= day else coming), days.first),
            default=None,
        )
    around = period(choice[0], shifted(day, choice[0], int(choice[1:])))
    return next((days for days in periods if around.first <= days.first <= around.last), None)


LEANINGS = {"~~": (1, 1), "<~": (1, 3), ">~": (3, 1)}
"""How far past and future count, by choice: in November "on 7 December" is next month's in any tense."""
CHOICES: dict[str, tuple[Callable[[Days, date], bool], Callable[..., Days | None]]] = {
    "<=": (lambda days, day: days.first <= day, max),
    "<": (lambda days, day: days.last < day, max),
    ">=": (lambda days, day: days.last >= day, min),
    ">": (lambda days, day: days.first > day, min),
}
"""Choices by direction: which periods are in question, and which of them it is."""


def _unknown(words: list[str]) -> str:
    """The value of a relation without an anchor."""
    kind, *arguments = words
    if kind in ("shift", "ago", "keep", "since", "beside"):
        return UNKNOWN["D" if kind == "since" else arguments[0]]
    forms = {
        "same": "XXXX-XX-XX", "span": "P{1}{0}", "weekday": "XXXX-WXX-{0}", "month": "XXXX-{0:0>2}",
        "quarter": "XXXX-Q{0}", "half": "XXXX-H{0}", "season": "XXXX-{0}", "dom": "XXXX-XX-{0:0>2}",
        "weekend": "XXXX-WXX-WE", "week": "XXXX-WXX",
    }  # fmt: skip
    if kind == "rule":
        return f"XXXX-{arguments[0]}" if re.fullmatch(r"\d\d-\d\d", arguments[0]) else "XXXX-XX-XX"
    return forms[kind].format(*[argument.lstrip("-") for argument in arguments])


def narrowed(days: Days, part: str) -> Days:
    """The first, middle or last third of a period, all of it where no part is named."""
    third = (days.length + 2) // 3
    if part == "start":
        return Days(days.first, days.first + (third - 1) * DAY)
    if part == "end":
        return Days(days.last - (third - 1) * DAY, days.last)
    if part == "mid" and days.length > third:
        rest = (days.length - third) // 2
        return Days(days.first + rest * DAY, days.last - rest * DAY)
    return days


def _month(index: int) -> date:
    """The first day of a month, counted in months from the year 0."""
    return date(index // 12, index % 12 + 1, 1)


def _holds(outer: Days, inner: Days) -> bool:
    """Whether all days lie in a period."""
    return outer.first <= inner.first and inner.last <= outer.last


def _week(found: re.Match[str]) -> Days:
    """The days of an ISO week, of its weekend, or of one of its days."""
    year, week, rest = int(found[1]), int(found[2]), found[3]
    if rest and rest != "WE":
        return period("D", date.fromisocalendar(year, week, int(rest)))
    return period("WE" if rest else "W", date.fromisocalendar(year, week, 1))


def _years(found: re.Match[str]) -> Days:
    """The days of a year, or of the decade or century whose first digits a value gives."""
    digits = found[1].rstrip("X")
    size = 10 ** (4 - len(digits))
    return Days(date(max(1, int(digits) * size), 1, 1), date(int(digits) * size + size - 1, 12, 31))


def _stretch(found: re.Match[str]) -> Days:
    """The days of a quarter, a half or a season of a year."""
    first, size = {"Q": (int(found[3] or 1) * 3 - 2, 3), "H": (int(found[3] or 1) * 6 - 5, 6)}.get(
        found[2][0] if found[3] else "", (SEASONS.get(found[2], 1), 3)
    )
    start = int(found[1]) * 12 + first - 1
    return Days(_month(start), _month(start + size) - DAY)


FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Days]], ...] = (
    (re.compile(r"\d{4}-\d\d-\d\d"), lambda found: period("D", date.fromisoformat(found[0]))),
    (re.compile(r"(\d{4})-(\d\d)(?:-XX)?"), lambda found: period("M", date(int(found[1]), int(found[2]), 1))),
    (re.compile(r"(\d{4})-W(\d\d)(?:-(WE|[1-7]))?"), _week),
    (re.compile(r"(\d{4})-(Q|H|SP|SU|FA|WI)([1-4])?"), _stretch),
    (re.compile(r"(\d{4}|\d{3}X?|\d\d(?:XX)?)"), _years),
)
"""Forms of absolute values, and the days of each."""
