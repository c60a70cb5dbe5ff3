"""``trace``, ``export`` and ``check`` on an archive: what they say, what they write, and their exit status."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import throughline as tl
from drafts import PLANKS, POST, WEEKLY
from throughline.cli import main


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("press")
    (folder / "post.txt").write_text(f" date 2024-05-12 {POST}", encoding="utf-8")
    (folder / "weekly.txt").write_text(f" date 2024-05-13 {WEEKLY}", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def desk(press: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("desk") / "throughline.db"
    assert run("add", press, "--archive", place, "-q").exit_code == 0
    return place


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(f"Orla Finch, who keeps the lighthouse, said: “{PLANKS}”\n", encoding="utf-8")
    return path


def test_words_are_traced_in_an_archive_as_in_its_inputs(desk: Path, press: Path) -> None:
    words = " ".join(PLANKS.split()[:3])
    kept, read = (run("trace", words, *more, "--json") for more in (("--archive", desk), (press,)))

    assert (kept.exit_code, json.loads(kept.stdout)) == (0, json.loads(read.stdout))


def test_without_inputs_the_archive_of_the_working_directory_is_read(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.parent)

    assert "2 reports" in run("trace", "zebra").stdout
    assert run("export", "--as", "bibtex").stdout.startswith("@")


def test_a_draft_is_checked_against_an_archive_that_is_named_as_a_source(draft: Path, desk: Path, press: Path) -> None:
    kept, read = (run("check", draft, "--against", source, "--json") for source in (desk, press))

    assert kept.exit_code == read.exit_code == 0
    assert json.loads(kept.stdout)["verdicts"] == json.loads(read.stdout)["verdicts"]


def test_an_archive_and_files_may_be_sources_together(draft: Path, desk: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The dunes were quiet. “Nobody came,” said Jon Vik.", encoding="utf-8")
    draft.write_text(f"Orla Finch said: “{PLANKS}” Jon Vik said: “Nobody came.”", encoding="utf-8")
    told = run("check", draft, "--against", desk, other)

    assert told.exit_code == 0
    assert "2 checked, 0 to look at" in told.stderr


def test_a_draft_that_no_report_of_the_archive_prints_ends_with_status_one(draft: Path, desk: Path) -> None:
    draft.write_text("Orla Finch said: “We will sell every zebra.”", encoding="utf-8")

    assert run("check", draft, "--archive", desk).exit_code == 1


def test_an_archive_is_exported_and_read_again(desk: Path, tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    told = run("export", "--archive", desk, "--as", "jsonl", "-o", output)

    assert (told.exit_code, told.stderr) == (0, f"exported: {output}\n")
    assert len([item for item in tl.read(output) if isinstance(item, tl.Article)]) == 2


def test_one_story_of_an_archive_is_exported(desk: Path, tmp_path: Path) -> None:
    told = run("export", "--archive", desk, "--as", "markdown", "--story", "nowhere")

    assert told.exit_code == 2
    assert "nowhere: no article, event or story of that name" in told.stderr


@pytest.mark.parametrize("command", [("trace", "we will"), ("export", "--as", "csl"), ("check",)])
def test_a_place_without_an_archive_and_one_without_articles_end_with_status_three(
    command: tuple[str, ...], draft: Path, tmp_path: Path
) -> None:
    words: list[str | Path] = [*command, *([draft] if command == ("check",) else [])]
    gone, empty, other = (tmp_path / name for name in ("gone.db", "empty.db", "other.db"))
    tl.Archive(str(empty)).close()
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE shopping (item TEXT)")
    connection.close()

    assert [run(*words, "--archive", place).exit_code for place in (gone, empty, other)] == [3, 3, 3]
    assert "there is no archive; make one with" in run(*words, "--archive", gone).stderr
    assert "there are no articles in it; add some with" in run(*words, "--archive", empty).stderr
    assert "not an archive but other tables" in run(*words, "--archive", other).stderr


@pytest.mark.parametrize("words", [("trace", "we"), ("export", "--as", "csl")])
def test_inputs_and_an_archive_together_are_refused(words: tuple[str, ...], desk: Path, press: Path) -> None:
    told = run(*words, press, "--archive", desk)

    assert told.exit_code == 2
    assert "name inputs or an archive, not both" in told.stderr


def test_a_story_is_one_of_an_archive(press: Path) -> None:
    assert run("export", press, "--as", "csl", "--story", "x").exit_code == 2


def test_words_without_a_letter_are_refused(desk: Path) -> None:
    told = run("trace", "?!", "--archive", desk)

    assert told.exit_code == 2
    assert "no word in '?!'" in told.stderr


def test_a_draft_without_quotations_is_told_so(draft: Path, desk: Path) -> None:
    draft.write_text("The dunes are quiet.", encoding="utf-8")
    told = run("check", draft, "--against", desk)

    assert told.exit_code == 0
    assert "0 checked" in told.stderr
