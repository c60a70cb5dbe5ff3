"""Articles and links as data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import throughline as tl
from stores.piles import EXAMPLES, article
from throughline.flow import timed
from throughline.telling.records import annotation, link_records
from throughline.web.app import app

HERE = "http://127.0.0.1"


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_every_article_is_a_line_as_annotate_writes_it(reader: TestClient, archive: tl.Archive) -> None:
    answer = reader.get("/api/articles")
    assert answer.headers["content-type"] == "application/x-ndjson"
    with archive.reading() as view:
        wanted = [annotation(report) for report in timed(view.reports.values(), view.links())]
    assert lines(answer.text) == json.loads(json.dumps(wanted))


def test_every_link_is_a_line_as_relate_writes_it(reader: TestClient, archive: tl.Archive) -> None:
    with archive.reading() as view:
        wanted = [json.dumps(record) for record in link_records(view.links())]
    found = [json.dumps(record) for record in lines(reader.get("/api/links").text)]
    assert sorted(found) == sorted(wanted)


def test_links_of_some_types_are_these_alone(reader: TestClient) -> None:
    found = lines(reader.get("/api/links?type=person&type=story").text)
    assert {record["type"] for record in found} == {"person", "story"}


def test_the_articles_and_links_of_one_story_are_those_that_it_is_told_from(
    reader: TestClient, archive: tl.Archive
) -> None:
    largest = archive.stories()[0]
    articles = lines(reader.get(f"/api/articles?story={largest.id}").text)
    assert [one["article"]["id"] for one in articles] == sorted(archive.story(largest.id)[1])  # type: ignore[index]
    links = lines(reader.get(f"/api/links?story={largest.id}&type=event").text)
    assert len(links) == largest.events


@pytest.mark.parametrize("path", ["/api/articles?story=nobody", "/api/links?story=nobody", "/api/articles/nobody"])
def test_what_the_archive_does_not_have_is_a_problem_and_no_stream(reader: TestClient, path: str) -> None:
    answer = reader.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


def test_a_type_of_link_that_there_is_not_is_refused(reader: TestClient) -> None:
    assert reader.get("/api/links?type=guess").status_code == 400


@pytest.mark.parametrize("path", ["/api/articles", "/api/links"])
def test_a_stream_has_a_tag_and_a_head(reader: TestClient, path: str) -> None:
    tag = reader.get(path).headers["etag"]
    assert reader.get(path, headers={"if-none-match": tag}).status_code == 304
    assert reader.get(path, headers={"if-none-match": "*"}).status_code == 304
    head = reader.head(path)
    assert (head.status_code, head.headers["etag"], head.content) == (200, tag, b"")


def test_an_archive_without_articles_streams_nothing(tmp_path: Path) -> None:
    with tl.Archive(str(tmp_path / "empty.db")) as archive:
        client = TestClient(app(archive), base_url=HERE)
        assert (client.get("/api/articles").text, client.get("/api/links").text) == ("", "")


def test_streams_go_on_beyond_what_is_held_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("throughline.storing.streaming.FEW", 2)
    monkeypatch.setattr("throughline.storing.streaming.SOME", 3)
    with tl.Archive(str(tmp_path / "desk.db")) as archive:
        archive.add(EXAMPLES)
        client = TestClient(app(archive), base_url=HERE)
        ids = [one["article"]["id"] for one in lines(client.get("/api/articles").text)]  # type: ignore[index]
        links = lines(client.get("/api/links").text)
        with archive.reading() as view:
            assert len(links) == len(list(link_records(view.links())))
    assert ids == sorted(one.id for one in EXAMPLES)


def test_an_article_is_told_by_the_id_of_any_version_with_all_of_them(tmp_path: Path) -> None:
    with tl.Archive(str(tmp_path / "desk.db")) as archive:
        texts = {"2031-02-01": "The old inn was lit.", "2031-02-02": "The old inn is shut."}
        archive.add(article("press/inn.json", text, day) for day, text in texts.items())
        client = TestClient(app(archive), base_url=HERE)
        found = client.get("/api/articles/press%2Finn.json~").json()
        assert found["article"]["text"] == "The old inn is shut."
        assert [one["state"] for one in found["versions"]] == ["older", "current"]
        told = client.get("/api/versions/press%2Finn.json~").json()
    edits = [(edit["before"], edit["after"]) for edit in told["changes"][0]["edits"]]
    assert edits == [("was", "is"), ("lit", "shut")]


def test_of_texts_that_claim_one_id_without_an_order_the_versions_are_named(tmp_path: Path) -> None:
    with tl.Archive(str(tmp_path / "desk.db")) as archive:
        archive.add([article("inn", "The old inn was lit."), article("inn", "The old inn is shut.")])
        client = TestClient(app(archive), base_url=HERE)
        answer = client.get("/api/articles/inn")
        assert (answer.status_code, "/api/versions" in answer.json()["detail"]) == (404, True)
        assert {one["state"] for one in client.get("/api/versions/inn").json()["versions"]} == {"clash"}
