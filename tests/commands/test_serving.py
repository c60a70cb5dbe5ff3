"""The command that shows an archive in a browser."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import tomllib
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner, Result

import throughline as tl
from throughline.cli import main
from throughline.commands import serving
from unmeasured import UNMEASURED
from web.conftest import article

ROOT = Path(__file__).parent.parent.parent


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["serve", *words])


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str | None, bool]]:
    """With which token, and whether for this machine alone, an archive would be served."""
    found: list[tuple[str | None, bool]] = []
    monkeypatch.setattr(serving, "_answer", lambda archive, listening, token, local: found.append((token, local)))
    return found


@pytest.fixture
def desk(tmp_path: Path) -> str:
    place = str(tmp_path / "desk.db")
    with tl.Archive(place) as archive:
        archive.add([article("mill", "The mill on Elm Row was painted green.")])
    return place


@pytest.mark.parametrize(
    ("ending", "told"), [(signal.SIGINT, ("stopped\n", 130)), (signal.SIGTERM, ("", 143))], ids=("Ctrl-C", "terminate")
)
def test_the_demo_answers_until_it_is_stopped_and_leaves_nothing(ending: signal.Signals, told: tuple[str, int]) -> None:
    started = subprocess.Popen(
        [sys.executable, "-m", "throughline", "serve", "--demo", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=UNMEASURED,
    )
    try:
        assert started.stdout
        line = started.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address, started.communicate()
        page = httpx.get(address[0], timeout=30)
        assert "Wexcombe after the fire" in page.text
        assert "server" not in page.headers
        folder = Path(line.split(" at ")[0]).parent
        assert folder.is_dir()
        started.send_signal(ending)
        out, errors = started.communicate(timeout=30)
    finally:
        started.kill()
    assert (out, (errors, started.returncode)) == ("", told)
    assert not folder.exists()


def test_an_archive_is_served_for_this_machine_and_without_a_token(
    desk: str, answered: list[tuple[str | None, bool]]
) -> None:
    found = run("--archive", desk, "--port", "0")
    assert found.exit_code == 0
    assert re.fullmatch(r".*desk\.db at http://127\.0\.0\.1:\d+/ \(Ctrl-C ends\)\n", found.output)
    assert answered == [(None, True)]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.2"])
def test_other_names_of_this_machine_are_local(desk: str, answered: list[tuple[str | None, bool]], host: str) -> None:
    assert run("--archive", desk, "--port", "0", "--host", host).exit_code == 0
    assert answered == [(None, True)]


def test_for_others_a_token_is_made_and_told(desk: str, answered: list[tuple[str | None, bool]]) -> None:
    found = run("--archive", desk, "--port", "0", "--host", "0.0.0.0")
    ((token, local),) = answered
    assert token and len(token) >= 32 and not local
    assert f"the token: {token}\n" in found.output


def test_a_token_of_ones_own_is_taken_also_from_the_environment(
    desk: str, answered: list[tuple[str | None, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("--archive", desk, "--port", "0", "--token", "herons")
    monkeypatch.setenv("THROUGHLINE_TOKEN", "bitterns")
    run("--archive", desk, "--port", "0")
    assert answered == [("herons", True), ("bitterns", True)]


def test_a_port_that_is_taken_is_told_with_the_remedy(desk: str) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        found = run("--archive", desk, "--port", str(other.getsockname()[1]))
    assert found.exit_code == 2
    assert "name another one with --port" in found.output


def test_an_address_of_another_machine_is_told_as_such(desk: str) -> None:
    found = run("--archive", desk, "--port", "0", "--host", "203.0.113.7")
    assert found.exit_code == 2
    assert "name another address with --host" in found.output


def test_a_place_without_an_archive_is_told_as_such(tmp_path: Path) -> None:
    found = run("--archive", str(tmp_path / "nothing.db"), "--port", "0")
    assert found.exit_code == 3
    assert "there is no archive" in found.output


def test_without_the_extra_the_command_says_how_to_install_it(desk: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "find_spec", lambda name: None)
    found = run("--archive", desk)
    assert found.exit_code == 2
    assert "pip install 'throughline[web]'" in found.output


def test_the_examples_are_found_in_the_source_tree_and_go_into_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert serving.examples() == ROOT / "examples"
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert build["targets"]["wheel"]["force-include"] == {"examples": "throughline/examples"}
    monkeypatch.setattr(serving, "__file__", str(tmp_path / "src" / "throughline" / "commands" / "serving.py"))
    with pytest.raises(serving.Unable, match="the examples are not installed"):
        serving.examples()
