"""The stamps of publication that pages print with their text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.stamps import stamps


def told(text: str) -> list[tuple[str, str, str]]:
    return [(stamp.span.words(text), stamp.days.first.isoformat(), stamp.kind) for stamp in stamps(text, "en")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Posted: Friday, May 3, 2030 5:33 PM\nThe bridge opened.",
            ("Posted: Friday, May 3, 2030", "2030-05-03", "posted"),
        ),
        ("Bridge opens Published: 15:41 GMT, 3 May 2030", ("Published: 15:41 GMT, 3 May 2030", "2030-05-03", "posted")),
        ("First published 3 May 2030\nThe bridge", ("First published 3 May 2030", "2030-05-03", "posted")),
        ("CREATED May 3, 2030", ("CREATED May 3, 2030", "2030-05-03", "posted")),
        ("Last updated: 05/03/2030", ("Last updated: 05/03/2030", "2030-05-03", "updated")),
        (
            "The new bridge. (Published Friday, May 3, 2030)\nIt is",
            ("Published Friday, May 3, 2030", "2030-05-03", "aside"),
        ),
    ],
)
def test_a_stamp_is_found_in_the_forms_that_pages_print(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The report was published on 3 May 2030 and read by many.",
        "Updated its plans on 3 May 2030, the council has, and it will build the bridge after all, says the mayor.",
        "She (published since 3 May 2030 by many) writes.",
        "Posted: by the harbour office after a long debate in which the council met again, 3 May 2030",
        "Posted: May 2030",
        "Unposted: 3 May 2030",
    ],
)
def test_what_a_sentence_says_is_no_stamp(text: str) -> None:
    assert told(text) == []


def test_a_stamp_far_down_is_that_of_a_comment() -> None:
    assert stamps("word " * 400 + "\nPosted: 3 May 2030") == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Veröffentlicht: 3. Mai 2030\nDie Brücke"),
        ("es", "Publicado: 3 de mayo de 2030\nEl puente"),
        ("fr", "Publié le 3 mai 2030 à 17 h 30\nLe pont"),
        ("fr", "Mis à jour : 3 mai 2030\nLe pont"),
    ],
)
def test_stamps_of_other_languages(code: str, text: str) -> None:
    assert [stamp.days.first for stamp in stamps(text, code)] == [date(2030, 5, 3)]


def test_a_language_without_words_for_it_has_the_english_ones() -> None:
    assert stamps("Posted: 3 May 2030", "vi")[0].days.first == date(2030, 5, 3)


@given(st.text(st.sampled_from("Posted: (updated)\n3 May 2030,"), max_size=120))
def test_every_stamp_lies_in_the_text_with_its_day_inside(text: str) -> None:
    for stamp in stamps(text):
        assert 0 <= stamp.span.start <= stamp.printed.start < stamp.printed.end == stamp.span.end <= len(text)
        assert stamp.days.length == 1
