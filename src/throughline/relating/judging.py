"""Judging: what facts of one thing say together where reports do not give the same: a change, or a difference.

A missed difference is forgiven, a false one costs trust: a report that gives two values itself is no side of one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from throughline.languages.facts import fact_words
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Explanation, Fact, FindingKind
from throughline.relating.slips import half_alike, swapped
from throughline.relating.tolls import TOLLS
from throughline.settings import Settings
from throughline.text.values import bounds, canonical, compared, day_range
from throughline.text.words import words


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


def judged(group: Group, settings: Settings) -> Iterator[Verdict]:
    """The changes and differences among the facts of a group; words of most attributes may differ without one."""
    judge = JUDGES.get(group.attribute)
    if judge:
        yield from judge(group, settings)


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


def _apart(group: Group, differ: Callable[[Fact, Fact], bool]) -> list[Pair]:
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


def _told(kind: FindingKind, pairs: Iterable[Pair], explained_by: Explanation | None = None) -> Iterator[Verdict]:
    """One verdict on all facts of some pairs; none without a pair."""
    facts = {side.fact.id: side.fact for pair in pairs for side in pair}
    if facts:
        yield Verdict(kind, tuple(facts.values()), explained_by)


def _different(one: Fact, other: Fact) -> bool:
    """Whether two values cannot both be true."""
    return compared(one.value, other.value) == "different"


def _days_differ(one: Fact, other: Fact) -> bool:
    """Whether the days of two facts do not meet."""
    first, second = days_of(one), days_of(other)
    return bool(first and second and not first.meet(second))


# ------------------------------------------------------------------------------------------------ dates


def _dates(group: Group, settings: Settings) -> Iterator[Verdict]:
    """Days of one happening that do not meet: a difference, explained where they lie beside each other.

    Of months and years alone nothing is said: they are mostly two happenings told in one sentence.
    """
    pairs = _apart(group, _days_differ)
    given = [(days_of(one.fact), days_of(other.fact)) for one, other in pairs]
    known = [(one, other) for one, other in given if one and other]
    near = all(one.gap(other) <= settings.edge_days for one, other in known)
    exact = any(min(one.length, other.length) == 1 for one, other in known)
    yield from _told("difference", pairs if exact else (), "time zone" if near else None)


# ------------------------------------------------------------------------------------------------ ages


def _ages(group: Group, settings: Settings) -> Iterator[Verdict]:
    """Ages that differ as the time between the reports lets them: a change; a little otherwise: a difference.

    Ages far from each other are those of two people, or of one person long ago; undated ones may both be right. A later
    report may repeat an age of the time of what happened: what a change explains is no difference too.
    """
    pairs = [(pair, slip) for pair in _apart(group, _different) if (slip := _slip(group, pair, settings)) is not None]
    changed = [pair for pair, slip in pairs if slip == 0]
    explained = {_values(pair) for pair in changed}
    yield from _told("change", changed)
    yield from _told(
        "difference",
        [pair for pair, slip in pairs if 0 < slip <= settings.age_slip and _values(pair) not in explained],
    )


def _values(pair: Pair) -> frozenset[str]:
    """The two values."""
    return frozenset(canonical(side.fact.value) for side in pair)


def _slip(group: Group, pair: Pair, settings: Settings) -> float | None:
    """Years by which two ages lie beyond what the time between their reports explains; None where that is unknown."""
    days = [group.days.get(side.article) for side in pair]
    limits = [bounds(side.fact.value) for side in pair]
    told = sorted((day, limit) for day, limit in zip(days, limits, strict=True) if day and limit)
    if len(told) < len(pair):
        return None
    (first, young), (second, old) = told
    least = max(0, (second.first - first.last).days) // settings.year_days
    longest = (second.last - first.first).days
    most = longest // (settings.year_days - 1) + 1 if longest > settings.birthday_days else 0
    return max(0.0, least - (old[1] - young[0]), old[0] - young[1] - most)


# ------------------------------------------------------------------------------------------------ counts


def _counts(group: Group, settings: Settings) -> Iterator[Verdict]:
    """Counts of one thing that cannot both be true: a change where a later report gives one, else a difference.

    The dead and the hurt only grow in number: fewer of them in a later report are a part, or those of an earlier day,
    unless the report corrects what was said.
    """
    pairs = [pair for pair in _apart(group, _different) if _of_one_thing(group, pair, settings)]
    changed = [pair for pair in pairs if _later(group, pair)]
    fallen = [pair for pair in changed if group.attribute in GROWING and _falls(group, pair)]
    changed = [pair for pair in changed if pair not in fallen]
    yield from _told("change", changed, "as-of")
    rest = [pair for pair in pairs if pair not in changed + fallen]
    yield from _told("difference", [pair for pair in rest if _meet(group, pair)])


def _meet(group: Group, pair: Pair) -> bool:
    """Whether two reports name a person or a place in common; else they may tell of two things that are alike."""
    mine, theirs = (group.words.get(side.evidence, Words()).named for side in pair)
    return not (mine and theirs) or not mine.isdisjoint(theirs)


def _falls(group: Group, pair: Pair) -> bool:
    """Whether the later of two reports gives the lower number without taking back what was reported."""
    first, second = (group.days.get(side.article) for side in pair)
    earlier, later = pair if first and second and first.last < second.first else (pair[1], pair[0])
    return _least(later) < _least(earlier) and not group.words.get(later.evidence, Words()).corrects


def _later(group: Group, pair: Pair) -> bool:
    """Whether one of two reports is surely of a later day than the other."""
    first, second = (group.days.get(side.article) for side in pair)
    return bool(first and second and first.meet(second) is None)


def _of_one_thing(group: Group, pair: Pair, settings: Settings) -> bool:
    """Whether two counts are likely of the same people: near enough, both of several, nobody counted by one alone."""
    low, high = sorted(_least(side) for side in pair)
    said = [group.words.get(side.evidence, Words()) for side in pair]
    if group.attribute in TOLLS and not all(_in_lead(side, settings) for side in pair):
        return False
    adding = {evidence.article for evidence, one in group.words.items() if one.others}
    if low <= 1 or any(one.part for one in said) or any(side.article in adding for side in pair):
        return False
    included = any(one.included for one in said)
    return high <= low * settings.toll_factor and not (included and high - low <= 1)


def _in_lead(side: Side, settings: Settings) -> bool:
    """Whether a report gives the number where reports give the whole; further down it is mostly of a part."""
    return side.evidence.start < settings.toll_lead


def _least(side: Side) -> float:
    """The least number that a side's value allows."""
    limits = bounds(side.fact.value)
    return limits[0] if limits else 0


