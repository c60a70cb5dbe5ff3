"""All words of some stretches of a text at once: those that ``words.WORD`` finds one by one, in half the time."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int32]
"""Characters of a text, by their numbers."""
APOSTROPHES = "'’"
"""The marks that join letters to one word."""
BLANK = np.uint32(ord(" "))


class Scanned(NamedTuple):
    """Words in order, and the characters ``[start, end)`` of each."""

    words: list[str]
    starts: Places
    ends: Places


def scanned(text: str, spans: Iterable[tuple[int, int]]) -> Scanned:
    """The words of stretches that stand in text order; none goes on from one stretch into the next.

    >>> scanned("It's a half-way mark.", [(0, 11), (12, 21)]).words
    ["It's", 'a', 'half', 'way', 'mark']
    """
    spans = [(start, end) for start, end in spans if start < end]
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    owned = lettered(text, codes, spans)
    edges = np.flatnonzero(owned[1:] != owned[:-1]).astype(np.int32)
    printed = np.where(owned[1:-1], codes, BLANK)
    seams = [start for start, _ in spans if owned[start] and owned[start + 1]]
    if seams:
        edges, printed = np.sort(np.append(edges, np.array(seams, dtype=np.int32))), np.insert(printed, seams, BLANK)
    words = printed.tobytes().decode("utf-32-le", "surrogatepass").split()
    return Scanned(words, edges[::2], edges[1::2])


def lettered(text: str, codes: NDArray[np.uint32], spans: Iterable[tuple[int, int]]) -> Places:
    """The number of the stretch, from 1, to whose words each character belongs, 0 for none, with a 0 at either end."""
    inside = np.zeros(len(codes) + 2, dtype=np.int32)
    for number, (start, end) in enumerate(spans, 1):
        inside[start + 1 : end + 1] = number
    found = inside.copy()
    found[1:-1] *= letters().take(codes)
    for mark in APOSTROPHES:
        if mark in text:
            at = np.flatnonzero(codes == ord(mark)) + 1
            found[at] = inside[at] * ((found[at - 1] == inside[at]) & (found[at + 1] == inside[at]))
    return found


@cache
def letters() -> NDArray[np.int32]:
    """For every character whether it is a letter or a digit: 1 or 0."""
    every = np.arange(sys.maxunicode + 1, dtype=np.uint32).tobytes().decode("utf-32-le", "surrogatepass")
    found = np.zeros(len(every), dtype=np.int32)
    for run in re.finditer(r"[^\W_]+", every):
        found[run.start() : run.end()] = 1
    return found
