"""Which reports are compared: those that share rare words close in time, each with a bounded number of others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np

from throughline.model.ports import Engine
from throughline.settings import Settings
from throughline.text.likeness import Ints, Vectors, taken

PACKED = 1 << 32
"""A pair of places is one number, the smaller place so many times."""
PARTITIONS = 16
"""Parts into which keys are divided by their first bits: enough work for each, and each in memory by itself."""
FIRST_BITS = 63 - 4
Posted = tuple[bytes, bytes, bytes, bytes]
"""Keys with the first day, the last day and the turn of a report that has each, by turns."""


def candidates(rare: Vectors, first: Ints, last: Ints, engine: Engine, settings: Settings) -> Ints:
    """The packed pairs of places, ascending, that share two rare words and more close in time."""
    turns = np.lexsort((last, first))
    posted = _posted(taken(rare, turns), first[turns], last[turns])
    found = engine.grouped(posted, partial(neighbours, settings=settings))
    met = np.sort(np.concatenate([_ints(b""), *map(_ints, found)]), kind="stable")  # each part ascends: half the time
    again = met[1:] == met[:-1]
    first_time = again & ~np.append(False, again[:-1])[: len(again)]
    one, other = (turns[turn] for turn in np.divmod(met[1:][first_time], PACKED))
    return np.sort(np.minimum(one, other) * PACKED + np.maximum(one, other))


def _posted(rare: Vectors, first: Ints, last: Ints) -> Iterator[tuple[int, Posted]]:
    """The keys of all reports by the partition that their first bits name."""
    turns = np.repeat(np.arange(len(rare.sizes)), rare.sizes)
    parts = (rare.keys >> FIRST_BITS).astype(np.int8)
    for part in np.unique(parts).tolist():
        inside = np.flatnonzero(parts == part)
        turn = turns[inside]
        key, early, late, owner = (each.tobytes() for each in (rare.keys[inside], first[turn], last[turn], turn))
        yield part, (key, early, late, owner)


def neighbours(partition: int, items: Sequence[Posted], settings: Settings) -> list[bytes]:
    """The packed pairs of reports with a word in common that are near in time, twice those that share several words.

    A report is paired with a bounded number of those that come next for one word.
    """
    key, first, last, turn = (np.concatenate([_ints(raw) for raw in raws]) for raws in zip(*items, strict=True))
    order = np.argsort(key, kind="stable")
    key, first, last, turn = key[order], first[order], last[order], turn[order]
    near = np.arange(len(key))
    found = [_ints(b"")]
    for step in range(1, settings.event_key_cap + 1):
        near = near[near + step < len(key)]
        beside = near + step
        near = near[(key[near] == key[beside]) & (first[beside] - last[near] <= settings.event_gap_days)]
        found.append(turn[near] * PACKED + turn[near + step])
    pairs = np.sort(np.concatenate(found))
    return [pairs[np.append([True, True], pairs[2:] != pairs[:-2])[: len(pairs)]].tobytes()]


def _ints(raw: bytes) -> Ints:
    """Numbers from their bytes."""
    return np.frombuffer(raw, np.int64)
