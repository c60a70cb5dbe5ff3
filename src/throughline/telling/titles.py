"""What a story is called: words that one of its reports prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from throughline.model.article import Basis
from throughline.model.evidence import Evidence
from throughline.model.links import Dated
from throughline.model.marks import Report
from throughline.settings import DEFAULTS, Settings
from throughline.telling.dossier import Title, TitleBasis
from throughline.telling.escapes import clipped
from throughline.telling.material import age, first_words
from throughline.telling.shown import plain

STATED = frozenset(get_args(Basis))


def title(
    reports: Mapping[str, Report], articles: Iterable[str], dates: Mapping[str, Dated], settings: Settings = DEFAULTS
) -> Title:
    """A headline of the earliest of a story's reports that has one, a title that a text repeats, else a lead.

    Reports that state their day come first. No more than ``Settings.title_reports`` are looked through.
    """
    ordered = sorted(articles, key=lambda name: (not _stated(dates.get(name)), age(dates.get(name), name)))
    found: dict[TitleBasis, Evidence] = {}
    for name in ordered[: settings.title_reports]:
        for basis, evidence in _named(reports[name]):
            found.setdefault(basis, evidence)
        if "headline" in found:
            break
    chosen: TitleBasis = next((basis for basis in get_args(TitleBasis) if basis in found), "lead")
    return Title(chosen, found.get(chosen))


def shown(found: Title, reports: Mapping[str, Report], settings: Settings = DEFAULTS) -> str:
    """What a story is called, on one line and without markup."""
    if found.evidence is None:
        return "Untitled"
    return clipped(
        plain(found.evidence.span.words(reports[found.evidence.article].article.text)), settings.title_length
    )


def called(report: Report, settings: Settings = DEFAULTS) -> str:
    """What one report is called, on one line: its title, else its headline, its first sentence, its id."""
    article = report.article
    heads = (region.words(article) for region in report.regions if region.kind == "headline")
    first = clipped(first_words(report).span.words(article.text), settings.title_length)
    return next(filter(None, map(plain, (article.title or "", *heads, first, article.id))), "Untitled")


def _stated(dated: Dated | None) -> bool:
    """Whether a report states its day itself."""
    return dated is not None and any(reason.code in STATED for reason in dated.because)


def _named(report: Report) -> Iterator[tuple[TitleBasis, Evidence]]:
    """What of a report can name its story."""
    for region in report.regions:
        if region.kind == "headline":
            yield "headline", region.evidence
    name, text = report.article.title, report.article.text
    start = text.find(name) if name else -1
    if name and start >= 0:
        yield "title", Evidence(report.article.id, start, start + len(name))
    if text.strip():
        yield "lead", first_words(report)
