"""In which order pairs are compared: each thing with all its partners, and what was just read is soon read again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from throughline.model.marks import Report

R = TypeVar("R")
Pair = tuple[int, int]
AT_HAND = 4096
"""Reports of which is kept what was made of them for their partners: some hundred megabytes."""


def partners(pairs: Iterable[Pair]) -> list[tuple[int, list[int]]]:
    """The first of each pair with its seconds, ascending; those that come next to each other have much in common.

    >>> partners([(0, 1), (2, 3), (0, 3)])
    [(0, [1, 3]), (2, [3])]
    """
    seconds: dict[int, list[int]] = defaultdict(list)
    for first, second in sorted(pairs):
        seconds[first].append(second)
    turn = _walked(seconds)
    return [(first, seconds[first]) for first in sorted(seconds, key=turn.__getitem__)]


def at_hand(function: Callable[[Report], R], reports: Mapping[str, Report]) -> Callable[[str], R]:
    """What a function makes of a report, by the id of its article; what was made last is not made again."""
    return lru_cache(AT_HAND)(lambda name: function(reports[name]))


def _walked(seconds: Mapping[int, Sequence[int]]) -> dict[int, int]:
    """When each thing has its turn if one goes on from thing to thing along pairs, deep first."""
    beside: dict[int, list[int]] = defaultdict(list)
    for one, others in seconds.items():
        for other in others:
            beside[one].append(other)
            beside[other].append(one)
    turn: dict[int, int] = {}
    for first in beside:
        waiting = [first]
        while waiting:
            at = waiting.pop()
            if at not in turn:
                turn[at] = len(turn)
                waiting += sorted(beside[at], key=lambda other: -len(beside[other]))
    return turn
