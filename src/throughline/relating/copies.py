"""Who copied whom: articles that share their own words, outside quotations and posts."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, groupby
from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import LCSseq

from throughline.model.article import OWN_WORDS
from throughline.model.evidence import Evidence, Reason
from throughline.model.links import Copy, CopyKind, Links, Passage
from throughline.model.marks import Report
from throughline.model.ports import Engine
from throughline.model.span import Span
from throughline.relating.compared import Worded, compared, forgotten, worded
from throughline.relating.partners import at_hand
from throughline.settings import DEFAULTS, Settings
from throughline.text.scanning import Places, scanned
from throughline.text.shingles import Keys, word_keys


class Own(NamedTuple):
    """An article's own words: their stretches in order, and every word's first character and key."""

    spans: tuple[Span, ...]
    starts: array[int]
    keys: Keys

    def between(self, span: Span) -> Keys:
        """The keys of the own words that begin in a stretch of the article."""
        first = bisect_left(self.starts, span.start)
        return self.keys[first : bisect_left(self.starts, span.end, first)]

    def begin_in(self, span: Span) -> bool:
        """Whether own words begin in a stretch of the article."""
        first = bisect_left(self.starts, span.start)
        return first < len(self.starts) and self.starts[first] < span.end


class Measured(NamedTuple):
    """What two articles share of their own words: the share of either, and how many words."""

    one: str
    other: str
    share_one: float
    share_other: float
    words: int
    evidence: tuple[Evidence, ...]

    @property
    def share(self) -> float:
        """The share of the shorter."""
        return max(self.share_one, self.share_other)


def copies(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Copy]:
    """Copies in the order of their articles: equal articles in one link, every other with what it is closest to.

    Two articles of one outlet are versions. Which was first is said only where their dates tell.
    """
    own = at_hand(partial(own_words, settings=settings), reports)
    pairs = ((reports[one], reports[other], tuple(shared)) for (one, other), shared in by_pair(links.passages))
    found_of_all = engine.slim(measure, pairs, lambda pair: (own(pair[0].article.id), own(pair[1].article.id), pair[2]))
    measured = [found for found in found_of_all if enough(found, reports, settings)]
    forgotten()
    twins = engine.connected((found.one, found.other) for found in measured if twin(found, settings))
    whole, joined = within(measured, twins), list(closest(measured, twins))
    found = [equal(group, inside, reports) for group, inside in zip(twins, whole, strict=True)]
    found += [copy(link, reports, settings) for link in joined]
    yield from sorted(found, key=lambda link: link.articles)


def enough(found: Measured, reports: Mapping[str, Report], settings: Settings) -> bool:
    """Whether two articles share enough to be copies: versions of one outlet less than articles of two."""
    outlet, other = (reports[name].article.outlet for name in (found.one, found.other))
    share = settings.copy_share_version if outlet and outlet == other else settings.copy_share
    return found.share >= share and found.words >= settings.copy_words


Pair = tuple[str, str]


def by_pair(passages: Iterable[Passage]) -> Iterator[tuple[Pair, Iterator[Passage]]]:
    """The passages of each pair of articles."""
    return groupby(passages, key=lambda passage: (passage.a.article, passage.b.article))


def own_words(report: Report, settings: Settings = DEFAULTS) -> Own:
    """The article's stretches outside quotations, posts and what is not its text."""
    text = report.article.text
    own = [region.span for region in report.regions if region.kind in OWN_WORDS]
    spans = own if report.regions else [Span(0, len(text))]
    quoted = [quote.span for quote in report.quotes if quote.kind != "indirect"]
    left = tuple(span for span in without(spans, quoted) if any(map(str.isalnum, span.words(text))))
    starts, keys = standing(worded(compared(report), settings), left) or fresh(text, left)
    return Own(left, array("i", starts.tobytes()), keys)


def standing(text: Worded, spans: Sequence[Span]) -> tuple[Places, Keys] | None:
    """The first characters and keys of the words that lie in some spans, None where one of them cuts a word."""
    edges = np.fromiter(chain.from_iterable(spans), dtype=np.int32, count=2 * len(spans))
    at = text.starts.searchsorted(edges)
    before = at > 0
    if (text.ends.take(at[before] - 1) > edges[before]).any():
        return None
    parts = [slice(0), *(slice(first, last) for first, last in at.reshape(-1, 2).tolist())]
    return np.concatenate([text.starts[part] for part in parts]), np.concatenate([text.keys[part] for part in parts])


def fresh(text: str, spans: Iterable[Span]) -> tuple[Places, Keys]:
    """The same of words that are cut where a span ends."""
    words, starts, _ = scanned(text, spans)
    return starts, word_keys(words)