# ------------------------------------------------------------------------------------------------ votes, earthquakes


def _votes(group: Group, settings: Settings) -> Iterator[Verdict]:
    """Two results of one vote, which have one of their numbers in common: a change where a report corrects another."""
    pairs = _apart(group, half_alike)
    changed = [pair for pair in pairs if any(group.words.get(side.evidence, Words()).corrects for side in pair)]
    yield from _told("change", changed)
    yield from _told("difference", [pair for pair in pairs if pair not in changed])


def _sums(group: Group, settings: Settings) -> Iterator[Verdict]:
    """Sums that differ by a swap of two digits: a slip of one report; other sums are mostly of other things."""
    for one, other in combinations(group.facts, 2):
        articles = [{evidence.article for evidence in fact.evidence} for fact in (one, other)]
        if swapped(str(one.value), str(other.value)) and articles[0].isdisjoint(articles[1]):
            yield Verdict("difference", (one, other))


def _magnitudes(group: Group, settings: Settings) -> Iterator[Verdict]:
    """Magnitudes of one earthquake: measured anew where a later report gives another, else a difference.

    Further apart they are of two earthquakes.
    """
    pairs = [
        pair for pair in _apart(group, _different) if abs(_least(pair[0]) - _least(pair[1])) <= settings.magnitude_step
    ]
    changed = [pair for pair in pairs if _later(group, pair)]
    yield from _told("change", changed, "as-of")
    yield from _told("difference", [pair for pair in pairs if pair not in changed])


# ------------------------------------------------------------------------------------------------ what happened


def _happened(group: Group, settings: Settings) -> Iterator[Verdict]:
    """The same happening told as fact by one report, and as hearsay, in so many words, by another."""
    stated = [fact for fact in group.facts if fact.certainty == "stated"]
    tellers = {evidence.article for fact in stated for evidence in fact.evidence}
    hedged = [fact for fact in group.facts if fact.certainty == "reported" and _heard(group, fact, tellers)]
    if stated and hedged:
        yield Verdict("difference", (*stated, *hedged))


