import io

import pytest

from throughline.commands.progress import note, progress, watching


class Terminal(io.StringIO):
    """Standard error that somebody watches."""

    def isatty(self) -> bool:
        return True


def test_nobody_is_told_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    note(False, "reading …")
    with progress(False, 2) as step:
        assert step("x") == "x"

    assert capsys.readouterr().err == ""


def test_a_watcher_is_told_what_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    note(False, "reading …")
    with progress(False, 2) as step:
        assert [step(one) for one in "ab"] == ["a", "b"]

    assert "reading …" in terminal.getvalue()


def test_quiet_is_quiet_on_a_terminal_too(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    note(True, "reading …")
    with progress(True, 2) as step:
        step("x")

    assert terminal.getvalue() == ""


def test_a_closed_standard_error_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)
    note(False, "reading …")


def test_a_watcher_sees_how_much_was_read_and_what_is_done_now(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    with watching(False, "adding") as watch:
        assert [watch.step(one) for one in "ab"] == ["a", "b"]
        watch.say("relating")

    assert "2 read, relating …" in terminal.getvalue()


def test_where_nobody_watches_nothing_is_shown_of_what_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    with watching(False, "adding") as watch:
        assert watch.step("x") == "x"
        watch.say("relating")

    assert capsys.readouterr().err == ""
