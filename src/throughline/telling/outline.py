"""The dossier as headings, lines, lists and tables, in the order of the page, for formats without links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from throughline.model.evidence import Evidence, Reason
from throughline.model.marks import Report
from throughline.telling import when, wording
from throughline.telling.dossier import (
    Cell,
    Copied,
    Credit,
    Dossier,
    Help,
    Ledger,
    Moment,
    Notice,
    Part,
    Print,
    Row,
    Saying,
    Source,
)

Length = Literal["whole", "usual", "brief"]


class Said(NamedTuple):
    """Words of ours, or of an input: plain text, not yet escaped."""

    text: str
    strong: bool = False


class Cited(NamedTuple):
    """Words of a report and where they stand: "000:183-192"; without ``words`` only the place is shown."""

    place: str
    words: str = ""
    length: Length = "usual"
    """Whether long words are cut: ``whole`` never, ``brief`` to a few."""


Runs = tuple[Said | Cited, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: 1 the story's title, 2 a section, 3 a part of one."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    rows: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a heading for each column."""

    head: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]
    prose: bool = False
    """Whether its cells hold sentences, which need broad columns."""


Block = Heading | Line | Items | Table


def outline(dossier: Dossier, reports: Mapping[str, Report]) -> Iterator[Block]:
    """A story's blocks; a section with nothing to say is left out."""
    cite = _Citing(dossier, reports)
    yield Heading(1, cite.title())
    yield Line((*_plain(_span_of(dossier)), *cite.titled()))
    yield Line(_plain(" · ".join(filter(None, (wording.counted(dossier.counts), wording.origin(dossier))))))
    if dossier.support:
        labels = dict.fromkeys(dossier.labels[note.article] for note in dossier.support)
        yield Line(_plain(f"Support and helplines, as printed by {', '.join(labels)}: see “Support notes” below."))
    for heading, section in SECTIONS:
        blocks = list(section(cite))
        if blocks:
            yield Heading(2, _plain(heading))
            yield from blocks
    yield Line(_plain(f"Members {dossier.digest} · Throughline {dossier.version}"))


SHOWN = 4
"""Spans that are shown of one reason; the data and the page have all."""
PAIRS = 10
"""Pairs of reports whose shared words are listed."""


class _Citing:
    """A dossier with the words of its reports at hand."""

    def __init__(self, dossier: Dossier, reports: Mapping[str, Report]) -> None:
        self.dossier = dossier
        self.reports = reports
        self.labels = dossier.labels

    def one(self, evidence: Evidence, length: Length = "usual", *, words: bool = True) -> Cited:
        """A span with its words."""
        place = f"{self.labels[evidence.article]}:{evidence.start}-{evidence.end}"
        printed = evidence.span.words(self.reports[evidence.article].article.text) if words else ""
        return Cited(place, printed, length)

    def all(self, evidence: Iterable[Evidence], length: Length = "usual") -> Runs:
        """Spans, divided by points."""
        return _divided([(self.one(span, length),) for span in evidence], " · ")

    def reasons(self, because: Iterable[Reason]) -> Runs:
        """Reasons in words, each with its evidence."""
        return _divided([self.reason(reason) for reason in because], "; ")

    def reason(self, reason: Reason) -> Runs:
        """A reason in words and what it rests on, where that stands in these reports."""
        known = [span for span in reason.evidence if span.article in self.labels]
        words = Said(wording.reason(reason, self.labels))
        more = (Said(f" and {len(known) - SHOWN} more"),) if len(known) > SHOWN else ()
        return (words, Said(" "), *self.all(known[:SHOWN], "brief"), *more) if known else (words,)

    def title(self) -> Runs:
        """The words of the title."""
        found = self.dossier.title
        if found.evidence is None:
            return _plain("A report without words")
        words = self.one(found.evidence).words
        return (Cited("", words, "whole"),) if found.basis == "lead" else _plain(words)

    def titled(self) -> Runs:
        """What the title is, and where it stands."""
        found = self.dossier.title
        if found.evidence is None:
            return ()
        basis = wording.TITLES[found.basis].replace("{label}", self.labels[found.evidence.article])
        return Said(f" Title: {basis} "), self.one(found.evidence, words=False)


def _plain(text: str) -> Runs:
    return (Said(text),)


def _divided(groups: Iterable[Runs], by: str) -> Runs:
    """Groups of runs with a divider between."""
    found: list[Said | Cited] = []
    for group in groups:
        found += [Said(by), *group] if found else group
    return tuple(found)


def _span_of(dossier: Dossier) -> str:
    """When it happened and when it was reported."""
    reported = f"reported {when.days(dossier.reported)}" if dossier.reported else "no report carries a date"
    happened = f"Happened {wording.happened(dossier)}" if dossier.happened else "No day of what happened is known"
    return f"{happened} · {reported}."


def _look_first(cite: _Citing) -> Iterator[Block]:
    if cite.dossier.look_first:
        yield Items(tuple(_notice(cite, notice) for notice in cite.dossier.look_first))


