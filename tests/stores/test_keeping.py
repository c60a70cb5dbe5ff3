"""What a store keeps beside articles: reports as a mapping, the memory of relating, and rows that are written once."""

from __future__ import annotations

import pickle
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

import throughline as tl
from stores.conftest import Opening
from stores.piles import EXAMPLES, MARKS, article, at_once, state, unlike
from throughline.model.errors import Unreadable
from throughline.model.evidence import Evidence
from throughline.model.links import Links
from throughline.settings import Settings
from throughline.storing import linked
from throughline.storing.remembered import Remembered
from throughline.storing.shelf import Shelf
from throughline.storing.tables import memory
from throughline.text.encoded import encoded
from throughline.text.folded import Folded
from throughline.text.packing import packed, unpacked


def test_reports_are_a_mapping_in_the_order_of_their_ids(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        with archive.store.reading() as view:
            assert list(view.reports) == sorted(MARKS)
            assert len(view.reports) == len(MARKS)
            assert list(view.reports.values()) == [MARKS[name] for name in sorted(MARKS)]
            assert dict(view.reports.items()) == MARKS
            assert "nothing" not in view.reports
            assert view.reports.get("nothing") is None


def test_the_words_of_a_span_are_those_of_its_article(opening: Opening) -> None:
    one = EXAMPLES[0]
    with opening() as archive:
        archive.add(EXAMPLES)
        with archive.store.reading() as view:
            assert isinstance(view.reports, Shelf)
            assert view.reports.words(Evidence(one.id, 3, 20)) == one.text[3:20]


def test_what_is_remembered_is_recalled_before_and_after_it_is_written(opening: Opening) -> None:
    with opening() as archive:
        memory = archive.store.memory()
        memory.remember({b"\x00a": b"1\xff", b"b": b"2"})
        assert memory.recalled([b"\x00a", b"c", b"\x00a"]) == {b"\x00a": b"1\xff"}
        memory.end()
        assert archive.store.memory().recalled([b"\x00a", b"b", b"c"]) == {b"\x00a": b"1\xff"}


def test_many_results_are_written_before_the_end(opening: Opening) -> None:
    with opening() as archive:
        memory = archive.store.memory()
        assert isinstance(memory, Remembered)
        memory.waiting = 2
        memory.remember({b"a": b"1"})
        assert memory.count() == 0
        memory.remember({b"b": b"2"})
        assert memory.count() == 2
        memory.remember({b"a": b"1", b"c": b"3"})
        assert memory.count() == 3


def test_links_that_did_not_change_are_not_written_again(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        with archive.store.writing() as desk:
            links = desk.links()
            assert desk.relate(links, desk.numbers, "again", lambda *_: "") == 0
            fewer = replace(links, findings=links.findings[1:])
            assert desk.relate(fewer, desk.numbers, "fewer", lambda *_: "") >= 1
            assert desk.links().findings == links.findings[1:]
            assert desk.related == "fewer"


PLAIN = (
    "SELECT id, title, reports, events, outlets, differences, first, last FROM stories ORDER BY id",
    "SELECT id, story, place, name, names, sorting, mentions FROM people ORDER BY id",
    "SELECT id, person, subject, attribute, value FROM facts ORDER BY id",
    "SELECT id, story, place, kind, subject, origins FROM findings ORDER BY id",
    "SELECT id, place, speakers, words FROM utterances ORDER BY id",
    "SELECT id, kind, people, words FROM happenings ORDER BY id",
)
"""What is asked of the rows that reports can have to themselves, and of those that follow from them."""


def rows(archive: tl.Archive) -> list[list[Any]]:
    with archive.store.reading() as view:
        return [[tuple(row) for row in view.connection.exec_driver_sql(asked)] for asked in PLAIN]  # type: ignore[attr-defined]


@pytest.mark.parametrize("order", [EXAMPLES, EXAMPLES[::-1], EXAMPLES[3:] + EXAMPLES[:3]])
def test_rows_of_reports_that_come_one_by_one_are_those_of_all_at_once(
    opening: Opening, tmp_path: Path, order: list[tl.Article]
) -> None:
    with tl.Archive(str(tmp_path / "other.db")) as other, opening() as archive:
        other.add(EXAMPLES)
        for one in order:
            archive.add([one])
        assert rows(archive) == rows(other)


def test_what_reports_have_to_themselves_is_not_compared_when_another_one_comes(
    opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[object] = []

    def counted(link: object) -> bytes:
        compared.append(link)
        return encoded(link)

    monkeypatch.setattr("throughline.storing.linked.encoded", counted)
    with opening() as archive:
        archive.add(EXAMPLES)
        every = len(compared)
        compared.clear()
        archive.add([article("owl", "An owl was seen. “It sat on the chapel,” said Rosa Thorn, who sweeps there.")])
        assert len(compared) < every / 2
        numbers = "SELECT kind, count(*), count(DISTINCT key) FROM owned GROUP BY kind ORDER BY kind"
        with archive.store.reading() as view:
            kinds = [tuple(row) for row in view.connection.exec_driver_sql(numbers)]  # type: ignore[attr-defined]
        assert [kind for kind, *_ in kinds] == ["facts", "findings", "happenings", "people", "utterances"]
        assert all(number == different for _, number, different in kinds)


def test_rows_that_change_hands_stay_as_they_are(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        before = rows(archive)
        with archive.store.writing() as desk:
            assert desk.relate(desk.links(), desk.numbers, "plain", lambda *_: "") == 0
            owned = "SELECT count(*) FROM utterances WHERE owned IS NOT NULL"
            assert desk.connection.exec_driver_sql(owned).scalar() == 0  # type: ignore[attr-defined]
        archive.relate()
        assert rows(archive) == before


def test_a_damaged_memory_costs_time_alone(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES[:5])
        with archive.store.writing() as desk:
            assert desk.connection.exec_driver_sql("UPDATE memory SET value = key").rowcount  # type: ignore[attr-defined]
        archive.add(EXAMPLES[5:])
        assert not list(unlike(state(archive), at_once([*EXAMPLES])))


def test_what_a_stranger_folded_into_a_memory_is_not_read_and_costs_time_alone(opening: Opening) -> None:
    strange = Folded[object](raw=zlib.compress(pickle.dumps(print)))
    with opening() as archive:
        archive.add(EXAMPLES[:5])
        with archive.store.writing() as desk:
            connection = desk.connection  # type: ignore[attr-defined]
            known = connection.execute(select(memory)).all()
            parts = [key for key, raw in known if folded(unpacked(bytes(raw)))]
            for key in parts:
                connection.execute(update(memory).where(memory.c.key == key).values(value=packed((strange,) * 3)))
        archive.add(EXAMPLES[5:])
        assert parts
        assert not list(unlike(state(archive), at_once([*EXAMPLES])))


def folded(found: object) -> bool:
    return isinstance(found, tuple) and len(found) == 3 and all(isinstance(one, Folded) for one in found)


def test_links_of_another_text_under_the_same_id_are_written_again(opening: Opening) -> None:
    with opening() as archive:
        archive.add([article("mill", "“It burned,” said Ida Brandt.", "2024-05-01")])
        archive.add([article("mill", "“It glowed,” said Ida Brandt.", "2024-05-02")])
        with archive.store.reading() as view:
            words = view.connection.exec_driver_sql("SELECT words FROM utterances").scalars().all()  # type: ignore[attr-defined]
    assert words == ["It glowed,"]


def test_a_story_of_undated_reports_has_no_days() -> None:
    (links,) = [tl.relate([tl.annotate(tl.Article("a", "A goose came by.", "a.txt", language="en"))])]
    found = linked.headlines(links, {"a": None}, {})

    assert found["a"][:2] == (1, 1)
    assert found["a"].outlets == 0
    assert (found["a"].first, found["a"].last) == (None, None)
    assert linked.headlines(replace(links, dates=()), {}, {}) == found
    assert linked.headlines(Links(), {}, {}) == {}


def test_a_database_without_an_archive_is_not_made_one_by_who_only_reads(database: str) -> None:
    from throughline.archive import Archive

    with pytest.raises(Unreadable, match="there is no archive; make one with"):
        Archive(database, create=False)
    Archive(database, settings=Settings()).close()
    Archive(database, create=False).close()


def test_a_database_of_something_else_is_not_written(database: str) -> None:
    from sqlalchemy import create_engine, inspect, text

    from throughline.archive import Archive

    engine = create_engine(database.replace("postgresql:", "postgresql+pg8000:"))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE events (id TEXT)"))
    with pytest.raises(Unreadable, match="not an archive but other tables"):
        Archive(database)
    assert inspect(engine).get_table_names() == ["events"]
    engine.dispose()
