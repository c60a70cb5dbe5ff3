"""The same words in two texts: shared runs of words, chained over small differences, their ends drawn word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import LCSseq, Levenshtein

from throughline.settings import DEFAULTS
from throughline.text.shingles import Keys, Numbers, Ordered, ordered, run_keys


class Block(NamedTuple):
    """``size`` equal words: from word ``a`` of the one text, from word ``b`` of the other."""

    a: int
    b: int
    size: int


Chain = tuple[Block, ...]
"""Blocks that follow each other in both texts."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far equal runs may lie apart, in words."""

    run: int
    """Words of a run that is looked for."""
    gap: int
    """Words between two runs of one chain at most, on either side."""
    window: int
    """Words that are looked at beyond a chain's end."""
    drop: int
    """Words by which differences may outweigh equal words before a chain ends."""
    repeats: int
    """Occurrences of a run in the other text that are followed up."""


class Indexed(NamedTuple):
    """A text's word keys and run keys, made ready once for being aligned with many others.

    ``different`` are its different run keys, ascending, and ``places`` where they stand, ``SEVERAL`` for one that
    stands more than once: the places of the one at ``at`` are ``order[firsts[at] : firsts[at + 1]]``. ``sketch`` has a
    character for every word, for equal words the same one. ``repeats`` tells whether a run stands more than once.
    """

    keys: Keys
    sketch: str
    different: Keys
    places: Numbers
    firsts: Numbers
    order: Numbers
    repeats: bool


SEVERAL = -1
"""No place: a run that stands more than once."""
SKETCHED = np.uint64(0x7FFF)
"""The bits of a key that its character in a sketch has: as many as are no surrogates."""


def indexed(keys: Keys, runs: Ordered) -> Indexed:
    """Word keys with their runs."""
    sketch = (keys & SKETCHED).astype("<u2").tobytes().decode("utf-16-le")
    places = runs.order.take(runs.firsts[:-1])
    repeats = len(places) < len(runs.order)
    if repeats:
        places[np.diff(runs.firsts) > 1] = SEVERAL
    return Indexed(keys, sketch, runs.different, places, runs.firsts, runs.order, repeats)


def chains(one: Keys, other: Keys, reach: Reach) -> list[Chain]:
    """The chains of two texts' word keys, those with more equal words first; no two share a word on either side."""
    mine, theirs = (indexed(keys, ordered(run_keys(keys, reach.run))) for keys in (one, other))
    return linked(mine, theirs, reach)


def linked(one: Indexed, other: Indexed, reach: Reach) -> list[Chain]:
    """The chains of two texts whose runs are known."""
    runs = diagonals(shared(one, other, reach.repeats), reach.run)
    taken = bytearray(len(one.keys)), bytearray(len(other.keys))
    found = []
    for chain in chained(runs, reach):
        kept = cleared(chain, taken)
        if kept:
            whole = drawn(filled(kept, one.keys, other.keys), one, other, reach)
            found.append(tuple(cleared(whole, taken)))
            take(found[-1], taken)
    return sorted(found, key=lambda chain: (-sum(block.size for block in chain), chain))


Pairs = tuple[Numbers, Numbers]
NONE = np.zeros(0, dtype=np.int64)


def shared(one: Indexed, other: Indexed, repeats: int) -> Pairs:
    """Places of equal runs in both texts, by the first; a run that the other text has more often is passed over."""
    if not len(other.different):
        return NONE, NONE
    at = other.different.searchsorted(one.different)
    mine = (other.different.take(at, mode="clip") == one.different).nonzero()[0]
    theirs = at.take(mine)
    a, b = one.places.take(mine), other.places.take(theirs)
    if (one.repeats and SEVERAL in a) or (other.repeats and SEVERAL in b):
        return several(one, other, mine, theirs, repeats)
    found = np.full(len(one.order), SEVERAL)
    found[a] = b
    a = (found != SEVERAL).nonzero()[0]
    return a, found.take(a)


