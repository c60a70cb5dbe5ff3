"""Which reports are compared: those that share rare words close in time, each with a bounded number of others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from throughline.settings import Settings
from throughline.text.likeness import Ints, Vectors, taken
from throughline.text.sorting import ascending

PACKED = 1 << 32
"""A pair of places is one number, the smaller place so many times."""
CELLS = 1 << 19
"""Counts of a table of pairs, four megabytes: what a processor holds near."""
WIDEST = 1 << 14
"""Columns of that table at most, so that it has rows enough."""
NOTHING = np.zeros(0, np.int64)


class Posted(NamedTuple):
    """The words of reports in the order of their keys and then of their reports' turns.

    Of each: the report's turn, its first day, the last day on which one near it can begin, and where the key ends.
    """

    turn: Ints
    first: Ints
    reach: Ints
    end: Ints


def candidates(rare: Vectors, first: Ints, last: Ints, settings: Settings) -> Ints:
    """The packed pairs of places, ascending, that share two rare words and more close in time.

    Pairs of reports whose turns are near each other, by far the most, are counted in a table, the others by sorting.
    """
    turns = np.lexsort((last, first))
    first, reach = first[turns], last[turns] + settings.event_gap_days
    within = np.searchsorted(first, reach, "right") - np.arange(len(turns))
    width = min(max(2, int(np.median(within))), WIDEST)
    posted = _posted(taken(rare, turns), first, reach)
    met = (_several(posted, near, width, settings) for near in _windows(posted, CELLS // width))
    one, other = (turns[turn] for turn in np.divmod(np.concatenate([NOTHING, *met]), PACKED))
    return np.sort(np.minimum(one, other) * PACKED + np.maximum(one, other))


def _posted(rare: Vectors, first: Ints, reach: Ints) -> Posted:
    """The words of all reports by their keys."""
    order = ascending(rare.keys)
    key, turn = rare.keys[order], np.repeat(np.arange(len(rare.sizes)), rare.sizes)[order]
    starts = np.flatnonzero(np.append(True, key[1:] != key[:-1])[: len(key)])
    sizes = np.diff(starts, append=len(key))
    return Posted(turn, first[turn], reach[turn], np.repeat(starts + sizes, sizes))


def _windows(posted: Posted, turns: int) -> Iterator[Ints]:
    """The places of words that others follow, of so many reports after the other at a time."""
    places = np.flatnonzero(posted.end - np.arange(len(posted.end)) > 1)
    window = posted.turn[places] // turns
    order = np.argsort(window.astype(np.min_scalar_type(window.max(initial=0))), kind="stable")
    yield from np.split(places[order], np.flatnonzero(np.diff(window[order])) + 1)


def _several(posted: Posted, near: Ints, width: int, settings: Settings) -> Ints:
    """The packed turns of reports that share several of the words at some places with one that comes next.

    A report is paired with a bounded number of those that come next for one word.
    """
    start = posted.turn[near].min(initial=PACKED)
    close, far = [NOTHING], [NOTHING]
    for step in range(1, settings.event_key_cap + 1):
        near = near[near + step < posted.end[near]]
        near = near[posted.first[near + step] <= posted.reach[near]]
        one, other = posted.turn[near], posted.turn[near + step]
        beside = other - one < width
        close.append(((one - start) * width + other - one)[beside])
        far.append((one * PACKED + other)[~beside])
    row, column = np.divmod(np.flatnonzero(np.bincount(np.concatenate(close)) > 1), width)
    pairs, times = np.unique(np.concatenate(far), return_counts=True)
    return np.concatenate([(start + row) * PACKED + start + row + column, pairs[times > 1]])
