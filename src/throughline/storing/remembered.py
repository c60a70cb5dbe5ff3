"""What relating worked out before, as a table of the store: read and written many at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Engine, delete, func, select

from throughline.storing.places import Place, writing
from throughline.storing.putting import put
from throughline.storing.tables import memory
from throughline.storing.texts import portions


class Remembered:
    """A memory for ``throughline.running.Remembering``, kept in the store.

    What is new is written a few thousand at a time, each time in a transaction of its own: a run that is killed has
    not worked for nothing.
    """

    def __init__(self, engine: Engine, place: Place, waiting: int) -> None:
        """Write to this store once so many results wait."""
        self.engine = engine
        self.place = place
        self.waiting = waiting
        self.used: set[bytes] = set()
        self.new: dict[bytes, bytes] = {}

    def recalled(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """What is known under some keys."""
        self.used.update(keys)
        found = {key: self.new[key] for key in keys if key in self.new}
        asked = [key for key in dict.fromkeys(keys) if key not in found]
        with self.engine.connect() as connection:
            for portion in portions(asked):
                rows = connection.execute(select(memory).where(memory.c.key.in_(portion))).all()
                found |= {bytes(key): bytes(value) for key, value in rows}
        return found

    def remember(self, found: Mapping[bytes, bytes]) -> None:
        """Keep what was worked out."""
        self.new |= found
        if len(self.new) >= self.waiting:
            self.flush()

    def flush(self) -> None:
        """Write what still waits."""
        if self.new:
            with writing(self.engine, self.place) as connection:
                keep(connection, self.new)
            self.new.clear()

    def count(self) -> int:
        """How many results are kept."""
        with self.engine.connect() as connection:
            return connection.scalar(select(func.count()).select_from(memory)) or 0

    def forget(self) -> None:
        """Drop everything."""
        with writing(self.engine, self.place) as connection:
            connection.execute(delete(memory))

    def end(self) -> None:
        """Write what still waits, and drop what this run did not use: the memory grows with the archive alone."""
        self.flush()
        with writing(self.engine, self.place) as connection:
            unused = [key for key in map(bytes, connection.scalars(select(memory.c.key))) if key not in self.used]
            for portion in portions(unused):
                connection.execute(delete(memory).where(memory.c.key.in_(portion)))


def keep(connection: Connection, found: Mapping[bytes, bytes]) -> None:
    """Write results that are not there yet."""
    for portion in portions(found):
        known = {bytes(key) for key in connection.scalars(select(memory.c.key).where(memory.c.key.in_(portion)))}
        rows = [{"key": key, "value": found[key]} for key in portion if key not in known]
        put(connection, memory, rows)
