"""The words of a text."""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

WORD = re.compile(r"[^\W_]++(?:['’][^\W_]++)*+")
MARKS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})


class Word(NamedTuple):
    """One word: its characters ``[start, end)`` and its key, the word in lower case with straight apostrophes."""

    start: int
    end: int
    key: str


@lru_cache(maxsize=16)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order: runs of letters and digits, apostrophes inside included, split at hyphens.

    The last few texts' words are remembered, so that the stages of one article share them.

    >>> [word.key for word in words("It’s Tommy's half-way mark.")]
    ["it's", "tommy's", 'half', 'way', 'mark']
    """
    return tuple(
        Word(found.start(), found.end(), found.group().translate(MARKS).casefold()) for found in WORD.finditer(text)
    )


def keys(text: str) -> list[str]:
    """The keys of the words of a text in order: for a few words, sooner than ``words`` finds them with their places.

    >>> keys("It’s Tommy's half-way mark.")
    ["it's", "tommy's", 'half', 'way', 'mark']
    """
    found = WORD.findall(text)
    return "\n".join(found).replace("’", "'").replace("ʼ", "'").casefold().split("\n") if found else []


def key64(string: str) -> int:
    """A fixed 64-bit key of a string, the same in every process and on every machine."""
    return int.from_bytes(blake2b(string.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
