"""Articles as lists show them, and the words of spans: read many at a time, without any marks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, func, select

from throughline.model.evidence import Days, Evidence
from throughline.model.profiles import Brief
from throughline.storing.tables import articles, dates, event_articles, events
from throughline.storing.texts import portions, storable

Row: TypeAlias = Any
COUNTS = articles.c.state == "current"
DAY: ColumnElement[str | None] = func.coalesce(dates.c.best, dates.c.first)
"""The likeliest day of an article, else the first that is possible."""
SHOWN = [articles.c[name] for name in ("number", "id", "title", "outlet", "source", "published_basis")]
ASKED: Select[Any] = select(*SHOWN, dates.c.first, dates.c.last, dates.c.best).outerjoin(dates)


def briefs(connection: Connection, names: Iterable[str]) -> dict[str, Brief]:
    """Articles that count, by their ids; what does not count is not there."""
    found: dict[str, Brief] = {}
    for portion in portions(sorted({storable(name) for name in names})):
        rows = list(connection.execute(ASKED.where(articles.c.id.in_(portion), COUNTS)))
        homes = stories(connection, [row.number for row in rows])
        found |= {row.id: brief(row, homes.get(row.number)) for row in rows}
    return found


def brief(row: Row, story: str | None) -> Brief:
    """An article as a list shows it."""
    days = Days(date.fromisoformat(row.first), date.fromisoformat(row.last)) if row.first else None
    best = date.fromisoformat(row.best) if row.best else None
    return Brief(row.id, row.title, row.outlet, row.source, days, best, row.published_basis is not None, story)


def stories(connection: Connection, numbers: Iterable[int]) -> dict[int, str]:
    """The story of each of some articles, by number; of several the first."""
    found: dict[int, str] = {}
    for portion in portions(numbers):
        asked = select(event_articles.c.article, func.min(events.c.story)).join(events)
        rows = connection.execute(asked.where(event_articles.c.article.in_(portion)).group_by(event_articles.c.article))
        found |= {number: story for number, story in rows}
    return found


def quoted(connection: Connection, spans: Iterable[Evidence]) -> dict[Evidence, str]:
    """The words of spans of articles that count."""
    wanted: dict[str, set[Evidence]] = {}
    for span in spans:
        wanted.setdefault(storable(span.article), set()).add(span)
    found: dict[Evidence, str] = {}
    for portion in portions(sorted(wanted)):
        rows = connection.execute(select(articles.c.id, articles.c.text).where(articles.c.id.in_(portion), COUNTS))
        found |= {span: text[span.start : span.end] for name, text in rows for span in wanted[name]}
    return found
