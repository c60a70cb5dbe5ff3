from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.shingles import Known, ordered, plain_keys, run_keys, winnowed, word_keys
from throughline.text.words import key_bytes

FERRY = 1188261472080712558
WORDS = st.lists(st.sampled_from("the harbour ferry was late again and nobody minded much".split()), max_size=60)


def test_keys_are_fixed() -> None:
    ferry, small, curly, straight, ferries = plain_keys(["Ferry", "ferry", "it’s", "It's", "ferries"])
    assert ferry == small == FERRY != ferries
    assert curly == straight


@given(WORDS)
def test_plain_keys_are_the_same_keys(words: list[str]) -> None:
    assert list(plain_keys(words)) == word_keys(words).tolist()


def test_a_run_has_the_same_key_wherever_it_stands() -> None:
    one = run_keys(word_keys("all the boats came home".split()), 3)
    other = run_keys(word_keys("at dusk the boats came in".split()), 3)
    assert one[1] == other[2]
    assert len(set(one.tolist()) & set(other.tolist())) == 1


def test_a_text_shorter_than_a_run_has_no_keys() -> None:
    assert run_keys(word_keys(["alone"]), 5).size == 0
    assert winnowed(run_keys(word_keys([]), 5), 4).size == 0
    assert ordered(run_keys(word_keys([]), 5)).having(np.zeros(0, dtype=bool)).size == 0


def test_a_short_text_keeps_one_key() -> None:
    assert winnowed(np.array([9, 3], dtype=np.uint64), 4).tolist() == [False, True]


@given(st.lists(st.integers(0, 9), max_size=30), st.integers(1, 5))
def test_kept_is_what_is_the_smallest_of_some_neighbours(numbers: list[int], window: int) -> None:
    keys = np.array(numbers, dtype=np.uint64)
    groups = [range(at, at + window) for at in range(len(keys) - window + 1)] or [range(len(keys))]
    least = {at for group in groups for at in group if numbers[at] == min(numbers[one] for one in group)}
    assert winnowed(keys, window).nonzero()[0].tolist() == sorted(least)


@given(st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=30))
def test_runs_are_told_once_with_all_their_places(told: list[tuple[int, bool]]) -> None:
    numbers = [number for number, _ in told]
    runs = ordered(np.array(numbers, dtype=np.uint64))
    places = [part.tolist() for part in np.split(runs.order, runs.firsts[1:-1])] if told else []
    assert runs.different.tolist() == sorted(set(numbers))
    assert places == [[at for at, one in enumerate(numbers) if one == number] for number in sorted(set(numbers))]
    having = runs.different[runs.having(np.array([flag for _, flag in told], dtype=bool))]
    assert having.tolist() == sorted({number for number, flag in told if flag})


@given(WORDS, WORDS, st.lists(st.integers(0, 10**6).map(str), min_size=8, max_size=20))
def test_eight_words_in_common_leave_a_trace(before: list[str], after: list[str], shared: list[str]) -> None:
    texts = (before + shared + after, after + shared + before)
    kept = []
    for text in texts:
        keys = run_keys(word_keys(text), 5)
        kept.append(set(keys[winnowed(keys, 4)].tolist()))
    assert kept[0] & kept[1]


def test_words_are_forgotten_when_they_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("throughline.text.shingles.MOST_WORDS", 2)
    known = Known()
    assert [known[word] for word in ("Ferry", "harbour", "ferry")] == list(
        map(key_bytes, ("ferry", "harbour", "ferry"))
    )
    assert list(known) == ["ferry"]
