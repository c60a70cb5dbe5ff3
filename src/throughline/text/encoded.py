"""Things as bytes that are equal for equal things: in every process, whether or not they share parts in memory."""

from __future__ import annotations

import json
import pickle
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from hashlib import blake2b
from operator import itemgetter

import orjson


def encoded(thing: object) -> bytes:
    """A thing of whatever the model and results are made of, as bytes to take a digest of; they are not read back.

    Who compares them knows its class: a named tuple is its values, and a tuple is a list.

    >>> encoded(("a", 1, None, date(2024, 5, 2)))
    b'["a",1,null,"2024-05-02"]'
    """
    try:
        return orjson.dumps(thing, default=VALUES)
    except TypeError:  # bytes, a set, half a surrogate pair, a number of more than 64 bits, other keys than texts
        return json.dumps(_parts(thing), separators=(",", ":")).encode("ascii")


VALUES = itemgetter(slice(None))
"""The values of a named tuple, without a call of Python's own; all else has none, or is its own values without end: an
error either way."""


def _part(part: object) -> object:
    """What stands for something that has no form in JSON."""
    if isinstance(part, bytes):
        return part.hex()
    if isinstance(part, set | frozenset):
        return ["set", *sorted(part, key=repr)]
    return ["pickled", pickle.dumps(part, pickle.HIGHEST_PROTOCOL).hex()]


def _parts(thing: object) -> object:
    """A thing in all its parts, of nothing but lists and what they may end in."""
    if thing is None or isinstance(thing, str | int | float):
        return thing
    if isinstance(thing, date):
        return thing.isoformat()
    if isinstance(thing, Mapping):
        return ["mapping", *[(_parts(key), _parts(value)) for key, value in thing.items()]]
    if isinstance(thing, tuple | list):
        return [_parts(part) for part in thing]
    if is_dataclass(thing):
        return [type(thing).__name__, *[_parts(getattr(thing, field.name)) for field in fields(thing)]]
    return _parts(_part(thing))


def digest(*parts: str | bytes) -> bytes:
    """128 bits that stand for some texts or bytes, one after the other."""
    found = blake2b(digest_size=16)
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        found.update(len(raw).to_bytes(8, "big"))
        found.update(raw)
    return found.digest()
