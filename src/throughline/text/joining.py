"""Which owners share 64-bit keys: partition by partition, with bounded work on every key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

PARTITIONS = 16
"""Parts into which keys are divided by their first bits: enough work for each, and each in memory by itself."""
TOGETHER = 256
"""Owners whose keys travel together: enough that a key costs little more than its own twelve bytes."""
LOWER_HALF = np.int64(0xFFFFFFFF)
BOTH = (1 << 32) + 1
"""One key that counts among all, in the lower half, and among those that are not their houses' own, in the upper."""
Numbers = NDArray[np.int64]
Pairs = tuple[Numbers, Numbers]
NOBODY = (np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))


class Crowd(NamedTuple):
    """Up to how many owners of one key all meet each other, and how many stand for the key where there are more.

    ``houses`` has the number of each owner's house in four bytes, -1 for none; a key that more than ``most`` owners of
    a house have is the house's own.
    """

    partners: int
    hubs: int
    houses: bytes = b""
    most: int = 0


class Part(NamedTuple):
    """Keys of some owners that begin with the same bits: the first owner, every key, and whose each is."""

    first: int
    keys: bytes
    owners: bytes


def partitioned(traced: Iterable[tuple[int, bytes]]) -> Iterator[tuple[int, Part]]:
    """The keys of all owners, given by ascending owners, by the partition that their first bits name."""
    edges = (np.arange(1, PARTITIONS, dtype=np.uint64) << np.uint64(60)).astype(np.uint64)
    rest = iter(traced)
    while batch := list(islice(rest, TOGETHER)):
        keys, owners = joint((np.full(len(raw) // 8, at, dtype=np.int32).tobytes(), raw) for at, raw in batch)
        ends = [0, *np.searchsorted(keys, edges).tolist(), len(keys)]
        for partition, (first, last) in enumerate(pairwise(ends)):
            if first < last:
                yield partition, Part(batch[0][0], keys[first:last].tobytes(), owners[first:last].tobytes())


def joint(parts: Iterable[tuple[bytes, bytes]]) -> tuple[NDArray[np.uint64], NDArray[np.int32]]:
    """Keys with whose they are, ascending, those of one key in the order of the parts."""
    owned, keyed = zip(*parts, strict=True)
    keys, owners = np.frombuffer(b"".join(keyed), dtype=np.uint64), np.frombuffer(b"".join(owned), dtype=np.int32)
    order = np.argsort(keys, kind="stable")
    return keys[order], owners[order]


def meetings(partition: int, items: Sequence[Part], crowd: Crowd) -> list[tuple[bytes, bytes]]:
    """The pairs of owners that share keys of one partition, and how many; a pair is two positions in one number."""
    keys, owners = joint((part.owners, part.keys) for part in items)
    starts = np.flatnonzero(np.append(True, keys[1:] != keys[:-1]))
    sizes = np.diff(np.append(starts, len(keys)))
    own = own_of(owners, np.repeat(np.arange(len(sizes)), sizes), np.repeat(sizes, sizes), crowd)
    met = [NOBODY]
    for size in np.unique(sizes[sizes > 1]).tolist():
        met.append(pairs_of(owners, own, starts[sizes == size], met_by(size, crowd)))
    pairs, counts = summed(met)
    return [(pairs.tobytes(), counts.tobytes())]


def own_of(owners: NDArray[np.int32], group: Numbers, sizes: Numbers, crowd: Crowd) -> NDArray[np.bool_]:
    """For every owner of a key whether the key is its house's own."""
    found = np.zeros(len(owners), dtype=bool)
    many = np.flatnonzero(sizes > crowd.most) if crowd.houses else NOBODY[0]
    houses = np.frombuffer(crowd.houses, dtype=np.int32)[owners[many]].astype(np.int64) if len(many) else NOBODY[0]
    many, houses = many[houses >= 0], houses[houses >= 0]
    _, which, counts = np.unique((group[many] << 32) | houses, return_inverse=True, return_counts=True)
    found[many] = (counts > crowd.most)[which]
    return found


def pairs_of(owners: NDArray[np.int32], own: NDArray[np.bool_], starts: Numbers, who: tuple[Numbers, Numbers]) -> Pairs:
    """Who meets whom within groups of one size, and how much it counts: the key may be the own one of both houses."""
    one, other = (starts[:, None] + each for each in who)
    packed = (owners[one].astype(np.int64) << 32) | owners[other]
    return packed.ravel(), np.where(own[one] & own[other], 1, BOTH).ravel()


def summed(met: Iterable[Pairs]) -> Pairs:
    """Each pair once, ascending, with the sum of its counts."""
    pairs, counts = (np.concatenate(each) for each in zip(*met, strict=True))
    order = np.argsort(pairs, kind="stable")
    pairs, counts = pairs[order], counts[order]
    first = np.flatnonzero(np.append(True, pairs[1:] != pairs[:-1])[: len(pairs)])
    return pairs[first], np.add.reduceat(counts, first) if len(first) else counts


def met_by(size: int, crowd: Crowd) -> tuple[Numbers, Numbers]:
    """Who meets whom among so many owners of a key, by their places, the smaller one first."""
    firsts = size - 1 if size <= crowd.partners else min(crowd.hubs, size - 1)
    counts = size - 1 - np.arange(firsts)
    one = np.repeat(np.arange(firsts), counts)
    other = np.concatenate([np.arange(first + 1, size) for first in range(firsts)])
    return one, other


def related(
    met: Iterable[tuple[bytes, bytes]], least: int, sizes: Numbers | None = None, share: float = 1.0
) -> list[tuple[int, int]]:
    """The pairs that share enough keys over all partitions, ascending.

    Keys that are the own ones of both owners' houses do not count, unless a pair shares so large a share of the fewer
    keys that either has, of which ``sizes`` tells the number.
    """
    pairs, counts = summed([NOBODY, *((np.frombuffer(a, np.int64), np.frombuffer(b, np.int64)) for a, b in met)])
    first, second, totals = pairs >> 32, pairs & LOWER_HALF, counts & LOWER_HALF
    kept = counts >> 32 >= least
    if sizes is not None:
        kept |= (totals >= least) & (totals >= share * np.minimum(sizes[first], sizes[second]))
    return list(zip(first[kept].tolist(), second[kept].tolist(), strict=True))
