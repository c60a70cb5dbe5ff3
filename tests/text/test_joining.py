from __future__ import annotations

from functools import partial
from itertools import combinations, groupby
from unittest.mock import patch

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from throughline.running import InProcess
from throughline.text import joining
from throughline.text.joining import Crowd, Enough, Keyed, meetings, pairs_met, partitioned, related

OWNERS = st.dictionaries(st.integers(0, 30), st.sets(st.integers(0, 2**64 - 1) | st.integers(0, 5)), max_size=12)


def keyed(own: set[int], worth: int = 1) -> Keyed:
    return Keyed(np.array(sorted(own), dtype=np.uint64).tobytes(), bytes([worth]) * len(own))


def paired(traced: dict[int, Keyed], crowd: Crowd, enough: Enough) -> list[tuple[int, int]]:
    parts = sorted(partitioned((np.full(len(own.worth), at, np.int32), own) for at, own in sorted(traced.items())))
    work = partial(meetings, crowd=crowd)
    groups = groupby(parts, key=lambda item: item[0])
    met = [found for part, items in groups for found in work(part, [item for _, item in items])]
    sizes = np.zeros(1 + max(traced, default=0), dtype=np.int64)
    for owner, found in traced.items():
        sizes[owner] = sum(found.worth)
    return [(one, other) for one, other in related(met, enough, sizes).tolist()]


def joined(keys: dict[int, set[int]], crowd: Crowd, least: int = 1) -> list[tuple[int, int]]:
    traced = {owner: keyed(own) for owner, own in keys.items()}
    return paired(traced, crowd, Enough(least, least, 1000))


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
    assert joined({}, Crowd(24, 8)) == []
    assert joined({1: set()}, Crowd(24, 8)) == []


def test_a_shared_key_counts_what_the_more_of_both_owners_gives_it() -> None:
    traced = {1: keyed({7}, 3), 2: keyed({7}, 3), 3: keyed({7}, 5)}
    assert paired(traced, Crowd(24, 8), Enough(4, 4, 1000)) == [(1, 3), (2, 3)]


def test_those_whom_others_connect_need_to_share_few_keys() -> None:
    long = {1: set(range(100, 120)), 2: set(range(200, 220))}
    keys = {1: long[1] | {7}, 2: long[1] | long[2], 3: long[2] | {7}, 4: {7, 8}}
    traced = {owner: keyed(own) for owner, own in keys.items()}
    assert paired(traced, Crowd(24, 8), Enough(5, 1, 20)) == [(1, 2), (1, 3), (2, 3)]
    assert paired(traced, Crowd(24, 8), Enough(5, 1, 21)) == [(1, 2), (2, 3)]


def test_a_long_chain_of_owners_is_one_kin() -> None:
    keys = {
        owner: {100 * owner + at for at in range(9)} | {100 * owner - 100 + at for at in range(9)}
        for owner in range(1, 40)
    }
    keys[1] |= {7}
    keys[39] |= {7}
    traced = {owner: keyed(own) for owner, own in keys.items()}
    assert (1, 39) in paired(traced, Crowd(24, 8), Enough(9, 1, 9))
    assert (1, 39) not in paired(traced, Crowd(24, 8), Enough(9, 1, 10))


def housed(houses: list[int], keys: dict[int, set[int]], share: float = 1.0) -> list[tuple[int, int]]:
    """The pairs where more than two owners of one house make a key its own."""
    crowd = Crowd(24, 4, np.array(houses, dtype=np.int32).tobytes(), 2)
    return paired({owner: keyed(own) for owner, own in keys.items()}, crowd, Enough(1, 1, 1000, share))


def test_a_key_that_a_house_prints_again_and_again_pairs_nobody_there() -> None:
    keys = {owner: {7, 100 + owner} for owner in range(4)}
    assert housed([0, 0, 0, 1], keys) == [(0, 3), (1, 3), (2, 3)]
    assert housed([0, 0, -1, -1], keys) == list(combinations(range(4), 2))


def test_a_key_that_two_houses_print_again_and_again_pairs_nobody_there() -> None:
    assert housed([0, 0, 0, 1, 1, 1], {owner: {7, 100 + owner} for owner in range(6)}) == []


def test_owners_who_share_most_of_their_keys_are_a_pair_in_one_house_too() -> None:
    keys = {owner: {7, 8, 9, 100 + owner} for owner in range(3)}
    assert housed([0, 0, 0], keys, 0.75) == [(0, 1), (0, 2), (1, 2)]
    assert housed([0, 0, 0], keys, 0.8) == []


@given(OWNERS)
def test_every_pair_that_meets_is_there_once_and_ascending(keys: dict[int, set[int]]) -> None:
    parts = partitioned((np.full(len(own), owner, np.int32), keyed(own)) for owner, own in sorted(keys.items()))
    met = InProcess().grouped(parts, partial(meetings, crowd=Crowd(24, 8)))
    expected = [[one, other] for one, other in combinations(sorted(keys), 2) if keys[one] & keys[other]]
    assert pairs_met(met).tolist() == expected


@given(OWNERS, st.integers(1, 5))
def test_pairs_are_the_same_in_whatever_stretches_they_are_summed(keys: dict[int, set[int]], rows: int) -> None:
    with patch.object(joining, "STRETCH", rows):
        found = joined(keys, Crowd(24, 8), least=2)
    assert found == joined(keys, Crowd(24, 8), least=2)
