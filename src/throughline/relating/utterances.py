"""One act of saying as far as the reports print it: the same words joined, however they are cut and marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Credited, Links, Utterance
from throughline.model.marks import Report, Speaker
from throughline.model.ports import Engine
from throughline.relating.agreeing import agreements, alike, hopeful, least_shared, named
from throughline.relating.batches import in_whole_batches
from throughline.relating.partners import Pair, at_hand, walked
from throughline.relating.sketches import likely
from throughline.relating.traces import Traced, Traces, traces
from throughline.relating.turns import Spoken, turns
from throughline.settings import DEFAULTS, Settings
from throughline.text.alignment import Block
from throughline.text.folded import Folded, Gathered, Own
from throughline.text.joining import Crowd, Numbers, kinships, meetings, pairs_met, partitioned
from throughline.text.parts import Quoted, parts
from throughline.text.printings import segment
from throughline.text.words import WORD


class Match(NamedTuple):
    """Equal words of two turns, by the turns' numbers."""

    one: int
    other: int
    blocks: tuple[Block, ...]


class Heard(NamedTuple):
    """What a report says: by what each turn is found, which have equal words, what they are if nobody else prints them.

    ``groups`` has the turns of each such utterance, by their numbers in the report.
    """

    traces: Traces
    matches: tuple[Match, ...]
    groups: tuple[tuple[int, ...], ...]
    alone: Folded[Sequence[Utterance]]


class Job(NamedTuple):
    """The turns of one utterance, by article and place, and what is equal among them, by their numbers here."""

    spoken: tuple[Spoken, ...]
    matches: tuple[Match, ...]


Place = tuple[Report, int]
"""A turn: its report and its number in it."""


