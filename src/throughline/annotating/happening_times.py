"""Times that hang on what the same report dates elsewhere: "ten days before the robbery", a clock before its day."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from throughline.languages.calendar import Calendar, calendar
from throughline.model.evidence import Days
from throughline.model.marks import Report, Time, around
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.text.calendar import resolve
from throughline.text.words import Word, words

LENGTH = re.compile(r"P(\d{1,4}|X)([DWMY])")
CLOCK = re.compile(r"shift D 0(@T\d\d:\d\d.{0,6})")
STOPS = re.compile(r"[,.;:!?()\n]|\b(?:and|but)\b")


def settled(report: Report, made: Sequence[Time], settings: Settings = DEFAULTS) -> list[Time]:
    """The times of a report, those resolved that hang on a happening or on the day behind them."""
    known = calendar(report.article.language)
    tokens = words(report.article.text)
    dated = _Dated(report, tokens, made, known, settings)
    resting = [_beside(one, tokens, dated, known, settings) for one in made]
    return _joined(report.article.text, resting, settings)


class _Dated:
    """The days on which a report says that things of a kind happened; made when first asked for."""

    def __init__(
        self, report: Report, tokens: tuple[Word, ...], made: Sequence[Time], known: Calendar, settings: Settings
    ) -> None:
        """Keep what the search needs."""
        self.report, self.tokens, self.made, self.known, self.settings = report, tokens, made, known, settings
        self.found: dict[str, list[Time]] | None = None
        self.single: dict[str, list[Time]] = {}

    def hook(self, at: int, time: Time) -> Time | None:
        """The day of what the words behind a place name."""
        kinds = (
            self.known.happenings.get(word.key) for word in self.tokens[at + 1 : at + 1 + self.settings.named_words]
        )
        kind = next(filter(None, kinds), None)
        return self._nearest(kind, time) if kind else None

    def _nearest(self, kind: str, time: Time) -> Time | None:
        """The day of a thing of that kind that was told last before a time, else the first after it."""
        if self.found is None:
            self.found = self._all()
        told = self.found.get(kind, [])
        at = bisect_left(told, time.start, key=lambda one: one.start)
        found = told[at - 1] if at else next(iter(told), None)
        if found is None or not found.days or found.days.length == 1:
            return found
        single = self.single[kind]
        place = bisect_left(single, str(found.first), key=lambda one: str(one.first))
        return single[place] if place < len(single) and _within(single[place], found.days) else found

    def _all(self) -> dict[str, list[Time]]:
        """The days by kind, in text order."""
        days = [
            one
            for one in self.made
            if one.type in ("DATE", "TIME") and one.days and one.days.length <= self.settings.happening_days
        ]
        found: dict[str, list[Time]] = defaultdict(list)
        for word in self.tokens:
            kind = self.known.happenings.get(word.key)
            if kind and (day := self._day(word, days)):
                found[kind].append(day)
        ordered = {kind: sorted(set(told), key=lambda one: one.span) for kind, told in found.items()}
        for kind, told in ordered.items():
            single = [one for one in told if one.days and one.days.length == 1]
            self.single[kind] = sorted(single, key=lambda one: str(one.first))
        return ordered

    def _day(self, word: Word, days: Sequence[Time]) -> Time | None:
        """The day that belongs to a word: the next one behind it in its clause, else the one before it."""
        sentence = around(self.report.sentences, Span(word.start, word.end))
        if sentence is None:
            return None
        at = bisect_right(days, word.start, key=lambda one: one.start)
        near = [one for one in days[max(0, at - 1) : at + 1] if sentence.span.contains(one.span)]
        return next((one for one in reversed(near) if self._dates(one, word)), None)

    def _dates(self, day: Time, word: Word) -> bool:
        """Whether a day dates what a word names: in its clause behind it, close before it, before a verb anywhere."""
        text = self.report.article.text
        between = text[word.end : day.start] or text[day.end : word.start]
        if len(between) > self.settings.clock_gap:
            return False
        if day.start > word.start:
            return not STOPS.search(between)
        passed = words(between.casefold())
        close = not passed or (len(passed) == 1 and passed[0].key not in self.known.before_month)
        return close or word.key in self.known.happened


def _within(day: Time, days: Days) -> bool:
    """Whether a time's day is one of the days."""
    return day.days is not None and days.first <= day.days.first <= days.last


def _beside(time: Time, tokens: tuple[Word, ...], dated: _Dated, known: Calendar, settings: Settings) -> Time:
    """A length of time before or after a happening as the days that it means, where the report dates that."""
    length = LENGTH.fullmatch(time.value) if time.type == "DURATION" else None
    at = bisect_left(tokens, time.end, key=lambda word: word.start)
    side = known.beside.get(tokens[at].key, 0) if length and at < len(tokens) else 0
    hook = dated.hook(at, time) if side and tokens[at].start - time.end == 1 else None
    if length is None or hook is None or _coarser(hook, *length.groups()):
        return time
    count, unit = length.groups()
    vague = settings.vague_days if unit == "D" else settings.vague_units
    relation = f"beside {unit} {side * vague}" if count == "X" else f"keep {unit} {side * int(count)}"
    value, days = resolve(relation, hook.days)
    written = dated.report.article.published
    if written and hook.days and days and hook.days.last <= written.last < days.first:
        return time
    return replace(time, type="DATE", value=value, days=days, anchor="time", relation=relation, anchor_span=hook.span)


def _coarser(hook: Time, count: str, unit: str) -> bool:
    """Whether counted days or weeks would hang on more than a day or a week: thirteen days after some day in May."""
    return count != "X" and hook.days is not None and hook.days.length > COUNTED.get(unit, hook.days.length)


COUNTED = {"D": 1, "W": 7}
"""Days that a happening may take at most for so many of a unit to be counted from it."""


def _joined(text: str, made: Iterable[Time], settings: Settings) -> list[Time]:
    """The times, clocks with the day that follows them in one clause; next to each other the two are one time."""
    found: list[Time] = []
    for time in made:
        clock = found[-1] if found else None
        if clock and (joined := _of_day(text, clock, time, settings)):
            found[-1] = joined
            if joined.end == time.end:
                continue
        found.append(time)
    return found


def _of_day(text: str, clock: Time, day: Time, settings: Settings) -> Time | None:
    """A clock that has no day of its own, with the day that follows it; None where they do not belong together."""
    told = CLOCK.fullmatch(clock.relation or "")
    gap = text[clock.end : day.start]
    single = day.type == "DATE" and day.days is not None and day.days.length == 1
    if not (told and single) or len(gap) > settings.clock_gap or STOPS.search(gap):
        return None
    relation = f"same{told[1]}"
    value, days = resolve(relation, day.days)
    span = Span(clock.start, day.end) if gap.isspace() and day.anchor == "time" else clock.span
    return replace(clock, span=span, value=value, days=days, anchor="time", relation=relation, anchor_span=day.span)
