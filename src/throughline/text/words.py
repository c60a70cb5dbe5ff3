"""The words of a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from hashlib import blake2b
from typing import NamedTuple, cast

WORD = re.compile(r"[^\W_]++(?:['’][^\W_]++)*+")
MARKS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})


class Word(NamedTuple):
    """One word: its characters ``[start, end)`` and its key, the word in lower case with straight apostrophes."""

    start: int
    end: int
    key: str


_word = cast(Callable[[tuple[int, int, str]], Word], partial(tuple.__new__, Word))
"""The word of a first character, the one after the last, and a key, sooner than ``Word(*three)``."""


@lru_cache(maxsize=16)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order: runs of letters and digits, apostrophes inside included, split at hyphens.

    The last few texts' words are remembered, so that the stages of one article share them.

    >>> [word.key for word in words("It’s Tommy's half-way mark.")]
    ["it's", "tommy's", 'half', 'way', 'mark']
    """
    from throughline.text.scanning import scanned  # here, as numpy is not needed where only keys are asked for

    found, starts, ends = scanned(text, [(0, len(text))])
    return tuple(map(_word, zip(starts.tolist(), ends.tolist(), _keyed(found), strict=True)))


def words_from(text: str, first: int) -> Iterator[Word]:
    """The words of a text from a place on that stands in none of them, read as far as they are asked for.

    >>> next(words_from("It’s Tommy's half-way mark.", 4))
    Word(start=5, end=12, key="tommy's")
    """
    for place in WORD.finditer(text, first):
        yield Word(*place.span(), *_keyed([place[0]]))


def keys(text: str) -> list[str]:
    """The keys of the words of a text in order: for a few words, sooner than ``words`` finds them with their places.

    >>> keys("It’s Tommy's half-way mark.")
    ["it's", "tommy's", 'half', 'way', 'mark']
    """
    return _keyed(WORD.findall(text))


def last_keys(text: str) -> list[str]:
    """The keys of the last two words of a text, or of its only one: sooner than all of them where plain words end it.

    >>> last_keys("It's a half-way mark"), last_keys("It's a half-way")
    (['way', 'mark'], ['half', 'way'])
    """
    last = text.split()[-2:]
    return _keyed(last) if all(map(str.isalnum, last)) else keys(text)[-2:]


def _keyed(found: list[str]) -> list[str]:
    """The keys of some words, all at once."""
    return "\n".join(found).replace("’", "'").replace("ʼ", "'").casefold().split("\n") if found else []


def key64(string: str) -> int:
    """A fixed 64-bit key of a string, the same in every process and on every machine."""
    return int.from_bytes(key_bytes(string), "big")


def key_bytes(string: str) -> bytes:
    """The same key as eight bytes, the highest first."""
    return blake2b(string.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def folded(printed: str) -> str:
    """The key of a single word, given as it is printed.

    >>> folded("It’s")
    "it's"
    """
    return (printed if printed.isascii() else printed.translate(MARKS)).casefold()
