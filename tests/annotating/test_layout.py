"""An article laid out by words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotating.told import laid, report
from throughline.annotating.layout import layout
from throughline.model.marks import Region
from throughline.model.span import Span
from throughline.settings import DEFAULTS

TEXT = "Ada Brook’s bread is good. “Buy forty-one loaves,” she said."


def test_words_know_their_sentence_and_their_quote() -> None:
    found = laid(TEXT)
    assert found.sentence == (0,) * 5 + (1,) * 6
    assert found.quote == (-1,) * 5 + (0,) * 4 + (-1,) * 2


def test_what_is_printed_and_what_stands_between() -> None:
    found = laid(TEXT)
    assert found.printed(0, 1) == "Ada Brook’s"
    assert found.gap(0) == " "
    assert found.gap(len(found.words) - 1) == "\n"
    assert found.key(1) == "brook's"
    assert found.key(-1) == found.key(99) == ""
    assert found.span(0, 1) == Span(0, 11)
    assert found.bare_end(1) == 9
    assert found.bare_end(2) == 17
    assert found.size(Span(0, 17)) == 3


def test_capitals_and_first_words() -> None:
    found = laid(TEXT)
    assert [place for place in range(-1, 12) if found.capital(place)] == [0, 1, 5]
    assert [place for place in range(11) if found.first(place)] == [0, 5, 9]


@pytest.mark.parametrize(("text", "number"), [("41", 41), ("one", 1), ("forty", 40), ("bread", None), ("9" * 12, None)])
def test_numbers_of_one_word(text: str, number: int | None) -> None:
    assert laid(text).number(0) == number


def test_a_number_in_two_words_is_read_at_its_second() -> None:
    assert laid("forty-one").number(1) == 41


@pytest.mark.parametrize(
    ("text", "age"), [("Ada, 34, won", 34), ("Ada (34) won", 34), ("Ada, 341, won", None), ("Ada 34, won", None)]
)
def test_an_age_beside_a_name(text: str, age: int | None) -> None:
    assert laid(text).aged(0) == age


def test_words_in_adverts_and_in_shouted_sentences_tell_nothing() -> None:
    found = report("Buy bread. Ada won.\n\nTHE WHOLE VILLAGE OF BAKERS WAS IN SHOCK.")
    shown = layout(replace(found, regions=(Region("a", Span(0, 10), "advert"),)), DEFAULTS)
    assert shown.narrated == shown.told
    assert shown.told == (False,) * 2 + (True,) * 2 + (False,) * 8


def test_support_notes_name_offices_and_tell_nothing_that_happened() -> None:
    found = report("Ada won. Call the Bread Helpline.")
    shown = layout(replace(found, regions=(Region("a", Span(9, 33), "support"),)), DEFAULTS)
    assert shown.told == (True,) * 6
    assert shown.narrated == (True,) * 2 + (False,) * 4
