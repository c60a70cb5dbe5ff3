"""Which owners share 64-bit keys: partition by partition, with bounded work on every key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.text.sorting import ascending

PARTITIONS = 64
"""Parts into which keys are divided by their first bits: each in memory by itself, and of ten million keys at hand."""
FIRST_BITS = np.uint64(58)
ROOM = 2
"""How many times as many ends of keys are told apart as there are keys, at least."""
TOGETHER = 256
"""Owners whose keys travel together: enough that a key costs little more than its own thirteen bytes."""
STRETCH = 1 << 12
"""Rows of a partition that are summed at once: with those of the others two megabytes, room that is soon found; for
all rows of a hundred thousand reports at once the system took three times as long to give it as the summing."""
LOWER_HALF = np.int64(0xFFFFFFFF)
BOTH = (1 << 32) + 1
"""What counts among all keys, in the lower half, and among those that are not their houses' own, in the upper."""
Numbers = NDArray[np.int64]
Joint = tuple[NDArray[np.uint64], NDArray[np.uint8], NDArray[np.int32]]
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


class Keyed(NamedTuple):
    """What an owner is found by: different keys, ascending, eight bytes each, and what each is worth, a byte each."""

    keys: bytes
    worth: bytes


class Part(NamedTuple):
    """Keys of some owners that begin with the same bits: the first owner, every key, its worth, and whose it is."""

    first: int
    keys: bytes
    worth: bytes
    owners: bytes


def partitioned(traced: Iterable[tuple[NDArray[np.int32], Keyed]]) -> Iterator[tuple[int, Part]]:
    """The keys of all owners, with the owner of each, in the order of the owners, by what partition their bits name."""
    rest = (one for one in traced if len(one[0]))
    while batch := list(islice(rest, TOGETHER)):
        columns = *_columns(found for _, found in batch), np.concatenate([owners for owners, _ in batch])
        first_bits = (columns[0] >> FIRST_BITS).astype(np.uint8)
        columns = _taken(columns, np.argsort(first_bits, kind="stable"))
        ends = [0, *np.bincount(first_bits, minlength=PARTITIONS).cumsum().tolist()]
        for partition, (first, last) in enumerate(pairwise(ends)):
            if first < last:
                yield partition, Part(int(batch[0][0][0]), *(column[first:last].tobytes() for column in columns))


def _columns(parts: Iterable[tuple[bytes, bytes]]) -> tuple[NDArray[np.uint64], NDArray[np.uint8]]:
    """Keys with their worth, one part behind another."""
    keys, worth = (b"".join(raw) for raw in zip(*parts, strict=True))
    return np.frombuffer(keys, np.uint64), np.frombuffer(worth, np.uint8)


def _taken(columns: Joint, which: NDArray[Any]) -> Joint:
    """Some rows of the columns."""
    keys, worth, owners = columns
    return keys[which], worth[which], owners[which]


def joint(parts: Sequence[Part]) -> Joint:
    """Keys that may have several owners with their worth and whose they are, ascending, equal ones as the parts are.

    Most keys have one owner: nearly all of them are left out before anything is sorted, by how many keys end alike.
    """
    owners = np.frombuffer(b"".join(part.owners for part in parts), np.int32)
    columns = *_columns((part.keys, part.worth) for part in parts), owners
    size = 1 << (ROOM * len(columns[0])).bit_length()
    ends = (columns[0] & np.uint64(size - 1)).astype(np.int64)
    columns = _taken(columns, np.bincount(ends, minlength=size)[ends] > 1)
    return _taken(columns, ascending(columns[0]))


def meetings(partition: int, items: Sequence[Part], crowd: Crowd) -> list[tuple[bytes, bytes]]:
    """The pairs of owners that share keys of one partition, and their worth; a pair is two positions in one number."""
    keys, worth, owners = joint(items)
    if not len(keys):
        return []
    starts = np.flatnonzero(np.append(True, keys[1:] != keys[:-1]))
    sizes = np.diff(np.append(starts, len(keys)))
    own = own_of(owners, np.repeat(np.arange(len(sizes)), sizes), np.repeat(sizes, sizes), crowd)
    met = [NOBODY]
    for size in np.unique(sizes[sizes > 1]).tolist():
        met.append(pairs_of(owners, own, worth, starts[sizes == size], met_by(size, crowd)))
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


