"""What of a report is compared with others: its words as keys, what each is worth, its sentences and quotations."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import _lru_cache_wrapper, lru_cache
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from throughline.languages.prose import prose
from throughline.languages.stock import stock
from throughline.model.article import NEWS
from throughline.model.marks import Report
from throughline.model.span import Span
from throughline.settings import Settings
from throughline.text.alignment import Indexed, indexed
from throughline.text.joining import Keyed
from throughline.text.scanning import Places, scanned
from throughline.text.shingles import Keys, run_keys, winnowed, word_keys

T = TypeVar("T")
Units = NDArray[np.int64]
"""Ranges of words, one in each row."""
CONTENT, NAME, NUMBER = 2, 1, 3
REMEMBERED, LONGEST = 4096, 20_000
"""Texts whose words are remembered, and the characters up to which one is: some hundred megabytes at most."""


class Compared(NamedTuple):
    """What is compared of an article: its text, the stretches that count, its language, sentences and quotations."""

    text: str
    spans: tuple[Span, ...]
    language: str | None
    sentences: tuple[Span, ...]
    quoted: tuple[Span, ...]


def compared(report: Report) -> Compared:
    """What is compared of a report: all its text where no regions are known."""
    text = report.article.text
    spans = tuple(region.span for region in report.regions if region.kind in NEWS)
    sentences = tuple(sentence.span for sentence in report.sentences)
    quoted = tuple(quote.span for quote in report.quotes if quote.kind != "indirect")
    return Compared(
        text, spans if report.regions else (Span(0, len(text)),), report.article.language, sentences, quoted
    )


class Traced(NamedTuple):
    """By what a text is found, what stands for all that is compared of it, and where its words stand, if it has any."""

    keyed: Keyed
    same: bytes
    whole: Span | None


def traces(text: Compared, settings: Settings) -> Traced:
    """What of a text is needed to find those with which it is compared."""
    spans = text.spans if text.text.strip() else ()
    whole = Span(spans[0].start, spans[-1].end) if spans else None
    return Traced(keyed(text, settings), standing(text), whole)


def standing(text: Compared) -> bytes:
    """128 bits that are equal for equal texts of which the same is compared."""
    found = blake2b(text.text.encode("utf-8", "surrogatepass"), digest_size=16)
    for spans in (text.spans, text.sentences, text.quoted):
        places = array("q", chain.from_iterable(spans))
        found.update(len(places).to_bytes(8, "big") + places.tobytes())
    found.update((text.language or "").encode())
    return found.digest()


def keyed(text: Compared, settings: Settings) -> Keyed:
    """The kept run keys of a text, each worth two points for a content word and one for a name or a number.

    A run without a content word is no sign of a passage. Of a quotation every run is kept, and is worth a point more:
    it is short, and may stand in an article that shares nothing else.
    """
    known = read(text, settings)
    content = within_runs(known.kinds == CONTENT, known, settings)
    points = np.minimum(content + within_runs(known.kinds > 0, known, settings), settings.passage_points_run)
    telling = content > 0
    said = np.zeros(len(telling), dtype=bool)
    for start, end in known.quoted.tolist():
        said[start : max(start, end - settings.passage_run + 1)] = True
    kept = winnowed(known.runs[telling], settings.passage_window, known.runs[telling & said])
    order = np.argsort(known.runs, kind="stable")
    worth = (points + said)[order[np.searchsorted(known.runs, kept, sorter=order)]]
    return Keyed(kept.tobytes(), worth.astype(np.uint8).tobytes())


class Read(NamedTuple):
    """The compared words of a text: first characters, those after the last, keys, what each is, keys of their runs.

    ``quoted`` are the quotations of enough words, as ranges of words.
    """

    starts: Places
    ends: Places
    keys: Keys
    kinds: NDArray[np.int8]
    runs: Keys
    quoted: Units


def read(text: Compared, settings: Settings) -> Read:
    """The compared words of a text."""
    return _known(_read, text)(text, settings.content_letters, settings.passage_run, settings.passage_unit)


@lru_cache(maxsize=REMEMBERED)
def _read(text: Compared, letters: int, run: int, unit: int) -> Read:
    words, starts, ends = scanned(text.text, text.spans)
    keys, quoted = word_keys(words), ranges(starts, text.quoted, unit)
    return Read(starts, ends, keys, worth(words, text.language, letters), run_keys(keys, run), quoted)


def ranges(starts: Places, spans: Sequence[Span], least: int) -> Units:
    """The words that begin in each span, of those with at least so many."""
    edges = np.fromiter(chain.from_iterable(spans), dtype=np.int32, count=2 * len(spans))
    found = np.searchsorted(starts, edges).reshape(-1, 2)
    return found[found[:, 1] - found[:, 0] >= least]


def worth(words: Sequence[str], language: str | None, letters: int) -> NDArray[np.int8]:
    """What each word is: ``CONTENT``, ``NAME``, ``NUMBER`` or none of them."""
    return np.fromiter(map(Kinds.of(language, letters).__getitem__, words), dtype=np.int8, count=len(words))


class Kinds(dict[str, int]):
    """What the words of a language are, each found out when it is first asked for; forgotten when they are too many."""

    def __init__(self, language: str | None, letters: int) -> None:
        """A language, and the letters of a content word."""
        super().__init__()
        self.without = prose(language).stop_words | stock(language)
        self.letters = letters

    @staticmethod
    @lru_cache(maxsize=16)
    def of(language: str | None, letters: int) -> Kinds:
        """The words of a language."""
        return Kinds(language, letters)

    def __missing__(self, word: str) -> int:
        """What a word is that was not asked for before."""
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = found = self.kind(word)
        return found

    def kind(self, word: str) -> int:
        """What a word is."""
        if word.casefold() in self.without:
            return 0
        if word[0].islower():
            return CONTENT if len(word) >= self.letters else 0
        return NUMBER if word[0].isdigit() else NAME


MOST_WORDS = 1 << 17
"""Words of a language that are remembered: some ten megabytes."""


def within_runs(flags: NDArray[np.bool_], known: Read, settings: Settings) -> NDArray[np.int64]:
    """How many of the words of every run are set."""
    sums = counted(flags)
    return sums[settings.passage_run :] - sums[: len(known.runs)]


def counted(flags: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How many are set before every place, and in all."""
    sums = np.zeros(len(flags) + 1, dtype=np.int64)
    np.cumsum(flags, out=sums[1:])
    return sums


