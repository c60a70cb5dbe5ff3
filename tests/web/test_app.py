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


def test_a_page_that_did_not_change_is_not_made_again_and_keeps_its_policy(
    reader: TestClient, archive: tl.Archive
) -> None:
    name = archive.stories()[0].id
    for path in (f"/stories/{name}", f"/stories/{name}.json", "/people", "/trace?words=walls", f"/articles/{name}"):
        first = reader.get(path)
        again = reader.get(path, headers={"if-none-match": first.headers["etag"]})
        assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
        assert "content-security-policy" in first.headers
        assert "content-security-policy" not in again.headers


def test_the_list_which_rests_on_the_last_visit_is_made_each_time(reader: TestClient) -> None:
    assert "etag" not in reader.get("/").headers
    assert "etag" not in reader.get("/stories.json").headers
