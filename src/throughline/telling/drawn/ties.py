"""A story's events and what ties them: a row for each event, its days as a bar, a curve for each tie."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from string import ascii_lowercase

from lxml import etree

from throughline.model.evidence import Days
from throughline.telling import when
from throughline.telling.dossier import Bond, Chapter
from throughline.telling.drawn import svg
from throughline.telling.scale import Scale, scale
from throughline.telling.wording import plural, reason

ROWS = 20
"""Events that are drawn, the oldest."""
LEFT, RIGHT, HEAD, ROW, WORDS = 280, 76, 40, 46, 39
"""Pixels: of the words, at the right, above the rows, of a row; characters of the words."""


@dataclass(frozen=True, slots=True)
class Tied:
    """The events of a story, oldest first, what each is called, and what ties them."""

    chapters: Sequence[Chapter]
    titles: Mapping[str, str]
    bonds: Sequence[Bond]
    labels: Mapping[str, str]

    def told(self, chapter: Chapter) -> str:
        """An event in words."""
        reports = plural(len(chapter.articles), "report")
        return f"{self.titles[chapter.id]} ({reports}, {when.days(chapter.reported)})"

    def tie(self, bond: Bond) -> str:
        """What ties two events, in words."""
        because = "; ".join(reason(one, self.labels) for one in bond.because) or "no reason is kept"
        return f"{self.number(bond.earlier)} and {self.number(bond.later)}: {because}"

    def number(self, event: str) -> int:
        """The number of an event, from 1; 0 for one of another story."""
        return next((place for place, one in enumerate(self.chapters, 1) if one.id == event), 0)


def drawing(given: Tied, title: str, number: str = "1") -> etree._Element:
    """The events from top to bottom, their days from left to right, and the ties numbered as they are told."""
    rows = given.chapters[:ROWS]
    days = [day for one in rows if one.reported for day in one.reported]
    places = scale(days, LEFT + 20, svg.WIDTH - RIGHT)
    bottom = HEAD + ROW * len(rows)
    page = svg.picture("ties", number, bottom + svg.FOOT, title, " ".join(_told(given)))
    more = f", the first {len(rows)} of {len(given.chapters)}" if len(given.chapters) > len(rows) else ""
    svg.words(page, svg.MARGIN, 22, f"{title}{more}")
    svg.days(page, places, (), HEAD - 8, bottom)
    _ties(page, given, places, rows)
    for place, one in enumerate(rows):
        _row(page, given, one, places, HEAD + ROW * place + ROW // 2)
    return page


def _row(page: etree._Element, given: Tied, one: Chapter, places: Scale, y: int) -> None:
    """One event: its number, what it is called, and the days of its reports."""
    group = svg.named(page, given.told(one))
    svg.words(group, svg.MARGIN, y - 2, f"{given.number(one.id)}. {svg.fitting(given.titles[one.id], WORDS)}")
    reports = f"{plural(len(one.articles), 'report')}, {when.days(one.reported)}"
    svg.words(group, svg.MARGIN + 16, y + 13, reports, "soft")
    first, last = (places.places.get(day, LEFT + 20) for day in _days(one, places))
    style = "span" if one.reported else "inferred"
    svg.add(group, "rect", style, x=first - 5, y=y - 5, width=last - first + 10, height=10, rx=5)


def _days(one: Chapter, places: Scale) -> Days:
    """The days of an event; where none is known it stands before all others."""
    first = min(places.places, default=date.min)
    return one.reported or Days(first, first)


def _ties(page: etree._Element, given: Tied, places: Scale, rows: Sequence[Chapter]) -> None:
    """A curve for each tie between events that are drawn, with the letter of its row in the list."""
    middles = {
        one.id: (places.places[_days(one, places).first], HEAD + ROW * place + ROW // 2)
        for place, one in enumerate(rows)
        if places.places
    }
    for place, bond in enumerate(given.bonds):
        if bond.earlier in middles and bond.later in middles:
            (x1, y1), (x2, y2) = middles[bond.earlier], middles[bond.later]
            aside = max(x1, x2) + 30 + 6 * (place % 4)
            group = svg.named(page, given.tie(bond))
            svg.add(group, "path", "tie", d=f"M{x1} {y1}C{aside} {y1} {aside} {y2} {x2} {y2}")
            x, y = (x1 + x2 + 6 * aside) // 8, (y1 + y2) // 2
            svg.add(group, "circle", "mark", cx=x, cy=y, r=9)
            svg.words(group, x, y + 4, letter(place), anchor="middle")


def letter(place: int) -> str:
    """What a tie is called in the picture and beside it, by its place.

    >>> letter(0), letter(27)
    ('a', 'b2')
    """
    round_, name = divmod(place, len(ascii_lowercase))
    return f"{ascii_lowercase[name]}{round_ + 1 if round_ else ''}"


def _told(given: Tied) -> Iterator[str]:
    """The picture in words."""
    yield f"{plural(len(given.chapters), 'event')}."
    for place, one in enumerate(given.chapters[:ROWS], 1):
        yield f"{place}: {given.told(one)}."
    for bond in given.bonds[:ROWS]:
        yield f"Events {given.tie(bond)}."
