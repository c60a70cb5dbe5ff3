"""How a language writes numbers in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib import import_module

from throughline.languages.codes import listed


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


def numbers(code: str | None) -> Numbers:
    """The number words of a language by its ISO 639-1 code; English for None and for a language without any."""
    return _table(listed(code))


@cache
def _table(code: str) -> Numbers:
    """The table made of a language's lists, each called as its field."""
    words = import_module(f"throughline.languages.{code}.numbers")
    return Numbers(**{field.name: getattr(words, field.name.upper()) for field in fields(Numbers)})
