from __future__ import annotations

import pytest

from throughline.languages.calendar import calendar
from throughline.text.named_days import day_of


def test_another_language_is_read_with_the_english_table() -> None:
    assert calendar("xx") == calendar("en") == calendar(None)


@pytest.mark.parametrize("country", [None, "GB", "IE", "CA", "AU", "NZ"])
def test_every_named_day_has_a_rule_that_names_a_day(country: str | None) -> None:
    known = calendar("en")
    days = known.named_days_elsewhere[country] if country else known.named_days
    assert all(day_of(rule, 2023) for rule in days.values())
    assert set(days) <= set(known.named_days)


def test_words_are_kept_in_lower_case() -> None:
    known = calendar("en")
    for table in (known.months, known.weekdays, known.units, known.future, known.past, known.glue, known.named_days):
        assert all(word == word.casefold() for word in table)
