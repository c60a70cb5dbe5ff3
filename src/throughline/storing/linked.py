"""The links of an archive: read back as they were related, and replaced row by row where relating found others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Select, Table, bindparam, delete, select, update

from throughline.model.links import Dated, Event, Finding, Links, Story
from throughline.storing import tables
from throughline.storing.codec import compact, expanded
from throughline.storing.decided import corrections
from throughline.storing.owned import NONE, Owned
from throughline.storing.putting import put
from throughline.storing.rows import KINDS, PLACED, Headline, Kind, Known, Link, order, placed
from throughline.storing.texts import day, portions
from throughline.text.encoded import digest, encoded
from throughline.text.folded import FOLDED, Own, owned, shared

Key = str | int
Differing = Mapping[str | None, int]
"""How many differences stories have."""


class Change(NamedTuple):
    """A link as it is now: its key, its digest, its place among its like, and to whose own links it belongs."""

    key: Key
    digest: bytes
    link: Link
    place: int
    owned: int | None


def read(connection: Connection, numbers: Sequence[int] | None = None, story: str | None = None) -> Links:
    """All links, or those that one story's dossier is told from, by the numbers of its articles."""
    found: dict[str, tuple[Link, ...]] = {}
    for kind in KINDS:
        columns = [kind.table.c.record, *([kind.table.c.place] if kind.field in PLACED else [])]
        rows: Iterable[Any] = _asked(connection, select(*columns), kind, numbers, story)
        if kind.field in PLACED:
            rows = sorted(rows, key=lambda row: row.place)
        links = [expanded(kind.made, row.record) for row in rows]
        found[kind.field] = tuple(sorted(links, key=order(kind.field)))
    return Links(**found, corrections=corrections(connection))


def _asked(
    connection: Connection, asked: Select[Any], kind: Kind, numbers: Sequence[int] | None, story: str | None
) -> Iterator[Any]:
    """The rows of a kind, all of them or those of one story."""
    if numbers is None:
        yield from connection.execute(asked)
    elif kind.field in OF_STORY:
        yield from connection.execute(asked.where(OF_STORY[kind.field] == story))
    else:
        keys = first_key(kind.table)
        seen: set[Key] = set()
        for portion in portions(numbers):
            for row in connection.execute(asked.add_columns(keys.label("key")).where(OF_ARTICLES[kind.field](portion))):
                if row.key not in seen:
                    seen.add(row.key)
                    yield row


OF_STORY: Mapping[str, Column[Any]] = {
    "stories": tables.stories.c.id,
    "events": tables.events.c.story,
    "people": tables.people.c.story,
    "findings": tables.findings.c.story,
}
"""The column that names the story of a link."""


def _through(table: Table, of: Column[Any], to: str) -> Callable[[Sequence[int]], ColumnElement[bool]]:
    """Whether another table's rows tie a link to one of some articles."""
    return lambda numbers: of.in_(select(table.c[to]).where(table.c.article.in_(numbers)))


OF_ARTICLES: Mapping[str, Callable[[Sequence[int]], ColumnElement[bool]]] = {
    "passages": tables.passages.c.a.in_,
    "copies": _through(tables.copy_articles, tables.copies.c.id, "copy"),
    "utterances": _through(tables.printings, tables.utterances.c.id, "utterance"),
    "dates": tables.dates.c.article.in_,
    "resolved": tables.resolved.c.article.in_,
    "happenings": _through(tables.happening_evidence, tables.happenings.c.id, "happening"),
    "facts": _through(tables.fact_evidence, tables.facts.c.id, "fact"),
}
"""Which links of a kind rest on words of some articles; a passage stands with the first of its two."""


def events(connection: Connection, names: Sequence[str]) -> list[Event]:
    """Some events, in the order of their names."""
    table = tables.events
    found: dict[str, Event] = {}
    for portion in portions(names):
        asked = select(table.c.id, table.c.record).where(table.c.id.in_(portion))
        found |= {name: expanded(Event, record) for name, record in connection.execute(asked)}
    return [found[name] for name in names]


def replace(connection: Connection, links: Links, known: Known, owned: Mapping[str, Owned]) -> int:
    """Let the links take the place of those that are kept; the number of links that were not kept as they are now.

    What did not change is not written again; ``owned`` says what reports have to themselves that they had not before.
    """
    return sum(_replace(connection, kind, links, known, owned.get(kind.field, NONE)) for kind in KINDS)


def _replace(connection: Connection, kind: Kind, links: Links, known: Known, owned: Owned) -> int:
    kept = _kept(connection, kind, owned.gone)
    there = frozenset(kept)
    moved: list[Change] = []
    number = 0
    for portion in portions(_changes(kind, links, known, owned)):
        before = [(change, kept.pop(change.key, None)) for change in portion]
        changed = [change for change, row in before if row is None or row[0] != change.digest]
        moved += [change for change, row in before if row and row[0] == change.digest and row[1] != change.owned]
        _delete(connection, kind, [change.key for change in changed if change.key in there])
        _insert(connection, kind, changed, known)
        number += len(changed)
    _move(connection, kind, moved)
    _delete(connection, kind, list(kept))
    return number + len(kept)


