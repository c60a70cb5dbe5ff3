"""Forms that are verbs of saying, and the same forms as nouns."""

from __future__ import annotations

import pytest

from throughline.annotating.tokens import tokens
from throughline.annotating.verbs import cues, passive
from throughline.languages.speech import speech
from throughline.model.span import Span

TABLE = speech("en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida said so", ["said"]),
        ("they say so", ["say"]),
        ("the bakers say so", ["say"]),
        ("to report it", ["report"]),
        ("Ida read it", ["read"]),
        ("Another said so", ["said"]),
        ("announced on Monday", ["announced"]),
        ("a report came", []),
        ("her claims stand", []),
        ("Ida's claims stand", []),
        ("Ida's claim", []),
        ("on reports of it", []),
        ("police reports of it", []),
        ("Announced on Monday", []),
        ("the Said House", []),
        ("a stated aim", []),
        (", say bakers", ["say"]),
        (", report bakers", []),
        ("Ida claims it", ["claims"]),
    ],
)
def test_verbs_and_nouns(text: str, expected: list[str]) -> None:
    line = tuple(tokens(text, Span(0, len(text)), (), speech("en")))
    assert [line[at].key for at in cues(line, TABLE)] == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("It was later called old", True), ("Ida called", False), ("called", False)]
)
def test_passives(text: str, expected: bool) -> None:
    line = tuple(tokens(text, Span(0, len(text)), (), speech("en")))
    assert passive(line, [token.key for token in line].index("called"), TABLE) is expected
