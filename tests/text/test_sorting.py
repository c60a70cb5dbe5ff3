"""Numbers sorted by their digits stand as numpy's own sorting puts them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.sorting import ascending

ALIKE = st.sampled_from([1 << 62, (1 << 62) + 1, 1 << 61])


@given(st.lists(st.one_of(st.integers(0, (1 << 63) - 1), st.integers(0, 9), ALIKE)))
def test_numbers_ascend_and_equal_ones_stay_as_they_stand(numbers: list[int]) -> None:
    keys = np.array(numbers, np.int64)
    wanted = np.argsort(keys, kind="stable").tolist()
    assert ascending(keys).tolist() == ascending(keys.astype(np.uint64)).tolist() == wanted


def test_numbers_of_which_only_the_last_bits_differ_ascend() -> None:
    keys = (1 << 63) + np.arange(9, dtype=np.uint64)[::-1]
    assert ascending(keys).tolist() == list(range(8, -1, -1))
