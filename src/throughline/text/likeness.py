"""What texts are compared by: their words and the names in them, weighed by rarity, as arrays of whole numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from struct import Struct
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.settings import DEFAULTS
from throughline.text.rarity import rarity
from throughline.text.sorting import ascending
from throughline.text.words import key64

Ints = NDArray[np.int64]
Weights = Mapping[int, int]
"""Keys with a weight for each."""

OFTEN = 199
"""Times of printing a word above which it counts no more."""
REPEATED = np.array([round(100 * count**0.6) for count in range(OFTEN + 1)], np.int64)
"""How much more a word counts that is printed once, twice, three times …, in hundredths: what a report comes back to is
what it is about (chosen by hand with the numbers of events; powers from .5 to .7 are as good)."""
TELLING = tuple(round(rare**1.3) for rare in range(100))
"""How much a word counts by its rarity: names and the like more than their share."""
ONE = 1000
MOST = 1 << 17
"""Words or pairs of names that are remembered at most, some tens of megabytes."""
CELLS = 1 << 18
"""Numbers of a table by which vectors are multiplied: what a processor holds near."""
MIX, LARGEST = 0x9E3779B97F4A7C15, (1 << 63) - 1
"""An odd number that spreads bits (2^64 by the golden ratio), and the largest key."""
PLAIN_WORD = re.compile(r"\w++(?:'\w++)*+")
"""A word as ``words.WORD`` finds it, sooner, where no text has a low line or a curly apostrophe."""
LATIN = bytes(code if re.match(r"[\w']", chr(code)) else ord(" ") for code in range(256))
"""The characters of western languages, a blank for what no word has: most texts are cut into words at its blanks."""
PRINTERS_MARKS = "“”—–…•"
"""Signs beyond those that stand in most texts, and in no word."""
LETTER = r"[A-Z\x80-\U0010ffff](?<=\w)"
"""A letter that may be a capital."""
PAIR = re.compile(rf"({LETTER}(?<!\w.)(?<!\w'.)\w*+(?:'\w++)*+) (?=({LETTER}\w*+(?:'\w++)*+))")
"""Two words with one blank between them; the second may be the first of the next two."""
PLAIN_PAIR = re.compile(PAIR.pattern.replace(LETTER, "[A-Z]"), re.ASCII)
"""The same, sooner, where all characters are ASCII."""


class Vectors(NamedTuple):
    """Vectors one behind another: their keys, a weight for each, and how many keys each vector has."""

    keys: Ints
    weights: Ints
    sizes: Ints


class Terms(dict[str, bytes]):
    """The printed words of a language, found out when they are first asked for.

    Each has, as a row of two numbers, its key, and twice what it counts, one more where it is in lower case.
    """

    def __init__(self, language: str | None) -> None:
        """No word yet."""
        super().__init__()
        self.language = language

    @staticmethod
    @lru_cache(maxsize=16)
    def of(language: str | None) -> Terms:
        """The words of a language."""
        return Terms(language)

    def __missing__(self, word: str) -> bytes:
        """What a word is in any case and without a possessive ending; all are forgotten when they are many."""
        if len(self) >= MOST:
            self.clear()
        told = word.casefold().removesuffix("'s")
        self[word] = found = ROW(_key(told), 2 * TELLING[rarity(told, self.language)] + word.islower())
        return found


ROW = Struct("=qq").pack


class Pairs(dict[tuple[str, str], tuple[int, int]]):
    """Printed pairs of words, each with its key and its rarity above that of ordinary names, 0 where it is no name."""

    def __init__(self, language: str | None, ordinary: int) -> None:
        """No pair yet."""
        super().__init__()
        self.language = language
        self.ordinary = ordinary

    @staticmethod
    @lru_cache(maxsize=16)
    def of(language: str | None, ordinary: int) -> Pairs:
        """The pairs of a language."""
        return Pairs(language, ordinary)

    def __missing__(self, printed: tuple[str, str]) -> tuple[int, int]:
        """The key of a pair that was not asked for before, and its rarity; all are forgotten when they are many."""
        if len(self) >= MOST:
            self.clear()
        first, second = printed
        capital = first[0].isupper() and second[0].isupper()
        self[printed] = found = self.weighed(first, second) if capital else (0, 0)
        return found

    def weighed(self, first: str, second: str) -> tuple[int, int]:
        """The key of two capitalised words and their rarity."""
        one, other = first.casefold(), second.casefold().removesuffix("'s")
        rare = rarity(one, self.language) + rarity(other, self.language) - self.ordinary
        return (_key(one) * MIX + _key(other)) & LARGEST, max(0, rare)


def worded(texts: Sequence[str], languages: Sequence[str | None]) -> tuple[Vectors, Vectors]:
    """The words of texts, and those of them that a text nowhere prints in lower case: names, numbers.

    The rarer a word and the more often printed, in any case and with a possessive ending or without, the heavier;
    the keys of each text ascend.

    >>> worded(["Placenta: the placenta", "Placenta"], ["en", "en"])[0].weights
    array([17784, 11700])
    >>> words, proper = worded(["Ferry 12 left Korvel; a ferry sank"], ["en"])
    >>> sorted(proper.keys) == sorted(worded(["Korvel 12"], ["en"])[0].keys)
    True
    """
    printed = [Counter(_words(_plain(text))) for text in texts]
    sizes = np.array([len(one) for one in printed], np.int64)
    known = (map(Terms.of(language).__getitem__, one) for one, language in zip(printed, languages, strict=True))
    keys, told = np.frombuffer(b"".join(chain.from_iterable(known)), np.int64).reshape(-1, 2).T
    counts = np.fromiter(chain.from_iterable(map(Counter.values, printed)), np.int64, len(keys))
    owners = np.repeat(np.arange(len(texts)), sizes)
    order = np.flatnonzero(told > 1)
    order = order[ascending(keys[order])]
    order = order[np.argsort(owners[order].astype(np.min_scalar_type(len(texts))), kind="stable")]
    return _together(keys[order], told[order], counts[order], owners[order], len(texts))


def _together(keys: Ints, told: Ints, counts: Ints, owners: Ints, count: int) -> tuple[Vectors, Vectors]:
    """The printed words of texts, equal ones of a text next to each other, as the words of each text, and its names."""
    starts = np.flatnonzero((np.diff(keys, prepend=-1) != 0) | (np.diff(owners, prepend=-1) != 0))
    runs = np.diff(starts, append=len(keys))
    weights = told[starts] // 2 * REPEATED[np.minimum(sums(counts, runs), OFTEN)]
    words = Vectors(keys[starts], weights, np.bincount(owners[starts], minlength=count))
    proper = sums(told % 2, runs) == 0
    return words, Vectors(words.keys[proper], weights[proper], sums(proper, words.sizes))


def names(text: str, language: str | None, ordinary: int = DEFAULTS.ordinary_name) -> dict[int, int]:
    """Neighbouring capitalised words as keys, each pair with its rarity above that of ordinary ones."""
    plain = _plain(text)
    pair = PLAIN_PAIR if plain.isascii() else PAIR
    found = map(Pairs.of(language, ordinary).__getitem__, pair.findall(plain))
    return {key: rare for key, rare in found if rare}


def _plain(text: str) -> str:
    """The text with straight apostrophes, and with blanks where syllables of a word are joined by a low line."""
    text = text.replace("_", " ")
    if text.isascii():
        return text
    for mark in PRINTERS_MARKS:
        text = text.replace(mark, '"')
    return text.replace("’", "'").replace("‘", "'").replace("ʼ", "'")


def _words(plain: str) -> list[str]:
    """What ``PLAIN_WORD`` finds: runs of letters and digits, single apostrophes inside included."""
    try:
        bare = plain.encode("latin-1").translate(LATIN).decode("latin-1")
    except UnicodeEncodeError:
        return PLAIN_WORD.findall(plain)
    bare = f" {bare} ".replace("''", "  ").replace("' ", " ").replace(" '", " ")
    return bare.split()


@lru_cache(maxsize=MOST)
def _key(word: str) -> int:
    """A word's key as numpy's signed integers hold it."""
    return key64(word) >> 1


def vectors(weights: Sequence[Weights]) -> Vectors:
    """The vectors of keys with their weights, in the order of the mappings."""
    sizes = np.array([len(one) for one in weights], np.int64)
    count = int(sizes.sum())
    keys = np.fromiter(chain.from_iterable(weights), np.int64, count)
    heavy = np.fromiter(chain.from_iterable(one.values() for one in weights), np.int64, count)
    return Vectors(keys, heavy, sizes)


def heaviest(told: Vectors, most: int) -> Vectors:
    """Of every vector the keys of the greatest weights, of equal ones the first."""
    owners = np.repeat(np.arange(1, 1 + len(told.sizes)), told.sizes)
    order = np.argsort(owners * (1 + told.weights.max(initial=0)) - told.weights, kind="stable")
    order = order[_ranges(np.zeros_like(told.sizes), told.sizes) < most]
    return Vectors(told.keys[order], told.weights[order], np.minimum(told.sizes, most))


def end_to_end(parts: Iterable[Vectors]) -> Vectors:
    """The vectors of all parts, one behind another."""
    nothing = np.zeros(0, np.int64)
    keys, weights, sizes = zip(Vectors(nothing, nothing, nothing), *parts, strict=True)
    return Vectors(np.concatenate(keys), np.concatenate(weights), np.concatenate(sizes))


def taken(told: Vectors, places: Ints) -> Vectors:
    """The vectors at some places."""
    sizes = told.sizes[places]
    inside = _ranges(_starts(told.sizes)[places], sizes)
    return Vectors(told.keys[inside], told.weights[inside], sizes)


def numbered(told: Vectors) -> Vectors:
    """The vectors with their keys numbered from 0 in ascending order."""
    order = ascending(told.keys)
    found = told.keys[order]
    keys = np.empty_like(found)
    keys[order] = (np.diff(found, prepend=found[:1]) != 0).cumsum()
    return told._replace(keys=keys)


def several(told: Vectors) -> Vectors:
    """The numbered vectors without keys that only one of them has, the others numbered anew from 0.

    It takes no sorting, and no time for numbers that none of the vectors has.
    """
    place = np.empty(1 + int(told.keys.max(initial=-1)), np.int64)
    at = np.arange(len(told.keys))
    place[told.keys] = at
    mark = place[told.keys]  # the same place for equal keys
    more = np.bincount(mark, minlength=len(at)) > 1
    kept = more[mark]
    return Vectors((more.cumsum() - 1)[mark[kept]], told.weights[kept], sums(kept.astype(np.int64), told.sizes))


def products(told: Vectors, others: Ints | None, one: Ints, other: Ints) -> Ints:
    """For pairs of places in numbered vectors, those of equal ``one`` next to each other: the sum over shared keys.

    It is that of the products of the first one's weights and ``others``, of the weights alone where there are none.
    """
    starts, width = _starts(told.sizes), 1 + int(told.keys.max(initial=0))
    table = np.zeros(max(CELLS, width), np.int64)
    found = np.zeros(len(one), np.int64)
    for first, last in _parts(one, told.sizes[other], len(table) // width):
        new = np.diff(one[first:last], prepend=-1) != 0
        rows, row = one[first:last][new], new.cumsum() - 1
        inside = _ranges(starts[rows], told.sizes[rows])
        cells = told.keys[inside] + np.repeat(np.arange(len(rows)) * width, told.sizes[rows])
        table[cells] = told.weights[inside]
        seconds = other[first:last]
        sizes = told.sizes[seconds]
        inside = _ranges(starts[seconds], sizes)
        shared = table[told.keys[inside] + np.repeat(row * width, sizes)]
        found[first:last] = sums(shared if others is None else shared * others[inside], sizes)
        table[cells] = 0
    return found


def _parts(one: Ints, sizes: Ints, rows: int) -> Iterator[tuple[int, int]]:
    """Where parts of pairs begin and end that have so many different first ones, and few enough keys, each."""
    runs = np.flatnonzero(np.diff(one, prepend=one[:1] - 1))
    keys = sizes.cumsum()[runs] // CELLS
    cut = np.diff(np.arange(len(runs)) // rows, prepend=-1) + np.diff(keys, prepend=-1) > 0
    return pairwise([*runs[cut].tolist(), len(one)])


def _ranges(starts: Ints, sizes: Ints) -> Ints:
    """The numbers from every start on, so many of each."""
    return np.arange(sizes.sum()) + np.repeat(starts - _starts(sizes), sizes)


def _starts(sizes: Ints) -> Ints:
    """Where stretches of these sizes begin that lie one behind another."""
    return sizes.cumsum() - sizes


def sums(values: Ints, sizes: Ints) -> Ints:
    """The sums of stretches of these sizes."""
    before = np.concatenate([np.zeros(1, np.int64), values.cumsum()])
    found: Ints = before[sizes.cumsum()] - before[_starts(sizes)]
    return found


def cosines(told: Vectors, one: Ints, other: Ints) -> Ints:
    """For pairs of places in numbered vectors, equal ``one`` together: the cosine in thousandths, rounded down."""
    length = np.maximum(1, _roots(sums(told.weights * told.weights, told.sizes)))
    shared = several(told)
    found: Ints = products(shared, shared.weights, one, other) * ONE // (length[one] * length[other])
    return found


def _roots(squares: Ints) -> Ints:
    """Square roots, rounded down."""
    roots = np.sqrt(squares.astype(np.float64)).astype(np.int64)
    roots -= roots * roots > squares
    found: Ints = roots + ((roots + 1) * (roots + 1) <= squares)
    return found


def common(told: Vectors, one: Ints, other: Ints) -> Ints:
    """For pairs in numbered vectors, equal ``one`` together: the sum of the first's weights at shared keys."""
    return products(several(told), None, one, other)
