"""The benchmark of growth measures each size in a process of its own, and tells its figures in tables and curves."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest

import growth
import growth_runs
from growth import BEGIN, END, FEW, PLAIN, Row, figured, main, memory, seconds, tables
from growth_picture import Curve, picture
from growth_runs import BUILT, OTHERS, OURS, Part, Run, kept, other, read, related, shingles
from stream import reports
from throughline.flow import relate

NUMBER = 40


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("growth") / "reports.pickle"
    kept(found, NUMBER)
    return found


@pytest.fixture(autouse=True)
def _soon_warm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growth_runs, "WARM", 10)


def run(number: int, cpu: float, peak: float, way: str = OURS, done: float = 1.0) -> Run:
    parts = {BUILT: Part(left=number / 10, peak=100.0)} if way == OURS else {}
    return Run(way, number, 100.0, {**parts, "reuse" if way == OURS else way: Part(cpu, cpu, peak)}, done)


def test_kept_reports_are_those_of_the_stream(file: Path) -> None:
    assert list(read(file, NUMBER + 5)) == list(reports(NUMBER))
    assert len(list(read(file, 3))) == 3


def test_every_stage_is_a_part_and_finds_what_relate_finds(file: Path) -> None:
    found = related(file, NUMBER)
    links = relate(reports(NUMBER))

    assert found.parts[BUILT].found == NUMBER
    assert found.parts["reuse"].found == len(links.passages) + len(links.copies)
    assert found.parts["utterances"].found == len(links.utterances)
    assert found.parts["stories"].found == len(links.stories)
    assert found.parts["findings"].found == len(links.findings)
    assert found.cpu > 0
    assert found.peak >= found.before > 0


def test_a_stage_can_be_left_out(file: Path) -> None:
    assert "happenings" not in related(file, NUMBER, ["happenings"]).parts


def test_all_pairs_of_word_sets_find_a_copy_and_stop_at_their_limit(file: Path) -> None:
    assert other(PLAIN, file, NUMBER, 60).done == 1
    stopped = other(PLAIN, file, NUMBER, -1)

    assert (stopped.done, stopped.parts[PLAIN].found) == (0, 0)
    assert growth_runs.pairs(["one small red kite", "one small red kite", "rain"], Run(PLAIN, 3), 60) == [(0, 1)]


def test_shingles_are_runs_of_five_words_and_a_short_text_is_one() -> None:
    assert sorted(shingles("a b c d E f")) == ["a b c d e", "b c d e f"]
    assert shingles("a b") == ["a b"]


@pytest.mark.parametrize("way", ["datasketch", "rensa"])
def test_a_library_that_is_there_finds_equal_texts(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Sketch:
        def __init__(self, num_perm: int, seed: int = 1) -> None:
            self.seen: tuple[object, ...] = ()

        def update(self, shingles: Sequence[str]) -> None:
            self.seen = tuple(sorted(shingles))

        def update_batch(self, shingles: Sequence[bytes]) -> None:
            self.seen = tuple(sorted(shingles))

    class Index:
        def __init__(self, threshold: float, num_perm: int, num_bands: int = 0) -> None:
            self.known: list[tuple[object, ...]] = []

        def query(self, sketch: Sketch) -> list[int]:
            return [at for at, seen in enumerate(self.known) if seen == sketch.seen]

        def insert(self, key: int, sketch: Sketch) -> None:
            self.known.append(sketch.seen)

    class Library:
        MinHash = RMinHash = Sketch
        MinHashLSH = RMinHashLSH = Index

    monkeypatch.setattr(growth_runs, "import_module", lambda name: Library)

    assert OTHERS[way](["a kite", "rain", "a kite"], Run(way, 3), 60) == [2]


def test_the_run_of_one_process_is_one_line_of_json(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for way in (OURS, PLAIN):
        monkeypatch.setattr(sys, "argv", ["growth_runs.py", way, "20", str(file)])
        growth_runs.main()
        assert json.loads(capsys.readouterr().out)["number"] == 20


def test_growth_is_the_figure_at_the_largest_size_over_that_at_the_smallest() -> None:
    assert Row("reuse", {10: 2.0, 20: 5.0, 100: 24.0}).growth == 12
    assert Row("reuse", {10: 2.0}).growth is None


def test_memory_is_told_with_and_without_the_reports() -> None:
    rows = {row.name: dict(row.figures) for row in memory([run(10, 1, 150), run(100, 9, 400)])}

    assert rows["the reports with their marks"] == {10: 1, 100: 10}
    assert rows["above them, reuse"] == {10: 50, 100: 300}
    assert rows["**the whole process**"] == {10: 150, 100: 400}


def test_only_parts_of_every_size_are_added_up() -> None:
    large, small = run(100, 9, 400), run(10, 1, 150)
    small.parts["facts"] = Part(cpu=5)
    rows = {row.name: dict(row.figures) for row in seconds([small, large])}

    assert rows["facts"] == {10: 5}
    assert rows["**reuse to reuse**"] == {10: 1, 100: 9}


def test_the_tables_tell_the_growth_and_who_did_not_come_to_an_end() -> None:
    lines = list(tables([run(10, 1, 150), run(100, 12, 400), run(10, 4, 110, PLAIN), run(100, 9, 120, PLAIN, 0.25)]))

    assert "| reuse | 1.0 | 12.0 | 12.0× | 8 |" in lines
    assert "| all pairs of word sets | 4.0 | – | – | 2 |" in lines
    assert lines[-1] == "Of 100 reports, all pairs of word sets: stopped after 25.0% of the pairs."


def test_without_a_run_of_ours_the_others_are_told() -> None:
    assert "| rensa | 1.0 | – | 10 |" in list(tables([run(10, 1, 110, "rensa")]))
    assert list(seconds([])) == list(memory([])) == []


def test_only_the_figures_of_a_page_are_written_anew() -> None:
    page = f"Before.\n\n{BEGIN.format('growth')}\nold\n\n{END.format('growth')}\n\nAfter.\n"

    assert figured(page, ["new"]) == page.replace("old", "new")
    assert figured("no lines for figures", ["new"]) == "no lines for figures"


def test_the_picture_is_well_formed_and_tells_its_figures_in_words() -> None:
    drawn = ElementTree.fromstring(picture("A & B", [Curve("ours", {10: 1.0, 100: 11.0})], [Curve("none", {10: 0.0})]))
    space = "{http://www.w3.org/2000/svg}"

    assert drawn.findtext(f"{space}title") == "A & B"
    assert drawn.findtext(f"{space}desc") == "CPU seconds: ours 1 at 10, 11 at 100. MiB: ."
    assert len(drawn.findall(f"{space}polyline")) == 1
    assert "prefers-color-scheme:dark" in (drawn.findtext(f"{space}style") or "")


def test_the_benchmark_writes_picture_page_and_runs_and_measures_nothing_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page, runs, drawn = tmp_path / "scale.md", tmp_path / "runs.jsonl", tmp_path / "growth.svg"
    page.write_text(BEGIN.format("growth") + END.format("growth"), encoding="utf-8")
    monkeypatch.setattr(growth, "installed", lambda name: name != "rensa")
    monkeypatch.setattr(growth, "measured", fake(growth.measured))
    options = ["--runs", str(runs), "--picture", str(drawn), "--page", str(page), "--without", "stories"]
    monkeypatch.setattr(sys, "argv", ["growth.py", "--sizes", "20,30", *options])
    main()
    first = capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", ["growth.py", "--sizes", "20", *options])
    main()

    assert "rensa is not installed" in first
    assert "| utterances |" in page.read_text(encoding="utf-8")
    assert "stories" not in first
    assert ElementTree.parse(drawn).getroot().tag.endswith("svg")
    assert {json.loads(line)["number"] for line in runs.read_text(encoding="utf-8").splitlines()} == {20, 30}
    assert len(runs.read_text(encoding="utf-8").splitlines()) == 4


def test_evenly_measured_each_size_goes_over_as_many_reports_before_and_behind_the_largest_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = iter((3.0, 5.0, 20.0, 6.0, 6.0, 7.0, 1.0, 2.0, 4.0, 4.0, 4.0))
    taken: list[tuple[str, int]] = []

    def way(name: str, size: int, file: Path, asked: object) -> Run | None:
        taken.append((name, size))
        return run(size, next(seconds), 110.0, name)

    monkeypatch.setattr(growth, "OTHERS", (PLAIN,))
    monkeypatch.setattr(growth, "measured", way)
    monkeypatch.setattr(growth, "kept", lambda file, *asked: file.touch())
    wanted = argparse.Namespace(sizes="10,25,50", even=True, runs=tmp_path / "runs.jsonl", seed=1, a_day=1)
    found = growth.runs(wanted)

    ours = [(OURS, size) for size in (10, 10, 25, 50, 25, 10, 10, 10)]
    assert taken == [*ours, *((PLAIN, size) for size in (10, 25, 50))]
    assert [(one.number, one.cpu) for one in found if one.way == OURS] == [(10, 3.6), (25, 13.0), (50, 6.0)]
    assert growth.runs(wanted) == found
    assert len(taken) == len(ours) + 3


def fake(real: object) -> object:
    """The real way for ours and the plain one, none for a library that may not be installed."""

    def way(name: str, size: int, file: Path, asked: object) -> Run | None:
        if name == "datasketch":
            return None
        return real(name, size, file, asked)  # type: ignore[operator, no-any-return]

    return way


def test_the_page_of_scale_has_lines_for_the_figures_and_the_picture() -> None:
    page = (Path(__file__).parents[2] / "docs" / "scale.md").read_text(encoding="utf-8")

    assert figured(page, ["new"]) != page
    assert "(growth.svg)" in page


def test_all_pairs_are_tried_with_few_reports_only(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    asked = argparse.Namespace(without=[], seconds=1)

    assert growth.measured(PLAIN, FEW + 1, tmp_path / "none", asked) is None
    assert growth.measured(OURS, 5, tmp_path / "none", asked) is None
    assert "not tried with 10,001 reports" in capsys.readouterr().out
    assert not growth.installed("no_such_library_is_here")
