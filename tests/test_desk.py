"""The commands of an archive: what they say, what they write, and their exit status."""

from __future__ import annotations

import gc
import json
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Engine

import throughline as tl
from throughline.cli import main
from throughline.model.errors import Unreadable
from throughline.storing.migrating import migrated
from throughline.storing.places import Place

EXAMPLES = Path(__file__).parent.parent / "examples"


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of the examples."""
    place = tmp_path_factory.mktemp("desk") / "desk.db"
    assert run("add", EXAMPLES, "--archive", place).exit_code == 0
    return place


def test_adding_says_what_became_of_the_inputs_and_again_that_all_is_known(tmp_path: Path) -> None:
    first = run("add", EXAMPLES, "--archive", tmp_path / "desk.db")
    again = run("add", EXAMPLES, "--archive", tmp_path / "desk.db")

    assert (first.exit_code, first.stderr) == (0, "10 read: 10 new\n")
    assert (again.exit_code, again.stderr) == (0, "10 read: 0 new, 10 known\n")


def test_adding_as_json_gives_the_counts_and_the_reasons(tmp_path: Path) -> None:
    added = run("add", EXAMPLES, tmp_path / "gone.txt", "--archive", tmp_path / "desk.db", "--json")
    counts = json.loads(added.stdout)

    assert added.exit_code == 1
    assert (counts["read"], counts["new"], counts["rejected"]) == (11, 10, 1)
    assert [reason["cause"] for reason in counts["reasons"]] == ["missing"]


def test_adding_nothing_readable_ends_with_status_three_and_the_reason(tmp_path: Path) -> None:
    added = run("add", tmp_path / "gone.txt", "--archive", tmp_path / "desk.db", "-q")

    assert added.exit_code == 3
    assert added.stderr.startswith("rejected (missing): ")


def test_the_archive_in_the_folder_that_is_added_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text("The ferry came in late on Monday.", encoding="utf-8")
    place = tmp_path / "throughline.db"

    assert run("add", tmp_path, "--archive", place).exit_code == 0
    assert run("add", tmp_path, "--archive", place).stderr == "1 read: 0 new, 1 known\n"


def test_several_processes_make_the_same_archive(tmp_path: Path) -> None:
    added = run("add", EXAMPLES, "--archive", tmp_path / "desk.db", "-j", "2")

    assert added.stderr == "10 read: 10 new\n"


@pytest.mark.parametrize("content", ["The ferry came in.", ""])
def test_a_file_that_is_no_archive_ends_in_one_line_with_status_three(tmp_path: Path, content: str) -> None:
    (tmp_path / "notes.txt").write_text(content, encoding="utf-8")
    added = run("add", EXAMPLES, "--archive", tmp_path / "notes.txt")

    assert added.exit_code == 3
    assert "notes.txt: not an archive; nothing was written to it" in added.stderr
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == content


def test_an_archive_that_cannot_be_written_ends_with_status_two(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    added = run("add", EXAMPLES, "--archive", tmp_path / "file" / "desk.db")

    assert added.exit_code == 2
    assert "name another place with --archive" in added.stderr


def test_stories_are_listed_in_a_line_each_and_as_json_lines(desk: Path) -> None:
    listed = run("stories", "--archive", desk)
    found = [json.loads(line) for line in run("stories", "--archive", desk, "--json").stdout.splitlines()]

    assert listed.exit_code == 0
    assert [f"[{story['id']}]" in line for story, line in zip(found, listed.stdout.splitlines(), strict=True)] == [
        True
    ] * 2
    assert " reports, " in listed.stdout


def test_stories_can_be_searched_and_sorted(desk: Path) -> None:
    every = run("stories", "--archive", desk, "--by", "reports").stdout.splitlines()

    assert len(every) == 2
    assert run("stories", "volcano", "--archive", desk).stdout == ""
    assert run("stories", "volcano", "--archive", desk).stderr == "no story found\n"
    assert run("stories", "--since", "2999-01-01", "--archive", desk).stdout == ""
    assert run("stories", "-n", "1", "--archive", desk, "--by", "reports").stdout.splitlines() == every[:1]


def test_a_story_is_told_on_the_terminal_and_in_every_format(desk: Path, tmp_path: Path) -> None:
    name = json.loads(run("stories", "--archive", desk, "--json").stdout.splitlines()[0])["id"]
    told = run("story", name, "--archive", desk)

    assert told.exit_code == 0
    assert "What happened when" in told.stdout
    for ending in (".html", ".md", ".json"):
        assert run("story", name, "--archive", desk, "-o", tmp_path / f"story{ending}").exit_code == 0
        assert (tmp_path / f"story{ending}").stat().st_size > 1000
    shown = json.loads(run("story", name, "--archive", desk, "--json").stdout)
    assert [story["id"] for story in shown["stories"]] == [name]


def test_a_story_in_a_format_that_nobody_knows_is_refused(desk: Path, tmp_path: Path) -> None:
    assert run("story", "x", "--archive", desk, "-o", tmp_path / "story.docx").exit_code == 2
    assert run("story", "x", "--archive", desk, "-o", "-").exit_code == 2


def test_an_unknown_story_ends_with_status_two_and_the_remedy(desk: Path) -> None:
    told = run("story", "nothing", "--archive", desk)

    assert told.exit_code == 2
    assert "nothing is no article, event or story of it; see throughline stories" in told.stderr


def test_a_missing_archive_ends_with_status_three_and_is_not_made(tmp_path: Path) -> None:
    told = run("stories", "--archive", tmp_path / "desk.db")

    assert told.exit_code == 3
    assert "there is no archive; make one with" in told.stderr
    assert not list(tmp_path.iterdir())


def test_corrections_are_made_listed_and_taken_back(desk: Path, tmp_path: Path) -> None:
    place = tmp_path / "desk.db"
    place.write_bytes(desk.read_bytes())
    first, second = (
        json.loads(line)["id"] for line in run("stories", "--archive", place, "--json").stdout.splitlines()
    )
    joined = run("join", first, second, "--archive", place, "--who", "ida")

    assert joined.stdout.startswith(f"1: {first} and {second} are one event (ida, 2")
    assert len(run("stories", "--archive", place).stdout.splitlines()) == 1
    back = json.loads(run("corrections", "--undo", "1", "--archive", place, "--who", "jon", "--json").stdout)
    assert (back["number"], back["who"], back["undone_by"], back["correction"]["kind"]) == (1, "ida", "jon", "join")
    assert "taken back by jon on 2" in run("corrections", "--archive", place).stdout
    assert len(run("stories", "--archive", place).stdout.splitlines()) == 2


def test_decisions_move_with_an_export(desk: Path, tmp_path: Path) -> None:
    place, export, moved = tmp_path / "desk.db", tmp_path / "all.jsonl", tmp_path / "moved.db"
    place.write_bytes(desk.read_bytes())
    names = [json.loads(line)["id"] for line in run("stories", "--archive", place, "--json").stdout.splitlines()]
    made = run("join", *names, "--archive", place, "--who", "ida").stdout
    run("export", "--as", "jsonl", "-o", export, "--archive", place)
    run("add", export, "--archive", moved)

    assert run("corrections", "--archive", moved).stdout == ""
    assert run("corrections", "--from", export, "--archive", moved).stdout == made
    assert run("corrections", "--archive", moved).stdout == made
    both = run("corrections", "--from", export, "--undo", "1", "--archive", moved)
    assert both.exit_code == 2
    assert "not both" in both.stderr


def test_an_article_is_split_off_and_a_person_renamed(desk: Path, tmp_path: Path) -> None:
    place = tmp_path / "desk.db"
    place.write_bytes(desk.read_bytes())
    large = json.loads(run("stories", "--by", "reports", "--archive", place, "--json").stdout.splitlines()[0])["id"]
    shown = json.loads(run("story", large, "--archive", place, "--json").stdout)
    article = shown["articles"][-1]["id"]
    refused = run("rename", "Nobody Here", "Somebody", "--story", large, "--archive", place)

    assert run("split", article, "--archive", place).exit_code == 0
    assert len(run("stories", "--archive", place).stdout.splitlines()) == 3
    assert refused.exit_code == 2
    assert "nobody in that story is called so; it names" in refused.stderr
    name = refused.stderr.partition("it names ")[2].split(",")[0].strip()
    renamed = run("rename", name, "Somebody Else", "--story", large, "--archive", place)
    assert f"2: {name} is Somebody Else in the story of" in renamed.stdout


def test_a_server_that_cannot_be_reached_ends_with_status_three_and_without_the_password() -> None:
    pytest.importorskip("pg8000")
    told = run("stories", "--archive", "postgresql://desk:secret@127.0.0.1:1/news")

    assert told.exit_code == 3
    assert "postgresql://desk:***@127.0.0.1:1/news: the server cannot be reached" in told.stderr
    assert "secret" not in told.output


def test_a_decision_of_a_user_whom_the_system_does_not_know_is_kept(
    desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 4242")

    monkeypatch.setattr("throughline.desk.getuser", nobody)
    place = tmp_path / "desk.db"
    place.write_bytes(desk.read_bytes())
    lines = run("stories", "--archive", place, "--json").stdout.splitlines()
    told = run("join", *(json.loads(line)["id"] for line in lines), "--archive", place)

    assert told.exit_code == 0
    assert "(unknown, 2" in told.stdout


def written(place: Path, day: str, text: str) -> Path:
    """A file with one version of a report."""
    found = place / f"{day}.jsonl"
    found.write_text(json.dumps({"id": "ferry", "published": day, "text": text}) + "\n", encoding="utf-8")
    return found


def test_another_text_is_named_with_the_command_that_shows_what_was_changed(tmp_path: Path) -> None:
    first = written(tmp_path, "2024-05-01", "The ferry came in late. Two people were hurt.")
    later = written(tmp_path, "2024-05-03", "The ferry came in late. Three people were hurt.")
    place = tmp_path / "desk.db"

    assert "new version" not in run("add", first, "--archive", place).stderr
    assert run("add", later, "--archive", place).stderr == (
        "1 read: 0 new, 1 new versions\nnew version of ferry: throughline versions ferry\n"
    )
    shown = run("versions", "ferry", "--archive", place).stdout
    assert "[-Two-]" in shown
    assert "{+Three+}" in shown
    record = json.loads(run("versions", "ferry", "--archive", place, "--json").stdout)
    assert [edit["after"] for edit in record["changes"][0]["edits"]] == ["Three"]


def test_the_articles_with_other_texts_stand_in_the_json_and_many_are_not_all_named(tmp_path: Path) -> None:
    names = [f"r{at:02}" for at in range(25)]
    lines = [
        [json.dumps({"id": name, "published": day, "text": f"Ferry {name} came in on {day}."}) for name in names]
        for day in ("2024-05-01", "2024-05-03")
    ]
    files = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    for file, told in zip(files, lines, strict=True):
        file.write_text("\n".join(told), encoding="utf-8")
    run("add", files[0], "--archive", tmp_path / "desk.db")
    place = tmp_path / "again.db"
    place.write_bytes((tmp_path / "desk.db").read_bytes())
    added = json.loads(run("add", files[1], "--archive", tmp_path / "desk.db", "--json").stdout)

    assert added["changed"] == names
    assert "and of 5 more articles; --json names all" in run("add", files[1], "--archive", place).stderr


def test_versions_of_an_unknown_article_end_with_status_two_and_the_remedy(desk: Path) -> None:
    told = run("versions", "nothing", "--archive", desk)

    assert told.exit_code == 2
    assert "nothing is no article of it" in told.stderr


def test_ctrl_c_while_adding_ends_in_one_line_that_says_what_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    place = tmp_path / "desk.db"
    with monkeypatch.context() as patched:
        patched.setattr("throughline.archive.Archive.relate", stopped)
        added = run("add", EXAMPLES, "--archive", place)
    assert (added.exit_code, added.stdout) == (130, "")
    assert added.stderr == "stopped; what was added before is kept, the same command goes on from there\n"
    assert run("add", EXAMPLES, "--archive", place).stderr == "10 read: 0 new, 10 known\n"
    assert len(run("stories", "--archive", place).stdout.splitlines()) == 2


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_server_that_does_not_answer_is_given_up_after_a_while() -> None:
    pytest.importorskip("pg8000")
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(Unreadable, match="server does not answer"):
        tl.Archive(f"postgresql://desk@127.0.0.1:{silent.getsockname()[1]}/news", settings=tl.Settings(archive_reach=1))
    gc.collect()  # the driver leaves its socket to the collector


def test_on_a_full_disk_a_sound_archive_is_not_called_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "desk.db"
    run("add", EXAMPLES, "--archive", place)
    place.write_bytes(place.read_bytes()[:20_000])
    assert "the file is damaged" in run("stories", "--archive", place).stderr

    monkeypatch.setattr("throughline.storing.sqlite.disk_usage", lambda _: SimpleNamespace(free=100))
    assert "no room is left on the disk" in run("stories", "--archive", place).stderr


def test_where_nobody_knows_how_much_room_there_is_a_damaged_file_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: Path) -> None:
        raise OSError("no such device")

    place = tmp_path / "desk.db"
    run("add", EXAMPLES, "--archive", place)
    place.write_bytes(place.read_bytes()[:20_000])
    monkeypatch.setattr("throughline.storing.sqlite.disk_usage", failing)
    assert "the file is damaged" in run("stories", "--archive", place).stderr


def test_a_new_archive_for_which_there_is_no_room_does_not_appear(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = migrated

    def unfinished(engine: Engine, place: Place, *, create: bool = False) -> None:
        made(engine, place, create=create)
        engine.dispose()
        Path(f"{engine.url.database}-wal").write_bytes(b"what did not fit")

    monkeypatch.setattr("throughline.storing.sqlite.migrated", unfinished)
    added = run("add", EXAMPLES, "--archive", tmp_path / "desk.db")

    assert added.exit_code == 2
    assert "no room is left on the disk" in added.stderr
    assert not list(tmp_path.iterdir())
