"""Findings: what the facts of one subject say together: agreement, change, difference, or a single source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from math import isinf

from throughline.languages.facts import FactWords, fact_words
from throughline.languages.people import people
from throughline.languages.quantities import quantity_words
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Explanation, Fact, Finding, FindingKind, Links, written
from throughline.model.marks import Report
from throughline.model.ports import Engine
from throughline.relating.judging import COUNTS, GROWING, VOTE, judged
from throughline.relating.sides import Group, Words, days_of, width
from throughline.relating.tolls import TOLLS, recalls, sentence
from throughline.settings import DEFAULTS, Settings
from throughline.text.numbers import numbers
from throughline.text.values import Value, bounds, canonical, compared
from throughline.text.words import keys

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

DIFFER_ONLY = frozenset(("happened", "credited", "spelling"))
"""Attributes whose agreement the timeline and the ledgers show already."""
CORRECTED = GROWING | {VOTE}
"""Attributes of which a later report gives another value only where it corrects."""
MEASURED = frozenset(("money",))
"""Attributes of which values in different units are not compared."""
MEASURES = MEASURED | frozenset(quantity_words(None).units.values())
"""Sums and measures, of which a story has many."""
HEADED = frozenset(("condition",))
"""Attributes whose last word is the value and the words before it how it is described."""


def findings(
    reports: Mapping[str, Report], links: Links, engine: Engine, settings: Settings = DEFAULTS
) -> Iterator[Finding]:
    """The findings of all stories, by story, attribute and subject; every one names at least one fact."""
    for found in engine.each(partial(_found, settings), groups(reports, links, settings)):
        yield from found


def groups(reports: Mapping[str, Report], links: Links, settings: Settings, article: str | None = None) -> list[Group]:
    """The facts by story and by what they are accounts of; a story of one report has nothing to compare.

    With an article only those groups to which it gives a fact.
    """
    events = {name: event.id for event in links.events for name in event.articles}
    sizes = {event.id: len(event.articles) for event in links.events}
    stories = {event: story for story in links.stories for event in story.events}
    origins = _origins(links)
    together: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in links.facts:
        event = events.get(fact.evidence[0].article, fact.evidence[0].article)
        story = stories[event].id if event in stories else event
        about = fact.about or fact.person or canonical(fact.subject)
        about = f"{about} {fact.unit}" if fact.attribute in MEASURED else about
        together.setdefault((story, fact.attribute, about), []).append(fact)
    if article:
        together = {key: facts for key, facts in together.items() if any(_tells(article, fact) for fact in facts)}
    number = {story.id: sum(sizes[event] for event in story.events) for story in links.stories}
    days = written(links)
    return [
        _group(key[0], key[1], together[key], origins, number[key[0]], days, reports, settings)
        for key in sorted(together)
        if number.get(key[0], 1) > 1
    ]


def _tells(article: str, fact: Fact) -> bool:
    """Whether an article gives a fact."""
    return any(evidence.article == article for evidence in fact.evidence)


def _group(
    story: str,
    attribute: str,
    facts: Sequence[Fact],
    origins: Mapping[str, str],
    number: int,
    days: Mapping[str, Days | None],
    reports: Mapping[str, Report],
    settings: Settings,
) -> Group:
    """The facts with what is needed of their articles to compare them, and no more."""
    values = {evidence: fact.value for fact in facts for evidence in fact.evidence}
    articles = {evidence.article for evidence in values}
    return Group(
        story,
        attribute,
        tuple(facts),
        {name: origins[name] for name in sorted(articles & origins.keys())},
        number,
        {name: days.get(name) for name in sorted(articles)},
        {
            span: _words(reports[span.article], span, attribute, values[span], settings.toll_beside)
            for span in sorted(values)
            if span.article in reports
        },
    )


def _words(report: Report, evidence: Evidence, attribute: str, value: Value, beside: int) -> Words:
    """What the words of a fact's evidence and those around them say of it."""
    text, table = report.article.text, fact_words(report.article.language)
    said = sentence(report, evidence)
    printed = evidence.span.words(text)
    own = _keys(printed)
    before = keys(text[max(0, evidence.start - beside) : evidence.start])[-1:]
    after = keys(text[evidence.end : evidence.end + beside])[:1]
    around = _keys(said)
    killed = attribute == "killed"
    whole = _keys(text) if attribute in CORRECTED else frozenset()
    return Words(
        hedged=not own.isdisjoint(table.hedges - table.accusing),
        included=not around.isdisjoint(table.included) or (killed and not whole.isdisjoint(table.self_killed)),
        part=not table.definite.isdisjoint(before)
        or (not killed and _beside_others(own, around, table))
        or (attribute in TOLLS and _listed(printed, value, report.article.language)),
        others=killed and not table.others.isdisjoint(own.union(after)),
        corrects=attribute in CORRECTED and (recalls(text, table) or not whole.isdisjoint(table.correcting)),
        former=recalls(said, table),
        named=_named(report) if attribute in TOLLS else frozenset(),
    )


