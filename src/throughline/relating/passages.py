"""The same words in two articles: found by shared runs of words, aligned pair by pair, drawn exactly on both sides."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import combinations, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from throughline.model.evidence import Evidence
from throughline.model.links import Links, Passage, Printed
from throughline.model.marks import Report
from throughline.model.ports import Engine
from throughline.model.span import Span
from throughline.relating.batches import every, in_batches
from throughline.relating.compared import (
    CONTENT,
    NAME,
    NUMBER,
    REMEMBERED,
    Compared,
    Tokens,
    Traced,
    Units,
    compared,
    tokens,
    traces,
)
from throughline.relating.partners import walked
from throughline.relating.seeds import promising
from throughline.settings import DEFAULTS, Settings
from throughline.text.alignment import Chain, Reach, linked
from throughline.text.edits import differences, kind_of
from throughline.text.joining import Crowd, Enough, meetings, partitioned, related


class Shared(NamedTuple):
    """One passage between two texts."""

    a: Span
    b: Span
    kind: Printed


def passages(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Passage]:
    """Every passage that two articles share, by the articles' ids and then by place.

    Articles of one text are compared once, and what was found is told of each of them.
    """
    ids = sorted(reports)
    work, slim = partial(traces, settings=settings), partial(engine.slim, made=partial(every, compared))
    traced = in_batches(slim, work, [reports[name] for name in ids], lambda report: report, settings.memory_together)
    twins = same_texts(traced)
    firsts = [group[0] for group in twins]
    sizes = np.zeros(len(ids), dtype=np.int64)
    sizes[firsts] = [sum(traced[at].keyed.worth) for at in firsts]
    houses = outlets(reports[name] for name in ids)
    crowd = Crowd(settings.passage_partners, settings.passage_hubs, houses.tobytes(), settings.passage_house)
    keyed = ((np.full(len(traced[at].keyed.worth), at, np.int32), traced[at].keyed) for at in firsts)
    met = engine.grouped(partitioned(keyed), partial(meetings, crowd=crowd))
    close = walked((one, other) for one, other in related(met, enough(settings), sizes).tolist())
    pairs = [(one, other) for one, other in close if promising(traced[one].seeds, traced[other].seeds, settings)]
    jobs = ((reports[ids[one]], reports[ids[other]]) for one, other in pairs)
    texts = lru_cache(REMEMBERED)(lambda name: compared(reports[name]))
    aligned = engine.slim(
        partial(alignment, settings=settings), jobs, lambda pair: tuple(texts(report.article.id) for report in pair)
    )
    found = ((pair, shared) for pair, shared in zip(pairs, aligned, strict=True) if shared)
    yield from sorted(
        told(found, twins, traced, ids, settings),
        key=lambda found: (found.a.article, found.b.article, found.a, found.b),
    )


def enough(settings: Settings) -> Enough:
    """What two texts must share before they are aligned."""
    return Enough(
        settings.passage_points_shared,
        settings.passage_points_kin,
        settings.passage_points_much,
        settings.passage_house_share,
    )


def outlets(reports: Iterable[Report]) -> NDArray[np.int32]:
    """A number for every report's outlet, -1 where it is unknown."""
    numbers: dict[str, int] = {}
    names = (report.article.outlet for report in reports)
    return np.fromiter((numbers.setdefault(name, len(numbers)) if name else -1 for name in names), dtype=np.int32)


def same_texts(texts: Sequence[Traced]) -> list[list[int]]:
    """The positions of texts in groups of equal ones, each ascending."""
    groups: dict[bytes, list[int]] = defaultdict(list)
    for at, text in enumerate(texts):
        groups[text.same].append(at)
    return list(groups.values())


def alignment(pair: tuple[Compared, Compared], settings: Settings) -> list[Shared]:
    """The passages of two texts in the order of the first, no stock phrases, short ones only beside a longer one."""
    one, other = (tokens(text, settings) for text in pair)
    found = [
        (points(one, other, chain, settings.passage_number), chain)
        for whole in linked(one.runs, other.runs, reach(settings))
        for chain in parted(pair, one, other, whole)
    ]
    telling = [(points, chain) for points, chain in found if tells(one, other, chain, points, settings)]
    if any(points.counted >= settings.passage_points for points, _ in telling):
        telling = [(points, chain) for points, chain in found if points.counted >= settings.passage_points_beside]
    return sorted(drawn(pair, one, other, chain) for _, chain in telling)


class Points(NamedTuple):
    """How much equal words say, and how much where no name or number is left uncounted."""

    counted: int
    all: int


def tells(one: Tokens, other: Tokens, chain: Chain, points: Points, settings: Settings) -> bool:
    """Whether a passage shows by itself that words were taken over: long, or with a sentence or quotation whole."""
    if points.counted < settings.passage_points:
        said = points.all >= settings.passage_points_quoted
        return said and either(one.quoted, other.quoted, chain, settings.passage_whole)
    if points.counted >= settings.passage_points_apart or not (len(one.units) and len(other.units)):
        return True
    return either(one.units, other.units, chain, settings.passage_whole)


def either(one: Units, other: Units, chain: Chain, share: float) -> bool:
    """Whether a passage has, on either side, at least a share of one of the units."""
    first, last = chain[0], chain[-1]
    sides = (one, first.a, last.a + last.size), (other, first.b, last.b + last.size)
    return any(len(units) and holds(units, start, end, share) for units, start, end in sides)


