"""What editors decided: kept apart from what is computed, with who and when, and never forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, func, select, update

from throughline.model.kept import Decided
from throughline.model.links import Correction
from throughline.storing import tables
from throughline.storing.codec import compact, expanded
from throughline.storing.putting import put
from throughline.storing.texts import shown, storable


def every(connection: Connection) -> Iterator[Decided]:
    """Every correction, in the order in which they were made."""
    for row in connection.execute(select(tables.corrections).order_by(tables.corrections.c.number)):
        correction = expanded(Correction, row.record)
        yield Decided(row.number, correction, row.who, row.made, row.undone, row.undone_by)


def corrections(connection: Connection) -> tuple[Correction, ...]:
    """Those that hold."""
    return tuple(one.correction for one in every(connection) if one.undone is None)


def keep(connection: Connection, correction: Correction, who: str, made: str) -> int:
    """Keep a correction; its number."""
    last = connection.scalar(select(func.max(tables.corrections.c.number))) or 0
    row = {
        "number": last + 1,
        "kind": correction.kind,
        "article": storable(correction.article),
        "names": shown("; ".join((*correction.others, *correction.names))),
        "name": shown(correction.name),
        "who": storable(who),
        "made": made,
        "record": compact(correction),
    }
    put(connection, tables.corrections, [row])
    return last + 1


def undo(connection: Connection, number: int, who: str, made: str) -> None:
    """Take a correction back."""
    asked = update(tables.corrections).where(tables.corrections.c.number == number)
    connection.execute(asked.values(undone=made, undone_by=storable(who)))
