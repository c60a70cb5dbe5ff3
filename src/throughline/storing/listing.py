"""What is asked of an archive: its stories in some order, the story of a name, and what it is told from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import nlargest
from operator import itemgetter
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, and_, func, or_, select

from throughline.model.article import Article
from throughline.model.kept import Asked, Kept, Listed, Order
from throughline.storing.kept import TOLD, article
from throughline.storing.places import WORD, Place
from throughline.storing.tables import articles, dates, event_articles, events, people, stories
from throughline.storing.texts import portions, storable

COLUMNS = [stories.c[name] for name in Listed._fields]
REPORTED = event_articles.join(events).join(articles)
NAMED = articles.alias("named")
ORDERS: Mapping[Order, tuple[Column[Any], ...]] = {
    "newest": (stories.c.last, stories.c.reports),
    "reports": (stories.c.reports, stories.c.last),
    "differences": (stories.c.differences, stories.c.reports),
}
"""By what stories stand, the most first and what is not known last; equal ones by their ids."""


def listed(connection: Connection, place: Place, asked: Asked) -> list[Listed]:
    """The stories that are asked for."""
    ordered = (column.desc().nulls_last() for column in ORDERS[asked.order])
    found = select(*COLUMNS).order_by(*ordered, place.story).limit(asked.most)
    if asked.after:
        found = found.where(or_(*_behind(asked.after, ORDERS[asked.order], place)))
    return [Listed(*row) for row in connection.execute(_narrowed(found, place, asked))]


def newest(connection: Connection, place: Place, asked: Asked) -> list[str]:
    """The events of the stories that are asked for which have the newest reports, newest first, equal ones by id.

    As a story's last day is that of its newest event, they are among the events of as many newest stories.
    """
    told = _narrowed(select(stories.c.id), place, asked)
    told = told.order_by(stories.c.last.desc().nulls_last(), place.story).limit(asked.most)
    names = list(connection.scalars(told))
    day = func.max(func.coalesce(dates.c.best, dates.c.first))
    of = events.join(event_articles).outerjoin(dates, dates.c.article == event_articles.c.article)
    found = select(events.c.id, day).select_from(of).group_by(events.c.id)
    asking = (found.where(events.c.story.in_(portion)) for portion in portions(names))
    rows = sorted((name, day or "") for one in asking for name, day in connection.execute(one))
    return [name for name, _ in nlargest(asked.most, rows, key=itemgetter(1))]


def _narrowed(found: Select[Any], place: Place, asked: Asked) -> Select[Any]:
    """A question for stories, only for those that are asked for."""
    if asked.since:
        found = found.where(stories.c.last >= asked.since.isoformat())
    if WORD.search(asked.words):
        found = found.where(_of_articles(place.matching(select(articles.c.number), asked.words)))
    if asked.day:
        written = func.coalesce(dates.c.best, dates.c.first) == asked.day.isoformat()
        found = found.where(_of_articles(select(dates.c.article).where(written)))
    if asked.added is not None:
        found = found.where(_with(event_articles.c.article > asked.added))
    if asked.outlet:
        named = func.lower(articles.c.outlet) == func.lower(storable(asked.outlet))
        found = found.where(_of_articles(select(articles.c.number).where(named)))
    if asked.person:
        named = func.lower(people.c.names).contains(storable(asked.person).lower(), autoescape=True)
        found = found.where(stories.c.id.in_(select(people.c.story).where(named)))
    return found


def _behind(after: Listed, ordered: Iterable[Column[Any]], place: Place) -> Iterator[ColumnElement[bool]]:
    """What stands behind a story: less by one column where those before it are equal, at last by the id."""
    equal: list[ColumnElement[bool]] = []
    for column in ordered:
        value = getattr(after, column.name)
        if value is not None:
            yield and_(*equal, or_(column < value, column.is_(None)))
        equal.append(column.is_not_distinct_from(value))
    yield and_(*equal, place.story > storable(after.id))


def _of_articles(numbers: Select[Any]) -> Any:  # noqa: ANN401 - a clause
    """Whether a story has a report among some articles."""
    return _with(event_articles.c.article.in_(numbers))


def _with(article: ColumnElement[bool]) -> Any:  # noqa: ANN401 - a clause
    """Whether a story has a report of which something holds."""
    return stories.c.id.in_(select(events.c.story).select_from(events.join(event_articles)).where(article))


def latest(connection: Connection) -> int:
    """The number of the text that was added last."""
    return connection.scalar(select(func.max(articles.c.number))) or 0


def fresh(connection: Connection, names: Iterable[str], after: int) -> dict[str, int]:
    """How many reports of some stories were added after a number, by the story's id."""
    found: dict[str, int] = {}
    number = func.count(event_articles.c.article.distinct())
    for portion in portions(map(storable, names)):
        asked = select(events.c.story, number).select_from(events.join(event_articles)).group_by(events.c.story)
        asked = asked.where(events.c.story.in_(portion), event_articles.c.article > after)
        found |= {name: many for name, many in connection.execute(asked)}
    return found


def story_of(connection: Connection, name: str) -> str | None:
    """The id of the story of an article, whatever its version, of an event, or of a story; None where there is none.

    Of a report of several events that are not of one story it is the first.
    """
    known = storable(name)
    for asked in (
        select(stories.c.id).where(stories.c.id == known),
        select(events.c.story).where(events.c.id == known),
        _telling(select(NAMED.c.claim).where(NAMED.c.id == known)),
    ):
        found: str | None = connection.scalar(asked.limit(1))
        if found is not None:
            return found
    return None


def _telling(claims: Select[Any]) -> Select[Any]:
    """The stories of the articles that count under some claims."""
    found = select(events.c.story).select_from(REPORTED)
    return found.where(articles.c.claim.in_(claims), articles.c.state == "current").order_by(events.c.story)


def members(connection: Connection, story: str) -> dict[str, int]:
    """The numbers of a story's articles by their ids, ascending."""
    asked = select(articles.c.id, articles.c.number).select_from(REPORTED).where(events.c.story == story)
    return dict(sorted((name, number) for name, number in connection.execute(asked.distinct())))


def others(connection: Connection) -> list[Article]:
    """Every text that does not count, in the order of the ids."""
    found = [article(row) for row in connection.execute(TOLD.where(articles.c.state != "current"))]
    return sorted(found, key=lambda one: (one.id, one.sha256))


def versions(connection: Connection, names: Iterable[str]) -> list[Article]:
    """The older texts of some articles, in the order of their sources."""
    found = []
    for portion in portions(names):
        claims = select(NAMED.c.claim).where(NAMED.c.id.in_(portion), NAMED.c.state == "current")
        asked = TOLD.where(articles.c.claim.in_(claims), articles.c.state == "older")
        found += [article(row) for row in connection.execute(asked)]
    return sorted(found, key=lambda one: (one.source, one.sha256))


def texts(connection: Connection, name: str) -> list[Kept]:
    """Every text of an article, by the id of any of them."""
    claims = select(NAMED.c.claim).where(NAMED.c.id == storable(name))
    asked = TOLD.where(articles.c.claim.in_(claims)).order_by(articles.c.number)
    return [Kept(row.number, article(row), row.state) for row in connection.execute(asked)]
