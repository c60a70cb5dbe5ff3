"""The words that a trace looks for."""

from __future__ import annotations

import pytest

from throughline.telling.needles import Wordless, pieces, wanted


def test_words_between_two_ellipses_stand_together_in_lower_case() -> None:
    assert wanted("The Ferry’s … late [...] again") == [("the", "ferry's"), ("late",), ("again",)]


def test_a_word_is_looked_for_without_its_apostrophe_and_the_longest_first() -> None:
    assert pieces([("the", "ferry's"), ("the", "sea")]) == ["ferry", "sea", "the", "s"]


@pytest.mark.parametrize("asked", ["", " ?! ", "…", "[...] —"])
def test_marks_alone_are_no_words(asked: str) -> None:
    with pytest.raises(Wordless, match="no word in"):
        wanted(asked)
