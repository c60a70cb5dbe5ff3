"""What an export is made of: reports and their links, by id, with what a format looks up in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property

from throughline.model.article import Article, Rejected
from throughline.model.evidence import Days, Evidence
from throughline.model.kept import Decided
from throughline.model.links import Dated, Event, Links
from throughline.model.marks import Quote, Report, Speaker
from throughline.telling.labels import labels
from throughline.telling.material import age
from throughline.telling.places import Places, places
from throughline.telling.titles import called


class Pile:
    """Reports with the links among them, whatever order they came in."""

    def __init__(
        self, reports: Iterable[Report] | Mapping[str, Report], links: Links, versions: Iterable[Article] = ()
    ) -> None:
        """Put the reports in the order of their ids, or take them in it; ``versions`` are older texts of some."""
        self.reports: Mapping[str, Report] = (
            reports
            if isinstance(reports, Mapping)
            else {report.article.id: report for report in sorted(reports, key=lambda report: report.article.id)}
        )
        self.links = links
        self.versions = sorted(versions, key=lambda article: (article.id, article.sha256))
        self.dates: Mapping[str, Dated] = {dated.article: dated for dated in links.dates}
        self.rejected: Sequence[Rejected] = ()
        """Inputs of an archive that became no article."""
        self.decided: Sequence[Decided] = ()
        """What editors of an archive decided."""
        self._places: dict[str, Places] = {}

    @cached_property
    def events(self) -> Mapping[str, list[Event]]:
        """The events of each article that has any."""
        found: dict[str, list[Event]] = {}
        for event in self.links.events:
            for article in event.articles:
                found.setdefault(article, []).append(event)
        return found

    @cached_property
    def stories(self) -> Mapping[str, list[str]]:
        """The ids of the stories of each event that has any."""
        found: dict[str, list[str]] = {}
        for story in self.links.stories:
            for event in story.events:
                found.setdefault(event, []).append(story.id)
        return found

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """What each report is called."""
        return labels(self.reports)

    def words(self, evidence: Evidence) -> str:
        """The printed words of a span; none where its report is not here."""
        report = self.reports.get(evidence.article)
        return evidence.span.words(report.article.text) if report else ""

    def days(self, article: str) -> Days | None:
        """When a report was written, as far as known."""
        return self.dates[article].days if article in self.dates else None

    def best(self, article: str) -> date | None:
        """The likeliest day on which a report was written."""
        dated = self.dates.get(article)
        return dated.best or (dated.days.first if dated.days else None) if dated else None

    def ordered(self, articles: Iterable[str]) -> list[str]:
        """The articles that are here, oldest first and the undated last."""
        return sorted(
            {name for name in articles if name in self.reports}, key=lambda name: age(self.dates.get(name), name)
        )

    def title(self, article: str) -> str:
        """What a report is called: its title, else its headline, else its first sentence, else its id."""
        return called(self.reports[article])

    def quote(self, evidence: Evidence) -> Quote | None:
        """The quotation of a report that shares most characters with a span, the first of equal ones."""
        if evidence.article not in self.reports:
            return None
        if evidence.article not in self._places:
            self._places[evidence.article] = places(self.reports[evidence.article])
        found = self._places[evidence.article].quoted.touching(evidence.span)
        return max(found, key=lambda quote: quote.span.shared(evidence.span), default=None)

    def speakers(self, spans: Iterable[Evidence]) -> tuple[Speaker, ...]:
        """Whom a report credits with the quotations in which some spans stand."""
        quotes = (self.quote(span) for span in spans)
        return tuple(dict.fromkeys(speaker for quote in quotes if quote for speaker in quote.speakers))
