"""A story's page: the dossier as it is told elsewhere, with links into the articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

import pytest
from fastapi.testclient import TestClient

import throughline as tl
from throughline.telling.records import dossier_record
from throughline.web.addresses import segment
from throughline.web.app import app
from web.conftest import HERE, SERVED, article

LINK = re.compile(r'href="(/articles/[^"]+)"')
LIBRARY = "28da740ae4ec3782"


def words(page: str) -> str:
    """A page's text."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_the_page_has_what_the_told_dossier_has(reader: TestClient, archive: tl.Archive) -> None:
    dossier, _ = archive.story(LIBRARY)
    page = words(reader.get(f"/stories/{LIBRARY}").text)
    for heading in (
        "Look at these first",
        "What happened when",
        "Where they differ",
        "Who copied whom",
        "Support notes",
    ):
        assert heading in page
    assert all(source.sha256 in page for source in dossier.sources)


def test_the_record_beside_it_is_the_dossier_as_data(reader: TestClient, archive: tl.Archive) -> None:
    dossier, reports = archive.story(LIBRARY)
    told = reader.get(f"/stories/{LIBRARY}.json").json()
    assert told["story"] == dossier_record(dossier)
    assert [one["id"] for one in told["articles"]] == sorted(reports)
    assert not any("text" in one for one in told["articles"])
    assert "Ines Calloway" in [one["name"] for one in told["people"]]


def test_every_member_leads_to_the_story(reader: TestClient, archive: tl.Archive) -> None:
    pages = {reader.get(f"/stories/{segment(name)}").text for name in archive.story(LIBRARY)[1]}
    assert len(pages) == 1


def test_every_link_into_an_article_names_words_of_it(reader: TestClient, archive: tl.Archive) -> None:
    _, reports = archive.story(LIBRARY)
    links = [unescape(one) for one in LINK.findall(reader.get(f"/stories/{LIBRARY}").text)]
    marked = [re.fullmatch(r"/articles/([^?]+)\?mark=(\d+)-(\d+)#mark", one) for one in links if "?" in one]
    assert len(marked) > 50 and all(marked)
    for found in marked:
        assert found and 0 <= int(found[2]) < int(found[3]) <= len(reports[found[1]].article.text)
    assert {one for one in links if "?" not in one} == {f"/articles/{name}" for name in reports}


def test_where_to_find_help_stands_before_all_sections(reader: TestClient) -> None:
    page = reader.get(f"/stories/{LIBRARY}").text
    assert page.index("Where to find help") < page.index("<section")


def test_the_articles_texts_are_not_in_the_page(reader: TestClient) -> None:
    page = reader.get(f"/stories/{LIBRARY}").text
    assert 'id="texts"' not in page and 'href="#texts"' not in page
    assert len(page.encode()) < 150_000


@pytest.mark.parametrize("path", ["/stories/nothing", "/stories/", f"/stories/{LIBRARY}?part=weather", "/stories/%00"])
def test_what_is_not_there_is_said_in_words(reader: TestClient, path: str) -> None:
    page = reader.get(path)
    assert page.status_code == 404
    assert "<h1>There is no such page</h1>" in page.text


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A story whose sections do not fit, for the settings allow little."""
    said = "“The old mill wheel turned all night and nobody slept,” said Ida Brandt on Monday, 6 May 2030."
    texts = [f"Mill wheel breaks loose in Elm Row. {said} Ida Brandt, {40 + at}, owns the mill." for at in range(6)]
    with tl.Archive(
        str(tmp_path_factory.mktemp("long") / "desk.db"), settings=replace(SERVED, web_story=6000, web_evidence=3)
    ) as found:
        found.add(article(f"mill/{at}.json", text, outlet=f"Post {at}") for at, text in enumerate(texts))
        yield TestClient(app(found), base_url=HERE)


def test_what_does_not_fit_is_a_link_away(long: TestClient) -> None:
    whole = long.get("/stories/mill%2F0.json~").text
    links = re.findall(r'href="([^"]+)">[\d,]+ more of this section', whole)
    assert links
    assert "the oldest are; " in whole
    seen = 0
    while links:
        page = long.get(unescape(links.pop()))
        assert page.status_code == 200
        assert "The whole story" in page.text
        assert re.search(r"Rows [\d,]+ to [\d,]+ of [\d,]+ · <a[^>]*>from the first", page.text)
        links += re.findall(r'href="([^"]+)">[\d,]+ more of this section', page.text)
        seen += 1
    assert seen >= 2


def test_headings_tell_how_many_rows_there_are_in_all(long: TestClient) -> None:
    page = words(long.get("/stories/mill%2F0.json~").text)
    assert "Sources and their dates 6" in page


def test_an_id_with_slashes_and_an_ending_has_a_page_and_a_record(long: TestClient) -> None:
    assert long.get("/stories/mill%2F3.json~.json").json()["story"]["counts"]["reports"] == 6
    assert long.get("/stories/mill%2F3.json").status_code == 404
