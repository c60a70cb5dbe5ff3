"""The way of some words: every printing of what was said with them, oldest first, and where else they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Dated, Links, Printed, Printing, Segment, Utterance
from throughline.model.marks import Report
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.telling.dossier import Change, Credit, Dating
from throughline.telling.labels import labels
from throughline.telling.material import age
from throughline.telling.needles import pieces, wanted
from throughline.telling.places import Places, places
from throughline.telling.sayings import change, is_reference
from throughline.text.words import keys, words

LONGEST_PATTERN = 1000
"""Letters of words that are looked for by a pattern: a long one takes longer to make than to do without."""
APOSTROPHES = "['’‘ʼ]"
BEFORE = re.compile(rf"(?:[^\W_]|[^\W_]{APOSTROPHES})\Z")
"""What, before a word, makes it the end of another one; ``text.words`` says what a word is."""


@dataclass(frozen=True, slots=True)
class Printer:
    """A report on the way: what it is called, and when it was written."""

    article: str
    label: str
    outlet: str | None
    url: str | None
    dating: Dating
    days: Days | None
    best: date | None


@dataclass(frozen=True, slots=True)
class Step:
    """One printing of a part: in which report, how it differs from the reference, and whom the report credits."""

    article: str
    part: int
    kind: Printed
    evidence: tuple[Evidence, ...]
    reference: bool
    changes: tuple[Change, ...]
    speakers: tuple[Credit, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """One utterance that holds the words: who said it and when, the parts that hold them, and their printings."""

    utterance: str
    said: Days | None
    speakers: tuple[Credit, ...]
    parts: tuple[tuple[int, Evidence], ...]
    """Number and reference words of each part that is traced."""
    of: int
    """Parts of the whole utterance."""
    reports: int
    """Reports that print a traced part."""
    printings: int
    steps: tuple[Step, ...]
    """The printings, oldest first and the undated last; the first ``Settings.trace_printings`` of them."""

    @property
    def more(self) -> int:
        """Printings that are not shown."""
        return self.printings - len(self.steps)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A place where the words stand, but in no utterance that is traced."""

    evidence: Evidence
    kind: str
    """``narration``, ``paraphrase`` or ``quotation``, else the kind of region ("headline", "caption" …)."""
    speakers: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything that is known of some words."""

    words: str
    ways: tuple[Way, ...]
    """Whole quotations first, then the most reports."""
    utterances: int
    """Utterances that hold the words, also those that are not shown."""
    elsewhere: tuple[Elsewhere, ...]
    elsewhere_reports: int
    """Reports that print the words elsewhere, also those that are not shown."""
    printers: tuple[Printer, ...]
    """Every report that is named, oldest first and the undated last."""
    reports: int
    """Reports in which the words were looked for."""
    unread: int = 0
    """Younger reports of an archive that hold the words too, and were not read as there are too many."""


def traced(
    asked: str,
    reports: Mapping[str, Report],
    links: Links,
    *,
    whole: bool = False,
    holding: Mapping[str, str] | None = None,
    settings: Settings = DEFAULTS,
) -> Trace:
    """The ways of words as they were typed: case, marks and white space do not matter, a part is enough.

    An ellipsis stands for any words. With ``whole`` every part of an utterance is traced, not only those that hold the
    words. ``holding`` has the texts of the only reports in which the words can stand, where that is known. Raises
    ``Wordless`` where there is nothing to look for.
    """
    needles = wanted(asked)
    texts = {name: report.article.text for name, report in reports.items()} if holding is None else holding
    search = _Search(needles, reports, texts, {dated.article: dated for dated in links.dates}, settings)
    found = [hit for utterance in links.utterances if (hit := search.hit(utterance))]
    found.sort(key=search.rank)
    ways = tuple(search.way(hit, whole) for hit in found[: settings.trace_utterances])
    places = search.outside([hit.utterance for hit in found])
    shown = tuple(search.elsewhere(place) for place in places[: settings.trace_elsewhere])
    named = {step.article for way in ways for step in way.steps} | {place.evidence.article for place in shown}
    return Trace(
        asked,
        ways,
        len(found),
        shown,
        len(places),
        search.printers(named),
        len(reports),
    )


class _Hit(NamedTuple):
    """An utterance that holds the words: in which parts, and whether they are all of these."""

    utterance: Utterance
    parts: tuple[int, ...]
    full: bool
    reports: int


Shape = tuple[tuple[str, int], ...]
"""What a report prints of an utterance: words with the number of their part, in text order."""


class _Search:
    """The words that are looked for, and the reports in which they can stand."""

    def __init__(
        self,
        needles: Sequence[tuple[str, ...]],
        reports: Mapping[str, Report],
        texts: Mapping[str, str],
        dates: Mapping[str, Dated],
        settings: Settings,
    ) -> None:
        self.needles = needles
        self.reports = reports
        self.dates = dates
        self.settings = settings
        rare = pieces(needles)
        self.holding = {name: text for name, text in texts.items() if _may_hold(text, rare)}
        short = len(needles) == 1 and sum(map(len, needles[0])) <= LONGEST_PATTERN
        self.pattern = _pattern(needles[0]) if short else None
        self._matches: dict[Shape, tuple[frozenset[int], bool]] = {}
        self._places: dict[str, Places] = {}

    def hit(self, utterance: Utterance) -> _Hit | None:
        """Where an utterance holds the words, in any report's printing of it."""
        found: set[int] = set()
        full = False
        for article, spans in self._printed(utterance).items():
            text = self.holding[article]
            parts, all_of_them = self._matched(tuple((span.words(text), part) for span, part in spans))
            found |= parts
            full = full or all_of_them
        if not found:
            return None
        parts_ = tuple(sorted(found))
        return _Hit(utterance, parts_, full, len({one.article for _, one in self._printings(utterance, parts_)}))

    def _matched(self, printed: Shape) -> tuple[frozenset[int], bool]:
        """The parts of what one report prints that hold the words, and whether they have no others.

        Most reports print the same words, so what was found in some is remembered.
        """
        if printed not in self._matches:
            stream = [(key, part) for words_, part in printed for key in keys(words_)]
            places = _found([key for key, _ in stream], self.needles)
            parts = frozenset(stream[place][1] for first, last in places[:1] for place in range(first, last))
            of_them = sum(part in parts for _, part in stream)
            self._matches[printed] = parts, bool(parts) and sum(map(len, self.needles)) >= of_them
        return self._matches[printed]

    def _printed(self, utterance: Utterance) -> dict[str, list[tuple[Span, int]]]:
        """What each report that can hold the words prints, in text order, with the number of the part."""
        found: dict[str, list[tuple[Span, int]]] = {}
        for number, segment in enumerate(utterance.segments, 1):
            for printing in segment.printings:
                if printing.article in self.holding:
                    found.setdefault(printing.article, []).extend((span, number) for span in printing.spans)
        return {article: sorted(spans) for article, spans in found.items()}

    def _printings(self, utterance: Utterance, parts: Collection[int]) -> Iterator[tuple[int, Printing]]:
        """The printings of some parts."""
        for number in sorted(parts):
            for printing in utterance.segments[number - 1].printings:
                if printing.article in self.reports and printing.spans:
                    yield number, printing

    def rank(self, hit: _Hit) -> tuple[bool, int, object, str]:
        """Whole quotations first, then the most reports, then the earliest."""
        first = min(self._age(one.article) for _, one in self._printings(hit.utterance, hit.parts))
        return not hit.full, -hit.reports, first, hit.utterance.id

    def _age(self, article: str) -> tuple[date, date, date, str]:
        return age(self.dates.get(article), article)

    def way(self, hit: _Hit, whole: bool) -> Way:
        """The way of one utterance."""
        utterance = hit.utterance
        parts = range(1, len(utterance.segments) + 1) if whole else hit.parts
        found = sorted(
            self._printings(utterance, parts), key=lambda one: (self._age(one[1].article), one[0], one[1].spans)
        )
        return Way(
            utterance.id,
            utterance.said,
            tuple(Credit(one.name, self._inside(one.evidence)) for one in utterance.speakers),
            tuple((number, self._words(utterance.segments[number - 1])) for number in parts),
            len(utterance.segments),
            len({printing.article for _, printing in found}),
            len(found),
            tuple(self._step(utterance, *one) for one in found[: self.settings.trace_printings]),
        )

    def _inside(self, spans: Iterable[Evidence]) -> tuple[Evidence, ...]:
        """The spans of reports that are here."""
        return tuple(span for span in spans if span.article in self.reports)

    def _words(self, segment: Segment) -> Evidence:
        """The reference words of a part, those of its first printing where their report is not here."""
        first = next((one for one in segment.printings if one.article in self.reports and one.spans), None)
        if segment.words.article in self.reports or first is None:
            return segment.words
        return first.evidence[0]

    def _step(self, utterance: Utterance, number: int, printing: Printing) -> Step:
        """One printing."""
        segment = utterance.segments[number - 1]
        known = segment.words.article in self.reports
        return Step(
            printing.article,
            number,
            printing.kind,
            printing.evidence,
            is_reference(segment, printing),
            tuple(change(segment, printing, edit) for edit in printing.edits) if known else (),
            self._credits(printing.evidence),
        )

    def _credits(self, spans: Iterable[Evidence], spoken: bool = True) -> tuple[Credit, ...]:
        """Whom a report credits with the words at some places."""
        found: dict[str, Credit] = {}
        for span in spans:
            known = self._at(span.article)
            for quote in (known.quoted if spoken else known.paraphrased).touching(span.span):
                for one in quote.speakers:
                    literal = (Evidence(span.article, *one.span),) if one.span else ()
                    found.setdefault(one.name, Credit(one.name, literal, one.basis))
        return tuple(found.values())

    def _at(self, article: str) -> Places:
        """The marks of a report by their places."""
        if article not in self._places:
            self._places[article] = places(self.reports[article])
        return self._places[article]

    def outside(self, utterances: Iterable[Utterance]) -> list[Evidence]:
        """The first place of each report where the words stand in none of these utterances, oldest report first."""
        taken: dict[str, list[Span]] = {}
        for utterance in utterances:
            for article, spans in self._printed(utterance).items():
                taken.setdefault(article, []).extend(span for span, _ in spans)
        found = (self._outside(article, taken.get(article, [])) for article in sorted(self.holding, key=self._age))
        return [place for place in found if place]

    def _outside(self, article: str, taken: Sequence[Span]) -> Evidence | None:
        """The first place of a report where the words stand in none of these spans."""
        for span in self._standing(self.holding[article]):
            if not any(one.overlaps(span) for one in taken):
                return Evidence(article, *span)
        return None

    def elsewhere(self, evidence: Evidence) -> Elsewhere:
        """A place with what it is part of."""
        known = self._at(evidence.article)
        if any(quote.span.contains(evidence.span) for quote in known.quoted.touching(evidence.span)):
            return Elsewhere(evidence, "quotation", self._credits([evidence]))
        if any(quote.span.overlaps(evidence.span) for quote in known.paraphrased.touching(evidence.span)):
            return Elsewhere(evidence, "paraphrase", self._credits([evidence], spoken=False))
        regions = self.reports[evidence.article].regions
        kind = next((region.kind for region in regions if region.span.contains(evidence.span)), "body")
        return Elsewhere(evidence, "narration" if kind == "body" else kind)

    def _standing(self, text: str) -> Iterator[Span]:
        """Where the words stand in a text: by a pattern where one can tell, else word by word."""
        folded = text.casefold()
        if self.pattern is None or len(folded) != len(text):  # "ß".casefold() has two characters
            known = words(text)
            for first, last in _found([word.key for word in known], self.needles):
                yield Span(known[first].start, known[last - 1].end)
            return
        match = self.pattern.search(folded)
        while match:
            if not BEFORE.search(folded, max(0, match.start() - 2), match.start()):
                yield Span(*match.span())
            match = self.pattern.search(folded, match.start() + 1)

    def printers(self, articles: Collection[str]) -> tuple[Printer, ...]:
        """What is known of some reports, oldest first."""
        ordered = {name: self.reports[name] for name in sorted(articles, key=self._age)}
        called = labels(ordered)
        return tuple(self._printer(report, called[name]) for name, report in ordered.items())

    def _printer(self, report: Report, label: str) -> Printer:
        """One report."""
        article, dated = report.article, self.dates.get(report.article.id)
        days, best = (dated.days, dated.best) if dated else (None, None)
        dating: Dating = "stated" if article.published else "inferred" if days else "unknown"
        return Printer(article.id, label, article.outlet, article.url, dating, days, best)


