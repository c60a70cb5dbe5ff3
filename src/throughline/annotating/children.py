"""How many children somebody has, counted by their names: "has daughter Mia, 4, and Ben, 2"."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute, Mention


def children(scene: Scene) -> Iterator[Attribute]:
    """Yield the least number of children that a list of names behind "has" gives, by their ages or a word for children.

    A list of one is none: it is told of one child, not of all.
    """
    laid = scene.laid
    for place, word in enumerate(laid.words):
        if word.key in scene.tolls.having and laid.narrated[place]:
            named = list(_named(scene, place + 1))
            if len(named) > 1:
                span = laid.span(named[0][0], named[-1][1])
                for parent in _parents(scene, place):
                    yield scene.mark(span, named[0][0], "children", f">={len(named)}", parent)


def _parents(scene: Scene, place: int) -> Iterator[Mention]:
    """Who has them: the person before "has", and the one joined to that by "and"."""
    parent = scene.doer(place)
    while parent:
        yield parent
        at = place - 1
        while at > 0 and scene.laid.words[at].start > parent.start:
            at -= 1
        joined = scene.laid.key(at - 1) in scene.laid.table.pairing
        parent, place = (scene.ends.get(at - 2), at - 1) if joined else (None, place)


def _named(scene: Scene, place: int) -> Iterator[tuple[int, int]]:
    """The names of children from a place on: the first word of each, and its last with the age behind it."""
    place, led = _behind_lead(scene, place)
    while (mention := scene.begins.get(place)) and mention.basis == "named":
        last = place + scene.laid.size(mention.span) - 1
        age = scene.laid.aged(last)
        if not (led if age is None else age < scene.laid.settings.adult_age):
            return
        end = last + (age is not None)
        yield place, end
        if scene.laid.gap(end) not in (" ", ", "):
            return
        place, _ = _behind_lead(scene, end + 1)


def _behind_lead(scene: Scene, place: int) -> tuple[int, bool]:
    """The place behind words that lead in the names of children, and whether they say that they are children."""
    led = False
    first = place
    while place - first < scene.laid.settings.children_words and scene.laid.key(place) in scene.tolls.leading_children:
        led = led or scene.laid.key(place) in scene.tolls.offspring
        place += 1
    return place, led
