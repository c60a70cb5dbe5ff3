import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.telling.escapes import clipped, harmless


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("plain words, “quoted” – 🖤👩‍🚀", "plain words, “quoted” – 🖤👩‍🚀"),
        ("one\r\n\ttwo  three", "one two three"),
        ("\x1b]0;title\x07", r"\x1b]0;title\x07"),
        ("\x9b31m", r"\x9b31m"),
        ("a\u202eb\u2066c\u200f", r"a\u202eb\u2066c\u200f"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
        ("a\x1cb\x85c", r"a\x1cb\x85c"),
        ("a\u2028b", r"a b"),
    ],
)
def test_steering_characters_are_written_out(words: str, shown: str) -> None:
    assert harmless(words) == shown


@given(st.text())
def test_nothing_harmless_steers(words: str) -> None:
    shown = harmless(words)
    kept = {"\u200c", "\u200d"}
    assert not [mark for mark in shown if unicodedata.category(mark) in ("Cc", "Cs", "Zl", "Zp") and mark not in kept]
    assert not [
        mark
        for mark in shown
        if unicodedata.bidirectional(mark) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    ]
    assert harmless(shown) == shown
    shown.encode("utf-8")


@given(st.text(alphabet="ab ", max_size=60), st.integers(9, 30))
def test_clipped_words_are_no_longer_than_asked_for(words: str, longest: int) -> None:
    cut = clipped(words, longest)
    assert len(cut) <= longest
    assert cut == words or " … " in f" {cut} "


def test_one_long_word_is_cut_too() -> None:
    assert clipped("a" * 50, 13) == "aaaaa … aaaaa"
