"""What an unkind world sends: each input ends in a clear message or an escaped page, and the rest is told."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import PIPE

import pytest
from click.testing import CliRunner, Result

from throughline.cli import main
from unmeasured import UNMEASURED

TEXT = 'The harbour opened on Monday. "We waited long for this," harbour master Ruth Adeyemi said.'
EXAMPLES = Path(__file__).parent.parent / "examples"
PROGRAM = [sys.executable, "-m", "throughline"]


def run(*words: str | Path, given: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=given)


def program(*words: str | Path, shell: str = "") -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, in a shell that can close and redirect what it likes."""
    line = f'exec "$@" {shell}'
    command = ["bash", "-c", line, "bash", *PROGRAM, *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def press(tmp_path: Path) -> Path:
    folder = tmp_path / "press"
    folder.mkdir()
    (folder / "harbour.txt").write_text(TEXT, encoding="utf-8")
    return folder


def long_line(path: Path) -> None:
    path.write_bytes(b"word " * 10_000_000)


def long_record(path: Path) -> None:
    path.write_bytes(b'{"text": "' + b"word " * 10_000_000 + b'"}')


def closed_circle(path: Path) -> None:
    path.symlink_to(path.name)


def link_to_its_own_folder(path: Path) -> None:
    path.symlink_to(path.parent)


def link_to_nowhere(path: Path) -> None:
    path.symlink_to("nowhere")


def pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("name", "made", "cause", "said"),
    [
        ("empty.txt", lambda path: path.write_bytes(b""), "empty", "nothing but white space"),
        ("noise.txt", lambda path: path.write_bytes(bytes(range(256)) * 400), "binary", "no text"),
        ("long.txt", long_line, "too long", "longer than the longest article"),
        ("long.jsonl", long_record, "too long", "split it"),
        ("page.html", lambda path: path.write_text("<html><body><script>1</script></body></html>"), "no text", "block"),
        ("circle", closed_circle, "unreadable", "where the link leads"),
        ("again", link_to_its_own_folder, "unsupported", "link to a folder"),
        ("astray", link_to_nowhere, "unreadable", "where the link leads"),
        ("pipe.txt", pipe, "unsupported", "a pipe"),
        ("broken.jsonl", lambda path: path.write_text('{"text": "The mayor'), "malformed", "not JSON"),
    ],
)
def test_a_bad_input_is_rejected_within_seconds_and_the_rest_is_told(
    press: Path, tmp_path: Path, name: str, made: Callable[[Path], object], cause: str, said: str
) -> None:
    made(press / name)
    start = time.perf_counter()
    told = run("tell", press, "-o", tmp_path / "story.html")

    assert time.perf_counter() - start < 20
    assert told.exit_code == 1
    assert "2 read: 1 article, 1 rejected" in told.stderr
    assert f"rejected ({cause})" in told.stderr
    assert name in told.stderr
    assert said in told.stderr
    assert "We waited long for this" in (tmp_path / "story.html").read_text(encoding="utf-8")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_rejected(press: Path) -> None:
    (press / "locked.txt").write_text(TEXT)
    (press / "locked.txt").chmod(0)

    assert "check the permissions" in run("annotate", press).stderr


def test_a_pipe_that_nobody_writes_to_is_empty_and_hangs_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    told = run("annotate", tmp_path / "pipe.txt")

    assert told.exit_code == 3
    assert "rejected (empty)" in told.stderr


def test_a_pipe_that_is_named_is_read() -> None:
    told = program("annotate", shell="<(sleep 0.2; echo The harbour opened.)")

    assert json.loads(told.stdout)["article"]["text"] == "The harbour opened.\n"


def test_the_same_words_in_two_files_are_two_articles_and_a_duplicate(press: Path) -> None:
    words = TEXT + " The keeper of the lamp on the far shore rowed over with bread and apples for everybody."
    for name in ("harbour.txt", "port.txt"):
        (press / name).write_text(words)
    links = [json.loads(line) for line in run("relate", press).stdout.splitlines()]

    assert [link["kind"] for link in links if link["type"] == "copy"] == ["duplicate"]


def test_one_file_given_twice_is_one_article(press: Path) -> None:
    told = run("annotate", press, press / "harbour.txt", press)

    assert told.exit_code == 0
    assert "3 read: 1 article, 2 already known" in told.stderr
    assert len(told.stdout.splitlines()) == 1


def test_clashing_ids_are_all_rejected_in_one_line(press: Path) -> None:
    records = [json.dumps({"id": "a", "text": text}) for text in ("The mayor left.", "The mayor stayed.")]
    (press / "records.jsonl").write_text("\n".join(records))
    told = run("annotate", press)

    assert told.exit_code == 1
    assert "3 read: 1 article, 2 rejected" in told.stderr
    assert told.stderr.count("rejected (clash)") == 1
    assert "(2 times)" in told.stderr


