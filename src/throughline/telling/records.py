"""Articles, links and dossiers as JSON records, with the names of the output contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, TypeAlias

from throughline.model.article import Article
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.kept import Decided
from throughline.model.links import Dated, Happening, Links, Printing, Resolved, Story, Utterance
from throughline.model.marks import Mark, Quote, Report, Speaker, Subject, Time
from throughline.model.span import Span
from throughline.telling.dossier import Dossier

Json: TypeAlias = Any
Record = dict[str, Json]

TYPES = {
    "passages": "passage",
    "copies": "copy",
    "utterances": "utterance",
    "dates": "date",
    "resolved": "resolved",
    "events": "event",
    "happenings": "happening",
    "stories": "story",
    "people": "person",
    "facts": "fact",
    "findings": "finding",
}
"""The ``type`` of each kind of link."""

Named = Span | Evidence | Days


def annotation(report: Report) -> Record:
    """One article with its regions and marks."""
    return {
        "article": article_record(report.article),
        "regions": [_mark(mark) for mark in report.regions],
        "sentences": [_mark(mark) for mark in report.sentences],
        "quotes": [_quote(quote) for quote in report.quotes],
        "times": [_time(time) for time in report.times],
        "mentions": [_mark(mark) for mark in report.mentions],
        "attributes": [_mark(mark) for mark in report.attributes],
        "contacts": [_mark(mark) for mark in report.contacts],
    }


def article_record(article: Article) -> Record:
    """One article as it was read."""
    return {
        "id": article.id,
        "source": article.source,
        "outlet": article.outlet,
        "title": article.title,
        "author": article.author,
        "url": article.url,
        "language": article.language,
        "sha256": article.sha256,
        "text": article.text,
        "published": plain(article.published),
        "modified": plain(article.modified),
        "because": plain(article.because),
    }


def _mark(mark: Mark) -> Record:
    """A mark without the article that it stands under: its characters, then what is known of them."""
    named = {field.name: plain(getattr(mark, field.name)) for field in fields(mark)}
    return {"start": mark.start, "end": mark.end} | {
        name: value for name, value in named.items() if name not in ("article", "span")
    }


def _quote(quote: Quote) -> Record:
    """A quotation, its speakers with their literal mentions."""
    return _mark(quote) | {"speakers": [plain(speaker) for speaker in quote.speakers]}


def _time(time: Time) -> Record:
    """A time, its days as first and last."""
    record = _mark(time)
    del record["days"]
    return record | {"first": plain(time.first), "last": plain(time.last)}


def link_records(links: Links, *, compact: bool = False) -> Iterator[Record]:
    """One record a link, kind by kind.

    With ``compact`` the passages of a copy are left out: its words are found through its origin.
    """
    copies = _followers(links) if compact else frozenset()
    for kind in TYPES:
        for link in getattr(links, kind):
            if kind == "passages" and {link.a.article, link.b.article} & copies:
                continue
            yield link_record(kind, link)


def link_record(kind: str, link: object) -> Record:
    """One link of a kind, a field of ``Links``."""
    return {"type": TYPES[kind]} | LINKS.get(kind, _fields)(link)


def _followers(links: Links) -> frozenset[str]:
    """Articles that are the same text as another one: all of a group but its origin, else but its first."""
    return frozenset(
        article
        for copy in links.copies
        if copy.kind == "duplicate"
        for article in copy.articles
        if article != (copy.origin or copy.articles[0])
    )


def _utterance(utterance: Utterance) -> Record:
    """An utterance: its day with the reasons, each printing's edits as pairs of characters."""
    record: Record = plain(utterance)
    because = record.pop("because")
    said = record["said"] or {"first": None, "last": None}
    return record | {"said": said | {"because": because}}


def _printing(printing: Printing) -> Record:
    """A printing, its edits with their places as pairs."""
    edits = [{"op": edit.op, "a": list(edit.a), "b": list(edit.b), "what": edit.what} for edit in printing.edits]
    return {
        "article": printing.article,
        "spans": [plain(span) for span in printing.spans],
        "kind": printing.kind,
        "edits": edits,
    }


def _resolved(resolved: Resolved) -> Record:
    """A time's days; its TIMEX3 type under a name of its own."""
    record = _dated(resolved)
    record["timex"] = record.pop("type")
    return record


def _dated(dated: Dated | Resolved | Happening) -> Record:
    """A report, a time or a happening, its days as first and last."""
    return _flat(plain(dated))


def _flat(record: Record) -> Record:
    """A record with ``first`` and ``last`` in place of ``days``, and ``start`` and ``end`` in place of ``span``."""
    found: Record = {}
    for name, value in record.items():
        if name == "days":
            found |= value or {"first": None, "last": None}
        elif name == "span":
            found |= value
        else:
            found[name] = value
    return found


def _story(story: Story) -> Record:
    """A story, its links from the earlier to the later event."""
    links = [
        {"from": link.earlier, "to": link.later, "because": [plain(reason) for reason in link.because]}
        for link in story.links
    ]
    return {"id": story.id, "events": list(story.events), "links": links}


LINKS: dict[str, Callable[[Any], Record]] = {
    "utterances": _utterance,
    "dates": _dated,
    "resolved": _resolved,
    "happenings": _dated,
    "stories": _story,
}
"""The kinds of links whose records are not simply their fields."""


def dossier_record(dossier: Dossier) -> Record:
    """A dossier as its JSON schema describes it."""
    record: Record = plain(dossier)
    return record


def plain(thing: object) -> Json:
    """Anything of the model as JSON: fields by name, spans as start and end, days as first and last, ISO dates."""
    maker = PLAIN.get(type(thing))
    if maker:
        return maker(thing)
    if is_dataclass(thing):
        return _fields(thing)
    return [plain(item) for item in thing] if isinstance(thing, (tuple, list)) else thing


def _fields(thing: Json) -> Record:
    """A dataclass by its fields."""
    return {field.name: plain(getattr(thing, field.name)) for field in fields(thing)}


def _named(thing: Named) -> Record:
    """A named tuple by its names."""
    return {name: plain(value) for name, value in thing._asdict().items()}


def _reason(reason: Reason) -> Record:
    """A reason; its value only where it has one."""
    record: Record = {"code": reason.code, "evidence": [plain(span) for span in reason.evidence]}
    return record if reason.value is None else record | {"value": reason.value}


def _placed(thing: Speaker | Subject) -> Record:
    """Who is meant, with the literal words, start and end None where there are none."""
    start, end = thing.span or (None, None)
    return {"name": thing.name, "start": start, "end": end, "basis": thing.basis}


PLAIN: dict[type, Callable[[Any], Any]] = {
    date: date.isoformat,
    Span: _named,
    Evidence: _named,
    Days: _named,
    Decided: _named,
    Reason: _reason,
    Speaker: _placed,
    Subject: _placed,
    Printing: _printing,
}
"""How each class of the model is written."""
