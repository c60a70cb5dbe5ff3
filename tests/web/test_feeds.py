"""New events as feeds of any search."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import feedparser
import jsonschema
import pytest
from fastapi.testclient import TestClient

import throughline as tl
from stores.piles import article
from throughline.model.kept import Asked
from throughline.web.app import app

SCHEMA = json.loads((Path(__file__).parent.parent / "telling/exports/jsonfeed.schema.json").read_text(encoding="utf-8"))


class Links(HTMLParser):
    """The links in the head of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[dict[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "link":
            self.found.append(dict(attrs))


def test_feedparser_reads_the_newest_events_first_with_links_to_their_stories(
    reader: TestClient, archive: tl.Archive
) -> None:
    answer = reader.get("/feed.atom")
    assert answer.headers["content-type"] == "application/atom+xml"
    feed = feedparser.parse(answer.content)
    assert (feed.bozo, feed.version) == (False, "atom10")
    days = [entry.updated for entry in feed.entries]
    assert days == sorted(days, reverse=True)
    with archive.reading() as view:
        assert len(feed.entries) == len(view.links().events)
    assert {link.rel: link.href for link in feed.feed.links} == {
        "self": "http://127.0.0.1/feed.atom",
        "alternate": "http://127.0.0.1/",
    }
    for entry in feed.entries:
        assert entry.link.startswith("http://127.0.0.1/stories/")
        assert reader.get(entry.link).status_code == 200


def test_the_json_feed_follows_its_schema_and_names_its_home(reader: TestClient) -> None:
    answer = reader.get("/feed.json", params={"outlet": "Coastal Gazette"})
    assert answer.headers["content-type"] == "application/feed+json"
    feed = answer.json()
    jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(feed)
    assert feed["home_page_url"] == "http://127.0.0.1/?outlet=Coastal+Gazette"
    assert feed["feed_url"] == "http://127.0.0.1/feed.json?outlet=Coastal+Gazette"
    (item,) = feed["items"]
    assert reader.get(item["url"]).status_code == 200


@pytest.mark.parametrize(
    ("asked", "number"),
    [({"words": "ferry"}, 1), ({"person": "Calloway"}, 2), ({"since": "2031-01-01"}, 0), ({"day": "2024-05-02"}, 1)],
    ids=str,
)
def test_a_feed_has_the_events_of_its_search_only(reader: TestClient, asked: dict[str, str], number: int) -> None:
    assert len(feedparser.parse(reader.get("/feed.atom", params=asked).content).entries) == number
    assert len(reader.get("/feed.json", params=asked).json()["items"]) == number


def test_feeds_of_different_searches_have_ids_of_their_own_whoever_asks(reader: TestClient) -> None:
    ids = [feedparser.parse(reader.get(f"/feed.atom{asked}").content).feed.id for asked in ("", "?words=ferry", "?")]
    assert ids[0] == ids[2] != ids[1]


def test_a_feed_that_did_not_change_is_not_sent_again(reader: TestClient) -> None:
    known = {"if-none-match": reader.get("/feed.atom").headers["etag"]}
    assert reader.get("/feed.atom", headers=known).status_code == 304
    assert reader.get("/feed.atom?words=ferry", headers=known).status_code == 200


def test_a_feed_is_for_the_host_that_was_asked(archive: tl.Archive) -> None:
    far = TestClient(app(archive, token="marigold", local=False), base_url="https://desk.example:8443")
    answer = far.get("/feed.json", headers={"authorization": "Bearer marigold"})
    assert answer.json()["items"][0]["url"].startswith("https://desk.example:8443/stories/")


def test_the_list_names_the_feeds_of_its_search(reader: TestClient) -> None:
    found = Links(reader.get("/?words=ferry&by=reports").text).found
    feeds = {link["type"]: link["href"] for link in found if link.get("rel") == "alternate"}
    assert feeds == {
        "application/atom+xml": "/feed.atom?words=ferry",
        "application/feed+json": "/feed.json?words=ferry",
    }


def test_odd_words_in_titles_and_outlets_stay_words(tmp_path: Path) -> None:
    odd = "]]></title><script>alert(1)</script>\u202e & \x07"
    with tl.Archive(str(tmp_path / "odd.db")) as archive:
        archive.add([article("a<b>/../é?#", "The old inn was lit.", "2031-02-01", title=odd, outlet=odd)])
        client = TestClient(app(archive), base_url="http://127.0.0.1")
        feed = feedparser.parse(client.get("/feed.atom", params={"words": "inn"}).content)
        assert (feed.bozo, len(feed.entries)) == (False, 1)
        assert "<script>" not in client.get("/feed.atom").text
        assert client.get(feed.entries[0].link).status_code == 200


def test_the_newest_events_are_those_of_the_newest_reports_and_the_undated_last(tmp_path: Path) -> None:
    texts = {
        "b": ("The mill was sold to a baker.", "2024-05-02"),
        "a": ("A heron was seen by the pond.", "2024-05-02"),
        "c": ("The lamp on Mill Lane went out.", None),
        "d": ("A choir sang in the old tower.", "2024-05-03"),
    }
    with tl.Archive(str(tmp_path / "a.db")) as archive:
        archive.add(article(name, text, day) for name, (text, day) in texts.items())
        with archive.reading() as view:
            found = [view.newest(Asked(most=most))[1].events for most in (4, 2)]
    assert [[event.id for event in events] for events in found] == [["d", "a", "b", "c"], ["d", "a"]]
