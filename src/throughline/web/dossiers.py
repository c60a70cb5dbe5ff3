"""A story's page: the dossier as ``tell`` writes it, live, with links to the articles instead of their texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from fastapi import APIRouter, Query
from lxml import etree
from markupsafe import Markup

from throughline.asking import telling
from throughline.model.evidence import Evidence
from throughline.model.links import Links, Person
from throughline.model.marks import Report
from throughline.settings import Settings
from throughline.telling.dossier import Dossier
from throughline.telling.drawn.story import pictures
from throughline.telling.drawn.ties import letter
from throughline.telling.records import annotation, dossier_record
from throughline.telling.targets import Targets
from throughline.web import addresses
from throughline.web.addresses import Name
from throughline.web.paging import Opened, Page, filled, paged
from throughline.web.refusing import Refused
from throughline.web.sections import PARTS, Section, alone, fitting, rows, slim, totals

router = APIRouter()
LARGEST = 1 << 31
"""More rows than any story has."""


class Leading(Targets):
    """A page's links, which lead to the pages of the articles."""

    alone = False

    def home(self, article: str) -> str:
        """The page of an article."""
        return addresses.article(article)

    def address(self, evidence: Evidence) -> str:
        """The words on the page of their article."""
        return addresses.article(evidence.article, evidence)


@paged(router, "/stories/{name:path}")
def dossier(
    archive: Opened,
    name: Name,
    part: Annotated[str, Query(max_length=20)] = "",
    start: Annotated[int, Query(alias="from", ge=0, le=LARGEST)] = 0,
) -> Page:
    """The story of any article or event, or of its own id; with ``part`` one section of it, from a row on."""
    with archive.reading() as view:
        found, reports, links = telling(view, name, archive.settings)
    told = Told(found, reports, archive.settings)
    if part and not (part in PARTS and start < rows(found, part)):
        raise Refused(404, "This story has no such section, or not so many rows.")
    more = {"sections": [told.section(part, start)], "people": [], "outlets": []} if part else told.all(links)
    given = {**told.given, "dossier": found, "narrow": bool(part), "short": told.short, **more}
    return Page("dossier.html", told.targets.title(found), lambda: _record(found, reports, links), given)


class Told:
    """A story whose sections are filled in, each as far as it fits on a page."""

    def __init__(self, dossier: Dossier, reports: Mapping[str, Report], settings: Settings) -> None:
        """Take the story and its reports."""
        self.settings = settings
        self.targets = Leading([dossier], reports, settings)
        self.dossier = slim(dossier, settings.web_evidence)
        self.short = self.dossier != dossier
        """Whether a row has more places or reports than are shown."""
        there = {part: rows(dossier, part) > 0 for part in PARTS}
        self.given = {**filling(self.targets, settings), "totals": totals(dossier, "s"), "there": there}
        self.given |= {"pictures": _pictures(dossier, reports, settings), "letter": letter}

    def all(self, links: Links) -> dict[str, object]:
        """The whole page."""
        found = fitting(self.dossier, self._fill, self.settings.web_story, self.settings.web_rows)
        people = [(one.name, addresses.person(one.id)) for one in links.people]
        outlets = [(name, addresses.outlet(name)) for name in _outlets(self.dossier)]
        return {"sections": found, "people": people, "outlets": outlets, "MOST": self.settings.web_most}

    def section(self, part: str, start: int) -> Section:
        """One section alone; what is drawn of it stands above its first rows."""
        self.given |= {"pictures": {}} if start else {}
        return alone(self.dossier, part, start, self._fill, self.settings.web_story, self.settings.web_rows)

    def _fill(self, part: str, dossier: Dossier) -> Markup:
        return filled("section.html", {**self.given, "part": part, "dossier": dossier})


def _pictures(found: Dossier, reports: Mapping[str, Report], settings: Settings) -> dict[str, Markup]:
    """The story drawn, by section; escaped by lxml."""
    drawn = pictures(found, reports, settings)
    return {section: Markup(etree.tostring(one, encoding="unicode")) for section, one in drawn.items()}


def filling(targets: Targets, settings: Settings) -> dict[str, object]:
    """What the templates of stories ask for beside the dossier."""
    return {
        "targets": targets,
        "reports": targets.reports,
        "marked_links": settings.marked_links,
        "excerpt": None,
    }


def _outlets(found: Dossier) -> Sequence[str]:
    """The outlets of a story's reports."""
    return sorted({source.outlet for source in found.sources if source.outlet}, key=lambda name: (name.lower(), name))


def _record(found: Dossier, reports: Mapping[str, Report], links: Links) -> dict[str, object]:
    """The dossier as data, its articles without their texts, and its people by id."""
    articles = [annotation(reports[name])["article"] for name in sorted(reports)]
    return {
        "story": dossier_record(found),
        "articles": [{name: value for name, value in one.items() if name != "text"} for one in articles],
        "people": [_person(one) for one in links.people],
    }


def _person(one: Person) -> dict[str, object]:
    return {"id": one.id, "name": one.name, "names": list(one.names)}