def utterances(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Gathered[Utterance]:
    """Every act of saying that some report quotes, also those with one printing, by their first articles and places."""
    names = sorted(reports)
    work, every = partial(heard, settings=settings), [reports[name] for name in names]
    read = in_whole_batches(engine.each, work, every, lambda report: report, settings.memory_together)
    places = [
        (reports[name], at) for name, one in zip(names, read, strict=True) for at in range(len(one.traces.speakers))
    ]
    spoken = at_hand(partial(turns, settings=settings), reports)
    across = sorted(_across(read, places, spoken, engine, settings))
    without, joined = _grouped(read, across, engine)
    jobs = ((tuple(places[turn] for turn in members), matches) for members, matches in joined)
    together = engine.slim(partial(utterance, settings=settings), jobs, lambda job: Job(_said(job[0], spoken), job[1]))
    own = [
        Own((name,), one.alone, tuple(shared))
        for name, one, shared in zip(names, read, without, strict=True)
        if len(shared) < len(one.groups)
    ]
    return Gathered(together, own, _order)


def _order(found: Utterance) -> tuple[str, int]:
    """The article that an utterance is named after, and where its words begin there."""
    article, _, start = found.id.rpartition(":")
    return article, int(start)


def heard(reports: Sequence[Report], settings: Settings) -> list[Heard]:
    """What each of some reports says."""
    told = [turns(report, settings) for report in reports]
    return [_heard(each, traced, settings) for each, traced in zip(told, traces(told, settings), strict=True)]


def _heard(told: Sequence[Spoken], traced: Traces, settings: Settings) -> Heard:
    """What a report says in these turns."""
    matches = fragments(told, settings)
    groups = _together(matches, len(told)) if matches else [[turn] for turn in range(len(told))]
    jobs = zip(groups, _inside(groups, matches), strict=True)
    alone = tuple(utterance(Job(tuple(told[turn] for turn in group), equal), settings) for group, equal in jobs)
    return Heard(traced, tuple(matches), tuple(map(tuple, groups)), Folded(alone))


def _together(matches: Sequence[Match], number: int) -> list[list[int]]:
    """So many turns in groups that equal words connect."""
    one, other = (np.array([match[side] for match in matches], dtype=np.int64) for side in (0, 1))
    groups: dict[int, list[int]] = defaultdict(list)
    for turn, first in enumerate(kinships(one, other, number).tolist()):
        groups[first].append(turn)
    return [*groups.values()]


def _inside(groups: Sequence[Sequence[int]], matches: Iterable[Match]) -> list[tuple[Match, ...]]:
    """The matches within each group of turns, by their numbers there; those of other turns are left out."""
    place = {turn: (number, at) for number, group in enumerate(groups) for at, turn in enumerate(group)}
    found: list[list[Match]] = [[] for _ in groups]
    for match in matches:
        if match.one in place:
            number, at = place[match.one]
            found[number].append(Match(at, place[match.other][1], match.blocks))
    return [*map(tuple, found)]


def _said(places: Iterable[Place], spoken: Callable[[str], Sequence[Spoken]]) -> tuple[Spoken, ...]:
    """Some turns."""
    return tuple(spoken(report.article.id)[at] for report, at in places)


def _across(
    read: Sequence[Heard],
    places: Sequence[Place],
    spoken: Callable[[str], Sequence[Spoken]],
    engine: Engine,
    settings: Settings,
) -> Iterator[Match]:
    """The turns of different articles with equal words."""
    traced = Traced([one.traces for one in read])
    met = _met(traced, engine, settings)
    beside: dict[Pair, list[Pair]] = defaultdict(list)
    for pair, (one, other) in zip(met.tolist(), traced.owner[met].tolist(), strict=True):
        beside[one, other].append((pair[0], pair[1]))
    rows = [beside[pair] for pair in walked(beside)]
    jobs = (_row([(places[one], places[other]) for one, other in row]) for row in rows)
    compared = engine.slim(partial(agreements, settings=settings), jobs, partial(_beside, spoken=spoken))
    for row, found in zip(rows, compared, strict=True):
        yield from (Match(*pair, blocks) for pair, blocks in zip(row, found, strict=True) if blocks)


Row = tuple[Report, Report, *tuple[int, ...]]
"""Two reports, and by turns the numbers of a turn in either."""


def _row(pairs: Sequence[tuple[Place, Place]]) -> Row:
    """Pairs of turns of two reports."""
    (one, _), (other, _) = pairs[0]
    return one, other, *(turn for pair in pairs for _, turn in pair)


def _beside(row: Row, spoken: Callable[[str], Sequence[Spoken]]) -> list[tuple[Spoken, Spoken]]:
    """The pairs of turns of two reports."""
    one, other, *places = row
    mine, theirs = spoken(one.article.id), spoken(other.article.id)
    return [(mine[at], theirs[there]) for at, there in zip(places[::2], places[1::2], strict=True)]


def _met(traced: Traced, engine: Engine, settings: Settings) -> Numbers:
    """The pairs of turns of different reports that share what is needed to be compared, one in each row."""
    crowd = Crowd(settings.passage_partners, settings.passage_hubs)
    met = pairs_met(engine.grouped(partitioned(traced.keyed()), partial(meetings, crowd=crowd)))
    met = met[traced.owner[met[:, 0]] != traced.owner[met[:, 1]]]
    return hopeful(traced, likely(traced.sketches(), met, least_shared(settings)), settings)


Joined = tuple[list[int], tuple[Match, ...]]


def _grouped(read: Sequence[Heard], across: Sequence[Match], engine: Engine) -> tuple[list[list[int]], list[Joined]]:
    """Of each report the places of its groups that others share; the turns and matches of those that are one then."""
    starts = [*accumulate((len(one.traces.speakers) for one in read), initial=0)]
    told = [[start + turn for turn in group] for start, found in zip(starts, read) for group in found.groups]  # noqa: B905 - the last start is the end
    group_of = {turn: number for number, turns in enumerate(told) for turn in turns}
    edges = ((f"{group_of[match.one]:012}", f"{group_of[match.other]:012}") for match in across)
    joined = [[int(number) for number in numbers] for numbers in engine.connected(edges)]
    members = [sorted(turn for number in numbers for turn in told[number]) for numbers in joined]
    within = (
        Match(start + match.one, start + match.other, match.blocks)
        for start, found in zip(starts, read)  # noqa: B905
        for match in found.matches
    )
    others = {number for numbers in joined for number in numbers}
    firsts = accumulate((len(one.groups) for one in read), initial=0)
    without = [[at for at in range(len(one.groups)) if first + at in others] for first, one in zip(firsts, read)]  # noqa: B905
    return without, [*zip(members, _inside(members, (*across, *within)), strict=True)]


def fragments(turns: Sequence[Spoken], settings: Settings) -> list[Match]:
    """For every stretch of an article's turns the longest other turn that has all its words in a row."""
    index: dict[int, list[Pair]] = defaultdict(list)
    for at, turn in enumerate(turns):
        for word, key in enumerate(turn.keys):
            if len(index[key]) < settings.quote_occurrences:
                index[key].append((at, word))
    stretches = [(at, first, size) for at, turn in enumerate(turns) for first, size in stretches_of(turn)]
    found = (fragment(turns, stretch, index, settings) for stretch in stretches)
    return [match for match in found if match]


def stretches_of(turn: Spoken) -> Iterator[Pair]:
    """The first word and the number of words of each stretch."""
    first = 0
    for piece in turn.pieces:
        yield first, len(piece.words)
        first += len(piece.words)


def fragment(
    turns: Sequence[Spoken], stretch: tuple[int, int, int], index: Mapping[int, Sequence[Pair]], settings: Settings
) -> Match | None:
    """The match of a stretch of a turn with the longest other turn that has it, None where there is none."""
    at, first, size = stretch
    words = turns[at].keys[first : first + size]
    content = sum(turns[at].content[first : first + size])
    if size < settings.quote_inside and not (content and turns[at].speakers):
        return None
    places = [
        (-len(turns[other].keys), other, place)
        for other, place in index[words[0]]
        if other != at
        and (-len(turns[other].keys), other) < (-size, at)
        and turns[other].keys[place : place + size] == words
        and belongs(turns[at].speakers, turns[other].speakers, size, content, settings)
    ]
    if not places:
        return None
    _, other, place = min(places)
    one, two = sorted(((at, first), (other, place)))
    return Match(one[0], two[0], (Block(one[1], two[1], size),))


def belongs(mine: Sequence[Speaker], theirs: Sequence[Speaker], size: int, content: int, settings: Settings) -> bool:
    """Whether a fragment can be of a full quotation: of the same speaker, or long enough."""
    one, other = named(mine), named(theirs)
    if alike(one, other):
        return content > 0 or size >= settings.quote_inside
    if one.names and other.names:
        return content >= settings.quote_words_apart
    return content > 0 and size >= settings.quote_inside


def utterance(job: Job, settings: Settings) -> Utterance:
    """The utterance that some turns print."""
    quotes = [piece for turn in job.spoken for piece in turn.pieces]
    days = [turn.days for turn in job.spoken for _ in turn.pieces]
    segments = tuple(segment(part, quotes, days, settings.segment_whole) for part in parts(quotes, _counted(job)))
    said, because = when(quotes, days, settings)
    name = f"{quotes[0].article}:{quotes[0].span.start}"
    return Utterance(name, said, tuple(credited(job.spoken)), segments, because)


def _counted(job: Job) -> Iterator[tuple[Block, ...]]:
    """What is equal among the turns of an utterance, their words counted through."""
    starts = [*accumulate(len(turn.keys) for turn in job.spoken), 0]
    for match in job.matches:
        one, other = starts[match.one - 1], starts[match.other - 1]
        yield tuple(Block(block.a + one, block.b + other, block.size) for block in match.blocks)


def when(
    quotes: Sequence[Quoted], days: Sequence[Days | None], settings: Settings
) -> tuple[Days | None, tuple[Reason, ...]]:
    """When the words were said as far as dated printings tell: on the last day of the earliest one, or before."""
    dated = [(day.last, quote.article, quote.span) for quote, day in zip(quotes, days, strict=True) if day]
    if not dated:
        return None, ()
    last, article, span = min(dated)
    first = last - timedelta(days=settings.news_days)
    return Days(first, last), (Reason("first printed", (Evidence(article, *span),), last.isoformat()),)


def credited(turns: Iterable[Spoken]) -> Iterator[Credited]:
    """Everyone to whom some report credits the words, one person under the fullest name, with the words that say so."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for turn in turns:
        for speaker in turn.speakers:
            span = speaker.span or turn.pieces[0].span
            found[speaker.name].append(Evidence(turn.article, *span))
    left = sorted(found, key=lambda printed: (-len(printed.split()), -len(printed), printed))
    while left:
        same = [other for other in left if other == left[0] or alias(left[0], other)]
        left = [other for other in left if other not in same]
        yield Credited(same[0], tuple(sorted({place for other in same for place in found[other]})))


def alias(full: str, other: str) -> bool:
    """Whether a name can be another's shorter form: every one of its words is among the other's."""
    words, known = set(WORD.findall(other.casefold())), set(WORD.findall(full.casefold()))
    return bool(words) and words <= known
