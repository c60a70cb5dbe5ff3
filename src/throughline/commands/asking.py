"""Where ``trace``, ``export`` and ``check`` look: an archive, reports that are read, or both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from throughline.desk import NOTHING_READABLE, Refusal, opened

if TYPE_CHECKING:
    from throughline.archive import Archive

PLACE = "throughline.db"
SQLITE = b"SQLite format 3\x00"


def chosen(inputs: Sequence[str], place: str | None) -> str | None:
    """The archive that a command reads, None where it reads inputs instead.

    Without either it is that of the working directory.
    """
    if inputs and place:
        raise click.UsageError("name inputs or an archive, not both")
    return None if inputs else place or PLACE


@contextmanager
def filled(place: str) -> Iterator[Archive]:
    """The archive at a place; one without articles, or none at all, ends the command with status 3."""
    with opened(place) as archive:
        with archive.reading() as view:
            if not view.count:
                remedy = f'add some with "throughline add INPUT --archive {archive.store.name}"'
                raise Refusal(f"{archive.store.name}: there are no articles in it; {remedy}", NOTHING_READABLE)
        yield archive


def is_archive(given: str) -> bool:
    """Whether a source of a check is an archive: a database by its URL, or an SQLite file by its first bytes."""
    if given.startswith(("postgresql://", "postgres://")):
        return True
    try:
        if not Path(given).is_file():
            return False
        with Path(given).open("rb") as stream:
            return stream.read(len(SQLITE)) == SQLITE
    except (OSError, ValueError):
        return False
