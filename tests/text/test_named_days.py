from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.named_days import day_of, easter, pascha


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        ("09-28", 2021, date(2021, 9, 28)),
        ("02-29", 2024, date(2024, 2, 29)),
        ("02-29", 2023, None),
        ("11#4-4", 2024, date(2024, 11, 28)),
        ("05#-1-1", 2024, date(2024, 5, 27)),
        ("12#-1-7", 2023, date(2023, 12, 31)),
        ("11#1-1+1", 2020, date(2020, 11, 3)),
        ("easter+0", 2024, date(2024, 3, 31)),
        ("easter-2", 2019, date(2019, 4, 19)),
        ("pascha+0", 2024, date(2024, 5, 5)),
        ("pascha+0", 2021, date(2021, 5, 2)),
        ("05-25<1", 2024, date(2024, 5, 20)),
        ("05-25<1", 2026, date(2026, 5, 18)),
        ("11-23<3", 2022, date(2022, 11, 16)),
        ("06-20>6", 2024, date(2024, 6, 22)),
        ("06-22>6", 2024, date(2024, 6, 29)),
        ("sun-3", 2024, date(2024, 3, 20)),
        ("sun-6", 2024, date(2024, 6, 20)),
        ("sun-9", 2023, date(2023, 9, 23)),
        ("sun-12", 2023, date(2023, 12, 22)),
        ("sun-5", 2023, None),
        ("never", 2024, None),
        ("09-28", 12_000, None),
        ("easter+300", 9999, None),
    ],
)
def test_the_day_of_a_rule(rule: str, year: int, day: date | None) -> None:
    assert day_of(rule, year) == day


@given(st.integers(min_value=1900, max_value=2199))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    assert easter(year).isoweekday() == pascha(year).isoweekday() == 7
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)
    assert pascha(year) >= easter(year)
