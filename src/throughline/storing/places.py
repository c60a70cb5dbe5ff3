"""Where an archive is: a file or a URL as the user names it, transactions on it, and what went wrong in plain words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Engine, Select, TextClause
from sqlalchemy.exc import DBAPIError, TimeoutError

from throughline.model.errors import ArchiveError, Slow, Unreadable, Unwritable
from throughline.settings import Settings

WORD = re.compile(r"\w+")


class Place(NamedTuple):
    """An archive's place: how it is shown, and what the store behind it does in its own way."""

    shown: str
    begin: Callable[[Connection], None]
    """Waits until no one else writes."""
    wrong: Callable[[str], ArchiveError | None]
    """What a store's own message means, without the place; None where it means nothing known."""
    matching: Callable[[Select[Any], str], Select[Any]]
    """Narrows a question for articles to those that print all of some words."""
    printing: Callable[[Sequence[str]], Select[Any]]
    """The numbers of the articles that print all of some phrases, words next to each other."""
    listing: Callable[[str], TextClause]
    """The same of one phrase as one text with commas between: very many numbers are read sooner so than as rows."""
    named: ColumnElement[str]
    """What puts articles in the order of their ids, as Python has it."""
    story: ColumnElement[str]
    """The same for stories."""
    snapshot: Mapping[str, Any]
    """What lets a transaction see the archive as it was when it began."""


@contextmanager
def reading(engine: Engine, place: Place) -> Iterator[Connection]:
    """A transaction that sees the archive as it is now, whoever writes meanwhile."""
    with told(place), engine.connect().execution_options(**place.snapshot) as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine, place: Place) -> Iterator[Connection]:
    """A transaction that writes, after all others have; all of it is kept, or nothing."""
    with told(place), engine.connect().execution_options(writing=True) as connection, connection.begin():
        place.begin(connection)
        yield connection


@contextmanager
def told(place: Place) -> Iterator[None]:
    """Say what went wrong with the archive's name and the remedy."""
    try:
        yield
    except DBAPIError as error:
        raise _meaning(place, error) from error
    except TimeoutError as error:
        raise Slow(f"{place.shown}: too many ask at the same time; try again") from error


def _meaning(place: Place, error: DBAPIError) -> ArchiveError:
    found = str(error.orig)
    known = place.wrong(found)
    if known:
        return type(known)(f"{place.shown}: {known}")
    return Unreadable(f"{place.shown}: {found}; check the archive, or restore a backup")


def pooled(settings: Settings) -> dict[str, int]:
    """How many connections there may be at once, and how long one is waited for."""
    return {
        "pool_size": min(KEPT, settings.archive_connections),
        "max_overflow": max(0, settings.archive_connections - KEPT),
        "pool_timeout": settings.archive_patience or settings.archive_wait,
    }


KEPT = 5
"""Connections that stay open when nobody uses them."""


def full(what: str) -> Unwritable:
    """No room is left."""
    return Unwritable(f"{what}; make room and run the command again, what was added before is kept")
