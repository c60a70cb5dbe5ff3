"""The benchmark prints, writes floors and renews pages on any corpus in its form."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import quotes
from quote_scores import MEASURES, Tally
from quotes import BEGIN, END, NAIVE, Row, expression, figured, floor, main, reached
from throughline.model.span import Span

TEXT = "“The lamp is lit,” said Una Berg. She said that the boats were near."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    article = {"id": "a", "text": TEXT, "language": "en"}
    quote = {"start": 1, "end": 16, "kind": "direct", "source": [{"start": 24, "end": 32}], "cue": []}
    told = {"start": TEXT.index("the boats"), "end": len(TEXT) - 1}
    gold = {"id": "a", "quotes": [quote], "partial": [], "indirect": [told]}
    (tmp_path / "articles.jsonl").write_text(json.dumps(article) + "\n", encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps(gold) + "\n", encoding="utf-8")
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> None:
    monkeypatch.setattr(sys, "argv", ["quotes.py", *map(str, arguments), "--rounds", "1"])
    main()


def test_every_variant_is_printed_beside_the_expression(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, folder, "--also", folder)
    told = capsys.readouterr().out.splitlines()

    assert next(line.split()[-12:] for line in told if line.startswith("clean ")) == (
        ["1.000", "1.000", "1.000", "0.000", "0.000", "1.000"] * 2
    )
    assert any(line.startswith(folder.name) for line in told)
    assert sum("articles/s" in line for line in told) == len(quotes.WAYS)


def test_floors_are_written_with_the_digest_of_the_corpus(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(monkeypatch, folder, "--floors", folder / "floors.json")
    floors = json.loads((folder / "floors.json").read_text(encoding="utf-8"))

    assert floors["sha256"] == quotes.digest(folder)
    assert floors["floors"]["clean"]["direct exact and speaker"] == 1
    assert floors["floors"]["clean"]["indirect recall"] == 1


def test_a_page_keeps_all_but_its_figures(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = folder / "page.md"
    page.write_text(f"Before.\n\n{BEGIN}old\n{END}\n\nAfter.\n", encoding="utf-8")
    run(monkeypatch, folder, "--page", page)
    told = page.read_text(encoding="utf-8")

    assert told.startswith(f"Before.\n\n{BEGIN}\n| |")
    assert told.endswith(f"\n\n{END}\n\nAfter.\n")
    assert "| clean | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 |" in told
    assert "old" not in told


def test_a_page_written_twice_is_the_same() -> None:
    tallies = dict.fromkeys(MEASURES, Tally(1, 2, 2))
    kept = {"clean": Row(tallies, tallies, tallies)}
    once = figured(f"{BEGIN}{END}", kept, {"a way": 1234.0})

    assert figured(once, kept, {"a way": 1234.0}) == once
    assert "| clean | .500 | .500 |" in once
    assert "a way 1,234." in once


def test_floors_are_rounded_down_and_speeds_are_quartered() -> None:
    tallies = dict.fromkeys(MEASURES, Tally(2, 3, 3))
    held = reached({"clean": Row(tallies, tallies, tallies)}, dict.fromkeys(quotes.WAYS, 401.0))

    assert held["floors"]["clean"]["direct exact"] == 0.666
    assert held["speeds"]["stages quotes and speakers"] == {"articles a second": 100.0}
    assert quotes.NAIVELY not in held["speeds"]


def test_a_figure_of_three_places_stays_as_it_is() -> None:
    assert floor(0.973) == 0.973


def test_the_expression_takes_what_stands_between_two_marks() -> None:
    assert expression('“Yes,” he said. "No."', NAIVE["over the document"]) == [Span(1, 5), Span(17, 20)]


def test_line_by_line_a_lost_mark_costs_its_own_line() -> None:
    text = "“Lost.\n“Kept.”"

    assert expression(text, NAIVE["line by line"]) == [Span(8, 13)]