def pairs_of(
    owners: NDArray[np.int32],
    own: NDArray[np.bool_],
    worth: NDArray[np.uint8],
    starts: Numbers,
    who: tuple[Numbers, Numbers],
) -> Pairs:
    """Who meets whom within groups of one size, and how much it counts: the key may be the own one of both houses."""
    one, other = ((starts[:, None] + each).ravel() for each in who)
    packed = (owners[one].astype(np.int64) << 32) | owners[other]
    return packed, np.where(own[one] & own[other], 1, BOTH) * np.maximum(worth[one], worth[other])


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


def pairs_met(met: Iterable[tuple[bytes, bytes]]) -> Numbers:
    """Every pair that meets at all over all partitions, one in each row, ascending."""
    every = np.concatenate([NOBODY[0], *(np.frombuffer(packed, np.int64) for packed, _ in met)])
    every.sort(kind="stable")  # those of each partition ascend
    pairs = every[np.append(True, every[1:] != every[:-1])[: len(every)]]
    return np.stack(_halves(pairs), axis=1)


class Enough(NamedTuple):
    """What the keys that two owners share must be worth for a pair.

    Owners who share ``much`` are one kin, with all of whom that holds in turn. Within a kin ``few`` is enough, else
    ``least``. Of keys that are the own ones of both owners' houses a pair must share ``share`` of the less that all
    keys of either are worth, whatever it shares beside.
    """

    least: int
    few: int
    much: int
    share: float = 1.0


def related(met: Iterable[tuple[bytes, bytes]], enough: Enough, sizes: Numbers) -> Numbers:
    """The pairs, one in each row, whose shared keys are worth enough over all partitions, ascending.

    ``sizes`` tells what all keys of every owner are worth.
    """
    parts = [(np.frombuffer(packed, np.int64), np.frombuffer(counts, np.int64)) for packed, counts in met]
    weighed = [NONE, *(_weighed(summed(stretch), enough, sizes) for stretch in _stretches(parts))]
    sure, doubtful, much = (np.concatenate(pairs) for pairs in zip(*weighed, strict=True))
    kin = kinships(*_halves(much), len(sizes))
    one, other = _halves(doubtful)
    found = np.sort(np.concatenate((sure, doubtful[kin[one] == kin[other]])))
    return np.stack(_halves(found), axis=1)


class Weighed(NamedTuple):
    """Pairs that share enough, those that do if they are of one kin, and those that share so much that they are."""

    sure: Numbers
    doubtful: Numbers
    much: Numbers


NONE = Weighed(*NOBODY, NOBODY[0])


def _weighed(found: Pairs, enough: Enough, sizes: Numbers) -> Weighed:
    """What is told of pairs by what they share."""
    pairs, counts = found
    (one, other), totals, shared = _halves(pairs), counts & LOWER_HALF, counts >> 32
    sure = (totals >= enough.few) & (totals >= enough.share * np.minimum(sizes[one], sizes[other]))
    sure |= shared >= enough.least
    return Weighed(pairs[sure], pairs[(shared >= enough.few) & ~sure], pairs[shared >= enough.much])


def _stretches(parts: Sequence[Pairs]) -> Iterator[list[Pairs]]:
    """The rows of ascending parts in stretches, those of a pair in one: what is done to each has room that is there."""
    longest = max((pairs for pairs, _ in parts), key=len, default=NOBODY[0])
    edges = longest[STRETCH::STRETCH]
    cuts = [pairwise([0, *pairs.searchsorted(edges).tolist(), len(pairs)]) for pairs, _ in parts]
    for ends in zip(*cuts, strict=True):
        rows = zip(parts, ends, strict=True)
        yield [(pairs[first:last], counts[first:last]) for (pairs, counts), (first, last) in rows]


def _halves(pairs: Numbers) -> Pairs:
    """The owners of packed pairs."""
    return pairs >> 32, pairs & LOWER_HALF


def kinships(first: Numbers, second: Numbers, number: int) -> Numbers:
    """For every one of so many owners the smallest one with whom some of the pairs connect it."""
    found = np.arange(number)
    while True:
        least = np.minimum(found[first], found[second])
        nearer = found.copy()
        np.minimum.at(nearer, first, least)
        np.minimum.at(nearer, second, least)
        if np.array_equal(nearer, found):
            return found
        found = nearer[nearer]
