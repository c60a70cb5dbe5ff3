"""Bringing an archive to the tables of this version: numbered steps, each taken once."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, inspect, text

from throughline.model.errors import Unreadable
from throughline.storing.places import Place, told, writing

STEPS = Path(__file__).parent / "migrations"
NEWEST = "0004"
"""The last step that this version knows."""
VERSION = "archive_version"
"""The table that says which step was taken last."""


def migrated(engine: Engine, place: Place, *, create: bool = False) -> None:
    """Take the steps that an archive still lacks; with ``create`` all of them where there is nothing yet.

    Raises ``Unreadable`` for an archive of a newer version, and for what is no archive; then nothing stays open.
    """
    try:
        with told(place):
            _migrate(engine, place, create)
    except TimeoutError as error:
        engine.dispose()
        raise Unreadable(f"{place.shown}: the server does not answer; check the address and whether it runs") from error
    except BaseException:
        engine.dispose()
        raise


def _migrate(engine: Engine, place: Place, create: bool) -> None:
    with engine.connect() as connection, connection.begin():
        if _checked(connection, place, create) == NEWEST:
            return
    with writing(engine, place) as connection:
        if _checked(connection, place, create) != NEWEST:
            _upgrade(connection)


def _checked(connection: Connection, place: Place, create: bool) -> str | None:
    """The last step that was taken; None where there is nothing at all and an archive may be made."""
    names = inspect(connection).get_table_names()
    if VERSION not in names:
        if names:
            raise Unreadable(f"{place.shown}: not an archive but other tables; nothing was written, name another place")
        if not create:
            raise Unreadable(f'{place.shown}: there is no archive; make one with "throughline add INPUT"')
        return None
    step: str | None = connection.execute(text(f"SELECT version_num FROM {VERSION}")).scalar()
    if step is not None and step > NEWEST:
        raise Unreadable(
            f"{place.shown}: made by a newer version (its tables are of step {step}, this version knows {NEWEST}); "
            "update throughline"
        )
    return step


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    with ONE:
        command.upgrade(config, "head")


ONE = Lock()
"""Alembic works on one archive of a process at a time."""
