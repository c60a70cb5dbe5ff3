"""The command ``check``: what it takes, what it writes, and its exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from drafts import PLANKS, POST, WEEKLY
from throughline.cli import main


def run(*words: str | Path, given: str | None = None) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, words)], input=given)


@pytest.fixture
def press(tmp_path: Path) -> Path:
    folder = tmp_path / "press"
    folder.mkdir()
    (folder / "post.txt").write_text(f" date 2024-05-12 {POST}", encoding="utf-8")
    (folder / "weekly.txt").write_text(f" date 2024-05-13 {WEEKLY}", encoding="utf-8")
    return folder


@pytest.fixture
def right(tmp_path: Path) -> Path:
    path = tmp_path / "right.txt"
    path.write_text(f"Orla Finch, who keeps the lighthouse, said: “{PLANKS}”\n", encoding="utf-8")
    return path


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "wrong.txt"
    path.write_text("Orla Finch said: “We will sell it plank by plank with our own hands.”\n", encoding="utf-8")
    return path


def test_a_draft_that_is_right_ends_with_0(right: Path, press: Path) -> None:
    told = run(right, "--against", press)

    assert told.exit_code == 0
    assert "nothing needs a look" in told.stdout


def test_a_draft_that_needs_a_look_ends_with_1_and_shows_both_sides(wrong: Path, press: Path) -> None:
    told = run(wrong, "--against", press)

    assert told.exit_code == 1
    assert "“rebuild” became “sell”" in " ".join(told.stdout.split())
    assert "1 to look at" in told.stderr


def test_sources_may_be_named_one_by_one(wrong: Path, press: Path) -> None:
    told = run(wrong, "--against", press / "post.txt", press / "weekly.txt")

    assert "2 read: 2 articles" in told.stderr
    assert told.exit_code == 1


def test_a_draft_may_come_from_standard_input(press: Path) -> None:
    told = run("-", "--against", press, "--json", given=f"Orla Finch said: “{PLANKS}”\n")

    assert json.loads(told.stdout)["verdicts"][0]["verdict"] == "same"


@pytest.mark.parametrize("suffix", [".html", ".md", ".json", ".jsonl", ".jsonld"])
def test_the_ending_of_the_output_decides_its_format(wrong: Path, press: Path, tmp_path: Path, suffix: str) -> None:
    place = tmp_path / f"check{suffix}"
    told = run(wrong, "--against", press, "-o", place, "--quiet")

    assert (told.exit_code, told.output) == (1, "")
    assert "altered" in place.read_text(encoding="utf-8") or "a word was changed" in place.read_text(encoding="utf-8")


def test_json_lines_are_one_verdict_a_line(wrong: Path, press: Path, tmp_path: Path) -> None:
    place = tmp_path / "check.jsonl"
    run(wrong, "--against", press, "-o", place)

    assert [json.loads(line)["kind"] for line in place.read_text(encoding="utf-8").splitlines()] == ["quote"]


def test_another_ending_is_refused_before_anything_is_read(wrong: Path, tmp_path: Path) -> None:
    told = run(wrong, "--against", tmp_path / "nowhere", "-o", tmp_path / "check.pdf")

    assert told.exit_code == 2
    assert ".html, .md, .json, .jsonl, .jsonld" in told.output


def test_a_draft_that_is_not_there_ends_with_3_and_says_what_to_do(press: Path, tmp_path: Path) -> None:
    told = run(tmp_path / "none.txt", "--against", press)

    assert told.exit_code == 3
    assert "no such file or folder; check the spelling" in told.output


def test_an_empty_draft_ends_with_3(press: Path, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text(" \n", encoding="utf-8")
    told = run(path, "--against", press)

    assert told.exit_code == 3
    assert "empty" in told.output


def test_several_articles_are_no_draft(press: Path) -> None:
    told = run(press, "--against", press)

    assert told.exit_code == 2
    assert "2 articles; a check takes one draft at a time" in told.output


def test_an_empty_folder_is_no_draft(press: Path, tmp_path: Path) -> None:
    (tmp_path / "void").mkdir()
    told = run(tmp_path / "void", "--against", press)

    assert told.exit_code in (2, 3)
    assert "void" in told.output


def test_standard_input_cannot_be_both_sides(press: Path) -> None:
    told = run("-", "--against", "-", given="x")

    assert told.exit_code == 2
    assert "standard input is the draft" in told.output


def test_without_sources_the_archive_of_the_working_directory_is_asked(
    right: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    told = run(right)

    assert told.exit_code == 3
    assert "throughline.db: there is no archive" in told.stderr


def test_no_readable_source_ends_with_3(right: Path, tmp_path: Path) -> None:
    told = run(right, "--against", tmp_path / "nowhere")

    assert told.exit_code == 3
    assert "rejected (missing)" in told.output


def test_a_rejected_source_is_listed_and_ends_with_1(right: Path, press: Path) -> None:
    (press / "empty.txt").write_text("", encoding="utf-8")
    told = run(right, "--against", press)

    assert told.exit_code == 1
    assert "rejected (empty)" in told.stderr


def test_the_draft_among_the_sources_is_none(wrong: Path, press: Path) -> None:
    (press / "draft.txt").write_text(wrong.read_text(encoding="utf-8"), encoding="utf-8")
    told = run(press / "draft.txt", "--against", press)

    assert told.exit_code == 1
    assert "the draft itself" in told.stderr


def test_a_draft_without_quotations_is_told_so_and_its_values_are_compared(press: Path, tmp_path: Path) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("The boathouse of Penhallow was destroyed by fire on 11 May 2024.\n", encoding="utf-8")
    told = run(path, "--against", press)

    assert told.exit_code == 0
    assert "The draft has no quotation" in told.stdout


def test_the_day_of_publication_may_be_given(press: Path, tmp_path: Path) -> None:
    path = tmp_path / "yesterday.txt"
    text = "Fire destroyed the boathouse of Penhallow yesterday, and two people were injured.\n"
    path.write_text(text, encoding="utf-8")
    days = [
        one["value"]
        for one in json.loads(run(path, "--against", press, "--json", "--date", "2024-05-12").stdout)["verdicts"]
        if one["kind"] == "date"
    ]

    assert days == ["2024-05-11"]


def test_a_day_that_is_none_is_refused(right: Path, press: Path) -> None:
    assert run(right, "--against", press, "--date", "tomorrow").exit_code == 2


def test_a_year_in_which_nothing_is_published_is_refused(press: Path, right: Path) -> None:
    found = run(right, "--against", press, "--date", "0001-01-01")
    assert (found.exit_code, "no draft is published in that year" in found.stderr) == (2, True)
