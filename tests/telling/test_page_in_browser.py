"""The page in a browser: a click on a value marks exactly its words, with and without scripts, on every width."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from telling import page_story
from telling.browsing import CHROMIUM, MARK_DARK, MARK_LIGHT, MARKED, RATIO, opened
from throughline.model.article import Article
from throughline.model.evidence import Evidence
from throughline.model.marks import Report
from throughline.telling.dossier import Aside, Cell, Credit, Row, Title
from throughline.telling.html import html

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"{CHROMIUM} is not installed"),
]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    place = tmp_path_factory.mktemp("pages") / "story.html"
    place.write_text(html([page_story.dossier()], page_story.reports()), encoding="utf-8")
    return place.as_uri()


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("size", [(1280, 900), (390, 844)])
def test_a_click_on_a_value_marks_exactly_its_words_and_brings_them_into_view(
    browser: Browser, address: str, size: tuple[int, int], scripts: bool
) -> None:
    page, noise = opened(
        browser.new_context(java_script_enabled=scripts, viewport={"width": size[0], "height": size[1]}), address
    )
    for words in ("silent since March", "the bell had been silent since April", "bell had been silent since"):
        for link in page.locator("main a.w", has_text=words).all():
            if link.inner_text() != f"“{words}”" or not link.is_visible():
                continue
            link.click()
            assert page.evaluate(MARKED, MARK_LIGHT) == words
            target = page.locator(":target")
            box = target.bounding_box()
            assert box is not None and 0 <= box["y"] < size[1]
    assert noise == []
    page.context.close()


def test_every_link_marks_the_words_that_it_shows(browser: Browser, address: str) -> None:
    page, _ = opened(browser.new_context(), address)
    reports = page_story.reports()
    for link in page.locator("main a.w").all():
        page.goto(address + (link.get_attribute("href") or ""))
        marked = page.evaluate(MARKED, MARK_LIGHT)
        assert marked and any(marked in report.article.text for report in reports.values())
        shown = link.evaluate("found => found.querySelector('bdi')?.textContent")
        assert shown is None or shown == marked
    page.context.close()


def test_words_over_two_paragraphs_are_marked_whole(browser: Browser, tmp_path: Path) -> None:
    text = page_story.TEXTS["gazette"]
    start, end = text.index("all winter long"), text.index("every evening")
    dossier = replace(page_story.dossier(), set_aside=(Aside("gazette", "post", Evidence("gazette", start, end)),))
    place = tmp_path / "across.html"
    place.write_text(html([dossier], page_story.reports()), encoding="utf-8")
    page, _ = opened(browser.new_context(), place.as_uri())
    page.locator(".aside a.w").click()
    assert page.evaluate(MARKED, MARK_LIGHT) == text[start:end]
    page.context.close()


def test_the_back_button_and_the_back_link_return_to_the_statement(browser: Browser, address: str) -> None:
    page, _ = opened(browser.new_context(viewport={"width": 390, "height": 844}), address)
    link = page.locator("main a.w", has_text="silent since March").first
    link.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    link.click()
    assert page.evaluate("scrollY") != before
    page.go_back()
    assert page.evaluate("scrollY") == before
    page.go_forward()
    page.locator(".printed a.b:visible").click()
    assert page.locator(":target").inner_text() == "“silent since March”"
    page.context.close()


def test_on_a_wide_window_the_statement_stays_in_sight_beside_the_words(browser: Browser, address: str) -> None:
    page, _ = opened(browser.new_context(viewport={"width": 1280, "height": 900}), address)
    link = page.locator("main a.w", has_text="One year on").first
    link.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    link.click()
    assert page.evaluate("scrollY") == before
    assert page.evaluate(MARKED, MARK_LIGHT) == "One year on"
    page.context.close()


@pytest.mark.parametrize("width", [320, 360, 390, 700, 1000, 1280])
def test_the_page_never_scrolls_sideways(browser: Browser, address: str, width: int) -> None:
    page, noise = opened(browser.new_context(viewport={"width": width, "height": 800}), address)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert noise == []
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_words_are_readable_in_both_schemes(
    browser: Browser, address: str, scheme: Literal["light", "dark"]
) -> None:
    page, _ = opened(browser.new_context(color_scheme=scheme), address)
    assert page.evaluate(RATIO) == []
    page.goto(f"{address}#e1")
    assert page.evaluate(MARKED, MARK_DARK if scheme == "dark" else MARK_LIGHT)
    assert page.evaluate(RATIO) == []
    page.context.close()


def test_folded_parts_are_open_on_paper(browser: Browser, address: str) -> None:
    page, _ = opened(browser.new_context(), address)
    folded = page.locator("details .why").first
    assert not folded.is_visible()
    page.emulate_media(media="print")
    assert (folded.bounding_box() or {"height": 0})["height"] > 0
    page.context.close()


def test_what_the_browser_holds_is_exactly_what_was_read(browser: Browser, tmp_path: Path) -> None:
    text = "<b>Bell</b> \"rings\" & 'sings'\r\n\r\n\x1b[2J \u202ereversed\u202c \x85\tend\r\rlast \U0001f514"
    alone, _ = page_story.single()
    dossier = replace(alone, title=Title("lead", Evidence("moor", 3, 7)))
    place = tmp_path / "hostile.html"
    place.write_text(html([dossier], {"moor": Report(Article("moor", text, "moor.txt"))}), encoding="utf-8", newline="")
    page, noise = opened(browser.new_context(), place.as_uri())
    assert page.evaluate("document.querySelector('.printed').textContent") == text
    assert noise == []
    page.context.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_endless_words_and_many_columns_never_widen_the_page(browser: Browser, tmp_path: Path, width: int) -> None:
    endless = "x" * 700
    dossier, reports = page_story.dossier(), page_story.reports()
    ledger = replace(dossier.ledgers[0], columns=("bell", "gazette", "year") * 5, speakers=(Credit(endless),))
    long = Row("difference", endless, endless, (Cell(endless, dossier.agreements[0].cells[0].evidence),), 1)
    sources = tuple(replace(source, label=f"{endless}{source.label}", url=None) for source in dossier.sources)
    given = replace(dossier, ledgers=(ledger,), differences=(long,), sources=sources, id=endless)
    place = tmp_path / "endless.html"
    place.write_text(html([given], reports), encoding="utf-8")
    page, _ = opened(browser.new_context(viewport={"width": width, "height": 800}), place.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.querySelector('main').scrollWidth <= document.querySelector('main').clientWidth")
    page.context.close()
