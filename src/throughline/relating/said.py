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
from throughline.model.span import Cover, Span
from throughline.settings import Settings

DAY = timedelta(days=1)


class Said(NamedTuple):
    """When an utterance was said, as its dated printings tell it, and the words that this rests on."""

    days: Days
    reports: tuple[str, ...]
    evidence: tuple[Evidence, ...]


def said_days(reports: Mapping[str, Report], utterances: Sequence[Utterance], settings: Settings) -> dict[str, Said]:
    """When the utterances were said that a dated report prints, by the earliest of those reports."""
    found: dict[str, Said] = {}
    for utterance in utterances:
        dated = sorted(
            (published.last, name)
            for name in printings(utterance)
            if name in reports and (published := reports[name].article.published)
        )
        if dated:
            found[utterance.id] = _told(utterance, dated, reports, settings)
    return found


def _told(
    utterance: Utterance, dated: Sequence[tuple[date, str]], reports: Mapping[str, Report], settings: Settings
) -> Said:
    """An utterance's days by its earliest dated report: the newest day which that tells of, else the days before it."""
    last, name = dated[0]
    news = tuple(other for day, other in dated if (day - last).days <= settings.news_days)
    printed = tuple(Evidence(name, *span) for span in printings(utterance)[name][:1])
    newest = _newest(reports[name], Days(last - settings.news_days * DAY, last))
    if newest is None or newest.days is None:
        return Said(Days(last - settings.news_days * DAY, last), news, printed)
    return Said(newest.days, news, (*printed, newest.evidence))


def _newest(report: Report, window: Days) -> Time | None:
    """The time of the newest single day in a window that a report narrates outside quotations, headers and posts."""
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
