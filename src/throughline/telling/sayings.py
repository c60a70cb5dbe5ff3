"""What was said: a ledger for each utterance that is printed more than once, then single quotations and paraphrases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from throughline.model.evidence import Evidence
from throughline.model.links import Edit, Printing, Segment, Utterance
from throughline.model.marks import Mark, Quote, Report
from throughline.model.span import Span
from throughline.telling.dossier import Change, Credit, Introduction, Ledger, Part, Print, Saying
from throughline.telling.framing import clause, frame
from throughline.telling.material import Material
from throughline.telling.places import Ordered, Places
from throughline.telling.uttered import uttered

EDGES = " \t\r\n\f\v\u00a0\"'“”‘’„‚«»‹›`,;:.-–—…"
"""Marks and white space that may stand between quoted words and the words that introduce them."""


def ledgers(material: Material) -> Iterator[Ledger]:
    """A ledger for each utterance that several reports print, or one of them more than once; most printings first."""
    shown = [utterance for utterance in material.utterances if _repeated(utterance)]
    for utterance in sorted(shown, key=lambda one: (-len(printers(one)), -len(one.segments), one.id)):
        parts = tuple(_parts(material, utterance))
        counts = Counter(article for part in parts for article in {cell.article for cell in part.prints})
        columns = tuple(sorted(counts, key=lambda article: material.order[article]))
        introductions = tuple(_introductions(material, parts, columns))
        said, because = uttered(material, utterance, introductions)
        yield Ledger(
            utterance.id,
            said,
            _credits(material, utterance),
            columns,
            parts,
            introductions,
            tuple(article for article in columns if counts[article] == max(counts.values())),
            because,
        )


def printers(utterance: Utterance) -> frozenset[str]:
    """Ids of the reports that print any of an utterance."""
    return frozenset(printing.article for segment in utterance.segments for printing in segment.printings)


def _repeated(utterance: Utterance) -> bool:
    """Whether a table says more than the words alone."""
    return len(printers(utterance)) > 1 or any(len(segment.printings) > 1 for segment in utterance.segments)


def _credits(material: Material, utterance: Utterance) -> tuple[Credit, ...]:
    """The speakers that reports credit, with the words of these reports that do."""
    return tuple(Credit(one.name, material.inside(one.evidence)) for one in utterance.speakers)


def _parts(material: Material, utterance: Utterance) -> Iterator[Part]:
    """The parts of an utterance, numbered from 1."""
    homes = [_homes(material, segment) for segment in utterance.segments]
    inside: dict[Evidence, set[int]] = {}
    for number, printings in enumerate(homes, 1):
        for quote in (quote for home in printings for quote in home):
            inside.setdefault(quote, set()).add(number)
    for number, segment in enumerate(utterance.segments, 1):
        cells = (
            _cell(material, segment, printing, _joined(inside, number, homes[number - 1][place]))
            for place, printing in enumerate(segment.printings)
        )
        ordered = sorted(cells, key=lambda cell: (material.order[cell.article], cell.evidence))
        yield Part(number, segment.words, tuple(ordered))


def _homes(material: Material, segment: Segment) -> list[frozenset[Evidence]]:
    """For each printing of a segment the quotations that it stands in."""
    found = []
    for printing in segment.printings:
        quotes = (material.quote(span) for span in printing.evidence)
        found.append(frozenset(quote.evidence for quote in quotes if quote))
    return found


def _joined(inside: Mapping[Evidence, set[int]], number: int, home: frozenset[Evidence]) -> tuple[int, ...]:
    """Numbers of the other parts that are printed in one of these quotations too."""
    return tuple(sorted({other for quote in home for other in inside[quote]} - {number}))


def _cell(material: Material, segment: Segment, printing: Printing, joined: tuple[int, ...]) -> Print:
    """One printing as a cell of the ledger."""
    quotes = [quote for quote in map(material.quote, printing.evidence) if quote]
    framed = [found for quote in quotes if (found := frame(material, quote))]
    return Print(
        printing.article,
        printing.kind,
        printing.evidence,
        reference=is_reference(segment, printing),
        with_parts=joined,
        changes=tuple(change(segment, printing, edit) for edit in printing.edits),
        frame=framed[0] if framed else None,
        closed=all(quote.closed for quote in quotes),
    )


def is_reference(segment: Segment, printing: Printing) -> bool:
    """Whether a printing gives the segment's reference words."""
    words = segment.words
    return printing.article == words.article and any(words.span.contains(span) for span in printing.spans)


