"""Quality floors of times and of dating on texts marked by hand: they fail when a figure falls, and are never lowered.

They are written by ``benchmarks/times.py CORPUS… --dating FOLDER… --floors tests/floors/times.json``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from quotes import digest
from throughline.flow import annotate, relate
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.telling.records import annotation, link_records
from time_scores import articles, corpus, dating, hidden, scores
from times import HOSTILE, WIDTH, growth, marked, speeds

SHARED = Path(__file__).parent.parent.parent.parent / "shared"
TIMES, DATING = SHARED / "data" / "times", SHARED / "data" / "dating"
SCORER = SHARED / "tools" / "score.py"
KNOWN = json.loads((Path(__file__).parent / "times.json").read_text(encoding="utf-8"))
LONG = {"gva"}
"""Folders that take most of a minute: their figures are those of the benchmark's last run."""
DATED = sorted(set(KNOWN["dating"]) - LONG)
THEIRS = {"dated": "coverage", "exact": "exact", "within a day": "within 1"}
THRICE = 3
"""A text of twice the length takes twice the time; a machine that is busy may add to it."""

pytestmark = pytest.mark.skipif(
    not (TIMES.exists() and DATING.exists()),
    reason="the texts with times marked by hand are not beside this repository",
)


@pytest.fixture(scope="module")
def links() -> dict[str, Links]:
    return {name: relate(map(annotate, articles(DATING / name).values())) for name in DATED}


def scored(kind: str, gold: Path, records: Iterable[Any], out: Path) -> dict[str, Any]:
    out.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")
    told = [sys.executable, str(SCORER), kind, str(gold), str(out), "--json"]
    return dict(json.loads(subprocess.run(told, capture_output=True, check=True, timeout=120).stdout))


@pytest.mark.parametrize("name", [*KNOWN["times"], *DATED])
def test_the_floors_were_measured_on_this_corpus(name: str) -> None:
    assert digest((TIMES if name in KNOWN["times"] else DATING) / name) == KNOWN["sha256"][name]


@pytest.mark.parametrize("name", KNOWN["times"])
def test_no_figure_of_times_falls_and_another_scorer_counts_the_same(name: str, tmp_path: Path) -> None:
    found = list(marked(corpus(TIMES / name)))
    tallies = scores(found)

    assert {one: tally.f1 >= KNOWN["times"][name][one] for one, tally in tallies.items()} == dict.fromkeys(
        tallies, True
    )
    if SCORER.exists():
        records = (annotation(Report(gold.article, times=tuple(times))) for gold, times in found)
        theirs = scored("times", TIMES / name / "gold.jsonl", records, tmp_path / "out.jsonl")
        ours = {one: (tally.precision, tally.recall) for one, tally in tallies.items()}
        assert ours == {one: (theirs[one]["precision"], theirs[one]["recall"]) for one in tallies}


@pytest.mark.parametrize("name", DATED)
def test_no_figure_of_dating_falls_and_no_interval_widens(links: dict[str, Links], name: str) -> None:
    figures, floors = dating(hidden(DATING / name), links[name].dates), KNOWN["dating"][name]

    assert figures.pop(WIDTH) <= floors[WIDTH]
    assert {one: figure >= floors[one] for one, figure in figures.items()} == dict.fromkeys(figures, True)


@pytest.mark.skipif(not SCORER.exists(), reason="the other scorer is not beside this repository")
@pytest.mark.parametrize("name", DATED)
def test_another_scorer_counts_the_same_days(links: dict[str, Links], name: str, tmp_path: Path) -> None:
    ours = dating(hidden(DATING / name), links[name].dates)
    theirs = scored("dating", DATING / name / "gold.jsonl", link_records(links[name]), tmp_path / "out.jsonl")

    assert {one: ours[one] for one in THEIRS} == {one: theirs["best date"][other] for one, other in THEIRS.items()}
    assert ours["held"] == theirs["interval"]["contains the truth"]
    assert ours[WIDTH] == theirs["interval"]["median days"]


def test_no_speed_falls_to_a_quarter() -> None:
    rates = speeds([gold.article for gold in corpus(TIMES / next(iter(KNOWN["times"])))], rounds=1)

    assert all(rates[way] >= least["words a second"] for way, least in KNOWN["speeds"].items())


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_of_twice_the_length_takes_about_twice_the_time(name: str) -> None:
    _, times_as_long = growth(HOSTILE[name])

    assert times_as_long <= THRICE
