"""One quotation of a draft against what a source prints: the words that it was taken from, and the edits between."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from throughline.model.links import Edit, Printed
from throughline.model.marks import Report, Speaker, within
from throughline.model.span import Span
from throughline.model.verdicts import Nearest
from throughline.relating.agreeing import contained, reach, weight
from throughline.relating.searching import Narrated, Stretch
from throughline.relating.turns import Spoken
from throughline.settings import Settings
from throughline.text.alignment import Block, Chain, chains, equal_words, indexed, linked
from throughline.text.edits import ELLIPSIS, RANK, Difference, differences
from throughline.text.parts import STOP, Part, Quoted, Run
from throughline.text.printings import Version, common, place, version
from throughline.text.shingles import ordered, run_keys


class Match(NamedTuple):
    """A source's words that a quotation was likely taken from, and which of the quotation's words are equal."""

    nearest: Nearest
    equal: frozenset[int]
    share: float
    """Share of the quotation's words that are equal."""
    whole: Span
    """The stretch of the source in which they stand, up to where the reporter's words begin."""


def compared(stretch: Stretch, source: Spoken, report: Report, settings: Settings) -> Match | None:
    """A draft's quotation beside a source's turn; None where they have nothing in common."""
    blocks = _equal(stretch, source, settings)
    if not blocks:
        return None
    first, last = _sentences(source, blocks[0].a, blocks[-1].a + blocks[-1].size - 1)
    blocks = _drawn(stretch, source, first, last, blocks)
    part = _part(stretch, source, first, last, blocks)
    pieces = [*source.pieces, stretch.said.pieces[0]]
    original, printed = (version(runs, pieces) for runs in part.printings)
    window = common(part, original, 0, 1)
    found = differences(window.words(original.text), printed.text)
    edits = [
        Edit(one.op, place(original, one.a.shifted(window.start)), place(printed, one.b), one.what) for one in found
    ]
    cut = window.length < len(original.text)
    kind = _kind(found, printed.text, cut)
    spans = _covered(original, window)
    equal = frozenset(block.b + step for block in blocks for step in range(block.size))
    nearest = Nearest(source.article, spans, kind, tuple(edits), speakers=_speakers(report, spans) or source.speakers)
    home = next(piece.span for piece in source.pieces if piece.span.contains(spans[0]))
    return Match(nearest, equal, len(equal) / len(stretch.words), home)


def _speakers(report: Report, spans: Sequence[Span]) -> tuple[Speaker, ...]:
    """Whom a report credits with the very words, and not only with others of their turn."""
    quotes = [quote for span in spans for quote in within(report.quotes, span) if quote.kind != "indirect"]
    return tuple(dict.fromkeys(speaker for quote in quotes for speaker in quote.speakers))


def _equal(stretch: Stretch, source: Spoken, settings: Settings) -> Chain:
    """The equal words of a source's turn and a quotation, in the order of both."""
    whole = contained(source.keys, stretch.said.keys)
    if whole and (whole.size == len(stretch.said.keys) or whole.size > settings.check_run):
        return (whole,)
    if not _telling(stretch, source) or not _run(stretch, source, min(settings.quote_run, settings.check_pair)):
        return ()
    keys = np.array(source.keys, dtype=np.uint64), np.array(stretch.said.keys, dtype=np.uint64)
    found = chains(*keys, reach(settings)) or chains(*keys, replace(reach(settings), run=settings.check_pair))
    blocks = _in_order([chain for chain in found if weight(source, chain)])
    equal = sum(block.size for block in blocks)
    mostly = equal > settings.check_run and equal >= settings.check_altered * len(stretch.words)
    return blocks if mostly or weight(source, blocks) > settings.quote_stock else ()


def _telling(stretch: Stretch, source: Spoken) -> bool:
    """Whether a quotation and a source's turn have a content word in common: without one they are not aligned."""
    own = set(stretch.said.keys)
    return any(content and key in own for key, content in zip(source.keys, source.content, strict=True))


def _run(stretch: Stretch, source: Spoken, size: int) -> bool:
    """Whether they have so many words next to each other in common: without them no chain begins."""
    own, others = (
        zip(*(keys[step:] for step in range(size)), strict=False) for keys in (stretch.said.keys, source.keys)
    )
    return not set(own).isdisjoint(others)


def _drawn(stretch: Stretch, source: Spoken, first: int, last: int, blocks: Chain) -> Chain:
    """The equal words with those before and behind them in the same sentences."""
    start, end = blocks[0], blocks[-1]
    at_a, at_b = end.a + end.size, end.b + end.size
    keys = source.keys, stretch.said.keys
    head = equal_words(keys[0][first : start.a], keys[1][: start.b], first, 0)
    tail = equal_words(keys[0][at_a : last + 1], keys[1][at_b:], at_a, at_b)
    return (*head, *blocks, *tail)


def _in_order(found: Sequence[Chain]) -> Chain:
    """The largest chain with those that stand before or behind it in both texts."""
    kept: list[Chain] = []
    for chain in found:
        if all(_before(chain, other) or _before(other, chain) for other in kept):
            kept.append(chain)
    return tuple(sorted(block for chain in kept for block in chain))


def _before(one: Chain, other: Chain) -> bool:
    """Whether a chain ends in both texts before another one begins."""
    last, first = one[-1], other[0]
    return last.a + last.size <= first.a and last.b + last.size <= first.b


def _sentences(source: Spoken, first: int, last: int) -> tuple[int, int]:
    """Words of a turn drawn out to the ends of their sentences, not beyond a stretch that they begin or end with."""
    starts = {*accumulate((len(piece.words) for piece in source.pieces), initial=0)}
    while first not in starts and not _ends(source, first - 1):
        first -= 1
    while last + 1 not in starts and not _ends(source, last):
        last += 1
    return first, last


