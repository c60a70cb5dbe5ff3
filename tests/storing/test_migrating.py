"""The steps to the tables of this version."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

import throughline as tl
from throughline.archive import Archive
from throughline.model.errors import Unreadable
from throughline.storing import opened
from throughline.storing.migrating import NEWEST, STEPS, VERSION
from throughline.storing.tables import metadata


def steps() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(STEPS))
    return ScriptDirectory.from_config(config)


def test_the_newest_step_is_the_last_of_one_row_of_numbered_steps() -> None:
    found = [step.revision for step in steps().walk_revisions()]

    assert found[0] == NEWEST
    assert found == sorted(found, reverse=True)
    assert all(re.fullmatch(r"\d{4}", step) for step in found)


def test_the_steps_lead_to_the_tables_of_this_version(tmp_path: Path) -> None:
    store = opened(str(tmp_path / "desk.db"), create=True)
    with store.engine.connect() as connection:
        given = {
            "version_table": VERSION,
            "include_name": lambda name, kind, _: not (name or "").startswith("articles_w"),
        }
        found = compare_metadata(MigrationContext.configure(connection, opts=given), metadata)
    store.close()

    assert found == []


def test_an_archive_of_a_newer_version_is_refused_and_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "desk.db"
    opened(str(file), create=True).close()
    with sqlite3.connect(file) as connection:
        connection.execute(f"UPDATE {VERSION} SET version_num = '9000'")
    connection.close()
    before = file.read_bytes()

    with pytest.raises(Unreadable, match=r"desk.db: made by a newer version .* update throughline"):
        opened(str(file), create=True)
    assert file.read_bytes() == before


def test_an_archive_that_lacks_a_step_is_brought_to_this_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "desk.db"
    with sqlite3.connect(file) as connection:
        connection.execute(f"CREATE TABLE {VERSION} (version_num VARCHAR(32) NOT NULL)")
    connection.close()

    opened(str(file)).close()
    with sqlite3.connect(file) as connection:
        assert connection.execute(f"SELECT version_num FROM {VERSION}").fetchall() == [(NEWEST,)]
    connection.close()


def test_people_of_an_older_archive_are_found_by_their_names_afterwards(tmp_path: Path) -> None:
    file = tmp_path / "desk.db"
    with Archive(str(file)) as archive:
        archive.add([tl.Article("fair", "“It rained,” said Ida Brandt. Brandt’s dog barked.", "f.txt", language="en")])
    asked = (
        "SELECT person, word FROM person_words ORDER BY person, word",
        "SELECT id, sorting, mentions FROM people ORDER BY id",
    )
    with sqlite3.connect(file) as connection:
        wanted = [connection.execute(one).fetchall() for one in asked]
        for index in ("articles_outlet", "people_sorting", "people_mentions", "printings_kind", "ix_copies_origin"):
            connection.execute(f"DROP INDEX {index}")
        connection.execute("DROP INDEX dates_days")
        connection.execute("DROP INDEX articles_state")
        connection.execute("CREATE INDEX articles_state ON articles (state)")
        connection.execute("DROP TABLE person_words")
        connection.execute("DROP TABLE owned")
        connection.execute("DROP INDEX reports_digest")
        for table in ("utterances", "happenings", "people", "facts", "findings"):
            connection.execute(f"DROP INDEX ix_{table}_owned")
            connection.execute(f"ALTER TABLE {table} DROP COLUMN owned")
        connection.execute("ALTER TABLE people DROP COLUMN sorting")
        connection.execute("ALTER TABLE people DROP COLUMN mentions")
        connection.execute(f"UPDATE {VERSION} SET version_num = '0001'")
    connection.close()

    opened(str(file)).close()
    with sqlite3.connect(file) as connection:
        found = [connection.execute(one).fetchall() for one in asked]
    connection.close()

    assert found == wanted
    assert [word for _, word in wanted[0]] == ["brandt", "ida"]
    assert wanted[1][0][1] == "ida brandt"
