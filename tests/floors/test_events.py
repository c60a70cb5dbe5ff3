"""Quality floors of events and stories on corpora of news: they fail when a figure falls, and are never lowered.

They are written by ``benchmarks/events.py CORPUS… --floors tests/floors/events.json``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from event_scores import Corpus, corpus, figures
from events import ONE, Found, marked, related
from quotes import digest
from throughline.running import InProcess, Processes
from throughline.telling.records import link_records

SHARED = Path(__file__).parent.parent.parent.parent / "shared"
STORIES = SHARED / "data" / "stories"
SCORER = SHARED / "tools" / "score.py"
KNOWN = json.loads((Path(__file__).parent / "events.json").read_text(encoding="utf-8"))
FLOORS = [(name, figure, least) for name, row in KNOWN["floors"].items() for figure, least in row.items()]
CEILINGS = [(name, figure, most) for name, row in KNOWN["ceilings"].items() for figure, most in row.items()]

pytestmark = pytest.mark.skipif(not STORIES.exists(), reason="the corpora of events are not beside this repository")


class Measured(NamedTuple):
    """A corpus, what was found in it, and the figures."""

    gold: Corpus
    found: Found
    figures: dict[str, float]


@pytest.fixture(scope="module")
def measured() -> dict[str, Measured]:
    kept = {}
    with Processes(2) as engine:
        for name in KNOWN["floors"]:
            gold = corpus(STORIES / name)
            found = related(marked(gold.articles.values(), engine), InProcess())
            kept[name] = Measured(gold, found, figures(gold, found.links.events, found.links.stories))
    return kept


@pytest.mark.parametrize("name", KNOWN["floors"])
def test_the_floors_were_measured_on_this_corpus(name: str) -> None:
    assert digest(STORIES / name) == KNOWN["sha256"][name]


@pytest.mark.parametrize(("name", "figure", "least"), FLOORS)
def test_no_figure_falls_below_its_floor(measured: dict[str, Measured], name: str, figure: str, least: float) -> None:
    assert measured[name].figures[figure] >= least


@pytest.mark.parametrize(("name", "figure", "most"), CEILINGS)
def test_no_event_runs_away_and_no_more_stories_are_wrong(
    measured: dict[str, Measured], name: str, figure: str, most: float
) -> None:
    assert measured[name].figures[figure] <= most


def test_the_mean_of_all_corpora_does_not_fall(measured: dict[str, Measured]) -> None:
    assert sum(one.figures["F1"] for one in measured.values()) / len(measured) >= KNOWN["mean"]


def test_the_speed_does_not_fall_to_a_quarter(measured: dict[str, Measured]) -> None:
    largest = max(measured.values(), key=lambda one: len(one.gold.articles))

    assert len(largest.gold.articles) / largest.found.spent >= KNOWN["speeds"][ONE]["articles a second"]


@pytest.mark.skipif(not SCORER.exists(), reason="the other scorer is not beside this repository")
@pytest.mark.parametrize("name", KNOWN["floors"])
def test_another_scorer_counts_the_same(measured: dict[str, Measured], name: str, tmp_path: Path) -> None:
    ours = measured[name].figures
    out = tmp_path / "out.jsonl"
    records = link_records(measured[name].found.links)
    out.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")
    folder = STORIES / name
    theirs = scored("events", out, folder / "gold.jsonl")
    counted = {
        "F1": theirs["BCubed, all"]["f1"],
        "precision": theirs["BCubed, all"]["precision"],
        "recall": theirs["BCubed, all"]["recall"],
        "F1, each alone": theirs["BCubed, all: floor (each alone)"]["f1"],
    }
    if "F1 of stories" in ours:
        told = scored("stories", out, folder / "gold.jsonl", folder / "articles.jsonl")
        late = told["late links (more than 30 days)"]
        counted |= {
            "F1 of stories": told["BCubed, all"]["f1"],
            "precision of stories": told["BCubed, all"]["precision"],
        }
        outcomes = {"right": "right story", "wrong": "wrong story", "alone": "left alone"}
        counted |= {f"late, {one}": late[other] / late["late documents"] for one, other in outcomes.items()}

    assert {one: ours[one] for one in counted} == pytest.approx(counted, abs=1e-12)


def scored(kind: str, out: Path, *gold: Path) -> dict[str, Any]:
    """What the other scorer prints."""
    told = [sys.executable, str(SCORER), kind, *map(str, gold), str(out), "--json"]
    return dict(json.loads(subprocess.run(told, capture_output=True, check=True, timeout=120).stdout))
