"""The place with which an agency's copy opens."""

from __future__ import annotations

import pytest

from annotating.told import kinds, told

REST = "A barn burned down, and nobody was hurt."


@pytest.mark.parametrize(
    "opening",
    [
        "QUORVEX (Coastline) - ",
        "QUORVEX, Jan 12 (Coast Wire) - ",
        "QUORVEX, Sept. 12 - ",
        "QUORVEX, Jan 12, (Coast Wire) — ",
    ],
)
def test_a_name_with_its_day_or_agency_before_a_dash_is_a_place(opening: str) -> None:
    assert kinds(f"{opening}{REST}")["QUORVEX"] == "place"


def test_capitals_before_a_dash_are_a_place_where_the_name_is_printed_elsewhere() -> None:
    assert kinds(f"QUORVEX - {REST} The hills of Quorvex are dry.")["QUORVEX"] == "place"
    assert "QUORVEX" not in kinds(f"QUORVEX - {REST}") or kinds(f"QUORVEX - {REST}")["QUORVEX"] != "place"


def test_a_name_of_two_words_in_a_dateline_is_no_person() -> None:
    text = f"VAL QUORVEX, Nov 16 (Coast Wire) - {REST} Val Quorvex is a hill town."

    assert kinds(text) == {"VAL QUORVEX": "place", "Val Quorvex": "place"}


@pytest.mark.parametrize("text", [f"Ada Brook - {REST}", f"{REST} QUORVEX (Coastline) - it is far."])
def test_a_name_that_opens_no_paragraph_or_has_no_agency_is_no_dateline(text: str) -> None:
    assert "place" not in kinds(text).values()


def test_it_happened_in_the_place_of_the_dateline() -> None:
    assert told(f"QUORVEX (Coastline) - {REST}", "place") == [(None, "QUORVEX")]
