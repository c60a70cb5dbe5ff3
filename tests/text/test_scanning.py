from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.scanning import scanned
from throughline.text.words import WORD

LETTERS = st.text(st.sampled_from("aB7é漢\U0001d4d0\ud800'’_ -.²"), max_size=40)


def one_by_one(text: str, spans: list[tuple[int, int]]) -> list[tuple[str, int, int]]:
    return [(word.group(), *word.span()) for span in spans for word in WORD.finditer(text, *span)]


def at_once(text: str, spans: list[tuple[int, int]]) -> list[tuple[str, int, int]]:
    words, starts, ends = scanned(text, spans)
    return list(zip(words, starts.tolist(), ends.tolist(), strict=True))


@pytest.mark.parametrize("first", [0, 0x3000, 0x10000, 0x1F000, 0x2F000, 0x10F000])
def test_every_character_is_a_letter_or_not_as_one_by_one(first: int) -> None:
    every = " ".join(map(chr, range(first, first + 0x1000)))
    assert at_once(every, [(0, len(every))]) == one_by_one(every, [(0, len(every))])


def test_an_apostrophe_between_two_stretches_joins_nothing() -> None:
    assert scanned("it's", [(0, 2), (3, 4)]).words == ["it", "s"]
    assert scanned("it's", [(0, 2), (2, 4)]).words == ["it", "s"]
    assert scanned("it's", [(0, 3), (3, 4)]).words == ["it", "s"]


def test_a_word_ends_where_its_stretch_ends() -> None:
    text = "harbourmaster's log"
    assert at_once(text, [(0, 7), (7, 15), (16, 19)]) == one_by_one(text, [(0, 7), (7, 15), (16, 19)])
    assert scanned(text, [(0, 7), (7, 15), (16, 19)]).words == ["harbour", "master's", "log"]


def test_an_empty_stretch_between_two_changes_nothing() -> None:
    assert scanned("77", [(0, 1), (1, 1), (1, 2)]).words == ["7", "7"]


def test_nothing_is_found_in_nothing() -> None:
    assert scanned("", []).words == []
    assert scanned("Larkholm", []).words == []


@given(LETTERS, st.lists(st.integers(0, 40), max_size=6))
def test_the_same_words_as_one_by_one(text: str, cuts: list[int]) -> None:
    spans = list(pairwise(sorted(min(cut, len(text)) for cut in cuts)))[::2]
    joined = list(pairwise(sorted(min(cut, len(text)) for cut in cuts)))
    for stretches in (spans, joined, [(0, len(text))]):
        assert at_once(text, stretches) == one_by_one(text, stretches)
