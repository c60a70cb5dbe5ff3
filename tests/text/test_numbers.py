from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.numbers import Value, number, numbers, ordinal


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("7", 7),
        ("1,250", 1250),
        ("3.5", 3.5),
        ("1.6 million", 1_600_000),
        ("2.5bn", 2_500_000_000),
        ("40k", 40_000),
        ("2½", 2.5),
        ("2 1/2", 2.5),
        ("2 1/0", 2),
        ("two", 2),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("twenty-three", 23),
        ("one hundred and five", 105),
        ("a hundred thousand", 100_000),
        ("two hundred thousand and twelve", 200_012),
        ("model", None),
        ("two boats", None),
        ("2nd", None),
        ("", None),
    ],
)
def test_one_numeral(words: str, value: Value | None) -> None:
    assert number(words) == value


@pytest.mark.parametrize(
    ("text", "value", "low", "high", "bound", "words"),
    [
        ("fed 40 gulls", 40, 40, 40, "exact", "40"),
        ("at least 3 boats", 3, 3, None, "at least", "at least 3"),
        ("more than 1.6 million jars", 1_600_000, 1_600_000, None, "more than", "more than 1.6 million"),
        ("up to sixty bakers", 60, None, 60, "at most", "up to sixty"),
        ("fewer than ten", 10, None, 10, "less than", "fewer than ten"),
        ("about 30 pies", 30, 30, 30, "about", "about 30"),
        ("3-5 goats", 3, 3, 5, "range", "3-5"),
        ("3 to 5 goats", 3, 3, 5, "range", "3 to 5"),
        ("between two and four geese", 2, 2, 4, "range", "between two and four"),
        ("between 9 geese", 9, 9, 9, "exact", "9"),
        ("3-4 million seeds", 3_000_000, 3_000_000, 4_000_000, "range", "3-4 million"),
        ("3.5-4.2m seeds", 3_500_000, 3_500_000, 4_200_000, "range", "3.5-4.2m"),
        ("two to 5 million seeds", 2, 2, 5_000_000, "range", "two to 5 million"),
    ],
)
def test_bounds(text: str, value: Value, low: Value | None, high: Value | None, bound: str, words: str) -> None:
    found = numbers(text)[0]
    assert (found.value, found.low, found.high, found.bound) == (value, low, high, bound)
    assert found.span.words(text) == words


@pytest.mark.parametrize(
    "text", ["an F-16 jet", "at 10:30", "on 2020-10-01", "the 3rd", "v3.5.6", "a dial of 1/2", "Form 7b", "no numeral"]
)
def test_what_is_no_number(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("10-9", [10]),
        ("nine or 4", [9, 4]),
        ("nineteen ninety-six", [19, 96]),
        ("five, six, seven", [5, 6, 7]),
        ("twenty forty", [20, 40]),
        ("4 and 5", [4, 5]),
        ("9 to 4", [9, 4]),
        ("two million three", [2_000_003]),
        ("six to noon 7", [6, 7]),
    ],
)
def test_numerals_in_a_row(text: str, values: list[Value]) -> None:
    assert [found.value for found in numbers(text)] == values


@pytest.mark.parametrize(
    ("word", "rank"),
    [
        ("third", 3),
        ("22nd", 22),
        ("twenty-first", 21),
        ("Tenth", 10),
        ("three", None),
        ("well-first", None),
        ("", None),
    ],
)
def test_ordinals(word: str, rank: int | None) -> None:
    assert ordinal(word) == rank


@given(st.integers(min_value=0, max_value=999_999_999))
def test_digits_with_and_without_commas_say_the_same(value: int) -> None:
    assert number(str(value)) == number(f"{value:,}") == value


@given(st.text(alphabet="0123456789 .,-–½/and twothirymilk", max_size=60))
def test_spans_lie_in_the_text_in_order(text: str) -> None:
    found = numbers(text)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
    assert all(one.span.contains(one.numeral) for one in found)
    assert all(one.numeral.end <= other.numeral.start for one, other in pairwise(found))
