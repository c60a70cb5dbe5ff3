"""Many rows into a table at once, in the way that each store does it fastest."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, insert, text


def put(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows that all have the same columns; none is fine.

    PostgreSQL's driver would send them one by one, so they travel as one JSON array, which the server takes apart.
    """
    if not rows:
        return
    if connection.dialect.name != "postgresql":
        connection.execute(insert(table), list(rows))
        return
    names = ", ".join(f'"{name}"' for name in rows[0])
    asked = f"INSERT INTO {table.name} ({names}) SELECT {names} FROM json_populate_recordset(NULL::{table.name}, :rows)"
    connection.execute(text(asked), {"rows": json.dumps([_plain(row) for row in rows])})


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as JSON has it, bytes in PostgreSQL's hexadecimal form."""
    return {name: f"\\x{value.hex()}" if isinstance(value, bytes) else value for name, value in row.items()}
