"""Quality floors of quotations on news marked by hand: they fail when a figure falls, and are never lowered to pass.

They are written by ``benchmarks/quotes.py CORPUS --also DAMAGED --floors tests/floors/quotes.json``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from quote_scores import Tally, corpus, scores
from quotes import digest, marked, measured, speeds, variants
from throughline.flow import annotate
from throughline.telling.records import annotation

SHARED = Path(__file__).parent.parent.parent.parent / "shared"
NEWS, DAMAGED = SHARED / "data" / "polnear" / "dev", SHARED / "data" / "polnear" / "dev-damaged"
SCORER = SHARED / "tools" / "score.py"
KNOWN = json.loads((Path(__file__).parent / "quotes.json").read_text(encoding="utf-8"))
ROWS = [(row, measure, floor) for row, measures in KNOWN["floors"].items() for measure, floor in measures.items()]
FALLS = {
    "dev-damaged": 0.005,
    "closing marks lost 10 %": 0.02,
    "closing marks lost 30 %": 0.05,
    "opening marks lost 10 %": 0.03,
}
"""What damage may cost of the F1 of direct quotations, with and without their speaker."""
THEIRS = {
    "direct exact": "direct: exact span",
    "direct exact and speaker": "direct: exact span and speaker",
    "all marked exact": "all marked: exact span",
    "all marked exact and speaker": "all marked: exact span and speaker",
}

pytestmark = pytest.mark.skipif(not DAMAGED.exists(), reason="the news marked by hand is not beside this repository")


@pytest.fixture(scope="module")
def tallies() -> dict[str, dict[str, Tally]]:
    made = variants(corpus(NEWS), KNOWN["seed"], DAMAGED)
    return {name: scores(marked(golds)) for name, golds in made}


def test_the_floors_were_measured_on_this_corpus() -> None:
    assert digest(NEWS, DAMAGED) == KNOWN["sha256"]


@pytest.mark.parametrize(("row", "measure", "floor"), ROWS)
def test_no_figure_falls_below_its_floor(
    tallies: dict[str, dict[str, Tally]], row: str, measure: str, floor: float
) -> None:
    assert measured(tallies[row])[measure] >= floor


@pytest.mark.parametrize("damage", FALLS)
@pytest.mark.parametrize("measure", ["direct exact", "direct exact and speaker"])
def test_damage_costs_no_more_than_it_may(tallies: dict[str, dict[str, Tally]], damage: str, measure: str) -> None:
    assert tallies["clean"][measure].f1 - tallies[damage][measure].f1 <= FALLS[damage]


def test_no_speed_falls_to_a_quarter() -> None:
    rates = speeds([gold.article for gold in corpus(NEWS)], rounds=2)

    assert all(rates[way] >= least["articles a second"] for way, least in KNOWN["speeds"].items())


@pytest.mark.skipif(not SCORER.exists(), reason="the other scorer is not beside this repository")
def test_another_scorer_counts_the_same(tmp_path: Path) -> None:
    golds = corpus(NEWS)
    reports = [annotate(gold.article) for gold in golds]
    out = tmp_path / "marks.jsonl"
    out.write_text("".join(f"{json.dumps(annotation(report))}\n" for report in reports), encoding="utf-8")
    told = [sys.executable, str(SCORER), "quotes", str(NEWS / "gold.jsonl"), str(NEWS / "articles.jsonl"), str(out)]
    scored = subprocess.run([*told, "--json"], capture_output=True, check=True, timeout=120)
    theirs: dict[str, dict[str, Any]] = json.loads(scored.stdout)
    ours = scores((gold, report.quotes) for gold, report in zip(golds, reports, strict=True))

    for measure, row in THEIRS.items():
        tally = ours[measure]
        assert (tally.precision, tally.recall, tally.f1) == pytest.approx(
            (theirs[row]["precision"], theirs[row]["recall"], theirs[row]["f1"]), abs=1e-12
        )
