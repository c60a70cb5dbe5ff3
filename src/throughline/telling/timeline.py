"""What happened when: happenings in order, each with the grain that its reports give and whether they say it."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Happening
from throughline.model.marks import Time
from throughline.telling.dossier import Grain, Moment
from throughline.telling.material import Material

PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
"""Parts of a day in TIMEX3 values ("2020-09-27TNI")."""
PART = re.compile(r"T(MO|MI|AF|EV|NI|DT)$")
WEEK, YEAR = 7, 12
FINEST: tuple[Grain, ...] = ("part", "day", "week", "month", "year", "range", "about")


class Grained(NamedTuple):
    """A grain, the part of the day where it is one, and whether a time in the clauses gives it."""

    grain: Grain
    part: str | None
    said: bool


def timeline(material: Material) -> Iterator[Moment]:
    """The story's happenings by their last days, so that a month or a year stands behind what is known to lie in it."""
    for happening in sorted(material.happenings, key=_when):
        because = material.because(happening.because)
        resting = [span for reason in because for span in reason.evidence]
        found = grained(happening, _times(material, (*happening.evidence, *resting)))
        clauses = dict.fromkeys((happening.what, *material.inside(happening.evidence)))
        yield Moment(
            happening.id,
            happening.days,
            happening.best,
            found.grain,
            found.part,
            found.said,
            happening.certainty,
            happening.what,
            tuple(clauses),
            happening.people,
            happening.kind,
            because,
        )


def _when(happening: Happening) -> tuple[object, ...]:
    return happening.best or happening.days.last, happening.days.length, happening.days.first, happening.id


def _times(material: Material, clauses: Iterable[Evidence]) -> list[tuple[Time, bool]]:
    """The times that stand in the clauses, each with whether its report carries its own date."""
    return [
        (time, material.reports[clause.article].article.published is not None)
        for clause in clauses
        for time in material.places[clause.article].times.touching(clause.span)
        if clause.span.contains(time.span) and time.days
    ]


def grained(happening: Happening, times: Iterable[tuple[Time, bool]]) -> Grained:
    """How finely a happening's day is known: by the times in its clauses that cover its days, else by their number.

    It is said where a time that covers its days is absolute or counts from a report's own date, and inferred where that
    date was inferred or the time counts from another one.
    """
    times = [(time, own) for time, own in times if time.days and time.days.meet(happening.days) == happening.days]
    said = any((own and time.anchor != "time") or time.relation is None for time, own in times)
    grains = [(_grain_of(time.value, happening.days), time) for time, _ in times if time.days == happening.days]
    if not grains:
        return Grained(_by_length(happening.days), None, said)
    grain, time = min(grains, key=lambda pair: (FINEST.index(pair[0]), pair[1].article, pair[1].span))
    part = PART.search(time.value)
    return Grained(grain, PARTS[part.group(1)] if part and grain == "part" else None, said)


def _grain_of(value: str, days: Days) -> Grain:
    """The grain of a TIMEX3 value."""
    if PART.search(value) and days.length == 1:
        return "part"
    return _by_length(days)


def _by_length(days: Days) -> Grain:
    """The grain of an interval: the unit of the calendar that it fills, else a range."""
    first, last = days
    if days.length == 1:
        return "day"
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        if (first.year, first.month) == (last.year, last.month):
            return "month"
        if first.year == last.year and first.month == 1 and last.month == YEAR:
            return "year"
    return "week" if days.length == WEEK and first.weekday() == 0 else "range"


def span_of(moments: Iterable[Moment]) -> Days | None:
    """The days from the first happening to the last; plans do not count, nor days that only surround finer ones."""
    done = [moment.days for moment in moments if moment.certainty != "planned"]
    fine = [days for days in done if not any(other != days and other.meet(days) == other for other in done)]
    return Days(min(days.first for days in fine), max(days.last for days in fine)) if fine else None
