"""Articles and links as tables of typed columns, the same for CSV and Parquet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Literal, NamedTuple

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Event, Fact, Printing, Segment, Utterance
from throughline.model.marks import Quote, Report
from throughline.telling.exports.pile import Pile

Kind = Literal["text", "texts", "whole", "yes", "day"]
Value = str | list[str] | int | date | None
Row = tuple[Value, ...]


class Column(NamedTuple):
    """A column: its name, and whether it holds text, a list of texts, whole numbers, yes or no, or days."""

    name: str
    kind: Kind


class Table(NamedTuple):
    """A table: its name, its columns, and its rows in a fixed order."""

    name: str
    columns: tuple[Column, ...]
    rows: Callable[[Pile], Iterator[Row]]


def _columns(**kinds: str) -> tuple[Column, ...]:
    """Columns from a list of names by kind, in the order in which ``order`` names them."""
    known = {name: kind for kind, names in kinds.items() if kind != "order" for name in names.split()}
    return tuple(Column(name, known.get(name, "text")) for name in kinds["order"].split())  # type: ignore[arg-type]


def _both(days: Days | None) -> tuple[date | None, date | None]:
    """First and last day."""
    return (days.first, days.last) if days else (None, None)


def _inside(pile: Pile, spans: Iterable[Evidence]) -> list[Evidence]:
    """The spans of articles that are here."""
    return [span for span in spans if span.article in pile.reports]


def _articles(pile: Pile) -> Iterator[Row]:
    for name, report in pile.reports.items():
        article, dated = report.article, pile.dates.get(name)
        given = article.published
        events = sorted(event.id for event in pile.events.get(name, ()))
        yield (
            name, article.outlet, pile.title(name), article.author, article.url, article.language, article.source,
            *((given.first, given.last, given.basis) if given else (None, None, None)), article.modified,
            *_both(pile.days(name)), dated.best if dated else None,
            events, sorted({story for event in events for story in pile.stories.get(event, ())}),
            len(article.text), article.sha256, article.text,
        )  # fmt: skip


def _quotes(pile: Pile) -> Iterator[Row]:
    parts: dict[Quote, set[str]] = {}
    for utterance, _, _, printing in _printed(pile):
        for quote in filter(None, map(pile.quote, printing.evidence)):
            parts.setdefault(quote, set()).add(utterance.id)
    for report in pile.reports.values():
        for quote in report.quotes:
            yield _quote(report, quote, sorted(parts.get(quote, ())))


def _quote(report: Report, quote: Quote, utterances: list[str]) -> Row:
    """One quotation."""
    text = report.article.text
    cue, frame = ((span.words(text) if span else None) for span in (quote.cue, quote.frame))
    speakers = list(quote.speakers)
    return (
        quote.article, quote.start, quote.end, quote.words(report.article), quote.kind, quote.closed, quote.turn,
        [one.name for one in speakers], [one.basis for one in speakers], cue, frame, utterances,
    )  # fmt: skip


def _printed(pile: Pile) -> Iterator[tuple[Utterance, int, Segment, Printing]]:
    """Every printing in an article that is here, with its utterance and the number of its part from 1."""
    for utterance in sorted(pile.links.utterances, key=lambda one: one.id):
        for number, segment in enumerate(utterance.segments, 1):
            for printing in segment.printings:
                if printing.article in pile.reports and printing.spans:
                    yield utterance, number, segment, printing


def _printings(pile: Pile) -> Iterator[Row]:
    for utterance, number, segment, printing in _printed(pile):
        first, last = printing.spans[0], printing.spans[-1]
        words = " … ".join(pile.words(span) for span in printing.evidence)
        reference = segment.words.article == printing.article and segment.words.span.overlaps(first)
        yield (
            utterance.id, number, printing.article, pile.reports[printing.article].article.outlet,
            *_both(pile.days(printing.article)), first.start, last.end, len(printing.spans), words, printing.kind,
            reference, sorted({edit.what for edit in printing.edits}), pile.words(segment.words) or None,
            [one.name for one in pile.speakers(printing.evidence)], [one.name for one in utterance.speakers],
            *_both(utterance.said),
        )  # fmt: skip


def _events(pile: Pile) -> Iterator[Row]:
    for event in sorted(pile.links.events, key=lambda one: one.id):
        yield _event(pile, event)


def _event(pile: Pile, event: Event) -> Row:
    """One event."""
    articles = pile.ordered(event.articles)
    title = pile.title(articles[0]) if articles else None
    stories = sorted(pile.stories.get(event.id, ()))
    return event.id, title, articles, len(articles), *_both(event.reported), *_both(event.happened), stories


def _stories(pile: Pile) -> Iterator[Row]:
    events = {event.id: event for event in pile.links.events}
    for story in sorted(pile.links.stories, key=lambda one: one.id):
        articles = pile.ordered(name for event in story.events if event in events for name in events[event].articles)
        title = pile.title(articles[0]) if articles else None
        reasons = sorted({reason.code for link in story.links for reason in link.because})
        yield story.id, title, list(story.events), articles, len(articles), reasons


def _people(pile: Pile) -> Iterator[Row]:
    for person in sorted(pile.links.people, key=lambda one: one.id):
        mentions = _inside(pile, person.mentions)
        yield person.id, person.name, list(person.names), sorted({span.article for span in mentions}), len(mentions)


def _facts(pile: Pile) -> Iterator[Row]:
    for fact in sorted(pile.links.facts, key=lambda one: one.id):
        evidence = _inside(pile, fact.evidence)
        yield (
            fact.id, fact.subject, fact.person, fact.attribute, _value(fact), fact.unit, *_both(fact.as_of),
            fact.certainty, fact.about, sorted({span.article for span in evidence}),
            [pile.words(span) for span in evidence],
        )  # fmt: skip


def _value(fact: Fact | None) -> str | None:
    """A fact's value as text: a column has one type."""
    return None if fact is None or fact.value is None else str(fact.value)


