"""The dossier as a page: one file that asks for nothing from outside and on which every value leads to its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import blake2b

from jinja2 import Environment

from throughline.model.marks import Report
from throughline.settings import DEFAULTS, Settings
from throughline.telling import when, wording
from throughline.telling.dossier import Dossier
from throughline.telling.escapes import clipped
from throughline.telling.shown import plain, shown
from throughline.telling.sources import Excerpt, cut
from throughline.telling.targets import Targets
from throughline.telling.templating import environment, sheet

INDEX = "index.html"


def html(
    dossiers: Sequence[Dossier],
    reports: Mapping[str, Report],
    *,
    excerpts: bool = False,
    settings: Settings = DEFAULTS,
) -> str:
    """All stories on one page, those of two reports and more told in full, single reports listed, the texts at its end.

    A single dossier is told in full however many reports it has. With ``excerpts`` the page holds quotations
    once, and of the texts only the linked words, of long ones the beginning and the end, and a little around them.
    """
    return _stories(dossiers, reports, excerpts, settings)


def pages(
    dossiers: Sequence[Dossier],
    reports: Mapping[str, Report],
    *,
    excerpts: bool = False,
    settings: Settings = DEFAULTS,
) -> Iterator[tuple[str, str]]:
    """A folder of pages as pairs of file name and page: the index, then a page a story."""
    yield INDEX, _page("index.html", dossiers, Targets(dossiers, reports, settings), excerpt=None)
    for dossier in dossiers:
        yield file_name(dossier), _stories([dossier], reports, excerpts, settings, home=INDEX)


def file_name(dossier: Dossier) -> str:
    """The name of a story's own page, from its id alone: readable where the id is, and safe in every file system."""
    readable = re.sub(r"[^A-Za-z0-9]+", "-", dossier.id).strip("-")[:40].lower()
    digest = blake2b(dossier.id.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{readable or 'story'}-{digest}.html"


def _stories(
    dossiers: Sequence[Dossier],
    reports: Mapping[str, Report],
    excerpts: bool,
    settings: Settings,
    home: str | None = None,
) -> str:
    """A page of stories; ``home`` is the index that it belongs to."""
    told = [dossier for dossier in dossiers if dossier.counts.reports > 1 or len(dossiers) == 1]
    single = [dossier for dossier in dossiers if dossier.counts.reports <= 1 < len(dossiers)]
    excerpt = Excerpt(settings.excerpt_context, settings.excerpt_length) if excerpts else None
    targets = Targets(dossiers, reports, settings)
    return _page("page.html", dossiers, targets, told=told, single=single, excerpt=excerpt, home=home)


def _page(template: str, dossiers: Sequence[Dossier], targets: Targets, **given: object) -> str:
    """A template of stories filled in."""
    return rendered(template, targets, dossiers=dossiers, **given)


def rendered(template: str, targets: Targets, **given: object) -> str:
    """A template filled in."""
    return (
        _environment()
        .get_template(template)
        .render(
            targets=targets,
            reports=targets.reports,
            marked_links=targets.settings.marked_links,
            css=sheet("page.css"),
            **given,
        )
    )


@cache
def _environment() -> Environment:
    """The templates with everything they call; what they print is escaped."""
    found = environment()
    found.filters.update(FILTERS)
    found.globals.update(GLOBALS)
    return found


FILTERS: dict[str, Callable[..., object]] = {"shown": shown, "plain": plain, "clipped": clipped}
GLOBALS: dict[str, object] = {
    "cut": cut,
    "file_name": file_name,
    "totals": {},
    "when": when,
    "wording": wording,
}
