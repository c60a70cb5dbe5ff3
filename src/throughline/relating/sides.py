"""What reports say of one thing side by side: their values with the words they rest on, and what pairs of them make."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Explanation, Fact, FindingKind
from throughline.text.values import bounds, day_range


class Words(NamedTuple):
    """What the words of a fact's evidence say, and those around them."""

    hedged: bool = False
    """Whether they leave to others themselves whether it happened, not only who did it."""
    included: bool = False
    """Whether their sentence says that who did it is among the victims or is not, or their report that he died too."""
    part: bool = False
    """Whether they speak of people told of before or list some, or the dead and the hurt are counted together."""
    others: bool = False
    """Whether they count those killed beside others named before, so that the report's whole is a sum."""
    corrects: bool = False
    """Whether their report takes back what was reported before."""
    former: bool = False
    """Whether their sentence only gives what was reported before."""
    named: frozenset[str] = frozenset()
    """The people and places that their report names, of a toll."""


class Group(NamedTuple):
    """The facts that are accounts of one thing."""

    story: str
    attribute: str
    facts: tuple[Fact, ...]
    origins: Mapping[str, str]
    """Article id to the origin of its words: itself, or the article that it copies."""
    reports: int
    """Number of reports of the story."""
    days: Mapping[str, Days | None]
    """When each article was written."""
    words: Mapping[Evidence, Words]


class Verdict(NamedTuple):
    """What some facts of a group are together."""

    kind: FindingKind
    facts: tuple[Fact, ...]
    explained_by: Explanation | None = None


class Side(NamedTuple):
    """What one report says of the thing: its narrowest value, and where."""

    article: str
    fact: Fact
    evidence: Evidence


Pair = tuple[Side, Side]


def days_of(fact: Fact) -> Days | None:
    """The days that a ``date`` gives."""
    return day_range(fact.value) if fact.attribute == "date" and isinstance(fact.value, str) else None


def width(fact: Fact) -> float:
    """How coarse a value is: 0 for a number or a day."""
    days = days_of(fact)
    if days:
        return days.length - 1
    limits = bounds(fact.value)
    return limits[1] - limits[0] if limits else 0


def apart(group: Group, differ: Callable[[Fact, Fact], bool]) -> list[Pair]:
    """The pairs of reports whose values differ, those left out that give several which differ themselves."""
    found: dict[str, list[Side]] = {}
    for fact in group.facts:
        for evidence in fact.evidence:
            found.setdefault(evidence.article, []).append(Side(evidence.article, fact, evidence))
    sides = [
        min(own, key=lambda side: (width(side.fact), side.evidence))
        for _, own in sorted(found.items())
        if not any(differ(one.fact, other.fact) for one, other in combinations(own, 2))
    ]
    return [pair for pair in combinations(sides, 2) if differ(pair[0].fact, pair[1].fact)]


def told(kind: FindingKind, pairs: Iterable[Pair], explained_by: Explanation | None = None) -> Iterator[Verdict]:
    """One verdict on all facts of some pairs; none without a pair."""
    facts = {side.fact.id: side.fact for pair in pairs for side in pair}
    if facts:
        yield Verdict(kind, tuple(facts.values()), explained_by)


def later(group: Group, pair: Pair) -> bool:
    """Whether one of two reports is surely of a later day than the other."""
    first, second = (group.days.get(side.article) for side in pair)
    return bool(first and second and first.meet(second) is None)


def earlier(group: Group, pair: Pair) -> Side:
    """The side whose report is of an earlier day, the second one where that is not known."""
    first, second = (group.days.get(side.article) for side in pair)
    return pair[0] if first and second and first.last < second.first else pair[1]
