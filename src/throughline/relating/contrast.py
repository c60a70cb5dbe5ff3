"""Whether two groups of alike reports tell of two happenings: by the words that only some of them print.

Reports of two look-alikes (two title fights of one champion, two quakes off one island) share the words of their kind;
each happening has words that its own reports print and the others' do not.
"""

from __future__ import annotations

import numpy as np

from throughline.text.likeness import Ints, Vectors, end_to_end, sums

UNIT = 1 << 16
"""The length to which vectors are brought before they are summed."""


def contrasted(one: Vectors, other: Vectors) -> tuple[int, int]:
    """How alike reports are inside the tighter of two groups, and across them, by words that some but not all print.

    A word weighs by its rarity and by the share of reports without it; what one report alone prints is passed over.
    Both groups have two reports or more; 0 is unlike, and the numbers are only for comparing with each other.
    """
    keys, weights, sizes = end_to_end([one, other])
    count, first, mine = len(sizes), len(one.sizes), len(one.keys)
    printed = np.bincount(keys)
    missing = np.where(printed > 1, count - printed, 0)
    units = _units(weights * missing[keys], sizes)
    own = sums(units * units, sizes)
    words = [_words(keys[:mine], units[:mine], len(printed)), _words(keys[mine:], units[mine:], len(printed))]
    inside = (_inside(words[0], own[:first]), _inside(words[1], own[first:]))
    return max(inside), int(words[0] @ words[1]) // (first * (count - first))


def _units(weights: Ints, sizes: Ints) -> Ints:
    """The weights of each report's words brought to one length, rounded down."""
    length = np.sqrt(sums(weights * weights, sizes)).astype(np.int64)
    found: Ints = weights * UNIT // np.repeat(np.maximum(1, length), sizes)
    return found


def _words(keys: Ints, units: Ints, count: int) -> Ints:
    """What all reports of a group have of each word; the numbers are far too small to be rounded."""
    return np.bincount(keys, units, count).astype(np.int64)


def _inside(words: Ints, own: Ints) -> int:
    """The average product of two different reports of a group, from the sums of its words and of each with itself."""
    return int(words @ words - own.sum()) // (len(own) * (len(own) - 1))
