"""An archive in a file: what is refused, what is waited for, and what stays readable."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from stores.piles import EXAMPLES, article, state
from throughline.archive import Archive
from throughline.model.errors import ArchiveError, Unreadable, Unwritable
from throughline.settings import Settings
from throughline.storing import opened

FERRY = "The ferry came in late. “The sea was calm all night,” said Jon Vik, 61, its captain."


@pytest.mark.parametrize("content", [b"", b"The ferry came in.", b"SQLite format 3\x00 but not really"])
def test_a_file_that_is_no_archive_is_never_written(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(content)

    with pytest.raises(Unreadable, match=r"notes.txt: not an archive; nothing was written to it, name another file"):
        Archive(str(file))
    assert file.read_bytes() == content
    assert os.listdir(tmp_path) == ["notes.txt"]


def test_a_database_of_something_else_is_never_written(tmp_path: Path) -> None:
    file = tmp_path / "stock.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE events (id)")
    connection.close()

    with pytest.raises(Unreadable, match=r"stock.db: not an archive but other tables"):
        Archive(str(file))
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("events",)]
    connection.close()


def test_a_missing_archive_is_not_made_by_who_only_reads(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match='there is no archive; make one with "throughline add'):
        Archive(str(tmp_path / "desk.db"), create=False)
    assert not list(tmp_path.iterdir())


def test_a_folder_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"cannot be opened \(Is a directory\)"):
        Archive(str(tmp_path))


def test_a_url_of_another_kind_is_refused() -> None:
    with pytest.raises(Unreadable, match=r"mysql://…: no such store; name a file, or postgresql://"):
        opened("mysql://desk:secret@host/news")


def test_an_archive_that_cannot_be_made_names_the_place_and_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(Unwritable, match=r"cannot be made \(.*\); name another place with --archive"):
        Archive(str(tmp_path / "file" / "desk.db"))


READ = """
import os, sys
import throughline.storing.sqlite
from throughline.archive import Archive
from throughline.model.errors import ArchiveError
from throughline.model.article import Rejected
if os.geteuid() == 0:
    os.setuid(65534)  # somebody whom permissions concern
try:
    with Archive(sys.argv[1], create=False) as archive:
        with archive.store.reading() as view:
            print(len(view.reports))
        archive.add([Rejected("gone.txt", "missing", "gone.txt: no such file")])
except ArchiveError as error:
    print(error)
"""


def test_an_archive_in_a_read_only_folder_can_be_read_and_says_why_nothing_is_added() -> None:
    with TemporaryDirectory() as folder:  # not below the tests' own, which only their owner may enter
        file = Path(folder) / "desk.db"
        with Archive(str(file)) as archive:
            archive.add([article("ferry", FERRY, "2024-05-01")])
        file.chmod(0o444)
        Path(folder).chmod(0o555)
        done = subprocess.run([sys.executable, "-c", READ, file], capture_output=True, text=True, check=False)
        Path(folder).chmod(0o755)

    assert done.stdout.splitlines()[0] == "1", done.stderr
    assert "desk.db: cannot be written, it is read-only; check its permissions" in done.stdout


def test_a_full_disk_is_said_and_what_was_added_before_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "desk.db"
    with Archive(str(file)) as archive:
        archive.add(EXAMPLES[:3])
        before = state(archive)
    with Archive(str(file)) as archive:
        _fill(archive)
        with pytest.raises(
            Unwritable, match=r"desk.db: no room is left on the disk; make room and run the command again"
        ):
            archive.add([article(f"ferry {number}", f"{FERRY} {number * 'x'}") for number in range(3000)])
    with Archive(str(file)) as archive:
        assert state(archive) == before
        assert archive.add(EXAMPLES[3:]).new == len(EXAMPLES) - 3


def _fill(archive: Archive) -> None:
    """Leave the archive no room to grow."""
    from sqlalchemy import event

    def limit(connection: sqlite3.Connection, *_: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 40}")

    engine = archive.store.engine  # type: ignore[attr-defined]
    event.listen(engine, "checkout", limit)


def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path) -> None:
    file = tmp_path / "desk.db"
    with Archive(str(file)) as archive:
        archive.add(EXAMPLES[:3])
    raw = bytearray(file.read_bytes())
    raw[4096 * 8 :] = b"\x5a" * (len(raw) - 4096 * 8)
    file.write_bytes(raw)

    with (
        pytest.raises(ArchiveError, match=r"desk.db: the file is damaged; restore a backup"),
        Archive(str(file)) as archive,
    ):
        state(archive)


def test_the_file_is_a_plain_database_whose_foreign_keys_hold(tmp_path: Path) -> None:
    file = tmp_path / "desk.db"
    with Archive(str(file)) as archive:
        archive.add(EXAMPLES)
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = connection.execute(
            "SELECT count(DISTINCT articles.id) FROM stories JOIN events ON events.story = stories.id "
            "JOIN event_articles ON event_articles.event = events.id JOIN articles ON articles.number = article"
        ).fetchone()
        words = connection.execute(
            "SELECT count(*) FROM printings JOIN articles ON number = article "
            'WHERE substr(text, start + 1, "end" - start) != words'
        ).fetchone()
    connection.close()

    assert found == (len(EXAMPLES),)
    assert words == (0,)


def test_what_sqlite_says_and_nobody_expected_is_told_with_the_place(tmp_path: Path) -> None:
    with (
        Archive(str(tmp_path / "desk.db")) as archive,
        pytest.raises(Unreadable, match=r"desk.db: no such table: gone; check the archive"),
        archive.store.reading() as view,
    ):
        view.connection.exec_driver_sql("SELECT * FROM gone")  # type: ignore[attr-defined]


def test_a_writer_that_waits_too_long_says_what_to_do(tmp_path: Path) -> None:
    place = str(tmp_path / "desk.db")
    with Archive(place) as first, Archive(place, settings=Settings(archive_wait=0)) as second:
        with first.store.writing(), pytest.raises(Unwritable, match="another command writes to it and takes too long"):
            second.add([article("ferry", FERRY)])
        assert second.add([article("ferry", FERRY)]).new == 1


def test_an_archive_is_made_where_files_have_one_name_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    with Archive(str(tmp_path / "desk.db")) as archive:
        assert archive.add([article("ferry", FERRY)]).new == 1
    assert [name for name in os.listdir(tmp_path) if "part" in name] == []
