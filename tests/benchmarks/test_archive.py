"""The measure of an archive comes to an end and says what it found."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from archive import checked, lines


def test_every_figure_is_printed_and_a_killed_run_ends_as_an_undisturbed_one(tmp_path: Path) -> None:
    asked = Namespace(number=6, more=3, workers=1, archive=None, kills=2, killed=3, seconds=0.2)
    found = list(lines(asked, tmp_path))

    assert [line.partition(":")[0] for line in found[:4]] == ["6 reports added", "3 more", "the same again", "a story"]
    assert found[-2].startswith("killed 2 times in mid-add of 3 reports (")
    assert found[-2].endswith("): 2 times whole and the same in the end")
    assert found[-1].startswith("two writers for 0 s: 0 ended with an error, ")


def test_a_damaged_file_is_not_whole(tmp_path: Path) -> None:
    import sqlite3

    file = tmp_path / "desk.db"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE a (b REFERENCES c (d))")
    connection.execute("CREATE TABLE c (d PRIMARY KEY)")
    connection.execute("INSERT INTO a VALUES (1)")
    connection.commit()
    connection.close()

    assert not checked(file)
