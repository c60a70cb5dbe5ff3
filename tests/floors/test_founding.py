"""Quality floors on the four founding reports: they fail when a figure falls, and are never lowered to pass."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).parent.parent.parent.parent / "shared"
SEEDS = SHARED / "seeds"
SCORER = SHARED / "tools" / "score_founding.py"
KNOWN = json.loads((Path(__file__).parent / "founding.json").read_text(encoding="utf-8"))
ROWS = [(row, measure, floor) for row, measures in KNOWN["floors"].items() for measure, floor in measures.items()]

pytestmark = pytest.mark.skipif(not SCORER.exists(), reason="the founding reports are not beside this repository")


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("founding")
    marks, links = folder / "annotate.jsonl", folder / "relate.jsonl"
    for command, path in (("annotate", marks), ("relate", links)):
        told = [sys.executable, "-m", "throughline", command, "--quiet", str(SEEDS), "-o", str(path)]
        subprocess.run(told, check=True, timeout=120)
    scored = subprocess.run(
        [sys.executable, str(SCORER), str(marks), str(links), "--json"], capture_output=True, check=True, timeout=120
    )
    found: dict[str, dict[str, Any]] = json.loads(scored.stdout)["figures"]
    return found


def test_the_floors_were_measured_on_this_corpus() -> None:
    digest = hashlib.sha256()
    for path in sorted([*SEEDS.glob("*.txt"), *(SHARED / "data" / "founding").glob("*.json")]):
        digest.update(path.read_bytes())

    assert digest.hexdigest() == KNOWN["sha256"]


@pytest.mark.parametrize(("row", "measure", "floor"), ROWS)
def test_no_figure_falls_below_its_floor(
    figures: dict[str, dict[str, Any]], row: str, measure: str, floor: float
) -> None:
    assert figures[row][measure] >= floor
