"""What editors of an archive decided, read from its export as JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, get_args

from throughline.model.errors import Unreadable
from throughline.model.kept import Decided
from throughline.model.links import Correction, CorrectionKind
from throughline.reading.exported import COMPUTED, DECIDED, TYPED

Json = dict[str, Any]


def decisions(file: Path) -> Iterator[Decided]:
    """The corrections of an export, in the order in which they were made.

    Raises ``Unreadable``, whose message names the file, the line and the remedy.
    """
    try:
        with file.open("rb") as stream:
            for number, line in enumerate(stream, 1):
                found = TYPED.match(line)
                if found and found.group(1) in COMPUTED:
                    return
                if found and found.group(1) == DECIDED:
                    yield _decided(line, f"{file}, line {number}")
    except OSError as error:
        raise Unreadable(f"{file}: {error.strerror or error}; name an export as JSON Lines") from None


def _decided(line: bytes, place: str) -> Decided:
    """The decision of a line."""
    try:
        record = json.loads(line)
        return Decided(
            int(record["number"]),
            _correction(record["correction"]),
            _words(record["who"]),
            _time(record["made"]),
            None if record["undone"] is None else _time(record["undone"]),
            None if record["undone_by"] is None else _words(record["undone_by"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        told = f"{type(error).__name__}: {error}"[:80]
        raise Unreadable(f"{place}: not a correction as export writes it ({told}); export it again") from None


def _correction(given: Json) -> Correction:
    """What was decided."""
    if given["kind"] not in get_args(CorrectionKind):
        raise ValueError("no kind of correction")
    name = None if given["name"] is None else _words(given["name"])
    others, names = (tuple(map(_words, given[field])) for field in ("others", "names"))
    return Correction(given["kind"], _words(given["article"]), others, names, name)


def _words(given: object) -> str:
    if not isinstance(given, str) or not given.strip():
        raise TypeError(f"{given!s:.20} is no string")
    return given


def _time(given: object) -> str:
    """An ISO 8601 time as it was written."""
    found = _words(given)
    datetime.fromisoformat(found)
    return found
