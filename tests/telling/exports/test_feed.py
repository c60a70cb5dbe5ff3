import json
from dataclasses import replace
from pathlib import Path

import feedparser
import jsonschema
import pytest
from hypothesis import given, settings

from telling.odd import ODD, odd_pile
from telling.story import links, reports
from throughline.model.links import Event, Links
from throughline.telling.exports.feed import atom, entries, json_feed
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import one_line, xml_text

SCHEMA = json.loads((Path(__file__).with_name("jsonfeed.schema.json")).read_text(encoding="utf-8"))


def story() -> Pile:
    return Pile(reports().values(), links())


def test_feedparser_reads_the_atom_feed() -> None:
    feed = feedparser.parse("".join(atom(story())).encode())

    assert (feed.bozo, feed.version) == (False, "atom10")
    assert [entry.title for entry in feed.entries] == [
        "A year on, Port Ellery sings for its clock.",
        "Harbour clock rings again",
        "The bakery in Elm Lane has a new oven.",
    ]
    assert [entry.updated for entry in feed.entries] == [
        "2022-05-04T00:00:00Z",
        "2021-05-07T00:00:00Z",
        "1970-01-01T00:00:00Z",
    ]
    assert feed.feed.updated == "2022-05-04T00:00:00Z"
    assert [tag.term for tag in feed.entries[2].tags] == ["undated"]
    assert feed.entries[1].published == "2021-05-06T00:00:00Z"


def test_the_json_feed_follows_its_schema() -> None:
    feed = json.loads("".join(json_feed(story())))

    jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(feed)
    assert [item.get("date_modified") for item in feed["items"]] == [
        "2022-05-04T00:00:00Z",
        "2021-05-07T00:00:00Z",
        None,
    ]
    assert feed["items"][2]["tags"] == ["undated"]


@pytest.mark.parametrize("broken", [{"version": "1"}, {"items": [{"title": "no id"}]}, {"items": [{"id": "x"}]}])
def test_the_schema_refuses_what_is_no_feed(broken: dict[str, object]) -> None:
    feed = json.loads("".join(json_feed(story()))) | broken

    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(feed)


def test_both_feeds_have_the_same_ids_whatever_the_order() -> None:
    first = [entry.id for entry in feedparser.parse("".join(atom(story())).encode()).entries]
    second = [
        item["id"] for item in json.loads("".join(json_feed(Pile(reversed(reports().values()), links()))))["items"]
    ]

    assert first == second
    assert all(name.startswith("urn:uuid:") for name in first)


def test_an_entry_changes_its_day_and_not_its_id_when_a_report_joins() -> None:
    before = Pile([reports()["a"]], replace(links(), events=(Event("a", ("a",), None),)))

    old, new = entries(before)[0], entries(story())[1]
    assert old.id == new.id
    assert (str(old.newest), str(new.newest)) == ("2021-05-06", "2021-05-07")


def test_only_the_newest_entries_are_in_the_feed() -> None:
    assert [entry.title for entry in entries(story(), most=1)] == ["A year on, Port Ellery sings for its clock."]


def test_a_feed_without_events_is_one() -> None:
    empty = Pile([], Links())
    feed = feedparser.parse("".join(atom(empty)).encode())

    assert (feed.bozo, feed.entries, feed.feed.updated) == (False, [], "1970-01-01T00:00:00Z")
    assert json.loads("".join(json_feed(empty)))["items"] == []


def test_events_whose_reports_are_not_here_are_left_out() -> None:
    assert entries(Pile([], links())) == []


def test_a_report_s_address_and_language_are_the_entry_s() -> None:
    (item,) = json.loads("".join(json_feed(odd_pile("x", "y"))))["items"]

    assert (item["url"], item["language"]) == ("https://example.org/%C3%A4%20b%7Bc%7D", "en")


@settings(max_examples=40)
@given(ODD, ODD)
def test_odd_words_are_text_in_both_feeds(words: str, other: str) -> None:
    pile = odd_pile(words, other)
    feed = feedparser.parse("".join(atom(pile)).encode(), sanitize_html=False)
    item = json.loads("".join(json_feed(pile)))["items"][0]
    title = one_line(pile.title("a"))

    assert not feed.bozo
    assert " ".join(feed.entries[0].title.split()) == " ".join(xml_text(title).split())
    assert item["title"] == title
    assert "<script" not in item["content_html"]
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads("".join(json_feed(pile))))
