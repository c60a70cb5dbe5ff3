"""A draft's words and a source's side by side: what stands on one side only is marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from throughline.model.article import Article
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Edit
from throughline.model.marks import Report
from throughline.model.span import Span
from throughline.model.verdicts import Nearest, Verdict
from throughline.telling.dossier import Source
from throughline.telling.labels import file_name, labels

DRAFT = "the draft"
SHOWN = frozenset(("words", "masked", "sic", "emoji"))
"""What is marked in the words; differences in marks, capitals and spaces are only counted."""


class Bit(NamedTuple):
    """Some characters of one side, and whether the other side has others."""

    text: str
    changed: bool


def source_side(near: Nearest, article: Article) -> list[list[Bit]]:
    """A source's words, a list for each of their spans."""
    changed = [edit.a for edit in near.edits if edit.what in SHOWN]
    return [list(_bits(article.text, span, changed)) for span in near.spans]


def draft_side(near: Nearest, verdict: Verdict, draft: Article) -> list[Bit]:
    """The draft's words."""
    return list(_bits(draft.text, verdict.draft.span, [edit.b for edit in near.edits if edit.what in SHOWN]))


def _bits(text: str, span: Span, changed: Iterable[Span]) -> Iterator[Bit]:
    """A stretch cut where something changed begins and ends."""
    at = span.start
    for one in sorted(changed):
        start, end = max(one.start, at), min(one.end, span.end)
        if start < end:
            yield from [Bit(text[at:start], False)] if at < start else []
            yield Bit(text[start:end], True)
            at = end
    if at < span.end:
        yield Bit(text[at : span.end], False)


def quiet(edits: Sequence[Edit]) -> int:
    """Number of differences in marks, capitals and spaces."""
    return sum(edit.what not in SHOWN for edit in edits)


def reasons(verdict: Verdict) -> list[Reason]:
    """Why, without what the sources' sides say already."""
    shown = {span for near in verdict.nearest for span in near.evidence}
    sides = {near.article for near in verdict.nearest}
    return [
        one._replace(evidence=tuple(span for span in one.evidence if span not in shown))
        for one in verdict.because
        if one.code != "credits somebody else" or not sides.issuperset(span.article for span in one.evidence)
    ]


def cited(verdicts: Iterable[Verdict], reports: Mapping[str, Report]) -> dict[str, Report]:
    """The sources that any verdict cites, by age and name."""
    names = {span.article for verdict in verdicts for span in evidence(verdict)}
    return {name: reports[name] for name in sorted(names & reports.keys(), key=lambda name: _age(reports[name]))}


def evidence(verdict: Verdict) -> Iterator[Evidence]:
    """The words of the sources that a verdict rests on."""
    for near in verdict.nearest:
        yield from near.evidence
    for given in verdict.given:
        yield from given.evidence
    for reason in verdict.because:
        yield from reason.evidence


def _age(report: Report) -> tuple[str, str]:
    """Older first, the undated last."""
    published = report.article.published
    return published.first.isoformat() if published else "9", report.article.id


def names(draft: Report, cited_: Mapping[str, Report]) -> dict[str, str]:
    """What the draft and each source are called."""
    return {draft.article.id: DRAFT, **labels(cited_)}


def sources(draft: Report, cited_: Mapping[str, Report]) -> list[Source]:
    """The draft, then its sources, as a page lists them."""
    called = names(draft, cited_)
    return [_source(report, called[report.article.id]) for report in (draft, *cited_.values())]


def _source(report: Report, label: str) -> Source:
    """One text as a page lists it."""
    article, published = report.article, report.article.published
    return Source(
        article.id,
        label,
        article.outlet,
        article.author,
        article.url,
        file_name(article.source),
        article.language,
        article.sha256,
        len(article.text),
        "stated" if published else "unknown",
        Days(published.first, published.last) if published else None,
        published.best if published else None,
    )
