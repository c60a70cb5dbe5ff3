"""Fragments in a new frame: quoted words that a report gives another subject than they were said with."""

from __future__ import annotations

from collections.abc import Sequence

from throughline.model.evidence import Evidence
from throughline.model.marks import Quote, Report
from throughline.model.span import Span
from throughline.settings import Settings
from throughline.telling.dossier import Part, Print
from throughline.telling.material import Material
from throughline.text import frames
from throughline.text.clauses import words_in
from throughline.text.words import Word


def reframed(material: Material, part: Part, cell: Print) -> Evidence | None:
    """The full clause that a fragment was cut from, where its subject there is not the one that its frame gives it.

    A person's pronoun turned into a name is how every report quotes ("she said her son *came and went*"); what is
    looked for is a thing in place of another: *that* hasn't started, or *the grieving* hasn't started.
    """
    if cell.frame is None or cell.kind not in ("cut", "same", "repunctuated", "restyled"):
        return None
    whole = _whole(material, part, cell)
    if whole is None:
        return None
    report = material.reports[whole.article]
    place = _place(material, cell, whole)
    if place is None:
        return None
    around = clause(report, whole.span, place)
    before = [word for word in words_in(report.article.text, around) if word.start < place.start]
    if _is_subject(report, before, material.settings) and not _shares_subject(material, cell, before):
        return Evidence(whole.article, *around)
    return None


def frame(material: Material, quote: Quote) -> Evidence | None:
    """The reporter's clause around a fragment, no longer than needed: to the next fragment, stop or joining word."""
    if quote.kind != "mixed" or quote.frame is None:
        return None
    report = material.reports[quote.article]
    beside = material.places[quote.article].quoted
    first = (
        max(quote.frame.start, beside.end_before(quote.start) + 1)
        if beside.end_before(quote.start)
        else quote.frame.start
    )
    last = min(quote.frame.end, beside.start_after(quote.end, quote.frame.end + 1) - 1)
    around = clause(report, Span(min(first, quote.start), max(last, quote.end)), quote.span)
    return Evidence(quote.article, *_with_marks(report, around, quote.span))


def _with_marks(report: Report, around: Span, place: Span) -> Span:
    """A clause with the quotation marks of a fragment that begins or ends it."""
    text = report.article.text
    start = around.start - (around.start == place.start and around.start > 0)
    closing = around.end == place.end or not text[place.end : around.end].strip()
    end = place.end + 1 if closing and place.end < len(text) else around.end
    return Span(start, max(end, len(text[:end].rstrip())) if end > around.end else len(text[:end].rstrip()))


def _whole(material: Material, part: Part, cell: Print) -> Evidence | None:
    """The printing of the part that is longest, where it is longer than the fragment."""
    spans = [span for other in part.prints if other is not cell and not other.frame for span in other.evidence]
    longest = max(spans, key=lambda span: (span.span.length, span.article), default=None)
    return longest if longest and longest.span.length > sum(span.span.length for span in cell.evidence) else None


def _place(material: Material, cell: Print, whole: Evidence) -> Span | None:
    """Where the fragment's words stand in the whole."""
    report, other = material.reports[cell.article], material.reports[whole.article]
    wanted = [word.key for span in cell.evidence for word in words_in(report.article.text, span.span)]
    there = words_in(other.article.text, whole.span)
    keys = [word.key for word in there]
    for at in range(len(keys) - len(wanted) + 1):
        if wanted and keys[at : at + len(wanted)] == wanted:
            return Span(there[at].start, there[at + len(wanted) - 1].end)
    return None


def clause(report: Report, whole: Span, place: Span) -> Span:
    """The clause of a stretch of a report around a place in it."""
    return frames.clause(report.article.text, whole, place, report.article.language)


def _is_subject(report: Report, before: Sequence[Word], settings: Settings) -> bool:
    """Whether the words from the clause's beginning to the fragment name a thing."""
    named = {mention.start for mention in report.mentions if mention.basis == "named"}
    return frames.is_subject(before, named, report.article.language, settings.frame_subject_words)


def _shares_subject(material: Material, cell: Print, before: Sequence[Word]) -> bool:
    """Whether the frame's own words before the fragment hold the subject, or a pronoun for it."""
    report = material.reports[cell.article]
    frame = cell.frame.span if cell.frame else cell.evidence[0].span
    own = frames.words_before(report.article.text, frame, cell.evidence[0].span)
    return frames.shares_subject(own, before, report.article.language)
