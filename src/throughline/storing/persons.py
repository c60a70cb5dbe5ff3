"""People of an archive: found by their names, and with what the reports of their story print of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, and_, func, or_, select, tuple_

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Credited, Fact, Person, Utterance
from throughline.model.profiles import Asking, Known, Profile, Said, Words
from throughline.storing.briefs import DAY, briefs, quoted
from throughline.storing.codec import Json, read, unread
from throughline.storing.places import Place
from throughline.storing.rows import LONGEST
from throughline.storing.tables import (
    articles,
    dates,
    event_articles,
    events,
    facts,
    people,
    person_words,
    printings,
    quotes,
    stories,
    utterances,
)
from throughline.storing.texts import portions, storable
from throughline.text.words import keys

Row: TypeAlias = Any
Key = tuple[str, str]
At = tuple[str, int]
Thing = str | tuple[At, ...]
"""The id of an utterance, or the article's id and the place of every report that prints one paraphrase."""
NAMED = [people.c[name] for name in ("id", "name", "names", "mentions", "story", "sorting")]
ASKED: Select[Any] = select(*NAMED, stories.c.title, stories.c.first, stories.c.last).outerjoin(stories)
LAST = "\U0010ffff"
UNDATED = "9999-99-99"
"""Behind every day."""
CHANGED = ("altered", "merged")
WORDS, FACTS, SPANS, NAMESAKES, MENTIONS = 8, 200, 6, 20, 8
"""Words of a name that are looked for; facts of one person, places of each, people of the same name, and reports that
mention somebody, as many as are read."""
PRINTED, ALTERED = 12, 4
"""Printings of each part of an utterance that are read, and those of them that change a word."""


def found(connection: Connection, asking: Asking) -> list[Known]:
    """The people that are asked for: each word begins a word of one of their names."""
    asked = ASKED
    for word in keys(storable(asking.words))[:WORDS]:
        start = word[:LONGEST]
        named = select(person_words.c.person).where(person_words.c.word >= start, person_words.c.word <= start + LAST)
        asked = asked.where(people.c.id.in_(named))
    if asking.order == "mentions":
        if asking.after:
            asked = asked.where(tuple_(people.c.mentions, people.c.id) < tuple_(*asking.after))
        asked = asked.order_by(people.c.mentions.desc(), people.c.id.desc())
    else:
        if asking.after:
            asked = asked.where(tuple_(people.c.sorting, people.c.id) > tuple_(*asking.after))
        asked = asked.order_by(people.c.sorting, people.c.id)
    return [_known(row) for row in connection.execute(asked.limit(asking.most))]


def _known(row: Row) -> Known:
    """A person as a list has it; names stand behind each other in one column."""
    about = row.story, row.title, row.first, row.last, row.sorting
    return Known(row.id, row.name, tuple(row.names.split("; ")), row.mentions, *about)


def profile(connection: Connection, place: Place, name: str, after: Key | None, most: int) -> Profile | None:
    """A person with what was said behind a key, so many things at most; None where there is none of that id."""
    row = connection.execute(ASKED.add_columns(people.c.record).where(people.c.id == storable(name))).first()
    if row is None:
        return None
    person = unread(Person, row.record)
    known = _known(row)._replace(id=person["id"], name=person["name"], names=tuple(person["names"]))
    things = dict(sorted(_things(connection, known, person["mentions"])))
    behind = [key for key in things if after is None or key > after]
    said = tuple(_said(connection, place, {key: things[key] for key in behind[:most]}))
    told = list(_facts(connection, known))
    same = _namesakes(connection, known)
    rests = {span for fact, _ in told for span in fact.evidence}
    first = {one[0]: one for one in reversed(person["mentions"])}
    mentions = tuple(read(Evidence, one) for one in list(first.values())[::-1][:MENTIONS])
    named = {one.evidence.article for thing in said for one in thing.words}
    named |= {span.article for span in (*rests, *mentions)}
    return Profile(
        known,
        mentions,
        said,
        behind[most - 1] if len(behind) > most else None,
        len(things),
        tuple(_spoken(connection, [thing for thing in things.values() if isinstance(thing, str)])),
        tuple(fact for fact, _ in told),
        {fact.id: number for fact, number in told},
        *same,
        briefs(connection, named),
        quoted(connection, rests),
    )


