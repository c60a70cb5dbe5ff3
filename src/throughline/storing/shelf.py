"""The reports of an archive as a mapping: each is read when it is asked for, and some are kept at hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, ValuesView
from functools import lru_cache

from sqlalchemy import Connection, select

from throughline.model.evidence import Evidence
from throughline.model.marks import Report
from throughline.storing.kept import WHOLE, Row, article
from throughline.storing.packed import packed
from throughline.storing.tables import articles, reports
from throughline.storing.texts import portions
from throughline.text.encoded import digest


class Shelf(Mapping[str, Report]):
    """The reports that count, by the ids of their articles in ascending order, as one transaction sees them.

    ``values`` reads many at a time; ``mapping[id]`` reads one, unless it was among the last ``at_hand``.
    """

    def __init__(self, connection: Connection, numbers: Mapping[str, int], at_hand: int) -> None:
        """Take the open transaction and the numbers of the articles by their ids, in ascending order of these."""
        self.connection = connection
        self.numbers = numbers
        self._report = lru_cache(at_hand)(self._read)
        self._text = lru_cache(at_hand)(self._read_text)
        self._fetched: dict[str, Report] = {}

    def __getitem__(self, name: str) -> Report:
        """The report of an article."""
        return self._fetched.get(name) or self._report(self.numbers[name])

    def __contains__(self, name: object) -> bool:
        """Whether an article is here; nothing is read."""
        return name in self.numbers

    def fetch(self, names: Iterable[str]) -> None:
        """Read some reports at once and keep them."""
        chosen = {name: self.numbers[name] for name in names}
        self._fetched |= zip(chosen, Shelf(self.connection, chosen, 0).values(), strict=True)

    def __iter__(self) -> Iterator[str]:
        """The ids of the articles, ascending."""
        return iter(self.numbers)

    def __len__(self) -> int:
        """Number of reports."""
        return len(self.numbers)

    def values(self) -> ValuesView[Report]:
        """The reports in the order of the ids, many read at a time; none of them is kept at hand."""
        return Standing(self)

    def words(self, at: Evidence) -> str:
        """The printed words of a span."""
        return self._text(self.numbers[at.article])[at.start : at.end]

    def _read(self, number: int) -> Report:
        return _report(self.connection.execute(WHOLE.where(articles.c.number == number)).one())

    def _read_text(self, number: int) -> str:
        text: str = self.connection.execute(select(articles.c.text).where(articles.c.number == number)).scalar_one()
        return text


class Standing(ValuesView[Report]):
    """The reports of a shelf, one after the other."""

    _mapping: Shelf

    def __iter__(self) -> Iterator[Report]:
        """Each report, many read at a time."""
        for portion in portions(self._mapping.numbers.values()):
            rows = self._mapping.connection.execute(WHOLE.where(articles.c.number.in_(portion)))
            found = {row.number: row for row in rows}
            yield from (_report(found[number]) for number in portion)


def _report(row: Row) -> Report:
    """The report of a row, of which only the article is read now."""
    return packed(article(row), row.marks)


def numbered(connection: Connection) -> tuple[dict[str, int], bytes, list[bytes]]:
    """The numbers of the articles that count by their ids, ascending; a digest of all of them, and one of each."""
    digests = {number: raw for number, raw in connection.execute(select(reports.c.article, reports.c.digest)).all()}
    asked = select(articles.c.id, articles.c.number).where(articles.c.state == "current")
    rows = sorted((name, bytes(digests[number]), number) for name, number in connection.execute(asked).all())
    known = digest(*(part for name, raw, _ in rows for part in (name, raw)))
    return {name: number for name, _, number in rows}, known, [raw for _, raw, _ in rows]
