"""Comma-separated values that a spreadsheet may open: no cell of theirs is a formula there."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import REPLACEMENT, encodable
from throughline.telling.exports.tables import TABLES, Column, Kind, Table, Value

FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""How a cell begins that a spreadsheet would compute, an apostrophe or several before it included."""
GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def csv_files(pile: Pile) -> Iterator[tuple[str, Iterator[str]]]:
    """A file for each table: its name and its lines (RFC 4180, UTF-8)."""
    for table in TABLES:
        yield f"{table.name}.csv", csv_lines(table, pile)


def csv_lines(table: Table, pile: Pile) -> Iterator[str]:
    """The head and the rows of one table, a line each; a cell may hold line breaks."""
    yield _line([column.name for column in table.columns])
    for row in table.rows(pile):
        yield _line([_cell(column, value) for column, value in zip(table.columns, row, strict=True)])


def guarded(words: str) -> str:
    """The words with an apostrophe before them where a spreadsheet would take them for a formula.

    >>> guarded("=1+1"), guarded("1+1")
    ("'=1+1", '1+1')
    """
    return f"'{words}" if FORMULA.match(words) else words


def unguarded(cell: str) -> str:
    """The words that ``guarded`` was given."""
    return cell[1:] if GUARDED.match(cell) else cell


def _line(cells: list[str]) -> str:
    """One record."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerow(cells)
    return stream.getvalue()


def _cell(column: Column, value: Value) -> str:
    """One cell; what is not known is empty."""
    return "" if value is None else CELLS[column.kind](value)


def _text(value: str) -> str:
    """Words, guarded; NUL, on which readers of CSV disagree, is replaced."""
    return guarded(encodable(value).replace("\x00", REPLACEMENT))


def _texts(value: list[str]) -> str:
    """A list as JSON, which begins with a bracket."""
    return encodable(json.dumps(value, ensure_ascii=False))


CELLS: dict[Kind, Callable[[Any], str]] = {
    "text": _text,
    "texts": _texts,
    "whole": str,
    "yes": lambda value: "true" if value else "false",
    "day": date.isoformat,
}
"""How each kind of value is written."""
