from __future__ import annotations

from functools import partial
from itertools import combinations, groupby

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.joining import Crowd, meetings, partitioned, related

OWNERS = st.dictionaries(st.integers(0, 30), st.sets(st.integers(0, 2**64 - 1) | st.integers(0, 5)), max_size=12)


def joined(keys: dict[int, set[int]], crowd: Crowd, least: int = 1) -> list[tuple[int, int]]:
    traced = ((at, np.array(sorted(own), dtype=np.uint64).tobytes()) for at, own in sorted(keys.items()))
    parts = sorted(partitioned(traced))
    work = partial(meetings, crowd=crowd)
    return related(
        [
            found
            for part, items in groupby(parts, key=lambda item: item[0])
            for found in work(part, [i for _, i in items])
        ],
        least,
    )


@given(OWNERS)
def test_all_pairs_that_share_a_key_meet(keys: dict[int, set[int]]) -> None:
    expected = [pair for pair in combinations(sorted(keys), 2) if keys[pair[0]] & keys[pair[1]]]
    assert joined(keys, Crowd(24, 8)) == expected


def test_pairs_need_as_many_keys_as_asked_for_over_all_partitions() -> None:
    far = 2**63
    keys = {1: {5, far}, 2: {5, far}, 3: {5}}
    assert joined(keys, Crowd(24, 8), least=2) == [(1, 2)]


def test_a_key_of_many_is_met_through_its_hubs_only() -> None:
    keys = {owner: {7} for owner in range(100)}
    found = joined(keys, Crowd(24, 2))
    assert found == [(0, other) for other in range(1, 100)] + [(1, other) for other in range(2, 100)]


def test_hubs_are_never_more_than_there_are_owners() -> None:
    assert joined({1: {7}, 2: {7}}, Crowd(1, 8)) == [(1, 2)]


def test_no_keys_no_pairs() -> None:
    assert related([], 1) == []
    assert joined({1: set()}, Crowd(24, 8)) == []
