"""How rare a word is in its language: told by shipped frequency lists, whatever else is in the pile."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from math import log10

COMMONEST = 70
"""Tenths of the Zipf scale from which a word tells nothing: "the" has 77, "and" 74, "on" 70, "police" 53."""
RAREST = 10
"""Tenths given to a word that a list of hundreds of thousands does not hold."""
NUMBERS = (50, 50, 40, 40, 40)
"""Tenths for a number of one, two, three, four and more digits: the longer, the fewer things it counts."""
SHORTEST, LETTER = 75, 5
"""Tenths of a word without letters in a language without a list, and by how much each letter makes it rarer."""


@lru_cache(maxsize=1 << 18)
def rarity(key: str, language: str | None = None) -> int:
    """How rare a word (in lower case) is, in tenths of a power of ten below the commonest words; 0 for those.

    >>> rarity("the", "en"), rarity("the", "en") < rarity("police", "en") < rarity("placenta", "en")
    (0, True)
    """
    return max(0, COMMONEST - _commonness(key, _listed((language or "en")[:2].casefold())))


def _commonness(key: str, table: Mapping[str, float]) -> int:
    """Tenths of the Zipf scale: ten times the power of ten of a word's uses in a thousand million words."""
    if not key.isalpha() and any(map(str.isdigit, key)):
        return NUMBERS[min(len(key), len(NUMBERS)) - 1]
    if not table:
        return max(RAREST, SHORTEST - LETTER * len(key))
    share = table.get(key)
    return max(RAREST, round(10 * log10(share) + 90)) if share else RAREST


@cache
def _listed(language: str) -> Mapping[str, float]:
    """A language's share of every listed word, empty where there is no list."""
    from wordfreq import available_languages, get_frequency_dict  # here, as its import costs 0.12 s

    return get_frequency_dict(language) if language in available_languages() else {}