def holds(units: Units, start: int, end: int, share: float) -> bool:
    """Whether some words have at least a share of one of the units."""
    inside = np.minimum(units[:, 1], end) - np.maximum(units[:, 0], start)
    return bool((inside >= share * (units[:, 1] - units[:, 0])).any())


def parted(pair: tuple[Compared, Compared], one: Tokens, other: Tokens, chain: Chain) -> Iterator[Chain]:
    """The chain without bridges over narration: parted where one side has words of its own beside a quotation mark."""
    first = 0
    for at, (earlier, later) in enumerate(pairwise(chain), 1):
        a, b = earlier.a + earlier.size, earlier.b + earlier.size
        if narrated(pair[0].text, one, a, later.a) or narrated(pair[1].text, other, b, later.b):
            yield chain[first:at]
            first = at
    yield chain[first:]


def narrated(text: str, tokens: Tokens, start: int, end: int) -> bool:
    """Whether several words stand beside a quotation mark."""
    return end - start > 1 and QUOTE.search(text, *within(tokens, start, end)) is not None


def within(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The characters from the word before some words to the word after them."""
    return int(tokens.ends[start - 1]), int(tokens.starts[end])


QUOTE = re.compile(r"[\"“”„«»]")


def reach(settings: Settings) -> Reach:
    """How far a passage's equal runs may lie apart."""
    return Reach(
        settings.passage_run,
        settings.passage_gap,
        settings.passage_reach,
        settings.passage_drop,
        settings.passage_repeats,
    )


def points(one: Tokens, other: Tokens, chain: Chain, number: int) -> Points:
    """How much the equal words say: a lower-case content word two points, a name or a number one.

    Words of notes that stand under every article count nothing; without lower-case content words names count nothing.
    A number that stands where the other text has another one takes ``number`` points away: such lines are a formula
    that is filled in anew.
    """
    kinds = b"".join([one.kinds[at : at + size] for at, _, size in chain])
    plain, named = kinds.count(CONTENT), kinds.count(NAME) + kinds.count(NUMBER)
    words = CONTENT * plain - number * changed(one.kinds, other.kinds, chain)
    return Points(words + min(named, plain), words + named)


def changed(one: bytes, other: bytes, chain: Chain) -> int:
    """How many numbers stand between the equal words of a chain on both sides."""
    return sum(
        min(
            one.count(NUMBER, earlier.a + earlier.size, later.a),
            other.count(NUMBER, earlier.b + earlier.size, later.b),
        )
        for earlier, later in pairwise(chain)
    )


def drawn(pair: tuple[Compared, Compared], one: Tokens, other: Tokens, chain: Chain) -> Shared:
    """The chain as characters, with the marks around it that both sides print alike."""
    first, last = chain[0], chain[-1]
    a = Span(int(one.starts[first.a]), int(one.ends[last.a + last.size - 1]))
    b = Span(int(other.starts[first.b]), int(other.ends[last.b + last.size - 1]))
    a, b = widened(pair[0].text, pair[1].text, a, b)
    return Shared(a, b, printed(pair, chain, a, b))


def widened(text_a: str, text_b: str, a: Span, b: Span) -> tuple[Span, Span]:
    """Both spans with the marks before and after them that both texts print alike."""
    before = alike(text_a[max(0, a.start - 8) : a.start][::-1], text_b[max(0, b.start - 8) : b.start][::-1])
    after = alike(text_a[a.end : a.end + 8], text_b[b.end : b.end + 8])
    return Span(a.start - before, a.end + after), Span(b.start - before, b.end + after)


def alike(one: Iterable[str], other: Iterable[str]) -> int:
    """Number of marks at the start that are the same in both, up to a blank, a letter or a digit."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs or mine.isalnum() or mine.isspace():
            break
        count += 1
    return count


def printed(pair: tuple[Compared, Compared], chain: Chain, a: Span, b: Span) -> Printed:
    """How the second text prints the words of the first."""
    text_a, text_b = a.words(pair[0].text), b.words(pair[1].text)
    if text_a == text_b:
        return "same"
    more_a, more_b = (
        any(later[side] > earlier[side] + earlier.size for earlier, later in pairwise(chain)) for side in (0, 1)
    )
    if more_a and more_b:
        return "altered"
    return "cut" if more_a or more_b else kind_of(differences(text_a, text_b))


def told(
    found: Iterable[tuple[tuple[int, int], Sequence[Shared]]],
    twins: Sequence[Sequence[int]],
    texts: Sequence[Traced],
    ids: Sequence[str],
    settings: Settings,
) -> Iterator[Passage]:
    """The passages of all articles: those between texts, told of every article that prints each, and those of twins."""
    members = {group[0]: group[: settings.passage_partners] for group in twins}
    for (one, other), shared in found:
        for a, b in ((a, b) for a in members[one] for b in members[other]):
            for passage in shared:
                yield between(ids[a], passage.a, ids[b], passage.b, passage.kind)
    for group in twins:
        whole = texts[group[0]].whole
        if whole is None:
            continue
        small = len(group) <= settings.passage_partners
        for a, b in combinations(group, 2) if small else ((group[0], other) for other in group[1:]):
            yield between(ids[a], whole, ids[b], whole, "same")


def between(one: str, a: Span, other: str, b: Span, kind: Printed) -> Passage:
    """A passage with the smaller id first."""
    first, second = sorted((Evidence(one, *a), Evidence(other, *b)))
    return Passage(first, second, kind)
