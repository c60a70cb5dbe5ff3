"""Where somebody lives, what somebody is charged with, and whether somebody was arrested or let go."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute, Mention, Report

STOPS = frozenset(',.;:()\n"“”–—')


def standing(scene: Scene, report: Report) -> Iterator[Attribute]:
    """Yield homes, charges and custody, as the words of a scene tell them of people with a name."""
    starts = {word.start: place for place, word in enumerate(scene.laid.words)}
    for mention in report.mentions:
        if mention.kind == "place" and (place := starts.get(mention.start)) is not None:
            yield from _residence(scene, mention, place)
    for place, word in enumerate(scene.laid.words):
        if not scene.laid.narrated[place] or scene.laid.quote[place] >= 0:
            continue
        if word.key in scene.tolls.charging:
            yield from _charge(scene, place)
        elif word.key in scene.tolls.custody:
            yield from _custody(scene, place)
        elif word.key in scene.tolls.sought:
            yield from _sought(scene, place)


def _residence(scene: Scene, home: Mention, place: int) -> Iterator[Attribute]:
    """A place behind "of" or "from" after a name with a comma or an age: "Ada Brook, 34, of Alden"."""
    laid = scene.laid
    if laid.key(place - 1) not in scene.tolls.of_home or laid.quote[place] >= 0:
        return
    last = place - 2 if not laid.key(place - 2).isdecimal() else place - 3
    who = scene.ends.get(last)
    if who is not None and who.basis == "named" and laid.gap(last) == ", " and laid.gap(place - 1) == " ":
        yield scene.mark(home.span, place, "residence", home.name, who)


def _charge(scene: Scene, place: int) -> Iterator[Attribute]:
    """What stands behind "charged with", up to the end of its clause."""
    laid = scene.laid
    who = _named(scene, place)
    first = place + 2
    if laid.key(place + 1) != scene.tolls.charging[laid.key(place)] or first >= len(laid.words) or who is None:
        return
    last = first
    while (
        last - first + 1 < laid.settings.charge_words
        and last + 1 < len(laid.words)
        and not STOPS & set(laid.gap(last))
        and laid.key(last + 1) not in scene.tolls.behind_charge
    ):
        last += 1
    yield scene.mark(laid.span(first, last), place, "charge", laid.printed(first, last), who)


def _custody(scene: Scene, place: int) -> Iterator[Attribute]:
    """That somebody was arrested or released: "was arrested", "police arrested Ada Brook"."""
    laid = scene.laid
    behind = scene.begins.get(place + 1)
    passive = laid.key(place - 1) in scene.tolls.being
    who = _named(scene, place) if passive else behind if laid.gap(place) == " " else None
    if who is not None and who.basis == "named":
        yield scene.mark(laid.span(place, place), place, "status", scene.tolls.custody[laid.key(place)], who)


def _sought(scene: Scene, place: int) -> Iterator[Attribute]:
    """That somebody is missing, or was found alive: "is still missing", "has been found alive"."""
    laid, words = scene.laid, scene.tolls
    at = place - 1
    while laid.key(at) in words.adverbs - words.being and place - at < laid.settings.near_words:
        at -= 1
    found = laid.key(at) in words.found
    who = _named(scene, place) if laid.key(at) in words.being else None
    if who is not None and found == (words.sought[laid.key(place)] != "missing"):
        yield scene.mark(laid.span(at, place), place, "status", words.sought[laid.key(place)], who)


def _named(scene: Scene, place: int) -> Mention | None:
    """The last person before a place in its sentence, where a name stands there or is meant."""
    who = scene.doer(place)
    return who if who is not None and who.name[:1].isupper() else None
