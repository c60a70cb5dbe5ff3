"""All words of some stretches of a text at once: those that ``words.WORD`` finds one by one, in half the time."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int32]
"""Characters of a text, by their numbers."""
Codes = NDArray[np.uint16 | np.uint32]
Flags = NDArray[np.bool_]
APOSTROPHES = "'’"
"""The marks that join letters to one word."""
SURROGATES = "surrogatepass"


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
    coding, codes = coded(text)
    owned = lettered(text, codes, spans)
    edges = (owned[1:] != owned[:-1]).nonzero()[0].astype(np.int32)
    printed: Codes = codes - BLANK
    printed *= owned[1:-1]
    printed += BLANK
    seams = [start for start, _ in spans if owned[start] and owned[start + 1]]
    if seams:
        twice = np.repeat(np.array(seams, dtype=np.int32), 2)
        edges, printed = np.sort(np.append(edges, twice)), np.insert(printed, seams, BLANK)
    words = printed.tobytes().decode(coding, SURROGATES).split()
    return Scanned(words, edges[::2], edges[1::2])


BLANK = ord(" ")


def coded(text: str) -> tuple[str, Codes]:
    """The characters of a text as numbers, two bytes each where that is enough for all, and how they are coded."""
    short = text.encode("utf-16-le", SURROGATES)
    if len(short) == 2 * len(text):
        return "utf-16-le", np.frombuffer(short, dtype=np.uint16)
    return "utf-32-le", np.frombuffer(text.encode("utf-32-le", SURROGATES), dtype=np.uint32)


def lettered(text: str, codes: Codes, spans: Sequence[tuple[int, int]]) -> Flags:
    """For every character whether it belongs to a word of a stretch, with a ``False`` at either end."""
    found = np.zeros(len(codes) + 2, dtype=bool)
    alphabet = letters(codes.itemsize)
    for start, end in spans:
        found[start + 1 : end + 1] = alphabet.take(codes[start:end])
    for mark in APOSTROPHES:
        if mark in text:
            at = (codes == ord(mark)).nonzero()[0]
            found[at + 1] = found[at] & found[at + 2]
    for start, _ in spans[1:]:
        for place in (start - 1, start):
            found[place + 1] &= text[place] not in APOSTROPHES
    return found


@cache
def letters(size: int) -> Flags:
    """For every character that has a number of so many bytes whether it is a letter or a digit."""
    many = min(1 << 8 * size, sys.maxunicode + 1)
    return np.strings.isalnum(np.arange(many, dtype=np.uint32).view(np.dtype("U1")))
