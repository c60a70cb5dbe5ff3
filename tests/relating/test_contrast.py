from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from throughline.relating.contrast import contrasted
from throughline.text.likeness import vectors

KIND = dict.fromkeys(range(10), 900)
"""Words that all reports of one kind of happening print."""
WORDS = st.dictionaries(st.integers(0, 30), st.integers(1, 90_000), max_size=12)


def contrast(one: Sequence[dict[int, int]], other: Sequence[dict[int, int]]) -> tuple[int, int]:
    return contrasted(vectors(one), vectors(other))


def test_groups_with_words_of_their_own_are_alike_inside_only() -> None:
    inside, across = contrast([KIND | {20: 500}] * 2, [KIND | {30: 500}] * 3)
    assert inside > 0
    assert across == 0


def test_groups_that_share_their_words_are_as_alike_across_as_inside() -> None:
    told = [KIND | {20: 500}, KIND | {30: 500}]
    inside, across = contrast(told, told)
    assert across > inside


def test_what_all_reports_or_only_one_report_prints_tells_no_groups_apart() -> None:
    assert contrast([KIND | {20 + n: 500} for n in range(2)], [KIND | {30 + n: 500} for n in range(2)]) == (0, 0)
    assert contrast([{}, {}], [{}, {}]) == (0, 0)


@given(st.lists(WORDS, min_size=4, max_size=8))
def test_the_order_of_groups_and_reports_does_not_matter(told: list[dict[int, int]]) -> None:
    one, other = told[:2], told[2:]
    assert contrast(one, other) == contrast(other[::-1], one[::-1])
