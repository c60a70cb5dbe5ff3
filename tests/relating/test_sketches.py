from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from throughline.relating.sketches import TOGETHER, Numbers, likely, sketch, sketches

KEYS = st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 6), max_size=8)
NAMES = st.lists(st.sampled_from(["Ida Brandt", "the mayor", "Élan", "Brandt", ""]), max_size=2)
Turn = tuple[list[int], list[str]]


def pairs_of(turns: list[Turn]) -> Numbers:
    return np.array(list(combinations(range(len(turns)), 2)), dtype=np.int64).reshape(-1, 2)


def kept(turns: list[Turn], least: int) -> set[tuple[int, int]]:
    found = likely(sketches(sketch(*turn) for turn in turns), pairs_of(turns), least)
    return {(one, other) for one, other in found.pairs.tolist()}


def needed(one: Turn, other: Turn, least: int) -> bool:
    shared = set(one[0]) & set(other[0])
    if shared in (set(one[0]), set(other[0])):
        return True
    equal = sum(key in shared for key in one[0])
    initials = [{word[0] for word in " ".join(names).casefold().split()} for _, names in (one, other)]
    return equal > 1 and bool(equal >= least or initials[0] & initials[1])


@settings(deadline=None)
@given(st.lists(st.tuples(KEYS, NAMES), min_size=2, max_size=5), st.integers(0, 6))
def test_no_pair_that_shares_enough_is_put_aside(turns: list[Turn], least: int) -> None:
    wanted = {pair for pair in combinations(range(len(turns)), 2) if needed(turns[pair[0]], turns[pair[1]], least)}
    found = likely(sketches(sketch(*turn) for turn in turns), pairs_of(turns), least)
    assert wanted <= {(one, other) for one, other in found.pairs.tolist()}
    for (one, other), most in zip(found.pairs.tolist(), found.most.tolist(), strict=True):
        assert sum(key in turns[other][0] for key in turns[one][0]) <= most


def test_pairs_that_share_too_little_are_put_aside() -> None:
    turns: list[Turn] = [([1, 2, 3, 4], ["Ida Brandt"]), ([3, 4, 5, 6], ["Ole Moss"]), ([4, 7, 8], ["Ida Brandt"])]
    assert kept(turns, 2) == {(0, 1)}
    assert kept(turns, 3) == set()


def test_speakers_whose_names_begin_alike_need_two_words() -> None:
    assert kept([([1, 2, 3], ["Ida Brandt"]), ([2, 3, 5], ["Brandt"])], 4) == {(0, 1)}


def test_a_turn_in_another_is_kept_however_short() -> None:
    assert kept([([1, 2, 3], []), ([3], [])], 4) == {(0, 1)}


def test_many_pairs_are_looked_at_in_parts() -> None:
    rows = sketches([sketch([1, 2], []), sketch([3, 4], []), sketch([1, 2], [])])
    pairs = np.array([[0, 1], [0, 2]] * TOGETHER, dtype=np.int64)
    assert likely(rows, pairs, 4).pairs.tolist() == [[0, 2]] * TOGETHER


def test_no_pairs_stay_no_pairs() -> None:
    assert kept([([1], [])], 1) == set()
