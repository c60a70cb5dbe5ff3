"""What the sections of one story's dossier are built from: its reports and the links among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import (
    Copy,
    Dated,
    Event,
    Fact,
    Finding,
    Happening,
    Links,
    Passage,
    Segment,
    Story,
    Utterance,
)
from throughline.model.marks import Quote, Report
from throughline.model.span import Span
from throughline.settings import Settings
from throughline.telling.labels import labels
from throughline.telling.places import Places, places

L = TypeVar("L")
NEVER = date.max


@dataclass(frozen=True, slots=True)
class Material:
    """One story: its reports, oldest first and the undated last, and every link cut down to them."""

    id: str
    reports: Mapping[str, Report]
    order: Mapping[str, int]
    """Where each report stands among them."""
    places: Mapping[str, Places]
    labels: Mapping[str, str]
    dates: Mapping[str, Dated]
    story: Story
    events: tuple[Event, ...]
    passages: tuple[Passage, ...]
    copies: tuple[Copy, ...]
    utterances: tuple[Utterance, ...]
    happenings: tuple[Happening, ...]
    facts: Mapping[str, Fact]
    findings: tuple[Finding, ...]
    settings: Settings

    def text(self, evidence: Evidence) -> str:
        """The words of a span."""
        return evidence.span.words(self.reports[evidence.article].article.text)

    def days(self, article: str) -> Days | None:
        """When a report was published, as far as known."""
        return self.dates[article].days if article in self.dates else None

    def quote(self, evidence: Evidence) -> Quote | None:
        """The quotation of the report that shares most characters with a span, the first of equal ones."""
        places = self.places[evidence.article]
        found = places.quoted.touching(evidence.span) or places.paraphrased.touching(evidence.span)
        return max(found, key=lambda quote: quote.span.shared(evidence.span), default=None)

    def because(self, reasons: Iterable[Reason]) -> tuple[Reason, ...]:
        """The reasons, equal ones together, with the words that stand in the story's reports.

        A whole report is pointed to by its first words.
        """
        found: dict[tuple[str, str | None], list[Evidence]] = {}
        for reason in reasons:
            found.setdefault((reason.code, reason.value), []).extend(map(self._worded, reason.evidence))
        return tuple(Reason(code, self.inside(spans), value) for (code, value), spans in found.items())

    def _worded(self, evidence: Evidence) -> Evidence:
        """The span, or its report's first words where it is empty."""
        whole = evidence.start == evidence.end and evidence.article in self.reports
        return first_words(self.reports[evidence.article]) if whole else evidence

    def inside(self, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
        """The spans that stand in the story's reports, each once, oldest report first."""
        kept = dict.fromkeys(span for span in evidence if span.article in self.order)
        return tuple(sorted(kept, key=lambda span: (self.order[span.article], span.start, span.end)))


def first_words(report: Report) -> Evidence:
    """The first sentence of a report's running text, else of its whole text."""
    body = [region.span for region in report.regions if region.kind == "body"]
    sentences = [sentence for sentence in report.sentences if any(span.contains(sentence.span) for span in body)]
    marks = [*sentences[:1], *report.sentences[:1]]
    return marks[0].evidence if marks else Evidence(report.article.id, 0, len(report.article.text))


def materials(reports: Mapping[str, Report], links: Links, settings: Settings) -> Iterator[Material]:
    """Every story's material: two reports and more first, by number and then the earliest; then the single ones.

    A report that no story holds is one by itself.
    """
    dates = {dated.article: dated for dated in links.dates}
    events = {event.id: event for event in links.events}
    members = _members(reports, links, events)
    home: dict[str, tuple[str, ...]] = {}
    for story, articles in members.items():
        for article in articles:
            home[article] = (*home.get(article, ()), story.id)
    share = _Share(home, links)
    for story in sorted(members, key=lambda one: _rank(one, members[one], dates)):
        ordered = sorted(members[story], key=lambda article: age(dates.get(article), article))
        told = {article: reports[article] for article in ordered}
        yield share.material(story, told, settings)


def age(dated: Dated | None, article: str) -> tuple[date, date, date, str]:
    """What puts reports in order: the likeliest day, then the interval, the undated last."""
    if dated is None or dated.days is None:
        return NEVER, NEVER, NEVER, article
    return dated.best or dated.days.first, *dated.days, article


def _members(reports: Mapping[str, Report], links: Links, events: Mapping[str, Event]) -> dict[Story, tuple[str, ...]]:
    """The articles of every story, and a story for each article that has none."""
    found: dict[Story, tuple[str, ...]] = {}
    for story in links.stories:
        inside = {article for event in story.events if event in events for article in events[event].articles}
        found[story] = tuple(sorted(inside & reports.keys()))
    claimed = {article for articles in found.values() for article in articles}
    found |= {Story(article, ()): (article,) for article in sorted(reports.keys() - claimed)}
    return {story: articles for story, articles in found.items() if articles}


def _rank(story: Story, articles: tuple[str, ...], dates: Mapping[str, Dated]) -> tuple[int, date, str]:
    """Where a story stands among all."""
    earliest = min(age(dates.get(article), article)[0] for article in articles)
    return -len(articles), earliest, story.id


class _Share:
    """All links by the stories that they belong to: made once, so that many stories cost no more than one."""

    def __init__(self, home: Mapping[str, tuple[str, ...]], links: Links) -> None:
        self.home = home
        self.dates = {dated.article: dated for dated in links.dates}
        self.events = {event.id: event for event in links.events}
        self.facts = facts = {fact.id: fact for fact in links.facts}
        self.passages = self._by_story(links.passages, lambda link: (link.a.article, link.b.article))
        self.copies = self._by_story(links.copies, lambda link: link.articles)
        self.utterances = self._by_story(links.utterances, _printers)
        self.happenings = self._by_story(links.happenings, lambda link: [span.article for span in link.evidence])
        self.findings = self._by_story(
            links.findings,
            lambda link: [span.article for name in link.facts if name in facts for span in facts[name].evidence],
        )

    def _by_story(self, links: Iterable[L], articles: Callable[[L], Iterable[str]]) -> dict[str, list[L]]:
        found: dict[str, list[L]] = {}
        for link in links:
            for story in dict.fromkeys(name for article in articles(link) for name in self.home.get(article, ())):
                found.setdefault(story, []).append(link)
        return found

    def material(self, story: Story, reports: Mapping[str, Report], settings: Settings) -> Material:
        """One story's material."""
        findings = [link for link in self.findings.get(story.id, ()) if self._told(link, story.id, reports)]
        wanted = {name for finding in findings for name in finding.facts}
        return Material(
            story.id,
            reports,
            {article: place for place, article in enumerate(reports)},
            {article: places(report) for article, report in reports.items()},
            labels(reports),
            {article: self.dates[article] for article in reports if article in self.dates},
            story,
            tuple(self.events[event] for event in story.events if event in self.events),
            tuple(link for link in self.passages.get(story.id, ()) if {link.a.article, link.b.article} <= set(reports)),
            tuple(_copies(self.copies.get(story.id, ()), reports)),
            tuple(_utterances(self.utterances.get(story.id, ()), reports)),
            tuple(_happenings(self.happenings.get(story.id, ()), reports)),
            {name: self.facts[name] for name in sorted(wanted)},
            tuple(findings),
            settings,
        )

    def _told(self, finding: Finding, story: str, reports: Mapping[str, Report]) -> bool:
        """Whether every fact of a finding stands in these reports: what other stories' reports say is not told here."""
        return finding.story in (None, story) and all(
            name in self.facts and all(span.article in reports for span in self.facts[name].evidence)
            for name in finding.facts
        )


def _printers(utterance: Utterance) -> Iterator[str]:
    """The articles that print an utterance."""
    for segment in utterance.segments:
        for printing in segment.printings:
            yield printing.article


def _copies(links: Iterable[Copy], reports: Mapping[str, Report]) -> Iterator[Copy]:
    """Copies among these reports."""
    for link in links:
        inside = tuple(article for article in link.articles if article in reports)
        if len(inside) > 1:
            yield replace(link, articles=inside, origin=link.origin if link.origin in inside else None)


def _utterances(links: Iterable[Utterance], reports: Mapping[str, Report]) -> Iterator[Utterance]:
    """Utterances as these reports print them."""
    for link in links:
        segments = tuple(segment for segment in (_segment(one, reports) for one in link.segments) if segment)
        if segments:
            yield replace(link, segments=segments)


def _segment(segment: Segment, reports: Mapping[str, Report]) -> Segment | None:
    """A segment as these reports print it; its words are a printing of theirs, the reference where they have it."""
    printings = tuple(one for one in segment.printings if one.article in reports and one.spans)
    if not printings:
        return None
    if segment.words.article in reports:
        return Segment(segment.words, printings)
    first = printings[0]
    return Segment(Evidence(first.article, *Span(first.spans[0].start, first.spans[-1].end)), printings)


def _happenings(links: Iterable[Happening], reports: Mapping[str, Report]) -> Iterator[Happening]:
    """Happenings as these reports tell them."""
    for link in links:
        inside = tuple(span for span in link.evidence if span.article in reports)
        if inside:
            yield replace(link, evidence=inside, what=link.what if link.what.article in reports else inside[0])
