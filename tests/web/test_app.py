"""The application from its beginning to its end."""

from __future__ import annotations

import gc

from fastapi.testclient import TestClient

import throughline as tl
from throughline.web.app import app


def test_what_stays_for_good_is_set_aside_while_the_server_runs(archive: tl.Archive) -> None:
    before = gc.get_freeze_count()
    with TestClient(app(archive), base_url="http://127.0.0.1") as reader:
        assert gc.get_freeze_count() > before
        assert reader.get("/healthz").json() == {"status": "ok"}
    assert gc.get_freeze_count() == 0
