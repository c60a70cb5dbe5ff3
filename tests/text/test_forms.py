from __future__ import annotations

import re

import pytest

from throughline.languages.calendar import calendar
from throughline.text.forms import codes, forms


def test_every_form_compiles_and_its_meaning_uses_groups_that_it_has() -> None:
    for rows in forms("en").forms.values():
        for form in rows:
            needed = set(re.findall(r"\{([a-z]+\d?)\}", form.meaning)) - {"length", "dated", "part"}
            assert needed <= set(form.pattern.groupindex)


def test_every_trigger_calls_for_kinds_that_exist() -> None:
    made = forms("en")
    assert {kind for kinds in made.triggers.values() for kind in kinds} <= set(made.forms)


@pytest.mark.parametrize(
    ("pattern", "words", "group", "code"),
    [
        (r"(?P<num>.+)", "1,200", "num", "1200"),
        (r"(?P<num>.+)", "a couple", "num", "2"),
        (r"(?P<num>.+)", "a couple of", "num", "2"),
        (r"(?P<clock>.+)", "9.30pm", "clock", "T21:30"),
        (r"(?P<slashed>.+)", "1/2/45", "slashed", "2045-01-02"),
        (r"(?P<decade>.+)", "00", "decade", "200"),
        (r"(?P<spoken>.+)", "nineteen eleven", "spoken", "1911"),
        (r"(?P<ord>.+)", "last", "ord", "2"),
        (r"(?P<edge>.+)", "close", "edge", "end"),
        (r"(?P<edge>.+)", "outset", "edge", "start"),
    ],
)
def test_the_code_of_a_group(pattern: str, words: str, group: str, code: str) -> None:
    found = re.fullmatch(pattern, words)
    assert found
    made = codes(found, calendar("en"), "en")
    assert made
    assert made[group] == code


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?P<num>.+)", "zebras"),
        (r"(?P<num>.+)", "9,000,000"),
        (r"(?P<spoken>.+)", "nineteen bananas"),
        (r"(?P<weekday>.+)", "someday"),
        (r"(?P<century>.+)", "99th century"),
        (r"(?P<ord>.+)", "nextest"),
    ],
)
def test_a_group_without_a_meaning_refuses_the_match(pattern: str, words: str) -> None:
    found = re.fullmatch(pattern, words)
    assert found
    assert codes(found, calendar("en"), "en") is None


def test_a_named_day_that_the_year_has_not() -> None:
    found = re.fullmatch(r"(?P<named>[a-z]+) (?P<year>\d+)", "easter 1999")
    assert found
    assert (codes(found, calendar("en"), "en") or {})["dated"] == "1999-04-04"
