"""The reports' own texts for a page, cut at the ends of every linked span so that overlapping ones can be shown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from throughline.model.article import RegionKind
from throughline.model.evidence import Evidence
from throughline.model.marks import Region, Report
from throughline.model.span import Span
from throughline.text.paragraphs import paragraphs

RUNNING_TEXT = frozenset({"body", "headline"})
"""Regions that a page prints plainly; all others, captions as well, are set off from them."""


class Piece(NamedTuple):
    """Characters that no boundary cuts, and the numbers of the spans that cover them, begin and end with them."""

    span: Span
    text: str
    covers: tuple[int, ...] = ()
    opens: tuple[int, ...] = ()
    closes: tuple[int, ...] = ()
    gap: bool = False
    """Whether words before the piece are left out."""


class Run(NamedTuple):
    """Neighbouring pieces of one region: ``kind`` is None in running text, ``first`` true where the region begins."""

    kind: RegionKind | None
    first: bool
    pieces: tuple[Piece, ...]


class Paragraph(NamedTuple):
    """A paragraph as printed, the white space after it included, and its number from 1."""

    number: int
    runs: tuple[Run, ...]


class Excerpt(NamedTuple):
    """How much of a text an excerpt keeps: characters around linked words, and of linked words themselves."""

    context: int
    longest: int


def cut(
    report: Report, numbers: Mapping[Evidence, int], excerpt: Excerpt | None = None, window: Span | None = None
) -> Iterator[Paragraph]:
    """The paragraphs of a report's text, cut at both ends of every numbered span of this report.

    Without ``excerpt`` the pieces' texts joined are exactly the article's text; with it only the spans are kept, of
    long ones the beginning and the end, and a little around them, to the ends of words. With ``window`` only what
    stands in it.
    """
    text = report.article.text
    parts = blocks(text)
    asides = [region for region in report.regions if region.kind not in RUNNING_TEXT]
    spans = sorted((words.span, number) for words, number in numbers.items() if words.article == report.article.id)
    kept = [Span(0, len(text))] if excerpt is None else excerpts(text, [span for span, _ in spans], excerpt)
    starts = [block.start for block in parts]
    if window:
        kept = [window]
        parts = [one for one in parts if one.overlaps(window)]
        asides = [region for region in asides if region.span.overlaps(window)]
        spans = [(span, number) for span, number in spans if span.overlaps(window)]
    pieces = _pieces(text, spans, kept, [*parts, *(region.span for region in asides)])
    for number, inside in groupby(pieces, key=lambda piece: bisect_right(starts, piece.span.start)):
        yield Paragraph(number, tuple(_runs(inside, asides)))


def blocks(text: str) -> list[Span]:
    r"""The paragraphs of a text, each with the white space after it; together they are the whole text.

    >>> blocks("One.\n\nTwo.")
    [Span(start=0, end=6), Span(start=6, end=10)]
    """
    found = paragraphs(text)
    starts = [text.rfind("\n", before.end, after.start) + 1 or after.start for before, after in pairwise(found)]
    return [Span(start, end) for start, end in pairwise([0, *starts, len(text)]) if start < end]


def excerpts(text: str, spans: Iterable[Span], excerpt: Excerpt) -> list[Span]:
    """What an excerpt keeps of a text.

    >>> excerpts("one two three four five six seven", [Span(4, 27)], Excerpt(0, 12))
    [Span(start=4, end=7), Span(start=24, end=27)]
    """
    half = excerpt.longest // 2
    ends: list[Span] = []
    for span in spans:
        head, tail = _on(text, span.start, half), _back(text, span.end, half)
        whole = span.end - span.start <= excerpt.longest or not span.start < head < tail < span.end
        ends += [span] if whole else [Span(span.start, head), Span(tail, span.end)]
    return around(text, sorted(ends), excerpt.context)


def around(text: str, spans: Sequence[Span], context: int) -> list[Span]:
    """The spans, in order of their starts, with up to ``context`` characters around each; those that meet are one.

    >>> around("one two three four five", [Span(8, 13)], 6)
    [Span(start=4, end=18)]
    """
    kept: list[Span] = []
    for span in spans:
        wide = Span(_back(text, span.start, context), _on(text, span.end, context))
        if kept and wide.start <= kept[-1].end:
            wide = Span(kept[-1].start, max(kept[-1].end, wide.end))
            kept.pop()
        kept.append(wide)
    return kept


def _back(text: str, start: int, context: int) -> int:
    """The start of the first whole word in the ``context`` characters before a place, or the place itself."""
    if start <= context:
        return 0
    found = text.find(" ", start - context, start)
    return found + 1 if found >= 0 else start


def _on(text: str, end: int, context: int) -> int:
    """The end of the last whole word in the ``context`` characters after a place, or the place itself."""
    if end + context >= len(text):
        return len(text)
    found = text.rfind(" ", end, end + context)
    return found if found >= 0 else end


def _pieces(
    text: str, spans: Sequence[tuple[Span, int]], kept: Sequence[Span], others: Sequence[Span]
) -> Iterator[Piece]:
    """What lies between neighbouring boundaries, in text order, as far as it is kept."""
    opens, closes = _by_edge(spans, 0), _by_edge(spans, 1)
    edges = sorted({edge for span in (*(span for span, _ in spans), *kept, *others) for edge in span})
    starts = [span.start for span in kept]
    active: set[int] = set()
    last = 0
    for start, end in pairwise(edges):
        active.difference_update(closes.get(start, ()))
        active.update(opens.get(start, ()))
        window = bisect_right(starts, start) - 1
        if window >= 0 and end <= kept[window].end:
            marks = tuple(sorted(active)), opens.get(start, ()), closes.get(end, ())
            yield Piece(Span(start, end), text[start:end], *marks, gap=start > last)
            last = end


def _by_edge(spans: Sequence[tuple[Span, int]], side: int) -> dict[int, tuple[int, ...]]:
    """The numbers of the spans that begin (side 0) or end (side 1) at each place."""
    found: dict[int, tuple[int, ...]] = {}
    for span, number in spans:
        found[span[side]] = (*found.get(span[side], ()), number)
    return found


def _runs(pieces: Iterator[Piece], asides: Sequence[Region]) -> Iterator[Run]:
    """The pieces of one paragraph, those of one region together."""
    starts = [region.start for region in asides]

    def region_of(piece: Piece) -> int:
        index = bisect_right(starts, piece.span.start) - 1
        return index if index >= 0 and piece.span.start < asides[index].end else -1

    for index, inside in groupby(pieces, key=region_of):
        found = tuple(inside)
        region = asides[index] if index >= 0 else None
        yield Run(region.kind if region else None, region is not None and region.start == found[0].span.start, found)
