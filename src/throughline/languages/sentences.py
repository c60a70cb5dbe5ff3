"""Where the full stop of a language ends a sentence and where it belongs to an abbreviation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from throughline.languages.en import sentences as english


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


@cache
def stops(code: str | None) -> Stops:
    """The table of a language by its ISO 639-1 code; English for None and for a language without one."""
    return Stops(english.BEFORE_NAMES, english.BEFORE_NUMBERS, english.ABBREVIATIONS, english.STARTERS)
