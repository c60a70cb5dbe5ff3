"""Reading again what an export wrote."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from throughline.model.article import Article, Block, Published, Rejected
from throughline.model.evidence import Evidence, Reason
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.model.span import Span
from throughline.reading import read
from throughline.reading.exported import COMPUTED
from throughline.settings import DEFAULTS
from throughline.telling.exports.lines import lines
from throughline.telling.exports.pile import Pile
from throughline.telling.records import TYPES

DAY = date(2024, 5, 16)
ARTICLE = Article(
    "pier-1",
    "The pier is open. Ida Brandt cut the ribbon.",
    "press/pier.html",
    title="The pier is open",
    outlet="Harbour News",
    author="Ida Brandt",
    url="https://harbour.example/pier",
    language="en",
    published=Published(DAY, DAY, DAY, "page", (Reason("published", (Evidence("pier-1", 0, 3),), "meta: x"),)),
    modified=DAY,
    blocks=(Block(Span(0, 17), "headline", heading=True), Block(Span(17, 44), None)),
    because=(Reason("title", value="meta: og:title"),),
)
BARE = Article("pier-2", "It rained.", "-")


def test_every_type_of_link_is_known_as_computed() -> None:
    assert {kind.encode() for kind in (*TYPES.values(), "marks")} == COMPUTED


def export(*articles: Article) -> list[str]:
    return list(lines(Pile([Report(article) for article in articles], Links())))


def items(tmp_path: Path, *written: str) -> list[Article | Rejected]:
    path = tmp_path / "export.jsonl"
    path.write_text("".join(written), encoding="utf-8")
    return list(read(path))


def test_articles_are_read_as_they_were(tmp_path: Path) -> None:
    assert items(tmp_path, *export(ARTICLE, BARE)) == [ARTICLE, BARE]


def test_a_plain_record_added_to_an_export_is_read_too(tmp_path: Path) -> None:
    found = items(tmp_path, *export(BARE), '{"id": "pier-3", "text": "It rained again."}\n')

    assert [one.id for one in found if isinstance(one, Article)] == ["pier-2", "pier-3"]


def test_two_exports_one_behind_the_other_are_both_read(tmp_path: Path) -> None:
    assert items(tmp_path, *export(ARTICLE), *export(BARE)) == [ARTICLE, BARE]


def test_a_computed_line_that_is_too_long_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small = replace(DEFAULTS, longest_article=200)
    path = tmp_path / "export.jsonl"
    long = json.dumps({"type": "marks", "article": "pier-2", "quotes": ["x"] * 1000}) + "\n"
    path.write_text("".join([*export(BARE), long, long]), encoding="utf-8")

    assert list(read(path, settings=small)) == [BARE]


def test_a_first_line_that_is_too_long_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "export.jsonl"
    path.write_text(export(BARE)[0] + json.dumps({"type": "article", "x": "x" * 2000}) + "\n", encoding="utf-8")
    (found,) = read(path, settings=replace(DEFAULTS, longest_article=200))

    assert isinstance(found, Rejected)
    assert found.cause == "too long"


def test_without_an_export_s_head_its_lines_are_no_articles(tmp_path: Path) -> None:
    found = items(tmp_path, *export(BARE)[1:])

    assert all(isinstance(one, Rejected) for one in found)


def test_an_export_without_articles_is_rejected(tmp_path: Path) -> None:
    (found,) = items(tmp_path, *export())

    assert isinstance(found, Rejected)
    assert found.cause == "empty"


def changed(change: Callable[[dict[str, Any]], object]) -> str:
    """The line of an article after somebody changed it."""
    record = json.loads(export(ARTICLE)[1])
    change(record["article"])
    return json.dumps(record) + "\n"


DAMAGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "text": lambda article: article.update(text="Another text."),
    "digest": lambda article: article.pop("sha256"),
    "no id": lambda article: article.pop("id"),
    "blank id": lambda article: article.update(id=" "),
    "number": lambda article: article.update(title=7),
    "empty text": lambda article: article.update(text=" "),
    "nul": lambda article: article.update(text="a\x00b"),
    "address": lambda article: article.update(url="javascript:alert(1)"),
    "day": lambda article: article["published"].update(first="soon"),
    "days": lambda article: article["published"].update(first="2024-05-17"),
    "basis": lambda article: article["published"].update(basis="guess"),
    "year": lambda article: article.update(modified="0999-01-01"),
    "surrogate": lambda article: article.update(author="\ud800"),
    "block": lambda article: article["blocks"][1]["span"].update(end=99),
    "block kind": lambda article: article["blocks"][0].update(kind="poem"),
    "heading": lambda article: article["blocks"][0].update(heading="yes"),
    "span": lambda article: article["blocks"][0]["span"].update(start=True),
    "span order": lambda article: article["blocks"][0]["span"].update(start=20),
    "reasons": lambda article: article.update(because={"code": "title"}),
    "list": lambda article: article.update(published=[1]),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_article_is_rejected_with_its_line_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    head, _, *rest = export(ARTICLE, BARE)
    first, second = items(tmp_path, head, changed(DAMAGES[name]), *rest)

    assert isinstance(first, Rejected)
    assert (first.cause, second) == ("malformed", BARE)
    assert first.source.endswith("export.jsonl:2")
    assert "export it again" in first.message


@pytest.mark.parametrize("line", ['{"type": "article"}', '{"type": "article", "article": 3}', '{"type": "article", '])
def test_a_line_that_is_no_article_is_rejected(tmp_path: Path, line: str) -> None:
    (found,) = items(tmp_path, export()[0], line + "\n")

    assert isinstance(found, Rejected)
    assert found.cause == "malformed"


def test_a_text_that_is_too_long_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "export.jsonl"
    long = replace(BARE, text="x" * 201)
    path.write_text("".join(export(long)), encoding="utf-8")
    (found,) = read(path, settings=replace(DEFAULTS, longest_article=200))

    assert isinstance(found, Rejected)
    assert found.cause == "too long"
