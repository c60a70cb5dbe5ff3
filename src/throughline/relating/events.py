"""Events: reports of one news happening, close in time, found as a clustering of the set."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from throughline.model.article import NEWS
from throughline.model.evidence import Days
from throughline.model.links import Event, Links, written
from throughline.model.marks import Report, around
from throughline.model.ports import Engine
from throughline.relating.linkage import Floors, Pair, linked
from throughline.settings import DEFAULTS, Settings
from throughline.text.likeness import ONE, Ints, Vector, common, cosines, names, numbered, vector, weighed

ALWAYS = (date.min.toordinal(), date.max.toordinal())
"""The days of a report that nothing dates."""
PACKED = 1 << 32


class Gist(NamedTuple):
    """What of a report travels to be sketched: its days, those that its news tells, its language, title and text."""

    first: int
    last: int
    days: tuple[int, ...]
    language: str | None
    title: str
    text: str


class Sketch(NamedTuple):
    """What of a report is compared: its days and those it tells, words, title, names, the keys of its rarest words."""

    first: int
    last: int
    days: Vector
    text: Vector
    title: Vector
    names: Vector
    rare: tuple[int, ...]


class Block(NamedTuple):
    """Pairs of places, ascending, each packed into one number, with the sketches that they need."""

    pairs: Ints
    places: Ints
    sketches: list[Sketch]


class Component(NamedTuple):
    """Reports that pairs above the floor connect, with the scores of all their pairs."""

    members: list[int]
    scores: dict[Pair, int]


def events(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Event]:
    """The events of a set of reports, by their ids; every report is in one, if need be alone."""
    when = written(links)
    alike = _families(reports, links, engine)
    families = sorted(part for family in alike for part in _cut(family, when, settings))
    jobs = (gist(reports[family[0]], _spanned(family, when), settings) for family in families)
    scores = _scores(list(engine.each(partial(sketch, settings=settings), jobs)), engine, settings)
    components = _components(scores, engine, settings, settings.event_floor)
    found = [group for groups in engine.each(partial(_clustered, settings=settings), components) for group in groups]
    alone = sorted(set(range(len(families))) - {place for group in found for place in group})
    together = (
        [one for place in group for one in families[place]] for group in [*found, *([place] for place in alone)]
    )
    for members in sorted(part for group in together for part in _cut(group, when, settings)):
        yield Event(members[0], members, _spanned(members, when))


def _families(reports: Mapping[str, Report], links: Links, engine: Engine) -> list[tuple[str, ...]]:
    """The reports with their duplicates, one of which stands for all: hundreds of printings cost no more than one."""
    duplicates = [pair for copy in links.copies if copy.kind == "duplicate" for pair in pairwise(copy.articles)]
    return engine.connected([*duplicates, *((name, name) for name in reports)])


def _cut(group: Iterable[str], when: Mapping[str, Days | None], settings: Settings) -> Iterator[tuple[str, ...]]:
    """The group cut where too many days lie between one report and the next; undated ones stay with the first part."""
    dated = sorted((days, name) for name in group if (days := when.get(name)))
    part = [name for name in group if not when.get(name)]
    last = dated[0][0].last if dated else None
    for days, name in dated:
        if last and (days.first - last).days > settings.event_gap_days:
            yield tuple(sorted(part))
            part = []
        last = max(last or days.last, days.last)
        part.append(name)
    yield tuple(sorted(part))


def _spanned(group: Iterable[str], when: Mapping[str, Days | None]) -> Days | None:
    """From the first day to the last of all reports, None where none has a day."""
    known = [days for name in group if (days := when.get(name))]
    return Days(min(days.first for days in known), max(days.last for days in known)) if known else None


def gist(report: Report, days: Days | None, settings: Settings) -> Gist:
    """What of a report is needed to compare it with others."""
    first, last = (days.first.toordinal(), days.last.toordinal()) if days else ALWAYS
    single = sorted(_days_told(report, days, settings)) if days else ()
    return Gist(first, last, tuple(single), report.article.language, *_news(report, settings))


def sketch(one: Gist, settings: Settings) -> Sketch:
    """What of a report is compared with others, as numbers."""
    words, called = weighed(one.text, one.language), names(one.text, one.language)
    body = vector(words)
    rarest = body.keys[np.argsort(-body.weights, kind="stable")[: settings.event_keys]]
    return Sketch(
        one.first,
        one.last,
        vector(dict.fromkeys(one.days, 1)),
        body,
        vector(weighed(one.title, one.language)),
        vector(called),
        tuple(rarest.tolist()),
    )


def _days_told(report: Report, days: Days, settings: Settings) -> set[int]:
    """The single days that a report's news tells, as far as they lie not long before it."""
    single = {
        time.days.first.toordinal()
        for time in report.times
        if time.days and time.days.length == 1 and (region := around(report.regions, time.span)) and region.kind in NEWS
    }
    first, last = days.first.toordinal() - settings.event_gap_days, days.last.toordinal()
    return {day for day in single if first <= day <= last}


