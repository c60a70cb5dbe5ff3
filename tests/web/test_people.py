"""The list of people, and a person's page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

import throughline as tl
from stores.piles import article
from throughline.web import people as module
from throughline.web.addresses import person
from throughline.web.app import app
from web.conftest import HERE, SERVED

INES = "28da740ae4ec3782:ines-calloway"
FAIR = "The fair opened. “It rained all day,” said Ines Calloway, 58, who sold lanterns."
DOCK = "The dock opened. “It was dry,” said Ines Calloway, 31, who sold ropes. She said that it would stay dry."


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """Two stories that name somebody the same."""
    with tl.Archive(str(Path(tmp_path_factory.mktemp("twice")) / "twice.db"), settings=SERVED) as found:
        found.add([article("fair", FAIR, "2024-05-01"), article("dock/1?", DOCK, "2031-05-02", outlet="<Dock> Post")])
        yield TestClient(app(found), base_url=HERE, raise_server_exceptions=False)


def test_the_list_and_its_record_name_the_same_people(reader: TestClient) -> None:
    told = reader.get("/people.json").json()
    page = reader.get("/people").text

    assert told["people"][0]["name"] == "Ines Calloway"
    assert told["next"] is None
    assert all(f'href="{person(one["id"])}"' in page for one in told["people"])


def test_people_are_found_by_the_beginning_of_a_name(reader: TestClient) -> None:
    assert [one["name"] for one in reader.get("/people.json?words=cal").json()["people"]] == ["Ines Calloway"]
    assert "Nobody of that name was found" in reader.get("/people?words=zebra").text


@pytest.mark.parametrize("by", ["mentions", "name"])
def test_the_list_goes_on_where_it_ended(reader: TestClient, monkeypatch: pytest.MonkeyPatch, by: str) -> None:
    whole = [one["id"] for one in reader.get(f"/people.json?by={by}").json()["people"]]
    monkeypatch.setattr(module, "LISTED", 2)
    paged: list[str] = []
    address = f"/people.json?by={by}"
    while address:
        told = reader.get(address).json()
        paged += [one["id"] for one in told["people"]]
        address = told["next"]

    assert paged == whole
    assert 'rel="next"' in reader.get(f"/people?by={by}").text


@pytest.mark.parametrize("after", ["nonsense", "W10", "W1sxLDJdXQ", "WzEsMl0", "é"])
@pytest.mark.parametrize("path", ["/people", f"/people/{quote(INES)}", "/outlets/Morning%20Ledger"])
def test_what_is_no_place_of_a_list_is_refused(reader: TestClient, path: str, after: str) -> None:
    assert reader.get(path, params={"after": after}).status_code == 400


def test_every_printing_of_what_a_person_said_leads_to_its_words(reader: TestClient) -> None:
    told = reader.get(f"{person(INES)}.json").json()
    page = reader.get(person(INES)).text
    printings = [one for said in told["said"] for one in said["printings"]]

    assert len(printings) > 20
    for one in printings:
        assert f'href="/articles/{one["article"]}?mark={one["start"]}-{one["end"]}#mark"' in page


def test_words_that_were_changed_are_shown_beside_the_first_printing(reader: TestClient) -> None:
    page = reader.get(person(INES)).text

    assert "A library is not its walls." in page
    assert re.search(r"prints: <a[^>]*>“<bdi>A library is not its books.</bdi>”", page)


def test_others_who_are_credited_with_the_same_words_are_named(reader: TestClient) -> None:
    assert "Other reports credit <bdi>Tomas Reyne</bdi>, <bdi>One reader</bdi>." in reader.get(person(INES)).text


def test_what_is_said_of_a_person_stands_with_its_days_and_words(reader: TestClient) -> None:
    page = reader.get(person(INES)).text
    told = reader.get(f"{person(INES)}.json").json()

    assert {"age", "role"} <= {one["attribute"] for one in told["facts"]}
    assert all(span["words"] for fact in told["facts"] for span in fact["evidence"])
    assert "<bdi>52</bdi>" in page
    assert "<bdi>53</bdi>" in page


def test_quotations_over_time_are_drawn_with_a_list_beside(reader: TestClient) -> None:
    page = reader.get(person(INES)).text

    assert 'aria-labelledby="daily-1-title daily-1-desc"' in page
    assert "The same as a list" in page
    assert "<style" not in page


def test_a_story_of_loss_leads_from_its_people_to_help(reader: TestClient) -> None:
    assert "Where to find help" in reader.get(person(INES)).text


def test_the_same_name_in_another_story_is_shown_apart(twice: TestClient) -> None:
    one, other = twice.get("/people/fair%3Aines-calloway"), twice.get(person("dock/1?:ines-calloway"))

    assert "The same name in other stories" in one.text
    assert f'href="{person("dock/1?:ines-calloway")}"' in one.text
    assert "It was dry" not in one.text
    assert "It was dry" in other.text
    assert "It rained" not in other.text


def test_a_paraphrase_is_told_as_such(twice: TestClient) -> None:
    page = twice.get(person("dock/1?:ines-calloway"))
    told = twice.get(f"{person('dock/1?:ines-calloway')}.json").json()

    assert [one["kind"] for one in told["said"]] == ["utterance", "paraphrase"] or [
        one["kind"] for one in told["said"]
    ] == ["paraphrase", "utterance"]
    assert ">paraphrase</span>" in page.text
    assert "&lt;Dock&gt; Post" in page.text
    assert "<Dock>" not in page.text


def test_what_was_said_goes_on_where_a_page_ended(reader: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SAID", 1)
    first = reader.get(person(INES)).text
    found = re.search(r'<a href="([^"]+)#said" rel="next"', first)
    assert found is not None
    second = reader.get(found[1].replace("&amp;", "&")).text

    assert "A library is not its walls" in first
    assert "A library is not its walls" not in second
    assert "A year ago I locked a door" in second
    assert 'rel="next"' not in second


def test_nobody_is_shown_under_another_id(reader: TestClient) -> None:
    assert reader.get("/people/nobody").status_code == 404
    assert reader.get("/people/nobody.json").json()["status"] == 404
