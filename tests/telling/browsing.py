"""Pages in a browser: Chromium and how it starts, a page opened, what is marked on it and how well it can be read."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import BrowserContext, Page

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
MARKED = """(color) => [...document.querySelectorAll('.printed span, .printed a')]
    .filter(found => getComputedStyle(found).backgroundColor === color).map(found => found.textContent).join('')"""
MARK_LIGHT, MARK_DARK = "rgb(255, 223, 112)", "rgb(106, 83, 0)"
RATIO = """() => {
    const parts = color => (color.match(/[\\d.]+/g) || []).map(Number);
    const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
        .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
    const ground = found => {
        for (; found; found = found.parentElement) {
            const color = parts(getComputedStyle(found).backgroundColor);
            if (color.length < 4 || color[3] > 0) return color;
        }
        return [255, 255, 255];
    };
    const poor = [];
    for (const found of document.querySelectorAll('body *')) {
        if (![...found.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())) continue;
        const [a, b] = [light(parts(getComputedStyle(found).color)), light(ground(found))].sort((x, y) => y - x);
        if ((a + .05) / (b + .05) < 4.5) poor.push(found.outerHTML.slice(0, 120));
    }
    return poor;
}"""


def opened(window: BrowserContext, address: str) -> tuple[Page, list[str]]:
    """The page in a window of its own, and everything that it complains of or asks for."""
    page = window.new_page()
    noise: list[str] = []
    page.on("console", lambda message: noise.append(message.text))
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("request", lambda request: noise.append(request.url) if request.url.split("#")[0] != address else None)
    page.goto(address)
    return page, noise
