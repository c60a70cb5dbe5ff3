"""A draft against its sources: a verdict for each quotation, and for each value that the sources contradict."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from throughline.model.evidence import Evidence, Reason
from throughline.model.links import Links
from throughline.model.marks import Quote, Report, Speaker
from throughline.model.span import Span
from throughline.model.verdicts import Nearest, Ruling, Verdict
from throughline.relating.comparing import Match, compared, in_narration
from throughline.relating.contradicting import contradicted
from throughline.relating.crediting import credited_apart
from throughline.relating.searching import Stretch, Turns, candidates, sought, stretches
from throughline.settings import DEFAULTS, Settings
from throughline.text.clauses import words_in
from throughline.text.edits import RANK
from throughline.text.frames import clause, is_subject, is_verb, negations, shares_subject, words_before

__all__ = ["checked", "quotations_checked", "sought"]

EDGES = " \t\r\n.,;:!?…\"'“”‘’"
"""Marks and white space at the end of a fragment that are no part of its clause."""
FAITHFUL = frozenset(("same", "repunctuated", "restyled", "cut"))
"""Kinds of printings in which the words are the source's, and nothing between them is hidden."""
LOOK = frozenset(("merged", "altered", "credited elsewhere", "differs", "not found"))
"""Rulings that somebody must look at before the draft is published."""


def checked(draft: Report, reports: Mapping[str, Report], links: Links, settings: Settings = DEFAULTS) -> list[Verdict]:
    """A verdict for every quotation of a draft, and for every value that its sources confirm or contradict.

    ``links`` are those of the reports with the draft among them; the draft's own words are no source. The verdicts
    come in the order of the draft's text.
    """
    found = [*quotations_checked(draft, reports, settings), *contradicted(draft, reports, links, settings)]
    return sorted(found, key=lambda one: (one.draft, one.kind, one.attribute or ""))


def quotations_checked(draft: Report, reports: Mapping[str, Report], settings: Settings = DEFAULTS) -> list[Verdict]:
    """A verdict for every quotation of a draft, in text order."""
    others = {name: report for name, report in reports.items() if name != draft.article.id}
    found = stretches(draft, settings)
    near = candidates(found, others, settings)
    turns = Turns((others[name] for name in sorted({name for names in near for name in names})), settings)
    known = _Draft(draft)
    cases = (
        _Case(known, stretch, {name: others[name] for name in names}, turns, settings)
        for stretch, names in zip(found, near, strict=True)
    )
    return [case.verdict() for case in cases]


class Judged(NamedTuple):
    """A printing that a quotation may come from, and whether it is surely credited to somebody else."""

    match: Match
    apart: bool

    @property
    def rank(self) -> int:
        """How much happened to the words."""
        return RANK.index(self.match.nearest.kind)


