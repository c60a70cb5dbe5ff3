"""Each kind of link as rows: the plain columns that are asked for by themselves, and the rows that hang on them."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Table

from throughline.model.evidence import Days, Evidence
from throughline.model.links import (
    Copy,
    Dated,
    Event,
    Fact,
    Finding,
    Happening,
    Passage,
    Person,
    Resolved,
    Story,
    Utterance,
)
from throughline.storing import tables
from throughline.storing.texts import day, shown, storable
from throughline.text.words import keys

Link: TypeAlias = Any
Row = dict[str, Any]


class Headline(NamedTuple):
    """What a list of stories shows of one: how many reports, events, outlets and differences it has, and its days."""

    reports: int
    events: int
    outlets: int
    differences: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Known:
    """What rows need beside their link: the numbers of the articles, printed words, and what a story comes to."""

    numbers: Mapping[str, int]
    words: Callable[[Evidence], str]
    story_of: Mapping[str, str]
    """The story of each event."""
    headlines: Mapping[str, Headline]
    title: Callable[[Story], str]


class Kind(NamedTuple):
    """How one kind of link is kept: the field of ``Links``, its class, its table, its key, and its rows."""

    field: str
    made: type[Any]
    table: Table
    key: Callable[[Link], str] | None
    """The link's own id, None where a digest of it is its key."""
    articles: Callable[[Link], Iterable[str]]
    """The articles whose text its rows print: another text under the same id is a change."""
    row: Callable[[Link, Known], Row]
    parts: tuple[tuple[Table, Callable[[Link, Known], Iterator[Row]]], ...] = ()


def _days(days: Days | None, name: str = "") -> Row:
    before = f"{name}_" if name else ""
    return {f"{before}first": day(days.first) if days else None, f"{before}last": day(days.last) if days else None}


def _span(at: Evidence, known: Known) -> Row:
    return {"article": known.numbers[at.article], "start": at.start, "end": at.end}


def _passage(link: Passage, known: Known) -> Row:
    a, b = _span(link.a, known), _span(link.b, known)
    return {
        **{"a": a["article"], "a_start": a["start"], "a_end": a["end"]},
        **{"b": b["article"], "b_start": b["start"], "b_end": b["end"]},
        "kind": link.kind,
    }


def _copy(link: Copy, known: Known) -> Row:
    return {"kind": link.kind, "origin": known.numbers[link.origin] if link.origin else None, "share": str(link.share)}


def _copied(link: Copy, known: Known) -> Iterator[Row]:
    for name in link.articles:
        yield {"article": known.numbers[name]}


def _utterance(link: Utterance, known: Known) -> Row:
    words = " … ".join(known.words(segment.words) for segment in link.segments)
    return {
        **_days(link.said, "said"),
        "speakers": shown("; ".join(credited.name for credited in link.speakers) or None),
        "words": storable(words),
    }


def _printed(link: Utterance, known: Known) -> Iterator[Row]:
    for number, segment in enumerate(link.segments):
        spans = ((one, at) for one in segment.printings for at in one.evidence)
        for place, (printing, at) in enumerate(spans):
            words = storable(known.words(at))
            yield {"segment": number, "place": place, **_span(at, known), "kind": printing.kind, "words": words}


def _dated(link: Dated, known: Known) -> Row:
    return {**_days(link.days), "best": day(link.best)}


def _resolved(link: Resolved, known: Known) -> Row:
    return {"article": known.numbers[link.article], "start": link.span.start, "end": link.span.end, "value": link.value}


def _event(link: Event, known: Known) -> Row:
    days = _days(link.reported, "reported") | _days(link.happened, "happened")
    return {"story": known.story_of.get(link.id), **days}


def _reporting(link: Event, known: Known) -> Iterator[Row]:
    for name in link.articles:
        yield {"article": known.numbers[name]}


def _happening(link: Happening, known: Known) -> Row:
    return {
        **_days(link.days),
        "best": day(link.best),
        "kind": link.kind,
        "certainty": link.certainty,
        "people": shown("; ".join(link.people) or None),
        "words": storable(known.words(link.what)),
    }


def _evidence(link: Happening | Fact, known: Known) -> Iterator[Row]:
    for place, at in enumerate(link.evidence):
        yield {"place": place, **_span(at, known)}


def _story(link: Story, known: Known) -> Row:
    return {"title": shown(known.title(link)), **known.headlines[link.id]._asdict()}


def _person(link: Person, known: Known) -> Row:
    return {
        "story": _among(_story_of(link.id), known.headlines),
        "name": storable(link.name),
        "names": storable("; ".join(link.names)),
        "sorting": sorting(link.name),
        "mentions": len(link.mentions),
    }


