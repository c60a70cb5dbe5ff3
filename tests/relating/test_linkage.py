from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from throughline.relating.linkage import Floors, alike, linked

EDGES = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1]), st.integers(1, 400)
)


FOUR = {(1, 2): 400, (3, 4): 400, **{(one, other): 300 for one in (1, 2) for other in (3, 4)}}
"""Two pairs that are nearly as alike across as inside."""


def plain(floor: int) -> Floors:
    return Floors(floor, floor, 0, 0)


def test_members_without_scored_pairs_stay_alone() -> None:
    assert linked([3, 1, 2], {}, plain(100)) == [[1], [2], [3]]


def test_a_missing_pair_counts_as_nothing() -> None:
    assert linked([1, 2, 3], {(1, 2): 300, (2, 3): 290}, plain(240)) == [[1, 2], [3]]
    assert linked([1, 2, 3], {(1, 2): 300, (2, 3): 290, (1, 3): 200}, plain(240)) == [[1, 2, 3]]


def test_the_highest_average_is_joined_first() -> None:
    scores = {(1, 2): 300, (2, 3): 390, (3, 4): 300, (1, 4): 10}
    assert linked([1, 2, 3, 4], scores, plain(250)) == [[1], [2, 3], [4]]


def test_equal_averages_join_the_smallest_members_first() -> None:
    assert linked([1, 2, 3], {(1, 2): 300, (2, 3): 300}, plain(250)) == [[1, 2], [3]]


def test_two_single_members_need_the_average_of_a_pair() -> None:
    floors = Floors(100, 200, 0, 0)
    assert linked([1, 2], {(1, 2): 199}, floors) == [[1], [2]]
    assert linked([1, 2, 3], {(1, 2): 200, (1, 3): 110, (2, 3): 110}, floors) == [[1, 2, 3]]


def test_a_single_member_needs_a_share_of_the_average_inside_the_group() -> None:
    scores = {(1, 2): 300, (1, 3): 160, (2, 3): 160}
    assert linked([1, 2, 3], scores, Floors(100, 100, 500, 0)) == [[1, 2, 3]]
    assert linked([1, 2, 3], scores, Floors(100, 100, 600, 0)) == [[1, 2], [3]]


def test_two_groups_need_a_share_of_the_average_inside_the_tighter_one() -> None:
    across = {(one, other): 220 for one in (1, 2) for other in (3, 4)}
    scores = {(1, 2): 300, (3, 4): 400, **across}
    assert linked([1, 2, 3, 4], scores, Floors(100, 100, 0, 500)) == [[1, 2, 3, 4]]
    assert linked([1, 2, 3, 4], scores, Floors(100, 100, 0, 600)) == [[1, 2], [3, 4]]


def test_what_is_not_enough_for_a_tight_group_can_be_once_that_has_grown_looser() -> None:
    scores = {(1, 2): 400, (1, 3): 300, (2, 3): 300, (4, 5): 260, **{(n, 4): 180 for n in (1, 2, 3)}}
    scores |= {(n, 5): 180 for n in (1, 2, 3)}
    assert linked([1, 2, 3, 4, 5], scores, Floors(100, 100, 500, 540)) == [[1, 2, 3, 4, 5]]
    assert linked([1, 2, 3, 4, 5], scores, Floors(100, 100, 800, 540)) == [[1, 2], [3], [4, 5]]


def test_two_groups_that_a_contrast_tells_apart_are_not_joined() -> None:
    floors = Floors(100, 100, 0, 0, apart=100, members=6)
    assert linked([1, 2, 3, 4], FOUR, floors) == [[1, 2, 3, 4]]
    assert linked([1, 2, 3, 4], FOUR, floors, lambda one, other: (1000, 270)) == [[1, 2, 3, 4]]
    assert linked([1, 2, 3, 4], FOUR, floors, lambda one, other: (1000, 260)) == [[1, 2], [3, 4]]
    assert alike([1], [2]) == (0, 0)


def test_more_is_asked_of_larger_groups() -> None:
    scores = {(a, b): 400 if (a < 3) == (b < 3) else 300 for a in range(6) for b in range(a + 1, 6)}
    floors = Floors(100, 100, 0, 0, apart=100, members=6)
    assert linked(range(6), scores, floors, lambda one, other: (1000, 390)) == [[0, 1, 2], [3, 4, 5]]
    assert linked(range(6), scores, floors._replace(members=2), lambda one, other: (1000, 390)) == [[*range(6)]]


def test_a_single_member_is_never_contrasted() -> None:
    scores = {(1, 2): 400, (1, 3): 300, (2, 3): 300}
    assert linked([1, 2, 3], scores, Floors(100, 100, 0, 0, 100, 6), lambda one, other: (1, 0)) == [[1, 2, 3]]


@given(EDGES)
def test_order_does_not_matter_and_nobody_is_lost(scores: dict[tuple[int, int], int]) -> None:
    members, floors = list(range(10)), Floors(150, 200, 500, 600)
    found = linked(members, scores, floors)
    backwards = linked(members[::-1], dict(sorted(scores.items(), reverse=True)), floors)
    assert found == backwards
    assert sorted(member for group in found for member in group) == members
