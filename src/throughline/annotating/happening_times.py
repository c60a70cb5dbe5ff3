"""Times that hang on what the same report dates elsewhere: "ten days before the robbery", a clock before its day."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from throughline.languages.calendar import Calendar, calendar
from throughline.model.evidence import Days
from throughline.model.marks import Report, Time, around
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.text.calendar import resolve
from throughline.text.series import joins
from throughline.text.words import Word, words

LENGTH = re.compile(r"P(\d{1,4}|X)([DWMY])")
ASIDE = re.compile(r" \([^()\n]{1,24}\)")
"""A clock's moment in another zone: "9 a.m. (0700 GMT) Friday"."""
BRACKETS = (" (", " [")
"""What stands between a clock and the same moment told again with its day: "9 in the morning (9 a.m. Thursday)"."""
BARE_DAY = re.compile(r"weekday (\d) (?:<=|>=|<~|>~)(?=@|$)")
CLOCK = re.compile(r"shift D 0(@T\d\d:\d\d.{0,6})")
STOPS = re.compile(r"[,.;:!?()\n]|\b(?:and|but)\b")


def settled(report: Report, made: Sequence[Time], settings: Settings = DEFAULTS) -> list[Time]:
    """The times of a report, those resolved that hang on a happening or on the day behind them."""
    known = calendar(report.article.language)
    tokens = words(report.article.text)
    made = _of_one_day(report, made)
    dated = _Dated(report, tokens, made, known, settings)
    resting = [_beside(dated.of_happening(one), tokens, dated, known, settings) for one in made]
    text = report.article.text
    kept = [one for one in resting if not _hooked(one) or one.anchor_span]
    sharp = [one for one, after in zip_longest(kept, kept[1:]) if not after or not _sharpened(text, one, after)]
    return _joined(text, sharp, known, settings)


def _sharpened(text: str, vague: Time, time: Time) -> bool:
    """Whether a time right behind it says when a vague one was: "most recently last May"."""
    return vague.value == "PAST_REF" and time.days is not None and text[vague.end : time.start] in (" ", ", ")


def _of_one_day(report: Report, made: Sequence[Time]) -> list[Time]:
    """The times, those that name one day of the week on one side of the date of writing, the nearer if tense told both.

    A report calls one day by a bare name ("headed out on Tuesday … will land Tuesday"); of another it says which.
    """
    published = report.article.published
    sides: dict[str, dict[str, Time]] = defaultdict(dict)
    for time in made:
        if (found := BARE_DAY.match(time.relation or "")) and time.anchor == "published" and time.days:
            sides[found[1]].setdefault(time.days.first.isoformat(), time)
    if published is None or all(len(days) == 1 for days in sides.values()):
        return list(made)
    written = Days(published.first, published.last)
    nearest = {
        name: min(days.values(), key=lambda time: (time.days.gap(written) if time.days else 0, time.start))
        for name, days in sides.items()
    }
    return [_moved(time, nearest, written) if time.anchor == "published" and time.days else time for time in made]


def _moved(time: Time, nearest: Mapping[str, Time], written: Days) -> Time:
    """A time on the day of the week that its name means in the report."""
    found = BARE_DAY.match(time.relation or "")
    side = BARE_DAY.match(nearest[found[1]].relation or "") if found else None
    if not found or not side or side[0] == found[0]:
        return time
    relation = time.relation.replace(found[0], side[0]) if time.relation else None
    value, days = resolve(relation or "", written)
    return replace(time, value=value, days=days, relation=relation)


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

    def of_happening(self, time: Time) -> Time:
        """A clock without a day in its sentence, on the day of what its clause says happened: "robbed at 10 p.m."."""
        told = CLOCK.fullmatch(time.relation or "")
        if not told or (hook := self._happened(time)) is None or hook.days is None or hook.days.length > 1:
            return time
        relation = f"same{told[1]}"
        value, days = resolve(relation, hook.days)
        return replace(time, value=value, days=days, anchor="time", relation=relation, anchor_span=hook.span)

    def _happened(self, time: Time) -> Time | None:
        """The day of what the clause before a clock says happened; None where its sentence names a day."""
        at = bisect_left(self.tokens, time.start, key=lambda word: word.start)
        near = self.tokens[max(0, at - self.settings.happened_words) : at]
        verb = next((word for word in reversed(near) if word.key in self.known.happened), None)
        sentence = around(self.report.sentences, time.span)
        if verb is None or sentence is None or STOPS.search(self.report.article.text, verb.end, time.start):
            return None
        beside = [one for one in self.made if one.type == "DATE" and sentence.span.contains(one.span)]
        return None if beside else self._nearest(self.known.happenings[verb.key], time)

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
            if one.type in ("DATE", "TIME")
            and one.days
            and one.days.length <= self.settings.happening_days
            and not CLOCK.fullmatch(one.relation or "")
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


def _hooked(time: Time) -> bool:
    """Whether a time is one only with something that it hangs on: "the day" before "after the fire"."""
    return time.anchor == "time" and time.type in ("DATE", "DURATION")


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
    relation = _away(count, unit, side, _hooked(time), settings)
    value, days = resolve(relation, hook.days)
    written = dated.report.article.published
    if written and hook.days and days and hook.days.last <= written.last < days.first:
        return time
    return replace(time, type="DATE", value=value, days=days, anchor="time", relation=relation, anchor_span=hook.span)


def _away(count: str, unit: str, side: int, next_to: bool, settings: Settings) -> str:
    """The relation of so many units to what they stand before or after; "the week after" is all of that week."""
    if count == "X":
        return f"beside {unit} {side * (settings.vague_days if unit == 'D' else settings.vague_units)}"
    return f"{'beside' if next_to else 'keep'} {unit} {side * int(count)}"


def _coarser(hook: Time, count: str, unit: str) -> bool:
    """Whether counted days or weeks would hang on more than a day or a week: thirteen days after some day in May."""
    return count != "X" and hook.days is not None and hook.days.length > COUNTED.get(unit, hook.days.length)


COUNTED = {"D": 1, "W": 7}
"""Days that a happening may take at most for so many of a unit to be counted from it."""


def _joined(text: str, made: Sequence[Time], known: Calendar, settings: Settings) -> list[Time]:
    """The times, clocks with the day that follows them in one clause; next to each other the two are one time."""
    found: list[Time] = []
    for time in reversed(made):
        joined = _of_day(text, time, found[-1], known, settings) if found else None
        if joined and joined.end == found[-1].end:
            found.pop()
        found.append(joined or time)
    return found[::-1]


def _of_day(text: str, clock: Time, day: Time, known: Calendar, settings: Settings) -> Time | None:
    """A clock that has no day of its own, with the day that follows it; None where they do not belong together."""
    told = CLOCK.fullmatch(clock.relation or "")
    gap = ASIDE.sub("", text[clock.end : day.start])
    if not told or len(gap) > settings.clock_gap or not day.days or day.days.length > 1:
        return None
    again = gap in BRACKETS or joins(gap, known)
    if not again and (day.type != "DATE" or STOPS.search(gap)):
        return None
    relation = f"same{told[1]}"
    value, days = resolve(relation, day.days)
    span = Span(clock.start, day.end) if gap.isspace() and day.anchor == "time" else clock.span
    return replace(clock, span=span, value=value, days=days, anchor="time", relation=relation, anchor_span=day.span)
