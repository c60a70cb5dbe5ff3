"""Days and years that share a month or a century with the time beside them: "June 3, 5 and 7", "1990-94"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from throughline.languages.calendar import Calendar
from throughline.model.span import Span

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


def _words(words: tuple[str, ...]) -> str:
    """An alternation."""
    return "|".join(re.escape(word) for word in words)
