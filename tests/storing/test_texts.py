"""What a store can take."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.storing.texts import day, portions, shown, storable
from throughline.text.encoded import digest

ANY = st.text(st.characters(exclude_categories=[]))


@given(ANY)
def test_every_text_becomes_one_of_the_same_length_that_a_store_takes(text: str) -> None:
    kept = storable(text)
    with sqlite3.connect(":memory:") as connection:
        assert connection.execute("SELECT ?", [kept]).fetchone() == (kept,)
    connection.close()

    assert len(kept) == len(text)
    assert "\x00" not in kept
    assert storable(kept) == kept


def test_a_text_that_a_store_takes_stays_the_same_and_unknown_stays_unknown() -> None:
    assert storable("Crêpes 👩‍🍳\n“now”") == "Crêpes 👩‍🍳\n“now”"
    assert shown(None) is None
    assert shown("a\x00b") == "a\ufffdb"


@given(st.lists(ANY, max_size=4), st.lists(ANY, max_size=4))
def test_other_texts_have_another_digest(one: list[str], two: list[str]) -> None:
    assert (digest(*one) == digest(*two)) == (one == two)


def test_a_day_is_an_iso_date() -> None:
    assert day(date(2024, 5, 1)) == "2024-05-01"
    assert day(None) is None


@pytest.mark.parametrize(("number", "sizes"), [(0, []), (4, [4]), (5, [5]), (11, [5, 5, 1])])
def test_portions_hold_all_in_their_order(number: int, sizes: list[int]) -> None:
    found = list(portions(range(number), 5))

    assert [len(portion) for portion in found] == sizes
    assert [one for portion in found for one in portion] == list(range(number))
