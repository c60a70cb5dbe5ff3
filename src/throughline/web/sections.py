"""The sections of a story's page, each with as many rows as fit: a story of a thousand reports is a page, too."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, NamedTuple, TypeVar

from markupsafe import Markup

from throughline.model.evidence import Evidence
from throughline.telling.dossier import Dossier, Ledger, Part

T = TypeVar("T")
PARTS: Mapping[str, tuple[str, ...]] = {
    "first": ("look_first",),
    "timeline": ("timeline",),
    "sayings": ("ledgers", "quotations", "paraphrases"),
    "findings": ("agreements", "changes", "differences", "singles"),
    "copies": ("copies", "overlaps"),
    "chapters": ("chapters",),
    "support": ("support",),
    "sources": ("sources",),
    "aside": ("set_aside",),
}
"""The sections in the order of the page, and the parts of a dossier whose rows each has, one after the other."""
HEADINGS = {
    "first": "look_first",
    "timeline": "timeline",
    "quotations": "quotations",
    "paraphrases": "paraphrases",
    "agree": "agreements",
    "changed": "changes",
    "differ": "differences",
    "single": "singles",
    "copied": "copies",
    "chapters": "chapters",
    "support": "support",
    "sources": "sources",
    "aside": "set_aside",
}
"""Which part of a dossier a heading counts."""
Filling = Callable[[str, Dossier], Markup]


class Section(NamedTuple):
    """A section as it is shown: the rows from ``start`` to ``end`` of so many."""

    part: str
    html: Markup
    start: int
    end: int
    rows: int


def totals(dossier: Dossier, at: str) -> dict[str, int]:
    """How many rows stand under each heading in all."""
    return {f"{at}-{heading}": len(getattr(dossier, part)) for heading, part in HEADINGS.items()}


def fitting(dossier: Dossier, fill: Filling, budget: int, most: int) -> list[Section]:
    """Every section of a story from its first row on, so that together they have at most so many bytes.

    What is small stays whole; the others share what is left.
    """
    begun = [_section(dossier, part, 0, min(most, TRIED), fill) for part in PARTS if rows(dossier, part)]
    wanted = [_weight(one) * min(one.rows, most) // one.end for one in begun]
    if sum(wanted) <= FAR * budget:
        begun = [_section(dossier, one.part, 0, most, fill) if one.end < one.rows else one for one in begun]
        wanted = [_weight(one) for one in begun]
    allowed = shares(wanted, budget)
    sizes = zip(begun, wanted, allowed, strict=True)
    return [_grown(dossier, one, fill, min(1.0, size / (want or 1)), size, most) for one, want, size in sizes]


TRIED = 10
"""Rows of a section from which it is estimated how many fit: filling in all of a long one takes the most time."""
FAR = 1.5
"""Times the budget up to which nothing is estimated, since the whole story may fit."""


SPARE = 0.93
"""Part of what seems to fit that is tried, so that it is seldom tried again."""


def _grown(dossier: Dossier, one: Section, fill: Filling, part: float, allowed: int, most: int) -> Section:
    """A section of which a part fits, as estimated from its first rows."""
    end = max(1, round(part * (SPARE if part < 1 else 1) * min(one.rows, most)))
    whole = one if one.end == min(one.rows, most) or end <= one.end else _section(dossier, one.part, 0, end, fill)
    return _cut(dossier, whole, fill, allowed)


def alone(dossier: Dossier, part: str, start: int, fill: Filling, budget: int, most: int) -> Section:
    """One section from a row on, with as many rows as fit."""
    return _cut(dossier, _section(dossier, part, start, most, fill), fill, budget)


def shares(sizes: Sequence[int], budget: int) -> list[int]:
    """How much each may have so that all fit: what is below the fair share all it wants, the rest equal parts.

    >>> shares([10, 100, 60], 100)
    [10, 45, 45]
    """
    found, left = [0] * len(sizes), budget
    for done, at in enumerate(sorted(range(len(sizes)), key=lambda at: sizes[at])):
        found[at] = min(sizes[at], left // (len(sizes) - done))
        left -= found[at]
    return found


def rows(dossier: Dossier, part: str) -> int:
    """How many rows a section has."""
    return sum(len(getattr(dossier, name)) for name in PARTS[part])


def _weight(one: Section) -> int:
    return len(one.html.encode("utf-8", "replace"))


def _cut(dossier: Dossier, one: Section, fill: Filling, allowed: int) -> Section:
    """A section with as many of its rows as fit, one at least."""
    while (weight := _weight(one)) > allowed and one.end > one.start + 1:
        kept = min(int((one.end - one.start) * SPARE * allowed / weight), one.end - one.start - 1)
        one = _section(dossier, one.part, one.start, max(1, kept), fill)
    return one


def _section(dossier: Dossier, part: str, start: int, most: int, fill: Filling) -> Section:
    number = rows(dossier, part)
    end = min(start + most, number)
    return Section(part, fill(part, _sliced(dossier, part, start, end)), start, end, number)


def _sliced(dossier: Dossier, part: str, start: int, end: int) -> Dossier:
    """The dossier with some of a section's rows alone."""
    kept: dict[str, Any] = {}
    before = 0
    for name in PARTS[part]:
        whole = getattr(dossier, name)
        kept[name] = whole[max(0, start - before) : max(0, end - before)]
        before += len(whole)
    if part == "chapters":
        there = {chapter.id for chapter in kept["chapters"]}
        kept["bonds"] = tuple(bond for bond in dossier.bonds if {bond.earlier, bond.later} <= there)
    return replace(dossier, **kept)


def slim(given: T, most: int) -> T:
    """The same with at most so many places or reports in each of its rows; itself where none has more."""
    thin: T = _slim(given, most)
    return thin


def _slim(given: Any, most: int) -> Any:  # noqa: ANN401 - any part of a dossier
    if isinstance(given, Ledger) and len(given.columns) > most:
        given = _narrow(given, given.columns[:most])
    if isinstance(given, tuple) and not hasattr(given, "_fields"):
        long = len(given) > most and isinstance(given[0], Evidence)
        return given[:most] if long else tuple(_slim(one, most) for one in given)
    if is_dataclass(given) and not isinstance(given, type):
        parts = {one.name: getattr(given, one.name) for one in fields(given)}
        thin = {name: _slim(part, most) for name, part in parts.items()}
        changed = {name: part for name, part in thin.items() if part != parts[name]}
        return replace(given, **changed) if changed else given
    return given


def _narrow(ledger: Ledger, columns: tuple[str, ...]) -> Ledger:
    """A ledger of some of its reports, with the parts that they print."""
    kept = frozenset(columns)
    parts = (_printed(part, kept) for part in ledger.parts)
    return replace(ledger, columns=columns, parts=tuple(part for part in parts if part.prints))


def _printed(part: Part, kept: frozenset[str]) -> Part:
    return replace(part, prints=tuple(one for one in part.prints if one.article in kept))
