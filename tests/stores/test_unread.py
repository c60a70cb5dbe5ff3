"""Reports of an archive that are read when somebody looks into them."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

import pytest

import throughline as tl
from stores.conftest import Opening
from stores.piles import EXAMPLES, MARKS, article
from throughline.model.marks import Report
from throughline.settings import Settings
from throughline.storing.store import View
from throughline.storing.unread import Unread, UnreadReport

ODD = replace(article("odd", "The ferry came in late \ud83d.", "2024-05-01"), title="Late")


@pytest.fixture
def view(opening: Opening) -> Iterator[View]:
    with opening() as archive:
        archive.add([*EXAMPLES, ODD])
        with archive.store.reading() as found:
            assert isinstance(found, View)
            yield found


def whole(report: Report) -> Report:
    """The report by its parts, as a report that was never unread."""
    parts = {field.name: getattr(report.article, field.name) for field in fields(tl.Article)}
    marks = {field.name: getattr(report, field.name) for field in fields(Report)}
    return Report(**marks | {"article": tl.Article(**parts)})


def read(reports: Sequence[Report]) -> list[str]:
    """The articles of those that are read."""
    return [one.article.id for one in reports if isinstance(one, UnreadReport) and one.known]


def test_they_come_in_the_order_of_their_ids_and_none_is_read(view: View) -> None:
    reports, _ = view.unread()
    assert [one.article.id for one in reports] == sorted([*MARKS, "odd"])
    assert [one.article.title for one in reports if one.article.id == "odd"] == ["Late"]
    assert read(reports) == []


def test_who_looks_into_one_finds_all_of_it_and_reads_no_other(view: View) -> None:
    reports, _ = view.unread()
    assert reports[1].sentences == MARKS[reports[1].article.id].sentences
    assert read(reports) == [reports[1].article.id]
    assert reports[2].article.text == MARKS[reports[2].article.id].article.text
    assert len(read(reports)) == 2
    found = {one.article.id: whole(one) for one in reports}
    assert found == MARKS | {"odd": tl.annotate(ODD)}


def test_those_that_are_expected_next_are_read_together_and_others_are_left_alone(view: View) -> None:
    reports, expect = view.unread()
    names = [one.article.id for one in reports]
    expect([*reports[:3], *reports[:1], MARKS[EXAMPLES[0].id]])
    assert read(reports) == []
    assert reports[1].quotes == MARKS[names[1]].quotes
    assert read(reports) == names[1:3]
    assert reports[4].quotes == MARKS[names[4]].quotes
    assert read(reports) == [names[1], names[2], names[4]]


def test_what_was_read_first_is_let_go_of_and_read_again(view: View) -> None:
    found = Unread(view.connection, view.numbers, 2)
    reports = [*found.reports.values()]
    for one in (*reports[:3], reports[0]):
        assert one.times == MARKS[one.article.id].times
    assert read(reports) == [reports[0].article.id, reports[2].article.id]


def test_what_travels_is_the_whole_report(view: View) -> None:
    reports, _ = view.unread()
    assert pickle.loads(pickle.dumps(reports[0])) == MARKS[reports[0].article.id]
    assert pickle.loads(pickle.dumps(reports[1].article)) == MARKS[reports[1].article.id].article


def test_a_changed_one_is_a_report_of_its_own(view: View) -> None:
    reports, _ = view.unread()
    changed = replace(reports[0], times=())
    assert (changed.times, changed.quotes) == ((), MARKS[reports[0].article.id].quotes)
    assert replace(reports[0].article, outlet="The Bell").text == MARKS[reports[0].article.id].article.text


def test_what_no_report_has_is_missing(view: View) -> None:
    reports, _ = view.unread()
    assert not hasattr(reports[0], "colour")
    assert not hasattr(reports[0].article, "colour")
    assert read(reports) == []


def test_adding_one_report_reads_few_of_those_that_are_there(opening: Opening, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: set[str] = set()
    fill = UnreadReport.fill

    def filled(self: UnreadReport, found: Report) -> None:
        wanted.add(self.article.id)
        fill(self, found)

    monkeypatch.setattr(UnreadReport, "fill", filled)
    others = [article(f"a{at}", PLAIN.format(at, word, word), f"2024-05-{at + 1:02}") for at, word in enumerate(WORDS)]
    with opening() as archive:
        archive.settings = Settings(memory_together=2)
        archive.add(others)
        assert len(wanted) == len(others)
        wanted.clear()
        archive.add([article("new", "A goose crossed the road at dusk and nobody minded.", "2031-01-01")])
    assert "new" in wanted
    assert len(wanted) <= 9  # those with which it is sketched


PLAIN = "Pond {} froze. “{} skated on it at noon,” said Ida {}."
WORDS = (
    "Badger Cobbler Dormouse Ermine Falcon Gardener Heron Ibis Jackdaw Kestrel Lapwing Marten Nuthatch Otter Plover "
    "Quail Raven Siskin Thrush Urchin Vole Wagtail Xylem Yew Zander"
).split()
