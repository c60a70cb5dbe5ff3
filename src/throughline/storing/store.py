"""A store behind SQLAlchemy: an archive in SQLite or PostgreSQL, told apart by its place alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, delete, insert, select

from throughline.model.article import Article, Rejected
from throughline.model.errors import Unreadable
from throughline.model.kept import Asked, Decided, Kept, Listed, State
from throughline.model.links import Correction, Links, Passage, Utterance
from throughline.model.marks import Report
from throughline.model.ports import Titles
from throughline.model.profiles import Asking, Beside, Known, Outlet, Profile, Record
from throughline.settings import DEFAULTS, Settings
from throughline.storing import (
    beside,
    decided,
    kept,
    linked,
    listing,
    owned,
    persons,
    presses,
    rows,
    searching,
    streaming,
)
from throughline.storing.places import Place, reading, writing
from throughline.storing.remembered import Remembered
from throughline.storing.sharing import sharing
from throughline.storing.shelf import Shelf, numbered
from throughline.storing.tables import notes
from throughline.storing.unread import Unread
from throughline.text.encoded import digest

SCHEME = re.compile(r"([a-z][a-z0-9+.]*)://", re.IGNORECASE)
RELATED = "related"
"""The note that says of which articles the links tell."""
WRITTEN = "written"
"""The note that counts the transactions in which something was written."""


def opened(place: str, *, create: bool = False, settings: Settings = DEFAULTS) -> SqlStore:
    """The archive at a file or a ``postgresql://`` URL; with ``create`` a new one where there is none.

    Raises ``ArchiveError`` with the place and the remedy.
    """
    scheme = SCHEME.match(place)
    if scheme is None:
        from throughline.storing import sqlite

        return SqlStore(*sqlite.opened(Path(place), settings, create=create), settings)
    if scheme[1].lower() not in ("postgresql", "postgres"):
        raise Unreadable(f"{scheme[0]}…: no such store; name a file, or postgresql://USER@HOST/DATABASE")
    from throughline.storing import postgres

    return SqlStore(*postgres.opened(place, settings, create=create), settings)


class SqlStore:
    """An archive's tables."""

    def __init__(self, engine: Engine, place: Place, settings: Settings) -> None:
        """Take connections to an archive whose tables are those of this version."""
        self.engine = engine
        self.place = place
        self.settings = settings

    @property
    def name(self) -> str:
        """The archive as it is shown."""
        return self.place.shown

    @contextmanager
    def reading(self) -> Iterator[View]:
        """The archive as it is now, until the block ends, whoever writes meanwhile."""
        with reading(self.engine, self.place) as connection:
            yield View(connection, self.place, self.settings)

    @contextmanager
    def writing(self) -> Iterator[Desk]:
        """The archive for one who writes, alone; all that the block writes is kept, or nothing."""
        with writing(self.engine, self.place) as connection:
            yield Desk(connection, self.place, self.settings)

    def memory(self) -> Remembered:
        """What relating worked out before, for one run."""
        return Remembered(self.engine, self.place, self.settings.archive_waiting)

    def close(self) -> None:
        """Let go of the archive."""
        self.engine.dispose()


