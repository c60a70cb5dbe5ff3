"""What of reports is compared to find their events: their words, names and days, as columns of many reports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from throughline.model.article import NEWS
from throughline.model.evidence import Days
from throughline.model.marks import Report, around
from throughline.settings import Settings
from throughline.text.folded import Folded
from throughline.text.likeness import Ints, Vectors, end_to_end, heaviest, names, numbered, taken, vectors, worded

ALWAYS = (date.min.toordinal(), date.max.toordinal())
"""The days of a report that nothing dates."""
OPENED = 64
"""Batches of reports that are kept at hand once they were looked into, some megabytes each."""
Dating = tuple[Report, Days | None]
"""A report and the days in which it can have been written."""


class Gist(NamedTuple):
    """What of a report travels to be sketched: its days, those that its news tells, its language, title and text."""

    first: int
    last: int
    days: tuple[int, ...]
    language: str | None
    title: str
    text: str


class Columns(NamedTuple):
    """What of many reports is compared, as columns: the days they tell, the words of text and title, and the names.

    ``proper`` has those words of a text that it nowhere prints in lower case.
    """

    days: Vectors
    text: Vectors
    proper: Vectors
    title: Vectors
    names: Vectors

    def numbered(self) -> Columns:
        """The same with their keys numbered, as they are multiplied."""
        return Columns(*map(numbered, self))


class Sketch(NamedTuple):
    """The days of some reports and the keys of each one's rarest words, and what else is compared of them, packed."""

    first: Ints
    last: Ints
    rare: Vectors
    columns: Folded[Columns]


class Sketches:
    """The sketches of all reports, whose columns are only looked into where two reports are compared anew."""

    def __init__(self, parts: Iterable[Sketch], order: Ints) -> None:
        """Take the sketches of all batches, and the order of their reports."""
        first, last, rare, self.columns = zip(*parts, strict=True)
        sizes = np.array([len(one) for one in first], np.int64)
        self.first: Ints = np.concatenate(first)[order]
        self.last: Ints = np.concatenate(last)[order]
        self.rare = taken(end_to_end(rare), order)
        self.part = np.repeat(np.arange(len(sizes)), sizes)[order]
        self.row = np.concatenate([*map(np.arange, sizes)])[order]
        self.opened = lru_cache(OPENED)(lambda part: self.columns[part].open())

    def those(self, places: Ints) -> Columns:
        """The columns of some reports."""
        parts, part = np.unique(self.part[places], return_inverse=True)
        opened = [self.opened(number) for number in parts.tolist()]
        starts = np.cumsum([0, *(len(one.days.sizes) for one in opened)])
        rows = starts[part] + self.row[places]
        return Columns(*(taken(end_to_end(column), rows) for column in zip(*opened, strict=True)))


def gists(batch: Iterable[Dating], settings: Settings) -> list[Gist]:
    """What of some reports is needed to compare them with others."""
    return [gist(report, days, settings) for report, days in batch]


def gist(report: Report, days: Days | None, settings: Settings) -> Gist:
    """What of a report is needed to compare it with others."""
    first, last = (days.first.toordinal(), days.last.toordinal()) if days else ALWAYS
    single = sorted(_days_told(report, days, settings)) if days else ()
    return Gist(first, last, tuple(single), report.article.language, *_news(report, settings))


def sketched(gists: Sequence[Gist], settings: Settings) -> Sketch:
    """What of some reports is compared with others, as numbers."""
    first, last, days, languages, titles, texts = zip(*gists, strict=True)
    text, proper = worded(texts, languages)
    columns = Columns(
        vectors([dict.fromkeys(single, 1) for single in days]),
        text,
        proper,
        worded(titles, languages)[0],
        vectors([*map(names, texts, languages)]),
    )
    rare = heaviest(text, settings.event_keys)
    return Sketch(np.array(first, np.int64), np.array(last, np.int64), rare, Folded(columns))


def _days_told(report: Report, days: Days, settings: Settings) -> set[int]:
    """The single days that a report's news tells, as far as they lie not long before it."""
    first, last = days.first.toordinal() - settings.event_gap_days, days.last.toordinal()
    single = ((time.days.first.toordinal(), time.span) for time in report.times if time.days and time.days.length == 1)
    near = [(day, span) for day, span in single if first <= day <= last]
    return {day for day, span in near if (region := around(report.regions, span)) and region.kind in NEWS}


def _news(report: Report, settings: Settings) -> tuple[str, str]:
    """The title, or what stands for it, and the text that tells the news, the title with it."""
    article = report.article
    parts = [region.words(article) for region in report.regions if region.kind in NEWS]
    text = "\n".join(parts or [article.text])[: settings.event_characters]
    if article.title:
        return article.title, f"{article.title}\n{text}"
    return text.strip().split("\n", 1)[0][: settings.event_title_characters], text
