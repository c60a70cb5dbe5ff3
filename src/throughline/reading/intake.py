"""What became of all inputs: articles, older versions, known ones, rejected ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from throughline.model.article import Article, Intake, Rejected
from throughline.reading.identity import canonical, identity


class _Settled(NamedTuple):
    """What became of the articles that claim one id or address."""

    article: Article | None
    versions: tuple[Article, ...] = ()
    clashing: tuple[Article, ...] = ()
    known: tuple[str, ...] = ()


def settled(items: Iterable[Article | Rejected]) -> Intake:
    """Every item in its place: an article, a known one, an older version, or rejected, whatever the items' order.

    One id or address with several texts is one article in versions, ordered by the day of modification or publication;
    without one newest day all that claim it are rejected. Articles stand in the order in which their id or address
    first came.
    """
    rejected: list[Rejected] = []
    claims: dict[tuple[str, str], list[Article]] = {}
    for item in items:
        if isinstance(item, Rejected):
            rejected.append(item)
        else:
            claims.setdefault(claim(item), []).append(item)
    outcomes = [_outcome(articles) for articles in claims.values()]
    return Intake(
        tuple(outcome.article for outcome in outcomes if outcome.article),
        (*rejected, *(_clash(article) for outcome in outcomes for article in outcome.clashing)),
        tuple(source for outcome in outcomes for source in outcome.known),
        tuple(version for outcome in outcomes for version in outcome.versions),
    )


def claim(article: Article) -> tuple[str, str]:
    """What an article claims to be: its address where its id was made of it, else its id, given or a file's."""
    if article.url and article.id == identity(canonical(article.url), article.text):
        return "address", canonical(article.url)
    return "id", article.id


def _outcome(articles: Sequence[Article]) -> _Settled:
    if len(articles) == 1:
        return _Settled(articles[0])
    texts = by_text(articles)
    newest, *older = sorted((copies[0] for copies in texts.values()), key=age, reverse=True)
    if older and (_day(newest) == _day(older[0]) or not all(map(_day, older))):
        return _Settled(None, clashing=tuple(sorted(articles, key=_rank)))
    known = tuple(copy.source for copies in texts.values() for copy in copies[1:])
    return _Settled(newest, tuple(older), known=known)


def by_text(articles: Iterable[Article]) -> dict[str, list[Article]]:
    """Articles that claim one id by their texts; of equal ones the one that counts stands first."""
    texts: dict[str, list[Article]] = {}
    for article in sorted(articles, key=_rank):
        texts.setdefault(article.text, []).append(article)
    return texts


def _rank(article: Article) -> tuple[date, str, str, str]:
    """The order of articles that claim one id: by day, then by all that is known of them."""
    return _day(article) or date.max, article.source, article.sha256, repr(article)


def age(article: Article) -> tuple[date, str]:
    """The order of the versions of an article: by day, the undated first."""
    return _day(article) or date.min, article.sha256


def _day(article: Article) -> date | None:
    """The day that orders versions: of the modification, else of the publication."""
    return article.modified or (article.published.best if article.published else None)


def _clash(article: Article) -> Rejected:
    what = f"the id {article.id!r}" if claim(article)[0] == "id" else f"the address {article.url}"
    remedy = "give each its own id, or each its day of publication"
    return Rejected(article.source, "clash", f"{article.source}: {what} has several texts and no newest one; {remedy}")
