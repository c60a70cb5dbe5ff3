import csv
import io
import json
from pathlib import Path

import duckdb
import pytest
from hypothesis import given

from telling.odd import ODD, odd_pile
from telling.story import links, reports
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import encodable
from throughline.telling.exports.spreadsheet import FORMULA, csv_files, csv_lines, guarded, unguarded
from throughline.telling.exports.tables import TABLES, Table


def table(name: str) -> Table:
    return next(one for one in TABLES if one.name == name)


def rows(name: str, pile: Pile) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(csv_lines(table(name), pile)), newline="")))


@given(ODD)
def test_guarding_can_be_undone_and_leaves_no_formula(words: str) -> None:
    assert unguarded(guarded(words)) == words
    assert not guarded(words).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))


@pytest.mark.parametrize("words", ["=1", "+1", "-1", "@A", "\t=1", "\r=1", "'=1", "''=1"])
def test_a_formula_has_one_apostrophe_more(words: str) -> None:
    assert guarded(words) == f"'{words}"


@given(ODD, ODD)
def test_python_reads_every_cell_back(words: str, other: str) -> None:
    held = encodable(words).replace("\x00", "\ufffd")
    pile = odd_pile(words, other)
    (fact,) = rows("facts", pile)
    first = rows("articles", pile)[0]

    assert unguarded(fact["subject"]) == unguarded(fact["value"]) == held
    assert json.loads(rows("people", pile)[0]["names"]) == [encodable(words), "X"]
    assert unguarded(first["outlet"]) == held
    assert unguarded(first["text"]) == f"X: “{held}” Y"
    assert not any(FORMULA.match(cell.lstrip("'")) and cell[0] != "'" for cell in first.values() if cell)


def test_duckdb_reads_every_table_with_its_columns_and_rows(tmp_path: Path) -> None:
    pile = Pile(reports().values(), links())
    for name, pieces in csv_files(pile):
        (tmp_path / name).write_bytes("".join(pieces).encode())
    for one in TABLES:
        found = duckdb.connect().execute(f"select * from read_csv('{tmp_path / one.name}.csv', header = true)")
        assert [name for name, *_ in found.description or ()] == [column.name for column in one.columns]
        assert len(found.fetchall()) == len(list(one.rows(pile)))


def test_duckdb_reads_odd_words_back(tmp_path: Path) -> None:
    words = '=cmd|"x"\n,;\t\u202e🙂</script>'
    (tmp_path / "facts.csv").write_bytes("".join(csv_lines(table("facts"), odd_pile(words, "b"))).encode())
    ((subject,),) = (
        duckdb.connect()
        .execute(f"select subject from read_csv('{tmp_path / 'facts.csv'}', header = true, all_varchar = true)")
        .fetchall()
    )

    assert unguarded(subject) == words


def test_what_is_not_known_is_an_empty_cell() -> None:
    (last,) = [row for row in rows("articles", Pile(reports().values(), links())) if row["id"] == "d"]

    assert (last["outlet"], last["published_first"], last["written_best"], last["events"]) == ("", "", "", '["d"]')
