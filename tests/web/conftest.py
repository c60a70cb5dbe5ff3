"""One archive of the examples for all pages that are looked at, and a reader who asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import throughline as tl
from throughline.settings import DEFAULTS
from throughline.web.app import app

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
HERE = "http://127.0.0.1"
SERVED = replace(DEFAULTS, archive_patience=DEFAULTS.web_patience)


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tl.Archive]:
    """The archive of the examples; no test may change it."""
    with tl.Archive(str(tmp_path_factory.mktemp("served") / "examples.db"), settings=SERVED) as found:
        found.add(tl.read(str(EXAMPLES)))
        yield found


@pytest.fixture(scope="session")
def reader(archive: tl.Archive) -> TestClient:
    """Who asks for pages on the machine that serves them."""
    return TestClient(app(archive), base_url=HERE, raise_server_exceptions=False)


def article(name: str, text: str, **known: str | None) -> tl.Article:
    """A report."""
    return tl.Article(name, text, f"{name}.txt", language="en", **known)  # type: ignore[arg-type]
