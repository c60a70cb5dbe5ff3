"""What ties one article to others: its day, its events and story, what it shares with whom, its times and people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, case, func, or_, select

from throughline.model.evidence import Evidence
from throughline.model.links import Copy, Dated, Event, Passage, Person, Resolved
from throughline.model.profiles import Beside, Neighbour
from throughline.storing.briefs import briefs, stories
from throughline.storing.codec import expanded, unread
from throughline.storing.listing import versions
from throughline.storing.places import Place
from throughline.storing.searching import numbers
from throughline.storing.tables import (
    articles,
    copies,
    copy_articles,
    dates,
    event_articles,
    events,
    passages,
    people,
    resolved,
)
from throughline.storing.tables import stories as told

T = TypeVar("T")


def beside(connection: Connection, place: Place, name: str, most: int) -> Beside | None:
    """What ties an article that counts to others, so many of these at most; None where there is none."""
    number = numbers(connection, [name]).get(name)
    if number is None:
        return None
    near, sharing = _neighbours(connection, place, number, most)
    story = stories(connection, [number]).get(number)
    reported = select(events.c.record).join(event_articles).where(event_articles.c.article == number)
    copied = select(copies.c.record).join(copy_articles, copy_articles.c["copy"] == copies.c.id)
    copied = copied.where(copy_articles.c.article == number).order_by(copies.c.id).limit(most)
    dated = select(dates.c.record).where(dates.c.article == number)
    times = select(resolved.c.record).where(resolved.c.article == number)
    near_ids = {other: key for other, key, *_ in near}
    shared = _records(connection, Copy, copied)
    days: Dated | None = next(iter(_records(connection, Dated, dated)), None)
    named = {*near_ids.values(), *(copy.origin for copy in shared if copy.origin)}
    named |= {span.article for reason in (days.because if days else ()) for span in reason.evidence}
    return Beside(
        days,
        tuple(_records(connection, Event, reported.order_by(events.c.id))),
        story,
        connection.scalar(select(told.c.title).where(told.c.id == story)) if story else None,
        tuple(Neighbour(key, characters, count) for _, key, characters, count in near),
        sharing,
        tuple(_passages(connection, number, list(near_ids))),
        tuple(shared),
        tuple(sorted(_records(connection, Resolved, times), key=lambda one: one.span)),
        tuple(_people(connection, story, name)) if story else (),
        briefs(connection, named),
        tuple(versions(connection, [name])),
    )


def _records(connection: Connection, kind: type[T], asked: Select[Any]) -> list[T]:
    """Links of a kind."""
    return [expanded(kind, record) for record in connection.scalars(asked)]


def _neighbours(connection: Connection, place: Place, number: int, most: int) -> tuple[list[Any], int]:
    """The articles that share most words with one, and how many there are that share any."""
    mine = passages.c.a == number
    other = case((mine, passages.c.b), else_=passages.c.a)
    length = func.sum(case((mine, passages.c.a_end - passages.c.a_start), else_=passages.c.b_end - passages.c.b_start))
    counted = select(other.label("other"), length.label("characters"), func.count().label("passages"))
    found = counted.where(_of(number)).group_by("other").subquery()
    asked = select(found.c.other, articles.c.id, found.c.characters, found.c.passages)
    asked = asked.join(articles, articles.c.number == found.c.other)
    asked = asked.order_by(found.c.characters.desc(), place.named).limit(most)
    return list(connection.execute(asked)), connection.scalar(select(func.count()).select_from(found)) or 0


def _of(number: int) -> ColumnElement[bool]:
    """Passages of one article."""
    return or_(passages.c.a == number, passages.c.b == number)


def _passages(connection: Connection, number: int, others: Sequence[int]) -> list[Passage]:
    """The passages that an article shares with some others, in the order of its text."""
    rest = or_(passages.c.a.in_(others), passages.c.b.in_(others))
    asked = select(passages.c.record, passages.c.a).where(_of(number), rest)
    found = [(row.a == number, expanded(Passage, row.record)) for row in connection.execute(asked)]
    return [one for _, one in sorted(found, key=lambda pair: _place(*pair))]


def between(connection: Connection, one: str, other: str) -> list[Passage]:
    """The passages that two articles share, in the order of the first one's text."""
    there = numbers(connection, [one, other])
    return _passages(connection, there[one], [there[other]]) if len(there) > 1 else []


def _place(first: bool, one: Passage) -> tuple[Evidence, Evidence]:
    """Where a passage stands in the article, then in the other one."""
    return (one.a, one.b) if first else (one.b, one.a)


def _people(connection: Connection, story: str, article: str) -> list[tuple[str, str]]:
    """The people of a story whom an article mentions, those most mentioned first."""
    asked = select(people.c.record).where(people.c.story == story).order_by(people.c.mentions.desc(), people.c.id)
    found = (unread(Person, record) for record in connection.scalars(asked.limit(PEOPLE)))
    return [(one["id"], one["name"]) for one in found if any(span[0] == article for span in one["mentions"])]


PEOPLE = 500
"""People of a story that are looked through for those whom an article mentions."""
