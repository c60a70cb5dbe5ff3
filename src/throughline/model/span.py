"""A stretch of a text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """Characters ``[start, end)`` of one text, in code points."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Number of characters."""
        return self.end - self.start

    def words(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The span moved by so many characters."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: Span) -> bool:
        """Whether all of ``other`` lies inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether both share at least one character."""
        return self.start < other.end and other.start < self.end

    def shared(self, other: Span) -> int:
        """Number of characters in both, 0 where they do not touch."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space at its ends; empty at its start where there is nothing else."""
    printed = text[span.start : span.end]
    start = span.start + len(printed) - len(printed.lstrip())
    return Span(start, start + len(printed.strip())) if printed.strip() else Span(span.start, span.start)


class Cover:
    """The characters of some spans, asked in logarithmic time: spans that overlap are one stretch."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        """Take the spans in any order."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def overlaps(self, span: Span) -> bool:
        """Whether a span shares a character with any of the spans."""
        at = bisect_left(self._starts, span.end)
        return at > 0 and span.start < self._ends[at - 1]
