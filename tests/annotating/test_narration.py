"""The reporter's sentences with each quotation as one token."""

from __future__ import annotations

from dataclasses import replace

import pytest

from throughline.annotating.narration import narration
from throughline.model.article import Article
from throughline.model.marks import Region, Report
from throughline.model.span import Span
from throughline.settings import DEFAULTS


def lines(text: str, *regions: Region) -> list[str]:
    """The sentences with Q for each quotation."""
    found = narration(Report(Article("a", text, "a"), regions)).lines
    return [" ".join("Q" if token.quotation else token.key for token in line.tokens) for line in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Yes,” Ida said. “No.”", ["Q ida said .", "Q"]),
        ("“Yes.” “No.”", ["Q", "Q"]),
        ("“Yes.” Ned left.", ["Q", "ned left ."]),
        ("“Yes.” Ida said.", ["Q ida said ."]),
        ("“Yes.” Ida said: “No.”", ["Q", "ida said : Q"]),
        ("“Why?” Ida asked. “No.”", ["Q ida asked .", "Q"]),
        ("“Why?” Ida, a tall old village baker, asked.", ["Q ida , a tall old village baker , asked ."]),
        ("“Why?” Ida then replied, “No.”", ["Q", "ida then replied , Q"]),
        ("“Why?” Ned left the old boat here.", ["Q", "ned left the old boat here ."]),
        ("“Why?” she asked.", ["Q she asked ."]),
        ("“Yes.” — Ida", ["Q — ida"]),
        ("Dr. Lund said “yes.” Then all left! Now.", ["dr . lund said Q", "then all left !", "now ."]),
        ("Ida left. — Ned came", ["ida left .", "— ned came"]),
        ("One\n\nTwo", ["one", "two"]),
    ],
)
def test_sentences_around_quotations(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_regions_where_nobody_is_quoted_are_left_out() -> None:
    text = "“Buy now” Ida left."
    assert lines(text, Region("a", Span(0, 9), "advert"), Region("a", Span(10, 19), "body")) == ["ida left ."]


def test_an_endless_sentence_is_cut() -> None:
    assert len(lines("so " * 500)) == 3


def test_how_long_a_sentence_can_go_on_is_a_setting() -> None:
    report = Report(Article("a", "Ida baked bread and Ned rowed the boat home.", "a"))
    assert len(narration(report).lines) == 1
    assert [len(line.tokens) for line in narration(report, replace(DEFAULTS, narrated_words=5)).lines] == [6, 4]
