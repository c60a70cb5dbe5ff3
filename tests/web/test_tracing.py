"""The way of words, and what was rejected."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import throughline as tl
from throughline.web.app import app
from web.conftest import HERE, SERVED


def test_without_words_there_is_a_form(reader: TestClient) -> None:
    page = reader.get("/trace").text
    assert '<label for="words">' in page and "<table" not in page
    assert reader.get("/trace.json").json() == {"trace": None}


def test_every_printing_leads_to_its_words(reader: TestClient, archive: tl.Archive) -> None:
    page = reader.get("/trace", params={"words": "a library is not its walls"}).text
    told = reader.get("/trace.json", params={"words": "a library is not its walls"}).json()["trace"]
    steps = [step for way in told["ways"] for step in way["steps"]]
    assert len(steps) >= 6
    for span in (span for step in steps for span in step["evidence"]):
        assert f'href="/articles/{span["article"]}?mark={span["start"]}-{span["end"]}#mark"' in page
    assert page.count("<svg") == len(told["ways"])


def test_words_that_nobody_printed_are_told_so(reader: TestClient) -> None:
    page = reader.get("/trace?words=zebra+crossing")
    assert page.status_code == 200
    assert "In no quotation of 10 reports" in page.text


@pytest.mark.parametrize("words", ["…", "“”", "?!"])
def test_no_word_at_all_is_not_understood(reader: TestClient, words: str) -> None:
    assert reader.get("/trace", params={"words": words}).status_code == 400


def test_the_form_keeps_what_was_asked(reader: TestClient) -> None:
    page = reader.get("/trace", params={"words": '"walls" <b>', "whole": "true"}).text
    assert 'value="&#34;walls&#34; &lt;b&gt;"' in page and "checked" in page


def test_nothing_rejected_is_said_as_such(reader: TestClient) -> None:
    assert "Every input became an article" in reader.get("/rejected").text


def test_every_rejected_input_stands_with_its_reason_on_some_page(tmp_path: Path) -> None:
    (tmp_path / "press").mkdir()
    for at in range(5):
        (tmp_path / "press" / f"{at}<b>.pdf").write_text("x")
    with tl.Archive(str(tmp_path / "desk.db"), settings=replace(SERVED, web_most=2)) as archive:
        archive.add(tl.read(str(tmp_path / "press")))
        reader = TestClient(app(archive), base_url=HERE)
        pages = [reader.get(f"/rejected?from={at}").text for at in (0, 2, 4)]
        told = reader.get("/rejected.json?from=4").json()
    assert all("5 inputs became no article: 5 a kind of file that is not read" in page for page in pages)
    assert sum(len(re.findall(r'<th scope="row">', page)) for page in pages) == 5
    assert "&lt;b&gt;.pdf" in pages[0]
    assert "Further ones" in pages[0] and "Further ones" not in pages[2]
    assert (len(told["rejected"]), told["count"]) == (1, 5)
