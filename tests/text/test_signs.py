"""Which way each quotation mark can face."""

from __future__ import annotations

import pytest

from throughline.languages.speech import speech
from throughline.text.signs import elided, signs

MARKS = speech("en").marks


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ('He said "no."', "oc"),
        ('a "b" c', "oc"),
        (' " ', "?"),
        ("“Yes”", "oc"),
        ("”Yes“ she said", "oc"),
        ("« oui »", "oc"),
        ("船「船」船", "oc"),
        ('a"b', "?"),
        ('said—"yes"', "oc"),
        ('"..."', "oc"),
        ("a „b“ c", "oc"),
    ],
)
def test_the_neighbours_tell_how_a_mark_faces(text: str, roles: str) -> None:
    assert "".join(sign.role for sign in signs(text, MARKS)) == roles


def test_single_marks_count_where_they_outnumber_double_ones() -> None:
    text = "'It's Ned's,' she said. 'The bakers' boat.'"
    assert [(sign.at, sign.role) for sign in signs(text, MARKS)] == [
        (0, "o"),
        (12, "c"),
        (24, "o"),
        (35, "s"),
        (42, "c"),
    ]


def test_an_apostrophe_between_blanks_is_no_mark() -> None:
    assert [sign.at for sign in signs("'Fine,' he said. ' '", MARKS)] == [0, 6]


@pytest.mark.parametrize(
    ("word", "expected"), [("'em", True), ("'90s", True), ("'tis", True), ("'ferry", False), ("' ", False)]
)
def test_words_that_begin_with_an_apostrophe(word: str, expected: bool) -> None:
    assert elided(word, 0, MARKS.elided) is expected
