"""The classes of the model as compact JSON and back: values by their place in the class, so that names cost nothing.

What is written reads back equal. A mark is written without its article's id, which its reader is given. What was
written before a class got another field reads back with that field's default, so new fields stand last and have one.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, TypeAlias, Union, get_args, get_origin, get_type_hints

from throughline.model.article import Article
from throughline.model.marks import Mark, Report

Json: TypeAlias = Any
Thing: TypeAlias = Any
Hint: TypeAlias = Any
LEVEL = 3
"""How hard zlib tries: higher levels take twice the time for a twentieth of the size."""
PLAIN = (str, int, float, bool, NoneType)
"""What JSON has itself."""


class Codec(NamedTuple):
    """How the values of a type are written and read; None where they are JSON already."""

    write: Callable[[Any], Json] | None
    read: Callable[[Json], Any] | None


AS_IT_IS = Codec(None, None)
CODE = Codec(None, sys.intern)
"""One of a few strings: kept once in memory, not once for each mark that has it."""


PLACES = tuple(range(1 << 14))


def _place(number: int) -> int:
    """The same number, one object for all that are equal as long as they are places in most reports."""
    return PLACES[number] if 0 <= number < len(PLACES) else number


PLACE = Codec(None, _place)
"""A place in a text: the numbers are a fourth of what marks take in memory."""


def compact(thing: object) -> str:
    """One thing of the model as JSON."""
    write = codec(type(thing)).write
    return dumped(write(thing) if write else thing)


def expanded(kind: type[Any], text: str) -> Thing:
    """The thing of that class that ``compact`` wrote."""
    read = codec(kind).read
    found = json.loads(text)
    return read(found) if read else found


def unread(kind: type[Any], text: str) -> dict[str, Json]:
    """The fields of the thing of that class that ``compact`` wrote, still as JSON: ``read`` reads those that matter."""
    return dict(zip((field.name for field in fields(kind)), json.loads(text), strict=False))


def read(hint: Hint, found: Json) -> Thing:
    """A value of a type; of lists what is read takes the place of the JSON, so that each is read once."""
    change = codec(hint).read
    return change(found) if change else found


def dumped(found: Json) -> str:
    """JSON without blanks, in ASCII: half a surrogate pair and NUL can be kept by every store."""
    return ENCODER.encode(found)


ENCODER = json.JSONEncoder(separators=(",", ":"))


def deflated(text: str) -> bytes:
    """ASCII, compressed by zlib."""
    return zlib.compress(text.encode("ascii"), LEVEL)


def inflated(found: bytes) -> str:
    """The text that ``deflated`` compressed."""
    return zlib.decompress(found).decode("ascii")


def codec(hint: Hint) -> Codec:
    """How the values of a type are written and read."""
    if hint not in CODECS:
        CODECS[hint] = _made(hint)
    return CODECS[hint]


CODECS: dict[Hint, Codec] = {}
"""Of every type that was asked for."""


def _made(hint: Hint) -> Codec:
    origin: Hint = get_origin(hint)
    if hint in PLAIN:
        return AS_IT_IS
    if origin is Literal:
        return CODE if all(isinstance(one, str) for one in get_args(hint)) else AS_IT_IS
    if hint is date:
        return Codec(date.isoformat, date.fromisoformat)
    if origin in (Union, UnionType):
        return _either([kind for kind in get_args(hint) if kind is not NoneType])
    if origin is tuple:
        return _several(codec(get_args(hint)[0]))
    return _classed(hint)


def _either(kinds: list[Any]) -> Codec:
    """A value or None; of several kinds only such as JSON has itself."""
    inner = [codec(kind) for kind in kinds]
    if all(one is AS_IT_IS for one in inner):
        return AS_IT_IS
    (one,) = inner
    write, read = one.write or _same, one.read or _same
    return Codec(
        lambda value: None if value is None else write(value), lambda value: None if value is None else read(value)
    )


def _several(one: Codec) -> Codec:
    """A tuple of any number of one kind."""
    if one is AS_IT_IS:
        return Codec(list, tuple)
    write, read = one.write or _same, one.read or _same
    return Codec(lambda values: [write(value) for value in values], lambda values: tuple([read(one) for one in values]))


def _placed(made: Callable[[list[Any]], Any], parts: list[Codec]) -> Codec:
    """Values in a fixed order, made into a thing by ``made``; only those that are not JSON already are changed."""
    writes = [(at, part.write) for at, part in enumerate(parts) if part.write]
    reads = [(at, part.read) for at, part in enumerate(parts) if part.read]

    def write(thing: Thing) -> Json:
        values = list(thing)
        for at, change in writes:
            values[at] = change(values[at])
        return values

    def read(values: Json) -> Thing:
        for at, change in reads:
            if at < len(values):
                values[at] = change(values[at])
        return made(values)

    return Codec(write, read)


def _classed(kind: type[Any]) -> Codec:
    """A named tuple, or a dataclass by its fields; a mark without its article, which its reader binds first."""
    hints = get_type_hints(kind)
    parts = {name: PLACE if hint is int else codec(hint) for name, hint in hints.items()}
    if not is_dataclass(kind):
        return _placed(lambda values: kind(*values), [parts[name] for name in kind._fields])
    names = [field.name for field in fields(kind)]
    own = names[1:] if issubclass(kind, Mark) else names
    inner = _placed(lambda values: kind(*values) if own is names else values, [parts[name] for name in own])
    write = inner.write or _same
    told: Callable[[Thing], Any] = attrgetter(*own) if len(own) > 1 else lambda thing: [getattr(thing, own[0])]
    return Codec(lambda thing: write(told(thing)), inner.read)


def _same(value: Thing) -> Thing:
    return value


MARKS: Mapping[str, type[Mark]] = {
    name: get_args(hint)[0] for name, hint in get_type_hints(Report).items() if name != "article"
}
"""The class of each kind of mark that a report has."""


def marks(report: Report) -> bytes:
    """The regions and marks of a report: one compressed JSON object with a list for each kind."""
    return deflated(dumped({kind: _written(made, getattr(report, kind)) for kind, made in MARKS.items()}))


def _written(made: type[Mark], found: tuple[Mark, ...]) -> list[Json]:
    write = codec(made).write or _same
    return [write(mark) for mark in found]


def report(article: Article, found: bytes) -> Report:
    """The article with the regions and marks that ``marks`` wrote; a kind that is not there is empty."""
    kinds = json.loads(inflated(found))
    return Report(article, **{name: _marked(name, article, kinds.get(name, [])) for name in MARKS})


def kind(name: str, article: Article, found: bytes) -> tuple[Any, ...]:
    """The marks of one kind alone: the JSON of the others is passed by.

    A kind's name in quotation marks with a colon behind it stands before its list only: of all else there are lists.
    """
    text, key = inflated(found), f'"{name}":'
    at = text.find(key)
    return _marked(name, article, DECODER.raw_decode(text, at + len(key))[0]) if at >= 0 else ()


DECODER = json.JSONDecoder()


def _marked(name: str, article: Article, found: list[Json]) -> tuple[Any, ...]:
    """The marks of one kind from their JSON, which is used up."""
    made: type[Any] = MARKS[name]
    read = codec(made).read or _same
    return tuple([made(article.id, *read(values)) for values in found])
