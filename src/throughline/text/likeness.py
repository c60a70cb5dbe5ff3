"""What texts are compared by: their words and the names in them, weighed by rarity, as arrays of whole numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import isqrt, log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.settings import DEFAULTS
from throughline.text.rarity import rarity
from throughline.text.words import WORD, key64

Ints = NDArray[np.int64]

REPEATED = tuple(round(100 + 100 * log(count)) for count in range(1, 200))
"""How much more a word counts that is printed once, twice, three times …, in hundredths."""
TELLING = tuple(round(rare**1.3) for rare in range(100))
"""How much a word counts by its rarity: names and the like more than their share."""
ONE = 1000


class Vector(NamedTuple):
    """Keys, ascending, with a weight for each, and the vector's length."""

    keys: Ints
    weights: Ints
    length: int


def vector(weights: Mapping[int, int]) -> Vector:
    """The vector of keys with their weights."""
    keys = sorted(weights)
    heavy = [weights[key] for key in keys]
    return Vector(np.array(keys, np.int64), np.array(heavy, np.int64), isqrt(sum(weight * weight for weight in heavy)))


def weighed(text: str, language: str | None) -> dict[int, int]:
    """The words of a text as keys, each with its weight: the rarer and the more often printed, the heavier.

    >>> sorted(weighed("The placenta, the placenta", "en").values())
    [19773]
    """
    found: dict[int, int] = {}
    for word, count in Counter(WORD.findall(_plain(text).casefold())).items():
        key, rare = _known(word.removesuffix("'s"), language)
        if rare:
            found[key] = TELLING[rare] * REPEATED[min(count, len(REPEATED)) - 1]
    return found


def names(text: str, language: str | None, ordinary: int = DEFAULTS.ordinary_name) -> dict[int, int]:
    """Neighbouring capitalised words as keys, each pair with its rarity above that of ordinary ones."""
    found: dict[int, int] = {}
    for one, other in _capitalised(text):
        rare = rarity(one, language) + rarity(other, language) - ordinary
        if rare > 0:
            found[_key(f"{one} {other}")] = rare
    return found


def _capitalised(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of capitalised words with one blank between them, in lower case."""
    printed = _plain(text).split(" ")
    for place in [place for place, after in enumerate(printed) if place and after[:1].isupper()]:
        if printed[place - 1][-1:].isalnum():
            one, other = _outer(printed[place - 1])[1], _outer(printed[place])[0]
            if one[:1].isupper():
                yield one.casefold(), other.casefold().removesuffix("'s")


@lru_cache(maxsize=1 << 16)
def _outer(printed: str) -> tuple[str, str]:
    """The first and the last word of what stands between two blanks."""
    found = WORD.findall(printed)
    return found[0], found[-1]


def _plain(text: str) -> str:
    """The text with straight apostrophes, and with blanks where syllables of a word are joined by a low line."""
    return text.replace("_", " ").replace("’", "'").replace("‘", "'").replace("ʼ", "'")


@lru_cache(maxsize=1 << 18)
def _known(word: str, language: str | None) -> tuple[int, int]:
    """A word's key and its rarity."""
    return _key(word), rarity(word, language)


@lru_cache(maxsize=1 << 18)
def _key(word: str) -> int:
    """A word's key as numpy's signed integers hold it."""
    return key64(word) >> 1


def numbered(vectors: Sequence[Vector]) -> list[Vector]:
    """The vectors with their keys numbered from 0 in ascending order."""
    every = np.concatenate([np.zeros(0, np.int64), *(one.keys for one in vectors)])
    keys = np.unique(every, return_inverse=True)[1]
    ends = np.cumsum([len(one.keys) for one in vectors]).tolist()
    return [one._replace(keys=keys[end - len(one.keys) : end]) for one, end in zip(vectors, ends, strict=True)]


def products(vectors: Sequence[Vector], others: Sequence[Ints], one: Ints, other: Ints) -> Ints:
    """For pairs of places in numbered ``vectors``, ``one`` ascending: the sum of the products of shared weights.

    ``others`` has the weights of a vector where it stands second.
    """
    row = np.zeros(1 + max((int(vector.keys[-1]) for vector in vectors if len(vector.keys)), default=0), np.int64)
    size = np.array([len(vector.keys) for vector in vectors], np.int64)
    found = [np.zeros(0, np.int64)]
    for start, end in _runs(one):
        first, seconds = vectors[int(one[start])], other[start:end]
        row[first.keys] = first.weights
        shared = row[np.concatenate([vectors[place].keys for place in seconds.tolist()])]
        shared *= np.concatenate([others[place] for place in seconds.tolist()])
        sums = np.concatenate([[0], shared.cumsum()])[size[seconds].cumsum()]
        sums[1:] -= sums[:-1].copy()
        found.append(sums)
        row[first.keys] = 0
    return np.concatenate(found)


def _runs(values: Ints) -> Iterable[tuple[int, int]]:
    """Where equal neighbours begin and end."""
    starts = np.flatnonzero(np.diff(values, prepend=values[:1] - 1)).tolist()
    return pairwise([*starts, len(values)])


def cosines(vectors: Sequence[Vector], one: Ints, other: Ints) -> Ints:
    """For pairs of places in numbered ``vectors``, ``one`` ascending: the cosine in thousandths, rounded down."""
    length = np.array([max(1, vector.length) for vector in vectors], np.int64)
    shared = products(vectors, [vector.weights for vector in vectors], one, other)
    return shared * ONE // (length[one] * length[other])


def common(vectors: Sequence[Vector], one: Ints, other: Ints) -> Ints:
    """For pairs of places in numbered ``vectors``, ``one`` ascending: the sum of the first's weights of shared keys."""
    return products(vectors, [np.ones_like(vector.weights) for vector in vectors], one, other)
