"""Where the full stop of a language ends a sentence and where it belongs to an abbreviation."""

from __future__ import annotations

from dataclasses import dataclass
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


def stops(code: str | None) -> Stops:
    """The table of a language by its ISO 639-1 code; English for None and for a language without one."""
    return _table(listed(code))


@cache
def _table(code: str) -> Stops:
    """The table made of a language's lists."""
    words = import_module(f"throughline.languages.{code}.sentences")
    return Stops(words.BEFORE_NAMES, words.BEFORE_NUMBERS, words.ABBREVIATIONS, words.STARTERS)
