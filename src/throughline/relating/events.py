"""Events: reports of one news happening, close in time, found as a clustering of the set."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.model.evidence import Days
from throughline.model.links import Event, Links, written
from throughline.model.marks import Report
from throughline.model.ports import Engine
from throughline.relating.batches import cut
from throughline.relating.candidates import PACKED, candidates
from throughline.relating.contrast import contrasted
from throughline.relating.gists import ALWAYS, Columns, Dating, Sketches, gists, sketched
from throughline.relating.linkage import Floors, Pair, linked
from throughline.settings import DEFAULTS, Settings
from throughline.text.likeness import ONE, Ints, Vectors, common, cosines, numbered, taken

TOGETHER = 2
"""How many times as many reports are sketched together as else are read together: arrays of few cost more."""
CONTRASTED = 4
"""Reports from which a component can have two groups of several reports."""


class Meeting(NamedTuple):
    """Reports of which pairs are compared, and the pairs' places among them, eight bytes each."""

    reports: tuple[Dating, ...]
    one: bytes
    other: bytes


class Block(NamedTuple):
    """Pairs of reports as places in the columns that they need, and the days in which they can have been written."""

    one: Ints
    other: Ints
    first: Ints
    last: Ints
    columns: Columns


class Scores(NamedTuple):
    """Pairs of reports with their scores in thousandths."""

    pairs: Ints
    values: Ints


class Component(NamedTuple):
    """Reports that pairs above the floor connect, with the scores of all their pairs."""

    members: list[int]
    scores: dict[Pair, int]


class Crowded(NamedTuple):
    """Enough reports in a component that two groups in it can be contrasted, and the scores of pairs of them."""

    reports: tuple[Report, ...]
    scores: tuple[tuple[Pair, int], ...]


class Contrasted(NamedTuple):
    """Reports by their places among each other: the scores of pairs, their words and their outlets."""

    scores: dict[Pair, int]
    texts: Vectors
    outlets: tuple[str | None, ...]


def events(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Event]:
    """The events of a set of reports, by their ids; every report is in one, if need be alone."""
    when = written(links)
    alike = _families(reports, links, engine)
    families = sorted(part for family in alike for part in _cut(family, when, settings))
    if not families:
        return
    firsts = [(reports[family[0]], _spanned(family, when)) for family in families]
    turns = sorted(range(len(firsts)), key=lambda place: (firsts[place][1] is None, firsts[place][1] or (), place))
    batches = cut(((families[place][0], firsts[place]) for place in turns), TOGETHER * settings.memory_together)
    read = engine.slim(partial(sketched, settings=settings), batches, partial(gists, settings=settings))
    told = Sketches(read, np.argsort(turns))
    joined = _components(_scores(told, firsts, engine, settings), engine, settings, settings.event_floor)
    found = [*_clustered(joined, told, firsts, engine, settings)]
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


def _scores(told: Sketches, reports: Sequence[Dating], engine: Engine, settings: Settings) -> Scores:
    """The scores above 0 of the pairs of reports that share rare words close in time."""
    pairs = candidates(told.rare, told.first, told.last, settings)
    one, other = np.divmod(pairs, PACKED)
    parts = list(_parted(told.first[one], told.first[other], settings))
    jobs = (_meeting(pairs[part], reports) for part in parts)
    found = engine.slim(partial(scored, settings=settings), jobs, partial(_block, told, _places_of(reports)))
    values = np.zeros(len(pairs), np.int64)
    for part, scores in zip(parts, found, strict=True):
        values[part] = scores
    return Scores(pairs[values > 0], values[values > 0])


def _places_of(reports: Sequence[Dating]) -> dict[str, int]:
    """The places of reports by their ids."""
    return {report.article.id: place for place, (report, _) in enumerate(reports)}


def _parted(one: Ints, other: Ints, settings: Settings) -> Iterator[Ints]:
    """The places of pairs, by their reports' first days, in parts: the newest reports, and undated ones, apart."""
    days = np.where(np.minimum(one, other) == ALWAYS[0], ALWAYS[0], np.maximum(one, other))
    order = np.argsort(days, kind="stable")
    spans = days[order] // settings.event_gap_days
    for inside in np.split(order, np.flatnonzero(np.diff(spans)) + 1):
        for start in range(0, len(inside), settings.event_block):
            yield inside[start : start + settings.event_block]


def _meeting(pairs: Ints, reports: Sequence[Dating]) -> Meeting:
    """Some pairs with the reports in them."""
    one, other = np.divmod(pairs, PACKED)
    met = np.zeros(len(reports), np.int64)
    met[one] = met[other] = 1
    local = met.cumsum() - 1
    inside = tuple(reports[place] for place in np.flatnonzero(met).tolist())
    return Meeting(inside, local[one].tobytes(), local[other].tobytes())


def _block(told: Sketches, place_of: Mapping[str, int], meeting: Meeting) -> Block:
    """Some pairs with the columns that they need."""
    places = np.array([place_of[report.article.id] for report, _ in meeting.reports], np.int64)
    one, other = (np.frombuffer(raw, np.int64) for raw in (meeting.one, meeting.other))
    return Block(one, other, told.first[places], told.last[places], told.those(places))