def _heard(group: Group, fact: Fact, tellers: Iterable[str]) -> bool:
    """Whether a report that does not state it too hedges the very words of what happened."""
    return any(
        evidence.article not in tellers and group.words.get(evidence, Words()).hedged for evidence in fact.evidence
    )


# ------------------------------------------------------------------------------------------------ credits


def _credits(group: Group, settings: Settings) -> Iterator[Verdict]:
    """An utterance that reports credit to different people; a part of a name, or a nickname, is the same person."""
    if any(_apart(group, _credited_apart)):
        yield Verdict("difference", group.facts)


def _credited_apart(one: Fact, other: Fact) -> bool:
    """Whether two credits name different people, or one of them somebody more."""
    mine, theirs = (canonical(fact.value).split(" and ") for fact in (one, other))
    unmet = [name for name in mine if not any(_shares_a_word(name, known) for known in theirs)]
    unmet += [name for name in theirs if not any(_shares_a_word(name, known) for known in mine)]
    return bool(unmet)


def _shares_a_word(one: str, other: str) -> bool:
    """Whether two names have a word in common."""
    return not {word.key for word in words(one)}.isdisjoint(word.key for word in words(other))


# ------------------------------------------------------------------------------------------------ descriptions


def _described(group: Group, settings: Settings) -> Iterator[Verdict]:
    """One condition described differently: a patient's state is a change or a difference, other words are only coarser.

    "Critical" and "stable" exclude each other; "severe bleeding" and "a month of bleeding" do not. Of somebody whom the
    reports leave open nothing is said: there may be several.
    """
    named: dict[str, list[Fact]] = {}
    for fact in (fact for fact in group.facts if fact.subject):
        named.setdefault(canonical(fact.value).rpartition(" ")[2], []).append(fact)
    state = group._replace(facts=tuple(named.pop(STATE, ())))
    pairs = _apart(state, _otherwise)
    changed = [pair for pair in pairs if _later(group, pair)]
    yield from _told("change", changed, "as-of")
    yield from _told("difference", [pair for pair in pairs if pair not in changed])
    for facts in named.values():
        tellers = {evidence.article for fact in facts for evidence in fact.evidence}
        if len(facts) > 1 and len(tellers) > 1:
            yield Verdict("difference", tuple(facts), "grain")


STATE = "condition"
"""The last word of a patient's state."""


def _otherwise(one: Fact, other: Fact) -> bool:
    """Whether two values are other words."""
    return canonical(one.value) != canonical(other.value)


# ------------------------------------------------------------------------------------------------ names


def _spelt(group: Group, settings: Settings) -> Iterator[Verdict]:
    """One person's name spelt differently by different reports."""
    yield from _told("difference", _apart(group, _otherwise))


# ------------------------------------------------------------------------------------------------ media


def _media(group: Group, settings: Settings) -> Iterator[Verdict]:
    """One utterance in two media; "social media" is only a wider word for any of them."""
    wide = fact_words(None).wide_media
    pairs = _apart(group, _otherwise)
    coarse = [pair for pair in pairs if any(str(side.fact.value) in wide for side in pair)]
    yield from _told("difference", [pair for pair in pairs if pair not in coarse])
    yield from _told("difference", coarse, "grain")


GROWING = frozenset(("killed", "injured", "wounded"))
"""Counts of people that fall only where a report corrects another."""
VOTE = "vote"
"""The result of a vote, "21 to 17"."""
COUNTS: Sequence[str] = (
    "killed",
    "injured",
    "wounded",
    "arrested",
    "missing",
    "rescued",
    "children",
    "weeks",
    "likes",
)
JUDGES: Mapping[str, Callable[[Group, Settings], Iterator[Verdict]]] = {
    "date": _dates,
    "age": _ages,
    "happened": _happened,
    "credited": _credits,
    "condition": _described,
    "medium": _media,
    "spelling": _spelt,
    "money": _sums,
    "magnitude": _magnitudes,
    VOTE: _votes,
    "years since": _counts,
    **dict.fromkeys(COUNTS, _counts),
}
"""How the facts of an attribute are compared."""
