"""How a language writes times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib import import_module

from throughline.languages.codes import listed

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
    before_round: frozenset[str]
    """Words before a round number with a noun behind it that make it a year ("the 2000 race")."""
    not_year_before: frozenset[str]
    not_year_after: frozenset[str]
    streets: frozenset[str]
    """Last words of the names of streets."""
    makers: frozenset[str]
    """Makers of vehicles: a year before their names is a model's."""
    amounts: frozenset[str]
    """Words for a count before "a day"."""
    plural: tuple[str, ...]
    """Endings of the nouns that are counted."""
    not_counted: frozenset[str]
    """Words with such an ending that are verbs ("lasts a day")."""
    happenings: Mapping[str, str]
    """Words for what happened, each with the kind that makes two of them one thing ("shot", "the killing")."""
    happened: frozenset[str]
    """The verb forms among them: a day before one dates it."""
    beside: Mapping[str, int]
    """Words between a length of time and what it is counted from: -1 before it, 1 after it."""
    joining: tuple[str, ...]
    """Words between the days of a list or a range."""
    after_list: frozenset[str]
    """Words behind a list of days that are not what its last number counts."""
    day_first: bool
    """Whether 3/5/2024 is the third of May in the language."""
    month_first_in: frozenset[str]
    """Countries where it is the fifth of March, of those where the language is written."""
    opening: frozenset[str]
    """References that begin a thought before a comma."""
    soon: frozenset[str]
    """References to come that are none in a clause of the past."""
    after_soon: frozenset[str]
    """Words after which these are told from something else ("soon after")."""
    loose: tuple[str, ...]
    zones: Mapping[str, str]
    """Time zones, each with its distance from universal time where that is one all year ("-05:00"), else ""."""
    heads: Mapping[str, str]
    """Words besides names and units that call for a kind of forms."""
    glue: frozenset[str]
    snippets: Mapping[str, str]
    """Parts of patterns that several forms share, by the name that stands for them."""
    forms: Mapping[str, tuple[Form, ...]]
    """By the kind of word that calls for them: pattern, TIMEX3 type, meaning, and what the time hangs on."""
    stamped: Mapping[str, str]
    """Words before a text's own day of publication, each "posted" or "updated"."""
    parted: Mapping[str, str]
    """The parts that forms name: ``num``, ``ord``, ``clock``, ``century``, ``spoken``."""
    articles: frozenset[str]
    """Words for one unit before it."""
    pairs: Mapping[str, int]
    """Phrases for a count that are no numerals."""
    halves: tuple[tuple[str, float], ...]
    """How the words of a length begin or end that has a half, each with its share."""
    edges: Mapping[str, str]
    """Words for a part of a period: start, mid or end."""
    preterite: tuple[str, ...]
    """Endings of past forms."""
    future_auxiliary: frozenset[str] = frozenset()
    """Words before a past form that make it none (will be opened)."""
    present_auxiliary: frozenset[str] = frozenset()
    """Words before a past form that make it one of the present ("is heard")."""
    stopped: frozenset[str] = frozenset()
    """Abbreviations whose full stop ends no sentence ("Dr.", "vs.")."""
    before_dated: frozenset[str] = frozenset()
    """Articles before a month that tells when the noun behind it was ("the March vote")."""
    ruled: frozenset[str] = frozenset()
    """Nouns behind the name of who rules, which may be a month's ("the May government")."""
    conditional: frozenset[str] = frozenset()
    """Words that open a clause in which the present tells what is to come ("when the case is heard in May")."""
    capitals: bool = True
    """Whether months and weekdays are written with a capital."""
    aged: tuple[str, ...] = ()
    """Words, blanks around them, before a count of years that is an age; where there are any, one between commas is."""
    titles: bool = False
    """Whether a word of time with a capital inside a sentence is one of a name ("60 Minutes")."""
    elisions: tuple[str, ...] = ()
    """Words that an apostrophe joins to the next one (l', d')."""
    owner: tuple[str, ...] = ()
    """Endings of an owner, no part of a time."""


def calendar(code: str | None) -> Calendar:
    """The calendar of a language by its ISO 639-1 code; English for None and for a language without one."""
    return _table(listed(code))


@cache
def _table(code: str) -> Calendar:
    """The table made of a language's lists and forms, each called as its field; what has a default may be missing."""
    modules = [import_module(f"throughline.languages.{code}.{name}") for name in ("calendar", "time_forms")]
    names = [field.name for field in fields(Calendar)]
    found = {name: getattr(one, name.upper()) for one in modules for name in names if hasattr(one, name.upper())}
    return Calendar(**found)
