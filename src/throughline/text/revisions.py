"""What differs between two versions of a whole text: in time that grows with their length, whatever they hold."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from throughline.model.links import Edit
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.text.edits import Token, changed, restyled, steps, tokens
from throughline.text.shingles import Keys, run_keys, word_keys

Step = tuple[bool, Span, Span]


def revised(a: str, b: str, run: int = DEFAULTS.revision_run, most: int = DEFAULTS.revision_most) -> list[Edit]:
    """The operations that turn ``a`` into ``b``, in order.

    Runs of ``run`` words and marks that stand once in either text hold the two together; between these the operations
    are the fewest that do, or a single one where that would take more than ``most`` comparisons.

    >>> [(edit.op, edit.b.words("The ferry is late.")) for edit in revised("The ferry is in.", "The ferry is late.")]
    [('replace', 'late')]
    """
    one, other = tokens(a), tokens(b)
    found: list[Edit] = []
    for equal, mine, theirs in joined(stretches(one, other, run, most)):
        if equal:
            styled = restyled(a, b, one[mine.start : mine.end], other[theirs.start : theirs.end])
            found += [Edit(each.op, each.a, each.b, each.what) for each in styled]
        else:
            whole = changed(one, other, mine, theirs, ())
            found.append(Edit(whole.op, whole.a, whole.b, whole.what))
    return found


def stretches(one: Sequence[Token], other: Sequence[Token], run: int, most: int) -> Iterator[Step]:
    """Stretches of tokens, in order: whether they are equal, and where they stand in either text."""
    mine, theirs = [token.form for token in one], [token.form for token in other]
    first = ahead(mine, theirs)
    last = min(ahead(mine[::-1], theirs[::-1]), min(len(mine), len(theirs)) - first)
    end, end_b = len(mine) - last, len(theirs) - last
    yield True, Span(0, first), Span(0, first)
    at, at_b = first, first
    for place, place_b in held(word_keys(mine[first:end]), word_keys(theirs[first:end_b]), run):
        start, start_b = first + place, first + place_b
        if start < at or start_b < at_b:
            if start - at != start_b - at_b:
                continue  # it runs into what was matched before it
            start, start_b = at, at_b
        yield from between(one, other, Span(at, start), Span(at_b, start_b), most)
        at, at_b = first + place + run, first + place_b + run
        yield True, Span(start, at), Span(start_b, at_b)
    yield from between(one, other, Span(at, end), Span(at_b, end_b), most)
    yield True, Span(end, len(mine)), Span(end_b, len(theirs))


def ahead(one: Sequence[str], other: Sequence[str]) -> int:
    """Number of tokens at the start that are equal."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))


def held(one: Keys, other: Keys, run: int) -> list[tuple[int, int]]:
    """Places of runs that stand once in either text, as many as go on in both, in order."""
    mine, theirs = single(run_keys(one, run)), single(run_keys(other, run))
    _, at, at_b = np.intersect1d(mine[0], theirs[0], assume_unique=True, return_indices=True)
    return rising(sorted(zip(mine[1][at].tolist(), theirs[1][at_b].tolist(), strict=True)))


def single(keys: Keys) -> tuple[Keys, NDArray[np.intp]]:
    """The keys that stand once, and where."""
    different, places, times = np.unique(keys, return_index=True, return_counts=True)
    return different[times == 1], places[times == 1]


def rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of pairs in the order of their first numbers the most whose second numbers rise, too."""
    ends: list[int] = []
    lasts: list[int] = []
    before: list[int] = []
    for at, (_, second) in enumerate(pairs):
        length = bisect_left(ends, second)
        before.append(lasts[length - 1] if length else -1)
        ends[length : length + 1], lasts[length : length + 1] = [second], [at]
    found, at = [], lasts[-1] if lasts else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def between(one: Sequence[Token], other: Sequence[Token], mine: Span, theirs: Span, most: int) -> Iterator[Step]:
    """The stretches of a part that nothing holds together."""
    if mine.length * theirs.length > most or not (mine.length and theirs.length):
        yield False, mine, theirs
        return
    for equal, a, b in steps(one[mine.start : mine.end], other[theirs.start : theirs.end]):
        yield equal, a.shifted(mine.start), b.shifted(theirs.start)


def joined(found: Iterator[Step]) -> Iterator[Step]:
    """The stretches that are not empty; those side by side that differ are one."""
    last: Step | None = None
    for step in found:
        if not (step[1].length or step[2].length):
            continue
        if last and last[0] == step[0]:
            last = (last[0], Span(last[1].start, step[1].end), Span(last[2].start, step[2].end))
            continue
        if last:
            yield last
        last = step
    if last:
        yield last
