"""Lines and wrapped lines as paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.paragraphs import paragraphs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\nTwo.", ["One.", "Two."]),
        ("a line that is\nwrapped here", ["a line that is\nwrapped here"]),
        ("a line that is\r\nwrapped here", ["a line that is\r\nwrapped here"]),
        ("broken\n\nin two", ["broken", "in two"]),
        ("A list:\nof things", ["A list:", "of things"]),
        ("  \n \n", []),
        ("", []),
    ],
)
def test_paragraphs_of_a_text(text: str, expected: list[str]) -> None:
    assert [span.words(text) for span in paragraphs(text)] == expected


@given(st.text(alphabet="aB. \n\r\u2028"))
def test_paragraphs_cover_what_is_no_white_space(text: str) -> None:
    covered = {at for span in paragraphs(text) for at in range(*span)}
    assert all(at in covered for at, character in enumerate(text) if not character.isspace())
