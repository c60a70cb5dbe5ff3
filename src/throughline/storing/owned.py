"""What reports have to themselves, as far as their rows are there: such rows are neither read nor compared again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, select

from throughline.model.links import Links
from throughline.storing.putting import put
from throughline.storing.tables import owned as table
from throughline.storing.texts import portions
from throughline.text.folded import FOLDED, Own, owned


class Owned(NamedTuple):
    """Of a kind what is new, by the number that its rows get, and the numbers of what is there no more."""

    new: Sequence[tuple[int, Own[Any]]] = ()
    gone: Sequence[int] = ()


NONE = Owned()


def settled(connection: Connection, links: Links, numbers: Mapping[str, int]) -> dict[str, Owned]:
    """Keep what reports have to themselves now, of each kind of links by its field; what became of it.

    ``numbers`` are those of the articles: another text under the same id makes another entry.
    """
    rows = connection.execute(select(table.c.kind, table.c.key, table.c.number)).all()
    there = {(kind, bytes(key)): number for kind, key, number in rows}
    now = {
        (kind, own.key([numbers[name] for name in own.articles])): own
        for kind in FOLDED
        for own in owned(getattr(links, kind))
    }
    gone = {at: number for at, number in there.items() if at not in now}
    for portion in portions(gone.values()):
        connection.execute(delete(table).where(table.c.number.in_(portion)))
    first = 1 + (connection.scalar(select(func.max(table.c.number))) or 0)
    new = dict(enumerate((at for at in now if at not in there), first))
    put(connection, table, [{"number": number, "kind": kind, "key": key} for number, (kind, key) in new.items()])
    return {
        kind: Owned(
            [(number, now[at]) for number, at in new.items() if at[0] == kind],
            [number for at, number in gone.items() if at[0] == kind],
        )
        for kind in FOLDED
    }
