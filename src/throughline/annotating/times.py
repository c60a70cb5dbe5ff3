"""Marks the time expressions of a report: what each counts from, its value, and its days as far as they are known."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from throughline.annotating.happening_times import settled
from throughline.model.article import Article
from throughline.model.evidence import Days
from throughline.model.marks import Anchor, Report, Time
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.text.calendar import days_of, narrowed, resolve
from throughline.text.expressions import Expression, expressions

ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,500}|(?<![\w@.])[\w.+-]{1,64}@[\w.-]{1,100}|#\w{1,100}")
QUARTER = re.compile(r"....-Q.")
DAY = re.compile(r"....-(?:..-..|W..-\d)")
UNDATED_CLOCK = re.compile(r"XXXX-XX-XX(?=T\d)")
INSTEAD = {"same": "shift Q -1", "keep Y -1": "ago Y -1"}
"""What a comparison with a quarter means where no quarter was named."""


def times(report: Report, settings: Settings = DEFAULTS) -> Iterator[Time]:
    """The time expressions of a report in text order.

    Telephone numbers and addresses are passed over. Hours in support notes recur: they have a value and no days. Words
    inside a quotation count from the utterance, whose day is taken for the report's as long as nothing else is known.
    """
    article = report.article
    codes = _Marked([*(one.span for one in report.contacts if one.kind != "visit"), *_addresses(article.text)])
    quoted = _Marked(quote.span for quote in report.quotes if quote.kind != "indirect")
    support = _Marked(region.span for region in report.regions if region.kind == "support")
    told = _Told()
    made: list[Time] = []
    for found in expressions(article.text, article.language, country_of(article)):
        if not codes.touches(found.span):
            time = _time(report, found, quoted.touches(found.span), support.touches(found.span), told, settings)
            if time.anchor != "utterance" and not quoted.touches(found.span):
                told = told.after(time)
            made.append(time)
    yield from settled(report, made, settings)


def country_of(article: Article) -> str | None:
    """The country (ISO 3166) of an article's outlet by the end of its address, or by its language's code; else None."""
    host = urlsplit(article.url).hostname if article.url else article.outlet
    end = (host or "").rpartition(".")[2].upper()
    if len(end) == len("uk") and end.isalpha() and "." in (host or "") and end not in WORLDWIDE:
        return {"UK": "GB"}.get(end, end)
    region = (article.language or "").partition("-")[2].upper()
    return region if len(region) == len("uk") else None


WORLDWIDE = frozenset({"AI", "CC", "CO", "EU", "FM", "IO", "IM", "LY", "ME", "SU", "TO", "TV", "WS"})
"""Ends of addresses that are a country's and used all over the world."""


class _Marked:
    """Stretches of a text that one can ask whether they share characters with a span."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Sort the spans by their starts, and note how far those before each reach."""
        ordered = sorted(spans)
        self.starts = [span.start for span in ordered]
        self.reach: list[int] = []
        for span in ordered:
            self.reach.append(max(span.end, self.reach[-1] if self.reach else 0))

    def touches(self, span: Span) -> bool:
        """Whether any of the stretches shares a character with the span."""
        at = bisect_right(self.starts, span.end - 1) - 1
        return at >= 0 and self.reach[at] > span.start


@dataclass(frozen=True, slots=True)
class _Told:
    """The narrative's last time, its last single day and its last quarter, which later times hang on."""

    last: Time | None = None
    day: Time | None = None
    quarter: Time | None = None

    def after(self, time: Time) -> _Told:
        """What is last once a time has been narrated; durations, references and comparisons change nothing."""
        if time.type not in ("DATE", "TIME") or time.value.endswith("_REF") or time.value.startswith("T"):
            return self
        named = QUARTER.match(time.value) and not (time.relation or "").startswith("keep")
        return replace(
            self,
            last=time,
            day=time if DAY.match(time.value) else self.day,
            quarter=time if named else self.quarter,
        )


def _addresses(text: str) -> Iterator[Span]:
    """Web and mail addresses and tags, in which digits are no times."""
    return (Span(*found.span()) for found in ADDRESS.finditer(text))


def _time(report: Report, found: Expression, quoted: bool, support: bool, told: _Told, settings: Settings) -> Time:
    """The mark of one expression."""
    name = report.article.id
    if found.relation is None:
        value = found.value or ""
        whole = days_of(value)
        anchor: Anchor = "time" if found.hangs == "happening" else "none"
        return Time(name, found.span, found.type, value, narrowed(whole, found.part) if whole else None, anchor)
    if support:
        value = UNDATED_CLOCK.sub("", resolve(found.relation, None).value)
        return Time(name, found.span, found.type, value, None, "none")
    relation, hook = _hung(found, found.relation, told, quoted, settings)
    published = report.article.published
    written = Days(published.first, published.last) if published else None
    value, days = resolve(relation, hook.days if hook else written)
    if _ahead(relation, days, hook, quoted, written):
        relation, hook = relation.replace("keep", "since", 1), None
        value, days = resolve(relation, written)
    anchor = "time" if hook else "utterance" if quoted else "published"
    hung = hook.span if hook else None
    return Time(name, found.span, found.type, value, days, anchor, relation, hung, found.zone)


def _ahead(relation: str, days: Days | None, hook: Time | None, quoted: bool, written: Days | None) -> bool:
    """Whether "one year on" hangs on nothing that was narrated, or would lie after the report that tells it."""
    kind, *arguments = relation.split()
    if kind != "keep" or quoted or int(arguments[1]) < 1:
        return False
    return hook is None or (days is not None and written is not None and days.first > written.last)


def _hung(found: Expression, relation: str, told: _Told, quoted: bool, settings: Settings) -> tuple[str, Time | None]:
    """A relative expression's relation and the narrated time that it hangs on, None for the date of writing."""
    hook = {"any": told.last, "day": told.day, "Q": told.quarter}.get(found.hangs)
    if quoted:
        hook = None
    elif relation == "ago Y -1" and told.quarter and found.span.start - told.quarter.end < settings.near_quarter:
        return "keep Y -1", told.quarter
    if hook is None and found.hangs == "Q":
        return INSTEAD.get(relation, relation), None
    return relation, hook
