"""The turns of a report's quotations: their words as keys, who says them, and by what they are found elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.languages.prose import prose
from throughline.model.evidence import Days
from throughline.model.marks import Mention, Quote, Report, Speaker
from throughline.model.span import Span
from throughline.relating.sketches import sketch
from throughline.settings import Settings
from throughline.text.joining import Keyed
from throughline.text.parts import Quoted
from throughline.text.printings import SIC
from throughline.text.shingles import mixed, run_keys, word_key, word_keys
from throughline.text.words import WORD


class Spoken(NamedTuple):
    """One turn of an article as it is compared: its stretches, all their words' keys, who is named for it, and when."""

    pieces: tuple[Quoted, ...]
    keys: tuple[int, ...]
    content: tuple[bool, ...]
    """Which of the words are content words."""
    speakers: tuple[Speaker, ...]
    days: Days | None
    known: tuple[str, ...] = ()
    """The last words of the names of people whom the article mentions; of short turns only, which may be theirs."""

    @property
    def article(self) -> str:
        """The article's id."""
        return self.pieces[0].article


def turns(report: Report, settings: Settings) -> list[Spoken]:
    """The turns of a report that have quoted words, indirect speech left out."""
    known = tuple(surnames(mention for mention in report.mentions if mention.kind == "person"))
    read = bare_turns(report, settings)
    return [turn._replace(known=known) if len(turn.keys) <= settings.quote_fragment else turn for turn in read]


def bare_turns(report: Report, settings: Settings) -> list[Spoken]:
    """The same with nobody known but those who are named for a turn: a report's mentions are not read."""
    found = [quote for quote in report.quotes if quote.kind != "indirect"]
    pieces = [quoted(report, quote, later) for quote, later in zip_longest(found, found[1:])]
    speakers = dict(zip((quote.span for quote in found), (quote.speakers for quote in found), strict=True))
    published = report.article.published
    days = Days(published.first, published.last) if published else None
    stop = prose(report.article.language).stop_words
    grouped = groupby((piece for piece in pieces if piece.words), key=lambda piece: piece.turn)
    return [spoken(tuple(group), speakers, days, stop, settings.content_letters) for _, group in grouped]


def spoken(
    pieces: tuple[Quoted, ...],
    speakers: Mapping[Span, tuple[Speaker, ...]],
    days: Days | None,
    stop: Collection[str],
    letters: int,
) -> Spoken:
    """A turn of some stretches."""
    words = [word.words(piece.text) for piece in pieces for word in piece.words]
    content = tuple(len(word) >= letters and word.casefold() not in stop for word in words)
    named = dict.fromkeys(speaker for piece in pieces for speaker in speakers[piece.span])
    return Spoken(pieces, tuple(map(word_key, words)), content, tuple(named), days)


def quoted(report: Report, quote: Quote, later: Quote | None) -> Quoted:
    """A quotation with its words, the editor's [sic] not among them."""
    text = quote.words(report.article)
    words = WORD.finditer(SIC.sub(lambda found: " " * len(found.group()), text))
    between = report.article.text[quote.end : later.start] if later else None
    places = tuple(Span(*found.span()) for found in words)
    return Quoted(quote.article, quote.turn, quote.span, text, places, closes(text, between))


def closes(text: str, between: str | None) -> bool:
    """Whether a sentence ends with a quotation, by its own stop or by that of the words up to the next quotation."""
    if between is None or text.rstrip(MARKED).endswith(STOPS):
        return True
    return any(map(str.isalnum, between)) and between.rstrip(MARKED).endswith((*STOPS, ":"))


MARKED = " \t\r\n\u00a0\"'“”‘’«»„)]"
STOPS = (".", "!", "?", "…")


class Gist(NamedTuple):
    """What tells whether a turn is worth comparing: half the keys of its words, which are content words, its speakers.

    A key has four bytes, and whether a word is a content word one; of each speaker there is the name, and whether it is
    a person's.
    """

    keys: bytes
    content: bytes
    speakers: tuple[tuple[str, bool], ...]


def credited_by_name(speakers: Iterable[Speaker]) -> tuple[tuple[str, bool], ...]:
    """The name of each speaker, and whether it is a person's."""
    return tuple((speaker.name, speaker.basis in NAMED) for speaker in speakers)


NAMED = frozenset({"named", "pronoun", "carried"})


class Traces(NamedTuple):
    """By what a turn is found, its sketch, and what is looked at next."""

    keyed: Keyed
    sketch: bytes
    gist: Gist


def traces(spoken: Spoken, settings: Settings) -> Traces:
    """The keys by which a turn is found: runs with two content words, and short runs together with a speaker."""
    content = [key for key, content in zip(spoken.keys, spoken.content, strict=True) if content]
    sketched = sketch(content, (speaker.name for speaker in spoken.speakers))
    keys = np.array(spoken.keys, dtype=np.uint64)
    halves = keys.astype(np.uint32).tobytes()
    gist = Gist(halves, bytes(spoken.content), credited_by_name(spoken.speakers))
    if len(keys) < settings.quote_inside:
        return Traces(Keyed(b"", b""), sketched, gist)
    runs = run_keys(keys, settings.quote_key)[counted(spoken.content, settings.quote_key) > 1]
    short = run_keys(keys, settings.quote_inside)[counted(spoken.content, settings.quote_inside) > 0]
    known = spoken.known if len(spoken.known) <= settings.quote_known else ()
    named = sorted({*surnames(spoken.speakers), *known})
    found = np.unique(np.concatenate([runs, *(mixed(short ^ word_keys([surname])) for surname in named)]))
    return Traces(Keyed(found.tobytes(), bytes([1]) * len(found)), sketched, gist)


def counted(content: Sequence[bool], size: int) -> NDArray[np.int64]:
    """Number of content words in every run of ``size`` words."""
    sums = np.cumsum([0, *content])
    return np.asarray(sums[size:] - sums[:-size], dtype=np.int64)


def surnames(speakers: Iterable[Speaker | Mention]) -> list[str]:
    """The last word of each name."""
    found = {WORD.findall(speaker.name)[-1] for speaker in speakers if WORD.search(speaker.name)}
    return sorted(found)
