"""Which times of a report say when something happened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from throughline.languages.facts import fact_words
from throughline.model.article import OWN_WORDS
from throughline.model.marks import Report, Time, around, within
from throughline.model.span import Cover
from throughline.settings import Settings
from throughline.text.words import keys

YEAR, AFTER, HOUR = re.compile(r"[0-9]{4}"), re.compile(r" [a-z]"), re.compile(r"shift D 0@T[0-9].{0,9}")
"""The value of a year, a word of lower case behind it, and the relation of a bare hour."""
NO_DAY_OF_ITS_OWN = "same"
"""The relation of "at the time" and "then", which only repeat a day that other words name."""


def datable(report: Report, settings: Settings) -> Iterator[Time]:
    """The times with days in a report's own narration that say when their clause happened, in text order."""
    other = [quote.span for quote in report.quotes if quote.kind != "indirect"]
    other += [region.span for region in report.regions if region.kind not in OWN_WORDS]
    aside = Cover(other)
    for time in report.times:
        known = time.days and time.type in ("DATE", "TIME") and time.relation != NO_DAY_OF_ITS_OWN
        if known and not aside.overlaps(time.span) and not _apart(report, time, settings):
            yield time


def _apart(report: Report, time: Time, settings: Settings) -> bool:
    """Whether a time does not say when its clause happened: an end, a name's year, an hour of a day named beside it."""
    return _an_end(report, time, settings) or _a_name(report, time, settings) or _an_hour(report, time)


def _a_name(report: Report, time: Time, settings: Settings) -> bool:
    """Whether a year stands before a word without one of time in front: "the 2022 midterm election"."""
    text = report.article.text
    if not YEAR.fullmatch(time.value) or not AFTER.match(text, time.end):
        return False
    before = keys(text[max(0, time.start - settings.happening_before) : time.start])
    return bool(before) and before[-1] not in fact_words(report.article.language).year_leads


def _an_hour(report: Report, time: Time) -> bool:
    """Whether a time only gives the hour, in a sentence that names its day: "around 8 p.m. on Tuesday"."""
    if not HOUR.fullmatch(time.relation or ""):
        return False
    sentence = around(report.sentences, time.span)
    beside = within(report.times, sentence.span) if sentence else ()
    return any(one.days and one.span != time.span and not HOUR.fullmatch(one.relation or "") for one in beside)


def _an_end(report: Report, time: Time, settings: Settings) -> bool:
    """Whether a word before a time says that something lasted up to then, not that it happened then."""
    before = keys(report.article.text[max(0, time.start - settings.happening_before) : time.start])
    ends = fact_words(report.article.language).ends
    return any(word in ends for word in before[-settings.happening_end_words :])