def _ends(source: Spoken, at: int) -> bool:
    """Whether a sentence ends behind a word that is not the last of its stretch."""
    starts = [*accumulate((len(piece.words) for piece in source.pieces), initial=0)]
    number = bisect_right(starts, at) - 1
    piece, at = source.pieces[number], at - starts[number]
    return bool(STOP.search(piece.text[piece.words[at].end : piece.words[at + 1].start]))


def _part(stretch: Stretch, source: Spoken, first: int, last: int, blocks: Chain) -> Part:
    """Some words of a source's turn and those of a quotation as two printings of one part."""
    mine = dict(_numbered(blocks))
    own = tuple(mine.get(at, len(source.keys) + at) for at in range(len(stretch.words)))
    draft = Run(len(source.pieces), 0, len(stretch.words) - 1)
    printings = (tuple(_runs(source.pieces, first, last)), (draft,))
    return Part(printings, (False, False), (tuple(range(first, last + 1)), own))


def _numbered(blocks: Chain) -> list[tuple[int, int]]:
    """For each equal word its place in the quotation, and in the source."""
    return [(block.b + step, block.a + step) for block in blocks for step in range(block.size)]


def _runs(pieces: Sequence[Quoted], first: int, last: int) -> list[Run]:
    """The words from one to another of a turn, a run a stretch."""
    starts = accumulate((len(piece.words) for piece in pieces), initial=0)
    return [
        Run(number, max(first - start, 0), min(last - start, len(piece.words) - 1))
        for number, (piece, start) in enumerate(zip(pieces, starts, strict=False))
        if first < start + len(piece.words) and start <= last
    ]


def _covered(original: Version, window: Span) -> tuple[Span, ...]:
    """Where a window of a printing's string stands in its article."""
    ends = [*(start - 1 for start in original.starts[1:]), len(original.text)]
    inside = [
        Span(max(start, window.start), min(end, window.end)) for start, end in zip(original.starts, ends, strict=True)
    ]
    return tuple(place(original, span) for span in inside if span.length > 0)


def _kind(found: Sequence[Difference], printed: str, cut: bool) -> Printed:
    """How far some differences go; words that the draft adds anywhere are changed words."""
    kinds: list[Printed] = ["cut" if cut else "same"]
    own = [Span(one.start() - 1, one.end() + 1) for one in BRACKETED.finditer(printed)]
    kinds += (_single(one, printed, own) for one in found)
    return max(kinds, key=RANK.index)


BRACKETED = re.compile(r"\[[^\[\]]*\]")
"""What a draft sets in square brackets is openly its own."""


def _single(one: Difference, printed: str, own: Sequence[Span]) -> Printed:
    """How far one difference goes; ``own`` are the stretches that are openly the draft's."""
    if one.what != "words":
        return one.kind
    if any(span.contains(one.b) for span in own):
        return "cut" if one.a.length else "restyled"
    if any(map(str.isalnum, one.b.words(printed))):
        return "altered"
    beside = printed[max(0, one.b.start - BESIDE) : one.b.end + BESIDE]
    return "cut" if one.kind == "merged" and ELLIPSIS.search(beside) else one.kind


BESIDE = 2
"""Characters from left out words within which an ellipsis stands for them: a blank and the mark."""


def in_narration(stretch: Stretch, told: Narrated, settings: Settings) -> Match | None:
    """Where a report prints a quotation's words, or nearly all of them, though not as a quotation."""
    keys = np.array(stretch.said.keys, dtype=np.uint64)
    own = indexed(keys, ordered(run_keys(keys, settings.quote_run)))
    chain = next(iter(linked(own, told.keys, reach(settings))), ())
    blocks = tuple(Block(block.b, block.a, block.size) for block in chain)
    size = sum(block.size for block in blocks)
    if size < settings.check_narrated * len(stretch.words) or _quoted(told, blocks):
        return None
    span = Span(told.places[blocks[0].a].start, told.places[blocks[-1].a + blocks[-1].size - 1].end)
    return _narration(stretch, told.report, blocks, span)


def _quoted(told: Narrated, blocks: Chain) -> bool:
    """Whether words stand in a report's quotations, all but one that may have been left outside by mistake."""
    places = (told.places[block.a + step] for block in blocks for step in range(block.size))
    return sum(not told.quoted.overlaps(place) for place in places) <= 1


def _narration(stretch: Stretch, report: Report, blocks: Chain, span: Span) -> Match:
    """A stretch of a report's running text beside a quotation."""
    text, piece = report.article.text, stretch.said.pieces[0]
    first, last = blocks[0].b, blocks[-1].b + blocks[-1].size - 1
    mine = Span(piece.words[first].start, piece.words[last].end)
    found = differences(span.words(text), mine.words(piece.text))
    at = piece.span.start + mine.start
    edits = tuple(Edit(one.op, one.a.shifted(span.start), one.b.shifted(at), one.what) for one in found)
    equal = frozenset(block.b + step for block in blocks for step in range(block.size))
    kind = _kind(found, mine.words(piece.text), cut=False)
    speech = next((quote for quote in report.quotes if quote.kind == "indirect" and quote.span.overlaps(span)), None)
    nearest = Nearest(
        report.article.id,
        (span,),
        kind,
        edits,
        "paraphrase" if speech else "narration",
        speech.speakers if speech else (),
    )
    return Match(nearest, equal, len(equal) / len(stretch.words), span)
