"""The page of a check in a browser: links mark the words, without scripts, on every width and in the dark."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from drafts import PLANKS, SOURCES
from telling.browsing import CHROMIUM, MARK_LIGHT, MARKED, RATIO, opened
from telling.checks import checked
from throughline.telling.check_html import check_html

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"{CHROMIUM} is not installed"),
]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    place = tmp_path_factory.mktemp("pages") / "check.html"
    draft, found = checked()
    place.write_text(check_html(draft, found, SOURCES), encoding="utf-8")
    return place.as_uri()


def test_a_click_on_a_sources_words_marks_them_in_its_text(browser: Browser, address: str) -> None:
    with browser.new_context(java_script_enabled=True, viewport={"width": 1200, "height": 900}) as window:
        page, noise = opened(window, address)
        page.locator(".verdict .side:not(.ours) blockquote a.w").first.click()

        assert page.evaluate(MARKED, MARK_LIGHT) == PLANKS
        assert noise == []


@pytest.mark.parametrize("width", [320, 390, 800, 1400])
def test_nothing_is_wider_than_the_window(browser: Browser, address: str, width: int) -> None:
    with browser.new_context(viewport={"width": width, "height": 900}) as window:
        page, _ = opened(window, address)

        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_stands_out_from_its_ground(browser: Browser, address: str, scheme: str) -> None:
    with browser.new_context(color_scheme="dark" if scheme == "dark" else "light") as window:
        page, _ = opened(window, address)

        assert page.evaluate(RATIO) == []


def test_the_drafts_words_stand_beside_the_sources_words_on_a_wide_window(browser: Browser, address: str) -> None:
    with browser.new_context(viewport={"width": 1300, "height": 900}) as window:
        page, _ = opened(window, address)
        ours = page.locator(".verdict .side.ours").first.bounding_box()
        theirs = page.locator(".verdict .side:not(.ours)").first.bounding_box()

        assert ours is not None
        assert theirs is not None
        assert theirs["x"] > ours["x"]
        assert abs(theirs["y"] - ours["y"]) < 2
