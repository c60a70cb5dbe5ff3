"""An article's page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import throughline as tl
from stores.piles import EXAMPLES, article
from throughline.web.addresses import article as page_of
from throughline.web.addresses import asked
from throughline.web.app import app
from web.conftest import HERE, SERVED

OLD = "The inn burned down. “Nobody slept here,” said Ida Brandt, who owns it."
NEW = "The inn burned down. “Nobody slept in it,” said Ida Brandt, who owns it."
ODD = "<script>alert(1)</script> “Nobody slept here,” said Ida Brandt. \u202eecin ton si siht"
ODD_ID = "a/b?c#d .. <i>&amp;.json"


def printed(page: str) -> str:
    """The text of the article on a page: what is said of its marks is in attributes."""
    (found,) = re.findall(r'<div class="printed shades"[^>]*>(.*?)</div>', page, re.S)
    return unescape(re.sub(r"<[^>]+>", "", found))


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """An archive with versions, texts that clash, a very long text, and names that are markup."""
    long = "".join(f"Room {at} of the inn was cold and had {at} windows.\n\n" for at in range(5000))
    with tl.Archive(str(Path(tmp_path_factory.mktemp("odd")) / "odd.db"), settings=SERVED) as found:
        found.add(
            [
                article("inn", OLD, "2024-05-01", title="Inn burns"),
                article("inn", NEW, "2024-05-03", title="Inn burnt"),
                article("twice", OLD),
                article("twice", NEW),
                article(ODD_ID, ODD, "2024-05-02", title="<b>Inn</b>\u202e", outlet="In/n?<i>.json", author="<u>"),
                article("long", long, "2024-05-02"),
            ]
        )
        yield TestClient(app(found), base_url=HERE, raise_server_exceptions=False)


@pytest.mark.parametrize("name", [one.id for one in EXAMPLES])
def test_the_text_stands_on_the_page_letter_by_letter_whatever_is_marked_in_it(reader: TestClient, name: str) -> None:
    told = reader.get(f"{page_of(name)}.json").json()

    assert printed(reader.get(page_of(name)).text) == told["article"]["text"]


def test_every_kind_of_mark_has_its_box_and_what_is_known_of_it(reader: TestClient) -> None:
    page = reader.get("/articles/28da740ae4ec3782").text

    for shade in ("quote", "paraphrase", "time", "person", "attribute", "place"):
        assert f'id="show-{shade}"' in page
    assert 'class="says quote" data-says="Ines Calloway"' in page
    assert 'class="says time" data-says="Sun 10 March 2024"' in page


def test_words_that_a_link_leads_to_are_marked_and_are_its_target(reader: TestClient) -> None:
    page = reader.get("/articles/28da740ae4ec3782?mark=543-566").text
    found = re.findall(r"<mark[^>]*>(.*?)</mark>", page)

    assert "".join(found) == "librarian Ines Calloway"
    assert page.count('id="mark"') == 1


def test_several_stretches_can_be_led_to(reader: TestClient) -> None:
    page = reader.get("/articles/28da740ae4ec3782?mark=543-552,553-566,9999-10000").text

    assert re.findall(r"<mark[^>]*>(.*?)</mark>", page) == ["librarian", "Ines Calloway"]


@pytest.mark.parametrize("mark", ["a-b", "3", "1-2-3", "9" * 40 + "-1"])
def test_what_is_no_place_in_a_text_is_refused(reader: TestClient, mark: str) -> None:
    assert reader.get(f"/articles/28da740ae4ec3782?mark={mark}").status_code == 400


def test_an_article_that_is_not_there_is_said(reader: TestClient) -> None:
    assert reader.get("/articles/nothing").status_code == 404
    assert reader.get("/articles/nothing.json").status_code == 404


def test_the_page_and_its_record_tell_the_same(reader: TestClient) -> None:
    told = reader.get("/articles/courier-2024-03-11.json").json()
    page = reader.get("/articles/courier-2024-03-11").text

    assert told["shares"][0]["article"] == "lowland-2024-03-11"
    assert all(page_of(one["article"]) in page for one in told["shares"])
    assert told["copies"][0]["kind"] == "wire"
    assert "the same agency text, 100%" in page
    assert f'href="/stories/{told["story"]["id"]}"' in page
    assert all(f'href="/people/{one["id"].replace(":", "%3A")}"' in page for one in told["people"])


def test_reasons_of_a_day_are_worded_and_lead_to_their_words(reader: TestClient) -> None:
    page = reader.get("/articles/8a3bc48d539621ea").text

    assert "Why this day" in page
    assert re.search(r'<a class="at" href="/articles/[^"]+">', page)


def test_what_two_articles_share_stands_side_by_side_under_one_number(reader: TestClient) -> None:
    one, other = "28da740ae4ec3782", "e2e8ec05c4eff93a"
    told = reader.get(asked("/beside.json", {"a": one, "b": other})).json()
    page = reader.get(asked("/beside", {"a": one, "b": other})).text

    assert len(told["passages"]) == 3
    for number in range(1, 4):
        assert f'id="a{number}" href="#b{number}"' in page
        assert f'id="b{number}" href="#a{number}"' in page


@pytest.mark.parametrize("pair", [("28da740ae4ec3782", "nothing"), ("28da740ae4ec3782", "28da740ae4ec3782")])
def test_two_articles_must_be_there_to_stand_side_by_side(reader: TestClient, pair: tuple[str, str]) -> None:
    assert reader.get(asked("/beside", {"a": pair[0], "b": pair[1]})).status_code == 404


def test_versions_are_shown_with_what_was_taken_out_and_put_in(odd: TestClient) -> None:
    page = odd.get("/articles/inn").text

    assert "<del>here</del>" in page
    assert "<ins>in it</ins>" in page
    assert "title: <bdi>Inn burns</bdi> became <bdi>Inn burnt</bdi>" in page


def test_texts_that_clash_are_shown_as_set_aside(odd: TestClient) -> None:
    page = odd.get("/articles/twice").text

    assert "2 texts under one name" in page
    assert "Nobody slept here" in page
    assert "Nobody slept in it" in page
    assert len(odd.get("/articles/twice.json").json()["clash"]) == 2


def test_any_id_title_and_text_stay_text(odd: TestClient) -> None:
    answer = odd.get(page_of(ODD_ID))

    assert answer.status_code == 200
    assert printed(answer.text) == ODD
    for markup in ("<script", "<b>", "<i>", "<u>"):
        assert markup not in answer.text
    assert odd.get(f"{page_of(ODD_ID)}.json").json()["article"]["id"] == ODD_ID


def test_a_very_long_text_is_shown_in_parts_and_a_link_leads_into_the_right_one(odd: TestClient) -> None:
    whole = odd.get("/articles/long.json").json()["article"]["text"]
    place = whole.index("Room 4000")
    first, led = odd.get("/articles/long").text, odd.get(f"/articles/long?mark={place}-{place + 9}").text

    assert printed(first) == whole[: len(printed(first))]
    assert len(printed(first)) < 62_000
    assert re.findall(r"<mark[^>]*>(.*?)</mark>", led) == ["Room 4000"]
    assert "Earlier part of the text" in led
    parts, start = "", "/articles/long"
    while start:
        page = odd.get(start).text
        parts += printed(page)
        found = re.search(r'<a href="\?(start=[0-9]+)#text" rel="next"', page)
        start = f"/articles/long?{found[1]}" if found else ""
    assert parts == whole


def test_two_long_texts_side_by_side_are_cut_short(odd: TestClient) -> None:
    assert len(odd.get(asked("/beside", {"a": "long", "b": "inn"})).text) < 30_000
