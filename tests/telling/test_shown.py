"""Words of articles on a page: markup is escaped, what would steer the display is boxed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.telling.shown import plain, shown


@pytest.mark.parametrize(
    ("character", "held"),
    [
        ("\x1b", "&#27;"),
        ("\u202e", "&#8238;"),
        ("\u2066", "&#8294;"),
        ("\x0c", "&#12;"),
        ("\x00", "\ufffd"),
        ("\ud800", "\ufffd"),
        ("\x9b", "\x9b"),
    ],
)
def test_a_steering_character_is_boxed_with_its_number(character: str, held: str) -> None:
    assert shown(character) == f'<span class="steer" data-is="U+{ord(character):04X}">{held}</span>'


def test_markup_is_escaped_and_honest_signs_stay() -> None:
    assert shown('<a href="x">\'&') == "&lt;a href=&#34;x&#34;&gt;&#39;&amp;"
    family = "\U0001f469\u200d\U0001f467 caf\u00e9 co\u00adop\t\n"
    assert shown(family) == family
    assert shown("a\r\nb") == "a&#13;\nb"


def test_plain_words_are_one_line_without_steering() -> None:
    assert plain(" a\r\n\x1b[31mb\u202e\tc ") == "a [31mb c"


@given(st.text(alphabet=st.characters(codec=None)))
def test_no_words_open_a_tag_or_an_attribute(words: str) -> None:
    page = shown(words)
    boxes = page.count('<span class="steer" data-is="U+')
    assert page.count("<") == 2 * boxes
    assert page.count('"') == 4 * boxes
    assert "\x1b" not in page and "\u202e" not in page
    page.encode("utf-8")
