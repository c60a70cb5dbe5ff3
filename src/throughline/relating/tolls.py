"""Tolls: the one number that a report itself gives for the dead, the hurt or the held, among the parts it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from throughline.languages.facts import FactWords, fact_words
from throughline.model.evidence import Evidence
from throughline.model.links import Links
from throughline.model.marks import Attribute, Report, around, within
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.text.numbers import numbers
from throughline.text.values import bounds, canonical
from throughline.text.words import keys as word_keys

TOLLS = frozenset(("killed", "injured", "wounded", "arrested", "missing", "rescued", "evacuated"))
"""Counts of people of which a report gives one whole, and often its parts: "five were hurt; two women were"."""
LEADING = frozenset(("killed", "injured"))
"""Tolls that reports give in their lead."""


def stated(
    reports: Mapping[str, Report], links: Links, settings: Settings = DEFAULTS
) -> dict[str, tuple[Attribute, ...]]:
    """The attributes of each report, those tolls left out that are no number of what its event is about.

    A single victim without a printed number is a part wherever another report of the event counts several, and one
    who was hurt may be the one who, as another report tells, has died.
    """
    own_of = {name: tuple(own(report, settings)) for name, report in reports.items()}
    found = dict(own_of)
    events = {event.id: event.articles for event in links.events}
    for event in links.events:
        told = _told(reports, [mark for name in event.articles for mark in own_of[name]], settings)
        for name in event.articles:
            found[name] = tuple(mark for mark in own_of[name] if not _apart(reports[name], mark, told, settings))
    for story in links.stories:
        names = [name for event in story.events for name in events[event]]
        if any(mark.attribute == "killed" and _least(mark) > 0 for name in names for mark in own_of[name]):
            for name in names:
                if all(mark.attribute != "killed" for mark in found[name]):
                    found[name] = tuple(mark for mark in found[name] if not _survivor(reports[name], mark))
    return found


BESIDE = 16
"""Characters before a number in which "the" is looked for."""


class Told(NamedTuple):
    """What the reports of one event count: the greatest number that is printed, and the numbers in the leads."""

    greatest: Mapping[str, float]
    leading: frozenset[tuple[str, str]]


def _told(reports: Mapping[str, Report], marks: Sequence[Attribute], settings: Settings) -> Told:
    """What the marks of one event's reports count."""
    tolls = [mark for mark in marks if mark.attribute in TOLLS and mark.certainty != "denied"]
    greatest: dict[str, float] = {}
    for mark in tolls:
        if _printed(reports[mark.article], mark):
            greatest[mark.attribute] = max(_least(mark), greatest.get(mark.attribute, 0))
    leading = (_number(mark) for mark in tolls if mark.start < _lead(reports[mark.article], settings))
    return Told(greatest, frozenset(leading))


def _number(mark: Attribute) -> tuple[str, str]:
    """What is counted, and how many."""
    return mark.attribute, canonical(mark.value)


def _apart(report: Report, mark: Attribute, told: Told, settings: Settings) -> bool:
    """Whether a toll is no number of its event: a part of one, or told by no report in its lead.

    One who is told of without a numeral, a list of some, or a number of those told of before is a part where a report
    of the event prints more.
    """
    if mark.attribute not in TOLLS or mark.subject is not None:
        return False
    part = not _whole_number(report, mark) or _partial(report, mark)
    if _least(mark) < told.greatest.get(mark.attribute, 0) and part:
        return True
    told_in_lead = mark.start < _lead(report, settings) or _number(mark) in told.leading
    return mark.attribute in LEADING and bool(mark.value) and not told_in_lead


def _lead(report: Report, settings: Settings) -> int:
    """The character up to which a report tells its news."""
    return settings.news_lead + next((region.start for region in report.regions if region.kind == "body"), 0)


def _survivor(report: Report, mark: Attribute) -> bool:
    """Whether a report counts one who was hurt, without a numeral."""
    return mark.attribute == "injured" and mark.value == 1 and not _printed(report, mark)


def own(report: Report, settings: Settings = DEFAULTS) -> Iterator[Attribute]:
    """The attributes of a report without the parts of a toll and without the tolls that it only takes back.

    Tolls of another case that it recalls are left out too, and ages that were reported before. Where no number stands
    out, all stay: which of them is the whole is then not known.
    """
    tolls: dict[str, list[Attribute]] = {}
    recalled: set[Attribute] = set()
    for mark in report.attributes:
        if mark.attribute in TOLLS and mark.subject is None and bounds(mark.value):
            if _recalled(report, mark, settings):
                recalled.add(mark)
            else:
                tolls.setdefault(mark.attribute, []).append(mark)
    left_out = recalled.union(mark for marks in tolls.values() for mark in _left_out(report, marks))
    left_out |= {*_former_ages(report)}
    yield from (mark for mark in report.attributes if mark not in left_out)


