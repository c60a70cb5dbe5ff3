"""How several articles print one part of what was said: the reference, every printing, and the exact edits between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Edit, Printed, Printing, Segment
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.text.edits import RANK, differences, kind_of
from throughline.text.parts import Part, Quoted, Run

OPENING = re.compile(r"\s(\S*)\Z")
CLOSING = re.compile(r"\S*")
SIC = re.compile(r"\s*[\[(]sic[\])]\S*", re.IGNORECASE)


class Version(NamedTuple):
    """One printing: its article, the string that it prints, and where the string's pieces stand in both."""

    article: str
    text: str
    spans: tuple[Span, ...]
    starts: tuple[int, ...]
    words: tuple[Span, ...]
    """The places of its words in the string."""


def segment(part: Part, quotes: Sequence[Quoted], days: Sequence[Days | None], whole: float) -> Segment:
    """A part with its printings by article and place, each compared with the reference.

    The reference is the earliest dated of those that have a share of ``whole`` of the words, then the longest, then the
    one of the smallest id. ``days`` tells when each stretch's article was published.
    """
    if len(part.printings) == 1:
        return single(part, quotes)
    versions = [version(runs, quotes) for runs in part.printings]
    least = whole * max(map(len, part.words))
    ranks = [
        (len(words) < least, *rank(one, days[runs[0].quote]))
        for words, one, runs in zip(part.words, versions, part.printings, strict=True)
    ]
    chosen = ranks.index(min(ranks))
    order = sorted(range(len(versions)), key=lambda at: (versions[at].article, versions[at].spans))
    found = tuple(printing(part, versions, chosen, at) for at in order)
    return Segment(reference(versions[chosen].article, versions[chosen].spans), found)


def single(part: Part, quotes: Sequence[Quoted]) -> Segment:
    """The same of a part with one printing, which is not compared with anything."""
    runs = part.printings[0]
    spans = tuple([printed(quotes[run.quote], run).shifted(quotes[run.quote].span.start) for run in runs])
    article, kind = quotes[runs[0].quote].article, MERGED if part.merged[0] else SAME
    return Segment(reference(article, spans), (Printing(article, spans, kind),))


SAME: Printed = "same"
MERGED: Printed = "merged"


def rank(one: Version, days: Days | None) -> tuple[bool, int, int, str, tuple[Span, ...]]:
    """What a printing is chosen by: dated ones first, the earliest, the longest, the one of the smallest id."""
    return days is None, days.last.toordinal() if days else 0, -len(one.text), one.article, one.spans


def version(runs: Sequence[Run], quotes: Sequence[Quoted]) -> Version:
    """The printing that some runs of words make, its pieces joined by a blank."""
    text, spans, starts, words = "", [], [], []
    for run in runs:
        quote = quotes[run.quote]
        piece = printed(quote, run)
        text += " " if text else ""
        words += [word.shifted(len(text) - piece.start) for word in quote.words[run.first : run.last + 1]]
        starts.append(len(text))
        spans.append(piece.shifted(quote.span.start))
        text += piece.words(quote.text)
    return Version(quotes[runs[0].quote].article, text, tuple(spans), tuple(starts), tuple(words))


def printed(quote: Quoted, run: Run) -> Span:
    """The characters of a run in its stretch, with the marks that belong to its first and last word."""
    start, end = quote.words[run.first].start, quote.words[run.last].end
    if run.first == 0:
        start = 0
    elif opening := OPENING.search(quote.text, quote.words[run.first - 1].end, start):
        start = opening.start(1)
    if run.last == len(quote.words) - 1:
        return Span(start, len(quote.text))
    closing = CLOSING.match(quote.text, end, quote.words[run.last + 1].start)
    end = closing.end() if closing else end
    noted = SIC.match(quote.text, end)
    return Span(start, noted.end() if noted else end)


def reference(article: str, spans: Sequence[Span], apart: int = DEFAULTS.printing_break) -> Evidence:
    """The characters of a printing: all of it where only a paragraph break parts it, else its longest piece."""
    if len(spans) == 1:
        return Evidence(article, *spans[0])
    near = all(later.start - earlier.end <= apart for earlier, later in pairwise(spans))
    longest = max(spans, key=lambda span: (span.length, -span.start))
    span = Span(spans[0].start, spans[-1].end) if near else longest
    return Evidence(article, *span)


def printing(part: Part, versions: Sequence[Version], chosen: int, at: int) -> Printing:
    """One printing with its differences from the reference; where it has only some of the words, from those."""
    mine, original = versions[at], versions[chosen]
    kinds: list[Printed] = [MERGED if part.merged[at] else SAME]
    if at == chosen:
        return Printing(mine.article, mine.spans, kinds[0])
    window = common(part, original, chosen, at)
    found = differences(window.words(original.text), mine.text, mine.starts[1:])
    edits = [
        Edit(step.op, place(original, step.a.shifted(window.start)), place(mine, step.b), step.what) for step in found
    ]
    if window.start:
        edits.insert(0, Edit("delete", place(original, Span(0, window.start)), place(mine, Span(0, 0)), "words"))
    if window.end < len(original.text):
        end = Span(len(mine.text), len(mine.text))
        edits.append(Edit("delete", place(original, Span(window.end, len(original.text))), place(mine, end), "words"))
    kinds += [kind_of(found), "cut" if window.length < len(original.text) else "same"]
    return Printing(mine.article, mine.spans, max(kinds, key=RANK.index), tuple(edits))


def common(part: Part, original: Version, chosen: int, at: int) -> Span:
    """The characters of the reference that the printing covers.

    From the first to the last word that both have, and as many more as the printing has other words before and after.
    """
    known = {word: number for number, word in enumerate(part.words[chosen])}
    shared = [(known[word], number) for number, word in enumerate(part.words[at]) if word in known]
    if not shared:
        return Span(0, len(original.text))
    own = len(part.words[at]) - 1
    first = shared[0][0] - shared[0][1]
    last = shared[-1][0] + own - shared[-1][1]
    start = original.words[first].start if first > 0 else 0
    return Span(start, original.words[last].end if last < len(original.words) - 1 else len(original.text))


def place(one: Version, span: Span) -> Span:
    """Where a stretch of the printing's string stands in its article."""
    return Span(position(one, span.start), position(one, span.end))


def position(one: Version, at: int) -> int:
    """Where a character of the printing's string stands in its article; the blank between two pieces ends the first."""
    piece = max(number for number, start in enumerate(one.starts) if start <= at)
    return min(one.spans[piece].end, one.spans[piece].start + at - one.starts[piece])
