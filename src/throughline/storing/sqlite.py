"""An archive in one SQLite file: readers at work while one writes, writers one after the other."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial
from math import inf
from pathlib import Path
from secrets import token_hex
from shutil import disk_usage
from time import monotonic
from typing import Any

from sqlalchemy import Connection, Engine, Select, TextClause, column, create_engine, event, select, table, text
from sqlalchemy.engine import URL

from throughline.model.errors import ArchiveError, Slow, Unreadable, Unwritable
from throughline.settings import Settings
from throughline.storing.migrating import migrated
from throughline.storing.places import WORD, Place, full, pooled
from throughline.storing.tables import articles, stories

HEAD = b"SQLite format 3\x00"
IDS = articles.c.id, stories.c.id


def opened(file: Path, settings: Settings, *, create: bool) -> tuple[Engine, Place]:
    """The archive in a file; with ``create`` a new one where there is none."""
    place = Place(str(file), lambda connection: None, partial(wrong, file), matching, printing, listing, *IDS, {})
    if create and not os.path.lexists(file):
        _create(file, place, settings)
    _check(file)
    engine = connecting(file, settings, writable=os.access(file, os.W_OK) and os.access(file.parent, os.W_OK))
    migrated(engine, place)
    return engine, place


def _check(file: Path) -> None:
    """Refuse what is no archive before SQLite touches it."""
    try:
        with file.open("rb") as stream:
            head = stream.read(len(HEAD))
    except FileNotFoundError:
        remedy = f'make one with "throughline add INPUT --archive {file}"'
        raise Unreadable(f"{file}: there is no archive; {remedy}") from None
    except OSError as error:
        raise Unreadable(f"{file}: cannot be opened ({error.strerror}); name the file of an archive") from error
    if head != HEAD:
        raise Unreadable(f"{file}: not an archive; nothing was written to it, name another file with --archive")


def _create(file: Path, place: Place, settings: Settings) -> None:
    """A new archive, which appears under its name only when it is whole: two that make it at once make one."""
    part = file.with_name(f".{file.name}.{token_hex(8)}.part")
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        engine = connecting(part, settings)
        migrated(engine, place, create=True)
        engine.dispose()
        if os.path.exists(f"{part}-wal"):  # the last connection takes it into the file, unless there is no room
            raise Unwritable(f"{file}: {NO_ROOM}")
        _appear(part, file)
    except OSError as error:
        raise Unwritable(f"{file}: cannot be made ({error.strerror}); name another place with --archive") from error
    finally:
        for leftover in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                os.unlink(f"{part}{leftover}")


def _appear(part: Path, file: Path) -> None:
    """Give a new archive its name, unless another one got it meanwhile."""
    try:
        os.link(part, file)
    except FileExistsError:
        return
    except OSError:  # a file system without second names
        if not file.exists():
            part.rename(file)


def connecting(file: Path, settings: Settings, *, writable: bool = True) -> Engine:
    """Connections to a file: transactions begin where we say, writers wait for each other.

    Beside a file that cannot be written SQLite can keep no notes of who reads it, and must not try, unless what was
    added last still stands beside the file.
    """
    url = URL.create("sqlite+pysqlite", database=str(file))
    if not writable:
        beside = Path(f"{file}-wal")
        alone = {} if beside.exists() and beside.stat().st_size else {"immutable": "1"}
        url = url.set(database=file.absolute().as_uri(), query={"mode": "ro", "uri": "true", **alone})
    engine = create_engine(url, connect_args={"timeout": settings.archive_wait}, **pooled(settings))
    event.listen(engine, "connect", _connected)
    event.listen(engine, "begin", _begun)
    if settings.archive_patience:
        event.listen(engine, "before_cursor_execute", partial(_bounded, settings.archive_patience))
    return engine


def _bounded(seconds: int, connection: Connection, *_: object) -> None:
    """Break a question off when it takes longer; what is written takes its time."""
    end = inf if connection.get_execution_options().get("writing") else monotonic() + seconds
    given: Any = connection.connection.dbapi_connection
    given.set_progress_handler(lambda: monotonic() > end, STEPS)


AT_HAND = 1 << 15
"""KiB of a file that a connection keeps at hand: with SQLite's own two thousand it reads the same places again."""
STEPS = 10_000
"""Steps of SQLite's machine after which it looks at the clock: some tens of microseconds."""


def _connected(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None  # the driver begins no transaction by itself
    for setting in ("foreign_keys = ON", "synchronous = FULL", "temp_store = MEMORY", f"cache_size = -{AT_HAND}"):
        connection.execute(f"PRAGMA {setting}")
    with suppress(sqlite3.OperationalError):  # a file that cannot be written keeps the mode it has
        connection.execute("PRAGMA journal_mode = WAL")


def _begun(connection: Connection) -> None:
    """Begin a transaction; one that writes takes its place in the row at once, as a later one could not wait."""
    writes = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def matching(asked: Select[Any], words: str) -> Select[Any]:
    """Articles that print all of the words, or begin a word with the last one where it ends in an asterisk."""
    query = " ".join(f'"{word}"' for word in WORD.findall(words))
    found = text("articles.number IN (SELECT rowid FROM articles_words WHERE articles_words MATCH :words)")
    return asked.where(found.bindparams(words=query))


def printing(phrases: Sequence[str]) -> Select[Any]:
    """The numbers of the articles whose text has all of the phrases."""
    words = table("articles_words", column("rowid"), column("articles_words"))
    return select(words.c.rowid.label("number")).where(words.c.articles_words.op("MATCH")(_asked(phrases)))


def listing(phrase: str) -> TextClause:
    """The numbers of the articles whose text has a phrase, with commas between."""
    return LISTED.bindparams(asked=_asked([phrase]))


LISTED = text("SELECT group_concat(rowid) FROM articles_words WHERE articles_words MATCH :asked")


def _asked(phrases: Iterable[str]) -> str:
    """What the search for words is asked for all of some phrases in a text."""
    asked = " AND ".join(f'"{" ".join(WORD.findall(phrase))}"' for phrase in phrases)
    return f"text : ({asked})"


def wrong(file: Path, message: str) -> ArchiveError | None:
    """What SQLite's message means; with no room left its search for words calls a sound file malformed."""
    found = next((known for said, known in WRONG if said in message), None)
    return NO_ROOM if found is DAMAGED and _free(file) < ROOM else found


def _free(file: Path) -> int:
    """The bytes that are free beside a file."""
    try:
        return disk_usage(file.absolute().parent).free
    except OSError:
        return ROOM


ROOM = 1 << 20
"""Bytes with fewer of which SQLite can write hardly anything: the notes of its readers alone take 32 kB."""
NO_ROOM = full("no room is left on the disk")
DAMAGED = Unreadable("the file is damaged; restore a backup of it")


WRONG: tuple[tuple[str, ArchiveError], ...] = (
    ("is full", NO_ROOM),
    ("disk I/O error", full("the disk failed or has no room left")),
    ("readonly", Unwritable("cannot be written, it is read-only; check its permissions and those of its folder")),
    (
        "locked",
        Unwritable("another command writes to it and takes too long; run this one again when that has ended"),
    ),
    ("unable to open", Unwritable("cannot be opened; check its permissions and those of its folder")),
    ("not a database", Unreadable("not an archive; nothing was written to it, name another file with --archive")),
    ("malformed", DAMAGED),
    ("interrupted", Slow("the question takes too long; ask for less")),
)