def _called(link: Person, known: Known) -> Iterator[Row]:
    for word in sorted({word[:LONGEST] for name in link.names for word in keys(storable(name))}):
        yield {"word": word}


def sorting(name: str) -> str:
    """A name as people are put in order by it."""
    return storable(name).casefold()[:LONGEST]


LONGEST = 60
"""Characters of a name or a word that a store's index holds."""


def _fact(link: Fact, known: Known) -> Row:
    return {
        "subject": shown(link.subject),
        "person": shown(link.person),
        "attribute": storable(link.attribute),
        "value": None if link.value is None else storable(str(link.value)),
        "unit": shown(link.unit),
        **_days(link.as_of, "as_of"),
        "certainty": link.certainty,
        "about": shown(link.about),
    }


def _finding(link: Finding, known: Known) -> Row:
    return {
        "story": _among(link.story, known.headlines),
        "kind": link.kind,
        "subject": shown(link.subject),
        "attribute": storable(link.attribute),
        "explained_by": link.explained_by,
        "origins": link.origins,
    }


def _compared(link: Finding, known: Known) -> Iterator[Row]:
    for fact in dict.fromkeys(link.facts):
        yield {"fact": storable(fact)}


def _among(name: str | None, those: Container[str]) -> str | None:
    """A name that another table has, else None."""
    return storable(name) if name is not None and name in those else None


def _story_of(person: str) -> str:
    """The story in the id of a person."""
    return person.rpartition(":")[0]


def _own(link: Link) -> str:
    """The id that a link has."""
    name: str = link.id
    return storable(name)


KINDS = (
    Kind("passages", Passage, tables.passages, None, lambda link: (link.a.article, link.b.article), _passage),
    Kind("copies", Copy, tables.copies, None, lambda link: link.articles, _copy, ((tables.copy_articles, _copied),)),
    Kind(
        "utterances",
        Utterance,
        tables.utterances,
        _own,
        lambda link: (printing.article for segment in link.segments for printing in segment.printings),
        _utterance,
        ((tables.printings, _printed),),
    ),
    Kind("dates", Dated, tables.dates, None, lambda link: (link.article,), _dated),
    Kind("resolved", Resolved, tables.resolved, None, lambda link: (link.article,), _resolved),
    Kind("stories", Story, tables.stories, _own, lambda link: (), _story),
    Kind(
        "events", Event, tables.events, _own, lambda link: link.articles, _event, ((tables.event_articles, _reporting),)
    ),
    Kind(
        "happenings",
        Happening,
        tables.happenings,
        _own,
        lambda link: (at.article for at in link.evidence),
        _happening,
        ((tables.happening_evidence, _evidence),),
    ),
    Kind("people", Person, tables.people, _own, lambda link: (), _person, ((tables.person_words, _called),)),
    Kind(
        "facts",
        Fact,
        tables.facts,
        _own,
        lambda link: (at.article for at in link.evidence),
        _fact,
        ((tables.fact_evidence, _evidence),),
    ),
    Kind("findings", Finding, tables.findings, None, lambda link: (), _finding, ((tables.finding_facts, _compared),)),
)
"""Every kind of link."""


def order(kind: str) -> Callable[[Link], Any]:
    """What puts links of a kind into the order in which relating gives them."""
    return ORDERS.get(kind, lambda link: link.id)


ORDERS: Mapping[str, Callable[[Link], Any]] = {
    "passages": lambda link: (link.a.article, link.b.article, link.a, link.b),
    "copies": lambda link: link.articles,
    "utterances": lambda link: link.id.rpartition(":")[0],
    "dates": lambda link: link.article,
    "resolved": lambda link: (link.article, link.span),
    "people": lambda link: _story_of(link.id),
    "findings": lambda link: link.story or "",
}
"""Of links without an id in that order; those of one utterance's article, story or finding stand by their ``place``."""

COUNTED = frozenset({"people", "findings"})
PLACED = COUNTED | {"utterances"}
"""Kinds whose rows know their place among those of the same order."""


def placed(kind: str, links: Iterable[Link]) -> Iterator[tuple[Link, int]]:
    """The links of a kind with their places among those before them that have the same order.

    An utterance's place is where its words begin in its first article.
    """
    ordered = order(kind)
    counted: dict[Any, int] = {}
    for link in links:
        if kind not in COUNTED:
            yield link, int(link.id.rpartition(":")[2]) if kind in PLACED else 0
            continue
        key = ordered(link)
        place = counted.get(key, 0)
        counted[key] = place + 1
        yield link, place
