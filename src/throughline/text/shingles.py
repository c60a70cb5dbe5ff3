"""Runs of words as fixed 64-bit keys, the same in every process and on every machine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from struct import unpack
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.text.words import folded, key_bytes

Keys = NDArray[np.uint64]
Flags = NDArray[np.bool_]
Numbers = NDArray[np.int64]

MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
MIXERS = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
SHIFTS = (np.uint64(30), np.uint64(27), np.uint64(31))
"""The constants of splitmix64 (Steele, Lea, Flood 2014): close to random bits from any input."""


MOST_WORDS = 1 << 17
"""Words whose keys are remembered: some twenty megabytes."""
KEY = ">u8"
"""A key as its bytes stand, the highest first."""


class Known(dict[str, bytes]):
    """The keys of words in bytes, each found out when it is first asked for; forgotten when they are too many."""

    def __missing__(self, word: str) -> bytes:
        """The key of a word that was not asked for before."""
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = found = key_bytes(folded(word))
        return found


KNOWN = Known()


def plain_keys(printed: Sequence[str]) -> tuple[int, ...]:
    """The keys of words in order as plain numbers: for a few words, sooner than ``word_keys``.

    >>> plain_keys(["Ferry", "it's"]) == plain_keys(["ferry", "It’s"])
    True
    """
    return unpack(f">{len(printed)}Q", b"".join(map(KNOWN.__getitem__, printed)))


def word_keys(printed: Iterable[str]) -> Keys:
    """The 64-bit keys of words in order, the same for capitals and small letters, straight and curly apostrophes."""
    return np.frombuffer(b"".join(map(KNOWN.__getitem__, printed)), dtype=KEY).astype(np.uint64)


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


def winnowed(keys: Keys, window: int) -> Flags:
    """Which keys are the smallest of some ``window`` neighbours, one like it included.

    Two texts that share ``window`` runs in a row keep at least one of them both (Schleimer, Wilkerson, Aiken 2003).
    """
    window = min(window, len(keys))
    count = len(keys) - window + 1
    least = keys[:count].copy()
    for step in range(1, window):
        np.minimum(least, keys[step : step + count], out=least)
    found = np.zeros(len(keys), dtype=bool)
    for step in range(window):
        found[step : step + count] |= keys[step : step + count] == least
    return found


class Ordered(NamedTuple):
    """The keys of a text's runs, and by these their places: the different keys, ascending, and where each stands.

    The places of the one at ``at`` are ``order[firsts[at] : firsts[at + 1]]``, ascending.
    """

    keys: Keys
    different: Keys
    firsts: Numbers
    order: Numbers

    def having(self, flags: Flags) -> Numbers:
        """Those of the different keys of which a place is set."""
        if not len(self.order):
            return self.order
        return np.logical_or.reduceat(flags.take(self.order), self.firsts[:-1]).nonzero()[0]


def ordered(runs: Keys) -> Ordered:
    """The keys of runs, and their places by them."""
    order = runs.argsort(kind="stable")
    found = runs.take(order)
    new = np.empty(len(found) + 1, dtype=bool)
    new[0] = new[-1] = True
    np.not_equal(found[1:], found[:-1], out=new[1:-1])
    firsts = new.nonzero()[0]
    return Ordered(runs, found.take(firsts[:-1]), firsts, order)
