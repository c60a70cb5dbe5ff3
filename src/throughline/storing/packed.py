"""Reports whose marks stay packed until somebody looks at them: most are looked into for one or two kinds."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.storing import codec


def packed(article: Article, marks: bytes) -> Report:
    """The report of which ``codec.marks`` wrote the marks; each kind of them is read when it is first asked for."""
    found = object.__new__(Packed)
    for name, value in (("article", article), ("marks", marks)):
        object.__setattr__(found, name, value)
    return found


class Packed(Report):
    """A report that is equal to the one that was written."""

    __slots__ = ("marks",)
    marks: bytes

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - only what is missing is asked for here
        """The marks of a kind: nothing else is missing."""
        if name not in codec.MARKS:
            raise AttributeError(name)
        found = codec.kind(name, self.article, self.marks)
        object.__setattr__(self, name, found)
        return found

    def __eq__(self, other: object) -> bool:
        """Whether a report has the same article and marks, packed or not."""
        return isinstance(other, Report) and all(getattr(self, name) == getattr(other, name) for name in WHOLE)

    __hash__ = Report.__hash__

    def __reduce__(self) -> tuple[type[Report], tuple[Any, ...]]:
        """What travels is the whole report."""
        return Report, tuple(getattr(self, name) for name in WHOLE)


WHOLE = tuple(field.name for field in fields(Report))
