"""The dossiers of a set of reports: each story's sections, put together in the order of the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version

from throughline.model.article import Intake
from throughline.model.evidence import Days
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.settings import DEFAULTS, Settings
from throughline.telling import accounts, sayings
from throughline.telling.attention import look_first
from throughline.telling.dossier import Aside, Bond, Chapter, Dossier, Help, Source, Taken
from throughline.telling.labels import file_name
from throughline.telling.material import Material, materials
from throughline.telling.timeline import span_of, timeline
from throughline.telling.titles import title


def dossiers(
    reports: Mapping[str, Report], links: Links, intake: Intake, settings: Settings = DEFAULTS
) -> Iterator[Dossier]:
    """One dossier a story: those of two reports and more first, by number and then by age; then the single reports."""
    took = _taken(intake)
    told = release()
    for material in materials(reports, links, settings):
        yield _dossier(material, took, told, settings)


def _dossier(material: Material, took: Taken, release: str, settings: Settings) -> Dossier:
    """One story's dossier."""
    sources = tuple(_sources(material))
    ledgers = tuple(sayings.ledgers(material))
    said = tuple(sayings.sayings(material))
    moments = tuple(timeline(material))
    rows = {finding: tuple(accounts.rows(material, finding)) for finding in accounts.KINDS}
    support = tuple(_support(material))
    chapters = tuple(_chapters(material))
    return Dossier(
        id=min(material.reports),
        title=title(material.reports, material.reports, material.dates, settings),
        happened=span_of(moments) or _joined([one.happened for one in chapters if one.happened]),
        reported=_joined([Days(one.best or one.days.first, one.best or one.days.last) for one in sources if one.days]),
        counts=accounts.counts(material, sources),
        look_first=look_first(material, ledgers, (*rows["difference"], *rows["single"]), sources),
        timeline=moments,
        ledgers=ledgers,
        quotations=tuple(saying for saying in said if saying.kind != "indirect"),
        paraphrases=tuple(saying for saying in said if saying.kind == "indirect"),
        agreements=rows["agreement"],
        changes=rows["change"],
        differences=rows["difference"],
        singles=rows["single"],
        copies=tuple(accounts.copied(material)),
        overlaps=tuple(accounts.overlaps(material)),
        chapters=chapters,
        bonds=tuple(Bond(link.earlier, link.later, material.because(link.because)) for link in material.story.links),
        support=support,
        without_support=_without(material, support),
        sources=sources,
        set_aside=tuple(_set_aside(material)),
        taken=took,
        digest=_digest(material),
        version=release,
    )


def _sources(material: Material) -> Iterator[Source]:
    """The reports with what is known of where they come from and when."""
    for article_id, report in material.reports.items():
        article = report.article
        dated = material.dates.get(article_id)
        yield Source(
            article=article_id,
            label=material.labels[article_id],
            outlet=article.outlet,
            author=article.author,
            url=article.url,
            source=file_name(article.source),
            language=article.language,
            sha256=article.sha256,
            characters=len(article.text),
            dating="stated" if article.published else "inferred" if dated and dated.days else "unknown",
            days=dated.days if dated else None,
            best=dated.best if dated else None,
            because=material.because(dated.because) if dated else (),
        )


def _joined(days: list[Days]) -> Days | None:
    """From the first of the days to the last."""
    return Days(min(one.first for one in days), max(one.last for one in days)) if days else None


def _chapters(material: Material) -> Iterator[Chapter]:
    """The story's events, oldest first, each with the story's own reports."""
    found = [
        Chapter(event.id, tuple(a for a in material.reports if a in event.articles), event.reported, event.happened)
        for event in material.events
        if not material.reports.keys().isdisjoint(event.articles)
    ]
    order = {article: place for place, article in enumerate(material.reports)}
    yield from sorted(found, key=lambda one: (order[one.articles[0]], one.id))


def _support(material: Material) -> Iterator[Help]:
    """Every support note, by report and in text order."""
    for article, report in material.reports.items():
        for note in report.contacts:
            yield Help(
                article,
                note.evidence,
                note.kind,
                note.organisation,
                note.value,
                note.country,
                note.hours,
                note.cost,
                printed=material.days(article),
            )


def _without(material: Material, support: tuple[Help, ...]) -> tuple[str, ...]:
    """The reports without a support note, where others of the story carry one."""
    carrying = {note.article for note in support}
    return tuple(article for article in material.reports if support and article not in carrying)


def _set_aside(material: Material) -> Iterator[Aside]:
    """Every region that is not running text."""
    for article, report in material.reports.items():
        for region in report.regions:
            if region.kind != "body":
                yield Aside(article, region.kind, region.evidence)


def _taken(intake: Intake) -> Taken:
    """What became of the inputs."""
    versions = tuple(article.source for article in intake.versions)
    return Taken(intake.read, len(intake.articles), intake.known, versions, intake.rejected)


def _digest(material: Material) -> str:
    """A fingerprint of the members' ids and texts, whatever their order."""
    members = sorted(f"{name} {report.article.sha256}" for name, report in material.reports.items())
    return blake2b("\n".join(members).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def release() -> str:
    """The version of the installed package."""
    try:
        return version("throughline")
    except PackageNotFoundError:  # pragma: no cover - run from a source tree without being installed
        return "not installed"
