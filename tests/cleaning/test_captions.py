from __future__ import annotations

import pytest

from throughline.cleaning.captions import credited, has_credit
from throughline.cleaning.lines import Line
from throughline.languages.prose import prose
from throughline.model.span import Span
from throughline.settings import DEFAULTS

SENTENCE = "The ferry crossed the fjord once more. "


def pieces(text: str) -> list[tuple[str, str]]:
    line = Line(Span(5, 5 + len(text)), text, text.lower(), 0)
    found = credited(line, 5, "body", prose("en"), DEFAULTS)
    return [(kind, text[span.start - 5 : span.end - 5]) for span, kind in found]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The bridge at dawn.", "Photo / Per Lund"),
        ("The bridge at dawn.", "Photo: Per Lund/Fjordfoto"),
        ("The bridge at dawn.", "Picture by: Per Lund"),
        ("The bridge at dawn", "(Image: Per Lund, Fjordfoto)"),
        ("Ida Holm said: “Finally.”", "Image credit: Per Lund"),
        ("The bridge at dawn.", "Photograph: Per Lund"),
    ],
)
def test_a_caption_and_its_credit_are_cut_apart(caption: str, credit: str) -> None:
    assert pieces(f"{caption} {credit}") == [("caption", caption), ("credit", credit)]


def test_a_credit_may_stand_alone() -> None:
    assert pieces("Photo: Per Lund") == [("credit", "Photo: Per Lund")]


@pytest.mark.parametrize(
    "text",
    [
        "She took a photo: it showed the bridge",
        "Photo: Per Lund stood on the quay. Then he went home and slept.",
        f"Photo: {'a' * 200}",
        "Photos were taken.",
    ],
)
def test_words_that_only_look_like_a_credit_stay(text: str) -> None:
    assert pieces(text) == [("body", text)]


def test_a_long_paragraph_before_a_credit_is_no_caption() -> None:
    assert [kind for kind, _ in pieces(SENTENCE * 9 + "Photo: Per Lund")] == ["body", "credit"]
    assert [kind for kind, _ in pieces("No. " * 9 + "Photo: Per Lund")] == ["body", "credit"]


def test_whether_a_line_has_a_credit() -> None:
    line = Line(Span(0, 28), "At dawn (Photo: Per Lund)", "", 0)
    assert has_credit(line, prose("en"), DEFAULTS)
