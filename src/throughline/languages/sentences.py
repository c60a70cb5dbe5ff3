"""Where the full stop of a language ends a sentence and where it belongs to an abbreviation."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from importlib import import_module

from throughline.languages.codes import listed


@dataclass(frozen=True, slots=True)
class Stops:
    """Abbreviations in lower case without their stop, and words that begin sentences."""

    before_names: frozenset[str]
    """Always followed by what they belong to (Dr. Ray)."""
    before_numbers: frozenset[str]
    """Followed by a number where they are abbreviations (No. 3)."""
    abbreviations: frozenset[str]
    """May also end a sentence (Inc., p.m.): they do before a word that begins one."""
    starters: frozenset[str]
    ordinals: frozenset[str] = frozenset()
    """Words before which a number with a stop is an ordinal (3. Mai)."""
    before_ordinals: frozenset[str] = frozenset()
    """Words behind which it is one (am 3.)."""
    closers: str = "\"”’'»)]*"
    """Marks that may stand between the stop and the end of its sentence."""
    openers: str = "“‘«("
    """Marks with which the next sentence may begin without a blank."""


def stops(code: str | None) -> Stops:
    """The table of a language by its ISO 639-1 code; English for None and for a language without one."""
    return _table(listed(code))


@cache
def _table(code: str) -> Stops:
    """The table made of a language's lists."""
    words = import_module(f"throughline.languages.{code}.sentences")
    names = [field.name for field in fields(Stops)]
    return Stops(**{name: getattr(words, name.upper()) for name in names if hasattr(words, name.upper())})