def _may_hold(text: str, parts: Sequence[str]) -> bool:
    """Whether a text has all parts of words somewhere, in any case."""
    folded = text.casefold()
    return all(part in folded for part in parts)


def _pattern(needle: Sequence[str]) -> re.Pattern[str]:
    """What finds some words in a text in lower case, up to the end of the last; what stands before is checked apart.

    A pattern that begins with the letters of a word is searched for as fast as the word itself.
    """
    written = [re.escape(key).replace("'", APOSTROPHES) for key in needle]
    return re.compile(r"[\W_]+".join(written) + rf"(?![^\W_])(?!{APOSTROPHES}[^\W_])")


def _found(stream: Sequence[str], needles: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Where all needles stand one behind the other: from the first word to the one after the last."""
    text = "\n" + "\n".join(stream) + "\n"
    starts = [0]
    for key in stream:
        starts.append(starts[-1] + len(key) + 1)
    found = []
    at = 0
    while (match := _next(text, needles, at)) is not None:
        first, last = (bisect_right(starts, place) - 1 for place in match)
        found.append((first, last))
        at = match[1]
    return found


def _next(text: str, needles: Sequence[tuple[str, ...]], at: int) -> tuple[int, int] | None:
    """The next place where all needles stand one behind the other: the line break before, and the one behind."""
    first = -1
    for needle in needles:
        written = "\n" + "\n".join(needle) + "\n"
        at = text.find(written, at)
        if at < 0:
            return None
        first = at if first < 0 else first
        at += len(written) - 1
    return first, at
