"""Tolls told as a total: "the death toll rose to four", "the number of injured stood at 112"."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.annotating.counts import Numbered, past, printed
from throughline.annotating.groups import Counted, dating
from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute
from throughline.model.span import Span

BREAKS = frozenset(".,;:)–—-\n")


def totals(scene: Scene, numbered: Numbered) -> Iterator[Attribute]:
    """Yield the totals that the words of a scene tell, under what is counted."""
    laid, total = scene.laid, scene.tolls.total
    for place, word in enumerate(laid.words):
        if word.key not in total or not laid.narrated[place] or past(scene, place):
            continue
        name, last = _counted(scene, place)
        at, one = _reached(scene, last, numbered) if name else (place, None)
        if name and one is not None and not _yearly(scene, place):
            span = Span(laid.words[max(last + 1, at - 1)].start, one.number.span.end)
            risen = one.number.bound == "range" and laid.key(one.first - 1) in scene.tolls.total_from
            yield scene.mark(span, one.first, name, one.number.high if risen else printed(one.number))


def _counted(scene: Scene, place: int) -> tuple[str | None, int]:
    """What a total counts, and the last word that says so: "death toll", "number of people killed"."""
    laid, words = scene.laid, scene.tolls
    if laid.key(place - 1) in words.total_deaths:
        return "killed", place
    if laid.key(place + 1) not in words.total_of:
        return None, place
    at = place + 2 + (laid.key(place + 2) in words.determiners)
    at += laid.key(at) in words.people
    return words.harmed.get(laid.key(at)), at


def _reached(scene: Scene, last: int, numbered: Numbered) -> tuple[int, Counted | None]:
    """The number up to which a total is told, with the place of "to", "at" or "reached", or of "of" right behind it."""
    laid, words = scene.laid, scene.tolls
    for at in range(last + 1, min(len(laid.words) - 1, last + 1 + laid.settings.total_words)):
        if laid.sentence[at] != laid.sentence[last] or laid.gap(at - 1)[:1] in BREAKS:
            break
        if laid.key(at) in words.total_to | words.total_from or (at == last + 1 and laid.key(at) in words.total_of):
            one = _number(scene, at + 1, numbered)
            if one is not None and (one.number.bound == "range" or laid.key(at) not in words.total_from):
                return at, one
    return last, None


def _number(scene: Scene, place: int, numbered: Numbered) -> Counted | None:
    """The number of people that begins at a place, "at least" passed over; none that is only of a place behind it."""
    laid = scene.laid
    at = place
    while laid.key(at) in scene.tolls.approximate | scene.tolls.also_now and at - place < laid.settings.near_words:
        at += 1
    one = numbered.first.get(at)
    if one is None or not isinstance(one.number.value, int) or dating(scene, one):
        return None
    following = laid.key(one.last + 1)
    if following in scene.tolls.total_of or (following in scene.tolls.total_in and laid.capital(one.last + 2)):
        return None
    ended = laid.gap(one.last)[:1] in BREAKS or following in laid.followers or following in scene.tolls.people
    return one if ended else None


def _yearly(scene: Scene, place: int) -> bool:
    """Whether a total is that of a year or of all roads, not of what happened."""
    near = range(max(0, place - scene.laid.settings.near_words), place)
    return any(scene.laid.key(at) in scene.tolls.yearly for at in near)
