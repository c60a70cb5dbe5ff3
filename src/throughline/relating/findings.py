"""Findings: what the facts of one subject say together: agreement, change, difference, or a single source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations
from typing import NamedTuple

from throughline.model.evidence import Days
from throughline.model.links import Explanation, Fact, Finding, FindingKind, Links
from throughline.model.marks import Report
from throughline.model.ports import Engine
from throughline.settings import DEFAULTS, Settings
from throughline.text.values import bounds, canonical, compared, day_range

SINGLE = frozenset(
    (
        "age",
        "cause",
        "place",
        "date",
        "happened",
        "likes",
        "killed",
        "injured",
        "arrested",
        "missing",
        "weeks",
        "charge",
    )
)
"""Attributes of which an editor wants to know that one report alone gives them."""

DIFFER_ONLY = frozenset(("happened", "credited"))
"""Attributes whose agreement the timeline and the ledgers show already."""
HEADED = frozenset(("condition",))
"""Attributes whose last word is the value and the words before it how it is described."""


class Group(NamedTuple):
    """The facts that are accounts of one thing."""

    story: str
    attribute: str
    facts: tuple[Fact, ...]
    origins: Mapping[str, str]
    """Article id to the origin of its words: itself, or the article that it copies."""
    reports: int
    """Number of reports of the story."""


def findings(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Finding]:
    """The findings of all stories, by story, attribute and subject; every one names at least one fact."""
    for found in engine.each(partial(_found, settings), _groups(links)):
        yield from found


def _groups(links: Links) -> list[Group]:
    """The facts by story and by what they are accounts of."""
    events = {name: event.id for event in links.events for name in event.articles}
    sizes = {event.id: len(event.articles) for event in links.events}
    stories = {event: story for story in links.stories for event in story.events}
    origins = _origins(links)
    together: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in links.facts:
        event = events.get(fact.evidence[0].article, fact.evidence[0].article)
        story = stories[event].id if event in stories else event
        about = fact.about or fact.person or canonical(fact.subject)
        together.setdefault((story, fact.attribute, about), []).append(fact)
    reports = {story.id: sum(sizes[event] for event in story.events) for story in links.stories}
    return [
        Group(story, attribute, tuple(together[key]), origins, reports.get(story, 1))
        for key in sorted(together)
        for story, attribute, _ in (key,)
    ]


def _origins(links: Links) -> dict[str, str]:
    """Whose words each copying article prints."""
    return {
        name: copy.origin or min(copy.articles)
        for copy in links.copies
        if copy.kind != "version"
        for name in copy.articles
    }


def _found(settings: Settings, group: Group) -> list[Finding]:
    """The findings of one group; a story of one report has none."""
    if group.reports < 2:  # noqa: PLR2004
        return []
    judge = JUDGES.get(group.attribute, _judged_words)
    return [*_agreements(group), *judge(group, settings), *_single(group)]


def _finding(
    group: Group, kind: FindingKind, facts: Sequence[Fact], explained_by: Explanation | None = None
) -> Finding:
    """A finding about some facts of the group."""
    ids = tuple(fact.id for fact in sorted(facts, key=lambda fact: fact.evidence))
    subject = next((fact.subject for fact in facts if fact.subject), None)
    return Finding(kind, subject, group.attribute, ids, _tellers(group, facts), explained_by, group.story)


def _tellers(group: Group, facts: Sequence[Fact]) -> int:
    """Number of independent sources of some facts: articles, a copy counted as its original."""
    return len({group.origins.get(place.article, place.article) for fact in facts for place in fact.evidence})


def _agreements(group: Group) -> list[Finding]:
    """Where two or more sources give equal or compatible values at one time."""
    if group.attribute in DIFFER_ONLY:
        return []
    return [_finding(group, "agreement", same) for same in _agreeing(group.facts) if _tellers(group, same) > 1]


def _agreeing(facts: Sequence[Fact]) -> list[list[Fact]]:
    """The facts put together where all of a set agree: equal words, numbers or days that allow each other."""
    sets: list[list[Fact]] = []
    for fact in sorted(facts, key=lambda fact: (_width(fact), fact.evidence)):
        home = next((one for one in sets if all(_agree(fact, other) for other in one)), None)
        if home is None:
            sets.append([fact])
        else:
            home.append(fact)
    return sets


def _width(fact: Fact) -> float:
    """How coarse a value is: 0 for a number or a day."""
    days = _days(fact)
    if days:
        return days.length - 1
    limits = bounds(fact.value)
    return limits[1] - limits[0] if limits else 0


def _agree(one: Fact, other: Fact) -> bool:
    """Whether two facts say the same, at the same time where their attribute may change."""
    if one.attribute == "date":
        first, second = _days(one), _days(other)
        return bool(first and second and first.meet(second))
    if one.attribute in HEADED:
        return canonical(one.value).rpartition(" ")[2] == canonical(other.value).rpartition(" ")[2]
    outcome = compared(one.value, other.value)
    numbers = bounds(one.value) is not None and bounds(other.value) is not None
    return outcome == "equal" or (outcome == "compatible" and numbers)


def _days(fact: Fact) -> Days | None:
    """The days that a ``date`` gives."""
    return day_range(fact.value) if fact.attribute == "date" and isinstance(fact.value, str) else None


# ------------------------------------------------------------------------------------------------ judges


def _judged_dates(group: Group, settings: Settings) -> Iterator[Finding]:
    """Days of one happening that do not meet: a difference, explained where their edges are a day apart."""
    given = [(fact, days) for fact in group.facts if (days := _days(fact))]
    apart = [(one, other) for one, other in combinations(given, 2) if one[1].gap(other[1])]
    near = all(one[1].gap(other[1]) <= settings.edge_days for one, other in apart)
    yield from _told(group, "difference", [(one[0], other[0]) for one, other in apart], "time zone" if near else None)


def _judged_ages(group: Group, settings: Settings) -> Iterator[Finding]:
    """Ages that differ as the years between the reports let them: a change; otherwise a difference."""
    ages = [Age(limits, fact.as_of, fact) for fact in group.facts if (limits := bounds(fact.value))]
    apart = [pair for pair in combinations(ages, 2) if compared(pair[0].fact.value, pair[1].fact.value) == "different"]
    changed = [pair for pair in apart if _aged(*pair, settings)]
    yield from _told(group, "change", [(one.fact, other.fact) for one, other in changed])
    yield from _told(
        group, "difference", [(one.fact, other.fact) for one, other in apart if (one, other) not in changed]
    )


class Age(NamedTuple):
    """An age as it may be, in years, on which days, and the fact that gives it."""

    years: tuple[float, float]
    as_of: Days | None
    fact: Fact


def _aged(one: Age, other: Age, settings: Settings) -> bool:
    """Whether the time between two reports explains their ages."""
    if one.as_of is None or other.as_of is None:
        return False
    (first, last), days = (one.years, other.years), (one.as_of, other.as_of)
    if days[0] > days[1]:
        first, last, days = last, first, (days[1], days[0])
    least = max(0, (days[1].first - days[0].last).days) // settings.year_days
    most = (days[1].last - days[0].first).days // (settings.year_days - 1) + 1
    return least <= last[1] - first[0] and last[0] - first[1] <= most and last[0] > first[1]


def _told(
    group: Group, kind: FindingKind, pairs: Sequence[tuple[Fact, Fact]], explained_by: Explanation | None = None
) -> Iterator[Finding]:
    """One finding about all facts of some pairs; none without a pair."""
    facts = {fact.id: fact for pair in pairs for fact in pair}
    if facts:
        yield _finding(group, kind, list(facts.values()), explained_by)


def _judged_counts(group: Group, settings: Settings) -> Iterator[Finding]:
    """Counts of one thing that cannot both be true: a change where a later report gives one, else a difference."""
    apart = [pair for pair in combinations(group.facts, 2) if compared(pair[0].value, pair[1].value) == "different"]
    changed = [pair for pair in apart if _later(*pair)]
    yield from _told(group, "change", changed, "as-of")
    yield from _told(group, "difference", [pair for pair in apart if pair not in changed])


def _later(one: Fact, other: Fact) -> bool:
    """Whether one of two facts is surely of a later day than the other."""
    return bool(one.as_of and other.as_of and one.as_of.meet(other.as_of) is None)


def _judged_happened(group: Group, settings: Settings) -> Iterator[Finding]:
    """The same happening told as fact by one report and as hearsay by another."""
    if len({fact.certainty for fact in group.facts}) > 1 and _tellers(group, group.facts) > 1:
        yield _finding(group, "difference", group.facts)


def _judged_credits(group: Group, settings: Settings) -> Iterator[Finding]:
    """An utterance that reports credit to different people."""
    if len({canonical(fact.value) for fact in group.facts}) > 1:
        yield _finding(group, "difference", group.facts)


def _judged_words(group: Group, settings: Settings) -> tuple[Finding, ...]:
    """Words for one thing may differ without a contradiction: nothing is claimed."""
    return ()


def _single(group: Group) -> list[Finding]:
    """A fact of some weight that one source alone gives."""
    weighty = group.attribute in SINGLE and _tellers(group, group.facts) == 1
    return [_finding(group, "single", group.facts)] if weighty else []


JUDGES: Mapping[str, Callable[[Group, Settings], Iterable[Finding]]] = {
    "date": _judged_dates,
    "age": _judged_ages,
    "happened": _judged_happened,
    "credited": _judged_credits,
    **dict.fromkeys(
        ("killed", "injured", "arrested", "missing", "children", "weeks", "likes", "wounded", "rescued"), _judged_counts
    ),
}
"""How the facts of an attribute are compared; words of other attributes only ever agree."""