def _named(report: Report) -> frozenset[str]:
    """The people and places that a report names."""
    return frozenset(
        mention.name.casefold()
        for mention in report.mentions
        if mention.kind in ("person", "place") and mention.basis == "named"
    )


def _beside_others(own: frozenset[str], around: frozenset[str], table: FactWords) -> bool:
    """Whether the hurt are counted together with the dead, or beside those whose state is told."""
    told = not own.isdisjoint(table.others) and not around.isdisjoint(table.states)
    return told or not around.isdisjoint(table.fatally)


def _listed(printed: str, value: Value, language: str | None) -> bool:
    """Whether a number is summed up from a list of people, who may not be all, or is a rank ("an eight victim")."""
    told = [number for number in numbers(printed, language) if number.value == value]
    ranked = any(printed[: number.span.start].casefold().strip() in people(language).indefinite for number in told)
    return isinstance(value, int) and value > 1 and (not told or ranked)


@lru_cache(maxsize=256)
def _keys(text: str) -> frozenset[str]:
    """The different words of a text; those of the last ones are remembered, as a report gives many facts."""
    return frozenset(keys(text))


def _origins(links: Links) -> dict[str, str]:
    """Whose words each copying article prints."""
    return {
        name: copy.origin or min(copy.articles)
        for copy in links.copies
        if copy.kind != "version"
        for name in copy.articles
    }


def _found(settings: Settings, group: Group) -> list[Finding]:
    """The findings of one group."""
    group = _current(group)
    judgements = [_finding(group, *verdict) for verdict in judged(group, settings)]
    return [*_agreements(group, settings), *judgements, *_single(group)]


def _current(group: Group) -> Group:
    """The group without the numbers that a report only takes back."""
    if group.attribute != VOTE and any(bounds(fact.value) is None for fact in group.facts):
        return group
    kept = [
        replace(fact, evidence=tuple(one for one in fact.evidence if not group.words.get(one, Words()).former))
        for fact in group.facts
    ]
    return group._replace(facts=tuple(fact for fact in kept if fact.evidence))


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


def _agreements(group: Group, settings: Settings) -> list[Finding]:
    """Where two or more sources give equal or compatible values at one time."""
    if group.attribute in DIFFER_ONLY:
        return []
    agreeing = _agreeing(group.facts, settings)
    return [_finding(group, "agreement", same) for same in agreeing if _tellers(group, same) > 1]


def _agreeing(facts: Sequence[Fact], settings: Settings) -> list[list[Fact]]:
    """The facts put together where all of a set agree: equal words, numbers or days that allow each other."""
    sets: list[list[Fact]] = []
    for fact in sorted(facts, key=lambda fact: (width(fact), fact.evidence)):
        home = next((one for one in sets if all(_agree(fact, other, settings) for other in one)), None)
        if home is None:
            sets.append([fact])
        else:
            home.append(fact)
    return sets


def _agree(one: Fact, other: Fact, settings: Settings) -> bool:
    """Whether two facts say the same, at the same time where their attribute may change."""
    if one.attribute == "date":
        first, second = days_of(one), days_of(other)
        return bool(first and second and first.meet(second))
    if one.attribute in HEADED:
        return canonical(one.value).rpartition(" ")[2] == canonical(other.value).rpartition(" ")[2]
    outcome = compared(one.value, other.value)
    return outcome == "equal" or (outcome == "compatible" and _near(one, other, settings))


def _near(one: Fact, other: Fact, settings: Settings) -> bool:
    """Whether both are numbers, and neither lies too far beyond an open bound of the other.

    112 hurt on Tuesday is "more than 60" on Monday, too, but the number rose; "over 55 percent" and 80 are two shares.
    """
    first, second = bounds(one.value), bounds(other.value)
    if first is None or second is None:
        return False
    low, high = sorted((_told_number(first), _told_number(second)))
    if one.attribute in MEASURES:
        return high <= low * settings.measure_times
    apart = one.as_of is not None and other.as_of is not None and one.as_of.meet(other.as_of) is None
    return not (apart and one.attribute in COUNTS) or high <= low * settings.bound_times


def _told_number(limits: tuple[float, float]) -> float:
    """The number from which an open bound reaches, the middle of what lies between two."""
    low, high = limits
    return low if isinf(high) else high if low == 0 else (low + high) / 2


def _single(group: Group) -> list[Finding]:
    """A fact of some weight that one source alone gives."""
    weighty = group.attribute in SINGLE and _tellers(group, group.facts) == 1
    return [_finding(group, "single", group.facts)] if weighty else []