def _kept(connection: Connection, kind: Kind, gone: Sequence[int]) -> dict[Key, tuple[bytes, int | None]]:
    """The rows that may change: their digests and to whose own links they belong."""
    key = first_key(kind.table)
    if kind.field not in FOLDED:
        rows = connection.execute(select(key, kind.table.c.digest)).all()
        return {at: (bytes(raw), None) for at, raw in rows}
    own = kind.table.c.owned
    asked = select(key, kind.table.c.digest, own)
    wanted = [own.is_(None), *(own.in_(portion) for portion in portions(gone))]
    return {at: (bytes(raw), of) for those in wanted for at, raw, of in connection.execute(asked.where(those)).all()}


def _move(connection: Connection, kind: Kind, changes: Sequence[Change]) -> None:
    """Say of rows that stay as they are to whose own links they belong now."""
    if changes:
        asked = update(kind.table).where(first_key(kind.table) == bindparam("at")).values(owned=bindparam("of"))
        connection.execute(asked, [{"at": change.key, "of": change.owned} for change in changes])


def _delete(connection: Connection, kind: Kind, keys: Sequence[Key]) -> None:
    """Take links away, with the rows that hang on them."""
    for table in (*(part for part, _ in kind.parts), kind.table):
        for portion in portions(keys):
            connection.execute(delete(table).where(first_key(table).in_(portion)))


def _changes(kind: Kind, links: Links, known: Known, owned: Owned) -> Iterator[Change]:
    """Every link of a kind that is shared or new, with what tells whether it is kept as it is."""
    every: list[tuple[int | None, Iterable[Link]]] = [(None, shared(getattr(links, kind.field)))]
    for of, those in chain(every, ((number, own.open()) for number, own in owned.new)):
        for link, place in placed(kind.field, those):
            printed = sorted({known.numbers[name] for name in kind.articles(link)})
            raw = digest(encoded((link, place, printed, _beside(link, known))))
            key = known.numbers[link.article] if kind.field == "dates" else kind.key(link) if kind.key else raw.hex()
            yield Change(key, raw, link, place, of)


def _beside(link: Link, known: Known) -> Sequence[str | int | None]:
    """What the row of a story or an event shows that does not stand in the link itself."""
    if isinstance(link, Story):
        return known.headlines[link.id]
    return [known.story_of.get(link.id)] if isinstance(link, Event) else []


def _insert(connection: Connection, kind: Kind, changes: Sequence[Change], known: Known) -> None:
    """Write links with the rows that hang on them."""
    key = first_key(kind.table).name
    rows = [
        {
            **{key: change.key, "digest": change.digest, "record": compact(change.link)},
            **kind.row(change.link, known),
            **({"place": change.place} if kind.field in PLACED else {}),
            **({"owned": change.owned} if kind.field in FOLDED else {}),
        }
        for change in changes
    ]
    put(connection, kind.table, rows)
    for table, parts in kind.parts:
        owner = first_key(table).name
        hanging = [{owner: change.key, **row} for change in changes for row in parts(change.link, known)]
        put(connection, table, hanging)


def first_key(table: Table) -> Column[Any]:
    """The first column of a table's key: that of the link."""
    return next(iter(table.primary_key.columns))


def differing(
    connection: Connection, links: Links, new: Iterable[tuple[int, Own[Finding]]]
) -> Mapping[str | None, int]:
    """How many differences each story has: of those whose findings are not new it is known."""
    articles = {event.id: event.articles for event in links.events}
    story_of = {name: story.id for story in links.stories for event in story.events for name in articles[event]}
    rows = (
        connection.execute(select(tables.stories.c.id, tables.stories.c.differences)) if owned(links.findings) else ()
    )
    found: dict[str | None, int] = {story: number or 0 for story, number in rows}
    told = [*shared(links.findings)]
    for _, own in new:
        found |= dict.fromkeys((story_of[name] for name in own.articles), 0)
        told += own.open()
    return Counter(found) + Counter(finding.story for finding in told if finding.kind == "difference")


def headlines(links: Links, outlets: Mapping[str, str | None], differing: Differing) -> dict[str, Headline]:
    """What the list of stories shows of each; an outlet is known by article, how many differences by story."""
    events = {event.id: event for event in links.events}
    dates = {dated.article: dated for dated in links.dates}
    found = {}
    for story in links.stories:
        articles = {name for event in story.events for name in events[event].articles}
        days = [at for at in (_day(dates.get(name)) for name in articles) if at]
        told = {outlets.get(name) for name in articles} - {None}
        found[story.id] = Headline(
            len(articles),
            len(story.events),
            len(told),
            differing.get(story.id, 0),
            day(min(days, default=None)),
            day(max(days, default=None)),
        )
    return found


def _day(dated: Dated | None) -> date | None:
    """The likeliest day of a report, else the first that is possible."""
    if dated is None:
        return None
    return dated.best or (dated.days.first if dated.days else None)
