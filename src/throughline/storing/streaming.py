"""An archive as a stream: reports and links one after the other, of which only a few are held at a time."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence

from sqlalchemy import Connection, select

from throughline.model.links import Links, Resolved
from throughline.model.marks import Report
from throughline.storing import tables
from throughline.storing.codec import expanded
from throughline.storing.kept import WHOLE, report
from throughline.storing.linked import first_key
from throughline.storing.rows import KINDS, Link
from throughline.storing.tables import articles
from throughline.storing.texts import portions

FEW = 100
"""Reports that are held at a time: their marks are some megabytes."""
SOME = 500
"""Links that are held at a time."""


def reports(connection: Connection, chosen: Collection[int] | None = None) -> Iterator[tuple[Sequence[Report], Links]]:
    """The reports that count in the order of their ids, some at a time, with their resolved times.

    ``chosen`` are the numbers of the only ones that are wanted.
    """
    for portion in portions(_numbers(connection) if chosen is None else chosen, FEW):
        rows = {row.number: row for row in connection.execute(WHOLE.where(articles.c.number.in_(portion)))}
        asked = select(tables.resolved.c.record).where(tables.resolved.c.article.in_(portion))
        resolved = [expanded(Resolved, record) for record in connection.scalars(asked)]
        told = Links(resolved=tuple(sorted(resolved, key=lambda link: (link.article, link.span))))
        yield [report(rows[number]) for number in portion], told


def _numbers(connection: Connection) -> array[int]:
    """The numbers of the articles that count, in the order of their ids: eight bytes each."""
    asked = select(articles.c.id, articles.c.number).where(articles.c.state == "current")
    return array("q", (number for _, number in sorted((name, at) for name, at in connection.execute(asked))))


def links(connection: Connection, kind: str) -> Iterator[Link]:
    """All links of a kind, a field of ``Links``, in the order of their keys."""
    one = next(one for one in KINDS if one.field == kind)
    key = first_key(one.table)
    asked = select(key.label("key"), one.table.c.record).order_by(key).limit(SOME)
    rows: Iterable[tuple[str | int, str]] = [(at, record) for at, record in connection.execute(asked)]
    while rows := list(rows):
        yield from (expanded(one.made, record) for _, record in rows)
        rows = [(at, record) for at, record in connection.execute(asked.where(key > rows[-1][0]))]
