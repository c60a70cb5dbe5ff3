"""What the page of quotations says of each language is what its sentences give."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from languages.french_cases import FIRST, LAST, LATER, LONGER, SECOND
from languages.german_cases import CASES
from languages.quoted import Case, figures
from languages.spanish_cases import FIFTH, FOURTH, THIRD
from languages.spanish_cases import FIRST as SPANISH_FIRST
from languages.spanish_cases import SECOND as SPANISH_SECOND

PAGE = (Path(__file__).parent.parent.parent / "docs" / "quotations.md").read_text(encoding="utf-8")
SPANISH = SPANISH_FIRST + SPANISH_SECOND + THIRD + FOURTH + FIFTH
FRENCH = FIRST + SECOND + LONGER + LATER + LAST


@pytest.mark.parametrize(
    ("name", "code", "cases"), [("German", "de", CASES), ("Spanish", "es", SPANISH), ("French", "fr", FRENCH)]
)
def test_the_page_gives_the_figures_of_all_sentences(name: str, code: str, cases: Sequence[Case]) -> None:
    found = figures(cases, code)
    row = next(line for line in PAGE.splitlines() if line.startswith(f"| {name} |")).split(" | ")

    assert row[4] == str(len(cases))
    assert float(row[5]) == pytest.approx(found.exact, abs=0.0005)
    assert float(row[6].strip(" |")) == pytest.approx(found.spoken, abs=0.0005)


def test_each_language_has_at_least_forty_texts_of_its_own() -> None:
    assert min(len(CASES), len(SPANISH), len(FRENCH)) >= 40
