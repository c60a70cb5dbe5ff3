"""The data of an archive over HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

import throughline as tl
from stores.piles import EXAMPLES, article
from throughline.telling.records import dossier_record
from throughline.web.app import app

HERE = "http://127.0.0.1"
EDITOR = {"authorization": "Bearer marigold"}
INN = "The old inn burned down. “Nobody slept here,” said Ida Brandt, who owns it."


@pytest.fixture
def own(tmp_path: Path) -> Iterator[tl.Archive]:
    """An archive that a test may change."""
    with tl.Archive(str(tmp_path / "desk.db")) as found:
        found.add([*EXAMPLES[:3], article("inn", INN, "2031-02-03", outlet="The Inn Post")])
        yield found


@pytest.fixture
def desk(own: tl.Archive) -> TestClient:
    """Who asks for its data."""
    return TestClient(app(own, token="marigold"), base_url=HERE)


def test_stories_are_listed_with_the_filters_of_the_list(reader: TestClient, archive: tl.Archive) -> None:
    found = reader.get("/api/stories").json()
    assert found == {"stories": [one._asdict() for one in archive.stories()], "next": None}
    for asked in ("words=ferry", "outlet=coastal+gazette", "day=2024-05-02"):
        (only,) = reader.get(f"/api/stories?{asked}").json()["stories"]
        assert "ferry" in only["title"]
    assert reader.get("/api/stories?since=2031-01-01").json()["stories"] == []


@pytest.mark.parametrize("order", ["newest", "reports", "differences"])
def test_the_next_page_is_named_in_the_body_and_in_a_header(reader: TestClient, order: str) -> None:
    first = reader.get("/api/stories", params={"by": order, "most": 1})
    assert first.headers["link"] == f'<{first.json()["next"]}>; rel="next"'
    second = reader.get(first.json()["next"])
    assert second.json()["next"] is None
    assert "link" not in second.headers
    both = first.json()["stories"] + second.json()["stories"]
    assert both == reader.get("/api/stories", params={"by": order}).json()["stories"]


def test_the_next_page_stays_what_it_was_when_a_newer_story_comes(desk: TestClient, own: tl.Archive) -> None:
    following = desk.get("/api/stories?most=1").json()["next"]
    before = desk.get(following).json()["stories"]
    own.add([article("mill", "The mill on Tern Island was sold on Friday.", "2031-05-06")])
    assert desk.get(following).json()["stories"] == before


@pytest.mark.parametrize("after", ["x", "é", "W10", "WzEsMiwzXQ", "eyJhIjoxfQ", "W1tbW1tb", quote("\x00")])
def test_a_place_that_no_list_gave_is_refused_with_a_remedy(reader: TestClient, after: str) -> None:
    found = reader.get(f"/api/stories?after={after}")
    assert found.status_code == 400
    assert found.headers["content-type"] == "application/problem+json"
    assert "begin again without it" in found.json()["detail"]


def test_a_place_in_a_list_of_another_order_is_refused(reader: TestClient) -> None:
    following = reader.get("/api/stories?most=1&by=reports").json()["next"]
    found = reader.get(following.replace("by=reports", "by=newest"))
    assert found.status_code == 400


def test_a_story_is_told_as_a_file_has_it(reader: TestClient, archive: tl.Archive) -> None:
    name = archive.stories()[0].id
    dossier, reports = archive.story(name)
    found = reader.get(f"/api/stories/{name}").json()
    assert found["stories"] == [json.loads(json.dumps(dossier_record(dossier)))]
    assert [one["id"] for one in found["articles"]] == sorted(reports)
    assert all(one["text"] == reports[one["id"]].article.text for one in found["articles"])
    short = reader.get(f"/api/stories/{name}?excerpts=true").json()
    assert not any("text" in one for one in short["articles"])


def test_the_way_of_words_and_a_check_are_told(reader: TestClient) -> None:
    assert reader.get("/api/trace", params={"words": "not its walls"}).json()["ways"][0]["reports"] > 1
    draft = {"text": "“This was not its walls,” said Ines Calloway.", "date": "2024-05-01"}
    found = reader.post("/api/check", json=draft).json()
    assert [one["kind"] for one in found["verdicts"]] == ["quote"]
    assert found["draft"]["published"]["best"] == "2024-05-01"


@pytest.mark.parametrize(
    ("path", "sent", "status"),
    [
        ("/api/trace?words=...", None, 400),
        ("/api/trace", None, 400),
        ("/api/stories?day=someday", None, 400),
        ("/api/check", {"text": " "}, 400),
        ("/api/check", {"text": "a\x00b"}, 400),
        ("/api/check", {}, 400),
        ("/api/check", {"text": "The mill is shut.", "date": "0001-01-01"}, 400),
        ("/api/check", {"text": "The mill is shut.", "date": "9999-12-31"}, 400),
        ("/api/check", {"text": "x" * (1 << 20)}, 413),
        ("/api/stories/nobody", None, 404),
        ("/api/nothing", None, 404),
    ],
    ids=str,
)
def test_what_cannot_be_answered_is_a_problem_with_its_status(
    reader: TestClient, path: str, sent: object, status: int
) -> None:
    found = reader.post(path, json=sent) if sent is not None else reader.get(path)
    assert found.status_code == status
    assert found.headers["content-type"] == "application/problem+json"
    assert found.json()["status"] == status
    assert found.json()["detail"]
    assert "etag" not in found.headers


PATHS = ("/api/stories", "/api/stories/inn", "/api/trace?words=slept+here", "/api/rejected", "/api/corrections")


@pytest.mark.parametrize("path", PATHS)
def test_who_has_an_answer_already_is_told_so_until_something_is_written(
    desk: TestClient, own: tl.Archive, path: str
) -> None:
    first = desk.get(path)
    known = {"if-none-match": f'"other", W/{first.headers["etag"]}'}
    again = desk.get(path, headers=known)
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    assert desk.get(path, headers={"if-none-match": "*"}).status_code == 304
    own.add([tl.Rejected("press/9.txt", "empty", "press/9.txt: nothing in it; leave it out")])
    changed = desk.get(path, headers=known)
    assert changed.status_code == 200
    assert changed.headers["etag"] != first.headers["etag"]


def test_an_answer_during_which_something_was_written_has_no_tag(
    desk: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    moments = iter(('"before"', '"after"'))
    monkeypatch.setattr("throughline.web.answering._now", lambda _: next(moments))
    answer = desk.get("/api/stories")
    assert (answer.status_code, "etag" in answer.headers) == (200, False)


def test_different_answers_have_different_tags(desk: TestClient) -> None:
    assert len({desk.get(path).headers["etag"] for path in PATHS}) == len(PATHS)


@pytest.mark.parametrize("path", [*PATHS, "/openapi.json", "/healthz"])
def test_head_tells_what_get_would_without_the_body(desk: TestClient, path: str) -> None:
    head, got = desk.head(path), desk.get(path)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers == got.headers


def test_rejected_inputs_come_page_by_page_with_their_reasons(desk: TestClient, own: tl.Archive) -> None:
    own.add([tl.Rejected(f"press/{at}.txt", "empty", f"press/{at}.txt: nothing in it") for at in range(5)])
    found, path = [], "/api/rejected?most=2"
    while path:
        page = desk.get(path).json()
        found += page["rejected"]
        path = page["next"]
    assert [one["source"] for one in found] == [f"press/{at}.txt" for at in range(5)]
    assert found[0] == {"source": "press/0.txt", "cause": "empty", "message": "press/0.txt: nothing in it"}


def test_articles_are_added_with_the_token_and_counted_as_the_command_counts_them(desk: TestClient) -> None:
    sent = '{"id": "pond", "text": "A heron was seen at the pond."}\n{"text": ""}\nno record\n'
    assert desk.post("/api/articles", content=sent).status_code == 401
    found = desk.post("/api/articles", content=sent, headers=EDITOR).json()
    assert {name: found[name] for name in ("read", "new", "versions", "known", "rejected")} == {
        **{"read": 3, "new": 1},
        **{"versions": 0, "known": 0, "rejected": 2},
    }
    assert [one["source"] for one in found["reasons"]] == ["request:2", "request:3"]
    again = desk.post("/api/articles", content=sent.splitlines()[0], headers=EDITOR).json()
    assert (again["known"], again["new"]) == (1, 0)
    assert desk.get("/api/stories/pond").json()["articles"][0]["text"] == "A heron was seen at the pond."
    assert desk.post("/api/articles", content="", headers=EDITOR).json()["reasons"][0]["cause"] == "empty"


def test_an_editor_decides_and_takes_back_with_the_token_only(desk: TestClient, own: tl.Archive) -> None:
    other = EXAMPLES[0].id
    join = {"kind": "join", "article": "inn", "other": other, "who": "ada"}
    assert desk.post("/api/corrections", json=join).status_code == 401
    assert desk.post("/api/corrections", json=join, headers=EDITOR).json()["number"] == 1
    assert "inn" in own.story(other)[1]
    refused = desk.post("/api/corrections", json=join, headers=EDITOR)
    assert (refused.status_code, "in one event already" in refused.json()["detail"]) == (409, True)
    undone = desk.post("/api/corrections", json={"kind": "undo", "number": 1, "who": "jon"}, headers=EDITOR).json()
    assert undone["undone_by"] == "jon"
    assert desk.get("/api/corrections").json() == {"corrections": [undone]}


def test_splitting_and_renaming_are_decided_too(desk: TestClient, own: tl.Archive) -> None:
    members = list(own.story(EXAMPLES[0].id)[1])
    renamed = {"kind": "rename", "old": "Ida Brandt", "new": "Ida Brand", "story": "inn", "who": "ada"}
    assert desk.post("/api/corrections", json=renamed, headers=EDITOR).json()["correction"]["name"] == "Ida Brand"
    split = {"kind": "split", "article": members[0], "who": "ada"}
    found = desk.post("/api/corrections", json=split, headers=EDITOR)
    assert found.status_code == (200 if len(members) > 1 else 409)


@pytest.mark.parametrize(
    "sent", [{}, {"kind": "guess"}, {"kind": "join", "article": "inn", "who": "ada"}, [1]], ids=str
)
def test_a_decision_that_says_nothing_is_refused(desk: TestClient, sent: object) -> None:
    found = desk.post("/api/corrections", json=sent, headers=EDITOR)
    assert (found.status_code, found.headers["content-type"]) == (400, "application/problem+json")


@pytest.mark.parametrize("order", ["mentions", "name"])
def test_people_come_page_by_page(desk: TestClient, own: tl.Archive, order: str) -> None:
    own.add([article("mill", "Jon Aster sold the mill. Ida Brandt said: “I miss it.”", "2031-05-06")])
    found, path = [], f"/api/people?most=1&by={order}"
    while path:
        page = desk.get(path).json()
        found += page["people"]
        path = page["next"]
    assert len(found) > 2
    assert found == desk.get(f"/api/people?by={order}").json()["people"]
    (only,) = desk.get("/api/people?words=aster").json()["people"]
    assert only["name"] == "Jon Aster"
    assert desk.get(f"/api/people/{only['id']}").json()["person"] == only


def test_what_a_person_said_comes_page_by_page(desk: TestClient, own: tl.Archive) -> None:
    own.add([article("inn2", f"{INN} “I heard a bang,” Ida Brandt said. “Then all was still.”", "2031-02-04")])
    (ida,) = desk.get("/api/people?words=ida+brandt").json()["people"]
    whole = desk.get(f"/api/people/{ida['id']}").json()
    first = desk.get(f"/api/people/{ida['id']}?most=1")
    assert first.headers["link"] == f'<{first.json()["next"]}>; rel="next"'
    assert first.json()["said"] + desk.get(first.json()["next"]).json()["said"] == whole["said"][:2]
    assert whole["number"] >= 2


def test_outlets_and_their_reports_come_page_by_page(desk: TestClient, own: tl.Archive) -> None:
    own.add(
        article(f"n{at}", f"Lamp {at} on Mill Lane went out.", f"2031-03-0{at}", outlet="A/B ~") for at in (1, 2, 3)
    )
    found, path = [], "/api/outlets?most=1"
    while path:
        page = desk.get(path).json()
        found += page["outlets"]
        path = page["next"]
    assert found[0] == {"name": "A/B ~", "reports": 3}
    assert found == desk.get("/api/outlets").json()["outlets"]
    assert desk.get("/api/outlets?words=inn+post").json()["outlets"] == [{"name": "The Inn Post", "reports": 1}]
    seen, path = [], "/api/outlets/A%2FB%20~~?most=2"
    while path:
        page = desk.get(path).json()
        seen += [one["article"] for one in page["reports"]]
        path = page["next"]
    assert seen == ["n3", "n2", "n1"]


@pytest.mark.parametrize("path", ["/api/people/nobody", "/api/outlets/nothing"])
def test_who_is_not_known_is_a_problem(desk: TestClient, path: str) -> None:
    assert (desk.get(path).status_code, desk.get(path).json()["status"]) == (404, 404)


def test_articles_may_be_longer_than_what_is_sent_elsewhere(desk: TestClient) -> None:
    long = json.dumps({"id": "long", "text": "A heron was seen at the pond. " * 40_000}).encode()
    assert len(long) > 1 << 20
    assert desk.post("/api/articles", content=long, headers=EDITOR).json()["read"] == 1
    assert desk.post("/check", content=long).status_code == 413
