from __future__ import annotations

import pytest

from throughline.languages.calendar import calendar
from throughline.model.span import Span
from throughline.text.tense import direction
from throughline.text.words import words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor spoke Friday", "<="),
        ("The mayor will speak Friday", ">="),
        ("Friday the mayor opened it", "<="),
        ("Friday the mayor will open it", ">="),
        ("Friday", "<="),
        ("It had been due to open Friday", "<="),
        ("It was set to open Friday", ">="),
        ("They set Friday apart", "<="),
        ("They set", "<="),
        ("It will open. A fair Friday", "<="),
        ("It will open! A fair Friday", "<="),
        ("It will open on\nfine Friday", ">="),
        ("He will go to the United Friday", ">="),
        ("They will need Friday", ">="),
    ],
)
def test_the_nearest_word_of_tense_decides(text: str, found: str) -> None:
    at = text.find("Friday")
    span = Span(at, at + 6) if at >= 0 else Span(len(text), len(text))
    assert direction(text, words(text), span, calendar("en")) == found
