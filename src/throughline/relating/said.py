"""When utterances were said, as their dated printings tell it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from throughline.model.article import OWN_WORDS
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Utterance
from throughline.model.marks import Report, Time
from throughline.model.ports import Engine
from throughline.model.span import Cover, Span
from throughline.settings import Settings

DAY = timedelta(days=1)


class Said(NamedTuple):
    """When an utterance was said, as its dated printings tell it, and the words that this rests on."""

    days: Days
    reports: tuple[str, ...]
    evidence: tuple[Evidence, ...]


def said_days(
    reports: Mapping[str, Report], utterances: Sequence[Utterance], engine: Engine, settings: Settings
) -> dict[str, Said]:
    """When the utterances were said that a dated report prints, by the earliest of those reports.

    On the newest day of which that report tells, else on the days before it.
    """
    told: list[tuple[Utterance, list[tuple[date, str]]]] = []
    for utterance in utterances:
        dated = sorted(
            (published.last, name)
            for name in printings(utterance)
            if name in reports and (published := reports[name].article.published)
        )
        if dated:
            told.append((utterance, dated))
    windows = (Days(dated[0][0] - settings.news_days * DAY, dated[0][0]) for _, dated in told)
    jobs = ((reports[dated[0][1]], window) for (_, dated), window in zip(told, windows, strict=True))
    newest = engine.here(_newest, jobs)
    return {
        utterance.id: _told(utterance, dated, found, settings)
        for (utterance, dated), found in zip(told, newest, strict=True)
    }


def _told(utterance: Utterance, dated: Sequence[tuple[date, str]], newest: Time | None, settings: Settings) -> Said:
    """An utterance's days by its earliest dated report, and the newest day of which that tells."""
    last, name = dated[0]
    news = tuple(other for day, other in dated if (day - last).days <= settings.news_days)
    printed = tuple(Evidence(name, *span) for span in printings(utterance)[name][:1])
    if newest is None or newest.days is None:
        return Said(Days(last - settings.news_days * DAY, last), news, printed)
    return Said(newest.days, news, (*printed, newest.evidence))


def _newest(told: tuple[Report, Days]) -> Time | None:
    """The time of the newest single day in a window that a report narrates outside quotations, headers and posts."""
    report, window = told
    days = [
        time
        for time in narrated(report)
        if time.days and time.days.length == 1 and window.first <= time.days.first <= window.last
    ]
    return max(days, key=lambda time: (time.days.first if time.days else date.min, -time.start), default=None)


def narrated(report: Report) -> Iterator[Time]:
    """The dates and clock times of the reporter's own words in the body."""
    other = [region.span for region in report.regions if region.kind not in OWN_WORDS]
    other += [quote.span for quote in report.quotes if quote.kind != "indirect"]
    aside = Cover(other)
    for time in report.times:
        if time.type in ("DATE", "TIME") and not aside.overlaps(time.span):
            yield time


def printings(utterance: Utterance) -> dict[str, list[Span]]:
    """The spans that print an utterance, by article."""
    found: dict[str, list[Span]] = defaultdict(list)
    for segment in utterance.segments:
        for printing in segment.printings:
            found[printing.article].extend(printing.spans)
    return found
