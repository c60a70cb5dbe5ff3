"""Average-link clustering over sparse, scored pairs: a pair that was never scored counts as 0."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

Pair = tuple[int, int]


def linked(members: Sequence[int], scores: Mapping[Pair, int], floor: int) -> list[list[int]]:
    """The members in groups: those whose pairs score highest on average are joined while that is at least ``floor``.

    ``scores`` has each pair once, the smaller member first. Groups are sorted, and sorted by their first members; equal
    averages join the groups with the smallest members first, so that the answer is one of the set.
    """
    groups = {member: [member] for member in members}
    sums: dict[int, dict[int, int]] = defaultdict(dict)
    for (one, other), score in scores.items():
        sums[one][other] = sums[other][one] = score
    heap = [(-score, *pair) for pair, score in scores.items() if score >= floor]
    heapify(heap)
    while heap:
        negative, one, other = heappop(heap)
        if _current(groups, sums, one, other) == -negative:
            _join(groups, sums, one, other)
            for third in sums[one]:
                pair = (min(one, third), max(one, third))
                if (average := _average(groups, sums, *pair)) >= floor:
                    heappush(heap, (-average, *pair))
    return sorted(sorted(group) for group in groups.values())


def _average(groups: Mapping[int, list[int]], sums: Mapping[int, Mapping[int, int]], one: int, other: int) -> int:
    """The average score of the pairs between two groups, rounded down."""
    return sums[one][other] // (len(groups[one]) * len(groups[other]))


def _current(
    groups: Mapping[int, list[int]], sums: Mapping[int, Mapping[int, int]], one: int, other: int
) -> int | None:
    """The average of two groups as they are now, None where one of them has gone into another."""
    return _average(groups, sums, one, other) if one in groups and other in groups else None


def _join(groups: dict[int, list[int]], sums: dict[int, dict[int, int]], one: int, other: int) -> None:
    """The second group goes into the first."""
    groups[one] += groups.pop(other)
    for third, score in sums.pop(other).items():
        del sums[third][other]
        if third != one:
            sums[one][third] = sums[third][one] = sums[one].get(third, 0) + score
