"""Days and years that share a month or a century with the time beside them: "June 3, 5 and 7", "1990-94"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from throughline.languages.calendar import Calendar
from throughline.model.span import Span
from throughline.text.form_parts import NOON

RANK = r"(?:st|nd|rd|th|\.)?"
YEARS = re.compile(r"(?:[-–—/]|\s?[-–—]\s?)(\d\d)(?![\d%]|[.,:/-]\d|\w)")
YEAR = re.compile(r",? ?((?:1[5-9]|20)\d\d)(?!\d)")
DECEMBER_DAYS = 31
"""Days of the longest month."""


def behind(text: str, end: int, known: Calendar) -> Iterator[tuple[Span, int]]:
    """The further days of a month after its first: each with its number; none where the last counts something."""
    found = _behind(known.joining).match(text, end)
    if found is None or not _closed(text, found.end(), known):
        return
    for day in re.finditer(r"\d{1,2}", text[end : found.end()]):
        if 0 < int(day[0]) <= DECEMBER_DAYS:
            yield Span(end + day.start(), end + day.end()), int(day[0])


def before(text: str, start: int, least: int, known: Calendar, reach: int = 40) -> Iterator[tuple[Span, int]]:
    """The days that a month's last day ends a list or a range of, each with its number."""
    low = max(least, start - reach)
    found = _before(known.joining).search(text[low:start])
    if found is None:
        return
    for day in re.finditer(r"\d{1,2}", found[0]):
        at = low + found.start() + day.start()
        if 0 < int(day[0]) <= DECEMBER_DAYS:
            yield Span(at, at + len(day[0])), int(day[0])


def year_behind(text: str, end: int) -> tuple[Span, str] | None:
    """The year that closes a list of days: "June 3 and 5, 1994"."""
    found = YEAR.match(text, end)
    return (Span(*found.span(1)), found[1]) if found else None


def years_behind(text: str, span: Span, year: str) -> tuple[Span, str] | None:
    """The second year of "1990-94", in the same century and not before the first."""
    found = YEARS.match(text, span.end)
    if found is None or int(found[1]) <= int(year[2:]) or ("/" in found[0] and int(found[1]) != int(year[2:]) + 1):
        return None
    return Span(*found.span(1)), year[:2] + found[1]


def joins(gap: str, known: Calendar) -> bool:
    """Whether what stands between two times makes them the ends of a range or members of a list."""
    return _joint(known.joining).fullmatch(gap) is not None


def opening_clock(text: str, start: int, clock: str, known: Calendar) -> tuple[Span, str] | None:
    """The hour that stands before a clock with its half of the day, with its code: "between 9 and 11 a.m.".

    An hour that is later on the dial than the closing one is of the half before ("from 9 to 5 p.m.").
    """
    low = max(0, start - HOUR_REACH)
    found = _opening(known.joining).search(text[low:start])
    if found is None or not HALF.search(text, start, start + HOUR_REACH):
        return None
    hour, minute, closing = int(found["hour"]) % NOON, found["minute"] or "00", int(clock[1:3])
    if hour > closing % NOON or (hour == closing % NOON and minute > clock[4:6]):
        if closing < NOON:
            return None
        closing = 0
    return Span(low + found.start("hour"), low + found.end("clock")), f"T{hour + closing // NOON * NOON:02}:{minute}"


HALF = re.compile(r"\d ?[ap](?:\.m|m\b)", re.IGNORECASE)
"""The half of the day at the end of a clock."""
HOUR_REACH = 24
"""Characters before a clock in which the hour stands that opens its range, and those of the clock itself."""


def _closed(text: str, end: int, known: Calendar) -> bool:
    """Whether a list of days ends here, and its last number counts nothing that follows."""
    after = re.match(r" ([^\W\d_]{1,20})", text[end : end + 22])
    return after is None or after[1].casefold() in known.after_list


@cache
def _behind(joining: tuple[str, ...]) -> re.Pattern[str]:
    """Days behind a day: any number after commas, the last after a joining word or a dash."""
    day = rf"\d{{1,2}}{RANK}"
    joint = rf"(?:,? (?:{_words(joining)}) (?:the )?|\s?[-–—]\s?)"
    return re.compile(rf"(?:, {day}){{0,6}}{joint}{day}(?![\d%$€£]|[:.,/]\d|\w)")


@cache
def _before(joining: tuple[str, ...]) -> re.Pattern[str]:
    """Days before a day."""
    day = rf"\d{{1,2}}{RANK}"
    return re.compile(rf"(?<![\w.,:/$€£-])(?:{day}, ){{0,6}}{day}(?:,? (?:{_words(joining)}) (?:the )?|\s?[-–—]\s?)$")


@cache
def _joint(joining: tuple[str, ...]) -> re.Pattern[str]:
    """What stands between the ends of a range."""
    return re.compile(rf" (?:{_words(joining)}) |\s?[-–—]\s?")


@cache
def _opening(joining: tuple[str, ...]) -> re.Pattern[str]:
    """An hour before a clock, and what joins the two."""
    hour = r"(?P<clock>(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5]\d))?)"
    return re.compile(rf"(?<![\w.,:/$€£-]){hour}(?:{_joint(joining).pattern})$")


def _words(words: tuple[str, ...]) -> str:
    """An alternation."""
    return "|".join(re.escape(word) for word in words)
