from __future__ import annotations

from collections import Counter
from dataclasses import replace
from unittest.mock import patch

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from throughline.relating import candidates as module
from throughline.relating.candidates import PACKED, candidates
from throughline.settings import DEFAULTS
from throughline.text.likeness import vectors

SPREAD = (1 << 63) // 50
REPORTS = st.lists(
    st.tuples(st.integers(0, 90), st.integers(0, 3), st.sets(st.integers(0, 40), max_size=8)), min_size=1, max_size=12
)
Told = list[tuple[int, int, set[int]]]


def found(told: Told, cap: int = 20) -> list[tuple[int, int]]:
    rare = vectors([dict.fromkeys((key * SPREAD for key in keys), 1) for _, _, keys in told])
    first = np.array([first for first, _, _ in told], np.int64)
    last = np.array([first + length for first, length, _ in told], np.int64)
    pairs = candidates(rare, first, last, replace(DEFAULTS, event_key_cap=cap))
    return [divmod(pair, PACKED) for pair in pairs.tolist()]


def plain(told: Told, cap: int) -> list[tuple[int, int]]:
    """The same, key by key and report by report."""
    met: Counter[tuple[int, int]] = Counter()
    for key in set().union(*(keys for _, _, keys in told)):
        owners = sorted((first, first + length, at) for at, (first, length, keys) in enumerate(told) if key in keys)
        for number, (_, last, one) in enumerate(owners, start=1):
            for first, _, other in owners[number : number + cap]:
                if first - last <= DEFAULTS.event_gap_days:
                    met[min(one, other), max(one, other)] += 1
    return sorted(pair for pair, shared in met.items() if shared > 1)


def test_two_rare_words_in_common_make_a_candidate_and_one_does_not() -> None:
    assert found([(0, 0, {1, 2, 3}), (5, 0, {2, 3}), (5, 0, {3, 4})]) == [(0, 1)]


def test_reports_far_apart_in_time_are_no_candidates() -> None:
    assert found([(0, 0, {1, 2}), (30, 0, {1, 2}), (61, 0, {1, 2})]) == [(0, 1)]
    assert found([(0, 31, {1, 2}), (61, 0, {1, 2})]) == [(0, 1)]


def test_a_report_meets_no_more_others_for_one_word_than_it_may() -> None:
    told = [(day, 0, {1, 2}) for day in range(6)]
    assert len(found(told)) == 15
    assert found(told, cap=2) == [(one, other) for one in range(6) for other in range(one + 1, min(6, one + 3))]


def test_reports_without_rare_words_meet_nobody() -> None:
    assert found([(0, 0, set()), (0, 0, set())]) == []


@settings(deadline=None)
@given(REPORTS, st.integers(1, 4))
def test_candidates_are_those_found_one_by_one(told: Told, cap: int) -> None:
    assert found(told, cap) == plain(told, cap)


@settings(deadline=None)
@given(REPORTS, st.integers(1, 4))
def test_candidates_are_the_same_however_many_fit_into_the_table(told: Told, cap: int) -> None:
    with patch.object(module, "WIDEST", 3), patch.object(module, "CELLS", 6):
        assert found(told, cap) == plain(told, cap)