def _news(report: Report, settings: Settings) -> tuple[str, str]:
    """The title, or what stands for it, and the text that tells the news, the title with it."""
    article = report.article
    parts = [region.words(article) for region in report.regions if region.kind in NEWS]
    text = "\n".join(parts or [article.text])[: settings.event_characters]
    if article.title:
        return article.title, f"{article.title}\n{text}"
    return text.strip().split("\n", 1)[0][: settings.event_title_characters], text


def _scores(sketches: Sequence[Sketch], engine: Engine, settings: Settings) -> dict[Pair, int]:
    """The scores above 0 of the pairs of reports that share rare words close in time."""
    keyed = ((key, (one.first, one.last, place)) for place, one in enumerate(sketches) for key in one.rare)
    met = np.fromiter(engine.grouped(keyed, partial(neighbours, settings=settings)), np.int64)
    pairs, shared = np.unique(met, return_counts=True)
    blocks = _blocks(pairs[shared > 1], _numbered(sketches), settings)
    return {pair: score for found in engine.each(partial(scored, settings=settings), blocks) for pair, score in found}


def neighbours(key: int, items: Sequence[tuple[int, int, int]], settings: Settings) -> list[int]:
    """The packed pairs of reports with a word in common that are near in time, each with a bounded number of others."""
    found = []
    for number, (_, last, place) in enumerate(items, start=1):
        for first, _, other in items[number : number + settings.event_key_cap]:
            if first - last > settings.event_gap_days:
                break
            found.append(min(place, other) * PACKED + max(place, other))
    return found


def _numbered(sketches: Sequence[Sketch]) -> list[Sketch]:
    """The sketches with the keys of their days and words numbered."""
    days = numbered([one.days for one in sketches])
    texts = numbered([one.text for one in sketches])
    titles = numbered([one.title for one in sketches])
    called = numbered([one.names for one in sketches])
    return [
        one._replace(days=day, text=text, title=title, names=name)
        for one, day, text, title, name in zip(sketches, days, texts, titles, called, strict=True)
    ]


def _blocks(pairs: Ints, sketches: Sequence[Sketch], settings: Settings) -> Iterator[Block]:
    """The pairs in blocks, each with the sketches that it needs."""
    for start in range(0, len(pairs), settings.event_block):
        part = pairs[start : start + settings.event_block]
        places = np.unique(np.concatenate(np.divmod(part, PACKED)))
        yield Block(part, places, [sketches[place] for place in places.tolist()])


def scored(block: Block, settings: Settings) -> list[tuple[Pair, int]]:
    """The block's pairs with their scores in thousandths, as far as they are above 0.

    Alike words count less the more days lie between two reports that tell of no day in common, alike names do not; a
    pair that is alike enough counts no more for being a copy.
    """
    one, other = (np.searchsorted(block.places, side) for side in np.divmod(block.pairs, PACKED))
    text = cosines([told.text for told in block.sketches], one, other)
    title = cosines([told.title for told in block.sketches], one, other)
    called = common([told.names for told in block.sketches], one, other)
    alike = (text * (ONE - settings.event_title) + title * settings.event_title) // ONE
    days = common([told.days for told in block.sketches], one, other)
    near = np.where(days, alike, _apart(alike, block, one, other, settings))
    score = np.minimum(near + np.minimum(called, settings.event_names), settings.event_enough)
    kept = score > 0
    pairs = zip(*(side[kept].tolist() for side in np.divmod(block.pairs, PACKED)), strict=True)
    return list(zip(pairs, score[kept].tolist(), strict=True))


def _apart(alike: Ints, block: Block, one: Ints, other: Ints, settings: Settings) -> Ints:
    """What likeness counts between reports that tell of no day in common."""
    first = np.array([told.first for told in block.sketches], np.int64)
    last = np.array([told.last for told in block.sketches], np.int64)
    gaps = np.maximum(0, np.maximum(first[one] - last[other], first[other] - last[one]))
    found: Ints = alike * settings.event_half_days // (settings.event_half_days + gaps)
    return found


def _components(scores: Mapping[Pair, int], engine: Engine, settings: Settings, floor: int) -> list[Component]:
    """What pairs above the floor connect; a component that is too large is taken apart by a higher floor."""
    edges = [(f"{one:012}", f"{other:012}") for (one, other), score in scores.items() if score >= floor]
    number = {int(name): place for place, names in enumerate(engine.connected(edges)) for name in names}
    members: dict[int, list[int]] = defaultdict(list)
    inside: dict[int, dict[Pair, int]] = defaultdict(dict)
    for name, place in number.items():
        members[place].append(name)
    for (one, other), score in scores.items():
        if number.get(one, -1) == number.get(other, -2):
            inside[number[one]][one, other] = score
    found: list[Component] = []
    for place, joined in members.items():
        if len(joined) > settings.event_component and floor < settings.event_enough:
            higher = min(floor + settings.event_floor_step, settings.event_enough)
            found += _components(inside[place], engine, settings, higher)
        else:
            found.append(Component(joined, inside[place]))
    return found


def _clustered(component: Component, settings: Settings) -> list[list[int]]:
    """The groups of one component."""
    floors = Floors(settings.event_floor, settings.event_pair, settings.event_single, settings.event_group)
    return linked(component.members, component.scores, floors)
