"""Numbers of which one is a slip."""

from __future__ import annotations

import pytest

from throughline.relating.slips import swapped


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("212000", "221000", True),
        ("212000", "122000", True),
        ("212000", "213000", False),
        ("212000", "2120000", False),
        ("212000", "214100", False),
        ("212", "223", False),
        ("12000", "21000", False),
        ("3121", "1123", False),
    ],
)
def test_a_slip_of_two_digits_is_a_swap_of_neighbours(one: str, other: str, slip: bool) -> None:
    assert swapped(one, other) is slip
    assert swapped(other, one) is slip
