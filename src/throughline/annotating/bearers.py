"""Whose age a number tells: of the one named beside it, of several in a row, or of the one who is identified."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.annotating.layout import JOINED
from throughline.annotating.scene import Scene
from throughline.model.marks import Mention

APART = frozenset({", ", " (", "., ", ",", " – ", " — ", " - "})
"""What stands between a name and a clause on its bearer."""


def named_after(scene: Scene, place: int) -> Mention | None:
    """Whose age "…-year-old" is: of the name that follows, else of the one identified, else of the description."""
    return _following(scene, place) or _identified(scene, place) or _apposed(scene, place) or scene.covering(place)


def _following(scene: Scene, place: int) -> Mention | None:
    """The name behind an age and a description: behind a comma only right there, "the 19-year-old student, Ada"."""
    laid = scene.laid
    for at in range(place + 1, place + 1 + laid.settings.aside_words):
        mention = _bearing(scene, at)
        if laid.gap(at - 1) not in JOINED | {", "} or (laid.gap(at - 1) == ", " and mention is None):
            return None
        if mention is not None:
            return None if at > place + 1 and laid.key(at - 1).endswith(scene.tolls.done) else mention
        if laid.key(at) in laid.followers:
            return None
    return None


def _bearing(scene: Scene, place: int) -> Mention | None:
    """Somebody named at a place, who is not only an owner."""
    mention = scene.begins.get(place)
    if mention is None or mention.basis != "named":
        return None
    return None if scene.owning(mention, place + scene.laid.size(mention.span) - 1) else mention


def _identified(scene: Scene, place: int) -> Mention | None:
    """The name by which the sentence identifies one of an age: "named the 34-year-old who fell as Ada Brook"."""
    laid = scene.laid
    if laid.key(place + 1) in scene.tolls.singular and laid.gap(place) == " ":
        mention = _bearing(scene, place + 2)
        if mention is not None:
            return _alone(scene, mention, place + 2)
    told = any(laid.key(at) in scene.tolls.identifying for at in range(_start(scene, place), place))
    for at in range(place + 1, place + laid.settings.identified_within):
        key = laid.key(at)
        if laid.sentence[place] != laid.sentence[min(at, len(laid.words) - 1)] or laid.number(at) is not None:
            return None
        told = told or key in scene.tolls.identifying
        if told and key in scene.tolls.identified_as:
            mention = _bearing(scene, at + 1)
            return _alone(scene, mention, at + 1) if mention else None
    return None


def _start(scene: Scene, place: int) -> int:
    """The first word of the sentence, no further back than names are looked for."""
    laid = scene.laid
    at = place
    while at > max(0, place - laid.settings.identified_within) and laid.sentence[at - 1] == laid.sentence[place]:
        at -= 1
    return at


def _alone(scene: Scene, mention: Mention, place: int) -> Mention | None:
    """Somebody whom no other name is joined to."""
    behind = place + scene.laid.size(mention.span)
    return None if scene.laid.key(behind) in scene.laid.table.pairing and behind + 1 in scene.begins else mention


def _apposed(scene: Scene, place: int) -> Mention | None:
    """The name before "…, a 25-year-old": one who is explained, unless a list goes on behind the explanation."""
    laid = scene.laid
    start = place - 2
    if laid.key(start - 1) not in scene.tolls.determiners or laid.gap(start - 2) != ", ":
        return None
    who = scene.ends.get(start - 2)
    if who is None or who.basis != "named" or scene.owning(who, start - 2) or len(row_before(scene, start - 1)) > 1:
        return None
    behind = range(place + 1, place + laid.settings.aside_words)
    listed = any(laid.key(at) in laid.table.pairing and _somebody(scene, at + 1) for at in behind)
    return None if listed else who


def _somebody(scene: Scene, place: int) -> bool:
    """Whether a further person begins at a place: by an article, a number or a name."""
    laid = scene.laid
    return laid.key(place) in scene.tolls.determiners or laid.number(place) is not None or place in scene.begins


def before(scene: Scene, place: int) -> Mention | None:
    """Who is named right before a place, beyond an alias ("Ada Brook, aka Ren, 34") and "who" ("Ben Hale, who is 34").

    None where a mark between is none that parts a name from an age.
    """
    laid = scene.laid
    at = place - 1
    if laid.key(at) in scene.tolls.clausal:
        at -= 1
    elif laid.gap(at) not in APART | {" "}:
        return None
    return scene.ends.get(_beyond_alias(scene, at))


def _beyond_alias(scene: Scene, place: int) -> int:
    """The last word of a name before an alias that ends at a place, else the place itself."""
    laid = scene.laid
    at = place
    while laid.capital(at) and laid.gap(at - 1) in {" ", ". "} and place - at < laid.settings.near_words:
        at -= 1
    for alias in scene.tolls.aliases:
        first = at - len(alias) + 1
        if all(laid.key(first + n) == word for n, word in enumerate(alias)) and laid.gap(first - 1) in APART | {" "}:
            return first - 1
    return place


def row_before(scene: Scene, place: int) -> list[Mention]:
    """The people named in a row that ends before a place, in their order: "Ada Brook, Ben Hale and Cora Dean"."""
    laid = scene.laid
    found: list[Mention] = []
    at = place - 1
    while (who := scene.ends.get(at)) is not None and who.basis != "pronoun" and not scene.owning(who, at):
        found.append(who)
        at -= laid.size(who.span)
        if laid.key(at) in laid.table.pairing and laid.gap(at) == " " and laid.gap(at - 1) in {" ", ", "}:
            at -= 1
        elif laid.gap(at) != ", ":
            break
    return found[::-1]


def row_after(scene: Scene, place: int) -> Iterator[Mention]:
    """The people named in a row from a place on: "Ada Brook, Ben Hale and 17-year-old …" are two."""
    laid = scene.laid
    at = place
    while (who := _bearing(scene, at)) is not None:
        yield who
        last = at + laid.size(who.span) - 1
        if laid.gap(last) not in {", ", " "}:
            return
        joined = laid.key(last + 1) in laid.table.pairing
        if not joined and laid.gap(last) == " ":
            return
        at = last + 1 + joined
