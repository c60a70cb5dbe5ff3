"""Sorting numbers of 64 bits by their digits: in less than half the time, as keys are random bits."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

DIGIT = 16
"""Bits of a digit: by so many numpy sorts without comparing."""
TOLD = 3 * DIGIT
"""Highest bits by which numbers are sorted first: of a million random ones hardly ever two are alike in them; where two
are that differ, all are sorted by comparing."""


def ascending(keys: NDArray[np.int64] | NDArray[np.uint64]) -> NDArray[np.int64]:
    """The places of numbers, none of them negative, in ascending order, equal ones as they stand.

    >>> ascending(np.array([7, 1 << 60, 7, 0])).tolist()
    [3, 0, 2, 1]
    """
    lowest = max(0, int(keys.max(initial=0)).bit_length() - TOLD)
    order: NDArray[Any] = np.argsort(_digit(keys, lowest), kind="stable")
    for bits in range(lowest + DIGIT, lowest + TOLD, DIGIT):
        order = order[np.argsort(_digit(keys, bits)[order], kind="stable")]
    found = keys[order]
    return order if bool((found[1:] >= found[:-1]).all()) else np.argsort(keys, kind="stable")


def _digit(keys: NDArray[Any], bits: int) -> NDArray[np.uint16]:
    """The digit of each number above so many bits."""
    found: NDArray[np.uint16] = (keys >> keys.dtype.type(bits)).astype(np.uint16)
    return found
