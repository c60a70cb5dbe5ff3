import io
from pathlib import Path

import pytest

from throughline.commands.writing import Unwritable, write


class Output:
    """Standard output that takes bytes, or fails."""

    def __init__(self, error: OSError | None = None) -> None:
        self.buffer = io.BytesIO()
        self.error = error

    def fileno(self) -> int:
        if self.error:
            raise self.error
        return 1


def test_text_is_written_as_utf_8_and_bytes_as_they_are(tmp_path: Path) -> None:
    write(tmp_path / "new" / "file", ["ä", b"\xff", "…"])

    assert (tmp_path / "new" / "file").read_bytes() == "ä".encode() + b"\xff" + "…".encode()


def test_a_file_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    def broken() -> object:
        yield "half"
        raise ValueError("no more")

    (tmp_path / "file").write_text("old", encoding="utf-8")
    with pytest.raises(ValueError, match="no more"):
        write(tmp_path / "file", broken())  # type: ignore[arg-type]

    assert (tmp_path / "file").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_place_below_a_file_is_refused_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")

    with pytest.raises(Unwritable, match="name another place"):
        write(tmp_path / "file" / "below", ["x"])


def test_standard_output_takes_text_and_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    output = Output()
    monkeypatch.setattr("sys.stdout", output)
    write(None, ["a", b"b"])

    assert output.buffer.getvalue() == b"ab"


def test_a_closed_standard_output_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)

    with pytest.raises(Unwritable, match="closed"):
        write(None, ["x"])


def test_a_reader_that_went_away_is_no_mistake_of_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> object:
        raise BrokenPipeError
        yield ""

    monkeypatch.setattr("sys.stdout", Output())

    with pytest.raises(BrokenPipeError):
        write(None, gone())  # type: ignore[arg-type]


def test_a_full_standard_output_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full() -> object:
        raise OSError(28, "No space left on device")
        yield ""

    with (tmp_path / "out").open("wb") as stream:
        output = Output()
        monkeypatch.setattr(output, "fileno", stream.fileno)
        monkeypatch.setattr("sys.stdout", output)
        with pytest.raises(Unwritable, match="No space left"):
            write(None, full())  # type: ignore[arg-type]