def without(spans: Iterable[Span], others: Sequence[Span]) -> Iterator[Span]:
    """The spans without what ``others``, in text order, cover of them."""
    for span in spans:
        start = span.start
        for other in others:
            if other.overlaps(Span(start, span.end)):
                yield Span(start, max(start, other.start))
                start = other.end
        yield Span(start, max(start, span.end))


def measure(pair: tuple[Own, Own, tuple[Passage, ...]]) -> Measured:
    """What the passages of two articles have in common of their own words, in the same order."""
    one, other, shared = pair
    equal = sum(in_order(one.between(found.a.span), other.between(found.b.span)) for found in shared)
    share_one, share_other = (
        round(min(1.0, equal / len(own.keys)), 4) if len(own.keys) else 0.0 for own in (one, other)
    )
    names = shared[0].a.article, shared[0].b.article
    return Measured(*names, share_one, share_other, equal, evidence(one, other, shared))


def evidence(one: Own, other: Own, shared: Sequence[Passage]) -> tuple[Evidence, ...]:
    """The own words of two articles that lie in their passages."""
    names = shared[0].a.article, shared[0].b.article
    found = [Evidence(names[0], *span) for span in overlap(one, [found.a.span for found in shared])]
    found += [Evidence(names[1], *span) for span in overlap(other, [found.b.span for found in shared])]
    return tuple(found)


def in_order(one: Keys, other: Keys) -> int:
    """The most words that both have in the same order."""
    return len(one) if one.tobytes() == other.tobytes() else LCSseq.similarity(one.tolist(), other.tolist())


def overlap(own: Own, others: Iterable[Span]) -> list[Span]:
    """What lies in both and has words, in order."""
    found = [
        Span(max(start, other.start), min(end, other.end))
        for other in others
        for start, end in own.spans
        if start < other.end and other.start < end
    ]
    return sorted(span for span in found if own.begin_in(span))


def twin(found: Measured, settings: Settings) -> bool:
    """Whether two articles are one text."""
    return min(found.share_one, found.share_other) >= settings.copy_duplicate


def closest(measured: Iterable[Measured], twins: Sequence[Sequence[str]]) -> Iterator[Measured]:
    """The fewest pairs that join all copies, the largest shares first; equal articles count as joined."""
    parent = {name: group[0] for group in twins for name in group}

    def head(name: str) -> str:
        while (above := parent.get(name, name)) != name:
            parent[name] = name = parent.get(above, above)
        return name

    for found in sorted(measured, key=lambda found: (-found.share, found.one, found.other)):
        first, second = sorted((head(found.one), head(found.other)))
        if first != second:
            parent[second] = first
            yield found


def within(measured: Iterable[Measured], twins: Sequence[Sequence[str]]) -> list[list[Measured]]:
    """The pairs inside each group of equal articles."""
    group_of = {name: number for number, group in enumerate(twins) for name in group}
    found: list[list[Measured]] = [[] for _ in twins]
    for pair in measured:
        group = group_of.get(pair.one)
        if group is not None and group == group_of.get(pair.other):
            found[group].append(pair)
    return found


def equal(group: tuple[str, ...], inside: Sequence[Measured], reports: Mapping[str, Report]) -> Copy:
    """The link of articles that are one text."""
    reason = Reason("prints the same words", inside[0].evidence)
    least = min(found.share for found in inside)
    return Copy(group, first_dated(group, reports), "duplicate", least, (reason,))


def copy(found: Measured, reports: Mapping[str, Report], settings: Settings) -> Copy:
    """The link of two articles of which one has words of the other."""
    names = (found.one, found.other)
    origin = first_dated(names, reports)
    reasons = [Reason("prints the same words", found.evidence)]
    outlets = {reports[name].article.outlet for name in names}
    kind: CopyKind = "wire" if found.share >= settings.copy_wire else "rewrite"
    if len(outlets) == 1 and None not in outlets:
        kind = "version"
        reasons.append(Reason("same outlet", value=outlets.pop()))
    if origin is not None:
        reasons.append(Reason("published first", value=origin))
    return Copy(names, origin, kind, found.share, tuple(reasons))


def first_dated(names: Sequence[str], reports: Mapping[str, Report]) -> str | None:
    """The article that was published before all others, None where the dates do not tell."""
    days = {name: reports[name].article.published for name in names}
    known = sorted((published.last, published.first, name) for name, published in days.items() if published)
    if len(known) < len(days) or (len(known) > 1 and known[0][0] >= min(first for _, first, _ in known[1:])):
        return None
    return known[0][2]
