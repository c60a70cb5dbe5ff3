"""Every input as a stream of articles, whatever it is and wherever it stands."""

from __future__ import annotations

import glob
import json
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path, PurePath
from typing import BinaryIO

from throughline.model.article import Article, Rejected
from throughline.reading.plain import read_plain
from throughline.reading.records import read_records
from throughline.reading.source import Refused, Source, decoded, opened
from throughline.settings import DEFAULTS, Settings

Reader = Callable[[Source, Settings], Iterable[Article | Rejected]]

PAGE = re.compile(
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--.{0,2000}?-->\s{0,200}){0,3}"
    r"<(?:!doctype\s+html|html|head|body|title|meta|header|main|article|section|div|h1|p)\b",
    re.IGNORECASE | re.DOTALL,
)
TAG = re.compile(r"<(?:p|div|br|h[1-6]|body|html|span|article|section|table)\b", re.IGNORECASE)
RECORD = re.compile(r'\s{0,200}\{\s{0,200}"')
SUFFIXES = {".html": "page", ".htm": "page", ".xhtml": "page", ".jsonl": "records", ".ndjson": "records"}
OTHERS = {
    ".csv": "write its rows as JSON objects, one a line (.jsonl)",
    ".tsv": "write its rows as JSON objects, one a line (.jsonl)",
    ".xml": "save the articles as .txt, .html or .jsonl",
    ".parquet": "write its rows as JSON objects, one a line (.jsonl)",
    ".warc": "save its pages as .html",
    ".gz": "unpack it first",
    ".zip": "unpack it first",
    ".pdf": "save its text as .txt",
    ".docx": "save its text as .txt",
}


def _read_page(source: Source, settings: Settings) -> Iterable[Article]:
    from throughline.reading.pages import read_page

    return read_page(source, settings)


READERS: dict[str, Reader] = {"page": _read_page, "records": read_records, "text": read_plain}


def read(*inputs: str | os.PathLike[str], settings: Settings = DEFAULTS) -> Iterator[Article | Rejected]:
    """The articles of files, folders, patterns and standard input ("-"), in order and lazily; others are ``Rejected``.

    What a file contains decides how it is read, its suffix only where that is open. Folders are read to the bottom in
    the order of their names, hidden files left out. An id depends neither on the working directory nor on the order of
    the inputs.
    """
    named = [os.fspath(given) for given in inputs]
    roots = sorted({Path(os.path.realpath(given)) for given in named if given != "-" and os.path.isdir(given)})
    for given in named:
        if given == "-":
            yield from _standard(settings)
        else:
            for found in _places(given):
                yield from [found] if isinstance(found, Rejected) else _file(found, roots, settings)


def received(name: str, stream: BinaryIO, settings: Settings = DEFAULTS) -> Iterator[Article | Rejected]:
    """The articles of a file that somebody sent, by the name that it was given; nothing of that name is opened."""
    yield from _read(opened(name, name, stream, settings), PurePath(name).suffix.lower(), settings)


def _standard(settings: Settings) -> Iterator[Article | Rejected]:
    if sys.stdin is None:
        yield Rejected("-", "unreadable", "-: standard input is closed; name a file, or send a text")
        return
    try:
        yield from _read(opened("-", "-", sys.stdin.buffer, settings), "", settings)
    except OSError as error:
        yield Rejected("-", "unreadable", f"-: {error.strerror or error}; name a file, or send a text")


def _places(given: str) -> Iterator[Path | Rejected]:
    """The files that an input names, in the order of their names; what names none is ``Rejected``."""
    if os.path.lexists(given):
        yield from _below(Path(given)) if os.path.isdir(given) else [Path(given)]
    elif matches := sorted(glob.glob(given, recursive=True)) if glob.has_magic(given) else []:
        for match in matches:
            yield from _below(Path(match)) if os.path.isdir(match) else [Path(match)]
    else:
        what = "nothing matches this pattern" if glob.has_magic(given) else "no such file or folder"
        shown = _shown(given)
        yield Rejected(shown, "missing", f"{shown}: {what}; check the spelling and the working directory")


