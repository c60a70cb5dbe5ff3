"""Ages: "Ada, 34,", "the 34-year-old", "aged 12", "is 34 years old"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from throughline.annotating.bearers import before, named_after, row_after, row_before
from throughline.annotating.layout import BEFORE_AGE
from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute, Mention

BREAKS = frozenset(",).;-–—:\n")
PLURAL = frozenset({"years", "yrs"})
"""Units of an age that is told of somebody, and does not lead in a name."""
UNITS = PLURAL | {"year", "yr"}
PAIR = 2


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
    old, leading = scene.tolls.old, scene.tolls.ages | scene.laid.table.together
    for place, word in enumerate(scene.laid.words):
        if word.key in old:
            yield from _old(scene, place)
        elif word.key in leading:
            yield from _together(scene, place)
        elif word.key.isdecimal():
            yield from _of(scene, place) if scene.laid.key(place - 1) in scene.tolls.total_of else _beside(scene, place)


def _age(scene: Scene, first: int, last: int, who: Mention | None) -> Iterator[Attribute]:
    """The age that a number tells of someone, nothing for no possible age."""
    value = scene.laid.number(first)
    young = scene.laid.key(last + 1) in scene.tolls.young
    if value is not None and value <= scene.laid.settings.oldest_age and who is not None and not young:
        yield scene.mark(scene.laid.span(first, last), first, "age", value, who)


def _old(scene: Scene, place: int) -> Iterator[Attribute]:
    """The age of "34-year-old" and of "34 years old"; "10 or 11 years old" is no age that one could compare."""
    laid = scene.laid
    unit, first = laid.key(place - 1), place - 2
    if unit not in UNITS or laid.number(first) is None:
        return
    if unit in PLURAL:
        if not _then(scene, first, place) and laid.key(first - 1) != "or":
            yield from _age(scene, first, place, _reached(scene, first))
        return
    behind = place + 1 + (laid.key(place + 1) in scene.tolls.paired | scene.tolls.people)
    several = behind > place + 1 or laid.key(place) != "old"
    row = [*row_after(scene, behind)] if several and laid.gap(behind - 1) == " " else []
    for who in row:
        yield from _age(scene, first, place, who)
    if not row:
        yield from _age(scene, first, place, named_after(scene, place))


def _reached(scene: Scene, place: int) -> Mention | None:
    """Of whom a verb tells an age: who did it, but the one before "who" in a clause of it ("a girl who was about")."""
    laid = scene.laid
    at = place - 1
    while laid.key(at) in scene.tolls.reaching | scene.tolls.approximate and place - at <= laid.settings.near_words:
        at -= 1
    return scene.ends.get(at - 1) if laid.key(at) in scene.tolls.clausal else scene.doer(place)


def _then(scene: Scene, place: int, last: int) -> bool:
    """Whether the clause tells an age of another time than the report's: with "when" or "would", or "at the time"."""
    laid = scene.laid
    near = range(max(0, place - laid.settings.age_clause_words), place)
    if any(laid.key(at) in scene.tolls.then and laid.sentence[at] == laid.sentence[place] for at in near):
        return True
    return any(all(laid.key(last + 1 + n) == word for n, word in enumerate(words)) for words in scene.tolls.at_the_time)


def _together(scene: Scene, place: int) -> Iterator[Attribute]:
    """The one age of several people ("both 34", "all 34"), else the age of each ("aged 34", "ages 3, 5 and 8")."""
    laid = scene.laid
    if laid.gap(place - 1) not in {" ", ", "}:
        return
    numbers = [*_numbers(scene, place + 1)]
    people = row_before(scene, place) if len(numbers) > 1 or laid.key(place) in laid.table.together else []
    if laid.key(place) in laid.table.together:
        few = people[-PAIR:] if laid.key(place) in scene.tolls.two else people
        for who in few if len(few) > 1 and numbers and _ended(scene, place + 1) else ():
            yield from _age(scene, place + 1, place + 1, who)
    elif len(numbers) > 1:
        for at, who in zip(numbers, people if len(people) == len(numbers) else (), strict=False):
            yield from _age(scene, at, at, who)
    elif laid.key(place) in scene.tolls.aging:
        yield from _age(scene, place + 1, place + 1, scene.ends.get(place - 1))


def _numbers(scene: Scene, place: int) -> Iterator[int]:
    """The places of the numbers of a list: "3, 5 and 8"."""
    laid = scene.laid
    while laid.number(place) is not None:
        yield place
        if laid.gap(place) not in {" ", ", "}:
            return
        place += 1 + (laid.key(place + 1) in laid.table.pairing)


def _ended(scene: Scene, place: int) -> bool:
    """Whether an age ends at a word: a mark follows, or a word that can."""
    laid = scene.laid
    return laid.gap(place).strip(" ")[:1] in BREAKS or laid.key(place + 1) in scene.tolls.after_age


def _beside(scene: Scene, place: int) -> Iterator[Attribute]:
    """The age of "Ada Brook, 34," and "Ada Brook (34)", and of "Ada Brook is 34"."""
    laid = scene.laid
    if laid.key(place - 1) in scene.tolls.reaching:
        at = place - 2 if laid.key(place - 2) in scene.tolls.reaching else place - 1
        joined = laid.key(place + 1) in laid.table.pairing and laid.number(place + 2) is None
        if (laid.gap(place)[:1] in BREAKS or joined) and not _then(scene, place, place):
            yield from _age(scene, place, place, before(scene, at))
        return
    who = before(scene, place)
    if who is None or who.basis == "pronoun" or laid.gap(place - 1) not in BEFORE_AGE or laid.leads_age(place):
        return
    ended = laid.gap(place)[:1] in BREAKS and not (laid.gap(place) == ", " and _listed(scene, place + 1))
    if ended or laid.key(place + 1) in scene.tolls.after_age:
        yield from _age(scene, place, place, who)


def _of(scene: Scene, place: int) -> Iterator[Attribute]:
    """The age of "a girl of 10", the name behind it being hers: "a girl of 10, Wren Hale, sang"."""
    laid = scene.laid
    role = laid.table.roles.get(laid.key(place - 2))
    if role is None or role.kind != "person" or laid.gap(place)[:1] not in BREAKS:
        return
    name = scene.begins.get(place + 1) if laid.gap(place) == ", " else None
    who = name if name is not None and name.basis == "named" else scene.covering(place - 2)
    yield from _age(scene, place, place, who)


def _listed(scene: Scene, place: int) -> bool:
    """Whether another number follows, so that the numbers are no age; a greater one is that of a house in a street."""
    laid = scene.laid
    value = laid.number(place) if laid.key(place).isdecimal() else None
    return value is not None and value <= laid.settings.oldest_age
