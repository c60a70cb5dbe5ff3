"""Runs of words as fixed 64-bit keys, the same in every process and on every machine."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from throughline.text.words import MARKS, key64

Keys = NDArray[np.uint64]

MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
MIXERS = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
"""The constants of splitmix64 (Steele, Lea, Flood 2014): close to random bits from any input."""


@lru_cache(maxsize=1 << 17)
def word_key(printed: str) -> int:
    """The 64-bit key of a word, the same for capitals and small letters and for straight and curly apostrophes."""
    return key64(printed.translate(MARKS).casefold())


def word_keys(printed: Iterable[str]) -> Keys:
    """The keys of words in order."""
    return np.fromiter(map(word_key, printed), dtype=np.uint64)


def run_keys(keys: Keys, size: int) -> Keys:
    """The key of every run of ``size`` words, by the run's first word; empty where there are fewer words.

    >>> one, other = run_keys(word_keys("a b c d".split()), 3), run_keys(word_keys("x b c d".split()), 3)
    >>> (one == other).tolist()
    [False, True]
    """
    count = max(0, len(keys) - size + 1)
    runs = np.zeros(count, dtype=np.uint64)
    for step in range(size):
        runs = runs * MULTIPLIER + keys[step : step + count]
    return mixed(runs)


def mixed(keys: Keys) -> Keys:
    """The keys with their bits spread evenly, as choosing the smallest one needs (finaliser of splitmix64)."""
    keys = (keys ^ (keys >> np.uint64(30))) * MIXERS[0]
    keys = (keys ^ (keys >> np.uint64(27))) * MIXERS[1]
    return keys ^ (keys >> np.uint64(31))


def winnowed(keys: Keys, window: int) -> Keys:
    """The keys that are the smallest of some ``window`` neighbours, each once, ascending.

    Two texts that share ``window`` runs in a row keep at least one of them both (Schleimer, Wilkerson, Aiken 2003).
    """
    window = min(window, len(keys))
    least = keys[: len(keys) - window + 1]
    for step in range(1, window):
        least = np.minimum(least, keys[step : len(keys) - window + 1 + step])
    return np.unique(least)
