"""Words for sums of money, measures and the results of votes, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from throughline.languages.en import quantities as en


@dataclass(frozen=True, slots=True)
class Quantities:
    """The words of one language by which numbers measure something."""

    symbols: Mapping[str, str]
    """Signs before a sum, with its unit."""
    currencies: Mapping[str, str]
    """Words behind a sum, with its unit."""
    heavy: frozenset[str]
    """Those of them that are a weight, too."""
    units: Mapping[str, str]
    """Words behind a number, with the measure."""
    magnitude: str
    """What the strength of an earthquake is called."""
    voting: frozenset[str]
    """Words of a sentence in which two numbers are the result of a vote."""
    no_result: frozenset[str]
    """Words before two numbers that are none."""
    no_votes: frozenset[str]
    """Words behind two numbers that are none."""


@cache
def quantity_words(code: str | None) -> Quantities:
    """The table of a language; English for a language that has none yet."""
    return Quantities(
        symbols=en.SYMBOLS,
        currencies=en.CURRENCIES,
        heavy=frozenset(en.HEAVY.split()),
        units=en.UNITS,
        magnitude=en.MAGNITUDE,
        voting=frozenset(en.VOTING.split()),
        no_result=frozenset(en.NO_RESULT.split()),
        no_votes=frozenset(en.NO_VOTES.split()),
    )
