import io
from datetime import date
from pathlib import Path

import duckdb
import pyarrow.parquet
import pytest
from hypothesis import given, settings

from telling.odd import ODD, odd_pile
from telling.story import links, reports
from throughline.telling.exports import parquet
from throughline.telling.exports.parquet import Uninstalled, parquet_files
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import encodable
from throughline.telling.exports.tables import TABLES


def written(pile: Pile) -> dict[str, bytes]:
    return {name: b"".join(pieces) for name, pieces in parquet_files(pile)}


def test_pyarrow_reads_every_table_with_typed_columns() -> None:
    files = written(Pile(reports().values(), links()))

    for table in TABLES:
        found = pyarrow.parquet.read_table(io.BytesIO(files[f"{table.name}.parquet"]))
        assert found.column_names == [column.name for column in table.columns]
        assert found.num_rows == len(list(table.rows(Pile(reports().values(), links()))))
    articles = pyarrow.parquet.read_table(io.BytesIO(files["articles.parquet"]))
    assert [str(articles.schema.field(name).type) for name in ("id", "published_first", "events", "characters")] == [
        "string",
        "date32[day]",
        "list<element: string>",
        "int64",
    ]
    assert articles.column("published_first").to_pylist()[:2] == [date(2021, 5, 6), None]


def test_duckdb_counts_printings_by_outlet(tmp_path: Path) -> None:
    for name, found in written(Pile(reports().values(), links())).items():
        (tmp_path / name).write_bytes(found)
    counted = (
        duckdb.connect()
        .execute(
            f"select p.kind, count(*) from '{tmp_path}/printings.parquet' p join '{tmp_path}/articles.parquet' a "
            "on a.id = p.article where list_contains(p.credited_here, 'Ada Brook') group by all order by all"
        )
        .fetchall()
    )

    assert counted == [("altered", 1), ("cut", 2), ("repunctuated", 1), ("same", 2)]


@settings(max_examples=25)
@given(ODD, ODD)
def test_odd_words_come_back(words: str, other: str) -> None:
    found = pyarrow.parquet.read_table(io.BytesIO(written(odd_pile(words, other))["facts.parquet"]))

    assert found.column("subject").to_pylist() == [encodable(words)]


def test_the_same_set_gives_the_same_bytes() -> None:
    assert written(Pile(reports().values(), links())) == written(Pile(reversed(reports().values()), links()))


def test_many_rows_are_written_in_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "GROUP", 3)
    files = written(Pile(reports().values(), links()))

    assert pyarrow.parquet.ParquetFile(io.BytesIO(files["printings.parquet"])).num_row_groups == 3


def test_without_pyarrow_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "find_spec", lambda name: None)

    with pytest.raises(Uninstalled, match=r"throughline\[parquet\]"):
        next(parquet_files(Pile([], links())))
