"""The list of outlets, and the record of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import throughline as tl
from stores.piles import article
from throughline.web import outlets as module
from throughline.web.addresses import outlet
from throughline.web.app import app
from web.conftest import HERE, SERVED

WIRE = (
    "The old lighthouse on the skerry went dark on Tuesday night after a wave broke its lamp room window. "
    "Two keepers carried the spare lens up ninety wet steps before the first boat came in at dawn. "
    "The harbour board promised a new window within the week and thanked the crew of the tug. "
)
ODD = "../<b>Tug</b>?#é.json"


@pytest.fixture(scope="module")
def copying(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """Two outlets of which one prints the other's words two days later."""
    with tl.Archive(str(Path(tmp_path_factory.mktemp("copying")) / "copying.db"), settings=SERVED) as found:
        early = article("skerry1", WIRE, "2024-06-01", outlet="Skerry Mail", title="<i>Dark</i>")
        found.add([early, article("skerry2", f"{WIRE}It rained.", "2024-06-03", outlet=ODD)])
        yield TestClient(app(found), base_url=HERE, raise_server_exceptions=False)


def test_the_list_and_its_record_name_the_same_outlets(reader: TestClient) -> None:
    told = reader.get("/outlets.json").json()
    page = reader.get("/outlets").text

    assert told["outlets"][:2] == [{"name": "Morning Ledger", "reports": 2}, {"name": "Valley Herald", "reports": 2}]
    assert told["number"] == len(told["outlets"]) == 5
    assert all(f'href="{outlet(one["name"])}"' in page for one in told["outlets"])


def test_outlets_are_found_by_a_part_of_their_name(reader: TestClient) -> None:
    assert [one["name"] for one in reader.get("/outlets.json?words=HERALD").json()["outlets"]] == ["Valley Herald"]
    assert "No outlet of that name was found" in reader.get("/outlets?words=zebra").text


def test_the_list_goes_on_where_it_ended(reader: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LISTED", 3)
    first = reader.get("/outlets.json").json()
    second = reader.get(first["next"]).json()

    assert (len(first["outlets"]), len(second["outlets"]), second["next"]) == (3, 2, None)
    assert 'rel="next"' in reader.get("/outlets").text


def test_an_altered_quotation_stands_beside_the_original_with_what_differs(reader: TestClient) -> None:
    page = reader.get("/outlets/Morning%20Ledger").text
    (told,) = reader.get("/outlets/Morning%20Ledger.json").json()["altered"]

    assert "A library is not its <del>walls</del>." in page
    assert "A library is not its <ins>books</ins>." in page
    assert told["original"]["words"] == "A library is not its walls."
    assert [one["words"] for one in told["printed"]] == ["A library is not its books."]


def test_reports_are_listed_with_their_days_and_drawn_by_month(reader: TestClient) -> None:
    page = reader.get("/outlets/Valley%20Herald").text
    told = reader.get("/outlets/Valley%20Herald.json").json()

    assert told["months"] == [{"month": "2024-03", "reports": 1}, {"month": "2025-03", "reports": 1}]
    assert "Reports, by month" in page
    assert "Reports, by month" not in reader.get("/outlets/Morning%20Ledger").text
    assert page.count('<td class="number">1</td>') == 2
    assert re.findall(r'<h3><a href="/articles/([^"]+)">', page) == [one["article"] for one in told["reports"]]


def test_reports_go_on_where_a_page_ended(reader: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SHOWN", 1)
    first = reader.get("/outlets/Morning%20Ledger").text
    found = re.search(r'<a href="([^"]+)#reports" rel="next"', first)
    assert found is not None
    second = reader.get(found[1]).text

    assert "Correction: the library fire" in first
    assert "Wexcombe mourns its library" in second
    assert "Correction: the library fire" not in second


def test_who_copied_whom_is_told_where_days_tell_it(copying: TestClient) -> None:
    taken, given = copying.get(f"{outlet(ODD)}.json").json(), copying.get("/outlets/Skerry%20Mail.json").json()

    assert taken["shares"] == [{"outlet": "Skerry Mail", "taken": 1, "given": 0, "unknown": 0}]
    assert given["shares"] == [{"outlet": ODD, "taken": 0, "given": 1, "unknown": 0}]
    assert f'href="{outlet(ODD)}"' in copying.get("/outlets/Skerry%20Mail").text
    assert 'href="/beside?a=skerry1&amp;b=skerry2"' in copying.get("/outlets/Skerry%20Mail").text


def test_any_name_of_an_outlet_stays_text(copying: TestClient) -> None:
    page = copying.get(outlet(ODD))

    assert page.status_code == 200
    assert "<b>" not in page.text
    assert "&lt;b&gt;Tug" in page.text
    assert "<i>" not in copying.get("/outlets/Skerry%20Mail").text


def test_an_outlet_that_printed_nothing_is_said(reader: TestClient) -> None:
    assert reader.get("/outlets/The%20Nothing").status_code == 404
