"""Reports that are read when somebody looks into them: their texts and marks are the bulk of an archive."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from functools import partial
from typing import Any

from sqlalchemy import Connection, select

from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.storing import codec
from throughline.storing.kept import WHOLE, report
from throughline.storing.tables import articles, reports
from throughline.storing.texts import portions


class Unread:
    """The reports of some articles as one transaction sees them, none of them read.

    A report is read as soon as somebody looks into it, together with those that are expected to be looked into next. So
    many are kept at hand, then what was read first is let go of, to be read again if need be.
    """

    def __init__(self, connection: Connection, numbers: Mapping[str, int], at_hand: int) -> None:
        """Take the numbers of the articles; what they say beside their texts is read at once."""
        self.connection = connection
        self.at_hand = at_hand
        self.read: deque[int] = deque()
        self.expected: list[int] = []
        self.turn: dict[int, int] = {}
        self.reports: dict[int, UnreadReport] = {}
        for portion in portions(numbers.values()):
            asked = select(reports.c.article, reports.c.rest).where(reports.c.article.in_(portion))
            rests = {number: rest for number, rest in connection.execute(asked).all()}
            self.reports |= {number: self._unread(number, rests[number]) for number in portion}

    def expect(self, wanted: Iterable[Report]) -> None:
        """Take those of these reports that may be looked into next, in this order; changed ones are read already."""
        numbers = (getattr(one, "number", None) for one in wanted)
        self.expected = [*dict.fromkeys(number for number in numbers if number is not None)]
        self.turn = {number: turn for turn, number in enumerate(self.expected)}

    def _reading(self, number: int) -> None:
        """Read a report and those that are expected after it."""
        turn = self.turn.get(number)
        wanted = [number] if turn is None else self.expected[turn : turn + 1 + self.at_hand // 2]
        for portion in portions(one for one in wanted if not self.reports[one].known):
            for row in self.connection.execute(WHOLE.where(articles.c.number.in_(portion))):
                self.reports[row.number].fill(report(row))
                self.read.append(row.number)
        while len(self.read) > self.at_hand:
            self.reports[self.read.popleft()].empty()

    def _unread(self, number: int, rest: bytes) -> UnreadReport:
        """A report by what is kept of its article beside the plain columns."""
        whole: Article = codec.expanded(Article, codec.inflated(rest))
        article, found = object.__new__(UnreadArticle), object.__new__(UnreadReport)
        _set(article, {name: getattr(whole, name) for name in ARTICLE if name != "text"})
        _set(article, {"reading": partial(self._reading, number)})
        _set(found, {"article": article, "number": number, "reading": partial(self._reading, number)})
        return found


class UnreadArticle(Article):
    """An article of which all is known but its text."""

    __slots__ = ("reading",)
    reading: Callable[[], None]

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - only what is missing is asked for here
        """The text, which is read first: nothing else is missing."""
        if name != "text":
            raise AttributeError(name)
        self.reading()
        return self.text

    def __reduce__(self) -> tuple[type[Article], tuple[Any, ...]]:
        """What travels is the whole article."""
        return Article, tuple(getattr(self, name) for name in ARTICLE)


class UnreadReport(Report):
    """A report of which only the article is known, without its text."""

    __slots__ = ("number", "reading")
    number: int
    reading: Callable[[], None]

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - only what is missing is asked for here
        """The marks of a kind, which are read first: nothing else is missing."""
        if name not in codec.MARKS:
            raise AttributeError(name)
        self.reading()
        return getattr(self, name)

    def __reduce__(self) -> tuple[type[Report], tuple[Any, ...]]:
        """What travels is the whole report."""
        return Report, (self.article, *(getattr(self, name) for name in codec.MARKS))

    @property
    def known(self) -> bool:
        """Whether the report is read."""
        try:
            return object.__getattribute__(self, "regions") is not None
        except AttributeError:
            return False

    def fill(self, whole: Report) -> None:
        """Take what was read."""
        _set(self.article, {"text": whole.article.text})
        _set(self, {name: getattr(whole, name) for name in codec.MARKS})

    def empty(self) -> None:
        """Let go of what was read."""
        object.__delattr__(self.article, "text")
        for name in codec.MARKS:
            object.__delattr__(self, name)


ARTICLE = tuple(field.name for field in fields(Article))


def _set(thing: object, values: Mapping[str, Any]) -> None:
    """Give a frozen thing its parts."""
    for name, value in values.items():
        object.__setattr__(thing, name, value)