def scored(block: Block, settings: Settings) -> NDArray[np.int16]:
    """The scores of the block's pairs in thousandths.

    Alike words count less between reports that name hardly anybody and no place in common, and the more days lie
    between two that tell of no day in common, alike names do not; a pair that is alike enough counts no more for being
    a copy.
    """
    one, other, _, _, columns = block
    told = columns.numbered()
    text = cosines(told.text, one, other)
    title = cosines(told.title, one, other)
    called = common(told.names, one, other)
    alike = (text * (ONE - settings.event_title) + title * settings.event_title) // ONE
    alike = alike * _placed(told.proper, one, other, settings) // ONE
    near = np.where(common(told.days, one, other), alike, _apart(alike, block, settings))
    score = np.minimum(near + np.minimum(called, settings.event_names), settings.event_enough)
    found: NDArray[np.int16] = np.maximum(score, 0).astype(np.int16)
    return found


def _placed(proper: Vectors, one: Ints, other: Ints, settings: Settings) -> Ints:
    """What share of likeness counts, in thousandths: less where two reports have hardly a name or number in common."""
    known = proper.sizes > 0
    shared = np.where(known[one] & known[other], cosines(proper, one, other), settings.event_proper)
    lost = (settings.event_proper - np.minimum(shared, settings.event_proper)) * settings.event_elsewhere
    found: Ints = ONE - lost // settings.event_proper
    return found


def _apart(alike: Ints, block: Block, settings: Settings) -> Ints:
    """What likeness counts between reports that tell of no day in common."""
    one, other, first, last, _ = block
    gaps = np.maximum(0, np.maximum(first[one] - last[other], first[other] - last[one]))
    found: Ints = alike * settings.event_half_days // (settings.event_half_days + gaps)
    return found


def _components(scores: Scores, engine: Engine, settings: Settings, floor: int) -> list[Component]:
    """What pairs above the floor connect; a component that is too large is taken apart by a higher floor."""
    edges = _places(scores.pairs[scores.values >= floor])
    joined = engine.connected((f"{one:012}", f"{other:012}") for one, other in edges)
    groups = [[int(name) for name in names] for names in joined]
    found: list[Component] = []
    for members, inside in zip(groups, _inside(groups, scores), strict=True):
        if len(members) > settings.event_component and floor < settings.event_enough:
            higher = min(floor + settings.event_floor_step, settings.event_enough)
            found += _components(inside, engine, settings, higher)
        else:
            found.append(Component(members, dict(zip(_places(inside.pairs), inside.values.tolist(), strict=True))))
    return found


def _places(pairs: Ints) -> Iterator[Pair]:
    """The places of packed pairs."""
    return zip(*(side.tolist() for side in np.divmod(pairs, PACKED)), strict=True)


def _inside(groups: Sequence[Sequence[int]], scores: Scores) -> Iterator[Scores]:
    """For each group the scores of the pairs in it."""
    one, other = np.divmod(scores.pairs, PACKED)
    number = np.full(1 + int(other.max(initial=0)), -1)
    for place, members in enumerate(groups):
        number[members] = place
    group = np.where(number[one] == number[other], number[one], -1)
    order = np.argsort(group, kind="stable")
    for part in np.split(order, np.searchsorted(group[order], np.arange(len(groups))))[1:]:
        yield Scores(scores.pairs[part], scores.values[part])


def _clustered(
    components: Iterable[Component], told: Sketches, reports: Sequence[Dating], engine: Engine, settings: Settings
) -> Iterator[list[int]]:
    """The groups of all components: of small ones at once, of others by the words of their reports, too."""
    crowded: list[list[int]] = []
    jobs = []
    for members, scores in components:
        if len(members) < CONTRASTED:
            yield from linked(members, scores, _floors(settings))
            continue
        crowded.append(members)
        at = {place: number for number, place in enumerate(members)}
        here = tuple(((at[one], at[other]), score) for (one, other), score in scores.items())
        jobs.append(Crowded(tuple(reports[place][0] for place in members), here))
    found = engine.slim(
        partial(_grouped, settings=settings), jobs, partial(_told_apart, told=told, place_of=_places_of(reports))
    )
    for members, groups in zip(crowded, found, strict=True):
        yield from ([members[place] for place in group] for group in groups)


def _told_apart(crowded: Crowded, told: Sketches, place_of: Mapping[str, int]) -> Contrasted:
    """The component with the words and outlets of its reports."""
    places = np.array([place_of[report.article.id] for report in crowded.reports], np.int64)
    outlets = tuple(report.article.outlet for report in crowded.reports)
    return Contrasted(dict(crowded.scores), numbered(told.those(places).text), outlets)


def _floors(settings: Settings) -> Floors:
    """From which average score groups are joined."""
    return Floors(
        settings.event_floor,
        settings.event_pair,
        settings.event_single,
        settings.event_group,
        settings.event_apart,
        settings.event_apart_members,
    )


def _grouped(component: Contrasted, settings: Settings) -> list[list[int]]:
    """The groups of one component, by places in it."""
    members = range(len(component.outlets))
    return linked(members, component.scores, _floors(settings), partial(_contrast, component, settings))


def _contrast(component: Contrasted, settings: Settings, one: Sequence[int], other: Sequence[int]) -> tuple[int, int]:
    """The contrast of the first reports of two groups; none where all of one share the words of their outlet."""
    groups = [np.array(group[: settings.event_contrast_reports], np.int64) for group in (one, other)]
    mine, theirs = ({component.outlets[place] for place in group.tolist()} for group in groups)
    if _of_a_house(mine, theirs) or _of_a_house(theirs, mine):
        return NONE
    first, second = (taken(component.texts, group) for group in groups)
    return contrasted(first, second)


def _of_a_house(outlets: Collection[str | None], others: Collection[str | None]) -> bool:
    """Whether all reports are of one known outlet, and none of the others is."""
    return len(outlets) == 1 and None not in outlets and not set(outlets) & set(others)


NONE = (0, 0)
"""The contrast that tells no groups apart."""
