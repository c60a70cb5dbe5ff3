"""Two versions of a text: what was changed, exactly, and in time that grows with their length."""

from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.revisions import revised, rising

WORDS = st.lists(st.sampled_from(["the", "The", "ferry", "mill", "late", ",", "“", "\n"]), max_size=30).map(" ".join)
QUAY = "The ferry came in late on Monday. Two people were hurt at the quay. The harbour stayed open all day."


def applied(before: str, after: str, **given_: int) -> str:
    """The first text with the changes made in it."""
    found, at = "", 0
    for edit in revised(before, after, **given_):
        found += before[at : edit.a.start] + edit.b.words(after)
        at = edit.a.end
    return found + before[at:]


@given(WORDS, WORDS, st.integers(1, 4), st.sampled_from([0, 20, 10_000]))
def test_the_changes_turn_the_one_text_into_the_other(before: str, after: str, run: int, most: int) -> None:
    assert applied(before, after, run=run, most=most) == after


def test_the_same_text_has_no_changes() -> None:
    assert revised(QUAY, QUAY) == []


def test_a_number_that_was_corrected_is_one_change() -> None:
    (edit,) = revised(QUAY, QUAY.replace("Two", "Three"))
    assert (edit.op, edit.a.words(QUAY), edit.what) == ("replace", "Two", "words")


def test_other_marks_and_capitals_are_told_as_such() -> None:
    found = revised('The Quay: "open".', "The quay: “open”.")
    assert [edit.what for edit in found] == ["case", "marks", "marks"]


def test_a_sentence_that_was_moved_is_taken_out_and_put_in() -> None:
    parts = QUAY.split(". ")
    moved = ". ".join([parts[0], parts[2].rstrip("."), f"{parts[1]}."])
    assert {edit.op for edit in revised(QUAY, moved)} <= {"insert", "delete", "replace"}
    assert applied(QUAY, moved) == moved


def test_of_parts_with_too_much_to_compare_the_whole_is_one_change() -> None:
    before, after = "a b c d e f.", "a x c y e z."
    assert len(revised(before, after)) == 3
    assert len(revised(before, after, most=3)) == 1


def test_a_run_that_overlaps_the_one_before_it_in_one_text_only_is_passed_over() -> None:
    before, after = "x a b c d e f g y", "z a b c d a b c d e f g w"
    for run in (2, 3, 5):
        assert applied(before, after, run=run) == after


def test_of_pairs_the_most_are_kept_that_rise() -> None:
    assert rising([(0, 5), (1, 1), (2, 2), (3, 0), (4, 3)]) == [(1, 1), (2, 2), (4, 3)]
    assert rising([]) == []


@pytest.mark.parametrize("piece", ["a ", "ab ba ", "“", ". ", "\n"])
def test_hostile_repetitions_end_soon(piece: str) -> None:
    before, after = piece * 40_000 + "x" + piece * 40_000, piece * 80_000 + "y"
    begun = time.process_time()
    assert len(revised(before, after)) >= 1
    assert time.process_time() - begun < 30


def test_words_in_another_order_end_soon() -> None:
    words = [f"w{number}" for number in range(30_000)]
    before, after = " ".join(words), " ".join(Random(1).sample(words, len(words)))
    begun = time.process_time()
    assert len(revised(before, after)) >= 1
    assert time.process_time() - begun < 30
