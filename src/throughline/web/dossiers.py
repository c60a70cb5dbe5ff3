"""A story's page: the dossier as ``tell`` writes it, live, with links to the articles instead of their texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fastapi import APIRouter

from throughline.asking import telling
from throughline.model.evidence import Evidence
from throughline.model.links import Links, Person
from throughline.model.marks import Report
from throughline.settings import Settings
from throughline.telling.dossier import Dossier
from throughline.telling.records import annotation, dossier_record
from throughline.telling.targets import Targets
from throughline.web import addresses
from throughline.web.addresses import Name
from throughline.web.paging import Opened, Page, paged

router = APIRouter()


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
def dossier(archive: Opened, name: Name) -> Page:
    """The story of any article or event, or of its own id."""
    with archive.reading() as view:
        found, reports, links = telling(view, name, archive.settings)
    targets = Leading([found], reports, archive.settings)
    return Page(
        "dossier.html",
        targets.title(found),
        lambda: _record(found, reports, links),
        {"dossier": found, **filling(targets, archive.settings), "people": links.people, "outlets": _outlets(found)},
    )


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