HOSTILE = {
    "<script>alert(1)<x>.txt": '<script>alert(1)</script> "<img src=x onerror=alert(2)> we left," said <b>Ann</b>.',
    "escapes.txt": 'The \x1b]0;owned\x07 keeper spoke. "All \x1b[2Jis well," Ann Berg said.',
    "turned.txt": 'The mayor\u202e spoke. "We \u2066left\u2069 \u202eti," said Ann Berg\u202e.',
    "page.html": "<html><head><title>&lt;script&gt;alert(3)&lt;/script&gt;\x1b[31m</title></head><body><article>"
    '<h1>&lt;/bdi&gt;&lt;script&gt;</h1><p>The mayor spoke. "We left," said Ann Berg.</p></article></body></html>',
    "record.jsonl": json.dumps(
        {
            "text": '\x1b[31mThe mayor spoke. "We left," said Ann Berg.',
            "title": "</title><script>alert(9)</script>\x1b[5m",
            "outlet": "\x1b[5m<b>Evil",
            "url": "javascript:alert(1)",
            "id": '"><script>\x1b[1m',
        }
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_could_be_run_is_escaped(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "press"
    folder.mkdir()
    (folder / name).write_text(HOSTILE[name], encoding="utf-8")
    told = [run("tell", folder, "-o", tmp_path / "story.html"), run("tell", folder)]
    page = (tmp_path / "story.html").read_text(encoding="utf-8")

    assert [one.exit_code for one in told] == [0, 0]
    assert "<script" not in page
    assert "<img" not in page
    assert 'href="javascript' not in page
    assert not {"\x1b", "\x07", "\u202e"} & {*page.replace('data-is="U+202E">\u202e', "")}
    assert not {"\x1b", "\x07", "\u202e"} & {*told[1].stdout, *told[1].stderr}


@pytest.mark.parametrize("marks", ['"' * 10_000, "“‘" * 5_000, '"a" ' * 3_333, "”" * 10_000, "'" * 10_000])
def test_ten_thousand_quotation_marks_in_a_line_take_seconds(tmp_path: Path, marks: str) -> None:
    (tmp_path / "marks.txt").write_text(marks + " said Ann Berg.\n", encoding="utf-8")
    start = time.perf_counter()

    assert run("tell", tmp_path, "-o", tmp_path / "story.html").exit_code == 0
    assert time.perf_counter() - start < 20


def test_bytes_that_are_no_utf_8_are_read_and_it_is_said(press: Path) -> None:
    (press / "bytes.txt").write_bytes(
        ("The café, the naïve crêpe and the rosé were closed. " * 3).encode() + b"\xff\x80."
    )
    told = run("annotate", press)
    records = [json.loads(line) for line in told.stdout.splitlines()]

    assert told.exit_code == 0
    assert "\ufffd" in records[0]["article"]["text"]


def test_a_closed_standard_input_is_rejected() -> None:
    told = program("annotate", "-", shell="<&-")

    assert told.returncode == 3
    assert "standard input is closed" in told.stderr


def test_an_empty_standard_input_is_rejected() -> None:
    told = run("tell", "-", given=b"")

    assert told.exit_code == 3
    assert "rejected (empty): -" in told.stderr


def test_a_reader_that_goes_away_is_no_error_to_talk_about() -> None:
    command = " ".join(["set -o pipefail;", *PROGRAM, "annotate", str(EXAMPLES), "| true"])
    told = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)

    assert told.returncode == 141
    assert told.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_said(press: Path) -> None:
    told = program("annotate", press, shell="> /dev/full")

    assert told.returncode == 2
    assert "standard output cannot be written (No space left on device)" in told.stderr


def test_a_closed_standard_output_is_said(press: Path) -> None:
    told = program("annotate", press, shell=">&-")

    assert told.returncode == 2
    assert "standard output is closed" in told.stderr


def test_a_closed_standard_error_disturbs_nothing(press: Path) -> None:
    told = program("annotate", press, shell="2>&-")

    assert told.returncode == 0
    assert json.loads(told.stdout.splitlines()[0])["article"]["text"] == TEXT


@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_ends_in_one_line(workers: str) -> None:
    pile = "".join(json.dumps({"text": f"{TEXT} {number} " * 60}) + "\n" for number in range(1000)).encode()
    command = [*PROGRAM, "relate", "-", "-j", workers]
    with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE, start_new_session=True, env=UNMEASURED) as one:
        assert one.stdin
        one.stdin.write(pile)
        one.stdin.close()
        one.stdin = None
        time.sleep(1)
        os.killpg(one.pid, signal.SIGINT)
        _, said = one.communicate(timeout=60)

    assert one.returncode == 130
    assert said.decode().strip() == "stopped; nothing more was written"


@pytest.mark.parametrize("place", ["folder.html", "press/harbour.txt/story.html", "press/harbour.txt"], ids=repr)
def test_an_output_that_cannot_be_is_said_and_leaves_nothing_behind(press: Path, tmp_path: Path, place: str) -> None:
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "folder.html" / "kept").touch()
    told = run("tell", press, "-o", tmp_path / place)

    assert told.exit_code == 2
    assert (press / "harbour.txt").read_text() == TEXT
    assert not list(tmp_path.rglob("*.part"))


def test_an_output_without_a_name_is_refused_and_a_dash_is_standard_output(press: Path) -> None:
    assert run("tell", press, "-o", "").exit_code == 2
    assert run("annotate", press, "-o", "-").stdout == run("annotate", press).stdout


@pytest.mark.parametrize("given", ["", "nowhere", "*.nothing"])
def test_what_names_nothing_has_its_own_status(given: str) -> None:
    told = run("tell", given)

    assert told.exit_code == 3
    assert "1 read: 0 articles, 1 rejected" in told.stderr


def test_a_terminal_without_unicode_gets_utf_8(press: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    told = subprocess.run([*PROGRAM, "tell", str(press)], capture_output=True, env=environment, timeout=60, check=True)

    assert "“We waited long for this,”" in told.stdout.decode()
