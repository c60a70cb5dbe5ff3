"""When words were uttered: on a day that the reports which print them tell of, else by their first printing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Happening, Utterance
from throughline.telling.dossier import Introduction
from throughline.telling.material import Material
from throughline.text.words import words

SAYING = frozenset(("announce", "post", "write"))
"""Classes of happenings that are acts of saying."""
Telling = tuple[date, Evidence]
"""A day, and the words that tell it."""


def uttered(
    material: Material, utterance: Utterance, introductions: Iterable[Introduction]
) -> tuple[Days | None, tuple[Reason, ...]]:
    """When an utterance was made, and why.

    It is the one day within what its printings allow that the words introducing it name; else the one day on which
    these reports tell that its speaker announced or posted something; else the days up to its first dated printing.
    """
    if utterance.said:
        for code, told in (
            ("introduced with its day", list(_introduced(material, introductions))),
            ("announced that day", list(_announced(material, utterance))),
        ):
            days = {day for day, _ in told if utterance.said.meet(Days(day, day))}
            if len(days) == 1:
                day = min(days)
                spans = tuple(span for other, span in told if other == day)
                return Days(day, day), material.because([Reason(code, spans, day.isoformat())])
    return utterance.said, material.because(utterance.because)


def _introduced(material: Material, introductions: Iterable[Introduction]) -> Iterator[Telling]:
    """The single days that stand in the reporter's words around the quotations.

    "At the time" hangs on the time told before it, which may be of something else.
    """
    for one in introductions:
        for time in material.reports[one.article].times:
            known = time.days and time.days.length == 1 and time.anchor != "time"
            if time.days and known and one.evidence.span.contains(time.span):
                yield time.days.first, time.evidence


def _announced(material: Material, utterance: Utterance) -> Iterator[Telling]:
    """The single days on which the reports that print the words tell of an announcement of the same speaker."""
    printing = {one.article for segment in utterance.segments for one in segment.printings}
    for happening in material.happenings:
        if happening.kind in SAYING and happening.days.length == 1 and _spoke(happening, utterance):
            for span in happening.evidence:
                if span.article in printing:
                    yield happening.days.first, span


def _spoke(happening: Happening, utterance: Utterance) -> bool:
    """Whether whom most reports credit with the words took part, by every word of the shorter name."""
    where = {one.name: {span.article for span in one.evidence} for one in utterance.speakers}
    most = max(map(len, where.values()), default=0)
    names = [_keys(name) for name in where if len(where[name]) == most]
    parts = [_keys(name) for name in happening.people]
    return any(name and part and (name <= part or part <= name) for name in names for part in parts)


def _keys(name: str) -> frozenset[str]:
    """The words of a name."""
    return frozenset(word.key for word in words(name))
