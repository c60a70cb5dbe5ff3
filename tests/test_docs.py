"""The documents name every command, option and setting."""

from __future__ import annotations

import doctest
import json
import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

import click
import pytest
from click.testing import CliRunner

import throughline
from quote_errors import page, read
from throughline.cli import main
from throughline.commands import FORMS
from throughline.commands.checking import FORMATS
from throughline.model.marks import Anchor, Quote, QuoteKind, SpeakerBasis, Time, TimeType
from throughline.model.verdicts import CheckKind, PrintedAs, Ruling
from throughline.settings import Settings
from throughline.storing.migrating import VERSION
from throughline.storing.tables import metadata
from throughline.telling.exports.tables import TABLES, Table
from throughline.telling.trace import Printer, Step, Trace, Way

ROOT = Path(__file__).parent.parent
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
QUOTATIONS = (ROOT / "docs" / "quotations.md").read_text(encoding="utf-8")
CHECK = (ROOT / "docs" / "check.md").read_text(encoding="utf-8")
TIMES = (ROOT / "docs" / "times.md").read_text(encoding="utf-8")
ARCHIVE = (ROOT / "docs" / "archive.md").read_text(encoding="utf-8")
CODE = re.compile(r"```python\n(.*?)```", re.DOTALL)
FLOORS = json.loads((ROOT / "tests" / "floors" / "quotes.json").read_text(encoding="utf-8"))["floors"]
EXPORTS = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", EXPORTS, re.DOTALL | re.MULTILINE))
TIMED = json.loads((ROOT / "tests" / "floors" / "times.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("table", [*metadata.tables, VERSION, "articles_words"])
def test_the_archive_page_names_every_table(table: str) -> None:
    assert f"`{table}`" in ARCHIVE


def test_the_code_of_the_archive_page_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "reports").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    exec("".join(CODE.findall(ARCHIVE)), {})

    assert capsys.readouterr().out == "10 0 0 0\n"


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_and_option_is_documented(command: str) -> None:
    assert f"`{command}`" in COMMANDS
    for parameter in main.commands[command].params:
        if isinstance(parameter, click.Option):
            assert all(f"`{name}`" in COMMANDS for name in parameter.opts)


@pytest.mark.parametrize("setting", [field.name for field in fields(Settings)])
def test_every_setting_is_documented_with_its_value(setting: str) -> None:
    value = getattr(Settings(), setting)

    assert f"| `{setting}` | {value} |" in SETTINGS


def test_the_readme_names_both_first_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert "make story" in readme
    assert "make test" in readme


def test_the_changelog_knows_the_version() -> None:
    assert f"## {throughline.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_code_of_the_readme_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "reports").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    blocks = CODE.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    exec("".join(blocks), {})

    assert capsys.readouterr().out.endswith("We missed it, ['Ida Brandt'] direct\n")


@pytest.mark.parametrize("text", [QUOTATIONS, TIMES], ids=["quotations", "times"])
def test_the_example_of_a_page_prints_what_it_shows(text: str) -> None:
    (example,) = (doctest.DocTestParser().get_doctest(code, {}, "page", None, 0) for code in CODE.findall(text))

    assert doctest.DocTestRunner().run(example).failed == 0


@pytest.mark.parametrize("name", [field.name for field in fields(Quote)])
def test_the_quotations_page_says_what_each_field_of_a_quote_is(name: str) -> None:
    assert f"`{name}`" in QUOTATIONS


@pytest.mark.parametrize("name", [*get_args(QuoteKind), *get_args(SpeakerBasis)])
def test_the_quotations_page_says_what_each_kind_and_basis_means(name: str) -> None:
    assert f"`{name}`" in QUOTATIONS


@pytest.mark.parametrize("page", ["quotations.md", "quality.md"])
@pytest.mark.parametrize("variant", FLOORS)
def test_the_pages_give_the_figures_that_the_floors_hold(page: str, variant: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    (row,) = (line for line in text.splitlines() if line.startswith(f"| {variant} |"))
    _, _, direct, spoken, _, every, attributed = row.strip("| ").split(" | ")
    shown = [float(cell) for cell in (direct, spoken, every, attributed)]
    held = [figure for measure, figure in FLOORS[variant].items() if not measure.startswith("indirect")]

    assert shown == pytest.approx(held, abs=0.0011)


@pytest.mark.parametrize("name", [field.name for field in fields(Time)])
def test_the_times_page_says_what_each_field_of_a_time_is(name: str) -> None:
    assert f"`{name}`" in TIMES


@pytest.mark.parametrize("name", [*get_args(TimeType), *get_args(Anchor)])
def test_the_times_page_says_what_each_type_and_anchor_means(name: str) -> None:
    assert f"`{name}`" in TIMES


@pytest.mark.parametrize(
    ("page", "corpus", "figures"),
    [
        *((page, *row) for page in ("times.md", "quality.md") for row in TIMED["times"].items()),
        *(("quality.md", *row) for row in TIMED["dating"].items()),
    ],
)
def test_the_pages_give_the_figures_of_times_that_the_floors_hold(
    page: str, corpus: str, figures: dict[str, float]
) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    (row,) = (line for line in text.splitlines() if line.startswith(f"| {corpus} |"))
    cells = [cell.removesuffix(" days") for cell in row.strip("| ").split(" | ")[1:]]
    held = [figure for cell, figure in zip(cells, figures.values(), strict=True) if cell != "–"]

    assert [float(cell) for cell in cells if cell != "–"] == pytest.approx(held, abs=0.0011)


def test_fifty_errors_are_listed_each_with_its_verdict() -> None:
    path = ROOT / "docs" / "quotation_errors.tsv"
    verdicts = read(path)

    assert len(verdicts) == len(path.read_text(encoding="utf-8").splitlines()) == 50
    assert (ROOT / "docs" / "quotation_errors.md").read_text(encoding="utf-8") == page(verdicts)


def test_the_example_of_the_check_page_finds_the_changed_word(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = CODE.findall(CHECK)
    exec(example, {})

    assert capsys.readouterr().out.splitlines()[0] == "altered True ['words']"


@pytest.mark.parametrize("name", [*get_args(Ruling), *get_args(CheckKind), *get_args(PrintedAs), *FORMATS])
def test_the_check_page_names_every_verdict_kind_and_format(name: str) -> None:
    assert f"`{name}`" in CHECK or f"check{name}" in CHECK


def test_the_python_of_the_exports_page_prints_what_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    code = "".join(block for block in CODE.findall(EXPORTS) if block.startswith(">>>"))
    (example,) = [doctest.DocTestParser().get_doctest(code, {}, "exports", None, 0)]

    assert example.examples
    assert doctest.DocTestRunner().run(example).failed == 0


@pytest.mark.parametrize("form", FORMS)
def test_every_format_of_an_export_is_documented(form: str) -> None:
    assert f"`{form}`" in EXPORTS
    assert f"`{form}`" in COMMANDS


@pytest.mark.parametrize("table", TABLES, ids=[table.name for table in TABLES])
def test_every_table_is_documented_with_its_columns(table: Table) -> None:
    (row,) = (line for line in EXPORTS.splitlines() if line.startswith(f"| `{table.name}` |"))
    named = re.findall(r"`(\w+)`", row)

    assert set(named) == {table.name, *(column.name for column in table.columns)}


@pytest.mark.parametrize("name", [field.name for thing in (Trace, Way, Step, Printer) for field in fields(thing)])
def test_every_field_of_a_trace_is_documented(name: str) -> None:
    assert f"`{name}`" in SECTIONS["The way of some words"]


@pytest.mark.parametrize("form", [form for form in FORMS if form not in ("parquet", "markdown", "html")])
def test_the_examples_of_exports_are_what_the_command_writes(form: str, tmp_path: Path) -> None:
    (section,) = (text for name, text in SECTIONS.items() if f"`{form}`" in name)
    done = CliRunner().invoke(main, ["export", str(ROOT / "examples"), "--as", form, "-q", "-o", str(tmp_path / "x")])
    folder = tmp_path / "x"
    files = sorted(folder.iterdir()) if folder.is_dir() else [folder]
    written = "\n".join(path.read_text(encoding="utf-8") for path in files).replace(f"{ROOT}/", "")
    language = {"jsonl": "jsonl", "csv": "csv", "atom": "xml", "tei": "xml", "bibtex": "bibtex"}.get(form, "json")
    shown = [
        line for block in re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL) for line in block.splitlines()
    ]

    assert done.exit_code == 0
    assert shown
    for line in shown:
        assert all(piece.strip() in written for piece in line.split("…")), line
