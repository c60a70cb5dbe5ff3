"""Which owners share 64-bit keys: partition by partition, with bounded work on every key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

PARTITIONS = 16
"""Parts into which keys are divided by their first bits: enough work for each, and each in memory by itself."""
LOWER_HALF = np.int64(0xFFFFFFFF)


class Crowd(NamedTuple):
    """Up to how many owners of one key all meet each other, and how many stand for the key where there are more."""

    partners: int
    hubs: int


def partitioned(traced: Iterable[tuple[int, bytes]]) -> Iterator[tuple[int, tuple[int, bytes]]]:
    """The keys of each owner by the partition that their first bits name."""
    edges = (np.arange(1, PARTITIONS, dtype=np.uint64) << np.uint64(60)).astype(np.uint64)
    for at, raw in traced:
        keys = np.frombuffer(raw, dtype=np.uint64)
        ends = [0, *np.searchsorted(keys, edges).tolist(), len(keys)]
        for partition, (first, last) in enumerate(pairwise(ends)):
            if first < last:
                yield partition, (at, keys[first:last].tobytes())


def meetings(partition: int, items: Sequence[tuple[int, bytes]], crowd: Crowd) -> list[tuple[bytes, bytes]]:
    """The pairs of owners that share keys of one partition, and how many; a pair is two positions in one number."""
    parts = [np.frombuffer(raw, dtype=np.uint64) for _, raw in items]
    owners = np.repeat(np.array([at for at, _ in items], dtype=np.int64), [len(part) for part in parts])
    keys = np.concatenate(parts)
    order = np.argsort(keys, kind="stable")
    keys, owners = keys[order], owners[order]
    starts = np.flatnonzero(np.append(True, keys[1:] != keys[:-1]))
    sizes = np.diff(np.append(starts, len(keys)))
    met = [pairs_of(owners, starts[sizes == size], int(size), crowd) for size in np.unique(sizes[sizes > 1]).tolist()]
    pairs, counts = np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *met]), return_counts=True)
    return [(pairs.tobytes(), counts.astype(np.int64).tobytes())]


def pairs_of(owners: NDArray[np.int64], starts: NDArray[np.int64], size: int, crowd: Crowd) -> NDArray[np.int64]:
    """The pairs within groups of one size: all of a small group, each with the hubs of a large one."""
    one, other = met_by(size, crowd)
    first, second = owners[starts[:, None] + one], owners[starts[:, None] + other]
    packed: NDArray[np.int64] = (first << 32) | second
    return packed.ravel()


def met_by(size: int, crowd: Crowd) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Who meets whom among so many owners of a key, by their places, the smaller one first."""
    firsts = size - 1 if size <= crowd.partners else min(crowd.hubs, size - 1)
    counts = size - 1 - np.arange(firsts)
    one = np.repeat(np.arange(firsts), counts)
    other = np.concatenate([np.arange(first + 1, size) for first in range(firsts)])
    return one, other


def related(met: Iterable[tuple[bytes, bytes]], least: int) -> list[tuple[int, int]]:
    """The pairs that share enough keys over all partitions, ascending."""
    found = list(met)
    pairs = np.frombuffer(b"".join(raw for raw, _ in found), dtype=np.int64)
    counts = np.frombuffer(b"".join(raw for _, raw in found), dtype=np.int64)
    unique, where = np.unique(pairs, return_inverse=True)
    totals = np.zeros(len(unique), dtype=np.int64)
    np.add.at(totals, where, counts)
    kept = unique[totals >= least]
    return list(zip((kept >> 32).tolist(), (kept & LOWER_HALF).tolist(), strict=True))
