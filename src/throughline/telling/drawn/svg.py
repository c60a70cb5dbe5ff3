"""What the pictures are made of: a sheet with its text alternative, words, lines, and days along the bottom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from lxml import etree

from throughline.telling import when
from throughline.telling.escapes import harmless
from throughline.telling.exports.safe import xml_text
from throughline.telling.scale import Scale, gap_words
from throughline.telling.templating import sheet

SVG = "http://www.w3.org/2000/svg"
WIDTH, MARGIN = 704, 12
"""Pixels of every picture, and at its sides."""
FOOT, TICK = 44, 84
"""Pixels of the days below the rows, and what the label of a day needs."""
STYLE = "pictures.css"
"""The style sheet of the pictures; a page that shows them has it among its own."""


def picture(
    kind: str, number: str, height: int, title: str, told: str, width: int = WIDTH, style: str | None = None
) -> etree._Element:
    """An empty picture with its text alternative and its paper; ``number`` keeps its ids apart on a page.

    ``style`` is its class where the style sheet of the pictures is not meant for it.
    """
    page = etree.Element(f"{{{SVG}}}svg", nsmap={None: SVG})  # type: ignore[dict-item] # the stubs know no default
    names = f"{kind}-{number}-title", f"{kind}-{number}-desc"
    given = {"class": style or f"drawn {kind}", "role": "img", "aria-labelledby": " ".join(names)}
    given |= {"width": str(width), "height": str(height), "viewBox": f"0 0 {width} {height}"}
    for name, value in given.items():
        page.set(name, value)
    for name, element, words in zip(names, ("title", "desc"), (title, told), strict=True):
        add(page, element, id=name).text = xml_text(harmless(words))
    add(page, "rect", style="ground", width=width, height=height)
    return page


def add(parent: etree._Element, name: str, style: str | None = None, **given: str | int) -> etree._Element:
    """A shape with its class and its numbers."""
    known = {key.replace("_", "-"): str(value) for key, value in given.items()}
    return etree.SubElement(parent, f"{{{SVG}}}{name}", ({"class": style} if style else {}) | known)


def words(parent: etree._Element, x: int, y: int, text: str, style: str | None = None, anchor: str = "start") -> None:
    """Words at a place, on one line; ``anchor`` says whether they start, have their middle or end there."""
    node = add(parent, "text", style, x=x, y=y, **({"text_anchor": anchor} if anchor != "start" else {}))
    node.text = xml_text(harmless(text))


def line(parent: etree._Element, style: str, start: tuple[int, int], end: tuple[int, int]) -> None:
    """A straight line."""
    add(parent, "line", style, x1=start[0], y1=start[1], x2=end[0], y2=end[1])


def named(parent: etree._Element, told: str) -> etree._Element:
    """A group of shapes that a pointer can ask for what it is."""
    group = add(parent, "g")
    add(group, "title").text = xml_text(harmless(told))
    return group


def fitting(text: str, longest: int) -> str:
    r"""Words on one line, long ones without their end.

    >>> fitting("one two\nthree", 12)
    'one two …'
    """
    told = " ".join(text.split())
    if len(told) <= longest:
        return told
    head = told[: longest - 2]
    return f"{(head.rpartition(' ')[0] or head).rstrip()} …"


def short(day: date) -> str:
    """A day as a label: "5 May 2021"."""
    return f"{day.day} {when.MONTHS[day.month - 1][:3]} {day.year}"


def days(
    page: etree._Element,
    places: Scale,
    shown: Iterable[date],
    top: int,
    bottom: int,
    label: Callable[[date], str] = short,
) -> None:
    """The days below the rows, as many as have room, and the gaps that are cut short."""
    for day in labelled(places, shown):
        x = places.places[day]
        line(page, "rule", (x, top), (x, bottom + 4))
        words(page, x, bottom + 18, label(day), "soft", "middle")
    for earlier, later in places.breaks:
        x = (places.places[earlier] + places.places[later]) // 2
        for shift in (-3, 3):
            line(page, "gap", (x + shift - 3, bottom + 4), (x + shift + 3, bottom - 8))
        words(page, x, bottom + 34, gap_words(earlier, later), "soft", "middle")


def labelled(places: Scale, first: Iterable[date]) -> Iterator[date]:
    """The days that have room for their label; ``first`` come before others."""
    preferred = frozenset(first)
    kept: list[int] = []
    for day in sorted(places.places, key=lambda one: (one not in preferred, one)):
        x = places.places[day]
        if all(abs(x - other) >= TICK for other in kept):
            kept.append(x)
            yield day


def standing(page: etree._Element) -> str:
    """A picture as a file of its own, with its style."""
    style = etree.Element(f"{{{SVG}}}style")
    style.text = str(sheet(STYLE))
    page.insert(2, style)
    return etree.tostring(page, encoding="unicode") + "\n"
