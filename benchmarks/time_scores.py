"""How well time expressions and the days of undated reports were found, against what people marked.

Times by the rules of TempEval-3: *strict* asks for the same span; *relaxed* for an overlap, one to one, equal spans
first, the others from left to right; *type* and *value* ask for the same TIMEX3 attribute of relaxed matches too.
Values are compared in capitals without midnight and whole seconds. Dates: of all whose day was hidden, how many got a
best day that is right, or is off by at most so many days; of those with an interval, how many hold the truth.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple, Protocol

from quote_scores import Tally
from throughline.model.article import Article
from throughline.model.links import Dated
from throughline.model.span import Span
from throughline.reading import read

MEASURES = ("strict", "relaxed", "type", "value")
MIDNIGHT = re.compile(r"T00:00(?::00)?$")
SECONDS = re.compile(r"(T\d\d:\d\d):00$")


class Timed(Protocol):
    """What is compared: a span with a TIMEX3 type and value; ours and the gold have more."""

    @property
    def span(self) -> Span:
        """The characters."""

    @property
    def type(self) -> str:
        """DATE, TIME, DURATION or SET."""

    @property
    def value(self) -> str:
        """The TIMEX3 value."""


class Timex(NamedTuple):
    """A time expression as people or another library mark it."""

    span: Span
    type: str
    value: str


class Gold(NamedTuple):
    """An article and the times that were marked in it by hand."""

    article: Article
    times: tuple[Timex, ...]


def corpus(folder: Path) -> list[Gold]:
    """The articles of ``articles.jsonl`` in a folder with their lines of ``gold.jsonl``, in the order of the gold."""
    known = articles(folder)
    return [Gold(known[line["id"]], tuple(map(_timex, line["times"]))) for line in _lines(folder / "gold.jsonl")]


def hidden(folder: Path) -> dict[str, date]:
    """The days of a folder's articles whose day was hidden, by the article's id."""
    return {line["id"]: date.fromisoformat(line["published"]) for line in _lines(folder / "gold.jsonl")}


def articles(folder: Path) -> dict[str, Article]:
    """The articles of ``articles.jsonl`` in a folder, by id."""
    return {item.id: item for item in read(folder / "articles.jsonl") if isinstance(item, Article)}


def _lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def _timex(item: Mapping[str, Any]) -> Timex:
    """One time of a gold line."""
    return Timex(Span(item["start"], item["end"]), item["type"], item["value"])


def scores(pairs: Iterable[tuple[Gold, Sequence[Timed]]]) -> dict[str, Tally]:
    """The tally of each of ``MEASURES`` over all articles and what was found in them."""
    total = dict.fromkeys(MEASURES, Tally())
    for gold, found in pairs:
        hits = matched(gold.times, found)
        right = {
            "strict": sum(wanted.span == hit.span for wanted, hit in hits),
            "relaxed": len(hits),
            "type": sum(wanted.type == hit.type for wanted, hit in hits),
            "value": sum(compared(wanted.value) == compared(hit.value) for wanted, hit in hits),
        }
        for measure in MEASURES:
            total[measure] += Tally(right[measure], len(found), len(gold.times))
    return total


def matched(wanted: Sequence[Timed], found: Sequence[Timed]) -> list[tuple[Timed, Timed]]:
    """The pairs of marked and found times: those of one span, then those that overlap, from left to right."""
    rest, pairs, left = sorted(found, key=_place), [], []
    for one in sorted(wanted, key=_place):
        equal = next((other for other in rest if other.span == one.span), None)
        if equal is None:
            left.append(one)
        else:
            rest.remove(equal)
            pairs.append((one, equal))
    for one in left:
        near = next((other for other in rest if other.span.overlaps(one.span)), None)
        if near is not None:
            rest.remove(near)
            pairs.append((one, near))
    return pairs


def _place(time: Timed) -> Span:
    """Where a time stands."""
    return time.span


def compared(value: str) -> str:
    """A TIMEX3 value as it is compared.

    >>> compared("1998-05-16t00:00"), compared("1998-05-16T17:30:00"), compared("P2D")
    ('1998-05-16', '1998-05-16T17:30', 'P2D')
    """
    return SECONDS.sub(r"\1", MIDNIGHT.sub("", value.strip().upper()))


def dating(wanted: Mapping[str, date], found: Iterable[Dated]) -> dict[str, float]:
    """How many of the hidden days got a best day, exactly and nearly; of the intervals, how many hold, and how wide."""
    told = {link.article: link for link in found if link.article in wanted}
    misses = [abs((link.best - wanted[name]).days) for name, link in told.items() if link.best]
    spans = [(link.days, wanted[name]) for name, link in told.items() if link.days]
    held = sum(days.first <= day <= days.last for days, day in spans)
    every = len(wanted) or 1
    return {
        "dated": len(misses) / every,
        "exact": misses.count(0) / every,
        "within a day": sum(miss <= 1 for miss in misses) / every,
        "held": held / len(spans) if spans else 0.0,
        "median width": float(median(days.length for days, _ in spans)) if spans else 0.0,
    }
