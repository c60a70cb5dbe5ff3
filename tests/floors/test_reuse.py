"""Quality floors of shared passages and copies on copies made by program: never lowered to pass.

They are written by ``benchmarks/reuse.py CORPUS --floors tests/floors/reuse.json``.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from reuse import digest, linked, marked, ours
from reuse_scores import Corpus, corpus, figures
from throughline.model.links import Links
from throughline.telling.records import link_records

SHARED = Path(__file__).parent.parent.parent.parent / "shared"
WIRE = SHARED / "data" / "reuse" / "wiresynth"
SCORER = SHARED / "tools" / "score.py"
KNOWN = json.loads((Path(__file__).parent / "reuse.json").read_text(encoding="utf-8"))

pytestmark = pytest.mark.skipif(not WIRE.exists(), reason="the copies made by program are not beside this repository")


class Measured(NamedTuple):
    """The corpus, what was found, its figures and the articles a second."""

    gold: Corpus
    links: Links
    figures: dict[str, float]
    rate: float


@pytest.fixture(scope="module")
def measured() -> Measured:
    gold = corpus(WIRE)
    reports = marked(gold.articles.values())
    start = time.process_time()
    links = linked(reports)
    rate = len(reports) / (time.process_time() - start)
    return Measured(gold, links, figures(gold, *ours(links)), rate)


def test_the_floors_were_measured_on_this_corpus() -> None:
    assert digest(WIRE) == KNOWN["sha256"]


@pytest.mark.parametrize("name", KNOWN["floors"])
def test_no_figure_falls_below_its_floor(measured: Measured, name: str) -> None:
    assert measured.figures[name] >= KNOWN["floors"][name]


def test_the_speed_does_not_fall_to_a_quarter(measured: Measured) -> None:
    (least,) = KNOWN["speeds"].values()

    assert measured.rate >= least["articles a second"]


@pytest.mark.skipif(not SCORER.exists(), reason="the other scorer is not beside this repository")
def test_another_scorer_counts_the_same(measured: Measured, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("".join(f"{json.dumps(record)}\n" for record in link_records(measured.links)), encoding="utf-8")
    told = [sys.executable, str(SCORER), "reuse", str(WIRE), str(out), "--json"]
    theirs = json.loads(subprocess.run(told, capture_output=True, check=True, timeout=120).stdout)

    counted = {
        **{f"pairs {one}": theirs["pairs"][one.lower()] for one in ("precision", "recall", "F1")},
        **{f"recall, {kind}": share for kind, share in theirs["recall by kind"].items()},
        **{
            name.replace("characters", "characters F1"): row["f1"]
            for name, row in theirs.items()
            if name.startswith("characters")
        },
        "groups, adjusted Rand": theirs["groups by copies"]["adjusted Rand"],
    }

    assert measured.figures == pytest.approx(counted)
