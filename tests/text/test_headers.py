from __future__ import annotations

from datetime import date

import pytest

from throughline.model.span import Span
from throughline.text.headers import header


def test_a_header_is_found_with_the_blank_before_it() -> None:
    text = " date 2031-05-14 The bridge opened."
    found = header(text)
    assert found is not None
    assert found.span == Span(0, 16)
    assert found.printed.words(text) == "2031-05-14"
    assert found.day == date(2031, 5, 14)


@pytest.mark.parametrize("text", ["date 2031-05-14", "date 2031-05-14\nThe bridge", "\n date 2031-05-14 x"])
def test_a_header_may_stand_alone_or_on_its_own_line(text: str) -> None:
    assert header(text) is not None


@pytest.mark.parametrize(
    "text",
    ["", "date 2031-02-30 x", "date 2031-05-14x", "The date 2031-05-14 stands", "update 2031-05-14 x", "date soon"],
)
def test_what_is_no_header(text: str) -> None:
    assert header(text) is None
