"""An archive in a PostgreSQL database: the same tables, its own search for words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib.util import find_spec
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Select,
    TextClause,
    collate,
    column,
    create_engine,
    event,
    func,
    literal_column,
    select,
    text,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from throughline.model.errors import ArchiveError, Slow, Unreadable, Unwritable
from throughline.settings import Settings
from throughline.storing.migrating import migrated
from throughline.storing.places import Place, full, pooled
from throughline.storing.tables import articles, stories
from throughline.storing.texts import storable

WRITER = 0x7468726F75676C
"""The number of the lock that the one who writes holds until its transaction ends."""


def opened(place: str, settings: Settings, *, create: bool) -> tuple[Engine, Place]:
    """The archive in a database; with ``create`` its tables are made where the database is empty."""
    url = _url(place)
    shown = url.render_as_string(hide_password=True)
    _require(shown)
    ids = collate(articles.c.id, "C"), collate(stories.c.id, "C")
    there = Place(shown, _begun, wrong, matching, printing, listing, *ids, {"isolation_level": "REPEATABLE READ"})
    url = url.set(drivername="postgresql+pg8000")
    engine = create_engine(url, connect_args={"timeout": settings.archive_reach}, **pooled(settings))
    event.listen(engine, "connect", partial(_patient, settings.archive_wait))
    migrated(engine, there, create=create)
    if settings.archive_patience:
        event.listen(engine, "begin", partial(_bounded, settings.archive_patience))
    return engine, there


def _bounded(seconds: int, connection: Connection) -> None:
    """Break a question off when it takes longer; what is written takes its time."""
    if not connection.get_execution_options().get("writing"):
        connection.exec_driver_sql(f"SET LOCAL statement_timeout = {1000 * seconds}")


def _patient(seconds: int, connection: Any, _: object) -> None:  # noqa: ANN401 - the driver's connection
    """Wait longer for an answer than for the server: another writer may be at work."""
    connection._usock.settimeout(seconds)


def _url(place: str) -> URL:
    try:
        return make_url(place)
    except (ArgumentError, ValueError):  # the message would show a password
        raise Unreadable("the archive's URL cannot be read; write postgresql://USER@HOST/DATABASE") from None


def _require(shown: str) -> None:
    """Say which extra to install where the driver is missing."""
    if find_spec("pg8000") is None:
        raise Unreadable(f"{shown}: archives in PostgreSQL need an extra; pip install 'throughline[postgres]'")


def _begun(connection: Connection) -> None:
    """Wait until no one else writes."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:writer)"), {"writer": WRITER})


def matching(asked: Select[Any], words: str) -> Select[Any]:
    """Narrows a question for articles to those that print all of the words."""
    return asked.where(text("articles.search @@ plainto_tsquery('simple', :words)").bindparams(words=storable(words)))


def printing(phrases: Sequence[str]) -> Select[Any]:
    """The numbers of the articles whose text or title has all of the phrases."""
    simple: ColumnElement[Any] = literal_column("'simple'")
    search: ColumnElement[Any] = column("search")
    wanted = (search.op("@@")(func.phraseto_tsquery(simple, storable(phrase))) for phrase in phrases)
    return select(articles.c.number).where(*wanted)


def listing(phrase: str) -> TextClause:
    """The numbers of the articles whose text or title has a phrase, with commas between."""
    return LISTED.bindparams(asked=storable(phrase))


LISTED = text(
    "SELECT string_agg(CAST(number AS text), ',') FROM articles WHERE search @@ phraseto_tsquery('simple', :asked)"
)


def wrong(message: str) -> ArchiveError | None:
    """What the server's or the driver's message means."""
    return next((known for said, known in WRONG if said in message), None)


WRONG: tuple[tuple[str, ArchiveError], ...] = (
    ("statement timeout", Slow("the question takes too long; ask for less")),
    ("No space left", full("no room is left on the server's disk")),
    ("could not extend", full("no room is left on the server's disk")),
    ("read-only", Unwritable("the database cannot be written; ask its administrator")),
    ("permission denied", Unwritable("the user may not write there; ask the database's administrator")),
    ("authentication failed", Unreadable("the server does not know this user with this password; check both")),
    ("does not exist", Unreadable("there is no such database or user; check the name, or make it with createdb")),
    ("Can't create a connection", Unreadable("the server cannot be reached; check the address and whether it runs")),
    ("network error", Unreadable("the server cannot be reached any more; run the command again when it runs")),
)
