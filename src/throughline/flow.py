"""The order of the stages; the only module that knows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, ValuesView
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from throughline.annotating.attributes import attributes
from throughline.annotating.contacts import contacts
from throughline.annotating.mentions import mentions
from throughline.annotating.quotes import quotes
from throughline.annotating.sentences import sentences
from throughline.annotating.speakers import speakers
from throughline.annotating.times import times as timing
from throughline.cleaning import regions
from throughline.model.article import Article, Intake, Published
from throughline.model.links import Correction, Fact, Finding, Links, Person, written
from throughline.model.marks import Mark, Quote, Report, Time
from throughline.model.ports import Engine
from throughline.model.verdicts import Sought, Verdict
from throughline.reading.identity import identity
from throughline.reading.language import language as language_of
from throughline.relating.apart import apart
from throughline.relating.checking import checked
from throughline.relating.contradicting import beside
from throughline.relating.copies import copies
from throughline.relating.corrections import parted, regrouped, renamed
from throughline.relating.dating import dates, narrowed, resolved, retimed
from throughline.relating.events import events
from throughline.relating.facts import facts
from throughline.relating.findings import findings
from throughline.relating.happened import happened
from throughline.relating.happenings import happenings
from throughline.relating.passages import passages
from throughline.relating.people import people
from throughline.relating.searching import neighbours, rare_words
from throughline.relating.searching import sought as sought_by
from throughline.relating.stories import stories
from throughline.relating.utterances import utterances
from throughline.running.collecting import uncollected
from throughline.running.inline import InProcess
from throughline.settings import DEFAULTS, Settings
from throughline.telling.compose import dossiers
from throughline.telling.dossier import Dossier
from throughline.text.folded import FOLDED, Folded, Gathered, Own

MarkStage = Callable[[Report, Settings], Iterable[Mark]]
LinkStage = Callable[[Mapping[str, Report], Links, Engine, Settings], Iterable[Any]]

MARKS: tuple[tuple[str, MarkStage], ...] = (
    ("sentences", sentences),
    ("contacts", contacts),
    ("quotes", quotes),
    ("mentions", mentions),
    ("quotes", speakers),
    ("times", timing),
    ("attributes", attributes),
)
"""The marks of one report, each stage reading what the earlier ones wrote."""

QUOTING: tuple[tuple[str, MarkStage], ...] = (
    ("sentences", sentences),
    ("quotes", quotes),
    ("mentions", mentions),
    ("quotes", speakers),
)
"""Those of them on which quotations and their speakers rest."""

TIMING: tuple[tuple[str, MarkStage], ...] = (
    ("sentences", sentences),
    ("contacts", contacts),
    ("quotes", quotes),
    ("times", timing),
)
"""Those of them on which times rest: where a quotation stands, not whose it is."""

REUSE: tuple[tuple[str, LinkStage], ...] = (("passages", passages), ("copies", copies))
"""The links that rest on words alone."""

PLACED: tuple[tuple[str, LinkStage], ...] = (
    ("utterances", utterances),
    ("dates", dates),
    ("events", events),
    ("events", regrouped),
)
"""Those that place a report among the others."""

NARROWED: tuple[tuple[str, LinkStage], ...] = (("dates", narrowed), ("resolved", resolved))
"""Those that date it and its times by them."""

DATES = (*REUSE, *PLACED, *NARROWED)
"""The links up to the day of every report and time."""

STORIES: tuple[tuple[str, LinkStage], ...] = (
    ("happenings", happenings),
    ("events", happened),
    ("stories", stories),
    ("stories", parted),
)
"""The links that read times with their days, up to the stories."""

STATED: tuple[tuple[str, LinkStage], ...] = (("people", people), ("people", renamed), ("facts", facts))
"""Those that follow from stories."""

VALUES = (*STORIES, *STATED)
"""All that say what reports state."""

ACCOUNTS = (*STATED, ("findings", findings))
"""What stories state and what its comparison finds: each part of them that rests on nothing of another by itself."""


def annotate(article: Article, settings: Settings = DEFAULTS) -> Report:
    """The article with its regions and marks, nothing known of any other article."""
    return _marked(article, MARKS, settings)


def quotations(text: str, *, language: str | None = None, settings: Settings = DEFAULTS) -> list[Quote]:
    """The quotations and indirect speech of a text with their speakers, in text order, as ``annotate`` marks them.

    Every span indexes ``text``. ``language`` is an ISO 639-1 code; without one the text's beginning tells.

    >>> said, = quotations('The fair is back. "We missed it," said Ida Brandt, who runs it.')
    >>> said.speakers[0].name
    'Ida Brandt'
    """
    code = language or language_of(text, settings)
    article = Article(identity("", text), text, "", language=code)
    return list(_marked(article, QUOTING, settings).quotes)


def times(
    text: str, *, written: date | None = None, language: str | None = None, settings: Settings = DEFAULTS
) -> list[Time]:
    """The time expressions of a text with their values and days, in text order, as ``annotate`` marks them.

    Every span indexes ``text``. ``written`` is the day from which "yesterday" counts; without it such times have no
    days. ``language`` is an ISO 639-1 code; without one the text's beginning tells.

    >>> when, = times("The mill burned down last Friday.", written=date(2024, 5, 16))
    >>> when.type, when.value, when.first
    ('DATE', '2024-05-10', datetime.date(2024, 5, 10))
    """
    code = language or language_of(text, settings)
    day = date(written.year, written.month, written.day) if written else None  # a datetime is a date, too
    published = Published(day, day, day, "given") if day else None
    article = Article(identity("", text), text, "", language=code, published=published)
    return list(_marked(article, TIMING, settings).times)


def relate(
    reports: Iterable[Report],
    engine: Engine | None = None,
    settings: Settings = DEFAULTS,
    corrections: Iterable[Correction] = (),
) -> Links:
    """All links of a set of reports, the same whatever the order in which they come.

    ``corrections`` are what an editor decided against what is computed; they hold for all that follows from it.
    """
    links = related(reports, engine or InProcess(), settings, corrections)
    return replace(links, **{kind: tuple(getattr(links, kind)) for kind in FOLDED})


def related(
    reports: Iterable[Report], engine: Engine, settings: Settings = DEFAULTS, corrections: Iterable[Correction] = ()
) -> Links:
    """The same links; those that few reports have to themselves stay packed until they are asked for."""
    by_id = _by_id(reports)
    with uncollected():
        links = _linked(DATES, by_id, Links(corrections=tuple(corrections)), engine, settings)
        links = _linked(STORIES, _retimed(by_id, links), links, engine, settings)
        return _compared(by_id, links, engine, settings)


def dated(reports: Iterable[Report], engine: Engine | None = None, settings: Settings = DEFAULTS) -> list[Report]:
    """The reports in their order, with the times that the other reports of the set help to resolve."""
    reports = list(reports)
    by_id = _by_id(reports)
    links = _linked(DATES, by_id, Links(), engine or InProcess(), settings)
    found = _retimed(by_id, links)
    return [found[report.article.id] for report in reports]


def timed(reports: Iterable[Report], links: Links) -> list[Report]:
    """The reports in the order of their ids, with the times that their links resolve."""
    return list(_retimed(_by_id(reports), links).values())


class Timed(Mapping[str, Report]):
    """Reports by id with the times that their links resolve, each made when it is asked for."""

    def __init__(self, reports: Mapping[str, Report], links: Links) -> None:
        """Take the reports in the order of their ids."""
        self.reports = reports
        self.resolved: dict[str, list[Any]] = {}
        for link in links.resolved:
            self.resolved.setdefault(link.article, []).append(link)

    def __getitem__(self, name: str) -> Report:
        """One report."""
        return self.made(self.reports[name])

    def __iter__(self) -> Iterator[str]:
        """The ids."""
        return iter(self.reports)

    def __len__(self) -> int:
        """Number of reports."""
        return len(self.reports)

    def values(self) -> ValuesView[Report]:
        """Every report, one after the other."""
        return _Standing(self)

    def made(self, report: Report) -> Report:
        """A report with the times that are resolved."""
        return retimed(report, self.resolved.get(report.article.id, ()))


class _Standing(ValuesView[Report]):
    """Reports that are made one after the other."""

    _mapping: Timed

    def __iter__(self) -> Iterator[Report]:
        return map(self._mapping.made, self._mapping.reports.values())


def tell(
    reports: Iterable[Report], links: Links, intake: Intake | None = None, settings: Settings = DEFAULTS
) -> Iterator[Dossier]:
    """One dossier a story, those of two and more reports first; ``intake`` says what was read and rejected."""
    by_id = _by_id(reports)
    intake = intake or Intake(tuple(report.article for report in by_id.values()))
    return dossiers(_retimed(by_id, links), links, intake, settings)


def check(
    draft: Article, reports: Iterable[Report], links: Links | None = None, settings: Settings = DEFAULTS
) -> list[Verdict]:
    """What the reports say to a draft's quotations, ages, names, counts and days, in the order of its text.

    A report with the draft's id or its very text is the draft itself and no source. ``links`` are those of the
    reports, where they are known: they date reports that do not carry their day, and say what an editor decided. Only
    the reports that have most in common with the draft are related with it, so that a check of some hundreds of reports
    takes no longer.
    """
    told = annotate(draft, settings)
    given = Links(corrections=links.corrections if links else ())
    sources = {
        name: _dated(report, links)
        for name, report in _by_id(reports).items()
        if name != draft.id and report.article.text != draft.text
    }
    pile = _by_id([told, *(sources[name] for name in neighbours(told, sources, settings))])
    engine = InProcess()
    joined = _linked(PLACED, pile, given, engine, settings)
    joined = _linked(NARROWED, pile, replace(joined, events=beside(draft.id, joined)), engine, settings)
    pile = _retimed(pile, joined)
    joined = _linked(VALUES, pile, joined, engine, settings)
    return checked(pile[draft.id], sources | pile, joined, settings)


def drafted(text: str, settings: Settings = DEFAULTS) -> Article:
    """A text that is about to be published, as an article."""
    return Article(identity("", text), text, "draft", language=language_of(text, settings))


def sought(draft: Article, settings: Settings = DEFAULTS) -> list[Sought]:
    """By what the articles are looked up that a check of a draft needs, so that an archive need not read all.

    >>> mill = Article("d", 'Ida Brandt said: "We missed the old mill."', "d.txt", language="en")
    >>> [found.phrases for found in sought(mill)]
    [('old mill', 'we missed', 'missed the'), ('ida brandt',)]
    """
    return looked_up(annotate(draft, settings), settings)[0]


def looked_up(draft: Report, settings: Settings = DEFAULTS) -> tuple[list[Sought], dict[str, int]]:
    """What ``sought`` finds of a draft with its marks, and its rare words by how rare they are."""
    return sought_by(draft, settings), rare_words(draft, settings)


def _dated(report: Report, links: Links | None) -> Report:
    """The report, with the days that links give it where it does not carry its own."""
    days = written(links).get(report.article.id) if links and report.article.published is None else None
    if days is None:
        return report
    published = Published(days.first, days.last, days.first if days.length == 1 else None, "given")
    return replace(report, article=replace(report.article, published=published))


def _marked(article: Article, stages: Iterable[tuple[str, MarkStage]], settings: Settings) -> Report:
    report = Report(article, regions=tuple(regions(article, settings)))
    for kind, stage in stages:
        report = replace(report, **{kind: tuple(stage(report, settings))})  # type: ignore[arg-type]
    return report


def _by_id(reports: Iterable[Report]) -> dict[str, Report]:
    return {report.article.id: report for report in sorted(reports, key=lambda report: report.article.id)}


def _linked(
    stages: Iterable[tuple[str, LinkStage]],
    reports: Mapping[str, Report],
    links: Links,
    engine: Engine,
    settings: Settings,
) -> Links:
    for kind, stage in stages:
        stated = stage(reports, links, engine, settings)
        found: Any = stated if isinstance(stated, Gathered) else tuple(stated)
        links = replace(links, **{kind: found})
    return links


Accounts = tuple[Folded[Sequence[Person]], Folded[Sequence[Fact]], Folded[Sequence[Finding]]]


def _compared(reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings) -> Links:
    """The links with the people, facts and findings of all stories, those of each part worked out by itself."""
    parts = {part.articles[0]: part for part in apart(links, engine)}
    jobs = ((tuple(reports[name] for name in part.articles), part.links) for part in parts.values())
    found = engine.slim(
        partial(_accounted, settings=settings), jobs, lambda job: (job[0], parts[job[0][0].article.id].whole)
    )
    folded = [[Own(part.articles, one) for one in each] for part, each in zip(parts.values(), found, strict=True)]
    people, facts, findings = zip(*folded, strict=True) if folded else ((), (), ())
    return replace(
        links,
        people=Gathered((), people, lambda one: one.id.rpartition(":")[0]),
        facts=Gathered((), facts, lambda one: one.id),
        findings=Gathered((), findings, lambda one: one.story or ""),
    )


def _accounted(part: tuple[Sequence[Report], Links], settings: Settings) -> Accounts:
    """The people, facts and findings of some reports with their links."""
    reports, links = part
    found = _linked(ACCOUNTS, _retimed(_by_id(reports), links), links, InProcess(), settings)
    return Folded(found.people), Folded(found.facts), Folded(found.findings)


def _retimed(reports: Mapping[str, Report], links: Links) -> dict[str, Report]:
    timing = Timed(reports, links)
    return {name: timing.made(report) for name, report in reports.items()}
