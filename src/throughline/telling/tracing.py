"""A trace in words: as blocks for a terminal and Markdown, and as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from throughline.model.evidence import Evidence
from throughline.model.marks import Report
from throughline.telling import when, wording
from throughline.telling.codes import CHANGED, PRINTED, REGIONS
from throughline.telling.dossier import Change, Credit
from throughline.telling.outline import Block, Cited, Heading, Items, Line, Runs, Said
from throughline.telling.records import Record, plain
from throughline.telling.trace import Elsewhere, Printer, Step, Trace, Way
from throughline.telling.wording import plural

ELSEWHERE = {
    "narration": "in the report's own words",
    "paraphrase": "in a paraphrase",
    "quotation": "in a quotation that is compared with no other",
}
OPEN = frozenset(("words", "case", "masked", "emoji", "sic"))
"""Differences that are shown one by one; those in marks are counted."""


class Told:
    """A trace with the words of its reports at hand."""

    def __init__(self, trace: Trace, reports: Mapping[str, Report]) -> None:
        """Take a trace and the reports that it was made of."""
        self.trace = trace
        self.reports = reports
        self.printers = {printer.article: printer for printer in trace.printers}

    def words(self, evidence: Evidence) -> str:
        """The printed words of a span; none where its report is not here."""
        report = self.reports.get(evidence.article)
        return evidence.span.words(report.article.text) if report else ""

    def title(self) -> str:
        """What is traced."""
        return f"“{self.trace.words.strip()}”"

    def summary(self) -> str:
        """How often the words were found."""
        trace = self.trace
        if not trace.utterances:
            return f"In no quotation of {plural(trace.reports, 'report')}." + self._only_elsewhere() + self._unread()
        more = trace.utterances - len(trace.ways)
        shown = f"; {len(trace.ways)} are shown, {more} more are not: give more words" if more else ""
        found = plural(trace.utterances, "utterance")
        return f"{found} with these words, looked for in {plural(trace.reports, 'report')}{shown}." + self._unread()

    def _unread(self) -> str:
        count = self.trace.unread
        if not count:
            return ""
        verb = "was" if count == 1 else "were"
        return f" {plural(count, 'younger report')} with them {verb} not read: give more words."

    def _only_elsewhere(self) -> str:
        count = self.trace.elsewhere_reports
        return f" {plural(count, 'report')} {'prints' if count == 1 else 'print'} the words elsewhere." if count else ""

    def heading(self, way: Way) -> str:
        """Who said it and when."""
        who = wording.speakers(wording.mainly(way.speakers)) if way.speakers else "Speaker not named"
        return f"{who}, {wording.said(way.said)}"

    def extent(self, way: Way) -> str:
        """How often it was printed, and which parts of it are traced."""
        numbers = [number for number, _ in way.parts]
        which = f"part {numbers[0]}" if len(numbers) == 1 else f"parts {', '.join(map(str, numbers))}"
        part = f", {which} of {way.of} of what was said" if len(numbers) < way.of else ""
        return f"{plural(way.printings, 'printing')} in {plural(way.reports, 'report')}{part}."

    def more(self, way: Way) -> str:
        """How many printings are not shown."""
        if not way.more:
            return ""
        last = self.printers[way.steps[-1].article]
        return f"{plural(way.more, 'more printing')} from {self.when(last)} on; throughline export lists all."

    def when(self, printer: Printer) -> str:
        """The day of a report, or its interval, marked where it is not the report's own."""
        mark = {"stated": "", "inferred": " (inferred)", "unknown": ""}[printer.dating]
        return f"{when.likely(printer.days, printer.best)}{mark}"

    def how(self, step: Step) -> str:
        """How a printing differs."""
        return "the reference" if step.reference else PRINTED[step.kind]

    def changes(self, step: Step) -> Iterator[str]:
        """The changes of words one by one, then how many there are in marks."""
        others: dict[str, int] = {}
        for change in step.changes:
            if change.what in OPEN and (change.printed or step.kind != "cut"):
                yield self._change(change)
            elif change.what not in OPEN:
                others[CHANGED[change.what]] = others.get(CHANGED[change.what], 0) + 1
        for what, number in others.items():
            yield f"{what}: {plural(number, 'difference')}"

    def _change(self, change: Change) -> str:
        """One change."""
        before, after = (f"“{self.words(side)}”" if side else "" for side in (change.reference, change.printed))
        if not (before and after):
            return f"without {before}" if before else f"with {after}"
        return f"{before} → {after}"

    def credited(self, speakers: Sequence[Credit]) -> str:
        """Whom a report credits."""
        return ", ".join(one.name for one in speakers) or "nobody by name"

    def elsewhere(self, place: Elsewhere) -> str:
        """What a place outside the utterances is part of."""
        words = ELSEWHERE.get(place.kind) or f"in a part of its own: {REGIONS.get(place.kind, place.kind)}"
        return f"{words}, credited to {self.credited(place.speakers)}" if place.speakers else words

    def elsewhere_more(self) -> str:
        """How many reports with the words elsewhere are not shown."""
        more = self.trace.elsewhere_reports - len(self.trace.elsewhere)
        return f"{plural(more, 'more report')} with the words elsewhere." if more else ""


