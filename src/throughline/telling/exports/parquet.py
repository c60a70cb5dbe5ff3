"""The tables as Parquet, with pyarrow, which the extra ``parquet`` installs."""

from __future__ import annotations

import io
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import islice
from typing import Any

from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import encodable
from throughline.telling.exports.tables import TABLES, Kind, Row, Table, Value

GROUP = 10_000
"""Rows of a group: what a reader loads at once."""


class Uninstalled(ImportError):
    """An optional package is not there; the message says which extra brings it."""


def parquet_files(pile: Pile) -> Iterator[tuple[str, Iterator[bytes]]]:
    """A file for each table: its name and its bytes; raises ``Uninstalled`` where pyarrow is not there."""
    if find_spec("pyarrow") is None:
        raise Uninstalled("Parquet needs pyarrow; install it with: pip install 'throughline[parquet]'")
    for table in TABLES:
        yield f"{table.name}.parquet", _file(table, pile)


def _file(table: Table, pile: Pile) -> Iterator[bytes]:
    """The bytes of one table."""
    import pyarrow
    from pyarrow.parquet import ParquetWriter

    kinds: dict[Kind, Any] = {
        "text": pyarrow.string(),
        "texts": pyarrow.list_(pyarrow.string()),
        "whole": pyarrow.int64(),
        "yes": pyarrow.bool_(),
        "day": pyarrow.date32(),
    }
    schema = pyarrow.schema([(column.name, kinds[column.kind]) for column in table.columns])
    stream, rows = io.BytesIO(), table.rows(pile)
    with ParquetWriter(stream, schema) as writer:
        while group := list(islice(rows, GROUP)):
            writer.write_table(pyarrow.table(_turned(table, group), schema=schema))
    yield stream.getvalue()


def _turned(table: Table, rows: list[Row]) -> dict[str, list[Value]]:
    """Rows as columns."""
    columns = zip(*rows, strict=True)
    return {column.name: list(map(_held, values)) for column, values in zip(table.columns, columns, strict=True)}


def _held(value: Value) -> Value:
    """A value that UTF-8 can hold."""
    if isinstance(value, list):
        return [encodable(one) for one in value]
    return encodable(value) if isinstance(value, str) else value
