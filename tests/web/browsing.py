"""An archive served to a browser: the server in a thread, a page with all that it complains of, and what axe finds."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

import throughline as tl
from throughline.web.app import app


@contextmanager
def served(archive: tl.Archive) -> Iterator[str]:
    """The address at which an archive is served until the block ends."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()  # who asks before the server has begun waits for it
        config = uvicorn.Config(app(archive), log_level="error", access_log=False, ws="none")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def opened(window: BrowserContext, address: str, *, status: int = 200) -> tuple[Page, list[str]]:
    """The page in a window of its own, and everything that it complains of or asks of others."""
    page = window.new_page()
    noise: list[str] = []
    own = "/".join(address.split("/")[:3])
    page.on("console", lambda message: noise.append(message.text))
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("request", lambda one: noise.append(one.url) if not one.url.startswith((own, "data:")) else None)
    answer = page.goto(address)
    assert answer and answer.status == status, answer and answer.status
    if status != 200:
        noise[:] = [one for one in noise if "Failed to load resource" not in one]
    return page, noise


def violations(page: Page, *rules: str) -> list[str]:
    """What axe finds fault with, each with its place; only by some of its rules where they are named."""
    options = {"resultTypes": ["violations"], **({"runOnly": list(rules)} if rules else {})}
    found = Axe().run(page, options=options).response["violations"]
    return [f"{one['id']}: {place['html'][:200]}" for one in found for place in one["nodes"]]


def sideways(page: Page) -> int:
    """Pixels by which a page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
