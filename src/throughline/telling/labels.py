"""What each report is called on the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping

from throughline.model.article import Article
from throughline.model.marks import Report

SUFFIX = re.compile(r"\.[A-Za-z]{1,5}(?=$|[:#?])")
NUMBERED = re.compile(r"[A-Za-z0-9]{1,12}(?=_)")
LONGEST = 40


def labels(reports: Mapping[str, Report]) -> dict[str, str]:
    """A short name for every report, unique among these: its outlet, else its file's number, else its file's name.

    Where reports share the name, each has a number as well, in the order of their days and sources.
    """
    articles = [report.article for report in reports.values()]
    found = {article.id: article.outlet or "" for article in articles}
    for name in (_number, _stem):
        _fill(found, articles, name)
    shared = Counter(found.values())
    numbers: Counter[str] = Counter()
    for article in sorted(articles, key=_age):
        label = found[article.id]
        if shared[label] > 1:
            numbers[label] += 1
            found[article.id] = f"{label} ({numbers[label]})"
    return found


def file_name(source: str) -> str:
    """The name of a source without its folders, which are nobody's business once a page is shared.

    >>> file_name("/home/ada/press/gazette.txt"), file_name("https://example.org/a/b")
    ('gazette.txt', 'https://example.org/a/b')
    """
    return source if "://" in source else re.split(r"[/\\]", source.rstrip("/\\"))[-1]


def _fill(found: dict[str, str], articles: list[Article], name: Callable[[Article], str]) -> None:
    """Call the articles that have no label by a name of theirs, if it is theirs alone or nothing shorter is."""
    names = {article.id: name(article) for article in articles if not found[article.id]}
    counts = Counter(names.values())
    found.update({id_: given for id_, given in names.items() if name is _stem or counts[given] == 1})


def _number(article: Article) -> str:
    """The part of the file's name before its first underscore: "000" of ``000_789d.txt``."""
    return number(article.source, article.id)


def number(source: str, name: str) -> str:
    """The part of a file's name before its first underscore, "" where there is none.

    >>> number("press/000_789d.txt", "a1")
    '000'
    """
    found = NUMBERED.match(stem(source, name))
    return found.group() if found else ""


def _stem(article: Article) -> str:
    """The file's name without its suffix, or the article's id where it has no source."""
    return stem(article.source, article.id)


def stem(source: str, name: str) -> str:
    """A file's name without its suffix, or the article's id where it has no source.

    >>> stem("press/fair.txt", "a1"), stem("", "a1")
    ('fair', 'a1')
    """
    return SUFFIX.sub("", file_name(source), count=1)[:LONGEST].strip() or name[:LONGEST]


def _age(article: Article) -> tuple[str, str, str]:
    """Older first, then by source."""
    return article.published.first.isoformat() if article.published else "9", article.source, article.id
