"""Differences are named by their spans, drawn by story, and keep the verdicts that were written for them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from differences import VERDICTS, Difference, differences, main, page, read, sample, shown, table

ARTICLES = {
    name: {"id": name, "text": "The mill burned. Two were hurt.", "outlet": outlet, "published": "2024-05-03"}
    for name, outlet in (("a", "Post"), ("b", "Bell"), ("c", "Dale"), ("z", "Post"))
}


def fact(name: str, value: object, article: str) -> dict[str, object]:
    evidence = [{"article": article, "start": 17, "end": 30}]
    return {"type": "fact", "id": name, "value": value, "evidence": evidence}


def finding(story: str, *facts: str, kind: str = "difference") -> dict[str, object]:
    return {
        "type": "finding", "kind": kind, "story": story, "attribute": "injured", "facts": list(facts),
        "explained_by": None,
    }  # fmt: skip


LINKS: list[dict[str, Any]] = [
    {"type": "event", "id": "a", "articles": ["a", "b", "c"]},
    {"type": "event", "id": "z", "articles": ["z"]},
    {"type": "story", "id": "a", "events": ["a"]},
    {"type": "story", "id": "z", "events": ["z"]},
    fact("f1", 2, "a"),
    fact("f2", 3, "b"),
    fact("f3", 3, "z"),
    finding("a", "f1", "f2"),
    finding("a", "f1", kind="agreement"),
    finding("z", "f3", "f1"),
]
ONE = Difference("a", "injured", "", "a:17-30 / b:17-30")


def test_differences_of_stories_with_three_outlets_are_named_by_the_spans_of_each_value() -> None:
    assert list(differences(LINKS, ARTICLES)) == [ONE]


def test_the_stories_with_most_differences_are_taken_whole() -> None:
    more = [Difference("b", "age", "", f"b:{at}-{at + 1} / c:1-2") for at in range(3)]
    assert sample([ONE, *more], 1) == more
    assert sample([ONE, *more], 2) == [ONE, *more]


def test_a_table_keeps_the_verdicts_of_what_is_still_told(tmp_path: Path) -> None:
    path = tmp_path / "table.tsv"
    assert read(path) == {}
    path.write_text(table([ONE], {ONE: ("real", "two and three")}), encoding="utf-8")
    assert read(path) == {ONE: ("real", "two and three")}
    assert table([ONE], {}).endswith("\t\t\n")


def test_the_page_has_what_is_false_first_and_how_many_are_there() -> None:
    other = ONE._replace(attribute="age")
    told = page({ONE: ("real", "two and three"), other: ("false", "two people")}, "corpus")
    assert told.startswith("# 2 differences")
    assert "50 of 100 are there" in " ".join(told.split())
    assert told.index("| age |") < told.index("| injured |")
    assert all(verdict in VERDICTS for verdict in ("real", "false"))


def test_the_words_of_each_value_can_be_read() -> None:
    assert shown(ONE, ARTICLES).count("⟦Two were hurt⟧") == 2


def test_the_command_writes_table_and_page_or_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    articles, links, made, told = (tmp_path / name for name in ("a.jsonl", "l.jsonl", "t.tsv", "p.md"))
    articles.write_text("".join(json.dumps(one) + "\n" for one in ARTICLES.values()), encoding="utf-8")
    links.write_text("".join(json.dumps(one) + "\n" for one in LINKS), encoding="utf-8")
    names = [str(path) for path in (articles, links, made)]
    monkeypatch.setattr(sys, "argv", ["differences.py", *names, "--page", str(told)])
    main()
    assert made.read_text(encoding="utf-8").startswith("a\tinjured")
    assert told.exists()
    monkeypatch.setattr(sys, "argv", ["differences.py", *names, "--show"])
    main()
    assert "⟦Two were hurt⟧" in capsys.readouterr().out
