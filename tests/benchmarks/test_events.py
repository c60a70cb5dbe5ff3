"""Which events and stories count as right, and what the benchmark of them writes."""

from __future__ import annotations

import json
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

import event_scores
import events
from event_peers import one_pass
from event_scores import Corpus, Grouped, bcubed, corpus, figures, labelled, late, told
from events import BEGIN, END, ONE, TWO, Measured, figured, main, reached
from quotes import digest
from throughline.model.article import Article, Published
from throughline.model.links import Event, Story
from throughline.running import InProcess

START = date(2031, 5, 2)
LENS = "The lighthouse at Korvel Point went dark after its keeper, Mira Talvane, broke the old lens."
AGAIN = "Keeper Mira Talvane broke the lens of the Korvel Point lighthouse while she was polishing it."
BAKERY = "A bakery in Ostmere won the regional sourdough prize, its owner Ossian Brack said."
FAIR = "Children in Lindal built a raft for the summer fair, and the brass band cheered them."


def article(name: str, text: str, day: int | None) -> Article:
    when = None if day is None else START + timedelta(days=day)
    published = Published(when, when, when, "given") if when else None
    return Article(name, text, name, language="en", published=published)


def gold(**told: tuple[str, str, int | None]) -> Corpus:
    articles = {name: article(name, text, day) for name, (text, _, day) in told.items()}
    return Corpus(articles, {name: cluster for name, (_, cluster, _) in told.items()})


def test_a_group_of_two_clusters_costs_precision_and_a_cluster_in_two_groups_recall() -> None:
    clusters = {"a": "1", "b": "1", "c": "2"}
    assert bcubed(clusters, {"a": "x", "b": "x", "c": "x"}) == pytest.approx(Grouped(5 / 9, 1.0))
    assert bcubed(clusters, {"a": "x", "b": "y", "c": "z"}) == pytest.approx(Grouped(1.0, 2 / 3))
    assert bcubed(clusters, {"a": "x", "b": "x", "c": "z"}).f1 == 1.0
    assert bcubed({}, {}).f1 == 0


def test_a_document_in_no_group_is_alone_and_one_in_several_counts_in_the_first() -> None:
    labels = labelled("abc", [("x", ["a", "b"]), ("y", ["b"])])
    assert labels == {"a": "group x", "b": "group x", "c": "alone c"}


def test_a_story_has_the_documents_of_its_events() -> None:
    found = (Event("a", ("a",), None), Event("b", ("b", "c"), None))
    assert told(found, [Story("a", ("a", "b"), ())]) == [("a", ["a", "b", "c"])]


@pytest.mark.parametrize(("label", "outcome"), [("x", "right"), ("y", "wrong"), ("z", "alone")])
def test_a_late_report_is_right_wrong_or_alone(label: str, outcome: str) -> None:
    clusters = {"a": "1", "b": "2", "c": "1"}
    days = {"a": START, "b": START, "c": START + timedelta(days=31)}
    counted = late(clusters, {"a": "x", "b": "y", "c": label}, days)
    assert counted == {"right": 0, "wrong": 0, "alone": 0} | {outcome: 1}


def test_a_report_of_thirty_days_later_or_without_a_day_is_not_late() -> None:
    clusters, labels = dict.fromkeys("abc", "1"), dict.fromkeys("abc", "x")
    assert sum(late(clusters, labels, {"a": START, "b": START + timedelta(days=30)}).values()) == 0


def test_only_a_corpus_of_late_reports_has_figures_of_stories(monkeypatch: pytest.MonkeyPatch) -> None:
    told = gold(a=(LENS, "1", 0), b=(AGAIN, "1", 400), c=(FAIR, "1", None))
    events = tuple(Event(name, (name,), None) for name in "abc")
    joined = (Story("a", ("a", "b", "c"), ()),)
    assert "late, right" not in figures(told, events, joined)
    monkeypatch.setattr(event_scores, "LEAST", 1)
    found = figures(told, events, joined)
    assert [found[one] for one in ("F1", "F1 of stories", "late, right")] == pytest.approx([1 / 2, 1.0, 1.0])
    assert found["largest event"] == 1


