"""When a helpline answers and what a call costs, as printed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from throughline.languages.prose import Prose
from throughline.model.span import Span
from throughline.settings import DEFAULTS

CLOCK = r"(?:\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}[.:]\d{2}|noon|midday|midnight)"
ALWAYS = (
    r"24/7|24[- ]hours?(?: a day)?(?:,? (?:7|seven|365) days a (?:week|year))?|around the clock|day (?:or|and) night"
)
TO = r"\s?(?:to|until|till|and|-|–|—)\s?"


def openings(
    line: str, phones: Sequence[Span | None], organisations: Sequence[str | None], table: Prose
) -> list[str | None]:
    """The opening hours of each telephone of a line, None where none are printed.

    Hours belong to the last number before them, else to the first one after, and to all numbers of its organisation.
    """
    places = [place for place, span in enumerate(phones) if span]
    ends = [span.end for span in phones if span]
    told: dict[str | None, str] = {}
    for found in _hours(table.weekdays).finditer(line) if places else ():
        owner = places[max(0, bisect_right(ends, found.start()) - 1)]
        told.setdefault(organisations[owner], found.group())
    return [told.get(name) if span else None for span, name in zip(phones, organisations, strict=True)]


@cache
def _hours(weekdays: tuple[str, ...]) -> re.Pattern[str]:
    day = rf"(?:{'|'.join(weekdays)})s?"
    days = rf"{day}(?:{TO}{day})?"
    clock = rf"{CLOCK}{TO}{CLOCK}"
    return re.compile(rf"{clock}(?:,?\s(?:on\s)?{days})?|{days},?\s(?:from\s)?{clock}|{ALWAYS}", re.IGNORECASE)


def costs(line: str, phone: Span, table: Prose, reach: int = DEFAULTS.cost_reach) -> str | None:
    """What a call costs, in the words around the number; None where nothing says so."""
    found = _cost(table.cost_words).search(line, max(0, phone.start - reach), min(len(line), phone.end + reach))
    return found.group() if found else None


@cache
def _cost(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?![\w-])", re.IGNORECASE)
