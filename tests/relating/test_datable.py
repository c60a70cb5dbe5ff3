"""Which times of a report say when something happened."""

from __future__ import annotations

from datetime import date

import pytest

import throughline as tl
from throughline.model.article import Article, Published
from throughline.relating.datable import datable
from throughline.settings import DEFAULTS

MONDAY = date(2024, 3, 11)


def told(text: str) -> list[str]:
    published = Published(MONDAY, MONDAY, MONDAY, "given")
    report = tl.annotate(Article("a", text, "a.txt", language="en", published=published))
    return [time.words(report.article) for time in datable(report, DEFAULTS)]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The mill burned on Sunday.", ["Sunday"]),
        ("The mill burned from noon until Sunday.", []),
        ("They met after the 2022 midterm election.", []),
        ("The mill burned in 2022 and the town wept.", ["2022"]),
        ("The mill burned around 8 p.m. on Tuesday.", ["Tuesday"]),
        ('"The mill burned on Sunday," Ada Brook said.', []),
        ("The mill burned for two days.", []),
    ],
)
def test_a_time_dates_its_clause_unless_other_words_say_otherwise(text: str, times: list[str]) -> None:
    assert [one for one in told(text) if one in ("Sunday", "2022", "Tuesday", "8 p.m.")] == times


def test_what_only_repeats_a_day_names_none() -> None:
    assert told("The mill burned on Sunday. The keeper slept at the time.") == ["Sunday"]
