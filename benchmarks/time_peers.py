"""Other libraries that find times, their answers brought into TIMEX3; each is used only where it is installed.

Where a library leaves open what it means, the reading is the one that helps it most: of the past and the future the one
nearest to the day of writing, the quarter and year for an interval of that length, as coarse as the printed words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from importlib import import_module
from typing import Any

from throughline.model.span import Span
from time_scores import Timed, Timex

Way = Callable[[str, date], Any]
"""What a library does with a text and its day of writing; only this is timed."""
Reading = Callable[[str, date, Any], Sequence[Timed]]
"""The times of the text, of its day of writing and of what the library answered."""

FORMS = {"year": "%Y", "month": "%Y-%m", "week": "%G-W%V", "day": "%Y-%m-%d", "time": "%Y-%m-%dT%H:%M"}
"""How a day is written that is as coarse as one of dateparser's periods."""
INTERVAL = re.compile(r"\((\S{10}),(\S{10}),(P\w{1,8})\)")
"""An interval as Recognizers-Text writes it: its first day, the day after its last, and its length."""
LINE = re.compile(r"[^\n]+")
SLIP = 4
"""Characters by which Recognizers-Text misses the place of its words."""
LED = re.compile(r"\A(?:by|until|till|before|after|since|around|from|on|in|at)\s+(?:the\s+)?", re.IGNORECASE)
"""Words that libraries count to a time, and TIMEX3 does not."""
LENGTHS = {"P1Y": "%Y", "P1M": "%Y-%m", "P1W": "%G-W%V", "P1D": "%Y-%m-%d"}


def dateparser() -> tuple[Way, Reading]:
    """``dateparser.search.search_dates`` in English, as it is shipped."""
    search = import_module("dateparser.search").search_dates
    parser = import_module("dateparser.date").DateDataParser

    def way(text: str, written: date) -> list[tuple[str, datetime]]:
        return search(text, languages=["en"], settings={"RELATIVE_BASE": noon(written)}) or []

    def reading(text: str, written: date, found: Iterable[tuple[str, datetime]]) -> list[Timex]:
        told = {"RELATIVE_BASE": noon(written), "RETURN_TIME_AS_PERIOD": True}
        coarse = parser(languages=["en"], settings=told)
        periods = ((words, day, coarse.get_date_data(words).period) for words, day in found)
        return searched(text, periods)

    return way, reading


def searched(text: str, found: Iterable[tuple[str, datetime, str]]) -> list[Timex]:
    """Words with a day and a period, each at its first place behind the one before, without "on" and its like.

    >>> searched("It opens in June.", [("June", datetime(2024, 6, 1), "month")])
    [Timex(span=Span(start=12, end=16), type='DATE', value='2024-06')]
    """
    times, end = [], 0
    for words, day, period in found:
        start = text.find(words, end)
        if start >= 0:
            end = start + len(words)
            value = day.strftime(FORMS.get(period, FORMS["day"]))
            bare = Span(end - len(LED.sub("", words)), end)
            times.append(Timex(bare, "TIME" if period == "time" else "DATE", value))
    return times


def recognizers() -> tuple[Way, Reading]:
    """Recognizers-Text (``recognizers-text-date-time``) in English, line by line: it loses its place in long texts."""
    model = import_module("recognizers_date_time").DateTimeRecognizer("en-us").get_datetime_model()

    def way(text: str, written: date) -> list[tuple[int, Any]]:
        day = datetime(written.year, written.month, written.day)
        return [(line.start(), one) for line in LINE.finditer(text) for one in model.parse(line[0], day)]

    def reading(text: str, written: date, found: Iterable[tuple[int, Any]]) -> list[Timex]:
        return [
            Timex(placed(text, one.text, at + one.start), *meant(one.type_name, one.resolution, written))
            for at, one in sorted(found, key=lambda told: told[0] + told[1].start)
        ]

    return way, reading


def placed(text: str, words: str, start: int) -> Span:
    """Where the found words stand: the place given can be some characters off; "until" and its like are left out.

    >>> placed("Closed until Friday.", "until friday", 5)
    Span(start=13, end=19)
    """
    found = re.compile(re.escape(words), re.IGNORECASE).search(text, max(0, start - SLIP))
    end = (found.start() if found else start) + len(words)
    return Span(end - len(LED.sub("", words)), end)


def meant(name: str, resolution: Mapping[str, Any] | None, written: date) -> tuple[str, str]:
    """The TIMEX3 type and value of what Recognizers-Text resolved.

    >>> meant("datetimeV2.daterange", {"values": [{"timex": "(2024-01-01,2024-04-01,P3M)"}]}, date(2024, 5, 16))
    ('DATE', '2024-Q1')
    """
    kind = name.rpartition(".")[2]
    values = (resolution or {}).get("values") or [{}]
    best = min(values, key=lambda value: _distance(value, written))
    if kind in ("duration", "set"):
        return kind.upper(), best.get("timex", "")
    value = _value(best, written)
    return "TIME" if "time" in kind and not value.endswith("_REF") else "DATE", value


def _distance(value: Mapping[str, str], written: date) -> int:
    """Days between a reading and the day of writing."""
    start = _start(value)
    return abs((start.date() - written).days) if start else 0


def _start(value: Mapping[str, str]) -> datetime | None:
    """The first moment of a reading."""
    try:
        return datetime.fromisoformat(value.get("start") or value.get("value", ""))
    except ValueError:  # "not resolved", or a clock without a day
        return None


def _value(value: Mapping[str, str], written: date) -> str:
    """The value of a day, a clock or an interval, filled in where the library knows the day."""
    timex, start = value.get("timex", ""), _start(value)
    if interval := INTERVAL.fullmatch(timex):
        return _interval(interval[1] if start is None else start.date().isoformat(), interval[3])
    if timex.startswith("T"):
        return f"{written.isoformat()}{_clock(timex)}"
    day, mark, clock = timex.partition("T")
    if "X" in day and start:
        day = start.date().isoformat()[: len(day) if "W" not in day else None]
    return day + (_clock(mark + clock) if clock else "")


def _clock(clock: str) -> str:
    """A clock with minutes; a part of the day as it is."""
    return f"{clock}:00" if re.fullmatch(r"T\d\d", clock) else clock


def _interval(first: str, length: str) -> str:
    """The period of a length that begins on a day, the day itself where no period has it."""
    try:
        day = date.fromisoformat(first)
    except ValueError:  # a year is unknown
        return first
    if length == "P3M":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    return day.strftime(LENGTHS.get(length, "%Y-%m-%d"))


def noon(day: date) -> datetime:
    """The middle of a day."""
    return datetime(day.year, day.month, day.day, 12)


PEERS: dict[str, Callable[[], tuple[Way, Reading]]] = {
    "dateparser.search.search_dates": dateparser,
    "Recognizers-Text": recognizers,
}
