"""Where a command's output goes: a file that appears only when it is whole, or standard output."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import click

WRONG_USAGE = 2


class Unwritable(click.ClickException):
    """The output cannot be written; the message names the place and the remedy."""

    exit_code = WRONG_USAGE


def write(output: Path | None, pieces: Iterable[str | bytes]) -> None:
    """Write to standard output, or to a file that appears only when it is whole."""
    if output is None:
        _write_out(pieces)
        return
    part = output.with_name(output.name + ".part")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as stream:
            _pour(pieces, stream)
        part.replace(output)
    except OSError as error:
        raise Unwritable(f"{output}: cannot be written ({error.strerror}); name another place with -o") from error
    finally:
        with suppress(OSError):
            part.unlink()


def _write_out(pieces: Iterable[str | bytes]) -> None:
    """Write to standard output, which can be closed, full, or left by its reader."""
    if sys.stdout is None:
        raise Unwritable("standard output is closed; name a place with -o")
    try:
        _pour(pieces, sys.stdout.buffer)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise Unwritable(f"standard output cannot be written ({error.strerror}); name a place with -o") from error


def _pour(pieces: Iterable[str | bytes], stream: BinaryIO) -> None:
    """Write the pieces in UTF-8, whatever the terminal's encoding."""
    for piece in pieces:
        stream.write(piece if isinstance(piece, bytes) else piece.encode("utf-8"))
