"""The list of stories: what it shows, its searches, its pages, and what is new since the last visit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import throughline as tl
from throughline.model.kept import Asked
from throughline.web import visits
from throughline.web.app import app
from web.conftest import EXAMPLES, HERE, SERVED, article

LINK = re.compile(r'<h2><a href="([^"]+)"')


def listed(reader: TestClient, address: str) -> list[str]:
    """The addresses of the stories on a page of the list."""
    found = reader.get(address)
    assert found.status_code == 200, found.text
    return [unescape(one) for one in LINK.findall(found.text)]


def test_the_list_and_its_record_name_the_same_stories(reader: TestClient, archive: tl.Archive) -> None:
    told = reader.get("/stories.json").json()["stories"]
    assert [one["id"] for one in told] == [story.id for story in archive.stories()]
    assert listed(reader, "/") == [f"/stories/{one['id']}" for one in told]


def test_a_story_is_listed_with_its_days_reports_outlets_and_differences(reader: TestClient) -> None:
    page = reader.get("/?words=library").text
    assert "10 March 2024 to 11 March 2025" in page
    assert "9 reports · 4 outlets" in page and "2 differences" in page


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("words=walls", 1),
        ("words=walls+ferry", 0),
        ("person=ines+calloway", 1),
        ("person=nobody", 0),
        ("outlet=valley+herald", 1),
        ("outlet=coastal+gazette&words=ferry&since=2024-05-02", 1),
        ("day=2024-03-12", 1),
        ("day=2024-07-04", 0),
        ("since=2025-01-01", 1),
        ("words=&person=&outlet=&day=&since=", 2),
        ("words=%22%27*%3A%28NEAR+OR", 0),
    ],
)
def test_a_search_narrows_the_list(reader: TestClient, query: str, found: int) -> None:
    assert len(listed(reader, f"/?{query}")) == found


@pytest.mark.parametrize("query", ["day=yesterday", "since=2024-13-01", "by=chance", "after=xyz", "new=soon"])
def test_what_is_no_day_order_or_place_is_told_as_such(reader: TestClient, query: str) -> None:
    page = reader.get(f"/?{query}")
    assert page.status_code == 400
    assert "That was not understood" in page.text


def test_a_search_stands_in_its_form_again_as_text(reader: TestClient) -> None:
    page = reader.get("/", params={"words": '"><script>alert(1)</script>'}).text
    assert "<script" not in page
    assert 'value="&#34;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"' in page


@pytest.fixture(scope="module")
def growing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tl.Archive]:
    """An archive of five stories to which a test adds more."""
    with tl.Archive(str(tmp_path_factory.mktemp("growing") / "desk.db"), settings=SERVED) as found:
        places = ("mill", "pond", "tower", "quay", "barn")
        texts = (f"The {place} of Elm Row was painted {place}-green by its keeper." for place in places)
        found.add(article(f"{place}-1", text) for place, text in zip(places, texts, strict=True))
        yield found


@pytest.mark.parametrize("order", ["newest", "reports", "differences"])
def test_page_by_page_every_story_comes_once(growing: tl.Archive, order: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growing, "settings", replace(SERVED, web_listed=2))
    reader = TestClient(app(growing), base_url=HERE)
    found, address = [], f"/?by={order}"
    while address:
        page = reader.get(address).text
        found += LINK.findall(page)
        more = re.search(r'<a href="([^"]+)" rel="next">', page)
        address = unescape(more[1]) if more else ""
    assert sorted(found) == sorted(f"/stories/{one.id}" for one in growing.stories(Asked(most=50)))


def test_what_was_added_between_two_visits_is_marked_until_the_visit_ends(
    growing: tl.Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, clock = TestClient(app(growing), base_url=HERE), [1_000_000.0]
    monkeypatch.setattr(visits, "time", lambda: clock[0])
    assert "At your next visit" in reader.get("/").text
    assert "your first visit" in reader.get("/?new=visit").text
    clock[0] += 60 * SERVED.web_pause
    growing.add([article("ferry-1", "The ferry to Tern Isle was late on its first day.")])
    for _ in range(2):
        assert listed(reader, "/?new=visit") == ["/stories/ferry-1"]
        assert reader.get("/").text.count("1 new") == 1
        clock[0] += 60
    clock[0] += 60 * SERVED.web_pause
    assert "Nothing was added since" in reader.get("/?new=visit").text


def test_a_program_asks_for_what_is_new_by_the_number_it_was_told(growing: tl.Archive) -> None:
    reader = TestClient(app(growing), base_url=HERE)
    moment = reader.get("/stories.json").json()["latest"]
    growing.add([article("bell-1", "The bell of Saint Orla rang at noon for a minute.")])
    told = reader.get(f"/stories.json?new={moment}").json()
    assert [(one["id"], one["new"]) for one in told["stories"]] == [("bell-1", 1)]


def test_a_cookie_of_another_archive_makes_nothing_new(reader: TestClient) -> None:
    reader.cookies.set(visits.COOKIE, "5-900000-1")
    try:
        assert "At your next visit" in reader.get("/").text
    finally:
        reader.cookies.clear()


def test_an_empty_archive_says_how_it_is_filled(tmp_path: Path) -> None:
    with tl.Archive(str(tmp_path / "empty.db"), settings=SERVED) as archive:
        page = TestClient(app(archive), base_url=HERE).get("/").text
    assert "throughline add" in page


def test_the_examples_are_those_that_are_served(archive: tl.Archive) -> None:
    assert EXAMPLES.is_dir()
    with archive.reading() as view:
        assert view.count == 10
