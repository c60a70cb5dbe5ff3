"""The benchmark of times prints, writes floors and renews pages on any corpus in its form."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import pytest

import times
from quote_scores import Tally
from quotes import digest
from throughline.model.span import Span
from time_peers import PEERS, Reading, Way
from time_scores import MEASURES, Timex, corpus
from times import BEGIN, END, Beside, Measured, blocks, figured, growth, main, reached, sampled

TEXT = "The tower was lit on 3 May 2024. It was dark for two weeks."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    article = {"id": "a", "text": TEXT, "published": "2024-05-16", "language": "en"}
    marked = [
        {"start": 21, "end": 31, "type": "DATE", "value": "2024-05-03"},
        {"start": 49, "end": 58, "type": "DURATION", "value": "P2W"},
    ]
    (tmp_path / "articles.jsonl").write_text(json.dumps(article) + "\n", encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "a", "times": marked}) + "\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def undated(tmp_path: Path) -> Path:
    made = tmp_path / "undated"
    made.mkdir()
    lines = [{"id": "a", "text": TEXT, "published": "2024-05-16"}, {"id": "b", "text": "The tower was lit."}]
    (made / "articles.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    (made / "gold.jsonl").write_text('{"id": "b", "published": "2024-05-04"}\n', encoding="utf-8")
    return made


def library(*found: Timex) -> tuple[Way, Reading]:
    """A library that always finds the same."""
    return lambda text, day: found, lambda text, day, told: list(told)


def absent() -> tuple[Way, Reading]:
    """A library that is not there."""
    raise ImportError("No module named 'almanac'")


@pytest.fixture(autouse=True)
def libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    def half() -> tuple[Way, Reading]:
        return library(Timex(Span(21, 26), "DATE", "2024-05-03"))

    monkeypatch.setattr(times, "PEERS", {"half": half, "almanac": absent})
    monkeypatch.setattr(times, "HOSTILE", {"brackets": "(" * 50})


def run(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> None:
    monkeypatch.setattr(sys, "argv", ["times.py", *map(str, arguments), "--rounds", "1"])
    main()


def test_ours_and_every_installed_library_are_printed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, folder)
    told = capsys.readouterr().out.splitlines()

    assert next(line.split()[-4:] for line in told if "1 articles" in line) == ["1.000"] * 4
    assert next(line.split()[-5:-1] for line in told if "1: half" in line) == ["0.000", "0.667", "0.667", "0.667"]
    assert "almanac is not installed: No module named 'almanac'" in told
    assert sum("words/s" in line for line in told) == len(times.WAYS)
    assert any(line.startswith("brackets") for line in told)


def test_undated_reports_are_dated_without_a_corpus(
    undated: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, "--dating", undated)

    assert "undated, 1 undated: dated " in capsys.readouterr().out


def test_floors_are_written_with_the_digest_of_every_folder(
    folder: Path, undated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(monkeypatch, folder, "--dating", undated, "--floors", folder / "floors.json")
    floors = json.loads((folder / "floors.json").read_text(encoding="utf-8"))

    assert floors["sha256"] == {folder.name: digest(folder), "undated": digest(undated)}
    assert floors["times"] == {folder.name: dict.fromkeys(MEASURES, 1)}
    assert list(floors["dating"]["undated"]) == ["dated", "exact", "within a day", "held", "median width"]


def test_a_page_keeps_all_but_its_figures(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = folder / "page.md"
    begin, end = BEGIN.format("times"), END.format("times")
    page.write_text(f"Before.\n\n{begin}old\n{end}\n\nAfter.\n", encoding="utf-8")
    run(monkeypatch, folder, "--page", page)
    told = page.read_text(encoding="utf-8")

    assert told.startswith(f"Before.\n\n{begin}\n| F1 |")
    assert told.endswith(f"| {folder.name} | 1.000 | 1.000 | 1.000 | 1.000 |\n\n{end}\n\nAfter.\n")


def measured(libraries: tuple[str, ...], untyped: frozenset[str] = frozenset()) -> Measured:
    tallies = dict.fromkeys(MEASURES, Tally(2, 3, 3))
    days = {"dated": 0.5, "exact": 0.25, "within a day": 0.3333, "held": 1.0, "median width": 4.5}
    peers = {("news", name): Beside(tallies, 7, 1234.5) for name in libraries}
    return Measured({"news": "0"}, {"news": tallies}, untyped, peers, {"old": days}, {"a way": 4003.0})


def test_a_page_written_twice_is_the_same() -> None:
    parts = blocks(measured(()))
    page = "".join(BEGIN.format(name) + END.format(name) + "\n" for name in parts)
    once = figured(page, parts)

    assert figured(once, parts) == once
    assert "| news | .667 | .667 | .667 | .667 |" in once
    assert "| old | .500 | .250 | .333 | 1.000 | 4.5 days |" in once
    assert "a way 4,003." in once


def test_other_libraries_are_on_the_page_only_when_all_were_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(times, "PEERS", PEERS)

    assert blocks(measured((next(iter(PEERS)), times.OURS)))["peers"] == []
    assert len(blocks(measured((*PEERS, times.OURS)))["peers"]) == 2 + len(PEERS) + 1


def test_where_the_gold_has_one_type_the_page_shows_none() -> None:
    assert "| news | .667 | .667 | – | .667 |" in blocks(measured((), frozenset({"news"})))["times"]


def test_nothing_measured_leaves_the_page_as_it_is() -> None:
    page = BEGIN.format("dating") + "kept\n" + END.format("dating")

    assert figured(page, blocks(Measured({}, {}, frozenset(), {}, {}, {}))) == page


def test_floors_are_rounded_down_and_speeds_are_quartered() -> None:
    held = reached(measured(()))

    assert held["times"] == {"news": dict.fromkeys(MEASURES, 0.666)}
    assert held["dating"]["old"] == {
        "dated": 0.5,
        "exact": 0.25,
        "within a day": 0.333,
        "held": 1.0,
        "median width": 4.5,
    }
    assert held["speeds"] == {"a way": {"words a second": 1000.0}}


def test_a_library_reads_no_more_than_its_sample(folder: Path) -> None:
    golds = corpus(folder) * 3

    assert sampled(golds, *library(), words=28, seconds=60).articles == 2
    assert sampled(golds, *library(), words=1, seconds=60).articles == 1
    assert sampled(golds, *library(), words=1000, seconds=-1).articles == 1


def test_an_article_without_a_day_of_writing_is_not_for_other_libraries(folder: Path) -> None:
    line = json.dumps({"id": "a", "text": TEXT, "language": "en"})
    (folder / "articles.jsonl").write_text(line + "\n", encoding="utf-8")

    assert sampled(corpus(folder), *library(), words=100, seconds=60) == Beside(dict.fromkeys(MEASURES, Tally()), 0, 0)


def test_the_growth_of_a_text_is_that_of_its_double() -> None:
    seconds, times_as_long = growth("On 3 May 2024 it was lit. " * 200)

    assert seconds > 0
    assert times_as_long > 1


def test_the_day_of_writing_is_the_published_day(folder: Path) -> None:
    (gold,) = corpus(folder)

    assert times.written(gold.article) == date(2024, 5, 16)
