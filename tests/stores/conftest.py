"""Every store that the conformance suite runs on, each empty at the beginning of a test."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from stores.piles import MARKS
from throughline import flow
from throughline.archive import Archive
from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.settings import DEFAULTS, Settings


@pytest.fixture(autouse=True)
def marked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the marks of the examples as they were made once: a store does not change them."""
    annotate = flow.annotate

    def marked(found: Article, settings: Settings = DEFAULTS) -> Report:
        known = MARKS.get(found.id)
        return known if known and known.article == found else annotate(found, settings)

    monkeypatch.setattr(flow, "annotate", marked)


NOBODY = "nobody"
"""PostgreSQL refuses to be run by the administrator."""
Opening = Callable[[], Archive]


@pytest.fixture(params=["sqlite", "postgres"])
def opening(request: pytest.FixtureRequest, tmp_path: Path) -> Opening:
    """Opens one archive, again and again."""
    place = str(tmp_path / "desk.db") if request.param == "sqlite" else request.getfixturevalue("database")
    return lambda: Archive(place)


@pytest.fixture
def database(server: str) -> Iterator[str]:
    """The URL of an empty database."""
    name = f"desk_{os.getpid()}_{next(NUMBERS)}"
    _ask(server, f"CREATE DATABASE {name}")
    yield server.replace("/postgres?", f"/{name}?")
    _ask(server, f"DROP DATABASE {name} WITH (FORCE)")


NUMBERS = iter(range(10**6))


def _ask(server: str, statement: str) -> None:
    from sqlalchemy import create_engine, text

    engine = create_engine(server.replace("postgresql:", "postgresql+pg8000:"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL of our own on a socket in a temporary folder; the URL of its first database."""
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql)")
    pytest.importorskip("pg8000")
    with TemporaryDirectory() as folder:
        place = Path(folder)
        if os.geteuid() == 0:
            shutil.chown(place, NOBODY)
        options = f"-k {folder} -c listen_addresses='' -c fsync=off"
        _run(programs / "initdb", "-D", place / "data", "-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        _run(programs / "pg_ctl", "-D", place / "data", "-w", "-l", place / "log", "-o", options, "start")
        try:
            yield f"postgresql://desk@/postgres?unix_sock={folder}/.s.PGSQL.5432"
        finally:
            _run(programs / "pg_ctl", "-D", place / "data", "-m", "immediate", "-w", "stop")


def _programs() -> Path | None:
    """Where Debian or the search path has PostgreSQL's programs."""
    found = [*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    beside = shutil.which("initdb")
    found += [Path(beside).parent] if beside else []
    return next((folder for folder in found if (folder / "initdb").exists()), None)


def _run(*words: str | Path) -> None:
    """Run a program of PostgreSQL's, as nobody where the tests are the administrator's."""
    user = pwd.getpwnam(NOBODY).pw_uid if os.geteuid() == 0 else None
    subprocess.run(list(map(str, words)), check=True, stdout=subprocess.DEVNULL, user=user, cwd="/")
