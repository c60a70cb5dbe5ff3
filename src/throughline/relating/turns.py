"""The turns of a report's quotations: their words as keys, and who says them."""

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
from throughline.settings import Settings
from throughline.text.parts import Quoted
from throughline.text.printings import SIC
from throughline.text.shingles import plain_keys
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
    words = [piece.text[start:end] for piece in pieces for start, end in piece.words]
    content = tuple([len(word) >= letters and word.casefold() not in stop for word in words])
    named = dict.fromkeys(speaker for piece in pieces for speaker in speakers[piece.span])
    return Spoken(pieces, plain_keys(words), content, tuple(named), days)


def quoted(report: Report, quote: Quote, later: Quote | None) -> Quoted:
    """A quotation with its words, the editor's [sic] not among them."""
    text = quote.words(report.article)
    plain = SIC.sub(lambda found: " " * len(found.group()), text) if "[" in text or "(" in text else text
    between = report.article.text[quote.end : later.start] if later else None
    places = tuple([Span(*found.span()) for found in WORD.finditer(plain)])
    return Quoted(quote.article, quote.turn, quote.span, text, places, closes(text, between))


def closes(text: str, between: str | None) -> bool:
    """Whether a sentence ends with a quotation, by its own stop or by that of the words up to the next quotation."""
    if between is None or text.rstrip(MARKED).endswith(STOPS):
        return True
    return any(map(str.isalnum, between)) and between.rstrip(MARKED).endswith((*STOPS, ":"))


MARKED = " \t\r\n\u00a0\"'“”‘’«»„)]"
STOPS = (".", "!", "?", "…")


def counted(content: Sequence[bool] | NDArray[np.bool_], size: int) -> NDArray[np.int64]:
    """Number of content words in every run of ``size`` words."""
    sums = np.zeros(len(content) + 1, dtype=np.int64)
    np.cumsum(content, out=sums[1:])
    found: NDArray[np.int64] = sums[size:] - sums[:-size]
    return found


def surnames(speakers: Iterable[Speaker | Mention]) -> list[str]:
    """The last word of each name."""
    return last_words(speaker.name for speaker in speakers)


def last_words(names: Iterable[str]) -> list[str]:
    """The last word of each name, each once, in the order of the alphabet."""
    return sorted({words[-1] for name in names if (words := WORD.findall(name))})
