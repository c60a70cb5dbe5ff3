"""Which way each quotation mark can face."""

from __future__ import annotations

from dataclasses import replace

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


def test_single_marks_count_where_the_double_ones_stand_inside_them() -> None:
    text = "‘He said “go on,” and left,’ said Ida.\n‘We “went.”’"
    assert [sign.mark for sign in signs(text, MARKS)] == ["‘", "’", "‘", "’"]
    assert [sign.mark for sign in signs("‘Fine,’ it read. “No,” she “said,” so.", MARKS)] == ["“", "”", "“", "”"]
    assert [sign.mark for sign in signs("“No. ‘Fine,’ it read. ‘So", MARKS)] == ["“"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("``Yes'' she", [(0, 2, "o", '"'), (5, 7, "c", '"')]),
        ("''Yes'' she", [(0, 2, "o", '"'), (5, 7, "c", '"')]),
        (",,Ja“ sie", [(0, 2, "o", "„"), (4, 5, "c", "“")]),
        ("&laquo;Oui&raquo; elle", [(0, 7, "o", "«"), (10, 17, "c", "»")]),
        ('\\"Yes\\" she', [(0, 2, "o", '"'), (5, 7, "c", '"')]),
        ("6' 2'' wide,, not '''bold'''", []),
    ],
)
def test_what_was_typed_for_a_mark_stands_for_it(text: str, expected: list[tuple[int, int, str, str]]) -> None:
    assert [tuple(sign) for sign in signs(text, MARKS)] == expected


def test_dots_behind_a_mark_begin_words_only_after_a_blank() -> None:
    assert [sign.role for sign in signs('He said "... yes"... and', MARKS)] == ["o", "c"]


def test_one_single_mark_inside_another_opens_no_second_pair() -> None:
    assert [sign.mark for sign in signs("‘He said ‘go’ to “her,” and left.’", MARKS)] == ["‘", "‘", "’", "’"]


def test_a_closing_mark_at_the_head_of_a_paragraph_opens_where_the_language_has_it() -> None:
    marks = replace(MARKS, reopening=frozenset({"»"}))
    assert [sign.role for sign in signs("» Dos.\n» Tres »", marks)] == [
        "o",
        "o",
        signs("» Dos.\n» Tres »", MARKS)[2].role,
    ]


def test_an_apostrophe_between_blanks_is_no_mark() -> None:
    assert [sign.at for sign in signs("'Fine,' he said. ' '", MARKS)] == [0, 6]


@pytest.mark.parametrize(
    ("word", "expected"), [("'em", True), ("'90s", True), ("'tis", True), ("'ferry", False), ("' ", False)]
)
def test_words_that_begin_with_an_apostrophe(word: str, expected: bool) -> None:
    assert elided(word, 0, MARKS.elided) is expected


def test_a_closing_mark_at_the_head_of_a_paragraph_may_open_it_again() -> None:
    text = "« Oui.\n» Et vite », dit Anne.\n» Ou non »"
    assert [sign.role for sign in signs(text, speech("fr").marks)] == ["o", "o", "c", "o", "c"]
    assert [sign.role for sign in signs(text, MARKS)] == ["o", "c", "c", "c", "c"]


def test_an_opening_mark_behind_an_apostrophe_opens() -> None:
    assert [sign.role for sign in signs("une fête, d’« une heure » ou deux", speech("fr").marks)] == ["o", "c"]