def _former_ages(report: Report) -> Iterator[Attribute]:
    """The ages that a report only gives as reported before, of those to whom it gives an age of its own."""
    table = fact_words(report.article.language)
    ages: dict[str, dict[Attribute, bool]] = {}
    for mark in report.attributes:
        if mark.attribute == "age" and mark.subject is not None:
            ages.setdefault(mark.subject.name, {})[mark] = recalls(sentence(report, mark.evidence), table)
    for told in ages.values():
        if not all(told.values()):
            yield from (mark for mark, former in told.items() if former)


def _recalled(report: Report, mark: Attribute, settings: Settings) -> bool:
    """Whether a toll is of another case: told below the lead, in a sentence of which all times begin long before.

    "In 2005" is long ago, and "so far this year" counts what came to pass since January.
    """
    published = report.article.published
    if published is None or mark.start < _lead(report, settings):
        return False
    found = around(report.sentences, Span(mark.start, mark.start + 1))
    days = [time.days for time in within(report.times, found.span) if time.days] if found else []
    return bool(days) and all((published.first - one.first).days > settings.recalled_days for one in days)


def _left_out(report: Report, marks: Sequence[Attribute]) -> Iterator[Attribute]:
    """The marks of one toll that are not the report's own number."""
    table = fact_words(report.article.language)
    current = [mark for mark in marks if not recalls(sentence(report, mark.evidence), table)] or list(marks)
    whole = _whole(report, current)
    for mark in marks:
        if mark not in current or (whole is not None and canonical(mark.value) != whole):
            yield mark


def recalls(text: str, table: FactWords) -> bool:
    """Whether a text gives what was reported before: "an earlier report said"."""
    said = f" {' '.join(word_keys(text))} "
    return any(f" {phrase} " in said for phrase in table.former)


def _whole(report: Report, marks: Iterable[Attribute]) -> str | None:
    """The number given first, where it is also the one given most often or the greatest; else None.

    A single victim, or one without a printed number ("a man was hurt"), tells of a part wherever several are counted.
    """
    marks = [mark for mark in marks if mark.certainty != "denied"]
    printed = [mark for mark in marks if _printed(report, mark)] or marks
    several = [mark for mark in printed if _least(mark) > 1] or printed
    if not several:
        return None
    first = min(several, key=lambda mark: mark.start)
    given = Counter(canonical(mark.value) for mark in several)
    often = given[canonical(first.value)] == max(given.values())
    return canonical(first.value) if often or _least(first) == max(map(_least, several)) else None


def _printed(report: Report, mark: Attribute) -> bool:
    """Whether a number stands in the words of a toll."""
    return bool(numbers(mark.evidence.span.words(report.article.text), report.article.language))


def _whole_number(report: Report, mark: Attribute) -> bool:
    """Whether the very number of a toll stands in its words, so that nobody had to count."""
    found = numbers(mark.evidence.span.words(report.article.text), report.article.language)
    return not isinstance(mark.value, int) or any(number.value == mark.value for number in found)


def _partial(report: Report, mark: Attribute) -> bool:
    """Whether a number of dead counts some of those told of before: "the two girls", "two more", "one was dead"."""
    if mark.attribute != "killed":
        return False
    text, table = report.article.text, fact_words(report.article.language)
    keys = word_keys(mark.evidence.span.words(text))
    led = word_keys(text[max(0, mark.start - BESIDE) : mark.start])[-1:]
    alone = not table.lone.isdisjoint(keys[:1]) and not (table.auxiliaries | table.fatally).isdisjoint(keys[1:2])
    return alone or not (table.others.isdisjoint(keys) and table.definite.isdisjoint(led))


def _least(mark: Attribute) -> float:
    """The least number that a toll allows."""
    limits = bounds(mark.value)
    return limits[0] if limits else 0


def sentence(report: Report, evidence: Evidence) -> str:
    """The words of the sentence that a span begins in, else of the span itself."""
    begins = Span(evidence.start, evidence.start + 1)
    found = around(report.sentences, begins)
    return (found or evidence).span.words(report.article.text)
