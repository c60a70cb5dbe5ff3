"""Records, one JSON object a line, as articles."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, BinaryIO

from throughline.model.article import Article, Published, Rejected
from throughline.model.evidence import Reason
from throughline.reading.exported import restored, to_read
from throughline.reading.identity import canonical, identity, web_address
from throughline.reading.language import language
from throughline.reading.plain import believable, bounded, headed
from throughline.reading.source import Refused, Source
from throughline.settings import Settings

SKIPPED = 1 << 20


def read_records(source: Source, settings: Settings) -> Iterator[Article | Rejected]:
    """The articles of JSON objects, a line each; a bad line is ``Rejected`` with its number, the rest goes on.

    Of an export the articles are read as they were, and what was computed from them is left out.
    Raises ``Refused`` where there is no record at all.
    """
    any_line = False
    for number, line, exported in to_read(_lines(source.stream, 6 * settings.longest_article)):
        any_line = True
        try:
            yield restored(line, settings) if exported and line else _record(source, line, settings)
        except Refused as refused:
            yield source.rejected(refused.cause, refused.message, str(number))
    if not any_line:
        raise Refused("empty", "nothing but white space; leave it out or fill it")


def _lines(stream: BinaryIO, most: int) -> Iterator[tuple[int, bytes | None]]:
    """The lines that are not blank with their numbers from 1; None for one that is longer than ``most`` bytes."""
    number = 0
    while line := stream.readline(most + 1):
        number += 1
        if len(line) > most and not line.endswith(b"\n"):
            while (rest := stream.readline(SKIPPED)) and not rest.endswith(b"\n"):
                pass
            yield number, None
        elif line.strip() and line.strip() != b"\xef\xbb\xbf":
            yield number, line


def _record(source: Source, line: bytes | None, settings: Settings) -> Article:
    if line is None:
        long = f"longer than {6 * settings.longest_article:,} bytes"
        raise Refused("too long", f"{long}; split it into one record an article")
    fields = _Fields(_parsed(line))
    text = _text(fields, settings)
    address = fields.words("url")
    url = web_address(address) if address else None
    named = fields.id() or identity(canonical(url) if url else source.key, text)
    published = _given(fields, "published", settings)
    spoken = fields.words("language") or language(text, settings)
    return Article(
        named,
        text,
        source.name,
        title=fields.words("title"),
        outlet=fields.words("outlet"),
        author=fields.words("author"),
        url=url,
        language=spoken,
        published=Published(published, published, published, "given")
        if published
        else headed(named, text, settings, spoken),
        modified=_given(fields, "modified", settings),
        because=(Reason("no web address", value=address),) if address and not url else (),
    )


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Refused("malformed", f"byte {error.start} is not UTF-8; save the records as UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise Refused("malformed", f"not JSON ({error}); write one JSON object a line") from None
    if not isinstance(found, dict):
        raise Refused("malformed", 'not a JSON object; write {"text": "…"} on one line')
    return found


def _text(fields: _Fields, settings: Settings) -> str:
    text = fields.found.get("text")
    if not isinstance(text, str):
        raise Refused("malformed", f'"text" is {_kind(text)}; it must be a string')
    if not text.strip():
        raise Refused("empty", '"text" is empty; leave the record out or fill it')
    if "\x00" in text:
        raise Refused("binary", '"text" contains NUL characters; take them out')
    bounded(text, settings)
    return _encodable("text", text)


@dataclass(frozen=True, slots=True)
class _Fields:
    """The fields of one record, read with their types checked."""

    found: dict[str, Any]

    def id(self) -> str | None:
        """The record's id, a whole number as its digits, None where it has none."""
        given = self.found.get("id")
        if isinstance(given, int) and not isinstance(given, bool):
            return str(given)
        if isinstance(given, str) and not given.strip():
            raise Refused("malformed", '"id" is empty; leave it out or fill it')
        return self.words("id")

    def words(self, name: str) -> str | None:
        """The string of a field, None where it is absent, null or blank."""
        given = self.found.get(name)
        if given is None:
            return None
        if not isinstance(given, str):
            raise Refused("malformed", f'"{name}" is {_kind(given)}; it must be a string')
        return _encodable(name, given) if given.strip() else None


def _encodable(name: str, given: str) -> str:
    try:
        given.encode()
    except UnicodeEncodeError:
        raise Refused("malformed", f'"{name}" has half a surrogate pair; write it as UTF-8') from None
    return given


def _given(fields: _Fields, name: str, settings: Settings) -> date | None:
    given = fields.words(name)
    if given is None:
        return None
    try:
        day = datetime.fromisoformat(given.strip()).date()
    except ValueError:
        raise Refused("malformed", f'"{name}" is {given[:40]!r}; write a day as 2021-09-29') from None
    if not believable(day, settings):
        raise Refused(
            "malformed", f'"{name}" is {given[:40]!r}; the year must be {settings.first_year} to {settings.last_year}'
        )
    return day


def _kind(given: object) -> str:
    names = {type(None): "missing", bool: "true or false", int: "a number", float: "a number", list: "a list"}
    return names.get(type(given), "an object" if isinstance(given, dict) else "a string")
