from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from throughline.relating.linkage import linked

EDGES = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1]), st.integers(1, 400)
)


def test_members_without_scored_pairs_stay_alone() -> None:
    assert linked([3, 1, 2], {}, 100) == [[1], [2], [3]]


def test_a_missing_pair_counts_as_nothing() -> None:
    assert linked([1, 2, 3], {(1, 2): 300, (2, 3): 290}, 240) == [[1, 2], [3]]
    assert linked([1, 2, 3], {(1, 2): 300, (2, 3): 290, (1, 3): 200}, 240) == [[1, 2, 3]]


def test_the_highest_average_is_joined_first() -> None:
    scores = {(1, 2): 300, (2, 3): 390, (3, 4): 300, (1, 4): 10}
    assert linked([1, 2, 3, 4], scores, 250) == [[1], [2, 3], [4]]


def test_equal_averages_join_the_smallest_members_first() -> None:
    assert linked([1, 2, 3], {(1, 2): 300, (2, 3): 300}, 250) == [[1, 2], [3]]


@given(EDGES)
def test_order_does_not_matter_and_nobody_is_lost(scores: dict[tuple[int, int], int]) -> None:
    members = list(range(10))
    found = linked(members, scores, 200)
    backwards = linked(members[::-1], dict(sorted(scores.items(), reverse=True)), 200)
    assert found == backwards
    assert sorted(member for group in found for member in group) == members
