"""Who is let in, and what a browser is told to refuse."""

from __future__ import annotations

from fastapi.testclient import TestClient


def test_a_page_that_leads_here_under_another_name_is_refused(reader: TestClient) -> None:
    assert reader.get("/", headers={"host": "rebound.example"}).status_code == 400


def test_every_answer_forbids_what_comes_from_elsewhere(reader: TestClient) -> None:
    for path in ("/", "/healthz", "/nowhere", "/stories.json"):
        assert reader.get(path).headers["content-security-policy"].startswith("default-src 'none'")
