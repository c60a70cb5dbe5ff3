from __future__ import annotations

from throughline.languages.numbers import numbers


def test_another_language_is_read_with_the_english_table() -> None:
    assert numbers("xx") == numbers("en") == numbers(None)


def test_number_words_have_one_value_each() -> None:
    known = numbers("en")
    assert not set(known.units) & set(known.tens)
    assert known.units["nineteen"] == 19
    assert known.ordinals["twentieth"] == 20
