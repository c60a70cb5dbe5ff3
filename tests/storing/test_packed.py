"""Reports whose marks are read when somebody looks at them."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from pytest import MonkeyPatch

import throughline as tl
from stores.piles import EXAMPLES, MARKS, article
from throughline.storing import codec
from throughline.storing.packed import packed

REPORT = MARKS[EXAMPLES[0].id]


def test_a_packed_report_is_the_one_that_was_written_also_as_the_key_of_a_set() -> None:
    found = packed(REPORT.article, codec.marks(REPORT))

    assert found == REPORT
    assert [REPORT].count(found) == 1
    assert {found, REPORT} == {REPORT}
    assert found != replace(REPORT, quotes=())
    assert [REPORT.article].count(found) == 0  # type: ignore[arg-type]


def test_only_the_kinds_of_marks_that_are_looked_at_are_read(monkeypatch: MonkeyPatch) -> None:
    read: list[str] = []
    kind = codec.kind

    def noted(name: str, article: tl.Article, found: bytes) -> tuple[Any, ...]:
        read.append(name)
        return kind(name, article, found)

    monkeypatch.setattr(codec, "kind", noted)
    found = packed(REPORT.article, codec.marks(REPORT))
    assert found.article is REPORT.article
    assert not read
    assert (found.quotes, found.quotes, found.times) == (REPORT.quotes, REPORT.quotes, REPORT.times)
    assert read == ["quotes", "times"]


def test_a_kind_is_found_also_where_a_name_reads_like_the_record_of_one() -> None:
    name = '"quotes":[]},{"times":['
    mention = replace(REPORT.mentions[0], name=name)
    odd = replace(REPORT, mentions=(mention,), times=())
    found = packed(odd.article, codec.marks(odd))
    assert (found.times, found.quotes, found.mentions) == ((), REPORT.quotes, (mention,))


def test_a_kind_that_was_not_known_when_a_report_was_written_is_empty() -> None:
    assert packed(REPORT.article, codec.deflated('{"regions":[]}')).quotes == ()


def test_what_travels_and_what_is_changed_is_the_whole_report() -> None:
    found = packed(REPORT.article, codec.marks(REPORT))
    other = article("other", "The inn is shut.")

    assert type(pickle.loads(pickle.dumps(found))) is tl.Report
    assert pickle.loads(pickle.dumps(found)) == REPORT
    assert replace(found, article=other) == replace(REPORT, article=other)


def test_several_threads_read_the_same_marks() -> None:
    found = [packed(REPORT.article, codec.marks(REPORT)) for _ in range(200)]
    with ThreadPoolExecutor(8) as pool:
        read = list(pool.map(lambda one: (one.quotes, one.mentions), found * 4))
    assert set(read) == {(REPORT.quotes, REPORT.mentions)}


def test_a_report_has_no_other_parts() -> None:
    with pytest.raises(AttributeError, match="headings"):
        packed(REPORT.article, codec.marks(REPORT)).headings  # type: ignore[attr-defined]  # noqa: B018