def _findings(pile: Pile) -> Iterator[Row]:
    facts = {fact.id: fact for fact in pile.links.facts}
    found = sorted(pile.links.findings, key=lambda one: (one.story or "", one.attribute, one.kind, one.facts))
    for finding in found:
        values = [_value(facts.get(name)) or "" for name in finding.facts]
        yield (
            finding.kind, finding.subject, finding.attribute, values, list(finding.facts), finding.origins,
            finding.explained_by, finding.story,
        )  # fmt: skip


TABLES = (
    Table(
        "articles",
        _columns(
            order="id outlet title author url language source published_first published_last published_basis modified "
            "written_first written_last written_best events stories characters sha256 text",
            day="published_first published_last modified written_first written_last written_best",
            texts="events stories",
            whole="characters",
        ),
        _articles,
    ),
    Table(
        "quotes",
        _columns(
            order="article start end words kind closed turn speakers bases cue frame utterances",
            whole="start end turn",
            yes="closed",
            texts="speakers bases utterances",
        ),
        _quotes,
    ),
    Table(
        "printings",
        _columns(
            order="utterance part article outlet written_first written_last start end spans words kind reference "
            "differs_in reference_words credited_here credited said_first said_last",
            whole="part start end spans",
            yes="reference",
            texts="differs_in credited_here credited",
            day="written_first written_last said_first said_last",
        ),
        _printings,
    ),
    Table(
        "events",
        _columns(
            order="id title articles reports reported_first reported_last happened_first happened_last stories",
            texts="articles stories",
            whole="reports",
            day="reported_first reported_last happened_first happened_last",
        ),
        _events,
    ),
    Table(
        "stories",
        _columns(order="id title events articles reports reasons", texts="events articles reasons", whole="reports"),
        _stories,
    ),
    Table(
        "people", _columns(order="id name names articles mentions", texts="names articles", whole="mentions"), _people
    ),
    Table(
        "facts",
        _columns(
            order="id subject person attribute value unit as_of_first as_of_last certainty about articles words",
            texts="articles words",
            day="as_of_first as_of_last",
        ),
        _facts,
    ),
    Table(
        "findings",
        _columns(
            order="kind subject attribute values facts origins explained_by story",
            texts="values facts",
            whole="origins",
        ),
        _findings,
    ),
)
"""A table for each kind of thing."""
