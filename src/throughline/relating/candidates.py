"""Which reports are compared: those that share rare words close in time, each with a bounded number of others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np

from throughline.model.ports import Engine
from throughline.settings import Settings
from throughline.text.likeness import Ints, Vectors

PACKED = 1 << 32
"""A pair of places is one number, the smaller place so many times."""
PARTITIONS = 16
"""Parts into which keys are divided by their first bits: enough work for each, and each in memory by itself."""
FIRST_BITS = 63 - 4
Posted = tuple[bytes, bytes, bytes, bytes]
"""Keys with the first day, the last day and the place of a report that has each."""


def candidates(rare: Vectors, first: Ints, last: Ints, engine: Engine, settings: Settings) -> Ints:
    """The packed pairs of places, ascending, that share two rare words and more close in time."""
    met = list(engine.grouped(_posted(rare, first, last), partial(neighbours, settings=settings)))
    pairs, where = np.unique(np.concatenate([_ints(b""), *(_ints(raw) for raw, _ in met)]), return_inverse=True)
    shared = np.concatenate([_ints(b""), *(_ints(raw) for _, raw in met)])
    return pairs[np.bincount(where, shared, len(pairs)) > 1]


def _posted(rare: Vectors, first: Ints, last: Ints) -> Iterator[tuple[int, Posted]]:
    """The keys of all reports by the partition that their first bits name."""
    places = np.repeat(np.arange(len(rare.sizes)), rare.sizes)
    parts = rare.keys >> FIRST_BITS
    for part in np.unique(parts).tolist():
        inside = np.flatnonzero(parts == part)
        owners = places[inside]
        columns = (rare.keys[inside], first[owners], last[owners], owners)
        key, early, late, place = (column.tobytes() for column in columns)
        yield part, (key, early, late, place)


def neighbours(partition: int, items: Sequence[Posted], settings: Settings) -> list[tuple[bytes, bytes]]:
    """The packed pairs of reports with a word in common that are near in time, and how many words each pair shares.

    A report is paired with a bounded number of those that come next for one word.
    """
    key, first, last, place = (np.concatenate([_ints(raw) for raw in raws]) for raws in zip(*items, strict=True))
    order = np.lexsort((place, last, first, key))
    key, first, last, place = key[order], first[order], last[order], place[order]
    near = np.arange(len(key))
    found = [_ints(b"")]
    for step in range(1, settings.event_key_cap + 1):
        near = near[near + step < len(key)]
        beside = near + step
        near = near[(key[near] == key[beside]) & (first[beside] - last[near] <= settings.event_gap_days)]
        one, other = place[near], place[near + step]
        found.append(np.minimum(one, other) * PACKED + np.maximum(one, other))
    pairs, shared = np.unique(np.concatenate(found), return_counts=True)
    return [(pairs.tobytes(), shared.astype(np.int64).tobytes())]


def _ints(raw: bytes) -> Ints:
    """Numbers from their bytes."""
    return np.frombuffer(raw, np.int64)
