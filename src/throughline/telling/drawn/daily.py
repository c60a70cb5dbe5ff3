"""How much was printed when: a row of bars for each outlet, by day, or by week, month or year where days are many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from lxml import etree

from throughline.telling import when
from throughline.telling.drawn import svg
from throughline.telling.scale import Scale, scale
from throughline.telling.wording import plural

Unit = Literal["day", "week", "month", "year"]
UNITS: tuple[Unit, ...] = ("day", "week", "month", "year")
UNNAMED = "outlet not stated"
ROWS = 10
"""Outlets that have a row of their own, those with the most; the others share one."""
LEFT, RIGHT, HEAD, ROW, TALL = 172, 50, 40, 36, 26
"""Pixels: of the names, of the sums, above the rows, of a row, and of its highest bar."""
NARROW, BROAD, NAME, TOLD = 5, 14, 26, 40
"""Pixels of a bar, least and most; characters of a name; steps that the text alternative tells."""


@dataclass(frozen=True, slots=True)
class Row:
    """One outlet, or several together: how much it printed in each step, and in all."""

    name: str
    counts: Mapping[date, int]
    undated: int

    @property
    def whole(self) -> int:
        """All of it."""
        return sum(self.counts.values()) + self.undated


@dataclass(frozen=True, slots=True)
class Daily:
    """How much was printed when; steps are known by their first day."""

    noun: str
    unit: Unit
    rows: tuple[Row, ...]
    scale: Scale
    undated: int

    @property
    def steps(self) -> tuple[date, ...]:
        """The steps in which anything was printed."""
        return tuple(sorted(self.scale.places))

    def named(self, step: date) -> str:
        """A step in words."""
        return NAMED[self.unit](step)

    def told(self, step: date) -> str:
        """What was printed in one step: the number, then by outlet."""
        found = [(row.name, row.counts[step]) for row in self.rows if row.counts.get(step)]
        names = ", ".join(f"{name} {number}" if number > 1 else name for name, number in found)
        return f"{plural(sum(number for _, number in found), self.noun)}: {names}"


NAMED: Mapping[Unit, Callable[[date], str]] = {
    "day": when.day,
    "week": lambda step: f"week of {when.day(step)}",
    "month": lambda step: f"{when.MONTHS[step.month - 1]} {step.year}",
    "year": lambda step: str(step.year),
}
LABELS: Mapping[Unit, Callable[[date], str]] = {
    "day": svg.short,
    "week": svg.short,
    "month": lambda step: f"{when.MONTHS[step.month - 1][:3]} {step.year}",
    "year": lambda step: str(step.year),
}
"""A step as the label below it."""
FIRST: Mapping[Unit, Callable[[date], date]] = {
    "day": lambda day: day,
    "week": lambda day: max(day, date.min + timedelta(7)) - timedelta(day.weekday()),
    "month": lambda day: day.replace(day=1),
    "year": lambda day: day.replace(day=1, month=1),
}
"""The first day of the step that a day is in."""


def daily(printed: Iterable[tuple[str | None, date | None]], noun: str = "report", least: Unit = "day") -> Daily:
    """What was printed, each thing by its outlet and its day, as rows; those who printed most first.

    Steps are as short as there is room for, and at ``least`` so long.
    """
    found: dict[str, list[date | None]] = {}
    for outlet, day in printed:
        found.setdefault(outlet or UNNAMED, []).append(day)
    days = sorted({day for those in found.values() for day in those if day})
    units = UNITS[UNITS.index(least) :]
    unit = next((one for one in units if _room(days, one) >= NARROW), UNITS[-1])
    ordered = sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))
    rows = [_row(name, those, unit) for name, those in ordered[:ROWS]]
    rest = [day for _, those in ordered[ROWS:] for day in those]
    if rest:
        rows.append(_row(plural(len(ordered) - ROWS, "more outlet"), rest, unit))
    places = scale((FIRST[unit](day) for day in days), LEFT + 20, svg.WIDTH - RIGHT - 40)
    return Daily(noun, unit, tuple(rows), places, sum(row.undated for row in rows))


def _row(name: str, days: Iterable[date | None], unit: Unit) -> Row:
    counted = Counter(FIRST[unit](day) if day else None for day in days)
    undated = counted.pop(None, 0)
    return Row(name, {step: number for step, number in sorted(counted.items()) if step}, undated)


def _room(days: Sequence[date], unit: Unit) -> int:
    """The pixels between the steps that stand closest to each other."""
    steps = sorted({FIRST[unit](day) for day in days})
    places = scale(steps, LEFT + 20, svg.WIDTH - RIGHT - 40).places
    return min((places[later] - places[earlier] for earlier, later in pairwise(steps)), default=BROAD)


def drawing(given: Daily, title: str, number: str = "1") -> etree._Element:
    """The rows as a picture: bars whose height is the number, the sum behind each row."""
    bottom = HEAD + ROW * len(given.rows)
    page = svg.picture("daily", number, bottom + svg.FOOT, title, " ".join(_told(given)))
    svg.words(page, svg.MARGIN, 22, f"{title}, by {given.unit}")
    svg.days(page, given.scale, (), HEAD - 8, bottom, LABELS[given.unit])
    highest = max((count for row in given.rows for count in row.counts.values()), default=1)
    room = min((b - a for a, b in pairwise(sorted(given.scale.places.values()))), default=BROAD)
    wide = min(max(room - 1, NARROW), BROAD)
    for place, row in enumerate(given.rows):
        y = HEAD + ROW * (place + 1) - 6
        svg.line(page, "rule", (LEFT, y), (svg.WIDTH - svg.MARGIN, y))
        svg.words(page, LEFT - 12, y - 4, svg.fitting(row.name, NAME), anchor="end")
        svg.words(page, svg.WIDTH - svg.MARGIN, y - 4, f"{row.whole:,}", "soft", "end")
        for step, count in row.counts.items():
            tall = max(2, TALL * count // highest)
            bar = svg.named(page, f"{row.name}, {given.named(step)}: {plural(count, given.noun)}")
            x = given.scale.places[step] - wide // 2
            svg.add(bar, "rect", "bar", x=x, y=y - tall, width=wide, height=tall)
    return page


def _told(given: Daily) -> Iterator[str]:
    """The picture in words."""
    yield f"{plural(sum(row.whole for row in given.rows), given.noun)} of {plural(len(given.rows), 'outlet')}."
    for step in given.steps[:TOLD]:
        yield f"{given.named(step)}: {given.told(step)}."
    if len(given.steps) > TOLD:
        yield f"And {plural(len(given.steps) - TOLD, f'more {given.unit}')}."
    if given.undated:
        yield f"{plural(given.undated, given.noun)} without a day."
