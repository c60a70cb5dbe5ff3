"""Whether words go on alike around the runs that two texts share: what is worth an alignment, told without one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.settings import Settings
from throughline.text.shingles import Keys

SIGN = np.uint64(0xFFFF)
"""The bits of a word's key by which it is told from another one here: but for one pair in 65,536."""


class Seeds(NamedTuple):
    """A text's kept runs by their keys, ascending, and first places; of every word two bytes of its key, and points.

    A key has eight bytes, a place four; it is told doubled, and one more where it lies in a quotation.
    """

    keys: bytes
    places: bytes
    signs: bytes
    points: bytes


def seeds(
    runs: bytes, places: NDArray[np.int64], said: NDArray[np.bool_], keys: Keys, points: NDArray[np.uint8]
) -> Seeds:
    """The seeds of a text: its kept runs, their places and whether in quotations, the keys and points of its words."""
    told = (places << 1 | said).astype(np.int32), (keys & SIGN).astype(np.uint16), points
    return Seeds(runs, *(each.tobytes() for each in told))


Seed = tuple[int, int]
"""The doubled places of a run in two texts."""


def promising(one: Seeds, other: Seeds, settings: Settings) -> bool:
    """Whether two texts share many runs, or some that count enough with the equal words before and behind them.

    Runs are drawn out without gaps before anything is aligned with gaps, as in BLAST (Altschul et al. 1990).
    """
    found = _shared(one, other)
    if len(found) > settings.passage_seeds_many:
        return True
    return any(_enough(near, one, other, settings) for near in _neighbours(found, 2 * settings.passage_seeds_apart))


def _shared(one: Seeds, other: Seeds) -> list[Seed]:
    """The places of the runs that two texts share, by those in the first."""
    mine, theirs = np.frombuffer(one.keys, np.uint64), np.frombuffer(other.keys, np.uint64)
    at = theirs.searchsorted(mine)
    both = (theirs.take(at, mode="clip") == mine).nonzero()[0]
    places = np.frombuffer(one.places, np.int32).take(both), np.frombuffer(other.places, np.int32).take(at.take(both))
    return sorted(zip(*(each.tolist() for each in places), strict=True))


def _neighbours(found: Sequence[Seed], apart: int) -> Iterator[list[Seed]]:
    """Seeds in groups of those that lie near each other in both texts."""
    near = [*found[:1]]
    for earlier, later in pairwise(found):
        if later[0] - earlier[0] > apart or abs(later[1] - earlier[1]) > apart:
            yield near
            near = []
        near.append(later)
    yield near


def _enough(near: Sequence[Seed], one: Seeds, other: Seeds, settings: Settings) -> bool:
    """Whether the equal words around some seeds count enough: less where a seed lies in a quotation."""
    said = any((a | b) & 1 for a, b in near)
    least = settings.passage_points_quoted if said else settings.passage_points_seeds
    reach, points = settings.passage_seeds_reach, 0
    for further, (first, last) in _diagonals(near).items():
        start, end = max(0, first - reach, -further), last + settings.passage_run + reach
        mine = memoryview(one.signs).cast("H")[start:end]
        theirs = memoryview(other.signs).cast("H")[start + further : end + further]
        told = zip(one.points[start:end], mine, theirs, strict=False)
        points += sum([worth for worth, sign, same in told if sign == same])
    return points >= least


def _diagonals(near: Sequence[Seed]) -> dict[int, tuple[int, int]]:
    """The first and last place of the seeds that stand so many words further in the other text, by that number."""
    found: dict[int, tuple[int, int]] = {}
    for a, b in near:
        at, further = a >> 1, (b >> 1) - (a >> 1)
        first, last = found.get(further, (at, at))
        found[further] = min(first, at), max(last, at)
    return found
