"""Results of relating as bytes, and read back without trust: of plain values and the classes of this package alone."""

from __future__ import annotations

import io
import pickle
import zlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Any


class Unpickler(pickle.Unpickler):
    """Reads results back, made of plain values and of classes of this package: an archive may come from a stranger."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 - classes of every kind
        """A class that results are made of; nothing else is ever called."""
        found = FOUND.get((module, name))
        if found is None:
            found = FOUND[module, name] = self._allowed(module, name)
        return found

    def _allowed(self, module: str, name: str) -> Any:  # noqa: ANN401 - classes of every kind
        if (module, name) in HARMLESS:
            return super().find_class(module, name)
        if module.startswith(("throughline.model.", "throughline.relating.", "throughline.text.")):
            found = super().find_class(module, name)
            if isinstance(found, type):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a result")


FOUND: dict[tuple[str, str], Any] = {}
"""The classes that were looked up before."""


HARMLESS = frozenset(
    {
        ("datetime", "date"),
        ("builtins", "set"),
        ("builtins", "frozenset"),
        ("collections", "Counter"),
        ("array", "array"),
        ("array", "_array_reconstructor"),
        ("numpy", "dtype"),
        ("numpy", "ndarray"),
        ("numpy.core.multiarray", "_reconstruct"),  # numpy 1
        ("numpy._core.multiarray", "_reconstruct"),
        ("numpy._core.numeric", "_frombuffer"),
    }
)
"""What else results are made of."""


class Pickler(pickle.Pickler):
    """Writes things of the model by their parts: read back they are made at once, not field by field."""

    def reducer_override(self, thing: Any) -> Any:  # noqa: ANN401 - whatever results are made of
        """The class of a thing of the model and its parts."""
        kind: Any = type(thing)
        parts = _parts(kind)
        return (kind, parts(thing)) if parts else NotImplemented


@lru_cache
def _parts(kind: Any) -> Callable[[Any], tuple[Any, ...]] | None:  # noqa: ANN401 - a class
    """What tells the parts of things of a class, None where it is not one of the model's."""
    names = [field.name for field in fields(kind)] if is_dataclass(kind) else []
    return attrgetter(*names) if len(names) > 1 else None


def packed(found: object) -> bytes:
    """A result as bytes by which damage is seen, compressed where that saves something."""
    stream = io.BytesIO()
    Pickler(stream, pickle.HIGHEST_PROTOCOL).dump(found)
    raw = stream.getvalue()
    short = zlib.compress(raw, 1) if len(raw) >= LONG else raw
    return short if len(short) < WORTH * len(raw) else zlib.compress(raw, 0)


LONG = 512
"""Bytes from which on compressing may save a third and more."""
WORTH = 2 / 3
"""The share of its bytes below which a result stays compressed: keys are random bits, and inflating them took half a
second of each addition to an archive of 20,000."""


def unpacked(found: bytes) -> Any:  # noqa: ANN401 - what functions give back
    """A result read back; raises ``pickle.UnpicklingError`` for what no result is made of."""
    raw = found if found.startswith(pickle.PROTO) else zlib.decompress(found)
    return Unpickler(io.BytesIO(raw)).load()