def _things(connection: Connection, known: Known, mentions: Json) -> Iterator[tuple[Key, Thing]]:
    """What the person said, by key."""
    names = [storable(name) for name in known.names]
    spans = frozenset(map(tuple, mentions))
    inside = frozenset(one[0] for one in mentions)
    told = select(printings.c.utterance, func.min(func.coalesce(DAY, UNDATED)).label("day"))
    told = told.select_from(printings.outerjoin(dates, dates.c.article == printings.c.article))
    first = told.where(printings.c.article.in_(_members(known))).group_by(printings.c.utterance).subquery()
    asked = select(utterances.c.id, utterances.c.speakers, utterances.c.record, first.c.day)
    asked = asked.join(first, first.c.utterance == utterances.c.id).where(utterances.c.speakers.is_not(None))
    for row in connection.execute(asked):
        if _named(row.speakers, names):
            speakers = read(tuple[Credited, ...], unread(Utterance, row.record)["speakers"])
            mine = [one for one in speakers if one.name in known.names]
            here = {tuple(span) for one in mine for span in one.evidence if span.article in inside}
            if mine and (not here or not here.isdisjoint(spans)):  # a name alone counts where no words say who is meant
                yield (row.day, f"u{row.id}"), row.id
    yield from _paraphrases(connection, known, names)


def _paraphrases(connection: Connection, known: Known, names: Sequence[str]) -> Iterator[tuple[Key, Thing]]:
    """The person's words in reporters' words; reports that print the same ones, copies mostly, stand together."""
    day = func.coalesce(DAY, UNDATED).label("day")
    asked = select(articles.c.id, quotes.c.place, quotes.c.speakers, quotes.c.words, day)
    asked = asked.select_from(quotes.join(articles).outerjoin(dates, dates.c.article == quotes.c.article))
    asked = asked.where(quotes.c.article.in_(_members(known)), quotes.c.kind == "indirect")
    told: dict[str, list[tuple[str, At]]] = {}
    for row in connection.execute(asked.where(quotes.c.speakers.is_not(None))):
        if _named(row.speakers, names):
            told.setdefault(row.words, []).append((row.day, (row.id, row.place)))
    for printed in told.values():
        printed.sort()
        first, (article, place) = printed[0]
        yield (first, f"q{article}:{place:06}"), tuple(at for _, at in printed)


def _members(known: Known) -> Select[Any]:
    """The numbers of the articles of the person's story."""
    return select(event_articles.c.article).join(events).where(events.c.story == storable(known.story or ""))


def _named(speakers: str, names: Sequence[str]) -> bool:
    """Whether one of the names stands among speakers that are written behind each other."""
    return any(f"; {name}; " in f"; {speakers}; " for name in names)


def _said(connection: Connection, place: Place, things: Mapping[Key, Thing]) -> Iterator[Said]:
    """Some of what was said with its printings."""
    names = [thing for thing in things.values() if isinstance(thing, str)]
    asked = select(utterances.c.id, utterances.c.record).where(utterances.c.id.in_(names))
    records = {name: unread(Utterance, record) for name, record in connection.execute(asked)}
    words = _printings(connection, place, names)
    told = _told(connection, [at for thing in things.values() if not isinstance(thing, str) for at in thing[:PRINTED]])
    for key, thing in things.items():
        if isinstance(thing, str):
            yield _uttered(key, records[thing], words[thing])
        else:
            yield Said(key, tuple(told[at] for at in thing[:PRINTED]), len(thing))


def _uttered(key: Key, record: Mapping[str, Json], words: Sequence[Words]) -> Said:
    """An utterance as its record has it; its printings are not read from there, as there may be very many."""
    segments = record["segments"]
    references = tuple(read(Evidence, reference) for reference, _ in segments)
    number = sum(len(printed) for _, printed in segments)
    said, speakers = read(Days | None, record["said"]), read(tuple[Credited, ...], record["speakers"])
    return Said(key, tuple(words), number, record["id"], said, speakers, references)


