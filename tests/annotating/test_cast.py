"""The people of an article by their names."""

from __future__ import annotations

from annotating.told import laid
from throughline.annotating.cast import Cast, Figure
from throughline.annotating.naming import runs


def cast(text: str) -> Cast:
    """The cast of all names of a text."""
    shown = laid(text)
    return Cast(((run, run.printed(shown)) for run in runs(shown)), shown)


def test_parts_join_their_whole_and_the_fullest_name_stays() -> None:
    found = cast("So Ada Brook and Brook and Ada Jane Brook and Ada won.")
    assert [figure.name for figure in found.figures] == ["Ada Jane Brook"]
    assert found.figures[0].weight == 4
    assert found.figures[0].gender == "f"


def test_a_part_of_nobodys_name_is_somebody() -> None:
    found = cast("So Ada Brook and Quill and Mr. Quill won.")
    assert [(figure.name, figure.gender) for figure in found.figures] == [("Ada Brook", "f"), ("Quill", "m")]


def test_of_two_bearers_the_one_written_about_most_is_meant() -> None:
    found = cast("So Ada Hale and Ben Hale and Ben Hale and Hale won.")
    assert found.bearer(("hale",), ()).name == "Ben Hale"
    assert found.bearer(("hale",), ("mrs",)).name == "Ada Hale"


def test_names_in_quotes_add_no_weight() -> None:
    assert cast("“We love Ada Brook, Ada,” they said.").figures[0].weight == 0


def test_a_pair_is_both_and_a_person_is_one() -> None:
    one, two = Figure("Ada"), Figure("Ben")
    assert one.each() == (one,)
    assert Figure("Ada and Ben", members=(one, two)).each() == (one, two)
