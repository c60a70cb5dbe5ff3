"""How a language writes numbers in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from throughline.languages.en import numbers as en


@dataclass(frozen=True, slots=True)
class Numbers:
    """Number words by their values, and the words that make a number a bound."""

    units: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, int]
    short_scales: Mapping[str, int]
    """Scales glued to digits ("1.6m")."""
    one: tuple[str, ...]
    """Articles that stand for one before a scale ("a hundred")."""
    phrases: Mapping[str, int | float]
    ordinals: Mapping[str, int]
    at_least: tuple[str, ...]
    more_than: tuple[str, ...]
    at_most: tuple[str, ...]
    less_than: tuple[str, ...]
    about: tuple[str, ...]
    between: tuple[str, ...]
    range: tuple[str, ...]
    joiners: tuple[str, ...]


@cache
def numbers(code: str | None) -> Numbers:
    """The number words of a language; English for any language without a table, whose digits are read all the same."""
    return Numbers(
        units=en.UNITS,
        tens=en.TENS,
        scales=en.SCALES,
        short_scales=en.SHORT_SCALES,
        one=en.ONE,
        phrases=en.PHRASES,
        ordinals=en.ORDINALS,
        at_least=en.AT_LEAST,
        more_than=en.MORE_THAN,
        at_most=en.AT_MOST,
        less_than=en.LESS_THAN,
        about=en.ABOUT,
        between=en.BETWEEN,
        range=en.RANGE,
        joiners=en.JOINERS,
    )