def blocks(trace: Trace, reports: Mapping[str, Report]) -> Iterator[Block]:
    """The trace as headings, lines and tables."""
    told = Told(trace, reports)
    yield Heading(1, (Said(told.title()),))
    yield Line((Said(told.summary()),))
    for way in trace.ways:
        yield from _way(told, way)
    if trace.elsewhere:
        yield Heading(2, (Said("The same words elsewhere"),))
        yield Items(tuple(_elsewhere(told, place) for place in trace.elsewhere))
        if told.elsewhere_more():
            yield Line((Said(told.elsewhere_more()),))


def _way(told: Told, way: Way) -> Iterator[Block]:
    """One utterance."""
    yield Heading(2, (Said(told.heading(way)),))
    yield Line((Said(told.extent(way)),))
    yield Items(tuple((Said(f"{number}: "), Cited("", told.words(words), "whole")) for number, words in way.parts))
    yield Items(tuple(_step(told, step, len(way.parts) > 1) for step in way.steps))
    if told.more(way):
        yield Line((Said(told.more(way)),))


def _step(told: Told, step: Step, numbered: bool) -> Runs:
    """One printing: when and where, how it differs, its place, what is changed, and whom the report credits."""
    printer = told.printers[step.article]
    part = f"part {step.part}, " if numbered else ""
    notes = "".join(f"; {note}" for note in (*told.changes(step), f"credited to {told.credited(step.speakers)}"))
    return (
        Said(f"{told.when(printer)}, {printer.label}", strong=True),
        Said(f": {part}{told.how(step)} "),
        *_printed(told, step),
        Said(notes),
    )


def _printed(told: Told, step: Step) -> Iterator[Said | Cited]:
    """The words as printed, where they are not the reference's; else only their place."""
    shown = step.kind in ("cut", "altered", "merged", "restyled") and not step.reference
    for number, span in enumerate(step.evidence):
        if number:
            yield Said(" + ")
        yield Cited(f"{span.start}-{span.end}", told.words(span) if shown else "")


def _elsewhere(told: Told, place: Elsewhere) -> Runs:
    """One place outside the utterances."""
    printer = told.printers[place.evidence.article]
    where = f"{printer.label}:{place.evidence.start}-{place.evidence.end}"
    return Said(f"{told.when(printer)}, {told.elsewhere(place)}: "), Cited(where, told.words(place.evidence))


def trace_record(trace: Trace, reports: Mapping[str, Report]) -> Record:
    """The trace as data, spans with their words."""
    told = Told(trace, reports)
    record: Record = plain(trace)
    for way, given in zip(record["ways"], trace.ways, strict=True):
        way["parts"] = [{"number": number, "words": _span(told, words)} for number, words in given.parts]
        way["more"] = given.more
        for step, one in zip(way["steps"], given.steps, strict=True):
            step["evidence"] = _spans(told, one.evidence)
            step["changes"] = [_change(told, change) for change in one.changes]
    for place, found in zip(record["elsewhere"], trace.elsewhere, strict=True):
        place["evidence"] = _span(told, found.evidence)
    return record


def _change(told: Told, change: Change) -> Record:
    """One change with the words of both sides."""
    sides = {"reference": change.reference, "printed": change.printed}
    return {"op": change.op, "what": change.what} | {
        name: _span(told, side) if side else None for name, side in sides.items()
    }


def _spans(told: Told, spans: Iterable[Evidence]) -> list[Record]:
    return [_span(told, span) for span in spans]


def _span(told: Told, evidence: Evidence) -> Record:
    """A span with its words."""
    return {**plain(evidence), "words": told.words(evidence)}
