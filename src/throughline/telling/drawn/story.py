"""The pictures of a story, each under the section of the page that tells the same in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from throughline.model.marks import Report
from throughline.settings import DEFAULTS, Settings
from throughline.telling import titles
from throughline.telling.dossier import Dossier, Section
from throughline.telling.drawn import daily, moments, ties

FEW = 2
"""Things without which a picture says no more than a line of words."""


def pictures(
    dossier: Dossier, reports: Mapping[str, Report], settings: Settings = DEFAULTS
) -> dict[Section, etree._Element]:
    """What is drawn of a story: its reports by day, its timeline, and its events with what ties them."""
    return dict(_drawn(dossier, reports, settings))


def _drawn(
    dossier: Dossier, reports: Mapping[str, Report], settings: Settings
) -> Iterator[tuple[Section, etree._Element]]:
    days = [(one.outlet, one.best or (one.days.first if one.days else None)) for one in dossier.sources]
    if sum(day is not None for _, day in days) >= FEW:
        yield "sources", daily.drawing(daily.daily(days), "Reports", "sources")
    if len(dossier.timeline) >= FEW:
        told = [
            moments.Told(one, one.what.span.words(reports[one.what.article].article.text)) for one in dossier.timeline
        ]
        yield "timeline", moments.drawing(told, "What happened when", "timeline")
    if len(dossier.chapters) >= FEW:
        called = {one.id: titles.title(reports, one.articles, {}, settings) for one in dossier.chapters}
        names = {name: titles.shown(found, reports, settings) for name, found in called.items()}
        tied = ties.Tied(dossier.chapters, names, dossier.bonds, dossier.labels)
        yield "chapters", ties.drawing(tied, "Events and what ties them", "chapters")