def _notice(cite: _Citing, notice: Notice) -> Runs:
    """One row: the sentence, then its sides."""
    sides = _divided([_cell(cite, cell, notice.attribute) for cell in notice.cells], " ↔ ")
    return (Said(wording.notice(notice), strong=True), Said(". "), *sides, *_because(cite, notice.because))


def _because(cite: _Citing, because: tuple[Reason, ...]) -> Runs:
    return (Said(" — "), *cite.reasons(because)) if because else ()


def _cell(cite: _Citing, cell: Cell, attribute: str | None) -> Runs:
    """A value and its words."""
    if cell.value is None:
        return cite.all(cell.evidence)
    return (Said(wording.value(cell, attribute) + " "), *cite.all(cell.evidence))


def _timeline(cite: _Citing) -> Iterator[Block]:
    if cite.dossier.timeline:
        rows = tuple(_moment(cite, moment) for moment in cite.dossier.timeline)
        yield Table(("when", "what", "resting on"), rows, prose=True)


def _moment(cite: _Citing, moment: Moment) -> tuple[Runs, ...]:
    """One row of the timeline."""
    told = (wording.CERTAINTIES[moment.certainty] if moment.certainty != "stated" else "", wording.told(moment))
    notes = ", ".join(word for word in told if word)
    others = moment.evidence[1:]
    return _plain(when.moment(moment)), (cite.one(moment.what),), (Said(notes + ". "), *cite.all(others))


def _sayings(cite: _Citing) -> Iterator[Block]:
    dossier = cite.dossier
    for number, ledger in enumerate(dossier.ledgers, 1):
        yield from _ledger(cite, ledger, number)
    for heading, sayings in (
        ("Single quotations", dossier.quotations),
        ("Said without quotation marks", dossier.paraphrases),
    ):
        if sayings:
            yield Heading(3, _plain(heading))
            yield Items(tuple(_saying(cite, saying) for saying in sayings))


def _ledger(cite: _Citing, ledger: Ledger, number: int) -> Iterator[Block]:
    """One utterance: who and when, its parts in full, which report prints which part how, and the introductions."""
    yield Heading(
        3, _plain(f"{number} · {wording.credited(ledger.speakers, cite.labels)}, {wording.said(ledger.said)}")
    )
    yield Line(_plain(wording.ledger(ledger, cite.labels)))
    yield Items(tuple((Said(f"{part.number}: "), cite.one(part.words, "whole")) for part in ledger.parts))
    head = ("part", *(cite.labels[article] for article in ledger.columns))
    yield Table(head, tuple(_part(cite, part, ledger.columns) for part in ledger.parts))
    if ledger.because:
        yield Line((Said("When it was said: "), *cite.reasons(ledger.because)))
    if ledger.introductions:
        yield Line((Said("Introduced by "), *cite.all(one.evidence for one in ledger.introductions)))


def _part(cite: _Citing, part: Part, columns: Iterable[str]) -> tuple[Runs, ...]:
    """One row of a ledger: how each report prints the part."""
    cells = [_prints(cite, [one for one in part.prints if one.article == article]) for article in columns]
    return (_plain(str(part.number)), *cells)


def _prints(cite: _Citing, prints: Iterable[Print]) -> Runs:
    """How one report prints a part, fragments with their words."""
    found = [
        (Said(wording.printed(one) + " "), *_divided([_place(cite, one, span) for span in one.evidence], " + "))
        for one in prints
    ]
    return _divided(found, "; ") or _plain("not printed")


def _place(cite: _Citing, cell: Print, span: Evidence) -> Runs:
    return (cite.one(cell.frame or span) if cell.frame else cite.one(span, words=cell.kind in ("cut", "altered")),)


def _saying(cite: _Citing, saying: Saying) -> Runs:
    """One quotation: who, the words, the cue, and what is damaged."""
    who = Said(wording.speakers(saying.speakers), strong=True)
    words = _divided([(cite.one(span, "whole"),) for span in saying.evidence], " + ")
    frame = saying.frame if saying.kind == "mixed" else None
    notes = wording.saying(saying)
    cue: Runs = (Said("; cue "), cite.one(saying.cue)) if saying.cue else ()
    shown: Runs = (Said("; in the report's words "), cite.one(frame)) if frame else ()
    return (who, Said(f" ({notes}): "), *words, *cue, *shown, *_by(cite, saying.speakers))


def _by(cite: _Citing, speakers: Iterable[Credit]) -> Runs:
    """The literal words that name the speakers."""
    spans = list(dict.fromkeys(span for speaker in speakers for span in speaker.evidence))
    return (Said("; speaker "), *cite.all(spans)) if spans else ()


def _findings(kind: str, columns: tuple[str, str]) -> Callable[[_Citing], Iterator[Block]]:
    """A section for the rows of one kind of finding."""

    def section(cite: _Citing) -> Iterator[Block]:
        found: tuple[Row, ...] = getattr(cite.dossier, kind)
        if found:
            yield Table(columns, tuple(_row(cite, row) for row in found))

    return section


