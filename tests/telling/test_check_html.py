from __future__ import annotations

import re
from typing import Any, TypeAlias

import lxml.html

from drafts import SOURCES
from telling.checks import TEXT, checked
from throughline.telling.check_html import check_html

Found: TypeAlias = Any


def page() -> str:
    draft, found = checked()
    return check_html(draft, found, SOURCES)


def at(path: str, told: str | None = None) -> Found:
    """What an XPath finds on the page."""
    return lxml.html.fromstring(told or page()).xpath(path)


def test_the_page_asks_for_nothing_from_outside_and_runs_no_script() -> None:
    told = page()

    assert "default-src 'none'" in told
    assert "<script" not in told
    assert not re.search(r'(?:src|href)="(?!#)', told)


def test_every_link_leads_to_a_place_on_the_page() -> None:
    there = set(at("//@id"))

    assert {link[1:] for link in at("//a/@href")} <= there
    assert len(at("//@id")) == len(there)


def test_the_draft_and_its_cited_sources_stand_whole_on_the_page() -> None:
    texts = ["".join(one.itertext()) for one in at("//article[@class='text']//div[@class='printed']")]

    assert len(texts) == 3
    assert " ".join(texts[1].split()) == " ".join(SOURCES["Post"].article.text.split())
    assert "of them" in texts[0]


def test_what_was_changed_is_marked_on_both_sides() -> None:

    assert "stone" in [one.text_content() for one in at("//ins")]
    assert "plank" in [one.text_content() for one in at("//del")]


def test_what_needs_a_look_is_open_and_the_rest_is_folded() -> None:
    found = checked()[1]

    assert len(at("//div[@class='verdict']")) == sum(one.look for one in found)
    assert len(at("//details[@class='verdict']")) == sum(not one.look for one in found)


def test_the_drafts_words_are_text_and_no_markup() -> None:
    told = page()

    assert "<b>of them" not in told
    assert "&lt;b&gt;of them" in told
    assert "\x1b" not in told


def test_a_check_that_found_nothing_says_so() -> None:
    draft, _ = checked()
    told = check_html(draft, [], SOURCES)

    assert at("string(//h1)", told) == "Nothing needs a look"
    assert TEXT.split(",")[0] in at("string(//article)", told)
