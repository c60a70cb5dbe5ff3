"""The same words in two texts: shared runs of words, chained over small differences, their ends drawn word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

from throughline.settings import DEFAULTS
from throughline.text.shingles import Keys, run_keys


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


def chains(a: Keys, b: Keys, reach: Reach) -> list[Chain]:
    """The chains of two texts' word keys, those with more equal words first; no two share a word on either side."""
    runs = diagonals(shared(run_keys(a, reach.run), run_keys(b, reach.run), reach.repeats), reach.run)
    if not runs:
        return []
    taken: tuple[set[int], set[int]] = (set(), set())
    found = []
    for chain in chained(runs, reach):
        kept = [piece for block in chain for piece in free(block, taken)]
        if kept:
            whole = drawn(filled(kept, a, b), a, b, reach)
            cleared = tuple(piece for block in whole for piece in free(block, taken))
            found.append(cleared)
            taken[0].update(index for block in cleared for index in range(block.a, block.a + block.size))
            taken[1].update(index for block in cleared for index in range(block.b, block.b + block.size))
    return sorted(found, key=lambda chain: (-sum(block.size for block in chain), chain))


def shared(a: Keys, b: Keys, repeats: int) -> NDArray[np.int64]:
    """Pairs of positions with equal keys, one pair a row; a key that the other text has more often is passed over."""
    order = np.argsort(b, kind="stable")
    ordered = b[order]
    left, right = np.searchsorted(ordered, a, "left"), np.searchsorted(ordered, a, "right")
    counts = right - left
    counts[counts > repeats] = 0
    first = np.repeat(np.arange(len(a)), counts)
    within = np.arange(len(first)) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.stack([first, order[np.repeat(left, counts) + within]], axis=1)


def diagonals(pairs: NDArray[np.int64], size: int) -> list[Block]:
    """Pairs of positions that go on side by side, joined to blocks in the order of the first text."""
    if len(pairs) == 0:
        return []
    shift = pairs[:, 1] - pairs[:, 0]
    order = np.lexsort((pairs[:, 0], shift))
    pairs, shift = pairs[order], shift[order]
    new = np.ones(len(pairs), dtype=bool)
    new[1:] = (np.diff(shift) != 0) | (np.diff(pairs[:, 0]) != 1)
    starts = np.flatnonzero(new)
    lengths = np.diff(np.append(starts, len(pairs)))
    rows = zip(pairs[starts].tolist(), lengths.tolist(), strict=True)
    return sorted(Block(a, b, length + size - 1) for (a, b), length in rows)


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
    for at, run in enumerate(runs):
        for earlier in range(at - 1, max(-1, at - 1 - back), -1):
            gain = scores[earlier] + run.size - penalty(runs[earlier], run, reach)
            if gain > scores[at]:
                scores[at], before[at] = gain, earlier
    return scores, before


FAR = 1 << 40
"""More than any chain scores."""


def penalty(earlier: Block, later: Block, reach: Reach) -> int:
    """What it costs to go on from one run to another: overlaps, and half the words of one text alone in between."""
    gap_a, gap_b = later.a - earlier.a - earlier.size, later.b - earlier.b - earlier.size
    if max(gap_a, gap_b) > reach.gap or min(gap_a, gap_b) <= -min(earlier.size, later.size):
        return FAR
    return abs(gap_a - gap_b) // 2 + max(0, -gap_a, -gap_b)


def trimmed_chain(chain: Sequence[Block]) -> list[Block]:
    """The chain without the words in which a run overlaps the one before it."""
    kept = [chain[0]]
    for block in chain[1:]:
        last = kept[-1]
        over = max(0, last.a + last.size - block.a, last.b + last.size - block.b)
        kept.append(Block(block.a + over, block.b + over, block.size - over))
    return kept


def free(block: Block, taken: tuple[set[int], set[int]]) -> list[Block]:
    """The parts of a block of which no other chain has a word."""
    mine, theirs = range(block.a, block.a + block.size), range(block.b, block.b + block.size)
    if taken[0].isdisjoint(mine) and taken[1].isdisjoint(theirs):
        return [block]
    parts: list[Block] = []
    for step in range(block.size):
        if block.a + step in taken[0] or block.b + step in taken[1]:
            continue
        if parts and parts[-1].a + parts[-1].size == block.a + step:
            parts[-1] = parts[-1]._replace(size=parts[-1].size + 1)
        else:
            parts.append(Block(block.a + step, block.b + step, 1))
    return parts


def filled(chain: Sequence[Block], a: Keys, b: Keys) -> list[Block]:
    """The chain with the equal words between its blocks."""
    found = [chain[0]]
    for block in chain[1:]:
        last = found[-1]
        end_a, end_b = last.a + last.size, last.b + last.size
        found += equal_words(a[end_a : block.a], b[end_b : block.b], end_a, end_b)
        found.append(block)
    return found


def equal_words(a: Keys, b: Keys, at_a: int, at_b: int) -> list[Block]:
    """The equal stretches of an alignment with the fewest edits; positions count from ``at_a`` and ``at_b``."""
    if not len(a) or not len(b):
        return []
    return [
        Block(at_a + step.src_start, at_b + step.dest_start, step.src_end - step.src_start)
        for step in Levenshtein.opcodes(a.tolist(), b.tolist())
        if step.tag == "equal"
    ]


def drawn(chain: Sequence[Block], a: Keys, b: Keys, reach: Reach) -> list[Block]:
    """The chain with its ends drawn out as long as equal words outweigh the others."""
    first = chain[0]
    head = outward(a[: first.a][-reach.window :][::-1], b[: first.b][-reach.window :][::-1], reach.drop)
    before = [Block(first.a - block.a - block.size, first.b - block.b - block.size, block.size) for block in head[::-1]]
    last = chain[-1]
    end_a, end_b = last.a + last.size, last.b + last.size
    tail = outward(a[end_a : end_a + reach.window], b[end_b : end_b + reach.window], reach.drop)
    return [*before, *chain, *(Block(end_a + block.a, end_b + block.b, block.size) for block in tail)]


def outward(a: Keys, b: Keys, drop: int) -> list[Block]:
    """The equal stretches from the start up to where they outweigh the differences most."""
    best, kept, score, at_a, at_b = 0, 0, 0, 0, 0
    blocks = equal_words(a, b, 0, 0)
    for count, block in enumerate(blocks, 1):
        score -= max(block.a - at_a, block.b - at_b)
        if score < best - drop:
            break
        score, at_a, at_b = score + block.size, block.a + block.size, block.b + block.size
        if score > best:
            best, kept = score, count
    return blocks[:kept]