def test_one_pass_joins_like_reports_close_in_time() -> None:
    texts = {"a": (LENS, 0), "b": (AGAIN, 1), "c": (BAKERY, 1), "d": (FAIR, None)}
    articles = {name: article(name, text, day) for name, (text, day) in texts.items()}
    assert sorted(map(sorted, one_pass(articles, 0.1, 7))) == [["a", "b"], ["c"], ["d"]]
    later = articles | {"b": article("b", AGAIN, 90)}
    assert len(one_pass(later, 0.1, 7)) == 4
    undated = articles | {"b": article("b", AGAIN, None)}
    assert ["a", "b"] in one_pass(undated, 0.1, 7)
    assert one_pass({}, 0.1, 7) == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = {"a": (LENS, "1", 0), "b": (AGAIN, "1", 1), "c": (BAKERY, "2", 0), "d": (FAIR, "3", 500)}
    lines = [
        {"id": name, "text": text, "published": str(START + timedelta(days=day)), "language": "en"}
        for name, (text, _, day) in made.items()
    ]
    (tmp_path / "articles.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    clusters = (json.dumps({"id": name, "cluster": cluster}) for name, (_, cluster, _) in made.items())
    (tmp_path / "gold.jsonl").write_text("\n".join(clusters), encoding="utf-8")
    return tmp_path


def test_a_corpus_is_read_with_its_clusters(folder: Path) -> None:
    read = corpus(folder)
    assert read.clusters == {"a": "1", "b": "1", "c": "2", "d": "3"}
    assert read.articles["a"].text == LENS


def test_figures_are_printed_and_written_as_floors_and_into_pages(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page, floors = folder / "page.md", folder / "floors.json"
    page.write_text(f"Before.\n\n{BEGIN}old\n{END}\n\nAfter.\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["events.py", str(folder), "--floors", str(floors), "--page", str(page)])
    main()
    printed, written, kept = capsys.readouterr().out, page.read_text(encoding="utf-8"), json.loads(floors.read_text())

    assert "F1                         1.000" in printed
    assert kept["sha256"] == {folder.name: digest(folder)}
    assert (kept["floors"][folder.name]["F1"], kept["mean"]) == (1.0, 1.0)
    assert kept["ceilings"][folder.name] == {"largest event": 2}
    assert written.startswith("Before.\n\n")
    assert f"| {folder.name} | 1.000 |" in written
    assert written.endswith(f"{END}\n\nAfter.\n")


def test_floors_are_rounded_down_ceilings_up_and_speeds_quartered() -> None:
    row = {"F1": 0.9999, "recall": 0.5, "largest event": 7, "late, wrong": 0.0801}
    held = reached(Measured({"news": row}, {"news": 0.5}, {ONE: 2003.0, TWO: 4001.0}, {"news": "0"}))

    assert held["floors"] == {"news": {"F1": 0.999}}
    assert held["ceilings"] == {"news": {"largest event": 7, "late, wrong": 0.081}}
    assert held["speeds"] == {ONE: {"articles a second": 500.0}}


def test_a_page_written_twice_is_the_same() -> None:
    row = {"F1": 0.75, "F1, each alone": 0.5, "largest event": 7, "F1 of stories": 0.5, "late, right": 0.25}
    measured = Measured({"news": row}, {"news": 0.5}, {ONE: 2003.0}, {"news": "0"})
    once = figured(BEGIN + END, measured)

    assert figured(once, measured) == once
    assert "| news | .750 | .500 | .500 | 7 |" in once
    assert "Stories of news: F1 of stories .500, late, right .250." in once


def test_the_time_of_both_stages_is_measured(folder: Path) -> None:
    found = events.related(events.marked(corpus(folder).articles.values(), InProcess()), InProcess())
    assert 0 < found.spent < 60
    assert [event.articles for event in found.links.events] == [("a", "b"), ("c",), ("d",)]
    assert len(found.links.stories) == 3
