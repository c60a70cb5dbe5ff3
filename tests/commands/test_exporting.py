import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from throughline.cli import main
from throughline.commands import FOLDERS, FORMS
from throughline.telling.exports import FORMATS, parquet

EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = [form for form in FORMS if form not in FOLDERS]


def export(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["export", *map(str, words)])


def test_the_command_offers_what_can_be_written() -> None:
    assert set(FORMS) == set(FORMATS)
    assert {form for form, chosen in FORMATS.items() if chosen.folder} == set(FOLDERS)


@pytest.mark.parametrize("form", FILES)
def test_a_format_of_one_file_is_written_the_same_each_time(form: str, tmp_path: Path) -> None:
    (tmp_path / "turned").mkdir()
    names = sorted((path.name for path in EXAMPLES.iterdir()), reverse=True)
    first = export(EXAMPLES, "--as", form, "-q", "-o", tmp_path / "first")
    second = export(*(EXAMPLES / name for name in names), "--as", form, "-q", "-o", tmp_path / "second", "-j", "2")

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()
    assert b"keep them safe" in (tmp_path / "first").read_bytes() or form in ("atom", "jsonfeed", "bibtex", "csl")


@pytest.mark.parametrize("form", FOLDERS)
def test_tables_are_written_into_a_folder(form: str, tmp_path: Path) -> None:
    done = export(EXAMPLES, "--as", form, "-o", tmp_path / "tables")

    assert done.exit_code == 0
    assert len(list((tmp_path / "tables").glob(f"*.{form}"))) == 8
    assert "exported:" in done.stderr


def test_without_a_place_a_file_goes_to_standard_output() -> None:
    done = export(EXAMPLES, "--as", "jsonfeed")

    assert json.loads(done.stdout)["items"]
    assert "exported" not in done.stderr


@pytest.mark.parametrize("form", FOLDERS)
def test_a_folder_of_tables_needs_a_name(form: str) -> None:
    done = export(EXAMPLES, "--as", form)

    assert done.exit_code == 2
    assert "-o" in done.output


def test_a_file_in_the_place_of_a_folder_and_a_folder_in_that_of_a_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("x", encoding="utf-8")
    in_file = export(EXAMPLES, "--as", "csv", "-o", tmp_path / "there")
    in_folder = export(EXAMPLES, "--as", "tei", "-o", tmp_path)

    assert (in_file.exit_code, in_folder.exit_code) == (2, 2)
    assert "needs a folder" in in_file.output
    assert "one file" in in_folder.output


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(parquet, "find_spec", lambda name: None)
    done = export(EXAMPLES, "--as", "parquet", "-o", tmp_path / "tables")

    assert done.exit_code == 2
    assert "pip install 'throughline[parquet]'" in done.output


def test_an_unknown_format_is_refused() -> None:
    assert export(EXAMPLES, "--as", "docx").exit_code == 2


def test_what_was_rejected_is_still_listed(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    done = export(EXAMPLES, tmp_path, "--as", "bibtex", "-q")

    assert done.exit_code == 1
    assert "empty.txt" in done.stderr
