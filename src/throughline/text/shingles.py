"""Runs of words as fixed 64-bit keys, the same in every process and on every machine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from throughline.text.words import MARKS, key64

Keys = NDArray[np.uint64]

MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
MIXERS = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
SHIFTS = (np.uint64(30), np.uint64(27), np.uint64(31))
"""The constants of splitmix64 (Steele, Lea, Flood 2014): close to random bits from any input."""


MOST_WORDS = 1 << 17
"""Words whose keys are remembered: some twenty megabytes."""


class Known(dict[str, int]):
    """The keys of words, each found out when it is first asked for; forgotten when they are too many."""

    def __missing__(self, word: str) -> int:
        """The key of a word that was not asked for before."""
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = found = key64(word.translate(MARKS).casefold())
        return found


KNOWN = Known()


def word_key(printed: str) -> int:
    """The 64-bit key of a word, the same for capitals and small letters and for straight and curly apostrophes."""
    return KNOWN[printed]


def word_keys(printed: Sequence[str]) -> Keys:
    """The keys of words in order."""
    return np.fromiter(map(KNOWN.__getitem__, printed), dtype=np.uint64, count=len(printed))


def run_keys(keys: Keys, size: int) -> Keys:
    """The key of every run of ``size`` words, by the run's first word; empty where there are fewer words.

    >>> one, other = run_keys(word_keys("a b c d".split()), 3), run_keys(word_keys("x b c d".split()), 3)
    >>> (one == other).tolist()
    [False, True]
    """
    count = max(0, len(keys) - size + 1)
    runs = keys[:count].copy()
    for step in range(1, size):
        runs *= MULTIPLIER
        runs += keys[step : step + count]
    return mixed(runs)


def mixed(keys: Keys) -> Keys:
    """The keys with their bits spread evenly, as choosing the smallest one needs (finaliser of splitmix64)."""
    keys = keys ^ (keys >> SHIFTS[0])
    keys *= MIXERS[0]
    keys ^= keys >> SHIFTS[1]
    keys *= MIXERS[1]
    keys ^= keys >> SHIFTS[2]
    return keys


NO_KEYS: Keys = np.zeros(0, dtype=np.uint64)


def winnowed(keys: Keys, window: int, more: Keys = NO_KEYS) -> Keys:
    """The keys that are the smallest of some ``window`` neighbours, and ``more``, each once, ascending.

    Two texts that share ``window`` runs in a row keep at least one of them both (Schleimer, Wilkerson, Aiken 2003).
    """
    window = min(window, len(keys))
    least = keys[: len(keys) - window + 1]
    for step in range(1, window):
        least = np.minimum(least, keys[step : len(keys) - window + 1 + step])
    least = np.sort(np.concatenate((least, more)) if len(more) else least)
    first = np.ones(len(least), dtype=bool)
    np.not_equal(least[1:], least[:-1], out=first[1:])
    return least[first]
