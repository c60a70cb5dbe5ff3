"""Sketches of turns of quotations: a few numbers each, by which most pairs that share too little are put aside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

BITS, WORDS = 512, 8
"""Bits of a sketch, one for each content word, and the numbers that hold them."""
INITIALS, COUNT = WORDS, WORDS + 1
"""Where the first letters of the speakers' names stand, and the number of content words."""
ROW = WORDS + 2
TOGETHER = 1 << 16
"""Pairs that are looked at together: some ten megabytes."""
Numbers = NDArray[np.int64]
Sketches = NDArray[np.uint64]


def sketch(content: Sequence[int], names: Iterable[str]) -> bytes:
    """The sketch of a turn with these content words, given by their keys, and these speakers."""
    bits = letters = 0
    for key in content:
        bits |= 1 << key % BITS
    for word in " ".join(names).casefold().split():
        letters |= 1 << ord(word[0]) % 64
    row = (bits, BITS // 8), (letters, 8), (len(content), 8)
    return b"".join(number.to_bytes(size, "little") for number, size in row)


def sketches(rows: Iterable[bytes]) -> Sketches:
    """The sketches of all turns, a row each."""
    return np.frombuffer(b"".join(rows), dtype="<u8").reshape(-1, ROW)


class Likely(NamedTuple):
    """Pairs of turns, one in each row, and how many content words they may share: ``ALL`` if one may be inside."""

    pairs: Numbers
    most: Numbers


ALL = 1 << 32
"""More content words than any turn has."""


def likely(known: Sketches, pairs: Numbers, least: int) -> Likely:
    """The pairs that may share two content words and, where no names begin alike, ``least``, or one contains the other.

    No pair that does is left out.
    """
    found = [_likely(known, pairs[at : at + TOGETHER], least) for at in range(0, max(1, len(pairs)), TOGETHER)]
    return Likely(*(np.concatenate(each) for each in zip(*found, strict=True)))


def _likely(known: Sketches, pairs: Numbers, least: int) -> Likely:
    """The likely ones of some pairs: a bit that two words of one turn share is counted for both."""
    one, other = known[pairs[:, 0]], known[pairs[:, 1]]
    mine, theirs, shared = (_bits(rows) for rows in (one, other, one & other))
    counted = one[:, COUNT].astype(np.int64)
    most = shared + counted - mine
    most[(most >= counted) | (shared >= theirs)] = ALL
    alike = one[:, INITIALS] & other[:, INITIALS] != 0
    kept = (most > 1) & (alike | (most >= least))
    return Likely(pairs[kept], most[kept])


def _bits(rows: Sketches) -> Numbers:
    """How many content words' bits each row has."""
    found: Numbers = np.bitwise_count(rows[:, :WORDS]).sum(axis=1, dtype=np.int64)
    return found
