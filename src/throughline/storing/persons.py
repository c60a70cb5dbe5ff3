"""People of an archive: found by their names, and with what the reports of their story print of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, and_, func, or_, select, tuple_

from throughline.model.evidence import Evidence
from throughline.model.links import Fact, Person, Utterance
from throughline.model.profiles import Asking, Known, Profile, Said, Words
from throughline.storing.briefs import DAY, briefs, quoted
from throughline.storing.codec import expanded
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
ASKED: Select[Any] = select(
    people.c.record, people.c.story, stories.c.title, stories.c.first, stories.c.last, people.c.sorting
).outerjoin(stories)
LAST = "\U0010ffff"
UNDATED = "9999-99-99"
"""Behind every day."""


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


WORDS = 8
"""Words of a name that are looked for."""


def _known(row: Row) -> Known:
    return Known(expanded(Person, row.record), row.story, row.title, row.first, row.last, row.sorting)


def profile(connection: Connection, name: str, after: Key | None, most: int) -> Profile | None:
    """A person with what was said behind a key, so many things at most; None where there is none of that id."""
    row = connection.execute(ASKED.where(people.c.id == storable(name))).first()
    if row is None:
        return None
    known = _known(row)
    things = sorted(_things(connection, known))
    keys_ = [key for key, _ in things if after is None or key > after]
    shown = dict(things)
    said = tuple(_said(connection, {key: shown[key] for key in keys_[:most]}))
    spoken = tuple(_spoken(connection, [thing for _, thing in things if isinstance(thing, str)]))
    told = _facts(connection, known.person)
    rests = {span for fact in told for span in fact.evidence}
    same = _namesakes(connection, known)
    named = {one.evidence.article for thing in said for one in thing.words} | {span.article for span in rests}
    more = keys_[most - 1] if len(keys_) > most else None
    return Profile(
        known,
        said,
        more,
        len(things),
        spoken,
        told,
        *same,
        briefs(connection, named),
        quoted(connection, rests),
    )


def _things(connection: Connection, known: Known) -> Iterator[tuple[Key, str | tuple[int, int]]]:
    """What the person said, by key: the id of an utterance, or article and place of a paraphrase."""
    names = [storable(name) for name in known.person.names]
    told = select(printings.c.utterance, func.min(func.coalesce(DAY, UNDATED)).label("day"))
    told = told.select_from(printings.outerjoin(dates, dates.c.article == printings.c.article))
    first = told.where(printings.c.article.in_(_members(known))).group_by(printings.c.utterance).subquery()
    asked = select(utterances.c.id, utterances.c.speakers, utterances.c.record, first.c.day)
    asked = asked.join(first, first.c.utterance == utterances.c.id).where(utterances.c.speakers.is_not(None))
    for row in connection.execute(asked):
        if _named(row.speakers, names) and _speaks(expanded(Utterance, row.record), known.person):
            yield (row.day, f"u{row.id}"), row.id
    asked = select(quotes.c.article, quotes.c.place, quotes.c.speakers, func.coalesce(DAY, UNDATED).label("day"))
    asked = asked.select_from(quotes.outerjoin(dates, dates.c.article == quotes.c.article))
    asked = asked.where(quotes.c.article.in_(_members(known)), quotes.c.kind == "indirect")
    for row in connection.execute(asked.where(quotes.c.speakers.is_not(None))):
        if _named(row.speakers, names):
            yield (row.day, f"q{row.article:012}:{row.place:06}"), (row.article, row.place)


def _members(known: Known) -> Select[Any]:
    """The numbers of the articles of the person's story."""
    return select(event_articles.c.article).join(events).where(events.c.story == known.story)


def _named(speakers: str, names: Sequence[str]) -> bool:
    """Whether one of the names stands among speakers that are written behind each other."""
    return any(f"; {name}; " in f"; {speakers}; " for name in names)


def _speaks(utterance: Utterance, person: Person) -> bool:
    """Whether words that credit a speaker of an utterance mean this person; a name alone counts where none do."""
    credits_ = [one for one in utterance.speakers if one.name in person.names]
    inside = {span.article for span in person.mentions}
    here = {span for one in credits_ for span in one.evidence if span.article in inside}
    return bool(credits_) and (not here or not here.isdisjoint(person.mentions))


def _said(connection: Connection, things: Mapping[Key, str | tuple[int, int]]) -> Iterator[Said]:
    """Some of what was said with every printing."""
    names = [thing for thing in things.values() if isinstance(thing, str)]
    records: dict[str, Utterance] = {}
    words: dict[str, list[Words]] = {}
    for portion in portions(names):
        asked = select(utterances.c.id, utterances.c.record).where(utterances.c.id.in_(portion))
        records |= {name: expanded(Utterance, record) for name, record in connection.execute(asked)}
        told = select(printings, articles.c.id.label("name")).join(articles, articles.c.number == printings.c.article)
        told = told.where(printings.c.utterance.in_(portion))
        for row in connection.execute(told.order_by(printings.c.segment, printings.c.place)):
            at = Evidence(row.name, row.start, row.end)
            words.setdefault(row.utterance, []).append(Words(at, row.words, row.kind, row.segment))
    for key, thing in things.items():
        if isinstance(thing, str):
            yield Said(key, tuple(words[thing]), records[thing])
        else:
            yield Said(key, (_paraphrase(connection, *thing),))


def _paraphrase(connection: Connection, article: int, place: int) -> Words:
    """The reporter's words for what somebody said."""
    asked = select(articles.c.id, quotes.c.start, quotes.c.end, quotes.c.words).join(articles)
    row = connection.execute(asked.where(quotes.c.article == article, quotes.c.place == place)).one()
    return Words(Evidence(row.id, row.start, row.end), row.words, "same")


def _spoken(connection: Connection, names: Sequence[str]) -> Iterator[tuple[str | None, date | None]]:
    """The outlet and day of each article that prints some utterances, once for each of these."""
    for portion in portions(names):
        asked = select(printings.c.utterance, articles.c.number, articles.c.outlet, DAY.label("day")).distinct()
        told = articles.outerjoin(dates)
        asked = asked.select_from(printings.join(told, articles.c.number == printings.c.article))
        for row in connection.execute(asked.where(printings.c.utterance.in_(portion))):
            yield row.outlet, date.fromisoformat(row.day) if row.day else None


def _facts(connection: Connection, person: Person) -> tuple[Fact, ...]:
    """What is said of a person, by attribute and the days as of which it is said."""
    asked = select(facts.c.record).where(facts.c.person == storable(person.id))
    asked = asked.order_by(facts.c.attribute, facts.c.as_of_first.nulls_last(), facts.c.id).limit(FACTS)
    return tuple(expanded(Fact, record) for record in connection.scalars(asked))


FACTS = 200
"""Facts of one person that are read."""


def _namesakes(connection: Connection, known: Known) -> tuple[tuple[Known, ...], int]:
    """People of the same name in other stories, those most mentioned first, and how many there are."""
    same = and_(people.c.sorting == known.sorting, people.c.id != storable(known.person.id))
    same = and_(same, or_(people.c.story != known.story, people.c.story.is_(None)))
    number = connection.scalar(select(func.count()).select_from(people).where(same)) or 0
    asked = ASKED.where(same).order_by(people.c.mentions.desc(), people.c.id).limit(NAMESAKES)
    return tuple(_known(row) for row in connection.execute(asked)), number


NAMESAKES = 20
"""People of the same name that are read."""
