"""Where the reports agree, what changed, where they differ, and who copied whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from throughline.model.evidence import Evidence
from throughline.model.links import Fact, Finding, FindingKind, Passage
from throughline.model.marks import Mark, Report
from throughline.model.span import Span
from throughline.telling.dossier import Cell, Copied, Counts, Overlap, Row, Source
from throughline.telling.material import NEVER, Material
from throughline.telling.places import Ordered
from throughline.text.clauses import words_in

TIMELINE = ("happened", "date")
"""Attributes of happenings."""
KINDS: tuple[FindingKind, ...] = ("agreement", "change", "difference", "single")


def rows(material: Material, kind: FindingKind) -> Iterator[Row]:
    """The findings of a kind in their order: each value once, with the words of all reports that give it.

    What happened when according to one report only is left to the timeline, which says so, and what several reports
    say before or after a change to the row of the change.
    """
    found: dict[tuple[object, ...], list[Finding]] = {}
    for finding in material.findings:
        if finding.kind == kind and not _told_elsewhere(material, finding):
            values = tuple(sorted({str(material.facts[name].value) for name in finding.facts}))
            key = (finding.subject, finding.attribute, values) if kind == "agreement" else (finding,)
            found.setdefault(key, []).append(finding)
    for same in found.values():
        facts = tuple(name for finding in same for name in finding.facts)
        yield row(material, replace(same[0], facts=facts, origins=sum(finding.origins for finding in same)))


def _told_elsewhere(material: Material, finding: Finding) -> bool:
    """Whether another row or section shows all that a finding says."""
    if finding.kind == "single":
        return finding.attribute in TIMELINE
    return finding.kind == "agreement" and any(
        other.kind == "change" and set(finding.facts) <= set(other.facts) for other in material.findings
    )


def row(material: Material, finding: Finding) -> Row:
    """One finding: its values, in a change by the days that they belong to, else by their reports."""
    facts = [material.facts[name] for name in finding.facts]
    cells = list(_cells(material, facts, apart=finding.kind == "change"))
    if finding.kind == "change":
        cells.sort(key=lambda cell: cell.as_of or (NEVER, NEVER))
    subject = _words_of(material, facts) if finding.attribute in OF_WORDS else finding.subject
    return Row(finding.kind, subject, finding.attribute, tuple(cells), finding.origins, finding.explained_by)


OF_WORDS = ("credited", "medium")
"""Attributes of what was said, not of somebody."""


def _words_of(material: Material, facts: Sequence[Fact]) -> str | None:
    """The beginning of the utterance that facts are about, of the first part that all of them tell of, in marks."""
    sides = [{span.article for span in fact.evidence} for fact in facts]
    said = [segment for one in material.utterances if one.id == facts[0].about for segment in one.segments]
    shared = [one for one in said if all(side & {cell.article for cell in one.printings} for side in sides)]
    words = [material.text(segment.words) for segment in (shared or said)]
    return f"“{opening(words[0], material.settings.subject_length)}”" if words else None


def opening(words: str, longest: int) -> str:
    """The first whole words that fit, with an ellipsis where more follow.

    >>> opening("We will open again", 12)
    'We will …'
    """
    words = " ".join(words.split())
    return words if len(words) <= longest else f"{words[:longest].rpartition(' ')[0] or words[:longest]} …"


def _cells(material: Material, facts: Iterable[Fact], apart: bool) -> Iterator[Cell]:
    """Facts of one value together; in a change only those that hold as of the same days."""
    found: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        key = (type(fact.value).__name__, fact.value, fact.unit, fact.certainty, fact.as_of if apart else None)
        found.setdefault(key, []).append(fact)
    for same in found.values():
        first = same[0]
        evidence = material.inside(span for fact in same for span in fact.evidence)
        yield Cell(first.value, evidence, first.unit, first.certainty, first.as_of)


def copied(material: Material) -> Iterator[Copied]:
    """The copies among the story's reports."""
    for link in material.copies:
        yield Copied(link.articles, link.origin, link.kind, link.share, material.because(link.because))


def overlaps(material: Material) -> Iterator[Overlap]:
    """The words that each pair of reports shares, inside and outside quotations, most words first."""
    pairs: dict[tuple[str, str], list[Passage]] = {}
    for passage in material.passages:
        pairs.setdefault((passage.a.article, passage.b.article), []).append(passage)
    found = [_overlap(material, a, b, passages) for (a, b), passages in sorted(pairs.items())]
    yield from sorted(found, key=lambda overlap: (-overlap.outside, -overlap.words, overlap.a, overlap.b))


def _overlap(material: Material, a: str, b: str, passages: Iterable[Passage]) -> Overlap:
    """What two reports share, counted in the words of the first."""
    report = material.reports[a]
    passages = sorted(passages, key=lambda passage: (passage.a, passage.b))
    quoted = Ordered(_quoted(report))
    shared: set[int] = set()
    outside: set[int] = set()
    own: list[tuple[Evidence, Evidence]] = []
    for passage in passages:
        places = [word.start for word in words_in(report.article.text, passage.a.span)]
        free = [not quoted.touching(Span(place, place + 1)) for place in places]
        runs = list(_runs(places, free, material.settings.overlap_run))
        shared.update(places)
        outside.update(runs)
        own += [(passage.a, passage.b)] if runs else []
    return Overlap(a, b, len(shared), len(outside), tuple(own))


def _runs(places: Iterable[int], free: Iterable[bool], shortest: int) -> Iterator[int]:
    """The places that are free and stand in a row of so many free ones at least."""
    for is_free, row_ in groupby(zip(places, free, strict=True), key=lambda pair: pair[1]):
        found = [place for place, _ in row_]
        if is_free and len(found) >= shortest:
            yield from found


def _quoted(report: Report) -> Iterator[Mark]:
    """What stands in quotations and posts."""
    yield from (quote for quote in report.quotes if quote.kind != "indirect")
    yield from (region for region in report.regions if region.kind == "post")


def counts(material: Material, sources: Iterable[Source]) -> Counts:
    """How many reports, outlets, origins and copies the story has, and what several reports print alike."""
    sources = tuple(sources)
    origins = _origins(material)
    dating = [source.dating for source in sources]
    return Counts(
        len(sources),
        len({source.outlet for source in sources if source.outlet}),
        origins,
        len(sources) - origins,
        dating.count("stated"),
        dating.count("inferred"),
        dating.count("unknown"),
        tuple(_shared(material)),
    )


def _origins(material: Material) -> int:
    """Number of reports that copy none of the others: one for each group that copies joins."""
    group = {article: {article} for article in material.reports}
    for link in material.copies:
        joined = max((group[article] for article in link.articles), key=len)
        for article in link.articles:
            if group[article] is not joined:
                joined |= group[article]
                group.update(dict.fromkeys(group[article], joined))
    return len({id(articles) for articles in group.values()})


def _shared(material: Material) -> Iterator[tuple[str, int]]:
    """Utterances that several reports print, and how many do."""
    for utterance in material.utterances:
        number = len({one.article for segment in utterance.segments for one in segment.printings})
        if number > 1:
            yield utterance.id, number