class View:
    """An archive as one transaction sees it."""

    def __init__(self, connection: Connection, place: Place, settings: Settings) -> None:
        """Take the open transaction."""
        self.connection = connection
        self.place = place
        self.settings = settings

    def claimed(self, claims: Iterable[str]) -> dict[str, list[Kept]]:
        """The texts that are kept under each of some claims."""
        return kept.claimed(self.connection, claims)

    def rejected(self, claims: Iterable[str] | None = None) -> list[Rejected]:
        """What became no article, or only the texts under some claims."""
        return list(kept.refusals(self.connection, claims))

    @cached_property
    def reports(self) -> Shelf:
        """The reports that count, by the ids of their articles."""
        return Shelf(self.connection, self.numbers, self.settings.archive_at_hand)

    def unread(self) -> tuple[list[Report], Callable[[Iterable[Report]], None]]:
        """The reports that count, by their ids, each read when it is looked into, and who is told what comes next."""
        found = Unread(self.connection, self.numbers, self.settings.archive_at_hand)
        return [*found.reports.values()], found.expect

    @property
    def numbers(self) -> Mapping[str, int]:
        """The numbers of the articles that count by their ids, ascending."""
        return self._numbered[0]

    @property
    def digest(self) -> bytes:
        """What stands for the reports that count, their texts and marks."""
        return self._numbered[1]

    @property
    def digests(self) -> Sequence[bytes]:
        """What stands for each of these reports, in the order of their ids."""
        return self._numbered[2]

    @cached_property
    def _numbered(self) -> tuple[dict[str, int], bytes, list[bytes]]:
        return numbered(self.connection)

    @property
    def related(self) -> str | None:
        """What stands for the reports of which the links tell, as it was given to ``relate``."""
        found: str | None = self.connection.scalar(select(notes.c.value).where(notes.c.name == RELATED))
        return found

    @property
    def state(self) -> str:
        """What stands for all that the archive holds: another one after everything that was written."""
        asked = select(notes.c.value).where(notes.c.name.in_((RELATED, WRITTEN))).order_by(notes.c.name)
        return digest(*self.connection.scalars(asked)).hex()

    def links(self) -> Links:
        """All links, as they were related last."""
        return linked.read(self.connection)

    def listed(self, asked: Asked) -> list[Listed]:
        """The stories that are asked for."""
        return listing.listed(self.connection, self.place, asked)

    @property
    def latest(self) -> int:
        """The number of the text that was added last, 0 where there is none."""
        return listing.latest(self.connection)

    def fresh(self, stories: Iterable[str], after: int) -> dict[str, int]:
        """How many reports of some stories were added after a number, by the story's id."""
        return listing.fresh(self.connection, stories, after)

    def newest(self, asked: Asked) -> tuple[Mapping[str, Report], Links]:
        """The events with the newest reports among the stories that are asked for, and their reports."""
        names = listing.newest(self.connection, self.place, asked)
        events = linked.events(self.connection, names)
        members = sorted({article for event in events for article in event.articles})
        return self.taken(members, members), replace(self.dated(members), events=tuple(events))

    def told(self, names: Iterable[str] | None = None) -> Iterator[tuple[Sequence[Report], Links]]:
        """The reports that count, or some by id, in the order of their ids, some at a time with resolved times."""
        chosen = None if names is None else searching.numbers(self.connection, names).values()
        return streaming.reports(self.connection, chosen)

    def each(self, kind: str) -> Iterator[Any]:
        """All links of a kind, a field of ``Links``, of which only some are held at a time."""
        return streaming.links(self.connection, kind)

    def story_of(self, name: str) -> str | None:
        """The id of the story of an article, whatever its version, of an event, or of a story."""
        return listing.story_of(self.connection, name)

    def story(self, name: str) -> tuple[Mapping[str, Report], Links]:
        """The reports of a story by id, and the links that its dossier is told from."""
        numbers = listing.members(self.connection, name)
        found = linked.read(self.connection, sorted(numbers.values()), name)
        return Shelf(self.connection, numbers, len(numbers)), found

    def versions(self, names: Iterable[str]) -> list[Article]:
        """The older texts of some articles."""
        return listing.versions(self.connection, names)

    def holding(self, phrases: Sequence[str], most: int) -> tuple[dict[str, int], int]:
        """The numbers of the oldest articles that print every phrase, by id, and how many there are."""
        return searching.holding(self.connection, self.place, phrases, most)

    def sharing(self, weights: Mapping[str, int], most: int, near: int = 0) -> dict[str, int]:
        """The articles that print most of some phrases, by id with the weight of what they print, the most first.

        With ``near`` those that print less than this part of what the first one prints are left out.
        """
        return sharing(self.connection, self.place, weights, most, near)

    def saying(self, numbers: Collection[int], parts: Collection[str]) -> tuple[Utterance, ...]:
        """The utterances of which one of some articles prints words that have all the parts."""
        return searching.saying(self.connection, numbers, parts)

    def taken(self, names: Iterable[str], at_once: Iterable[str] = ()) -> Shelf:
        """Some of the reports that count by id, read when they are asked for; those ``at_once`` are read now."""
        shelf = Shelf(self.connection, searching.numbers(self.connection, names), self.settings.archive_at_hand)
        shelf.fetch(name for name in at_once if name in shelf)
        return shelf

    def printed(self, numbers: Collection[int]) -> dict[str, str]:
        """The texts of some articles, by id."""
        return searching.printed(self.connection, numbers)

    def dated(self, names: Iterable[str]) -> Links:
        """The days of some articles and what editors decided: no other links."""
        return searching.dated(self.connection, searching.numbers(self.connection, names).values())

    @property
    def count(self) -> int:
        """How many reports count."""
        return searching.counted(self.connection)

    def others(self) -> list[Article]:
        """Every text that does not count: older ones, and those that claim one id without an order."""
        return listing.others(self.connection)

    def texts(self, name: str) -> list[Kept]:
        """Every text of an article, by the id of any of them."""
        return listing.texts(self.connection, name)

    def decided(self) -> list[Decided]:
        """Every correction, in the order in which they were made."""
        return list(decided.every(self.connection))

    def people(self, asking: Asking) -> list[Known]:
        """The people that are asked for."""
        return persons.found(self.connection, asking)

    def person(self, name: str, after: tuple[str, str] | None = None, most: int = 20) -> Profile | None:
        """A person by id, with so many things that were said behind a key; None where there is none."""
        return persons.profile(self.connection, self.place, name, after, most)

    def outlets(self, words: str = "") -> list[Outlet]:
        """The outlets whose names have some words, those with the most reports first."""
        return presses.outlets(self.connection, words)

    def outlet(self, name: str, after: tuple[str, str] | None = None, most: int = 20) -> Record | None:
        """What there is of an outlet, with so many reports behind a key; None where it printed none."""
        return presses.outlet(self.connection, self.place, name, after, most)

    def beside(self, name: str, most: int = 20) -> Beside | None:
        """What ties an article that counts to others, so many of these at most; None where there is none."""
        return beside.beside(self.connection, self.place, name, most)

    def between(self, one: str, other: str) -> list[Passage]:
        """The passages that two articles share, in the order of the first one's text."""
        return beside.between(self.connection, one, other)


