"""Judging: what facts of one thing say together where reports do not give the same: a change, or a difference.

A missed difference is forgiven, a false one costs trust: a report that gives two values itself is no side of one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from throughline.languages.facts import fact_words
from throughline.model.links import Fact
from throughline.relating.sides import Group, Pair, Side, Verdict, Words, apart, days_of, earlier, later, told
from throughline.relating.slips import half_alike, swapped
from throughline.relating.tolls import TOLLS
from throughline.settings import Settings
from throughline.text.values import bounds, canonical, compared
from throughline.text.words import keys


def judged(group: Group, settings: Settings) -> Iterator[Verdict]:
    """The changes and differences among the facts of a group; words of most attributes may differ without one."""
    judge = JUDGES.get(group.attribute)
    if judge:
        yield from judge(group, settings)


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
    pairs = apart(group, _days_differ)
    given = [(days_of(one.fact), days_of(other.fact)) for one, other in pairs]
    known = [(one, other) for one, other in given if one and other]
    near = all(one.gap(other) <= settings.edge_days for one, other in known)
    exact = any(min(one.length, other.length) == 1 for one, other in known)
    yield from told("difference", pairs if exact else (), "time zone" if near else None)


# ------------------------------------------------------------------------------------------------ ages


def _ages(group: Group, settings: Settings) -> Iterator[Verdict]:
    """Ages that differ as the time between the reports lets them: a change; a little otherwise: a difference.

    Ages far from each other are those of two people, or of one person long ago; undated ones may both be right. A later
    report may repeat an age of the time of what happened: what a change explains is no difference too.
    """
    pairs = [(pair, slip) for pair in apart(group, _different) if (slip := _slip(group, pair, settings)) is not None]
    changed = [pair for pair, slip in pairs if slip == 0]
    explained = {_values(pair) for pair in changed}
    yield from told("change", changed)
    yield from told(
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
    dated = sorted((day, limit) for day, limit in zip(days, limits, strict=True) if day and limit)
    if len(dated) < len(pair):
        return None
    (first, young), (second, old) = dated
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
    pairs = [pair for pair in apart(group, _different) if _of_one_thing(group, pair, settings)]
    changed = [pair for pair in pairs if later(group, pair)]
    fallen = [pair for pair in changed if group.attribute in GROWING and _falls(group, pair)]
    changed = [pair for pair in changed if pair not in fallen]
    yield from told("change", changed, "as-of")
    rest = [pair for pair in pairs if pair not in changed + fallen]
    yield from told("difference", [pair for pair in rest if _meet(group, pair)])


def _meet(group: Group, pair: Pair) -> bool:
    """Whether two reports name a person or a place in common; else they may tell of two things that are alike."""
    mine, theirs = (group.words.get(side.evidence, Words()).named for side in pair)
    return not (mine and theirs) or not mine.isdisjoint(theirs)


def _falls(group: Group, pair: Pair) -> bool:
    """Whether the later of two reports gives the lower number without taking back what was reported."""
    before = earlier(group, pair)
    after = pair[1] if before is pair[0] else pair[0]
    return _least(after) < _least(before) and not group.words.get(after.evidence, Words()).corrects


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
    pairs = apart(group, half_alike)
    changed = [pair for pair in pairs if any(group.words.get(side.evidence, Words()).corrects for side in pair)]
    yield from told("change", changed)
    yield from told("difference", [pair for pair in pairs if pair not in changed])


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
        pair for pair in apart(group, _different) if abs(_least(pair[0]) - _least(pair[1])) <= settings.magnitude_step
    ]
    changed = [pair for pair in pairs if later(group, pair)]
    yield from told("change", changed, "as-of")
    yield from told("difference", [pair for pair in pairs if pair not in changed])


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
    if any(apart(group, _credited_apart)):
        yield Verdict("difference", group.facts)


def _credited_apart(one: Fact, other: Fact) -> bool:
    """Whether two credits name different people, or one of them somebody more."""
    mine, theirs = (canonical(fact.value).split(" and ") for fact in (one, other))
    unmet = [name for name in mine if not any(_shares_a_word(name, known) for known in theirs)]
    unmet += [name for name in theirs if not any(_shares_a_word(name, known) for known in mine)]
    return bool(unmet)


def _shares_a_word(one: str, other: str) -> bool:
    """Whether two names have a word in common."""
    return not set(keys(one)).isdisjoint(keys(other))


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
    pairs = apart(state, _otherwise)
    changed = [pair for pair in pairs if later(group, pair)]
    yield from told("change", changed, "as-of")
    yield from told("difference", [pair for pair in pairs if pair not in changed])
    for facts in named.values():
        tellers = {evidence.article for fact in facts for evidence in fact.evidence}
        if len(facts) > 1 and len(tellers) > 1:
            yield Verdict("difference", tuple(facts), "grain")


STATE = "condition"
"""The last word of a patient's state."""


def _otherwise(one: Fact, other: Fact) -> bool:
    """Whether two values are other words."""
    return canonical(one.value) != canonical(other.value)


# ------------------------------------------------------------------------------------------------ who is looked for


def _sought(group: Group, settings: Settings) -> Iterator[Verdict]:
    """Somebody missing of whom a later report tells an end: a change, never a difference."""
    pairs = [pair for pair in apart(group, _ended) if later(group, pair)]
    yield from told("change", [pair for pair in pairs if earlier(group, pair).fact.value == MISSING], "as-of")


def _ended(one: Fact, other: Fact) -> bool:
    """Whether of two states one is that of somebody missing, and the other tells what came of it."""
    values = {one.value, other.value}
    return MISSING in values and not values.isdisjoint(ENDS)


MISSING, ENDS = "missing", frozenset(("dead", "alive"))
"""The state of who is looked for, and those in which a search ends."""


# ------------------------------------------------------------------------------------------------ names


def _spelt(group: Group, settings: Settings) -> Iterator[Verdict]:
    """One person's name spelt differently by different reports."""
    yield from told("difference", apart(group, _otherwise))


# ------------------------------------------------------------------------------------------------ media


def _media(group: Group, settings: Settings) -> Iterator[Verdict]:
    """One utterance in two media; "social media" is only a wider word for any of them."""
    wide = fact_words(None).wide_media
    pairs = apart(group, _otherwise)
    coarse = [pair for pair in pairs if any(str(side.fact.value) in wide for side in pair)]
    yield from told("difference", [pair for pair in pairs if pair not in coarse])
    yield from told("difference", coarse, "grain")


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
    "status": _sought,
    "medium": _media,
    "spelling": _spelt,
    "money": _sums,
    "magnitude": _magnitudes,
    VOTE: _votes,
    "years since": _counts,
    **dict.fromkeys(COUNTS, _counts),
}
"""How the facts of an attribute are compared."""
