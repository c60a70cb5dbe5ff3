"""Sums of money."""

from __future__ import annotations

import pytest

from annotating.told import report
from throughline.annotating.attributes import attributes


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("The mill cost $1.6 million.", [("$1.6 million", 1_600_000, "$")]),
        ("The mill cost at least £300.", [("at least £300", ">=300", "£")]),
        ("The mill cost 300 euros and €5.", [("300 euros", 300, "€"), ("€5", 5, "€")]),
        ("The mill has 300 doors.", []),
        ('"It cost $5," she said of its 300 doors.', []),
    ],
)
def test_a_sum_has_its_currency_as_unit(text: str, sums: list[tuple[str, object, str]]) -> None:
    made = report(text)
    found = [mark for mark in attributes(made) if mark.attribute == "money"]
    assert [(mark.words(made.article), mark.value, mark.unit) for mark in found] == sums
