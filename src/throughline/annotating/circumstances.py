"""Causes, conditions, stays in hospital, and which child of a family somebody is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from throughline.annotating.counts import bearer
from throughline.annotating.scene import Scene
from throughline.languages.tolls import Tolls
from throughline.model.marks import Attribute
from throughline.text.numbers import ordinal

Rule = Callable[[Scene, int], Iterator[Attribute]]
STOPS = frozenset(',.;:()\n"“”–—')


def circumstances(scene: Scene) -> Iterator[Attribute]:
    """Yield the circumstances that the words of a scene tell."""
    for place, word in enumerate(scene.laid.words):
        rule = _rule(scene.tolls, word.key) if word.key in scene.tolls.circumstantial else None
        if rule is not None and scene.laid.narrated[place]:
            yield from rule(scene, place)


def _rule(words: Tolls, key: str) -> Rule | None:
    """The rule that a word sets off."""
    if key in words.causing:
        return _cause
    if key in RULES:
        return RULES[key]
    if key in words.conditions:
        return _condition
    if key in words.hospital or key in words.to_hospital:
        return _hospital
    return _birth if key in words.born else None


def _cause(scene: Scene, place: int) -> Iterator[Attribute]:
    """What follows "due to" and the like, up to the end of the clause."""
    laid = scene.laid
    for words in scene.tolls.causes:
        if all(laid.key(place + n) == word for n, word in enumerate(words)):
            first = last = place + len(words)
            while (
                last - first + 1 < laid.settings.cause_words
                and not STOPS & set(laid.gap(last))
                and laid.key(last + 1) not in laid.table.joints
            ):
                last += 1
            if first < len(laid.words):
                yield scene.mark(laid.span(first, last), place, "cause", laid.printed(first, last), scene.first(place))


def _condition(scene: Scene, place: int) -> Iterator[Attribute]:
    """What somebody suffers from, with the adjectives before it: "severe bleeding", "a month of bleeding"."""
    laid = scene.laid
    first = place
    if laid.key(place - 1) == "of" and laid.key(place - 3) in laid.table.indefinite:
        first = place - 3
    else:
        while (
            place - first < laid.settings.near_words // 2
            and laid.gap(first - 1) == " "
            and _adjective(scene, first - 1)
        ):
            first -= 1
    if first < place and laid.quote[place] < 0:
        yield scene.mark(laid.span(first, place), first, "condition", laid.printed(first, place), scene.first(first))


def _adjective(scene: Scene, place: int) -> bool:
    """Whether a word may be an adjective: a small word that is no function word and no verb form in -ing."""
    key = scene.laid.key(place)
    return (
        bool(key)
        and not scene.laid.capital(place)
        and key not in scene.laid.table.functions
        and not key.endswith(("ing", "ed"))
    )


def _state(scene: Scene, place: int) -> Iterator[Attribute]:
    """The condition of a patient: critical, stable."""
    laid = scene.laid
    if laid.key(place - 1) in scene.tolls.states and laid.key(place - 2) in scene.tolls.patient:
        value = f"{laid.key(place - 1)} condition"
        yield scene.mark(laid.span(place - 1, place), place - 1, "condition", value, scene.first(place))


def _hospital(scene: Scene, place: int) -> Iterator[Attribute]:
    """That somebody is in hospital: hospitalised, or taken there."""
    laid = scene.laid
    there = [laid.key(at) for at in range(place + 1, place + 1 + laid.settings.near_words)]
    if laid.key(place) in scene.tolls.to_hospital and not scene.tolls.hospitals & set(there):
        return
    who = scene.first(place)
    if who is not None and laid.key(place - 1) in scene.tolls.being | scene.hedges:
        yield scene.mark(laid.span(place, place), place, "status", "in hospital", who)


def _birth(scene: Scene, place: int) -> Iterator[Attribute]:
    """Which child it is for a mother or father: "her third child" is ``birth order`` 3 of hers."""
    laid = scene.laid
    rank = ordinal(laid.key(place - 1))
    owner = scene.ends.get(place - 2)
    if rank is None or owner is None or laid.quote[place] >= 0:
        return
    begun = place - 2
    while begun > 0 and laid.words[begun].start > owner.start:
        begun -= 1
    if laid.key(begun - 1) == "and":
        owner = scene.ends.get(begun - 2) or owner
    yield scene.mark(laid.span(place - 1, place), place, "birth order", rank, owner)


def _halfway(scene: Scene, place: int) -> Iterator[Attribute]:
    """How far a pregnancy was, told as a share."""
    laid = scene.laid
    if "pregnancy" in {laid.key(at) for at in range(place + 1, place + 1 + laid.settings.near_words)}:
        yield scene.mark(laid.span(place, place), place, "progress", laid.key(place), bearer(scene, place))


RULES: dict[str, Rule] = {
    "condition": _state,
    "halfway": _halfway,
}
