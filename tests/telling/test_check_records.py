from __future__ import annotations

import json
from dataclasses import replace

from drafts import SOURCES
from telling.checks import TEXT, checked, verdict_on
from throughline.telling.check_records import check_annotations, check_record, verdict_record


def test_a_verdict_has_the_names_of_the_contract() -> None:
    record = verdict_record(verdict_on("We will rebuild"), checked()[0].article)

    assert {"draft", "kind", "verdict", "closest", "edits", "speaker"} <= set(record)
    assert (record["kind"], record["verdict"], record["look"]) == ("quote", "altered", True)
    assert TEXT[record["draft"]["start"] : record["draft"]["end"]] == record["words"]
    assert set(record["closest"]) == {"article", "start", "end"}
    assert record["speaker"].startswith("Orla")


def test_what_nobody_prints_has_nothing_closest_and_no_edits() -> None:
    record = verdict_record(verdict_on("Nobody asked"), checked()[0].article)

    assert (record["closest"], record["edits"], record["nearest"]) == (None, [], [])


def test_an_edit_says_what_became_what() -> None:
    edit = verdict_record(verdict_on("We will rebuild"), checked()[0].article)["edits"][0]
    post = SOURCES["Post"].article.text

    assert (post[slice(*edit["a"])], TEXT[slice(*edit["b"])], edit["what"]) == ("plank", "stone", "words")


def test_a_whole_check_counts_what_needs_a_look_and_names_its_sources() -> None:
    draft, found = checked()
    record = json.loads(json.dumps(check_record(draft, found, SOURCES)))

    assert record["look"] == sum(one["look"] for one in record["verdicts"])
    assert [one["id"] for one in record["sources"]] == ["Post", "Weekly"]
    assert record["draft"]["text"] == TEXT
    assert any(given["value"] == 47 for one in record["verdicts"] for given in one["given"])


def test_an_annotation_selects_the_drafts_words_by_quote_and_by_place() -> None:
    draft, found = checked()
    page = json.loads(json.dumps(check_annotations(draft, found, SOURCES)))

    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert len(page["items"]) == len(found) == len({one["id"] for one in page["items"]})
    for item, verdict in zip(page["items"], found, strict=True):
        quote, place = item["target"]["selector"]
        assert quote["exact"] == TEXT[place["start"] : place["end"]] == verdict.draft.span.words(TEXT)
        assert TEXT[: place["start"]].endswith(quote["prefix"])
        assert TEXT[place["end"] :].startswith(quote["suffix"])
        assert {body["purpose"] for body in item["body"]} <= {"assessing", "classifying", "linking"}


def test_places_are_given_in_utf_16_too() -> None:
    draft, found = checked()
    moved = replace(draft, article=replace(draft.article, text="🦆" + TEXT))
    later = [replace(one, draft=one.draft._replace(start=one.draft.start + 1, end=one.draft.end + 1)) for one in found]
    for item in check_annotations(moved, later, SOURCES)["items"]:
        place = item["target"]["selector"][1]
        exact = item["target"]["selector"][0]["exact"].encode("utf-16-le")
        coded = moved.article.text.encode("utf-16-le")

        assert coded[2 * place["utf16"]["start"] : 2 * place["utf16"]["end"]] == exact
        assert place["utf16"]["start"] > place["start"]


def test_an_annotation_of_a_source_with_an_address_points_to_it() -> None:
    draft, found = checked()
    sources = {
        name: replace(one, article=replace(one.article, url=f"https://news.example/{name}"))
        for name, one in SOURCES.items()
    }
    items = check_annotations(draft, found, sources)["items"]
    linked = {body["source"] for item in items for body in item["body"] if body["purpose"] == "linking"}

    assert linked == {"https://news.example/Post", "https://news.example/Weekly"}
    assert check_annotations(draft, found, {})["items"][0]["target"]["source"] == "urn:throughline:article:draft"
