"""Mentions: every person, place and organisation that an article names, describes or points back to."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.annotating.coreference import meant
from throughline.annotating.kinds import kinds
from throughline.annotating.layout import Layout, layout
from throughline.annotating.naming import Run, runs
from throughline.annotating.phrases import Phrase, phrases
from throughline.model.marks import Mention, Report
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings


def mentions(report: Report, settings: Settings = DEFAULTS) -> Iterator[Mention]:
    """Yield the mentions of a report in text order; a pronoun or description whose meaning is open yields none."""
    laid = layout(report, settings)
    found = list(runs(laid))
    told = kinds(laid, found)
    described = list(phrases(laid))
    inside = _inside(described)
    kept = [(run, kind) for run, kind in zip(found, told, strict=True) if kind and run.first not in inside]
    marks = [
        Mention(report.article.id, _span(laid, run), kind, run.printed(laid)) for run, kind in kept if kind != "person"
    ]
    people = [run for run, kind in kept if kind == "person"]
    marks += [
        Mention(report.article.id, one.span, "person", one.name, one.basis) for one in meant(laid, people, described)
    ]
    yield from sorted(marks, key=lambda mark: (mark.span, mark.name))


def _span(laid: Layout, run: Run) -> Span:
    """The characters of a name without a possessive ending."""
    start = laid.words[run.first].start
    return Span(start, start + len(run.printed(laid)))


def _inside(described: list[Phrase]) -> set[int]:
    """The words inside descriptions, where a name is only the title of a show: "The … star"."""
    return {
        place for phrase in described if phrase.kind == "definite" for place in range(phrase.first + 1, phrase.last)
    }
