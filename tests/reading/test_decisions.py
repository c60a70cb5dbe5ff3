"""Corrections are read from an export with who made them and when; damaged ones are named by their line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from throughline.model.errors import Unreadable
from throughline.model.kept import Decided
from throughline.model.links import Correction
from throughline.reading.decisions import decisions

HEAD = {"type": "throughline", "version": 1}
JOIN: dict[str, Any] = {
    "type": "correction",
    "number": 1,
    "correction": {"kind": "join", "article": "fair", "others": ["mill"], "names": [], "name": None},
    "who": "ida",
    "made": "2031-02-03T10:00:00+00:00",
    "undone": None,
    "undone_by": None,
}


def export(folder: Path, *records: object) -> Path:
    file = folder / "all.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    return file


def test_corrections_are_read_in_their_order_between_other_lines(tmp_path: Path) -> None:
    name = {"kind": "rename", "article": "fair", "others": [], "names": ["Ida B."], "name": "Ida Brandt"}
    back = JOIN | {"number": 2, "correction": name, "undone": "2031-02-04T10:00:00+00:00", "undone_by": "jon"}
    file = export(tmp_path, HEAD, {"type": "article", "article": {}}, JOIN, back, {"type": "marks"}, JOIN)

    assert list(decisions(file)) == [
        Decided(1, Correction("join", "fair", ("mill",)), "ida", "2031-02-03T10:00:00+00:00", None),
        Decided(
            2,
            Correction("rename", "fair", (), ("Ida B.",), "Ida Brandt"),
            "ida",
            "2031-02-03T10:00:00+00:00",
            "2031-02-04T10:00:00+00:00",
            "jon",
        ),
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"number": "one"},
        {"who": " "},
        {"who": 7},
        {"made": "yesterday"},
        {"undone": "later"},
        {"undone_by": []},
        {"correction": None},
        {"correction": JOIN["correction"] | {"kind": "burn"}},
        {"correction": JOIN["correction"] | {"others": [3]}},
    ],
)
def test_a_damaged_correction_is_refused_with_its_place_and_the_remedy(tmp_path: Path, change: dict[str, Any]) -> None:
    file = export(tmp_path, HEAD, JOIN, JOIN | change)

    with pytest.raises(
        Unreadable, match=r"all\.jsonl, line 3: not a correction as export writes it .*; export it again"
    ):
        list(decisions(file))


def test_a_correction_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "all.jsonl"
    file.write_text(json.dumps(JOIN)[:-20])

    with pytest.raises(Unreadable, match="line 1: not a correction"):
        list(decisions(file))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"none\.jsonl: No such file .*; name an export as JSON Lines"):
        list(decisions(tmp_path / "none.jsonl"))