def change(segment: Segment, printing: Printing, edit: Edit) -> Change:
    """An edit with the words of both sides."""
    return Change(edit.op, edit.what, _some(segment.words.article, edit.a), _some(printing.article, edit.b))


def _some(article: str, span: Span) -> Evidence | None:
    """The span, None where it is empty."""
    return Evidence(article, *span) if span.length else None


def _introductions(material: Material, parts: Iterable[Part], columns: Iterable[str]) -> Iterator[Introduction]:
    """The words that introduce the printings, once each, by report and in text order."""
    spans = {span for part in parts for cell in part.prints for span in cell.evidence}
    cued = {quote.evidence: quote for quote in map(material.quote, sorted(spans)) if quote and quote.cue}
    for article in columns:
        mine = [quote for evidence, quote in sorted(cued.items()) if evidence.article == article]
        yield from dict.fromkeys(introduction(material, quote) for quote in mine)


def introduction(material: Material, quote: Quote) -> Introduction:
    """The reporter's own words around a quotation's cue, within its sentence; long ones cut to the cue's clause."""
    report = material.reports[quote.article]
    cue = quote.cue or quote.span
    around = _narration(report.article.text, material.places[quote.article], cue)
    if around.length > material.settings.introduction_length:
        near = clause(report, around, cue)
        around = Span(near.start, max(cue.end, len(report.article.text[: near.end].rstrip(EDGES))))
    return Introduction(quote.article, Evidence(quote.article, *around), Evidence(quote.article, *cue))


def _narration(text: str, places: Places, cue: Span) -> Span:
    """The stretch of a sentence around a cue that no quotation covers, without the marks at its ends."""
    around = [sentence.span for sentence in places.sentences.touching(cue)]
    first = max(min((span.start for span in around), default=cue.start), places.quoted.end_before(cue.start))
    last = max((span.end for span in around), default=cue.end)
    last = min(last, places.quoted.start_after(cue.end, last))
    while first < cue.start and text[first] in EDGES:
        first += 1
    while last > cue.end and text[last - 1] in EDGES:
        last -= 1
    return Span(min(first, cue.start), max(last, cue.end))


def sayings(material: Material) -> Iterator[Saying]:
    """Quotations and paraphrases that no ledger shows, in the order of the reports and their texts; one a turn."""
    shown = {
        span
        for utterance in material.utterances
        if _repeated(utterance)
        for segment in utterance.segments
        for printing in segment.printings
        for span in printing.evidence
    }
    said = _said(material)
    marks: dict[str, list[Mark]] = {article: [] for article in material.reports}
    for span in shown:
        marks[span.article].append(Mark(span.article, span.span))
    for article, report in material.reports.items():
        told = Ordered(marks[article])
        for turn in _turns(report):
            free = [quote for quote in turn if quote.kind == "indirect" or not told.touching(quote.span)]
            if free:
                yield _saying(material, free, said)


def _said(material: Material) -> dict[Evidence, Utterance]:
    """The utterance that each printed span belongs to."""
    return {
        span: utterance
        for utterance in material.utterances
        for segment in utterance.segments
        for printing in segment.printings
        for span in printing.evidence
    }


def _turns(report: Report) -> list[list[Quote]]:
    """The quotations of each turn of a report, paraphrases apart from them."""
    found: dict[tuple[int, bool], list[Quote]] = {}
    for quote in report.quotes:
        found.setdefault((quote.turn, quote.kind == "indirect"), []).append(quote)
    return sorted(found.values(), key=lambda quotes: quotes[0].span)


def _saying(material: Material, quotes: Sequence[Quote], said: dict[Evidence, Utterance]) -> Saying:
    """One turn: its words, its speakers as the first quotation credits them, and the first cue."""
    article = quotes[0].article
    cue = next((quote.cue for quote in quotes if quote.cue), None)
    framed = next((found for quote in quotes if (found := frame(material, quote))), None)
    speakers = next((quote.speakers for quote in quotes if quote.speakers), ())
    utterance = next((said[quote.evidence] for quote in quotes if quote.evidence in said), None)
    return Saying(
        article,
        quotes[0].kind,
        tuple(quote.evidence for quote in quotes),
        tuple(Credit(one.name, _named(article, one.span), one.basis) for one in speakers),
        cue=Evidence(article, *cue) if cue else None,
        frame=framed,
        said=utterance.said if utterance else None,
        closed=all(quote.closed for quote in quotes),
    )


def _named(article: str, span: Span | None) -> tuple[Evidence, ...]:
    return (Evidence(article, *span),) if span else ()
