"""Outlets of an archive: how much each printed, what it altered, and with whom it shares its own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, and_, func, or_, select

from throughline.model.evidence import Evidence
from throughline.model.links import Copy, Credited, Printing, Utterance
from throughline.model.profiles import Altered, Brief, Outlet, Record, Shared
from throughline.storing.briefs import DAY, briefs, quoted
from throughline.storing.codec import expanded, read, unread
from throughline.storing.places import Place
from throughline.storing.tables import articles, copies, copy_articles, dates, printings, utterances
from throughline.storing.texts import storable

Row: TypeAlias = Any
Key = tuple[str, str]
"""The day and the id of a report."""
CHANGED = ("altered", "merged")
"""Printings in which a word is another one, or which join what nobody else prints together."""
UNDATED = ""
"""Before every day: the newest reports stand first."""
MINE, OTHERS = articles.alias("mine"), articles.alias("others")


def outlets(connection: Connection, words: str = "") -> list[Outlet]:
    """Every outlet whose name has some words, in any case; those with the most reports first."""
    counted: Counter[str] = Counter()
    told = select(articles.c.outlet, func.count()).where(articles.c.outlet.is_not(None)).group_by(articles.c.outlet)
    for name, number in connection.execute(told):  # an index has them all, but not which of them count
        counted[name] += number
    for name, number in connection.execute(told.where(articles.c.state.in_(("older", "clash")))):
        counted[name] -= number
    wanted = storable(words).casefold().split()
    found = [Outlet(name, number) for name, number in counted.items() if number]
    chosen = [one for one in found if all(word in one.name.casefold() for word in wanted)]
    return sorted(chosen, key=lambda one: (-one.reports, one.name))


def outlet(connection: Connection, place: Place, name: str, after: Key | None, most: int) -> Record | None:
    """What there is of an outlet, its reports behind a key, so many at most; None where it printed none."""
    known = storable(name)
    days = sorted(_days(connection, known), reverse=True)
    if not days:
        return None
    there = [key for key in days if after is None or key < after]
    months = Counter(day[: len("2021-05")] or None for day, _ in days)
    changed = _changed(connection, place, known)
    altered = tuple(_altered(connection, changed[:most]))
    shared = _shared(connection, known)
    copied = _copies(connection, known, most)
    spans = [span for one in altered for span in _spans(one)]
    named = {span.article for span in spans} | {article for copy in copied for article in _shown(copy)}
    return Record(
        Outlet(name, len(days)),
        tuple(sorted(months.items(), key=lambda pair: pair[0] or "")),
        _reports(connection, there[:most]),
        there[most - 1] if len(there) > most else None,
        altered,
        len(changed),
        shared,
        copied,
        _copied(connection, known),
        briefs(connection, named),
        quoted(connection, spans),
    )


def _days(connection: Connection, name: str) -> list[Key]:
    """The days of an outlet's reports with their ids."""
    asked = select(func.coalesce(DAY, UNDATED), articles.c.id, articles.c.state).outerjoin(dates)
    rows = connection.execute(asked.where(articles.c.outlet == name))
    return [(day, name) for day, name, state in rows if state == "current"]


def _reports(connection: Connection, keys: Iterable[Key]) -> tuple[Brief, ...]:
    """The reports with some keys, in that order."""
    names = [name for _, name in keys]
    found = briefs(connection, names)
    return tuple(found[name] for name in names)


def _changed(connection: Connection, place: Place, name: str) -> list[Row]:
    """Where an outlet's altered printings stand, the newest first."""
    asked = select(printings.c.utterance, printings.c.segment, printings.c.start, articles.c.id.label("article"))
    asked = asked.join(articles, articles.c.number == printings.c.article).outerjoin(dates)
    asked = asked.where(printings.c.kind.in_(CHANGED), articles.c.outlet == name)
    asked = asked.order_by(func.coalesce(DAY, UNDATED).desc(), place.named, printings.c.start)
    rows = connection.execute(asked.limit(ALTERATIONS))
    return list({(row.utterance, row.segment, row.article): row for row in rows}.values())


ALTERATIONS = 5000
"""Altered printings of one outlet that are counted."""


