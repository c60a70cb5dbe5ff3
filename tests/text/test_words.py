"""The words of a text, and fixed keys of strings."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.words import key64, keys, last_keys, words, words_from


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The tide’s in.", ["the", "tide's", "in"]),
        ("half-way house", ["half", "way", "house"]),
        ("'Boats,' she said", ["boats", "she", "said"]),
        ("snake_case 12 Öl", ["snake", "case", "12", "öl"]),
        ("…", []),
        ("", []),
    ],
)
def test_words_are_runs_of_letters_and_digits(text: str, keys: list[str]) -> None:
    assert [word.key for word in words(text)] == keys


@given(st.text())
def test_every_word_stands_where_it_says(text: str) -> None:
    found = words(text)

    assert all(text[word.start : word.end].strip() for word in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text("aßʼ’'_ \n-Éİ"))
def test_words_read_together_have_the_keys_that_each_has_by_itself(text: str) -> None:
    found = words(text)

    assert found == tuple(words_from(text, 0))
    assert [word.key for word in found] == keys(text)
    assert [word.key for word in found] == [key for word in found for key in keys(text[word.start : word.end])]


@given(st.text("aßʼ’'_ \n-Éİ²\u2028"))
def test_the_last_two_words_are_those_of_all(text: str) -> None:
    assert last_keys(text) == keys(text)[-2:]


def test_the_words_of_a_text_are_shared() -> None:
    assert words("The same harbour.") is words("The same harbour.")


def test_a_key_is_the_same_in_every_process() -> None:
    code = "from throughline.text.words import key64; print(key64('harbour'))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60, text=True)

    assert int(told.stdout) == key64("harbour") < 2**64
    assert key64("harbour") != key64("harbor")


def test_a_lone_surrogate_has_a_key() -> None:
    assert key64("\ud83d") >= 0


@given(st.text())
def test_keys_are_those_of_the_words(text: str) -> None:
    assert keys(text) == [word.key for word in words(text)]
