"""JSON Lines: a head, every article with all that was given of it, then its marks and every link."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.model.article import Article
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import json_text
from throughline.telling.records import Record, annotation, article_record, link_records, plain

HEAD = {"type": "throughline", "version": 1}
"""The first line, by which ``reading`` knows that what follows the articles is computed again and not read."""


def lines(pile: Pile) -> Iterator[str]:
    """The lines: articles first, then other texts of them, what was rejected and decided, then what was computed."""
    for record in _records(pile):
        yield json_text(record) + "\n"


def _records(pile: Pile) -> Iterator[Record]:
    """The records in order."""
    yield dict(HEAD)
    for report in pile.reports.values():
        yield {"type": "article", "article": _article(report.article)}
    for version in pile.versions:
        yield {"type": "version", "article": _article(version)}
    for rejected in pile.rejected:
        yield {"type": "rejected"} | plain(rejected)
    for decided in pile.decided:
        yield {"type": "correction"} | plain(decided)
    for report in pile.reports.values():
        yield {"type": "marks"} | annotation(report) | {"article": report.article.id}
    yield from link_records(pile.links)


def _article(article: Article) -> Record:
    """An article with everything that reading found, so that reading it again gives an equal one."""
    return article_record(article) | {"blocks": plain(article.blocks)}