def _altered(connection: Connection, rows: list[Row]) -> Iterable[Altered]:
    """These printings with the words of the first one; what else is printed of the utterance is not read."""
    names = {row.utterance for row in rows}
    asked = select(utterances.c.id, utterances.c.record).where(utterances.c.id.in_(names))
    records = {name: unread(Utterance, record) for name, record in connection.execute(asked)}
    credited = {name: read(tuple[Credited, ...], found["speakers"]) for name, found in records.items()}
    for row in rows:
        found = records[row.utterance]
        reference, printed = found["segments"][row.segment]
        mine = (one for one in printed if one[ARTICLE] == row.article and one[KIND] in CHANGED)
        for one in islice(mine, 1):
            yield Altered(found["id"], credited[row.utterance], read(Evidence, reference), read(Printing, one))


ARTICLE, KIND = 0, 2
"""Places in the record of a printing."""


def _spans(one: Altered) -> Iterable[Evidence]:
    """What stands on both sides."""
    yield one.reference
    yield from one.printing.evidence


def _shared(connection: Connection, name: str) -> tuple[Shared, ...]:
    """With which outlets words are shared, as far as dates tell in which direction; those with the most first."""
    asked = select(copies.c.origin, MINE.c.number.label("mine"), OTHERS.c.number.label("theirs"), OTHERS.c.outlet)
    rows = connection.execute(_tied(asked, name).limit(PAIRS))
    counted: dict[str | None, list[int]] = {}
    for row in rows:
        told = counted.setdefault(row.outlet, [0, 0, 0])
        told[0 if row.origin == row.theirs else 1 if row.origin == row.mine else 2] += 1
    found = [Shared(other, *told) for other, told in counted.items()]
    return tuple(sorted(found, key=lambda one: (-one.taken - one.given - one.unknown, one.outlet or "")))


PAIRS = 20_000
"""Pairs of an outlet's report and another one's that are counted."""
OF_MINE, OF_OTHERS = copy_articles.alias("of_mine"), copy_articles.alias("of_others")


def _tied(asked: Select[Any], name: str) -> Select[Any]:
    """Pairs of an outlet's reports and others' that are in one copy."""
    joined = MINE.join(OF_MINE, OF_MINE.c.article == MINE.c.number).join(copies, copies.c.id == OF_MINE.c["copy"])
    joined = joined.join(OF_OTHERS, and_(OF_OTHERS.c["copy"] == copies.c.id, OF_OTHERS.c.article != MINE.c.number))
    joined = joined.join(OTHERS, OTHERS.c.number == OF_OTHERS.c.article)
    other = or_(OTHERS.c.outlet != name, OTHERS.c.outlet.is_(None))
    return asked.select_from(joined).where(MINE.c.outlet == name, other)


def _copies(connection: Connection, name: str, most: int) -> tuple[Copy, ...]:
    """Copies that an outlet's reports are in, the newest first."""
    day = func.max(func.coalesce(DAY, UNDATED))
    told = _in_copies(select(copy_articles.c["copy"], day.label("day")), name).group_by(copy_articles.c["copy"])
    told = told.order_by(day.desc(), copy_articles.c["copy"]).limit(most)
    names = [row[0] for row in connection.execute(told)]
    asked = select(copies.c.id, copies.c.record).where(copies.c.id.in_(names))
    found = {key: expanded(Copy, record) for key, record in connection.execute(asked)}
    return tuple(found[key] for key in names)


def _shown(copy: Copy) -> list[str]:
    """The articles of a copy that are named: it may be of very many."""
    return [*copy.articles[:NAMED], *([copy.origin] if copy.origin else [])]


NAMED = 6
"""Articles of one copy that are named."""


def _copied(connection: Connection, name: str) -> int:
    """How many copies an outlet's reports are in."""
    asked = _in_copies(select(func.count(copy_articles.c["copy"].distinct())), name)
    return connection.scalar(asked) or 0


def _in_copies(asked: Select[Any], name: str) -> Select[Any]:
    """The copies of an outlet's reports."""
    joined = articles.join(copy_articles, copy_articles.c.article == articles.c.number).outerjoin(
        dates, dates.c.article == articles.c.number
    )
    return asked.select_from(joined).where(articles.c.outlet == name)