class _Draft:
    """The draft, with whom each of its turns names as its speaker, and where its quotations stand."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.quoted = [quote.span for quote in report.quotes if quote.kind != "indirect"]
        self.named: dict[int, list[Speaker]] = {}
        for quote in report.quotes:
            self.named.setdefault(quote.turn, []).extend(one for one in quote.speakers if one.basis == "named")

    def speakers(self, quote: Quote) -> tuple[Speaker, ...]:
        """Whom a quotation is credited to: named, where any part of its turn names them."""
        names = {one.name for one in quote.speakers}
        return tuple(one for one in self.named[quote.turn] if one.name in names) or quote.speakers

    def between(self, quote: Quote) -> Span:
        """From the quotation before to the one behind."""
        at = bisect_left(self.quoted, quote.span)
        first = self.quoted[at - 1].end + 1 if at else 0
        last = self.quoted[at + 1].start - 1 if at + 1 < len(self.quoted) else len(self.report.article.text)
        return Span(first, last)


class _Case:
    """One quotation of the draft with the reports that may print it."""

    def __init__(
        self, known: _Draft, stretch: Stretch, reports: Mapping[str, Report], turns: Turns, settings: Settings
    ) -> None:
        self.known = known
        self.turns = turns
        self.draft = known.report
        self.quote: Quote = stretch.quote
        self.stretch = stretch
        self.reports = reports
        self.settings = settings
        self.speakers = known.speakers(stretch.quote)

    def verdict(self) -> Verdict:
        """What the sources say to the quotation."""
        found = [
            match
            for turn in self.turns.near(self.stretch, self.reports)
            if (match := compared(self.stretch, turn, self.reports[turn.article], self.settings))
        ]
        short = len(self.stretch.words) < self.settings.quote_inside
        ranked = [one for one in self._ranked(found) if not (short and one.apart)]
        good = [one for one in ranked if one.match.nearest.kind in FAITHFUL]
        if good:
            return self._printed(good, ranked)
        joined = self._joined([one.match for one in ranked])
        if joined:
            return self._told("merged", joined, [Reason("joins two quotations", self._evidence(joined))])
        beyond = self._beyond()
        if beyond:
            return beyond
        return self._changed(ranked)

    def _ranked(self, found: Iterable[Match]) -> list[Judged]:
        """The printings, the best first: those that may be the same speaker's, the most faithful, the fullest."""
        judged = [Judged(match, self._apart(match)) for match in found]
        return sorted(judged, key=lambda one: (*self._order(one), one.match.nearest.article, one.match.nearest.spans))

    def _order(self, one: Judged) -> tuple[bool, bool, int, float, int, int]:
        """What puts printings in order, before their places."""
        faithful = one.match.nearest.kind in FAITHFUL
        published = self.reports[one.match.nearest.article].article.published
        day = published.first.toordinal() if published else len(self.draft.article.text) + 10**7
        edits = len(one.match.nearest.edits)
        return not faithful, one.apart, one.rank if faithful else 0, -one.match.share, edits, day

    def _apart(self, match: Match) -> bool:
        """Whether a printing is surely credited to somebody else than the quotation."""
        source = self.reports[match.nearest.article]
        return credited_apart(self.draft, self.speakers, source, match.nearest.speakers)

    def _printed(self, good: Sequence[Judged], ranked: Sequence[Judged]) -> Verdict:
        """The verdict on words that a source prints as they are."""
        kind = good[0].match.nearest.kind
        nearest = [one.match for one in ranked]
        if good[0].apart:
            return self._told("credited elsewhere", nearest, [self._credits(one.match) for one in good])
        same = [one.match for one in good if not one.apart]
        because = [*self._reframed(same), *(self._credits(one.match) for one in good if one.apart)]
        return self._told(kind, nearest, because, alarmed=any(one.code in ALARMS for one in because))

    def _credits(self, match: Match) -> Reason:
        """Whom a source credits with the words."""
        spans = tuple(
            Evidence(match.nearest.article, *speaker.span) for speaker in match.nearest.speakers if speaker.span
        )
        names = " and ".join(dict.fromkeys(speaker.name for speaker in match.nearest.speakers))
        return Reason("credits somebody else", spans or match.nearest.evidence, names)

    def _joined(self, found: Sequence[Match]) -> list[Match]:
        """Two printings of different turns that together give a quotation's words, which no source has side by side."""
        return next(([one, other] for one, other in combinations(found, 2) if self._join(one.equal, other.equal)), [])

    def _join(self, one: frozenset[int], other: frozenset[int]) -> bool:
        """Whether some words of a quotation and some others are enough of it, and each more than a stock phrase."""
        least = self.settings.check_joined
        telling = any(self.stretch.weighty[at] for at in other - one)
        most = len(one | other) >= self.settings.check_narrated * len(self.stretch.words)
        return most and telling and len(other - one) >= least and len(one - other) >= least

    def _beyond(self) -> Verdict | None:
        """The verdict on words that a source prints, but not all between quotation marks; None where none does."""
        for report in self.reports.values():
            told = self.turns.narrated(report)
            match = in_narration(self.stretch, told, self.settings)
            if match and told.quoted.overlaps(match.whole):
                return self._told("merged", [match], [Reason("runs over the marks", match.nearest.evidence)])
            if match:
                code = f"printed as {match.nearest.printed_as}"
                return self._told("not found", [match], [Reason(code, match.nearest.evidence)])
        return None

    def _changed(self, ranked: Sequence[Judged]) -> Verdict:
        """The verdict on words that no source prints as they are."""
        best = [one.match for one in ranked if one.match.share >= self.settings.check_altered]
        if best:
            apart = [one for one in ranked if one.apart and one.match in best]
            ruling: Ruling = "merged" if best[0].nearest.kind == "merged" else "altered"
            return self._told(ruling, best, [self._credits(one.match) for one in apart])
        near = [one.match for one in ranked if one.match.share >= self.settings.check_shown]
        idle = not self.quote.speakers and len(self.stretch.words) <= self.settings.check_fragment
        return self._told("not found", near, alarmed=not idle)

    def _told(
        self, ruling: Ruling, found: Sequence[Match], because: Iterable[Reason] = (), alarmed: bool | None = None
    ) -> Verdict:
        """The verdict with the nearest printings, one a report."""
        once: dict[str, Nearest] = {}
        least = self.settings.check_altered if ruling in FAITHFUL else 0.0
        for match in found:
            if match.share >= least:
                once.setdefault(match.nearest.article, self._with_clause(match))
        look = ruling in LOOK if alarmed is None else alarmed
        return Verdict(
            self.quote.evidence,
            "quote",
            ruling,
            look,
            tuple(once.values())[: self.settings.check_nearest],
            self.quote.speakers,
            self._frame(),
            because=tuple(dict.fromkeys(because)),
        )

    def _evidence(self, found: Iterable[Match]) -> tuple[Evidence, ...]:
        """The words of some printings."""
        return tuple(span for match in found for span in match.nearest.evidence)

    # -------------------------------------------------------------------------------------------- frames

    def _frame(self) -> Span | None:
        """The reporter's clause around a fragment of the draft, no longer than to the next quotation."""
        if self.quote.kind != "mixed" or self.quote.frame is None:
            return None
        first, last = self.known.between(self.quote)
        start, end = max(self.quote.frame.start, first), min(self.quote.frame.end, last)
        around = Span(min(start, self.quote.start), max(end, self.quote.end))
        return clause(self.draft.article.text, around, self.quote.span, self.draft.article.language)

    def _with_clause(self, match: Match) -> Nearest:
        """A printing, with the clause that it was cut from where the quotation is only a part of that."""
        spans, around = match.nearest.spans, self._clause(match)
        inside = Span(spans[0].start, spans[-1].end).contains(around)
        return match.nearest if match.nearest.kind != "cut" or inside else replace(match.nearest, clause=around)

    def _clause(self, match: Match) -> Span:
        """The clause of a source around the words that a quotation was taken from."""
        article = self.reports[match.nearest.article].article
        place = match.nearest.spans[0]
        place = Span(place.start, place.start + len(place.words(article.text).rstrip(EDGES)))
        return clause(article.text, match.whole, place, article.language)

    def _reframed(self, found: Sequence[Match]) -> Iterator[Reason]:
        """What a fragment lost with its clause: a subject that the draft replaces, or a "not"."""
        longest = max(found, key=lambda match: (match.whole.length, match.nearest.article))
        source, around = self.reports[longest.nearest.article], self._clause(longest)
        language, first = source.article.language, longest.nearest.spans[0]
        before = words_before(source.article.text, around, first)
        frame, text = self._frame(), self.draft.article.text
        own = words_before(text, frame, self.quote.span) if frame else []
        where = Evidence(source.article.id, *around)
        named = {mention.start for mention in source.mentions if mention.basis == "named"}
        verbs = [number for number, word in enumerate(self.stretch.words) if is_verb(word, language)]
        subject = is_subject(before, named, language, self.settings.frame_subject_words)
        if verbs[:1] == [0] and subject and not shares_subject(own, before, language):
            yield Reason("reframed", (where,))
        denied = list(negations(before[-self.settings.check_denied :], language))
        if verbs and denied and not any(negations(words_in(text, frame or self.quote.span), language)):
            yield Reason("leaves out a denial", (where,), denied[-1].key)


ALARMS = frozenset(("reframed", "leaves out a denial"))
"""Reasons for which somebody must look at faithful words."""