def several(one: Indexed, other: Indexed, mine: Numbers, theirs: Numbers, repeats: int) -> Pairs:
    """The same of runs that stand in a text more than once."""
    (first, count), (start, times) = occurrences(one, mine), occurrences(other, theirs)
    times[times > repeats] = 0
    a = one.order[spread(first, count)]
    sorting = np.argsort(a)
    which = np.repeat(np.arange(len(mine)), count)[sorting]
    return np.repeat(a[sorting], times[which]), other.order[spread(start[which], times[which])]


def occurrences(text: Indexed, at: Numbers) -> Pairs:
    """Where the places of some different runs of a text begin in its ``order``, and how many they are."""
    first = text.firsts[at]
    return first, text.firsts[at + 1] - first


def spread(first: Numbers, count: Numbers) -> Numbers:
    """From every first number so many that follow each other."""
    ends = np.cumsum(count)
    return np.arange(count.sum()) + np.repeat(first - ends + count, count)


def diagonals(pairs: Pairs, size: int) -> list[Block]:
    """Places, in the order of the first text, that go on side by side: joined to blocks in that order."""
    a, b = pairs
    steps = ((a[1:] - a[:-1] != 1) | (b[1:] - b[:-1] != 1)).nonzero()[0] + 1
    edges = [0, *steps.tolist(), len(a)] if len(a) else []
    starts = edges[:-1]
    lengths: dict[tuple[int, int], int] = {}
    begun: dict[tuple[int, int], tuple[int, int]] = {}
    for at, one, other in zip(pairwise(edges), a[starts].tolist(), b[starts].tolist(), strict=True):
        length = at[1] - at[0]
        start = begun.pop((one, other), (one, other))
        lengths[start] = one + length - start[0]
        begun[one + length, other + length] = start
    return sorted(Block(one, other, length + size - 1) for (one, other), length in lengths.items())


def chained(runs: Sequence[Block], reach: Reach) -> list[list[Block]]:
    """Runs in chains of the highest score, each run in one chain, the best chain first."""
    scores, before = best_links(runs, reach)
    used: set[int] = set()
    found = []
    for end in sorted(range(len(runs)), key=lambda index: (-scores[index], index)):
        chain, at = [], end
        while at >= 0 and at not in used:
            used.add(at)
            chain.append(runs[at])
            at = before[at]
        if chain:
            found.append(trimmed_chain(chain[::-1]))
    return found


def best_links(runs: Sequence[Block], reach: Reach, back: int = DEFAULTS.chain_back) -> tuple[list[int], list[int]]:
    """For every run the score of the best chain that ends with it, and the run before it in that chain (-1: none)."""
    scores, before = [run.size for run in runs], [-1] * len(runs)
    ends = [run.a + run.size for run in runs]
    for at, run in enumerate(runs):
        nearest = run.a - reach.gap
        for earlier in range(at - 1, max(-1, at - 1 - back), -1):
            if ends[earlier] < nearest:
                continue
            gain = scores[earlier] + run.size - penalty(runs[earlier], run, reach.gap)
            if gain > scores[at]:
                scores[at], before[at] = gain, earlier
    return scores, before


FAR = 1 << 40
"""More than any chain scores."""


def penalty(earlier: Block, later: Block, most: int) -> int:
    """What it costs to go on from one run to another: overlaps, and half the words of one text alone in between."""
    start, other_start, size = earlier
    gap_a, gap_b = later.a - start - size, later.b - other_start - size
    if max(gap_a, gap_b) > most or min(gap_a, gap_b) <= -min(size, later.size):
        return FAR
    return abs(gap_a - gap_b) // 2 + max(0, -gap_a, -gap_b)


def trimmed_chain(chain: Sequence[Block]) -> list[Block]:
    """The chain without the words in which a run overlaps the one before it."""
    kept = [chain[0]]
    for block in chain[1:]:
        last = kept[-1]
        over = max(0, last.a + last.size - block.a, last.b + last.size - block.b)
        kept.append(Block(block.a + over, block.b + over, block.size - over) if over else block)
    return kept


Taken = tuple[bytearray, bytearray]
"""For every word of either text whether a chain has it."""


def take(chain: Chain, taken: Taken) -> None:
    """Note the words of a chain."""
    for a, b, size in chain:
        taken[0][a : a + size] = taken[1][b : b + size] = b"\1" * size