def _below(folder: Path) -> Iterator[Path | Rejected]:
    """The files below a folder that are not hidden, in the order of their names; an empty folder is ``Rejected``."""
    empty = True
    for found in _walked(folder):
        empty = False
        yield found
    if empty:
        yield Rejected(_shown(folder), "missing", f"{_shown(folder)}: a folder without a file to read; name another")


def _walked(folder: Path) -> Iterator[Path | Rejected]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield _unreadable(folder, error)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walked(folder / entry.name)
        elif _is_pipe(folder / entry.name):
            yield _unsupported(folder / entry.name, "a pipe, not a file; name it by itself to read it")
        else:
            yield folder / entry.name


def _is_pipe(path: Path) -> bool:
    """Whether reading a path would wait for somebody to write to it."""
    try:
        return stat.S_ISFIFO(path.stat().st_mode)
    except OSError:
        return False


def _unreadable(path: Path, error: OSError) -> Rejected:
    remedy = "check where the link leads" if path.is_symlink() else "check the permissions"
    return Rejected(_shown(path), "unreadable", f"{_shown(path)}: {error.strerror or error}; {remedy}")


def _unsupported(path: Path, message: str) -> Rejected:
    return Rejected(_shown(path), "unsupported", f"{_shown(path)}: {message}")


def _shown(path: str | Path) -> str:
    """A path as text that can be written, also where its name is not UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace") or "''"


def _file(path: Path, roots: Sequence[Path], settings: Settings) -> Iterator[Article | Rejected]:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            yield _unsupported(path, "a link to a folder is not followed; name that folder to read it")
            return
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            yield _unsupported(path, "not a file with text in it; leave it out")
            return
        with open(path, "rb", opener=_opener) as stream:  # a Path cannot be opened in this way
            source = opened(_shown(path), _key(path, roots), stream, settings)
            yield from _read(source, path.suffix.lower(), settings)
    except OSError as error:
        yield _unreadable(path, error)


def _opener(path: str, flags: int) -> int:
    """A file descriptor; a pipe that nobody writes to is opened all the same, and found empty."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    os.set_blocking(descriptor, True)
    return descriptor


def _key(path: Path, roots: Sequence[Path]) -> str:
    """The path below the topmost named folder that holds the file, else its name."""
    real = Path(os.path.realpath(path.parent)) / path.name
    root = next((root for root in roots if real.is_relative_to(root)), real.parent)
    return real.relative_to(root).as_posix()


def _read(source: Source, suffix: str, settings: Settings) -> Iterator[Article | Rejected]:
    try:
        yield from READERS[_kind(source, suffix, settings)](source, settings)
    except Refused as refused:
        yield source.rejected(refused.cause, refused.message)


def _kind(source: Source, suffix: str, settings: Settings) -> str:
    """What an input is by its beginning, else by its suffix; raises ``Refused`` for what nobody reads."""
    if suffix in OTHERS:
        raise Refused("unsupported", f"{suffix} is not read; {OTHERS[suffix]}")
    beginning = _beginning(source.head, settings)
    if PAGE.match(beginning):
        return "page"
    if _is_record(beginning):
        return "records"
    if suffix == ".json":
        raise Refused("unsupported", "JSON that is not one object a line; write each article on its own line")
    kind = SUFFIXES.get(suffix, "text")
    return "text" if kind == "page" and not TAG.search(beginning) else kind


def _beginning(head: bytes, settings: Settings) -> str:
    try:
        return decoded(head, settings).text
    except Refused:
        return ""


def _is_record(beginning: str) -> bool:
    """Whether a text begins with a line that is, or that is cut out of, a JSON object."""
    if not RECORD.match(beginning):
        return False
    line, ended, _ = beginning.lstrip().partition("\n")
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return not ended
