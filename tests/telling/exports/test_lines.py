import json
from dataclasses import replace
from pathlib import Path

import pytest

from telling.story import links, reports
from throughline.flow import annotate, relate
from throughline.model.article import Article, Intake
from throughline.model.links import Links
from throughline.reading import read, settled
from throughline.telling.exports.lines import HEAD, lines
from throughline.telling.exports.pile import Pile
from throughline.telling.records import TYPES

EXAMPLES = Path(__file__).parents[3] / "examples"


def exported(*inputs: Path, reverse: bool = False) -> tuple[str, Intake]:
    intake = settled(read(*inputs))
    found = [annotate(article) for article in intake.articles]
    pile = Pile(reversed(found) if reverse else found, relate(found), intake.versions)
    return "".join(lines(pile)), intake


def test_an_export_read_again_is_the_same_archive(tmp_path: Path) -> None:
    first, before = exported(EXAMPLES)
    (tmp_path / "archive.jsonl").write_text(first, encoding="utf-8")
    second, after = exported(tmp_path / "archive.jsonl")

    assert second == first
    assert {article.id: article for article in after.articles} == {article.id: article for article in before.articles}
    assert any(article.blocks for article in after.articles)
    assert not after.rejected


def test_the_order_of_the_reports_changes_nothing() -> None:
    assert exported(EXAMPLES)[0] == exported(EXAMPLES, reverse=True)[0]


def test_older_versions_are_exported_and_are_older_versions_again(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    texts = [("2024-05-01", "The pier is shut."), ("2024-05-02", "The pier is open.")]
    records = [{"id": "pier", "published": day, "text": text, "author": "Ida"} for day, text in texts]
    source.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    first, before = exported(source)
    (tmp_path / "out.jsonl").write_text(first, encoding="utf-8")
    second, after = exported(tmp_path / "out.jsonl")

    assert (second, after) == (first, before)
    assert [version.text for version in after.versions] == ["The pier is shut."]


def test_the_head_comes_first_then_articles_then_what_was_computed() -> None:
    found = [json.loads(line) for line in lines(Pile(reports().values(), links()))]
    kinds = [record["type"] for record in found]

    assert found[0] == HEAD
    assert kinds[1:9] == ["article"] * 4 + ["marks"] * 4
    assert set(kinds[9:]) == set(TYPES.values())
    assert {record["article"] for record in found if record["type"] == "marks"} == {"a", "b", "c", "d"}


@pytest.mark.parametrize("words", ["\ud800 half", "\u2028", "\x07 \u202e"])
def test_every_record_stays_on_its_line(words: str) -> None:
    report = replace(reports()["d"], article=Article("d", words, "d.txt", title=words))
    found = list(lines(Pile([report], Links())))

    assert len("".join(found).split("\n")) == len(found) + 1
    assert json.loads(found[1])["article"]["title"] == words.replace("\ud800", "\ufffd")
