"""Where the links of a page lead: every span that it shows has a number, in the order of its first link."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup, escape

from throughline.model.evidence import Evidence
from throughline.model.marks import Report
from throughline.settings import DEFAULTS, Settings
from throughline.telling import titles
from throughline.telling.dossier import Credit, Dossier, Source
from throughline.telling.escapes import clipped
from throughline.telling.shown import shown
from throughline.telling.sources import Excerpt, around, blocks

LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
OURS = "en"


def foreign(language: str | None) -> str | None:
    """The language of a text that is not in the language of the page, where its code is one."""
    code = language or ""
    return code if LANGUAGE.fullmatch(code) and code.partition("-")[0].lower() != OURS else None


class Target(NamedTuple):
    """A linked span: its number, whether this is its first link, its words, and its place on paper ("2·7")."""

    number: int
    first: bool
    words: str
    place: str


class Targets:
    """The numbers of a page's linked spans and of its reports, and the addresses that links to them have."""

    alone = True
    """Whether the page has the reports' texts itself."""

    def __init__(
        self, dossiers: Sequence[Dossier], reports: Mapping[str, Report], settings: Settings = DEFAULTS
    ) -> None:
        """Number the reports in the order of the stories and of their sources."""
        self.reports = reports
        self.settings = settings
        self.sources: dict[str, Source] = {}
        self.numbers: dict[Evidence, int] = {}
        for dossier in dossiers:
            for source in dossier.sources:
                self.sources.setdefault(source.article, source)
        self._order = {article: number for number, article in enumerate(self.sources, 1)}
        self._by_report: dict[str, dict[Evidence, int]] = {}
        self._starts: dict[str, list[int]] = {}

    def report(self, article: str) -> int:
        """The number of a report on the page, from 1."""
        return self._order[article]

    def label(self, article: str) -> str:
        """What a report is called on the page."""
        return self.sources[article].label

    def home(self, article: str) -> str:
        """The address of a report's text."""
        return f"#report-{self._order[article]}"

    def address(self, evidence: Evidence) -> str:
        """The address of a linked span, which has a number."""
        return f"#e{self.numbers[evidence]}"

    def known(self, evidence: Iterable[Evidence]) -> list[Evidence]:
        """Those spans whose reports this page has: a reason can rest on a report of another story."""
        return [span for span in evidence if span.article in self._order]

    def credited(self, article: str, speakers: Sequence[Credit]) -> list[Credit]:
        """Whom one report credits, where reports credit different speakers; all of them where it names none."""
        here = [speaker for speaker in speakers if any(span.article == article for span in speaker.evidence)]
        return here or list(speakers)

    def title(self, dossier: Dossier) -> str:
        """What a story is called, on one line and without markup."""
        return titles.shown(dossier.title, self.reports, self.settings)

    def foreign(self, article: str) -> str | None:
        """The language of a report that is not in the language of the page, where its code is one."""
        return foreign(self.sources[article].language)

    def words(self, evidence: Evidence) -> str:
        """The printed words of a span."""
        return evidence.span.words(self.reports[evidence.article].article.text)

    def frame(self, frame: Evidence, fragment: Sequence[Evidence]) -> Markup:
        """The words of a frame on one line, in quotation marks, as much around the fragment as reads at a glance."""
        inside = [span.span for span in fragment if frame.article == span.article and frame.span.contains(span.span)]
        text = self.reports[frame.article].article.text
        kept = around(text, inside, self.settings.frame_context)[0] if inside else frame.span
        start, end = max(frame.start, kept.start), min(frame.end, kept.end)
        words = shown(clipped(text[start:end], self.settings.frame_length))
        before, after = "… " if start > frame.start else "", " …" if end < frame.end else ""
        return Markup("“{}<bdi>{}</bdi>{}”").format(before, words, after)

    def link(
        self,
        evidence: Evidence,
        text: str | None = None,
        longest: int = 0,
        marks: bool = True,
        excerpt: Excerpt | None = None,
    ) -> Markup:
        """The words of a span, or other ones, as a link to where they stand; nothing where there are no words.

        ``longest`` are the characters after which words are clipped, 0 for all of them; ``marks`` puts them in
        quotation marks. On a page with excerpts quoted words are clipped in any case.
        """
        if not self.words(evidence):
            return Markup("")
        to = self.target(evidence)
        opening = self._opening(self.address(evidence), to)
        if text is not None:
            return Markup(f"{opening}{escape(text)}</a>")
        if excerpt and marks:
            longest = min(longest, 2 * excerpt.longest)
        words = shown(clipped(to.words, longest) if longest else to.words)
        code = self.foreign(evidence.article)
        inner = f'<bdi lang="{escape(code)}">{words}</bdi>' if code else f"<bdi>{words}</bdi>"
        return Markup(f"{opening}“{inner}”</a>" if marks else f"{opening}{inner}</a>")

    def _opening(self, address: str, to: Target) -> str:
        """The tag of a link; only within a page it has what leads back to it, and its place on paper."""
        if not address.startswith("#"):
            return f'<a class="w" href="{escape(address)}">'
        first = f' id="f{to.number}"' if to.first else ""
        return f'<a class="w l{to.number}" href="{address}"{first} data-at="{to.place}">'

    def cited(self, evidence: Evidence, longest: int = 160, excerpt: Excerpt | None = None) -> Markup:
        """The words of a span as a link, and the report that prints them."""
        home, label = escape(self.home(evidence.article)), shown(self.label(evidence.article))
        report = Markup(f'&nbsp;<a class="at" href="{home}"><bdi>{label}</bdi></a>')
        return self.link(evidence, longest=longest, excerpt=excerpt) + report

    def target(self, evidence: Evidence) -> Target:
        """Where a link to a span leads; the span is numbered when it is first asked for."""
        first = evidence not in self.numbers
        number = self.numbers.setdefault(evidence, len(self.numbers) + 1)
        self._by_report.setdefault(evidence.article, {})[evidence] = number
        place = f"{self._order[evidence.article]}·{self._paragraph(evidence)}"
        return Target(number, first, self.words(evidence), place)

    def inside(self, article: str) -> Mapping[Evidence, int]:
        """The numbers of the linked spans of one report."""
        return self._by_report.get(article, {})

    def scope(self, evidence: Evidence) -> str:
        """The smallest part of the page around all of a span, as a selector: its paragraph, else its report."""
        if self._paragraph(evidence) == self._paragraph(evidence._replace(start=evidence.end - 1)):
            return "p"
        return f"#report-{self._order[evidence.article]}"

    def _paragraph(self, evidence: Evidence) -> int:
        """The number of the paragraph in which a span begins."""
        if evidence.article not in self._starts:
            text = self.reports[evidence.article].article.text
            self._starts[evidence.article] = [span.start for span in blocks(text)]
        return bisect_right(self._starts[evidence.article], evidence.start)
