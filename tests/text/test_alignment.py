from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.alignment import (
    Block,
    Chain,
    Reach,
    chains,
    equal_words,
    indexed,
    outward,
    outweigh,
    shared,
)
from throughline.text.shingles import Keys, ordered, run_keys, word_keys

REACH = Reach(run=3, gap=6, window=20, drop=4, repeats=4)
WORDS = st.lists(st.sampled_from("lamp river stone cloud bread wool salt".split()), max_size=40)

TALE = "the old lighthouse on the northern cape will shine again next spring said its keeper on monday".split()


def aligned(one: list[str], other: list[str], reach: Reach = REACH) -> list[Chain]:
    return chains(word_keys(one), word_keys(other), reach)


def numbered(*keys: int) -> Keys:
    return np.array(keys, dtype=np.uint64)


def shown(chain: Chain, words: list[str]) -> str:
    return " ".join(" ".join(words[block.a : block.a + block.size]) for block in chain)


def test_equal_texts_are_one_block() -> None:
    assert aligned(TALE, TALE) == [(Block(0, 0, len(TALE)),)]


def test_nothing_in_common_is_no_chain() -> None:
    assert aligned(TALE, "quite another matter altogether was discussed".split()) == []
    assert aligned([], TALE) == []


def test_a_changed_word_is_bridged() -> None:
    other = [*TALE[:7], "must", *TALE[8:]]
    assert aligned(TALE, other) == [(Block(0, 0, 7), Block(8, 8, len(TALE) - 8))]


def test_a_chain_is_drawn_out_over_edits_at_its_ends() -> None:
    other = [*TALE[:3], "at", *TALE[4:12], "proudly", *TALE[12:15], "friday"]
    (chain,) = aligned(TALE, other)
    assert shown(chain, TALE) == "the old lighthouse the northern cape will shine again next spring said its keeper"


def test_a_long_insertion_ends_the_chain() -> None:
    other = [*TALE[:8], *(f"new{number}" for number in range(9)), *TALE[8:]]
    found = aligned(TALE, other)
    assert sorted(shown(chain, TALE) for chain in found) == [" ".join(TALE[8:]), " ".join(TALE[:8])]


def test_sentences_in_another_order_are_chains_of_their_own() -> None:
    found = aligned(TALE, TALE[9:] + TALE[:9])
    assert [sum(block.size for block in chain) for chain in found] == [9, 8]


def test_a_run_that_the_other_text_repeats_too_often_is_not_followed() -> None:
    refrain = "row row row your boat".split()
    assert aligned(refrain, refrain * 6, REACH) == []


def test_no_word_is_in_two_chains() -> None:
    other = TALE[:9] + [f"new{number}" for number in range(9)] + TALE[3:9] + TALE[9:]
    found = aligned(TALE, other)
    used = [block.a + step for chain in found for block in chain for step in range(block.size)]
    assert len(used) == len(set(used)) == len(TALE)


def test_overlapping_runs_are_trimmed() -> None:
    one = "we sail we sail at dawn tomorrow".split()
    other = "we sail we sail we sail at dawn tomorrow".split()
    (chain, *_) = aligned(one, other)
    assert shown(chain, one) == " ".join(one)


def test_stretches_between_blocks_are_aligned_word_by_word() -> None:
    assert equal_words([1, 2, 3], [1, 9, 3], 10, 20) == [Block(10, 20, 1), Block(12, 22, 1)]
    assert equal_words([], [1], 0, 0) == []


def test_going_outward_stops_where_differences_outweigh() -> None:
    assert outward(numbered(1, 2, 9, 9, 9, 9, 9, 9, 3), numbered(1, 2, 8, 8, 8, 8, 8, 8, 3), 4) == [Block(0, 0, 2)]
    assert outward(numbered(9, 1, 2), numbered(8, 1, 2), 4) == [Block(1, 1, 2)]


@given(WORDS, WORDS)
def test_chains_are_equal_words_in_order_and_never_overlap(one: list[str], other: list[str]) -> None:
    used_a: set[int] = set()
    used_b: set[int] = set()
    for chain in aligned(one, other):
        assert list(chain) == sorted(chain, key=lambda block: (block.a, block.b))
        for block in chain:
            assert one[block.a : block.a + block.size] == other[block.b : block.b + block.size]
            mine = set(range(block.a, block.a + block.size))
            theirs = set(range(block.b, block.b + block.size))
            assert not mine & used_a
            assert not theirs & used_b
            used_a |= mine
            used_b |= theirs


@given(WORDS, WORDS, st.integers(1, 3))
def test_runs_that_stand_side_by_side_are_found_wherever_they_repeat(
    one: list[str], other: list[str], run: int
) -> None:
    mine, theirs = (indexed(keys, ordered(run_keys(keys, run))) for keys in (word_keys(one), word_keys(other)))
    spots = range(len(one) - run + 1), range(len(other) - run + 1)
    equal = [(a, b) for a in spots[0] for b in spots[1] if one[a : a + run] == other[b : b + run]]
    often = {b for _, b in equal if sum(other[b : b + run] == other[at : at + run] for at in spots[1]) > 2}
    assert list(zip(*shared(mine, theirs, 2), strict=True)) == [pair for pair in equal if pair[1] not in often]


@given(WORDS, WORDS)
def test_no_end_that_can_be_drawn_out_is_passed_over(one: list[str], other: list[str]) -> None:
    a, b = word_keys(one), word_keys(other)
    sketches = [indexed(keys, ordered(run_keys(keys, 3))).sketch for keys in (a, b)]
    assert outweigh(sketches[0], sketches[1], 40) or outward(a, b, 4) == []
