from __future__ import annotations

import pytest

from throughline.languages.calendar import calendar
from throughline.model.span import Span
from throughline.text.tense import direction, surely_past
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
        ("It will be opened on Friday", ">="),
        ("It was opened in May on Friday", "<="),
        ("They wait when the case is heard Friday", ">="),
        ("They wait. Once heard, the case is closed Friday", ">="),
        ("The case is closed Friday", "<="),
        ("They ask when. The case is closed Friday", "<="),
        ("They opened, with Dr. Holm, Friday", "<="),
        ("They will open with Dr. Holm Friday", ">="),
    ],
)
def test_the_nearest_word_of_tense_decides(text: str, found: str) -> None:
    at = text.find("Friday")
    span = Span(at, at + 6) if at >= 0 else Span(len(text), len(text))
    assert direction(text, words(text), span, calendar("en")) == found


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("The mill burned on Friday", True),
        ("The mill burned Friday", True),
        ("It rained. On Friday the mill burned", True),
        ("Friday the mill burned", True),
        ("On Friday the council meets", False),
        ("The council meets on Friday", False),
        ("It was to be opened on Friday", False),
        ("It had been closed on Friday", False),
        ("The mill that burned was the oldest on Friday", False),
        ("It rained. On Friday, a week after the feast of bells, in the oldest mill of all, lights burned", True),
    ],
)
def test_a_past_form_beside_a_time_leaves_no_doubt(text: str, sure: bool) -> None:
    at = text.find("Friday")
    assert surely_past(text, words(text), Span(at, at + 6), calendar("en")) == sure