def cleared(chain: Sequence[Block], taken: Taken) -> Sequence[Block]:
    """The parts of a chain's blocks of which no other chain has a word."""
    (start, end), (start_b, end_b) = reached(chain)
    if taken[0].find(1, start, end) < 0 and taken[1].find(1, start_b, end_b) < 0:
        return chain
    return [piece for block in chain for piece in free(block, taken)]


def reached(chain: Sequence[Block]) -> tuple[tuple[int, int], tuple[int, int]]:
    """The words of either text from the first to the last of a chain."""
    first, last = chain[0], chain[-1]
    return (first.a, last.a + last.size), (first.b, last.b + last.size)


def free(block: Block, taken: Taken) -> list[Block]:
    """The parts of a block of which no other chain has a word."""
    a, b, size = block
    if taken[0].find(1, a, a + size) < 0 and taken[1].find(1, b, b + size) < 0:
        return [block]
    parts: list[Block] = []
    for step in range(size):
        if taken[0][a + step] or taken[1][b + step]:
            continue
        if parts and parts[-1].a + parts[-1].size == a + step:
            parts[-1] = parts[-1]._replace(size=parts[-1].size + 1)
        else:
            parts.append(Block(a + step, b + step, 1))
    return parts


def filled(chain: Sequence[Block], a: Keys, b: Keys) -> list[Block]:
    """The chain with the equal words between its blocks."""
    found = [chain[0]]
    for block in chain[1:]:
        last = found[-1]
        end_a, end_b = last.a + last.size, last.b + last.size
        if end_a < block.a and end_b < block.b:
            found += equal_words(a[end_a : block.a].tolist(), b[end_b : block.b].tolist(), end_a, end_b)
        found.append(block)
    return found


def equal_words(a: Sequence[int], b: Sequence[int], at_a: int, at_b: int) -> list[Block]:
    """The equal stretches of an alignment with the fewest edits; positions count from ``at_a`` and ``at_b``."""
    matching = Levenshtein.editops(a, b).as_matching_blocks()
    return [Block(at_a + one, at_b + other, size) for one, other, size in matching if size]


def drawn(chain: Sequence[Block], one: Indexed, other: Indexed, reach: Reach) -> list[Block]:
    """The chain with its ends drawn out as long as equal words outweigh the others."""
    first, last = chain[0], chain[-1]
    a, b = slice(max(0, first.a - reach.window), first.a), slice(max(0, first.b - reach.window), first.b)
    found = list(chain)
    if outweigh(one.sketch[a][::-1], other.sketch[b][::-1], reach.window):
        head = outward(one.keys[a][::-1], other.keys[b][::-1], reach.drop)
        found[:0] = [Block(first.a - at_a - size, first.b - at_b - size, size) for at_a, at_b, size in reversed(head)]
    end_a, end_b = last.a + last.size, last.b + last.size
    a, b = slice(end_a, end_a + reach.window), slice(end_b, end_b + reach.window)
    if outweigh(one.sketch[a], other.sketch[b], reach.window):
        tail = outward(one.keys[a], other.keys[b], reach.drop)
        found += [Block(end_a + at_a, end_b + at_b, size) for at_a, at_b, size in tail]
    return found


def outweigh(a: str, b: str, size: int) -> bool:
    """Whether equal words can outweigh the others somewhere: of the words up to there more than half are equal."""
    while equal := LCSseq.similarity(a[:size], b[:size]):
        if 2 * equal > size:
            return True
        size = 2 * equal - 1
    return False


def outward(a: Keys, b: Keys, drop: int) -> list[Block]:
    """The equal stretches from the start up to where they outweigh the differences most."""
    best, kept, score, at_a, at_b = 0, 0, 0, 0, 0
    found: list[Block] = []
    for one, other, size in Levenshtein.editops(a.tolist(), b.tolist()).as_matching_blocks():
        score -= max(one - at_a, other - at_b)
        if score < best - drop:
            break
        found.append(Block(one, other, size))
        score, at_a, at_b = score + size, one + size, other + size
        if score > best:
            best, kept = score, len(found)
    return found[:kept]
