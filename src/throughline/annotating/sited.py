"""Where it happened: the town that a report names most firmly, else the street or the county, else the state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute, Mention, Report
from throughline.model.span import Span
from throughline.text.names import bare
from throughline.text.words import WORD

DATELINE = re.compile(
    r"^[^\S\n]{0,4}(?P<town>[A-Z][A-Z.'’]{1,20}(?:[ -][A-Z][A-Z.'’]{1,20}){0,3})"
    r"(?:, (?:[A-Z][\w.]{0,14} ?){1,3})?(?: ?\([^()\n]{2,30}\))? ?[-–—|]{1,2}[ \n]",
    re.MULTILINE,
)
"""A town in capitals that begins a line, with its state, an agency in brackets and a dash behind it."""


class Named(NamedTuple):
    """One naming of a place: the name, where it stands, and how firmly it is where things happened."""

    name: str
    span: Span
    weight: int


class Site(NamedTuple):
    """A place with all its points: 0 for a town, 1 for a street or a county, 2 for a state or a country."""

    grade: int
    points: int
    first: Named


def sited(scene: Scene, report: Report) -> Iterator[Attribute]:
    """Yield the place named most firmly, towns first, and a second one of its grade that is named firmly too."""
    ranked = sorted(_sites(scene, report), key=lambda site: (site.grade, -site.points, site.first.span))
    for number, site in enumerate(ranked[:2]):
        if number == 0 or (site.grade == ranked[0].grade and site.points >= scene.laid.settings.second_place):
            yield Attribute(scene.article, site.first.span, "place", site.first.name)


def _sites(scene: Scene, report: Report) -> Iterator[Site]:
    """The places of a report, each once however it is printed, called as where it is first printed in small letters."""
    together: dict[str, list[Named]] = {}
    for named in (*_mentioned(scene, report), *_headed(scene)):
        if named.weight:
            together.setdefault(named.name.casefold(), []).append(named)
    for found in together.values():
        first = min(found, key=lambda named: (named.name.isupper(), named.span))
        yield Site(_grade(scene, first.name), sum(named.weight for named in found), first)


def _grade(scene: Scene, name: str) -> int:
    """How wide or narrow a place is by its name: 0 for a town."""
    keys = [word.casefold().rstrip(".") for word in WORD.findall(name)]
    if name.casefold().rstrip(".") in scene.tolls.wide:
        return 2
    return int(len(keys) > 1 and (keys[-1] in scene.laid.table.streets or keys[0].isdecimal()))


# ---------------------------------------------------------------- by mentions and datelines


def _mentioned(scene: Scene, report: Report) -> Iterator[Named]:
    """The places that are mentioned, and the towns of police departments."""
    starts = {word.start: place for place, word in enumerate(scene.laid.words)}
    for mention in report.mentions:
        place = starts.get(mention.start)
        if place is None or mention.kind == "person":
            continue
        if mention.kind == "place":
            yield Named(mention.name, mention.span, _weight(scene, mention, place))
        else:
            yield from _of_police(scene, mention, place)


def _of_police(scene: Scene, mention: Mention, place: int) -> Iterator[Named]:
    """The town before "Police Department" or "Police"."""
    laid = scene.laid
    for at in range(place + 1, place + laid.size(mention.span)):
        if laid.key(at) in scene.tolls.leading and laid.quote[at] < 0:
            span = laid.span(place, at - 1)
            yield Named(span.words(laid.text), span, 1)
            return


def _headed(scene: Scene) -> Iterator[Named]:
    """The towns of datelines."""
    for found in DATELINE.finditer(scene.laid.text):
        keys = {word.casefold() for word in WORD.findall(found["town"])}
        if keys.isdisjoint(scene.tolls.lined):
            yield Named(found["town"], Span(*found.span("town")), scene.laid.settings.second_place)


def _weight(scene: Scene, mention: Mention, place: int) -> int:
    """How firmly a place is named as where it happened; 0 where it is not."""
    laid = scene.laid
    last = place + laid.size(mention.span) - 1
    if laid.quote[place] >= 0 or laid.gap(place - 1).endswith("("):
        return 0
    if bare(laid.key(last)) in laid.table.sites and last > place:
        return 1
    early = 2 if laid.sentence[place] <= 1 else 1
    if _opens(scene, mention, place):
        return 2 * early
    if laid.key(last + 1) in scene.tolls.leading:
        return 3 * early
    if laid.key(place - 1) in laid.table.placed:
        return 3 * early if _event(scene, place) else 1
    return 2 * early if laid.key(last + 1) in scene.tolls.dwellings and laid.gap(last) == " " else 0


def _opens(scene: Scene, mention: Mention, place: int) -> bool:
    """Whether a place begins a sentence or a line, with a dash, a comma or a bracket behind it."""
    laid = scene.laid
    behind = Span(mention.end, mention.end + laid.settings.dateline_characters).words(laid.text).lstrip()
    return laid.first(place) and behind.startswith(("-", "–", "—", ",", "("))


def _event(scene: Scene, place: int) -> bool:
    """Whether the sentence of a word tells an event."""
    laid = scene.laid
    number = laid.sentence[place]
    near = laid.settings.event_words
    reach = range(max(0, place - near), min(len(laid.words), place + near))
    return any(laid.words[at].key in scene.tolls.events for at in reach if laid.sentence[at] == number)