def _row(cite: _Citing, row: Row) -> tuple[Runs, ...]:
    """One finding: what it is about, and its values."""
    by = {"change": " → ", "difference": " ↔ "}.get(row.kind, " · ")
    notes = wording.row(row)
    values = _divided([_valued(cite, row, cell) for cell in row.cells], by)
    return _plain(wording.about(row.subject, row.attribute, row.cells)), (
        *values,
        *_plain(f" — {notes}" if notes else ""),
    )


def _valued(cite: _Citing, row: Row, cell: Cell) -> Runs:
    """A value with its words; in a change with the day that it belongs to."""
    as_of = f" ({when.days(cell.as_of)})" if row.kind == "change" and cell.as_of else ""
    return Said(wording.value(cell, row.attribute) + as_of + ": ", strong=True), *cite.all(cell.evidence)


def _copies(cite: _Citing) -> Iterator[Block]:
    dossier = cite.dossier
    if dossier.counts.reports < 2:  # noqa: PLR2004 - a single report copies nobody
        return
    yield Line(_plain(wording.copied(dossier.counts)))
    if dossier.copies:
        yield Items(tuple(_copied(cite, one) for one in dossier.copies))
    if dossier.overlaps:
        own = [one for one in dossier.overlaps if one.outside][:PAIRS]
        pairs = [(f"{cite.labels[one.a]} and {cite.labels[one.b]}", one) for one in own]
        shared = tuple(_plain(f"{names}: {wording.overlap(one)}") for names, one in pairs)
        yield Items((*shared, *map(_plain, wording.common(dossier.overlaps))))


def _copied(cite: _Citing, one: Copied) -> Runs:
    """One group of copies."""
    return (Said(wording.copy(one, cite.labels)), *_because(cite, one.because))


def _chapters(cite: _Citing) -> Iterator[Block]:
    dossier = cite.dossier
    if len(dossier.chapters) > 1:
        names = {chapter.id: chr(ord("A") + place % 26) for place, chapter in enumerate(dossier.chapters)}
        yield Items(tuple(_plain(f"{names[one.id]}: {wording.chapter(one, cite.labels)}") for one in dossier.chapters))
        yield Items(
            tuple(
                (Said(f"{names.get(bond.earlier)} ← {names.get(bond.later)}: "), *cite.reasons(bond.because))
                for bond in dossier.bonds
            )
        )


def _support(cite: _Citing) -> Iterator[Block]:
    dossier = cite.dossier
    if dossier.support:
        yield Line(_plain("As printed; check before printing again: each note is as old as its report."))
        yield Items(tuple(_help(cite, note) for note in dossier.support))
    if dossier.without_support:
        yield Line(_plain(f"None in {', '.join(cite.labels[article] for article in dossier.without_support)}."))


def _help(cite: _Citing, note: Help) -> Runs:
    """One support note."""
    words = wording.help_note(note)
    named: Runs = (Said(words, strong=True), Said(" ")) if words else ()
    return *named, cite.one(note.evidence), Said(f" ({when.days(note.printed)})")


def _sources(cite: _Citing) -> Iterator[Block]:
    yield Items(tuple(_source(cite, source) for source in cite.dossier.sources))


def _source(cite: _Citing, source: Source) -> Runs:
    """One report: its date with the reasoning, and where it comes from."""
    because: Runs = (Said(", because "), *cite.reasons(source.because)) if source.because else ()
    return (
        Said(source.label, strong=True),
        Said(f": {wording.dated(source)}"),
        *because,
        Said(". " + wording.source(source)),
    )


def _set_aside(cite: _Citing) -> Iterator[Block]:
    if cite.dossier.set_aside:
        rows = [(Said(wording.REGIONS[one.kind] + " "), cite.one(one.evidence)) for one in cite.dossier.set_aside]
        yield Items(tuple(rows))


def _taken(cite: _Citing) -> Iterator[Block]:
    yield Line(_plain(wording.taken(cite.dossier.taken)))
    rejected = cite.dossier.taken.rejected
    if rejected:
        yield Items(tuple(_plain(f"{one.source} ({wording.CAUSES[one.cause]}): {one.message}") for one in rejected))


SECTIONS: tuple[tuple[str, Callable[[_Citing], Iterator[Block]]], ...] = (
    ("Look at these first", _look_first),
    ("What happened when", _timeline),
    ("What was said", _sayings),
    ("Where the reports agree", _findings("agreements", ("about", "said by"))),
    ("What changed", _findings("changes", ("about", "then and later"))),
    ("Where they differ", _findings("differences", ("about", "values"))),
    ("Told by one report only", _findings("singles", ("about", "value"))),
    ("Who copied whom", _copies),
    ("Earlier and later", _chapters),
    ("Support notes", _support),
    ("Sources", _sources),
    ("Set aside, not thrown away", _set_aside),
    ("Read and rejected", _taken),
)
"""The sections in the order of the page."""
