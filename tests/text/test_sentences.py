"""Where sentences end and where a full stop ends none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.model.span import Span
from throughline.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry left. It was calm.", ["The ferry left.", "It was calm."]),
        ("Dr. Lund and Gov. Ray met. They spoke.", ["Dr. Lund and Gov. Ray met.", "They spoke."]),
        ("J. R. Lund spoke. Good.", ["J. R. Lund spoke.", "Good."]),
        ("It is 3.5 miles. Far.", ["It is 3.5 miles.", "Far."]),
        ("At 9 a.m. Ida left. At 5 p.m. The ferry left.", ["At 9 a.m. Ida left.", "At 5 p.m.", "The ferry left."]),
        ("See No. 5 now. Ida said no. 5 boats left.", ["See No. 5 now.", "Ida said no. 5 boats left."]),
        ("Ida said no. Ned agreed.", ["Ida said no.", "Ned agreed."]),
        ("The U.S. Coast Guard came. Lund Inc. sold it.", ["The U.S. Coast Guard came.", "Lund Inc. sold it."]),
        ("So did I. Ned left.", ["So did I.", "Ned left."]),
        ("“Why?” she asked. “Why not?” Ned left.", ["“Why?” she asked.", "“Why not?”", "Ned left."]),
        ("He said “Go.” Then he left.", ["He said “Go.”", "Then he left."]),
        ("Wait ... and see. Really!", ["Wait ... and see.", "Really!"]),
        ("Wait … Ned left.", ["Wait …", "Ned left."]),
        ("One line\n\nAnother. End", ["One line", "Another.", "End"]),
        ("船が戻った。 人が来た。", ["船が戻った。", "人が来た。"]),
        ("... . Ned left.", ["...", ".", "Ned left."]),
        ("Done (at last.) Ned left.", ["Done (at last.)", "Ned left."]),
        ("", []),
    ],
)
def test_sentences_of_a_text(text: str, expected: list[str]) -> None:
    assert [span.words(text) for span in sentences(text)] == expected


def test_sentences_of_a_part() -> None:
    text = "No. The ferry left. It was calm."
    assert [span.words(text) for span in sentences(text, Span(4, 19))] == ["The ferry left."]


@given(st.text(alphabet="aB .!?\"'\n…1"))
def test_sentences_are_in_order_and_cover_every_word(text: str) -> None:
    found = sentences(text)
    edges = [edge for span in found for edge in span]
    assert edges == sorted(edges)
    covered = {at for span in found for at in range(*span)}
    assert all(at in covered for at, character in enumerate(text) if not character.isspace())
