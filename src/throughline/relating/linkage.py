"""Average-link clustering over sparse, scored pairs: a pair that was never scored counts as 0.

How alike two groups must be depends on how alike each is in itself: the loose reports of one happening are joined, two
tight groups that tell two happenings of one kind are not. Two groups that a contrast tells apart stay apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

Pair = tuple[int, int]
Contrast = Callable[[Sequence[int], Sequence[int]], tuple[int, int]]
"""How alike the members are inside the tighter of two groups, and across them, by what sets the groups apart."""
SEVERAL = 2
THOUSAND = 1000


class Floors(NamedTuple):
    """From which average score two groups are joined: ``least`` in any case, ``pair`` where both are single members.

    Else the average must reach a share, in thousandths, of the average inside the groups: ``single`` where one of them
    is a single member, ``group`` of the higher one where neither is. ``apart`` is the share, for each member of the
    smaller group up to ``members``, that what is alike across two groups has of what is alike inside.
    """

    least: int
    pair: int
    single: int
    group: int
    apart: int = 0
    members: int = 0


def alike(_one: Sequence[int], _other: Sequence[int]) -> tuple[int, int]:
    """The contrast that tells no groups apart."""
    return 0, 0


def linked(
    members: Sequence[int], scores: Mapping[Pair, int], floors: Floors, contrast: Contrast = alike
) -> list[list[int]]:
    """The members in groups: those whose pairs score highest on average are joined first, while that is enough.

    ``scores`` has each pair once, the smaller member first. Groups are sorted, and sorted by their first members; equal
    averages join the groups with the smallest members first, so that the answer is one of the set.
    """
    groups = {member: [member] for member in members}
    inside = dict.fromkeys(members, 0)
    sums: dict[int, dict[int, int]] = defaultdict(dict)
    for (one, other), score in scores.items():
        sums[one][other] = sums[other][one] = score
    heap = [(-score, *pair) for pair, score in scores.items() if score >= floors.least]
    heapify(heap)
    while heap:
        negative, one, other = heappop(heap)
        if _current(groups, sums, one, other) == -negative >= _enough(
            groups, inside, one, other, floors
        ) and not _apart(groups, inside, (one, other), -negative, floors, contrast):
            inside[one] += inside[other] + sums[one][other]
            _join(groups, sums, one, other)
            for third in sums[one]:
                pair = (min(one, third), max(one, third))
                if (average := _average(groups, sums, *pair)) >= floors.least:
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


def _enough(groups: Mapping[int, list[int]], inside: Mapping[int, int], one: int, other: int, floors: Floors) -> int:
    """The average from which two groups are joined."""
    own = _own(groups, inside, one, other)
    if not own:
        return floors.pair
    return max(floors.least, max(own) * (floors.group if len(own) > 1 else floors.single) // THOUSAND)


def _own(groups: Mapping[int, list[int]], inside: Mapping[int, int], one: int, other: int) -> list[int]:
    """The average scores inside those of two groups that have several members."""
    return [inside[group] * 2 // (size * (size - 1)) for group in (one, other) if (size := len(groups[group])) > 1]


def _apart(
    groups: Mapping[int, list[int]],
    inside: Mapping[int, int],
    pair: Pair,
    average: int,
    floors: Floors,
    contrast: Contrast,
) -> bool:
    """Whether two groups with this average are alike mostly in what all their members share.

    A few members can differ by chance, so that less is asked of small groups; single members differ from any group.
    """
    one, other = (sorted(groups[group]) for group in pair)
    size = min(len(one), len(other), floors.members)
    if size < SEVERAL:
        return False
    within, across = contrast(one, other)
    return across * average * THOUSAND < within * max(_own(groups, inside, *pair)) * floors.apart * size


def _join(groups: dict[int, list[int]], sums: dict[int, dict[int, int]], one: int, other: int) -> None:
    """The second group goes into the first."""
    groups[one] += groups.pop(other)
    for third, score in sums.pop(other).items():
        del sums[third][other]
        if third != one:
            sums[one][third] = sums[third][one] = sums[one].get(third, 0) + score
