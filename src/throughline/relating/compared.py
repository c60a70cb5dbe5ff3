"""What of a report is compared with others: its words as keys, what each is worth, its sentences and quotations."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
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
from throughline.relating.partners import AT_HAND
from throughline.relating.seeds import Seeds, seeds
from throughline.settings import Settings
from throughline.text.alignment import Indexed, indexed
from throughline.text.arena import Arena
from throughline.text.joining import Keyed
from throughline.text.scanning import Places, scanned
from throughline.text.shingles import KEY, Keys, Ordered, ordered, run_keys, winnowed
from throughline.text.words import folded, key_bytes

T = TypeVar("T")
Units = NDArray[np.int64]
"""Ranges of words, one in each row."""
CONTENT, NAME, NUMBER = 2, 1, 3
REMEMBERED, LONGEST = 512, 20_000
"""Texts whose runs are remembered, some twelve kilobytes each, and the characters up to which one is: partners come
soon after each other, and of eight times as many hardly more are asked for again."""
KEPT = 4096
"""Texts whose words are kept when they have been compared, for the next time: some thirty megabytes."""


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
    """By what a text is found, what of that is seen before it is aligned, what stands for all that is compared of it.

    ``whole`` is where its words stand, if it has any.
    """

    keyed: Keyed
    seeds: Seeds
    same: bytes
    whole: Span | None


def traces(text: Compared, settings: Settings) -> Traced:
    """What of a text is needed to find those with which it is compared."""
    spans = text.spans if text.text.strip() else ()
    whole = Span(spans[0].start, spans[-1].end) if spans else None
    return Traced(*keyed(text, settings), standing(text), whole)


def standing(text: Compared) -> bytes:
    """128 bits that are equal for equal texts of which the same is compared."""
    found = blake2b(text.text.encode("utf-8", "surrogatepass"), digest_size=16)
    for spans in (text.spans, text.sentences, text.quoted):
        places = array("q", chain.from_iterable(spans))
        found.update(len(places).to_bytes(8, "big") + places.tobytes())
    found.update((text.language or "").encode())
    return found.digest()


def keyed(text: Compared, settings: Settings) -> tuple[Keyed, Seeds]:
    """The kept run keys of a text, each worth two points for a content word and one for a name or a number; its seeds.

    A run without a content word is no sign of a passage. Of a quotation every run is kept, and is worth a point more:
    it is short, and may stand in an article that shares nothing else. A run is worth what it is where it stands first.
    """
    known = read(text, settings)
    kinds, runs, run = known.worded.kinds, known.runs, settings.passage_run
    content = within_runs(kinds == CONTENT, run)
    points = (kinds > 0).astype(np.uint8) + (kinds == CONTENT)
    worth = np.minimum(within_runs(points, run), settings.passage_points_run)
    telling = content.nonzero()[0]
    kept = np.zeros(len(worth), dtype=bool)
    kept[telling] = winnowed(runs.keys.take(telling), settings.passage_window)
    said = within(known.quoted, len(worth), run)
    if len(known.quoted):
        kept |= said & (content > 0)
        worth += said
    chosen = runs.having(kept)
    first = runs.order.take(runs.firsts.take(chosen))
    found = Keyed(runs.different.take(chosen).tobytes(), worth.take(first).astype(np.uint8).tobytes())
    return found, seeds(found.keys, first, said.take(first), known.worded.keys, points)


def within(units: Units, count: int, run: int) -> NDArray[np.bool_]:
    """For each of so many runs whether it stands in one of some ranges of words."""
    found = np.zeros(count, dtype=bool)
    for start, end in units.tolist():
        found[start : max(start, end - run + 1)] = True
    return found


def within_runs(told: NDArray[np.bool_ | np.uint8], run: int) -> NDArray[np.int16]:
    """The sum of what the words of every run are worth, or how many of them are set."""
    count = max(0, len(told) - run + 1)
    each = told.astype(np.int16)
    found = each[:count].copy()
    for step in range(1, run):
        found += each[step : step + count]
    return found


class Worded(NamedTuple):
    """The words of some stretches of a text: first characters, those after the last, keys, and what each is."""

    starts: Places
    ends: Places
    keys: Keys
    kinds: NDArray[np.int8]


def worded(text: Compared, settings: Settings) -> Worded:
    """The compared words of a text."""
    return _known(_worded, text)(text.text, text.spans, text.language, settings.content_letters)


@lru_cache(maxsize=AT_HAND)
def _worded(text: str, spans: tuple[Span, ...], language: str | None, letters: int) -> Worded:
    words, starts, ends = scanned(text, spans)
    keys, kinds = Lexicon.of(language, letters).told(words)
    return Worded(ROOM.kept(starts), ROOM.kept(ends), ROOM.kept(keys), ROOM.kept(kinds))


ROOM = Arena()
"""Where the words of texts lie, most of which are remembered."""


def forgotten() -> None:
    """Let go of what is remembered of texts where they are many: some kilobytes each, too much once they are compared.

    All of it at once, as what would stay lies among what went: between such remains all that follows looked for room.
    """
    if _worded.cache_info().currsize > KEPT:
        for remembered in (_worded, _read, _tokens):
            remembered.cache_clear()


class Read(NamedTuple):
    """The compared words of a text, their runs, and the quotations of enough words as ranges of words."""

    worded: Worded
    runs: Ordered
    quoted: Units


def read(text: Compared, settings: Settings) -> Read:
    """The compared words of a text with their runs."""
    return _known(_read, text)(text, settings.content_letters, settings.passage_run, settings.passage_unit)


@lru_cache(maxsize=16)  # asked for again at once or not at all
def _read(text: Compared, letters: int, run: int, unit: int) -> Read:
    found = _known(_worded, text)(text.text, text.spans, text.language, letters)
    return Read(found, ordered(run_keys(found.keys, run)), ranges(found.starts, text.quoted, unit))


def ranges(starts: Places, spans: Sequence[Span], least: int) -> Units:
    """The words that begin in each span, of those with at least so many."""
    edges = np.fromiter(chain.from_iterable(spans), dtype=np.int32, count=2 * len(spans))
    found = starts.searchsorted(edges).reshape(-1, 2)
    return found.take((found[:, 1] - found[:, 0] >= least).nonzero()[0], axis=0)


class Lexicon(dict[str, bytes]):
    """The words of a language, each found out when it is first asked for; forgotten when they are too many.

    Of a word the key is told in eight bytes, and what it is in a ninth.
    """

    def __init__(self, language: str | None, letters: int) -> None:
        """A language, and the letters of a content word."""
        super().__init__()
        self.without = prose(language).stop_words | stock(language)
        self.letters = letters

    @staticmethod
    @lru_cache(maxsize=16)
    def of(language: str | None, letters: int) -> Lexicon:
        """The words of a language."""
        return Lexicon(language, letters)

    def told(self, words: Iterable[str]) -> tuple[Keys, NDArray[np.int8]]:
        """The keys of words, and what each is: ``CONTENT``, ``NAME``, ``NUMBER`` or none of them."""
        found = np.frombuffer(b"".join(map(self.__getitem__, words)), dtype=ENTRY)
        return found["key"].astype(np.uint64), found["kind"].copy()

    def __missing__(self, word: str) -> bytes:
        """What a word is that was not asked for before."""
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = found = key_bytes(folded(word)) + KIND[self.kind(word)]
        return found

    def kind(self, word: str) -> int:
        """What a word is."""
        if word.casefold() in self.without:
            return 0
        if word[0].islower():
            return CONTENT if len(word) >= self.letters else 0
        return NUMBER if word[0].isdigit() else NAME


MOST_WORDS = 1 << 18
"""Words of a language that are remembered, some forty megabytes: those of a hundred thousand reports, as the 2,881 of
gva have 33,000 and twice the text has 1.44 times the words."""
ENTRY = np.dtype([("key", KEY), ("kind", np.int8)])
KIND = [bytes([kind]) for kind in range(4)]


class Tokens(NamedTuple):
    """The words of a text that are compared: first characters, those after the last, keys with those of their runs.

    ``kinds`` has what each word is, a byte each; ``units`` are the sentences and quotations, ``quoted`` the quotations
    alone, as ranges of words.
    """

    starts: Places
    ends: Places
    runs: Indexed
    kinds: bytes
    units: Units
    quoted: Units


def tokens(text: Compared, settings: Settings) -> Tokens:
    """The compared words of a text, and its units of enough words."""
    return _known(_tokens, text)(text, settings.content_letters, settings.passage_run, settings.passage_unit)


@lru_cache(maxsize=REMEMBERED)
def _tokens(text: Compared, letters: int, run: int, unit: int) -> Tokens:
    (starts, ends, keys, kinds), runs, quoted = _known(_read, text)(text, letters, run, unit)
    units = np.concatenate((ranges(starts, text.sentences, unit), quoted))
    return Tokens(starts, ends, indexed(keys, runs), kinds.tobytes(), units, quoted)


def _known(function: _lru_cache_wrapper[T], text: Compared) -> Callable[..., T]:
    """The function as it remembers what it told of texts, or does not of a long one."""
    return function if len(text.text) <= LONGEST else function.__wrapped__
