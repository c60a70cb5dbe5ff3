"""Tolls: the one number that a report itself gives for the dead, the hurt or the held, among the parts it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from throughline.languages.facts import fact_words
from throughline.model.evidence import Evidence
from throughline.model.marks import Attribute, Report, around
from throughline.model.span import Span
from throughline.text.numbers import numbers
from throughline.text.values import bounds, canonical
from throughline.text.words import words

TOLLS = frozenset(("killed", "injured", "wounded", "arrested", "missing", "rescued", "evacuated"))
"""Counts of people of which a report gives one whole, and often its parts: "five were hurt; two women were"."""


def own(report: Report) -> Iterator[Attribute]:
    """The attributes of a report without the parts of a toll and without the tolls that it only takes back.

    Where no number stands out, all stay: which of them is the whole is then not known.
    """
    tolls: dict[str, list[Attribute]] = {}
    for mark in report.attributes:
        if mark.attribute in TOLLS and mark.subject is None and bounds(mark.value):
            tolls.setdefault(mark.attribute, []).append(mark)
    left_out = {mark for marks in tolls.values() for mark in _left_out(report, marks)}
    yield from (mark for mark in report.attributes if mark not in left_out)


def _left_out(report: Report, marks: Sequence[Attribute]) -> Iterator[Attribute]:
    """The marks of one toll that are not the report's own number."""
    current = [mark for mark in marks if not _former(report, mark)] or list(marks)
    whole = _whole(report, current)
    for mark in marks:
        if mark not in current or (whole is not None and canonical(mark.value) != whole):
            yield mark


def _former(report: Report, mark: Attribute) -> bool:
    """Whether the sentence gives what was reported before."""
    said = f" {' '.join(word.key for word in words(sentence(report, mark.evidence)))} "
    return any(f" {phrase} " in said for phrase in fact_words(report.article.language).former)


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


def _least(mark: Attribute) -> float:
    """The least number that a toll allows."""
    limits = bounds(mark.value)
    return limits[0] if limits else 0


def sentence(report: Report, evidence: Evidence) -> str:
    """The words of the sentence that a span begins in, else of the span itself."""
    begins = Span(evidence.start, evidence.start + 1)
    found = around(report.sentences, begins)
    return (found or evidence).span.words(report.article.text)