class Desk(View):
    """An archive for one who writes."""

    _counted = False

    def add(self, reports: Sequence[tuple[Report, str, State]]) -> None:
        """Keep texts that are new under their claims."""
        self._count(reports)
        kept.add(self.connection, reports)

    def put_instead(self, reports: Sequence[tuple[int, Report]]) -> None:
        """Let reports take the place of those with the same text that are kept, by number."""
        self._count(reports)
        kept.put_instead(self.connection, reports)

    def restate(self, states: Mapping[int, State]) -> None:
        """Say anew which texts count."""
        self._count(states)
        kept.restate(self.connection, states)

    def reject(self, found: Iterable[Rejected], clashing: Mapping[str, Sequence[Rejected]]) -> None:
        """Keep what became no article, and for some claims which of their texts are rejected."""
        new = kept.reject(self.connection, found)
        self._count(kept.withdraw(self.connection, clashing) or new)

    def decide(self, correction: Correction, who: str, made: str) -> int:
        """Keep a correction; its number."""
        self._count(correction)
        return decided.keep(self.connection, correction, who, made)

    def undo(self, number: int, who: str, made: str) -> None:
        """Take a correction back."""
        self._count(number)
        decided.undo(self.connection, number, who, made)

    def relate(self, links: Links, numbers: Mapping[str, int], related: str, titles: Titles) -> int:
        """Let the links of some articles take the place of those that are kept; the number of links that changed.

        ``related`` stands for what was related; ``titles`` says what a story is called.
        """
        shelf = Shelf(self.connection, numbers, self.settings.archive_at_hand)
        own = owned.settled(self.connection, links, numbers)
        differing = linked.differing(self.connection, links, own["findings"].new)
        known = rows.Known(
            numbers,
            shelf.words,
            {event: story.id for story in links.stories for event in story.events},
            linked.headlines(links, kept.outlets(self.connection, numbers), differing),
            lambda story: titles(story, shelf),
        )
        self._count(related)
        self._note(RELATED, related)
        return linked.replace(self.connection, links, known, own)

    def _count(self, written: object) -> None:
        """Count this transaction where it writes anything."""
        if not written or self._counted:
            return
        before = self.connection.scalar(select(notes.c.value).where(notes.c.name == WRITTEN))
        self._note(WRITTEN, str(int(before or 0) + 1))
        self._counted = True

    def _note(self, name: str, value: str) -> None:
        self.connection.execute(delete(notes).where(notes.c.name == name))
        self.connection.execute(insert(notes).values(name=name, value=value))
