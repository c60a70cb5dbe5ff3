"""Finds the time expressions of a text: one scan for words that call for a form, and the forms only around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from throughline.model.marks import TimeType
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.text.calendar import days_of
from throughline.text.forms import Form, Forms, codes, forms
from throughline.text.lookalikes import is_time
from throughline.text.series import before, behind, opening_clock, year_behind, years_behind
from throughline.text.tense import PAST, direction, surely_past
from throughline.text.words import Word, words

DIGITS = ("digits",)
"""The kind of forms that a word of digits calls for."""
APOSTROPHES = ("'", "’")
DAY_OF_MONTH = frozenset({"day", "month"})
ELIDED = re.compile(r"\w{1,6}'(?=\w)")
LEAP = "2000"
"""A year that has every day."""


class Expression(NamedTuple):
    """A time expression: its TIMEX3 type, its value where that is absolute, else its relation, and what it hangs on.

    ``hangs`` is empty for the date of writing, "any" for the narrative's last time, "day" for its last day, "Q" for its
    last quarter, "happening" for the day of what the words behind it name; ``part`` is the part of an absolute period
    that is meant ("start", "mid", "end"), ``zone`` the distance of a clock from universal time.
    """

    span: Span
    type: TimeType
    value: str | None
    relation: str | None
    hangs: str = ""
    part: str = ""
    zone: str | None = None


class _Scan(NamedTuple):
    """What the search for one text shares."""

    text: str
    tokens: tuple[Word, ...]
    forms: Forms
    language: str | None
    country: str | None


class _Fit(NamedTuple):
    """A form that fits at a place, and what its groups mean."""

    span: Span
    form: Form
    meant: dict[str, str]


def expressions(text: str, language: str | None = None, country: str | None = None) -> list[Expression]:
    """The time expressions of a text in order; ``country`` (ISO 3166) decides which day "Mother's Day" is.

    >>> [(found.span.words("Closed since Friday, 3 May 2024."), found.value)
    ...  for found in expressions("Closed since Friday, 3 May 2024.")]
    [('Friday, 3 May 2024', '2024-05-03')]
    """
    scan = _Scan(text, words(text), forms(language), language, country)
    found: list[Expression] = []
    end = 0
    for at, word in enumerate(scan.tokens):
        kinds = scan.forms.triggers.get(word.key) or (DIGITS if word.key[0].isdecimal() else None)
        if kinds and word.start >= end and (fit := _leftmost(scan, at, kinds, end)):
            made = _expression(scan, fit)
            if "clock" in fit.meant and (opening := _opening(scan, fit, made)):
                while found and found[-1].span.start >= opening.span.start:
                    found.pop()
                found.append(opening)
            found.extend(_series(scan, fit, made, end))
            end = max(fit.span.end, found[-1].span.end)
    return found


def _series(scan: _Scan, fit: _Fit, found: Expression, end: int) -> list[Expression]:
    """An expression with those that share its month or its century: "June 3 and 5", "1990-94"."""
    if "yearly" in fit.meant:
        second = years_behind(scan.text, found.span, fit.meant["yearly"])
        return [found, Expression(second[0], "DATE", second[1], None)] if second else [found]
    if found.type != "DATE" or not fit.meant.keys() >= DAY_OF_MONTH:
        return [found]
    known = scan.forms.known
    if scan.text[found.span.start].isdecimal():
        own = int(fit.meant["day"])
        led = [one for one in before(scan.text, found.span.start, end, known) if one[1] < own]
        return [*_days(fit, found, led, None), found]
    days = [] if "year" in fit.meant else list(behind(scan.text, found.span.end, known))
    closing = year_behind(scan.text, days[-1][0].end) if days else None
    if closing is None:
        return [found, *_days(fit, found, days, None)]
    days[-1] = (Span(days[-1][0].start, closing[0].end), days[-1][1])
    return list(_days(fit, found, [(found.span, int(fit.meant["day"])), *days], closing[1]))


def _opening(scan: _Scan, fit: _Fit, found: Expression) -> Expression | None:
    """The hour before a clock that shares its half of the day: "between 9 and 11 a.m."."""
    hour = opening_clock(scan.text, found.span.start, fit.meant["clock"], scan.forms.known)
    if hour is None or found.relation is None:
        return None
    return found._replace(span=hour[0], relation=found.relation.replace(fit.meant["clock"], hour[1]))


def _days(fit: _Fit, found: Expression, days: Iterable[tuple[Span, int]], year: str | None) -> Iterator[Expression]:
    """The expressions for further days of the month of one that was found."""
    month, own, year = fit.meant["month"], fit.meant["day"], year or fit.meant.get("year")
    for span, day in days:
        if days_of(f"{year or LEAP}-{month}-{day:02}"):
            value = f"{year}-{month}-{day:02}" if year else found.value
            relation = (found.relation or "").replace(f"{month}-{own}", f"{month}-{day:02}") if value is None else None
            yield found._replace(span=span, value=value, relation=relation)


def _leftmost(scan: _Scan, at: int, kinds: tuple[str, ...], end: int) -> _Fit | None:
    """The form that fits about a trigger: at the leftmost place where one does, the longest."""
    for start in _starts(scan, at, end):
        best: _Fit | None = None
        for kind in kinds:
            for form in scan.forms.forms[kind]:
                if fit := _fit(scan, at, start, form, best.span.end if best else scan.tokens[at].start):
                    best = fit
        if best:
            return best
    return None


def _starts(
    scan: _Scan, at: int, end: int, *, back: int = DEFAULTS.expression_words, gap: int = DEFAULTS.expression_gap
) -> Iterator[int]:
    """Where an expression about a trigger can begin, from the left."""
    first = at
    while first > 0 and at - first < back:
        before = scan.tokens[first - 1]
        if before.start < end or scan.tokens[first].start - before.end > gap:
            break
        if before.key not in scan.forms.glue and not before.key[0].isdecimal():
            break
        first -= 1
    for word in scan.tokens[first : at + 1]:
        if word.key[0].isdecimal() and scan.text[word.start - 1 : word.start] in APOSTROPHES:
            yield word.start - 1
        yield word.start
        if scan.forms.known.elisions and (elided := ELIDED.match(word.key)):
            yield word.start + elided.end()


def _fit(scan: _Scan, at: int, start: int, form: Form, past: int) -> _Fit | None:
    """What a form means at a place, where it fits, ends after ``past`` and is a time."""
    found = form.pattern.match(scan.text, start)
    if found is None or found.end() <= past:
        return None
    meant = codes(found, scan.forms.known, scan.language, scan.country)
    span = Span(start, found.end())
    if meant is None or not is_time(scan.text, scan.tokens, at, span, meant, scan.forms.known):
        return None
    return _Fit(span, form, meant)


def _expression(scan: _Scan, fit: _Fit) -> Expression:
    """The expression that a form and its codes make, without a possessive s."""
    span, form, meant = fit
    known = scan.forms.known
    if "named" in meant and scan.country and scan.country in known.named_days_elsewhere:
        name = " ".join(span.words(scan.text).casefold().replace("’", "'").split())
        meant["named"] = known.named_days_elsewhere[scan.country].get(name, meant["named"])
    if "{?}" in form.meaning or "{~}" in form.meaning:
        meant["?"] = direction(scan.text, scan.tokens, span, known)
        sure = meant["?"] == PAST and surely_past(scan.text, scan.tokens, span, known)
        meant["~"] = PAST if sure else meant["?"][0] + "~"
    meaning = form.meaning.format_map(meant)
    if scan.text[span.end - 2 : span.end].replace("’", "'") in known.owner:
        span = Span(span.start, span.end - 2)
    if not meaning.startswith("="):
        return Expression(span, form.type, None, meaning, form.hangs, zone=meant.get("zone") or None)
    value, _, part = meaning[1:].partition("%")
    return Expression(span, form.type, value, None, form.hangs, part)
