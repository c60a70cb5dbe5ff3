"""Capitalised runs cut into names."""

from __future__ import annotations

import pytest

from annotating.told import laid
from throughline.annotating.naming import Run, runs


def names(text: str) -> list[str]:
    """The names as printed."""
    found = laid(text)
    return [run.printed(found) for run in runs(found)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We saw Ada Brook and Ben.", ["Ada Brook", "Ben"]),
        ("We saw Ada Brook's dog.", ["Ada Brook"]),
        ("We saw J.K. Marlow there.", ["J.K. Marlow"]),
        ("We saw Jean-Luc Marlow there.", ["Jean-Luc Marlow"]),
        ("We saw Anna van der Beek there.", ["Anna van der Beek"]),
        ("We saw Anna van there.", ["Anna"]),
        ("We saw the Bank of the West there.", ["Bank of the West"]),
        ("We saw the Bank of rivers there.", ["Bank"]),
        ("We saw Henry Cole, Jr. there.", ["Henry Cole, Jr"]),
        ("We saw Ada Brook Friday there.", ["Ada Brook", "Friday"]),
        ("We came. There Ada won.", ["Ada"]),
        ("Bread is good. We like bread.", []),
        ("Good Bread Ada.", ["Bread Ada"]),
        ("We saw Marlow County Sheriff Ada Brook.", ["Marlow County", "Ada Brook"]),
        ("We saw the Marlow County Sheriff Department.", ["Marlow County Sheriff Department"]),
        ("Chief Marlow Police came.", ["Chief Marlow Police"]),
        ("We saw Ann's Chief Baker Ben.", ["Ann", "Ben"]),
        ("She’d seen Ada. He’s Ben.", ["Ada", "Ben"]),
        ("Ada St. Clair won. Ada. Ben won.", ["Ada St. Clair", "Ada", "Ben"]),
    ],
)
def test_runs_are_cut_into_names(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_titles_and_roles_before_a_name_are_kept_beside_it() -> None:
    found = list(runs(laid("We saw Police Chief Ada Brook and neighbour Ben Hale.")))
    assert [(run.titles, run.before) for run in found][-2:] == [(("chief",), "chief"), ((), "neighbour")]


def test_a_run_at_the_start_of_a_sentence_is_marked() -> None:
    assert [run.initial for run in runs(laid("Ada won. So did Ben."))] == [True, False]


def test_the_keys_of_a_name_are_without_possessives() -> None:
    assert Run(0, 1).keys(laid("Ada Brook’s dog")) == ("ada", "brook")
