"""What happened when, drawn: a row for each happening, its days as a bar, the likeliest one as a dot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from lxml import etree

from throughline.telling import when
from throughline.telling.codes import CERTAINTIES
from throughline.telling.dossier import Moment
from throughline.telling.drawn import svg
from throughline.telling.scale import Scale, scale
from throughline.telling.wording import plural

ROWS = 30
"""Happenings that are drawn, the first ones."""
LEFT, RIGHT, HEAD, ROW, WORDS, DOT = 280, 52, 40, 26, 40, 5
"""Pixels: of the words, at the right, above the rows, of a row; characters of the words; radius of a dot."""
KEY = (("span", "a report names the day"), ("inferred", "the day is inferred"), ("planned", "planned"))


class Told(NamedTuple):
    """A happening with the words that tell it."""

    moment: Moment
    words: str

    @property
    def style(self) -> str:
        """How it is drawn: planned, inferred, or as a report says."""
        return "planned" if self.moment.certainty == "planned" else "span" if self.moment.said else "inferred"

    @property
    def sentence(self) -> str:
        """The happening in words."""
        certain = "" if self.moment.certainty == "stated" else f", {CERTAINTIES[self.moment.certainty]}"
        said = "" if self.moment.said else ", inferred"
        return f"{when.moment(self.moment)}{said}{certain}: {self.words}"


def drawing(given: Sequence[Told], title: str, number: str = "1") -> etree._Element:
    """The happenings from top to bottom, their days from left to right."""
    rows = given[:ROWS]
    known = [day for one in rows for day in (*one.moment.days, _best(one.moment))]
    places = scale(known, LEFT + 20, svg.WIDTH - RIGHT)
    bottom = HEAD + ROW * len(rows)
    page = svg.picture("moments", number, bottom + svg.FOOT + 24, title, " ".join(_told(given)))
    more = f", the first {len(rows)} of {len(given)}" if len(given) > len(rows) else ""
    svg.words(page, svg.MARGIN, 22, f"{title}{more}")
    svg.days(page, places, [_best(one.moment) for one in rows], HEAD - 8, bottom)
    for place, one in enumerate(rows):
        _row(page, one, places, HEAD + ROW * place + ROW // 2)
    _key(page, {one.style for one in rows}, bottom + svg.FOOT + 8)
    return page


def _best(moment: Moment) -> date:
    """The likeliest day, else the last that is possible."""
    first, last = moment.days
    return moment.best if moment.best and first <= moment.best <= last else last


def _row(page: etree._Element, one: Told, places: Scale, y: int) -> None:
    """One happening: its words, its days, and its likeliest day where that says more."""
    svg.line(page, "rule", (LEFT, y), (svg.WIDTH - svg.MARGIN, y))
    group = svg.named(page, one.sentence)
    svg.words(group, svg.MARGIN, y + 4, svg.fitting(one.words, WORDS))
    first, last = (places.places[day] for day in one.moment.days)
    if one.moment.days.length > 1:
        svg.add(group, "rect", one.style, x=first - 4, y=y - 5, width=last - first + 8, height=10, rx=5)
    if one.moment.days.length == 1 or one.moment.best:
        style = "dot" if one.style == "span" else f"dot {one.style}"
        svg.add(group, "circle", style, cx=places.places[_best(one.moment)], cy=y, r=DOT)


def _key(page: etree._Element, styles: set[str], y: int) -> None:
    """What the bars mean, as far as they are drawn."""
    x = svg.MARGIN
    for style, told in KEY:
        if style in styles:
            svg.add(page, "rect", style, x=x, y=y - 9, width=22, height=10, rx=5)
            svg.words(page, x + 28, y, told, "soft")
            x += 50 + 6 * len(told)


def _told(given: Sequence[Told]) -> Iterator[str]:
    """The picture in words."""
    yield f"{plural(len(given), 'happening')}, in the order of their days."
    for one in given[:ROWS]:
        yield f"{one.sentence.rstrip('.')}."
