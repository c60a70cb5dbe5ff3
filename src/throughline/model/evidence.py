"""What a statement rests on: characters of an article, reasons, and intervals of days."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from throughline.model.span import Span


class Evidence(NamedTuple):
    """Characters ``[start, end)`` of one article, named by its id."""

    article: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The characters without the article."""
        return Span(self.start, self.end)


class Reason(NamedTuple):
    """Why something is stated.

    A code, worded only when told, the words it rests on, and a value where the code needs one.
    """

    code: str
    evidence: tuple[Evidence, ...] = ()
    value: str | None = None


class Days(NamedTuple):
    """Days from ``first`` to ``last``, both included."""

    first: date
    last: date

    @property
    def length(self) -> int:
        """Number of days."""
        return (self.last - self.first).days + 1

    def meet(self, other: Days) -> Days | None:
        """The days in both, or None where there is none."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Days(first, last) if first <= last else None

    def gap(self, other: Days) -> int:
        """Number of days from the end of one to the start of the other, 0 where they meet."""
        return max(0, (other.first - self.last).days, (self.first - other.last).days)
