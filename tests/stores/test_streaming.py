"""What every store must give as a stream: some at a time, all of one moment."""

from __future__ import annotations

from dataclasses import fields

import pytest

from stores.conftest import Opening
from stores.piles import EXAMPLES, article
from throughline.asking import annotating
from throughline.flow import timed
from throughline.model.kept import Asked
from throughline.model.links import Links

KINDS = [field.name for field in fields(Links) if field.name != "corrections"]


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold very few things at a time."""
    monkeypatch.setattr("throughline.storing.streaming.FEW", 2)
    monkeypatch.setattr("throughline.storing.streaming.SOME", 3)


def test_reports_come_in_the_order_of_their_ids_with_their_resolved_times(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        with archive.reading() as view:
            assert list(annotating(view)) == timed(view.reports.values(), view.links())
            assert max(len(reports) for reports, _ in view.told()) == 2
            chosen = [EXAMPLES[2].id, EXAMPLES[0].id, "nobody"]
            found = [report.article.id for report in annotating(view, chosen)]
    assert found == sorted(chosen[:2])


def test_links_of_each_kind_come_once_each(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        with archive.reading() as view:
            links = view.links()
            for kind in KINDS:
                found = list(view.each(kind))
                assert len(found) == len(getattr(links, kind))
                assert set(map(repr, found)) == set(map(repr, getattr(links, kind)))


def test_what_is_added_while_a_stream_is_read_is_not_in_it(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        with archive.reading() as view:
            reports, events = annotating(view), view.each("events")
            first, known = next(reports), next(events)
            with opening() as other:
                other.add([article("zz", "A heron was seen by the pond.", "2031-02-03")])
            assert {one.article.id for one in (first, *reports)} == {one.id for one in EXAMPLES}
            assert "zz" not in {one.id for one in (known, *events)}


def test_the_newest_events_of_a_search_come_with_their_reports_and_days(opening: Opening) -> None:
    texts = {
        "b": ("The mill was sold to a baker.", "2024-05-02"),
        "a": ("A heron was seen by the pond.", "2024-05-02"),
        "c": ("The lamp on Mill Lane went out.", None),
        "d": ("A choir sang in the old tower.", "2024-05-03"),
    }
    with opening() as archive:
        archive.add(article(name, text, day) for name, (text, day) in texts.items())
        with archive.reading() as view:
            reports, links = view.newest(Asked(most=3))
            assert [event.id for event in links.events] == ["d", "a", "b"]
            assert sorted(reports) == sorted(dated.article for dated in links.dates) == ["a", "b", "d"]
            assert [event.id for event in view.newest(Asked(words="mill", most=3))[1].events] == ["b", "c"]
            assert view.newest(Asked(outlet="nobody"))[1].events == ()
