"""Values of a draft that its sources contradict: ages, counts, days, and the spelling of names.

A missed contradiction is forgiven, a false one costs trust: one source that gives the draft's value is enough, and what
a later day, a coarser word or a time zone explains is no contradiction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from throughline.languages.people import people
from throughline.languages.quantities import quantity_words
from throughline.languages.short_names import short_forms
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Event, Fact, Happening, Links
from throughline.model.marks import Report, within
from throughline.model.verdicts import CheckKind, Given, Verdict
from throughline.relating.dated_clauses import rare_words
from throughline.relating.findings import groups
from throughline.relating.judging import COUNTS, VOTE, judged
from throughline.relating.sides import Group, days_of
from throughline.relating.tolls import TOLLS
from throughline.settings import Settings
from throughline.text.names import name
from throughline.text.values import canonical, compared, spelled

KINDS: Mapping[str, CheckKind] = {
    "age": "age",
    "date": "date",
    "spelling": "name",
    "money": "count",
    "magnitude": "count",
    "years since": "count",
    VOTE: "count",
    **dict.fromkeys((*COUNTS, *sorted(TOLLS), *quantity_words(None).units.values()), "count"),
}
"""What a draft is checked for, by the attribute of a fact."""


def contradicted(draft: Report, reports: Mapping[str, Report], links: Links, settings: Settings) -> Iterator[Verdict]:
    """A verdict for each value of a draft that a source gives too, or gives differently.

    ``links`` are those of the reports with the draft among them.
    """
    told = {**reports, draft.article.id: draft}
    found = [
        verdict
        for group in groups(told, links, settings, draft.article.id)
        if group.attribute in KINDS
        for verdict in _compared(draft, group, settings)
    ]
    yield from found
    settled = {verdict.draft for verdict in found}
    yield from (one for one in _days(draft, told, links, settings) if one.draft not in settled)


def _compared(draft: Report, group: Group, settings: Settings) -> Iterator[Verdict]:
    """What the sources say to the draft's values of one group, each value at its first place."""
    own = [fact for fact in group.facts if _of(fact, draft.article.id)]
    others = sorted({span.article for fact in group.facts for span in fact.evidence} - {draft.article.id})
    values = {canonical(fact.value): fact for fact in reversed(own)}
    for fact in values.values() if others else ():
        where = min(span for span in fact.evidence if span.article == draft.article.id)
        sides = {name: _side(group, fact, name, draft.article.id, settings) for name in others}
        agreeing = [one for name in others for one in _agreeing(group, fact, name)]
        differing = [one for side in sides.values() for one in side.differing]
        changed = [one for side in sides.values() for one in side.explained]
        if agreeing or differing or changed:
            yield _verdict(fact, where, group.attribute, agreeing, differing, changed)


class _Side(NamedTuple):
    """What one source says to a value: what differs, and what differs with an explanation."""

    differing: tuple[Fact, ...]
    explained: tuple[Fact, ...]


def _side(group: Group, mine: Fact, article: str, draft: str, settings: Settings) -> _Side:
    """The draft's value beside what one source gives, judged as two reports are."""
    ours = replace(mine, evidence=tuple(span for span in mine.evidence if span.article == draft))
    theirs = [
        replace(fact, id=f"{fact.id} elsewhere", evidence=spans)
        for fact in group.facts
        if (spans := tuple(span for span in fact.evidence if span.article == article))
    ]
    verdicts = list(judged(group._replace(facts=(ours, *theirs)), settings))
    told = [(one.kind == "difference" and not one.explained_by, one.facts) for one in verdicts]
    if group.attribute == "spelling":
        told = [(plain and not _short_form(ours, facts), facts) for plain, facts in told]
    open_ = [fact for plain, facts in told if plain for fact in facts if fact.id != ours.id]
    explained = [fact for plain, facts in told if not plain for fact in facts if fact.id != ours.id]
    return _Side(tuple(open_), tuple(explained))


def _short_form(mine: Fact, facts: Iterable[Fact]) -> bool:
    """Whether given names are forms of one ("Steve" and "Steven"), which is no slip."""
    told = [name(str(fact.value), people(None)) for fact in (mine, *facts)]
    given = sorted({one.given[0] for one in told if one.given})
    forms = [short_forms().get(one, frozenset()) for one in given]
    return any(one & other for one, other in combinations(forms, 2))


def _agreeing(group: Group, mine: Fact, article: str) -> Iterator[Fact]:
    """What one source gives that the draft's value allows."""
    for fact in group.facts:
        spans = tuple(span for span in fact.evidence if span.article == article)
        if spans and _allows(mine, fact):
            yield replace(fact, evidence=spans)


def _allows(mine: Fact, other: Fact) -> bool:
    """Whether a value and a source's can both be true as they stand."""
    if mine.attribute == "date":
        first, second = days_of(mine), days_of(other)
        return bool(first and second and first.meet(second))
    if mine.attribute == "spelling":
        return canonical(mine.value) == canonical(other.value)
    return compared(mine.value, other.value) != "different"


