"""The picture and the page of a trace in a browser: what they ask for, what they say, and how they fit."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from telling.browsing import CHROMIUM, opened
from telling.story import links, reports
from throughline.telling.trace import Trace, traced
from throughline.telling.tracing_page import trace_page
from throughline.telling.way import svg

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"{CHROMIUM} is not installed"),
]


def trace() -> Trace:
    return traced("could not believe", reports(), links())


def shown(browser: Browser, place: Path, width: int = 1000, scheme: str = "light") -> tuple[Page, list[str]]:
    window = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    return opened(window, place.as_uri())


def ground(page: Page) -> str:
    color: str = page.evaluate("getComputedStyle(document.querySelector('.ground')).fill")
    return color


@pytest.mark.parametrize("name", ["way.svg", "way.html"])
def test_it_asks_for_nothing_and_complains_of_nothing(browser: Browser, tmp_path: Path, name: str) -> None:
    written = svg(trace(), reports()) if name == "way.svg" else trace_page(trace(), reports())
    (tmp_path / name).write_text(written, encoding="utf-8")
    page, noise = shown(browser, tmp_path / name)

    assert noise == []
    assert page.locator("text=Ellery Gazette").count() > 0


def test_the_picture_follows_dark_and_light(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "way.svg").write_text(svg(trace(), reports()), encoding="utf-8")
    light, dark = (shown(browser, tmp_path / "way.svg", scheme=scheme)[0] for scheme in ("light", "dark"))

    assert (ground(light), ground(dark)) == ("rgb(253, 252, 248)", "rgb(21, 22, 25)")


def test_the_picture_is_announced_by_its_title(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "way.html").write_text(trace_page(trace(), reports()), encoding="utf-8")
    page, _ = shown(browser, tmp_path / "way.html")

    assert page.get_by_role("img", name="The way of “We could not believe our ears.”").count() == 1


def test_no_words_of_the_picture_reach_over_its_edge(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "way.svg").write_text(svg(trace(), reports()), encoding="utf-8")
    page, _ = shown(browser, tmp_path / "way.svg")
    over = page.evaluate(
        "[...document.querySelectorAll('text')].filter(one => { const box = one.getBBox();"
        " return box.x < 0 || box.x + box.width > 860; }).map(one => one.textContent)"
    )

    assert over == []


def test_a_phone_scrolls_the_picture_and_nothing_else(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "way.html").write_text(trace_page(trace(), reports()), encoding="utf-8")
    page, _ = shown(browser, tmp_path / "way.html", width=390)

    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("document.querySelector('.picture').scrollWidth") > 390
