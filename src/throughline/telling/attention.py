"""Look at these first: what an editor must check before anything of the story is printed again, ranked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from throughline.model.evidence import Evidence
from throughline.model.marks import Quote, Time
from throughline.telling.dossier import Cell, Ledger, Notice, Part, Print, Row, Section, Source
from throughline.telling.framing import clause, reframed
from throughline.telling.material import Material, first_words
from throughline.text.words import words

RANKS = (
    "difference",
    "credited",
    "reframed",
    "altered",
    "merged",
    "hedged",
    "explained",
    "single",
    "undated",
    "unclosed",
    "speaker",
    "hangs",
)
"""Codes by what costs an editor most if it is overlooked."""
WEIGHTY = ("killed", "injured", "missing", "arrested", "charge", "status", "cause", "age")
"""Attributes whose single source is pointed out."""
FIRST = ("name", "spelling", "age", "date", *WEIGHTY)
"""Attributes by what an editor checks first: names, ages, days, then numbers; the others after them."""


def look_first(
    material: Material, ledgers: Sequence[Ledger], rows: Sequence[Row], sources: Sequence[Source]
) -> tuple[Notice, ...]:
    """The rows that there is room for, by rank; no kind has a second row before every other has had its first."""
    found = [
        *_from_rows(rows, len(sources)),
        *_from_ledgers(material, ledgers),
        *_undated(material, sources),
        *_from_quotes(material),
        *_hanging(material),
    ]
    taken: Counter[str] = Counter()
    turns: list[tuple[int, int, Notice]] = []
    for notice in found:
        taken[notice.code] += 1
        turns.append((taken[notice.code], RANKS.index(notice.code), notice))
    turns.sort(key=lambda turn: turn[:2])
    chosen = sorted(turns[: material.settings.look_first], key=lambda turn: (turn[1], turn[0]))
    return tuple(notice for _, _, notice in chosen)


def _from_rows(rows: Iterable[Row], reports: int) -> Iterator[Notice]:
    """Differences, and single sources of what weighs where other reports could have said it too.

    What one report only words more roughly than another is no reason to look.
    """
    rows = [row for row in rows if row.explained_by != "grain" or row.attribute not in WORDED]
    ranked = sorted(rows, key=lambda row: FIRST.index(row.attribute) if row.attribute in FIRST else len(FIRST))
    for row in ranked:
        code = _code(row) if row.kind == "difference" else "single"
        if row.kind == "difference" or (row.kind == "single" and reports > 1 and row.attribute in WEIGHTY):
            cells = tuple(replace(cell, evidence=_once_each(cell.evidence)) for cell in row.cells)
            section: Section = "sayings" if code == "credited" else "findings"
            yield Notice(code, section, cells, row.subject, row.attribute, row.explained_by)


WORDED = ("condition", "medium")
"""Attributes that are told in words of which one can be coarser than the other."""


def _once_each(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The first span of each report."""
    found: dict[str, Evidence] = {}
    for span in evidence:
        found.setdefault(span.article, span)
    return tuple(found.values())


def _code(row: Row) -> str:
    """What kind of difference it is."""
    if row.explained_by:
        return "explained"
    if row.attribute == "credited":
        return "credited"
    return "hedged" if row.attribute == "certainty" or _hedged(row) else "difference"


def _hedged(row: Row) -> bool:
    """Whether the reports differ only in how firmly they say it."""
    return len({cell.certainty for cell in row.cells}) > 1 and len({cell.value for cell in row.cells}) == 1


def _from_ledgers(material: Material, ledgers: Iterable[Ledger]) -> Iterator[Notice]:
    """Words that a printing changes or joins, and fragments whose frame gives them another subject."""
    for ledger in ledgers:
        for part in ledger.parts:
            for cell in part.prints:
                yield from _from_print(material, ledger, part, cell)


def _from_print(material: Material, ledger: Ledger, part: Part, cell: Print) -> Iterator[Notice]:
    """What one cell of a ledger asks for."""
    speaker = ledger.speakers[0].name if ledger.speakers else None
    if cell.kind in ("altered", "merged"):
        yield Notice(cell.kind, "sayings", (_words(part.words), _words(*_changed(material, cell))), speaker)
    whole = reframed(material, part, cell)
    if whole and cell.frame:
        yield Notice("reframed", "sayings", (_words(cell.frame), _words(whole)), speaker)


def _changed(material: Material, cell: Print) -> tuple[Evidence, ...]:
    """The clauses of a printing in which a word is changed or added, else all of it."""
    report = material.reports[cell.article]
    changed = [one.printed.span for one in cell.changes if one.what == "words" and one.printed]
    around = [
        clause(report, whole.span, span) for whole in cell.evidence for span in changed if whole.span.contains(span)
    ]
    return tuple(Evidence(cell.article, *span) for span in dict.fromkeys(around)) or cell.evidence


def _words(*evidence: Evidence) -> Cell:
    """A side that is just its words."""
    return Cell(None, evidence)


def _undated(material: Material, sources: Iterable[Source]) -> Iterator[Notice]:
    """One row for all reports that do not carry their date."""
    cells = [_date_of(material, source) for source in sources if source.dating != "stated"]
    if cells:
        yield Notice("undated", "sources", tuple(cells), attribute="date")


def _date_of(material: Material, source: Source) -> Cell:
    """A report's likely days, and words of its own that they rest on: a time, else any, else its first words."""
    days = source.days
    value = f"{days.first}/{days.last}" if days and days.length > 1 else str(days.first) if days else None
    own = [span for reason in source.because for span in reason.evidence if span.article == source.article]
    times = {time.evidence for time in material.reports[source.article].times}
    told = [span for span in own if span in times] or own or [first_words(material.reports[source.article])]
    return Cell(value, (told[0],))


def _from_quotes(material: Material) -> Iterator[Notice]:
    """Quotations whose marks are damaged, and those credited to nobody certain: a row for all of each."""
    quotes = [quote for report in material.reports.values() for quote in report.quotes if quote.kind != "indirect"]
    turns: dict[tuple[str, int], Quote] = {}
    for quote in quotes:
        if not quote.closed:
            turns.setdefault((quote.article, quote.turn), quote)
    if turns:
        yield Notice("unclosed", "sayings", tuple(_words(quote.evidence) for quote in turns.values()))
    doubtful = [quote for quote in quotes if _doubtful(material, quote)]
    if doubtful:
        yield Notice("speaker", "sayings", tuple(_words(quote.evidence) for quote in doubtful))


def _doubtful(material: Material, quote: Quote) -> bool:
    """Whether a whole quotation of the running text has no speaker, or only an unnamed one."""
    if quote.kind == "mixed" or len(words(quote.words(material.reports[quote.article].article))) <= 1:
        return False
    regions = material.reports[quote.article].regions
    if any(region.kind == "headline" and region.span.contains(quote.span) for region in regions):
        return False
    return all(speaker.basis == "anonymous" for speaker in quote.speakers)


def _hanging(material: Material) -> Iterator[Notice]:
    """Times that count from another time and so lie far from their report."""
    for article, report in material.reports.items():
        written = material.days(article)
        for time in report.times:
            far = time.days and written and time.days.gap(written) > material.settings.hanging_days
            if far and time.anchor == "time" and time.anchor_span:
                anchor = Cell(None, (Evidence(article, *time.anchor_span),))
                yield Notice("hangs", "timeline", (_dated(time), anchor), attribute="date")


def _dated(time: Time) -> Cell:
    """A time with the days that it means."""
    value = f"{time.days.first}/{time.days.last}" if time.days else None
    return Cell(value, (Evidence(time.article, *time.span),))
