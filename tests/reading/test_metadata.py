from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from lxml import html

from throughline.reading.metadata import Metadata, metadata
from throughline.settings import DEFAULTS, Settings


def told(head: str, body: str = "<p>The bridge opened.</p>", settings: Settings = DEFAULTS) -> Metadata:
    return metadata(html.document_fromstring(f"<html><head>{head}</head><body>{body}</body></html>"), settings)


def linked(code: str) -> str:
    return f'<script type="application/ld+json">{code}</script>'


def test_the_first_place_that_has_it_wins() -> None:
    head = '<title>Bridge | Post</title><meta property="og:title" content=" Bridge  opens ">'
    assert told(head).title == "Bridge opens"
    assert told("<title>Bridge | Post</title>").title == "Bridge | Post"
    assert told("<title>Bridge | Post</title>", "<h1>Bridge <i>opens</i></h1>").title == "Bridge opens"


def test_an_article_is_found_among_linked_data() -> None:
    made = told(
        linked("{")
        + linked(
            '{"@graph": [{"@type": "WebSite", "headline": "no"}, {"@type": ["NewsArticle"], "headline": "Bridge",'
            ' "author": [{"name": "Ida Holm"}, "Per Lund", 3], "publisher": {"name": "Post"}, "url": "https://a.example/b",'
            ' "datePublished": "2021-05-14", "dateModified": "2021-05-15T01:00:00Z"}]}'
        )
    )
    assert (made.title, made.author, made.outlet, made.url) == (
        "Bridge",
        "Ida Holm, Per Lund",
        "Post",
        "https://a.example/b",
    )
    assert made.published is not None
    assert made.published.best == date(2021, 5, 14)
    assert made.modified == date(2021, 5, 15)
    assert {one.code for one in made.because} == {"title", "author", "outlet", "url", "modified"}


def test_empty_fields_say_nothing() -> None:
    assert told('<meta property="og:title" content=" "><meta name="author" content="">').because == ()


def test_a_page_of_too_many_tags_is_not_searched_for_a_day() -> None:
    tree = html.document_fromstring("<p>Published on 14 May 2021</p>")
    assert metadata(tree, Settings(page_voters=1)).published is None


def test_linked_data_without_an_article_say_nothing() -> None:
    assert told(linked('[{"@type": "WebSite", "headline": "no"}, 1, "x"]')).title is None


@pytest.mark.parametrize(
    ("head", "body", "where"),
    [
        ('<meta property="article:published_time" content="2021-05-14T01:00:00+09:00">', "", "article:published_time"),
        ('<meta itemprop="datePublished" content="2021-05-14">', "", "datepublished"),
        ("", '<time datetime="2021-05-14 08:00">today</time>', "time"),
        ('<link rel="canonical" href="https://a.example/2021/5/14/bridge">', "", "address"),
        ('<meta property="og:url" content="https://a.example/2021-05-14-bridge">', "", "address"),
    ],
)
def test_the_day_is_found_where_it_stands(head: str, body: str, where: str) -> None:
    made = told(head, body + "<p>The bridge opened.</p>")
    assert made.published is not None
    assert made.published.best == date(2021, 5, 14)
    assert (made.published.because[0].value or "").startswith(f"{where}: ")


def test_a_printed_day_is_the_last_resort() -> None:
    made = told("", "<p class='published'>Published on 14 May 2021</p><p>The bridge opened.</p>")
    assert made.published is not None
    assert made.published.because[0].value == "htmldate: 2021-05-14"


@pytest.mark.parametrize("day", ["1970-01-01", "2999-01-01", "2021-02-30", "soon"])
def test_a_day_that_cannot_be_is_refused_and_said(day: str) -> None:
    made = told(f'<meta property="article:published_time" content="{day}">')
    assert made.published is None
    assert [(one.code, one.value) for one in made.because] == [("refused date", f"article:published_time: {day}")]


def test_a_day_to_come_is_refused_and_said() -> None:
    settings = replace(DEFAULTS, last_day=date(2024, 5, 16))
    head = '<meta property="article:published_time" content="2024-05-{}">'
    for day, published in (("16", date(2024, 5, 16)), ("17", None)):
        made = told(head.format(day), settings=settings)
        assert (made.published.best if made.published else None) == published
    assert [one.code for one in made.because] == ["refused date"]


def test_a_page_can_be_dated_a_day_ahead_where_it_is_tomorrow_already() -> None:
    ahead = datetime.now(UTC).date() + timedelta(days=1)
    head = '<meta property="article:published_time" content="{}">'
    assert told(head.format(ahead)).published is not None
    assert told(head.format(ahead + timedelta(days=2))).published is None


def test_an_address_for_an_author_or_a_script_for_an_address_is_none() -> None:
    head = '<meta property="article:author" content="https://a.example/ida"><link rel="canonical" href="javascript:x">'
    made = told(head, '<a rel="author">Ida Holm</a>')
    assert (made.author, made.url) == ("Ida Holm", None)


def test_linked_data_without_end_are_looked_at_for_a_while() -> None:
    assert told(linked("[" * 5000)).title is None
    assert told(linked("[" + ",".join(["{}"] * 9000) + ', {"@type": "Article", "headline": "x"}]')).title is None
