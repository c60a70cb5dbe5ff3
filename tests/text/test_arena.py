from __future__ import annotations

import weakref

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.arena import BLOCK, Arena

KINDS = ("int8", "int32", "uint64")


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.lists(st.integers(0, 127), max_size=9))))
def test_arrays_stay_as_they_are_beside_each_other(told: list[tuple[str, list[int]]]) -> None:
    room = Arena()
    kept = [room.kept(np.array(numbers, dtype=kind)) for kind, numbers in told]

    assert [(str(one.dtype), one.tolist()) for one in kept] == told
    assert all(one.flags.aligned for one in kept)


def test_small_arrays_share_a_block_and_a_full_one_is_followed_by_another() -> None:
    room = Arena()
    first, second = room.kept(np.zeros(5, np.int8)), room.kept(np.ones(5, np.uint64))
    whole, later = room.kept(np.zeros(BLOCK, np.int8)), room.kept(np.ones(3, np.int8))

    assert first.base is second.base
    assert len({id(one.base) for one in (first, whole, later)}) == 3


def test_an_array_larger_than_a_block_has_one_of_its_own() -> None:
    large = np.zeros(BLOCK // 8 + 1, np.uint64)

    assert len(Arena().kept(large)) == len(large)


def test_a_block_goes_with_the_last_of_its_arrays() -> None:
    room = Arena()
    first, second = room.kept(np.zeros(5, np.int8)), room.kept(np.zeros(5, np.int8))
    room.kept(np.zeros(BLOCK, np.int8))
    assert first.base is not None
    block = weakref.ref(first.base)
    del first
    assert block() is not None
    del second
    assert block() is None
