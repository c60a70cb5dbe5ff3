"""A draft in the form."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient

import throughline as tl
from throughline.web.app import app
from web.conftest import HERE

DRAFT = "“A library is not its roof,” said Ines Calloway. Two people were hurt."


def test_the_form_labels_every_field(reader: TestClient) -> None:
    page = reader.get("/check").text
    fields = set(re.findall(r'<(?:input|textarea)[^>]* id="(\w+)"', page))
    assert fields == {"text", "file", "day"}
    assert fields <= set(re.findall(r'<label for="(\w+)"', page))


def test_a_changed_quotation_is_shown_beside_the_nearest_printing(reader: TestClient) -> None:
    page = reader.post("/check", data={"text": DRAFT}).text
    assert "to look at</h1>" in page
    assert "<ins>roof" in page and "<del>walls" in page
    assert re.search(r'href="/articles/[^"]+\?mark=\d+-\d+#mark"', page)


def test_the_drafts_own_words_lead_to_its_text_below(reader: TestClient) -> None:
    page = reader.post("/check", data={"text": DRAFT})
    own = re.findall(r'href="#e(\d+)"', page.text)
    assert own
    assert all(f'id="e{number}"' in page.text and f":has(#e{number}:target)" in page.text for number in own)
    assert "'sha256-" in page.headers["content-security-policy"]
    assert ">The draft</a>" in page.text


def test_a_file_is_read_by_what_it_holds(reader: TestClient) -> None:
    code = f"<!doctype html><html><body><article><p>{DRAFT}</p></article></body></html>".encode()
    page = reader.post("/check", files={"file": ("draft.html", code)}, data={"text": "Something else."}).text
    assert "<ins>roof" in page and "Something else" not in page


def test_the_record_is_that_of_the_command(reader: TestClient) -> None:
    told = reader.post("/check.json", data={"text": DRAFT}).json()
    assert told["look"] >= 1
    assert told["verdicts"][0]["verdict"] == "altered"


@pytest.mark.parametrize(
    ("data", "files", "said"),
    [
        ({}, None, "no text and no file"),
        ({"text": " \n "}, None, "no text and no file"),
        ({"text": "A day.", "day": "tomorrow"}, None, "tomorrow is no day"),
        ({"text": "A day.", "day": "0001-01-01"}, None, "No draft is published in that year"),
        ({}, {"file": ("empty.txt", b"")}, "empty"),
        ({}, {"file": ("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00")}, "picture.png"),
        ({}, {"file": ("two.jsonl", b'{"text": "One day."}\n{"text": "Two days."}\n')}, "one draft at a time"),
    ],
)
def test_what_cannot_be_checked_is_told_with_the_remedy(
    reader: TestClient, data: dict[str, str], files: dict[str, tuple[str, bytes]] | None, said: str
) -> None:
    page = reader.post("/check", data=data, files=files)
    assert page.status_code == 400
    assert said in page.text


def test_a_draft_that_would_take_minutes_is_refused(reader: TestClient, archive: tl.Archive) -> None:
    page = reader.post("/check", data={"text": "A day. " * (archive.settings.web_draft // 7 + 1)})
    assert page.status_code == 413
    assert "50,000 characters" in page.text


def test_of_very_many_verdicts_the_first_are_shown_and_all_are_counted(
    archive: tl.Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "settings", replace(archive.settings, web_verdicts=2))
    text = "\n\n".join(f"“A library is not its {roof},” said Ines Calloway." for roof in ("roof", "stairs", "lamps"))
    page = TestClient(app(archive), base_url=HERE).post("/check", data={"text": text}).text
    assert "<h1>3 to look at</h1>" in page
    assert page.count('<div class="verdict">') == 2
    assert "Of each kind the first 2 are shown" in page


def test_a_day_is_the_one_from_which_yesterday_counts(reader: TestClient) -> None:
    told = reader.post("/check.json", data={"text": "The library burned yesterday.", "day": "2024-03-11"}).json()
    assert told["draft"]["published"]["best"] == "2024-03-11"


def test_markup_in_a_draft_and_in_its_name_stays_text(reader: TestClient) -> None:
    nasty = "<script>alert(1)</script>"
    page = reader.post("/check", files={"file": (f"{nasty}.txt", f"“{nasty} walls” \u202e said Ida.".encode())}).text
    assert "<script" not in page
    assert 'data-is="U+202E"' in page
