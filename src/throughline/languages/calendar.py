"""How a language writes times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from throughline.languages.en import calendar as en
from throughline.languages.en import time_forms as en_forms

Form = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Names of months, days and units, named days by rule, words about direction, and the forms of expressions."""

    months: Mapping[str, int]
    short_months: Mapping[str, int]
    names: tuple[str, ...]
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    units: Mapping[str, str]
    hours: Mapping[str, str]
    seasons: Mapping[str, str]
    parts: Mapping[str, str]
    every: Mapping[str, str]
    decades: Mapping[str, int]
    noon: Mapping[str, str]
    named_days: Mapping[str, str]
    named_days_elsewhere: Mapping[str, Mapping[str, str]]
    references: Mapping[str, str]
    without_noun: tuple[str, ...]
    deictic: Mapping[str, str]
    papers: frozenset[str]
    future: frozenset[str]
    future_before: Mapping[str, tuple[str, ...]]
    """Words that are of the future only before one of these ("set to")."""
    past: frozenset[str]
    before_past: frozenset[str]
    """Words that put a plan into the past ("had been due")."""
    before_month: frozenset[str]
    before_year: frozenset[str]
    not_year_before: frozenset[str]
    not_year_after: frozenset[str]
    streets: frozenset[str]
    """Last words of the names of streets."""
    loose: tuple[str, ...]
    zones: tuple[str, ...]
    heads: Mapping[str, str]
    """Words besides names and units that call for a kind of forms."""
    glue: frozenset[str]
    snippets: Mapping[str, str]
    """Parts of patterns that several forms share, by the name that stands for them."""
    forms: Mapping[str, tuple[Form, ...]]
    """By the kind of word that calls for them: pattern, TIMEX3 type, meaning, and what the time hangs on."""
    stamped: Mapping[str, str]
    """Words before a text's own day of publication, each "posted" or "updated"."""


@cache
def calendar(code: str | None) -> Calendar:
    """The calendar of a language; English for any without a table, whose numeric dates are read all the same."""
    return Calendar(
        months=en.MONTHS,
        short_months=en.SHORT_MONTHS,
        names=en.NAMES,
        weekdays=en.WEEKDAYS,
        short_weekdays=en.SHORT_WEEKDAYS,
        units=en.UNITS,
        hours=en.HOURS,
        seasons=en.SEASONS,
        parts=en.PARTS,
        every=en.EVERY,
        decades=en.DECADES,
        noon=en.NOON,
        named_days=en.NAMED_DAYS,
        named_days_elsewhere=en.NAMED_DAYS_ELSEWHERE,
        references=en.REFERENCES,
        without_noun=en.WITHOUT_NOUN,
        deictic=en.DEICTIC,
        papers=en.PAPERS,
        future=en.FUTURE,
        future_before=en.FUTURE_BEFORE,
        past=en.PAST,
        before_past=en.BEFORE_PAST,
        before_month=en.BEFORE_MONTH,
        before_year=en.BEFORE_YEAR,
        not_year_before=en.NOT_YEAR_BEFORE,
        not_year_after=en.NOT_YEAR_AFTER,
        streets=en.STREETS,
        loose=en.LOOSE,
        zones=en.ZONES,
        heads=en.HEADS,
        glue=en.GLUE,
        snippets=en_forms.SNIPPETS,
        forms=en_forms.FORMS,
        stamped=en.STAMPED,
    )
