"""One input as bytes: where it stands, what it is called, and how it becomes text."""

from __future__ import annotations

import codecs
import io
import re
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

from throughline.model.article import Cause, Rejected
from throughline.settings import Settings

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
CONTROLS = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")
DAMAGED = re.compile(r"[\x00-\x08\x0e-\x1a\ufffd]")
LETTERS = re.compile(rb"[\x8a\x8c-\x8f\x9a\x9c-\x9f\xa1-\xff]")
"""Bytes that are letters in one of the code pages; quotation marks and dashes lie elsewhere, alike in all."""
CODE_PAGES = (
    *(f"cp125{number}" for number in range(8)),
    *("koi8_r", "shift_jis", "euc_jp", "euc_kr", "gb18030", "big5"),
)


class Refused(Exception):
    """Why an input cannot become an article, raised inside a reader and turned into a ``Rejected`` by ``read``."""

    def __init__(self, cause: Cause, message: str) -> None:
        """Remember the typed cause and what can be done about it."""
        super().__init__(message)
        self.cause: Cause = cause
        self.message = message


@dataclass(frozen=True, slots=True)
class Source:
    """An open input: its name as the user gave it, its path below the input root, its first bytes, and all of it."""

    name: str
    key: str
    head: bytes
    stream: BinaryIO

    def rejected(self, cause: Cause, message: str, place: str = "") -> Rejected:
        """The ``Rejected`` of this input, its message beginning with the input's name and the place in it."""
        where = f"{self.name}:{place}" if place else self.name
        return Rejected(where, cause, f"{where}: {message}")

    def read(self, most: int, remedy: str) -> bytes:
        """All bytes; raises ``Refused`` where there are more than ``most``."""
        found = self.stream.read(most + 1)
        if len(found) > most:
            raise Refused("too long", f"longer than the longest article ({most:,} bytes); {remedy}")
        return found


class Decoded(NamedTuple):
    """Bytes as text, without a byte order mark, and the encoding where it is not plain UTF-8."""

    text: str
    encoding: str | None


class Rejoined(io.RawIOBase):
    """A stream whose first bytes were read already, from its beginning again."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        """Take the bytes that were read and the stream that goes on behind them."""
        super().__init__()
        self._head = io.BytesIO(head)
        self._rest = rest

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        """Fill the buffer from the first bytes, then from the rest; the number of bytes, 0 at the end."""
        found = self._head.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(found)] = found
        return len(found)


def opened(name: str, key: str, stream: BinaryIO, settings: Settings) -> Source:
    """The input with its first bytes looked at, its stream still at the beginning."""
    head = stream.read(settings.sniffed_bytes)
    return Source(name, key, head, io.BufferedReader(Rejoined(head, stream)))


def decoded(found: bytes, settings: Settings) -> Decoded:
    """The bytes as text: by their byte order mark, as UTF-8, as UTF-16 without a mark, else by what they look like.

    Raises ``Refused`` with "empty" or "binary" where there is no text.
    """
    for mark, marked in MARKS:
        if found.startswith(mark):
            return _strictly(found[len(mark) :], marked)
    if b"\x00" in found:
        return _wide(found)
    text, encoding = _unmarked(found, settings)
    if len(CONTROLS.findall(found)) > settings.control_share * len(found):
        raise Refused("binary", "not text but control characters; name the text that belongs to it")
    return _filled(text, encoding)


def _unmarked(found: bytes, settings: Settings) -> tuple[str, str | None]:
    try:
        return found.decode(), None
    except UnicodeDecodeError:
        return _guessed(found, settings)


def _filled(text: str, encoding: str | None) -> Decoded:
    if not text.strip():
        raise Refused("empty", "nothing but white space; leave it out or fill it")
    if "\x00" in text:
        raise Refused("binary", "contains NUL characters, so it is no text; save it as UTF-8")
    return Decoded(text, encoding)


def _strictly(found: bytes, encoding: str) -> Decoded:
    text = found.decode(encoding, errors="replace")
    damaged = text.count("\ufffd")
    if damaged * 2 > len(text):
        raise Refused("binary", f"begins like {encoding} and is none; save it as UTF-8")
    named = f"{encoding}, {damaged} damaged" if damaged else encoding
    return _filled(text, None if named == "utf-8" else named)


def _wide(found: bytes) -> Decoded:
    """UTF-16 without a mark: its NUL bytes stand on one side of nearly every pair, and it decodes without damage."""
    even, odd = found[0::2].count(0), found[1::2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    text = found.decode(encoding, errors="replace")
    if 5 * max(even, odd) < len(found) or 100 * min(even, odd) > len(found) or DAMAGED.search(text):
        raise Refused("binary", "contains NUL bytes, so it is no text; name the text that belongs to it")
    return _filled(text, encoding)


def _guessed(found: bytes, settings: Settings) -> tuple[str, str]:
    damaged = found.decode(errors="replace")
    lost = damaged.count("\ufffd")
    whole = sum(character > "\x7f" for character in damaged) - lost
    if whole >= settings.whole_for_lost * lost:
        return damaged, f"utf-8, {lost} damaged"
    foreign = len(LETTERS.findall(found)) > settings.foreign_share * len(found)
    encoding = _looks_like(found) if foreign else "cp1252"
    try:
        return found.decode(encoding), encoding
    except UnicodeDecodeError:
        return found.decode("latin-1"), "latin-1"


def _looks_like(found: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(found[:16_384], cp_isolation=list(CODE_PAGES)).best()
    return best.encoding if best else "cp1252"
