"""What stands where in a report, found by halving: one line may hold ten thousand quotations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeVar

from throughline.model.marks import Mark, Quote, Report, Sentence, Time
from throughline.model.span import Span

M = TypeVar("M", bound=Mark)


class Ordered(Generic[M]):
    """Marks of one report in text order; they may overlap, but hardly do."""

    def __init__(self, marks: Iterable[M]) -> None:
        """Put marks of one report in order."""
        self._marks = sorted(marks, key=lambda mark: mark.span)
        self._starts = [mark.start for mark in self._marks]
        self._reach = list(accumulate((mark.end for mark in self._marks), max))

    def touching(self, span: Span) -> list[M]:
        """The marks that share a character with a span, in text order."""
        found = []
        place = bisect_left(self._starts, span.end)
        while place and self._reach[place - 1] > span.start:
            place -= 1
            if self._marks[place].span.overlaps(span):
                found.append(self._marks[place])
        return found[::-1]

    def end_before(self, place: int) -> int:
        """The end of the last mark that begins before a place, no later than that place; 0 where none does."""
        number = bisect_left(self._starts, place)
        return min(self._reach[number - 1], place) if number else 0

    def start_after(self, place: int, otherwise: int) -> int:
        """The start of the first mark at or behind a place."""
        number = bisect_left(self._starts, place)
        return self._starts[number] if number < len(self._starts) else otherwise


@dataclass(frozen=True, slots=True)
class Places:
    """The marks of one report that are looked up by their place; ``quoted`` are its quotations and posts."""

    quoted: Ordered[Quote]
    paraphrased: Ordered[Quote]
    sentences: Ordered[Sentence]
    times: Ordered[Time]


def places(report: Report) -> Places:
    """The marks of a report, ready to be looked up."""
    return Places(
        Ordered(quote for quote in report.quotes if quote.kind != "indirect"),
        Ordered(quote for quote in report.quotes if quote.kind == "indirect"),
        Ordered(report.sentences),
        Ordered(report.times),
    )
