"""The command line: what it prints, what it writes, and its exit status."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from throughline import __version__
from throughline.cli import main

EXAMPLES = Path(__file__).parent.parent / "examples"
TEXT = 'The harbour opened on Monday. "We waited long for this," harbour master Ruth Adeyemi said.'


def run(*words: str | Path, given: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=given)


@pytest.fixture
def press(tmp_path: Path) -> Path:
    folder = tmp_path / "press"
    folder.mkdir()
    (folder / "harbour.txt").write_text(TEXT, encoding="utf-8")
    return folder


def test_help_names_every_command() -> None:
    told = run("--help")

    assert told.exit_code == 0
    assert all(command in told.output for command in ("tell", "annotate", "relate"))


def test_the_version_is_printed() -> None:
    assert __version__ in run("--version").output


@pytest.mark.parametrize("name", ["story.html", "story.md", "story.json"])
def test_the_ending_of_the_output_decides_its_format(press: Path, tmp_path: Path, name: str) -> None:
    told = run("tell", press, "-o", tmp_path / name)

    assert told.exit_code == 0
    assert "We waited long for this" in (tmp_path / name).read_text(encoding="utf-8")
    assert not list(tmp_path.glob("*.part"))


def test_a_folder_gets_a_page_a_story_and_an_index(tmp_path: Path) -> None:
    told = run("tell", EXAMPLES, "-o", tmp_path / "pages")

    assert told.exit_code == 0
    assert (tmp_path / "pages" / "index.html").exists()
    assert len(list((tmp_path / "pages").glob("*.html"))) == 3


def test_a_page_of_excerpts_has_quotations_whole_and_once(tmp_path: Path) -> None:
    middle = "carried out what we could, and the"
    run("tell", EXAMPLES, "-o", tmp_path / "full.html")
    run("tell", "--excerpts", EXAMPLES, "-o", tmp_path / "short.html")
    full, short = ((tmp_path / name).read_text(encoding="utf-8") for name in ("full.html", "short.html"))

    assert full.count(middle) > 3
    assert short.count(middle) == 1


def test_an_unknown_ending_is_refused_before_any_work(press: Path, tmp_path: Path) -> None:
    told = run("tell", press, "-o", tmp_path / "story.docx")

    assert told.exit_code == 2
    assert ".html" in told.output


def test_without_output_the_story_is_told_on_the_terminal(press: Path) -> None:
    told = run("tell", press)

    assert told.exit_code == 0
    assert "We waited long for this" in told.stdout


def test_annotate_writes_one_object_an_article(press: Path) -> None:
    told = run("annotate", press)
    [record] = [json.loads(line) for line in told.stdout.splitlines()]

    assert record["article"]["text"] == TEXT
    assert [quote["speakers"][0]["name"] for quote in record["quotes"]] == ["Ruth Adeyemi"]


def test_annotating_apart_takes_no_day_from_other_articles() -> None:
    together, apart = run("annotate", EXAMPLES), run("annotate", "--apart", EXAMPLES)
    values = [
        {time["value"] for line in told.stdout.splitlines() for time in json.loads(line)["times"]}
        for told in (together, apart)
    ]

    assert "2024-03-10" in values[0]
    assert any(value.startswith("XXXX") for value in values[1] - values[0])


def test_standard_input_is_an_input() -> None:
    told = run("annotate", "-", given=TEXT.encode())

    assert told.exit_code == 0
    assert json.loads(told.stdout)["article"]["text"] == TEXT


def test_relate_writes_typed_links(press: Path) -> None:
    told = run("relate", "--compact", press)

    assert {"event", "story", "date", "utterance"} <= {json.loads(line)["type"] for line in told.stdout.splitlines()}


def test_a_rejected_input_is_listed_and_the_rest_is_told(press: Path) -> None:
    (press / "empty.txt").write_bytes(b"")
    told = run("tell", press)

    assert told.exit_code == 1
    assert "2 read: 1 article, 1 rejected" in told.stderr
    assert "empty.txt" in told.stderr
    assert "We waited long for this" in told.stdout


def test_quiet_still_lists_what_was_rejected(press: Path) -> None:
    (press / "empty.txt").write_bytes(b"")
    told = run("annotate", "--quiet", press)

    assert "read:" not in told.stderr
    assert "rejected (empty)" in told.stderr


def test_nothing_readable_has_its_own_status(tmp_path: Path) -> None:
    told = run("tell", tmp_path / "nowhere")

    assert told.exit_code == 3
    assert "nowhere" in told.stderr


def test_an_output_that_cannot_be_written_says_so(press: Path) -> None:
    told = run("annotate", press, "-o", press / "harbour.txt" / "marks.jsonl")

    assert told.exit_code == 2
    assert "cannot be written" in told.output


def test_what_an_earlier_run_wrote_is_no_input(press: Path) -> None:
    page = press / "story.html"

    assert [run("tell", press, "-o", page).exit_code for _ in range(2)] == [0, 0]
    assert "1 read: 1 article" in run("tell", press, "-o", page).stderr


def test_workers_change_nothing(press: Path) -> None:
    assert run("relate", press, "-j", "2").stdout == run("relate", press).stdout


def test_terminal_escapes_in_names_and_titles_are_harmless(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31mred.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text('The \x1b]0;owned\x07 keeper said: "All \x1b[2Jis well."', encoding="utf-8")
    told = run("tell", tmp_path)

    assert "\x1b" not in told.stderr
    assert "\x1b]" not in told.stdout
    assert "\x1b[2J" not in told.stdout


def test_the_module_runs_as_a_program() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "throughline", "--version"], capture_output=True, check=True, timeout=60
    )

    assert __version__ in told.stdout.decode()


def test_help_waits_for_no_heavy_import() -> None:
    code = "import sys, throughline.cli; print(sorted({n.split('.')[0] for n in sys.modules}))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)

    for heavy in ("numpy", "rich", "jinja2", "lxml", "trafilatura", "wordfreq", "rapidfuzz", "py3langid"):
        assert f"'{heavy}'" not in told.stdout.decode()


def test_help_answers_within_a_generous_limit() -> None:
    def seconds(*words: str) -> float:
        taken = []
        for _ in range(5):
            start = time.perf_counter()
            subprocess.run([sys.executable, *words], capture_output=True, check=True, timeout=60)
            taken.append(time.perf_counter() - start)
        return statistics.median(taken)

    assert seconds("-m", "throughline", "--help") < 2 * seconds("-c", "pass") + 1.0