def _printings(connection: Connection, place: Place, names: Sequence[str]) -> dict[str, list[Words]]:
    """The oldest printings of each part of some utterances, and the oldest of those that change a word."""
    changed = printings.c.kind.in_(CHANGED)
    ordered = func.coalesce(DAY, UNDATED), place.named, printings.c.start
    part = printings.c.utterance, printings.c.segment
    told = select(
        printings,
        articles.c.id.label("name"),
        func.row_number().over(partition_by=part, order_by=ordered).label("rank"),
    )
    kind = func.row_number().over(partition_by=(*part, changed), order_by=ordered).label("rank_of_kind")
    told = told.add_columns(kind, changed.label("changed"))
    told = told.select_from(printings.join(articles).outerjoin(dates, dates.c.article == printings.c.article))
    ranked = told.where(printings.c.utterance.in_(names)).subquery()
    few = or_(ranked.c.rank <= PRINTED, and_(ranked.c.changed, ranked.c.rank_of_kind <= ALTERED))
    asked = select(ranked).where(few)
    found: dict[str, list[Words]] = {}
    for row in connection.execute(asked.order_by(ranked.c.segment, ranked.c.rank)):
        at = Evidence(row.name, row.start, row.end)
        found.setdefault(row.utterance, []).append(Words(at, row.words, row.kind, row.segment))
    return found


def _told(connection: Connection, places: Sequence[At]) -> dict[At, Words]:
    """The reporters' words for what somebody said."""
    found: dict[At, Words] = {}
    asked = select(articles.c.id, quotes.c.place, quotes.c.start, quotes.c.end, quotes.c.words).join(articles)
    asked = asked.where(articles.c.state == "current", quotes.c.kind == "indirect")
    for portion in portions(sorted({name for name, _ in places})):
        for row in connection.execute(asked.where(articles.c.id.in_(portion))):
            found[row.id, row.place] = Words(Evidence(row.id, row.start, row.end), row.words, "same")
    return found


def _spoken(connection: Connection, names: Sequence[str]) -> Iterator[tuple[str | None, date | None, int]]:
    """In how many reports of each outlet and day some utterances are printed, each report once for each of these."""
    for portion in portions(names):
        each = select(printings.c.utterance, printings.c.article).where(printings.c.utterance.in_(portion)).distinct()
        printed = each.subquery()
        told = printed.join(articles, articles.c.number == printed.c.article).outerjoin(
            dates, dates.c.article == printed.c.article
        )
        day = DAY.label("day")
        asked = select(articles.c.outlet, day, func.count()).select_from(told).group_by(articles.c.outlet, day)
        for outlet, given, number in connection.execute(asked):
            yield outlet, date.fromisoformat(given) if given else None, number


def _facts(connection: Connection, known: Known) -> Iterator[tuple[Fact, int]]:
    """What is said of a person with some of the places that say so, and their number; by attribute and day."""
    asked = select(facts.c.record).where(facts.c.person == storable(known.id))
    asked = asked.order_by(facts.c.attribute, facts.c.as_of_first.nulls_last(), facts.c.id).limit(FACTS)
    for record in connection.scalars(asked):
        found = unread(Fact, record)
        number = len(found["evidence"])
        yield read(Fact, list((found | {"evidence": found["evidence"][:SPANS]}).values())), number


def _namesakes(connection: Connection, known: Known) -> tuple[tuple[Known, ...], int]:
    """People of the same name in other stories, those most mentioned first, and how many there are."""
    same = and_(people.c.sorting == known.sorting, people.c.id != storable(known.id))
    same = and_(same, or_(people.c.story != storable(known.story or ""), people.c.story.is_(None)))
    number = connection.scalar(select(func.count()).select_from(people).where(same)) or 0
    asked = ASKED.where(same).order_by(people.c.mentions.desc(), people.c.id).limit(NAMESAKES)
    return tuple(_known(row) for row in connection.execute(asked)), number
