import re

from hypothesis import given, settings
from lxml import html

from telling.odd import ODD, odd_pile
from telling.story import links, reports
from throughline.settings import Settings
from throughline.telling.needles import Wordless
from throughline.telling.trace import traced
from throughline.telling.tracing_page import trace_page


def page(words: str, **numbers: int) -> str:
    found = traced(words, reports(), links(), settings=Settings(**numbers))  # type: ignore[arg-type]
    return trace_page(found, reports())


def test_the_page_has_a_picture_and_a_row_for_each_printing() -> None:
    root = html.fromstring(page("could not believe"))
    rows = [" ".join("".join(map(str, row.itertext())).split()) for row in root.iterfind(".//tbody/tr")]

    assert len(root.findall(".//svg")) == 1
    assert len(rows) == 4
    assert rows[3].startswith("003 Wed 4 May 2022 a word changed")
    assert "“believe” → “trust”" in rows[3]


def test_several_parts_are_numbered() -> None:
    assert "part 2" in page("our ears. That was")


def test_words_elsewhere_and_what_is_not_shown_are_told() -> None:
    assert "in the report&#39;s own words" in page("oiled the wheels")
    assert "3 more printings" in page("could not believe", trace_printings=1)
    assert "2 more reports with the words elsewhere" in page("clock", trace_elsewhere=1)


def test_the_page_asks_for_nothing_from_outside() -> None:
    text = page("could not believe")

    assert "default-src 'none'" in text
    assert not re.search(r"<(script|link|img|iframe)|(src|href)=|url\(|@import", text)


@settings(max_examples=25)
@given(ODD, ODD)
def test_odd_words_are_text(words: str, other: str) -> None:
    pile = odd_pile(words, other)
    try:
        text = trace_page(traced(words, pile.reports, pile.links), pile.reports)
    except Wordless:
        return
    root = html.fromstring(text)

    assert not root.findall(".//script")
    assert not root.findall(".//b")
    assert "\ud800" not in text
