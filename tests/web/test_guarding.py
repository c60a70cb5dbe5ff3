"""Who is let in, and what a browser is told to refuse."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

import throughline as tl
from throughline.model.errors import Slow
from throughline.web.app import app
from web.conftest import HERE

TOKEN = "seven herons on a wall"
ELSEWHERE = "http://desk.example"


@pytest.fixture
def open_desk(archive: tl.Archive) -> TestClient:
    """The archive at an address that others reach."""
    return TestClient(app(archive, token=TOKEN, local=False), base_url=ELSEWHERE, follow_redirects=False)


@pytest.mark.parametrize("host", ["rebound.example", "127.0.0.1.example", "", "localhost.", "[::2]", "127.0.0.1@x"])
def test_a_page_that_leads_here_under_another_name_is_refused(reader: TestClient, host: str) -> None:
    assert reader.get("/", headers={"host": host}).status_code == 400


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8000", "127.0.0.1:80", "[::1]:8000", "[::1]"])
def test_this_machine_answers_under_its_own_names(reader: TestClient, host: str) -> None:
    assert reader.get("/", headers={"host": host}).status_code == 200


def test_every_answer_forbids_what_comes_from_elsewhere(reader: TestClient) -> None:
    for path in ("/", "/healthz", "/nowhere", "/stories.json", "/style.css", "/check", "/trace?words=walls"):
        found = reader.get(path).headers
        policy = found["content-security-policy"]
        assert policy.startswith("default-src 'none'; style-src 'self'")
        assert "unsafe" not in policy and "http" not in policy
        assert "frame-ancestors 'none'; base-uri 'none'" in policy
        assert found["x-content-type-options"] == "nosniff"
        assert found["referrer-policy"] == "same-origin"


def test_inline_styles_are_allowed_by_their_digests_alone(reader: TestClient) -> None:
    page = reader.get("/trace?words=walls")
    assert len(re.findall(r"'sha256-[^']{44}'", page.headers["content-security-policy"])) == 1
    assert "<style>" in page.text


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": HERE, "sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_form_of_another_site_is_refused(reader: TestClient, headers: dict[str, str]) -> None:
    found = reader.post("/check", data={"text": "x"}, headers=headers)
    assert found.status_code == 403
    assert "nothing was done" in found.text


@pytest.mark.parametrize("headers", [{}, {"origin": HERE}, {"sec-fetch-site": "same-origin"}])
def test_our_own_form_is_taken(reader: TestClient, headers: dict[str, str]) -> None:
    assert reader.post("/check", data={"text": "A quiet day."}, headers=headers).status_code == 200


def test_what_is_too_long_is_refused_before_it_is_read(reader: TestClient, archive: tl.Archive) -> None:
    most = archive.settings.web_form
    assert reader.post("/check", content=b"x", headers={"content-length": str(most + 1)}).status_code == 413
    found = reader.post("/check", files={"file": ("long.txt", b"x" * most)})
    assert found.status_code == 413
    assert "send a part of it" in found.text


def test_what_is_too_long_is_refused_while_it_comes(reader: TestClient, archive: tl.Archive) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(archive.settings.web_form // 1000 + 1):
            yield b"x" * 1000

    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert reader.post("/check", content=pieces(), headers=kind).status_code == 413


def test_elsewhere_a_page_leads_to_the_form_and_back(open_desk: TestClient) -> None:
    found = open_desk.get("/stories/a%2Fb?part=first")
    assert found.status_code == 303
    assert found.headers["location"] == "/sign-in?to=%2Fstories%2Fa%252Fb%3Fpart%3Dfirst"
    form = open_desk.get(found.headers["location"]).text
    assert 'name="to" value="/stories/a%2Fb?part=first"' in form


def test_elsewhere_data_and_writes_need_the_token(open_desk: TestClient) -> None:
    for found in (open_desk.get("/stories.json"), open_desk.get("/api/stories"), open_desk.post("/check", data={})):
        assert found.status_code == 401
        assert found.headers["www-authenticate"] == "Bearer"


def test_the_token_in_a_header_opens_everything(open_desk: TestClient) -> None:
    assert open_desk.get("/", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
    for wrong in (f"Bearer {TOKEN}x", "Bearer ", "Bearer", TOKEN, f"Basic {TOKEN}", "Bearer ö"):
        assert open_desk.get("/stories.json", headers={"authorization": wrong.encode()}).status_code == 401


def test_the_token_in_the_form_opens_everything_for_this_browser(open_desk: TestClient) -> None:
    wrong = open_desk.post("/sign-in", data={"token": "guess"})
    assert wrong.status_code == 401 and "not the token" in wrong.text
    found = open_desk.post("/sign-in", data={"token": TOKEN, "to": "/people?x=1"})
    assert (found.status_code, found.headers["location"]) == (303, "/people?x=1")
    cookie = found.headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=strict" in cookie
    assert TOKEN not in cookie
    assert open_desk.get("/").status_code == 200


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "", "/a\nb"])
def test_signing_in_leads_nowhere_else(open_desk: TestClient, to: str) -> None:
    assert open_desk.post("/sign-in", data={"token": TOKEN, "to": to}).headers["location"] == "/"


def test_without_a_token_nothing_can_be_changed(reader: TestClient) -> None:
    found = reader.post("/api/corrections", json={})
    assert found.status_code == 403
    assert "--token" in found.json()["detail"]


def test_here_pages_are_read_and_drafts_checked_without_the_token(archive: tl.Archive) -> None:
    here = TestClient(app(archive, token=TOKEN), base_url=HERE)
    assert here.get("/").status_code == 200
    assert here.post("/check", data={"text": "A quiet day."}).status_code == 200
    assert here.post("/api/corrections", json={}).status_code == 401


def test_health_and_style_are_open_to_all(open_desk: TestClient) -> None:
    assert open_desk.get("/healthz").json() == {"status": "ok"}
    assert open_desk.get("/style.css").headers["content-type"].startswith("text/css")


def failing(archive: tl.Archive, error: Exception) -> TestClient:
    """A server whose page ends in an error."""
    made: FastAPI = app(archive)

    def fail() -> None:
        raise error

    made.add_api_route("/failing", fail)
    return TestClient(made, base_url=HERE, raise_server_exceptions=False)


def test_an_error_of_ours_is_a_page_that_tells_nothing_of_the_inside(archive: tl.Archive) -> None:
    found = failing(archive, ValueError("secret")).get("/failing")
    assert found.status_code == 500
    assert "Something went wrong" in found.text and "secret" not in found.text
    assert found.headers["content-security-policy"].startswith("default-src 'none'")


def test_a_question_that_takes_too_long_is_told_so(archive: tl.Archive) -> None:
    found = failing(archive, Slow("desk.db: the question takes too long")).get("/failing")
    assert found.status_code == 503
    assert "ask for less" in found.text


def test_a_method_that_nobody_waits_for_is_told_so(reader: TestClient) -> None:
    assert reader.post("/trace").status_code in (403, 405)
    assert reader.options("/").status_code in (403, 405)
