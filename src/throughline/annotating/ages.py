"""Ages: "Ada, 34,", "the 34-year-old", "aged 12", "is 34 years old"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from throughline.annotating.layout import BEFORE_AGE, JOINED, Layout
from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute, Mention

BREAKS = frozenset(",).;-–—:\n")


def ages(scene: Scene) -> Iterator[Attribute]:
    """Yield the ages that the words of a scene tell of people."""
    yield from _agreeing([*_told(scene)])


def _agreeing(found: Sequence[Attribute]) -> Iterator[Attribute]:
    """The ages without those that only a description gives to somebody of whom the report tells another by name."""
    told: dict[str, set[object]] = defaultdict(set)
    for mark in found:
        if mark.subject and mark.subject.basis == "named":
            told[mark.subject.name].add(mark.value)
    for mark in found:
        known = told.get(mark.subject.name) if mark.subject else None
        if not known or mark.value in known:
            yield mark


def _told(scene: Scene) -> Iterator[Attribute]:
    """Every age that is told."""
    for place, word in enumerate(scene.laid.words):
        if word.key == "old":
            found = _old(scene, place)
        elif word.key in scene.tolls.aging:
            found = _aged(scene, place)
        elif word.key.isdecimal():
            found = _beside(scene, place)
        else:
            if word.key in scene.tolls.together:
                yield from _together(scene, place)
            continue
        if found is not None:
            yield found


def _age(scene: Scene, first: int, last: int, who: Mention | None) -> Attribute | None:
    """The age that a number tells of someone, None for no possible age."""
    value = scene.laid.number(first)
    young = scene.laid.key(last + 1) in scene.tolls.young
    if value is None or value > scene.laid.settings.oldest_age or who is None or young:
        return None
    return scene.mark(scene.laid.span(first, last), first, "age", value, who)


def _old(scene: Scene, place: int) -> Attribute | None:
    """The age of "34-year-old" and of "34 years old"; "10 or 11 years old" is no age that one could compare."""
    laid = scene.laid
    unit = laid.key(place - 1)
    if unit not in {"year", "years"} or laid.number(place - 2) is None:
        return None
    if unit == "years" and (_then(scene, place - 2) or laid.key(place - 3) == "or"):
        return None
    if unit == "years":
        return _age(scene, place - 2, place, scene.doer(place - 2))
    return _age(scene, place - 2, place, _owner(scene, place))


def _then(scene: Scene, place: int) -> bool:
    """Whether a clause with "when" or "would" tells an age of another time than the report's."""
    laid = scene.laid
    near = range(max(0, place - laid.settings.age_clause_words), place)
    return any(laid.key(at) in scene.tolls.then and laid.sentence[at] == laid.sentence[place] for at in near)


def _owner(scene: Scene, place: int) -> Mention | None:
    """Whose age "…-year-old" is: of the name that follows, else of the description around it."""
    laid = scene.laid
    at = place + 1
    while at - place <= laid.settings.aside_words and laid.gap(at - 1) in JOINED | {", "}:
        mention = scene.begins.get(at)
        if mention is not None and mention.basis == "named":
            return mention
        if laid.key(at) in laid.table.functions or laid.key(at) in laid.table.acts:
            break
        at += 1
    return scene.covering(place)


def _aged(scene: Scene, place: int) -> Attribute | None:
    """The age of "Ada Brook, aged 12" and "a boy aged 12"."""
    laid = scene.laid
    who = scene.ends.get(place - 1)
    return _age(scene, place + 1, place + 1, who) if laid.gap(place - 1) in {" ", ", "} else None


def _beside(scene: Scene, place: int) -> Attribute | None:
    """The age of "Ada Brook, 34," and "Ada Brook (34)"."""
    laid = scene.laid
    if laid.key(place - 1) in scene.tolls.reaching and laid.gap(place)[:1] in BREAKS and not _then(scene, place):
        at = place - 3 if laid.key(place - 2) in scene.tolls.reaching else place - 2
        return _age(scene, place, place, scene.ends.get(at)) if laid.gap(at) in {" ", ", "} else None
    who = scene.ends.get(place - 1)
    if who is None or who.basis == "pronoun" or laid.gap(place - 1) not in BEFORE_AGE or laid.leads_age(place):
        return None
    after = laid.gap(place)
    ended = after[:1] in BREAKS and not (after == ", " and _listed(laid, place + 1))
    return _age(scene, place, place, who) if ended or laid.key(place + 1) in scene.tolls.after_age else None


def _together(scene: Scene, place: int) -> Iterator[Attribute]:
    """The one age of two people: "Ada Brook and Ben Hale, both 34"."""
    laid = scene.laid
    if laid.number(place + 1) is None or laid.gap(place + 1)[:1] not in BREAKS or laid.gap(place - 1) != ", ":
        return
    last = scene.ends.get(place - 1)
    at = place - 1 - laid.size(last.span) if last is not None else 0
    first = scene.ends.get(at - 1) if laid.key(at) == "and" else None
    for who in (first, last):
        found = _age(scene, place + 1, place + 1, who)
        if found is not None and first is not None:
            yield found


def _listed(laid: Layout, place: int) -> bool:
    """Whether another number follows, so that the numbers are no age."""
    return laid.key(place).isdecimal()