def _verdict(
    fact: Fact,
    where: Evidence,
    attribute: str,
    agreeing: Sequence[Fact],
    differing: Sequence[Fact],
    changed: Sequence[Fact],
) -> Verdict:
    """The verdict on one value: confirmed where any source gives it, to be looked at where all that compare differ."""
    look = bool(differing) and not agreeing and not changed
    because = () if agreeing or look else (Reason("as-of", (), None),)
    return Verdict(
        where,
        KINDS[attribute],
        "same" if agreeing else "differs",
        look,
        subject=fact.subject,
        attribute=attribute,
        value=fact.value,
        unit=fact.unit,
        given=tuple(_given([*agreeing, *differing, *changed])),
        because=because,
    )


def _given(found: Iterable[Fact]) -> Iterator[Given]:
    """The values of some facts, each once with all its evidence."""
    together: dict[tuple[object, ...], list[Fact]] = {}
    for fact in found:
        together.setdefault((canonical(fact.value), fact.unit), []).append(fact)
    for same in together.values():
        evidence = tuple(sorted({span for fact in same for span in fact.evidence}))
        yield Given(same[0].value, evidence, same[0].unit, same[0].as_of)


def _of(fact: Fact, article: str) -> bool:
    """Whether an article gives a fact."""
    return any(span.article == article for span in fact.evidence)


# ------------------------------------------------------------------------------------------------ days


class _Dated(NamedTuple):
    """A clause that puts what happened on a single day."""

    article: str
    days: Days
    when: Evidence
    what: Evidence
    kind: str
    words: Mapping[str, int]


def _days(draft: Report, reports: Mapping[str, Report], links: Links, settings: Settings) -> Iterator[Verdict]:
    """Days on which the draft puts what its sources, in like words, put on another day.

    All of them must give one day, and none may tell the same kind of thing of the draft's day.
    """
    event_of = {name: event.id for event in links.events for name in event.articles}
    home = event_of.get(draft.article.id)
    told = [one for happening in links.happenings for one in _clauses(happening, reports, settings)]
    inside = [one for one in told if home and event_of.get(one.article) == home]
    theirs = [one for one in inside if one.article != draft.article.id]
    for mine in (one for one in inside if one.article == draft.article.id):
        same_day = any(one.kind == mine.kind and one.days.meet(mine.days) for one in theirs)
        alike = [one for one in theirs if one.kind == mine.kind and _alike(mine, one, settings)]
        if alike and not same_day and len({one.days for one in alike}) == 1:
            yield _moved(mine, alike)


def _clauses(happening: Happening, reports: Mapping[str, Report], settings: Settings) -> Iterator[_Dated]:
    """The clauses of a happening that name its single day."""
    if happening.kind is None or happening.certainty == "planned":
        return
    named = {span for reason in happening.because if reason.code == "names the day" for span in reason.evidence}
    for what in happening.evidence:
        report = reports[what.article]
        for time in within(report.times, what.span):
            if time.evidence in named and time.days and time.days.length == 1:
                rare = dict(rare_words(report, what.span))
                yield _Dated(what.article, time.days, time.evidence, what, happening.kind, rare)


def _alike(mine: _Dated, other: _Dated, settings: Settings) -> bool:
    """Whether two clauses tell one thing of two days: most of their rare words in common, not long between."""
    shared = sum(rare for word, rare in mine.words.items() if word in other.words)
    most = max(sum(mine.words.values()), sum(other.words.values()))
    near = mine.days.gap(other.days) <= settings.check_days
    return near and shared >= max(settings.happening_words, settings.check_words * most)


def _moved(mine: _Dated, theirs: Sequence[_Dated]) -> Verdict:
    """The verdict on a day that the sources do not give."""
    given = Given(spelled(theirs[0].days), tuple(sorted(one.when for one in theirs)), mine.kind)
    value = spelled(mine.days)
    return Verdict(mine.when, "date", "differs", True, attribute="date", value=value, unit=mine.kind, given=(given,))


# ------------------------------------------------------------------------------------------------ the draft's event


def beside(draft: str, links: Links) -> tuple[Event, ...]:
    """The events, a draft that stands alone put into that of the reports with which it shares most quotations."""
    alone = next((event for event in links.events if event.articles == (draft,)), None)
    event_of = {name: event.id for event in links.events for name in event.articles}
    shared: Counter[str] = Counter()
    for utterance in links.utterances:
        printing = {one.article for segment in utterance.segments for one in segment.printings}
        if draft in printing:
            shared.update({event_of[name] for name in printing - {draft} if name in event_of})
    if alone is None or not shared:
        return links.events
    home = min(shared, key=lambda name: (-shared[name], name))
    return tuple(
        replace(event, articles=tuple(sorted((*event.articles, draft)))) if event.id == home else event
        for event in links.events
        if event is not alone
    )