class Tokens(NamedTuple):
    """The words of a text that are compared: first characters, those after the last, keys with those of their runs.

    ``plain``, ``named`` and ``numbers`` count content words, names with numbers, and numbers before each word;
    ``units`` are the sentences and quotations, ``quoted`` the quotations alone, as ranges of words.
    """

    starts: Places
    ends: Places
    runs: Indexed
    plain: list[int]
    named: list[int]
    numbers: list[int]
    units: Units
    quoted: Units


def tokens(text: Compared, settings: Settings) -> Tokens:
    """The compared words of a text, and its units of enough words."""
    return _known(_tokens, text)(text, settings.content_letters, settings.passage_run, settings.passage_unit)


@lru_cache(maxsize=REMEMBERED)
def _tokens(text: Compared, letters: int, run: int, unit: int) -> Tokens:
    known = _known(_read, text)(text, letters, run, unit)
    numbers = known.kinds == NUMBER
    flags = known.kinds == CONTENT, (known.kinds == NAME) | numbers, numbers
    plain, named, counts = (counted(each).tolist() for each in flags)
    units = np.concatenate((ranges(known.starts, text.sentences, unit), known.quoted))
    return Tokens(known.starts, known.ends, indexed(known.keys, known.runs), plain, named, counts, units, known.quoted)


def _known(function: _lru_cache_wrapper[T], text: Compared) -> Callable[..., T]:
    """The function as it remembers what it told of texts, or does not of a long one."""
    return function if len(text.text) <= LONGEST else function.__wrapped__
