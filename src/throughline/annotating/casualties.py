"""Counts of people killed or hurt whom a clause lists: "killed his wife, her two sons and then himself" are four."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from throughline.annotating.counts import Harm, Numbered
from throughline.annotating.groups import Group, group
from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute

HURT = frozenset(("killed", "injured"))
"""What is counted of single people."""


Groups = dict[int, Group | None]
"""Those who act or suffer in a clause, by the place of their first word."""


class Casualty(NamedTuple):
    """People to whom one clause tells that something happened, by the place of the word that tells it."""

    place: int
    name: str
    people: Group
    last: int

    @property
    def first(self) -> int:
        """The place of the first word."""
        return min(self.place, self.people.first)


def casualties(scene: Scene, told: Iterable[Harm], numbered: Numbered) -> Iterator[Casualty]:
    """The people of every clause that tells harm, outside quotations."""
    laid = scene.laid
    groups: Groups = {}
    for place, name in told:
        if name not in HURT or laid.quote[place] >= 0 or laid.key(place) in scene.tolls.hospital:
            continue
        found = _done(scene, numbered, place, name) if _active(scene, place) else None
        found = found or _parted(scene, _suffered(scene, numbered, place, name, groups))
        if found is not None and found.people.size:
            yield found


def listed(scene: Scene, found: Sequence[Casualty], counted: Sequence[Attribute]) -> Iterator[Attribute]:
    """The counts with those of lists: of two over each other the greater is told, and a bare one where they agree."""
    lists = {_mark(scene, one) for one in _telling(scene, found)} - {*counted}
    both = sorted((*counted, *lists), key=lambda mark: (mark.span, mark.attribute, str(mark.value)))
    reach = scene.laid.settings.near_counts
    for at, mark in enumerate(both):
        near = (*both[max(0, at - reach) : at], *both[at + 1 : at + 1 + reach])
        if not any(_yields(mark, other, lists) for other in near):
            yield mark


def _telling(scene: Scene, found: Sequence[Casualty]) -> Iterator[Casualty]:
    """Those that count more than one, print a number, or tell of one who was hurt where others died."""
    sentence = scene.laid.sentence
    dead: dict[int, set[int]] = defaultdict(set)
    for one in found:
        if one.name == "killed":
            dead[sentence[one.place]].add(one.people.first)
    for one in found:
        beside = one.name == "injured" and dead[sentence[one.place]] - {one.people.first}
        hit = one.name == "injured" and _shot(scene, one.place)
        if (one.people.size > 1 or one.people.printed or beside) and not hit:
            yield one


def _yields(mark: Attribute, other: Attribute, lists: set[Attribute]) -> bool:
    """Whether a count gives way to another over it: the smaller one, and that of a list to what else is no smaller."""
    if mark.attribute != other.attribute or not mark.span.overlaps(other.span):
        return False
    smaller = isinstance(mark.value, int) and isinstance(other.value, int) and mark.value < other.value
    less = isinstance(mark.value, int) and isinstance(other.value, int) and mark.value > other.value
    return smaller or (mark in lists and other not in lists and not less)


def spared(scene: Scene, told: Iterable[Harm], counted: frozenset[str]) -> Iterator[Attribute]:
    """The noughts of a report that says that nobody died or was hurt, and counts nobody who was."""
    for place, name in told:
        if name in HURT - counted and _nobody(scene, place):
            span = scene.laid.span(place, place)
            yield Attribute(scene.article, span, name, 0)


def _nobody(scene: Scene, place: int) -> bool:
    """Whether "no one", "nobody" or "no other" stands before a word of harm."""
    laid, words = scene.laid, scene.tolls
    passed = words.being | words.adverbs | words.others | words.also
    at = _back(scene, place, passed)
    if laid.sentence[at] != laid.sentence[place] or laid.gap(at) != " ":
        return False
    return laid.key(at) in words.nobody or (laid.key(at) == "one" and laid.key(at - 1) == "no")


def _mark(scene: Scene, one: Casualty) -> Attribute:
    """The count of a clause's people."""
    span = scene.laid.span(one.first, max(one.last, one.place))
    return scene.mark(span, one.place, one.name, one.people.size)


def _shot(scene: Scene, place: int) -> bool:
    """Whether a word tells that somebody was hit, and not how badly."""
    return scene.laid.key(place) in scene.tolls.shot


# ---------------------------------------------------------------- who did it to whom


def _active(scene: Scene, place: int) -> bool:
    """Whether the people to whom it was done stand behind a word of harm."""
    laid = scene.laid
    if laid.key(place) not in scene.tolls.active and not _shot(scene, place):
        return False
    return laid.key(_back(scene, place, scene.tolls.adverbs - scene.tolls.being)) not in scene.tolls.being


def _back(scene: Scene, place: int, passed: frozenset[str]) -> int:
    """The place of the last word before a word that is none of those to be passed over."""
    at = place - 1
    while scene.laid.key(at) in passed and place - at < scene.laid.settings.toll_words:
        at -= 1
    return at


def _done(scene: Scene, numbered: Numbered, place: int, name: str) -> Casualty | None:
    """The people behind "killed", with who did it where he killed himself too."""
    laid = scene.laid
    at = place + 1
    people = group(scene, numbered.first, at) if laid.gap(at - 1) == " " else None
    if people is None:
        return None
    if name == "injured" and _shot(scene, place) and _dead(scene, people.last):
        name = "killed"
    found = Casualty(place, name, people, people.last)
    return _with_self(scene, found) if name == "killed" and people.size and not people.own else found


def _dead(scene: Scene, last: int) -> bool:
    """Whether words behind the people who were shot tell that they died."""
    return any(
        all(scene.laid.key(last + 1 + n) == word for n, word in enumerate(words)) for words in scene.tolls.deadly[:2]
    )


def _with_self(scene: Scene, found: Casualty) -> Casualty:
    """The casualty with who did it, where the sentence, or the next ones of a paragraph, tell his suicide."""
    laid = scene.laid
    for at in range(found.last + 1, min(len(laid.words), found.last + laid.settings.suicide_words)):
        if "\n" in laid.gap(at - 1) or laid.quote[at] >= 0:
            break
        if _suicide(scene, at):
            people = found.people._replace(size=found.people.size + 1, own=True)
            return found._replace(people=people, last=at)
    return found


def _parted(scene: Scene, found: Casualty | None) -> Casualty | None:
    """The casualty with who did it, where "before" parts him from them: "left two dead before he shot himself"."""
    if found is None or found.name != "killed" or scene.laid.key(found.place + 1) not in scene.tolls.before:
        return found
    return _with_self(scene, found) if found.people.size and not found.people.own else found


def _suicide(scene: Scene, place: int) -> bool:
    """Whether a word ends the telling of a suicide."""
    laid = scene.laid
    if laid.key(place) in scene.tolls.reflexive:
        return laid.key(place - 1) in scene.tolls.self_leads
    return any(
        all(laid.key(place - len(words) + 1 + n) == word for n, word in enumerate(words))
        for words in scene.tolls.suicides
    )


def _suffered(scene: Scene, numbered: Numbered, place: int, name: str, groups: Groups) -> Casualty | None:
    """The people before "were killed", "dead" or "died"; groups once read are kept, for other words of the clause."""
    laid = scene.laid
    at = place
    while at > max(0, place - laid.settings.casualty_words) and laid.sentence[at - 1] == laid.sentence[place]:
        at -= 1
    while at < place:
        if at not in groups:
            groups[at] = group(scene, numbered.first, at, acting=True)
        people = groups[at]
        if people is not None and people.last < place and _passes(scene, people, place):
            return Casualty(place, name, people, place)
        at = at + 1 if people is None else max(at, people.last) + 1
    return None


def _passes(scene: Scene, people: Group, place: int) -> bool:
    """Whether nothing between people and a word of harm keeps them apart, and a form of "be" or "die" binds them."""
    laid, words = scene.laid, scene.tolls
    between = range(people.last + 1, place)
    if people.first == people.last and people.printed and laid.gap(people.last)[:1] == ",":
        return False
    keys = [laid.key(at) for at in between]
    if any(key not in words.being | words.adverbs | words.shot | words.passed for key in keys):
        return False
    apart = any(mark in laid.gap(at) for at in (people.last, *between) for mark in ".;:\n")
    return not apart and (_bound(scene, people, place) or not words.being.isdisjoint(keys))


def _bound(scene: Scene, people: Group, place: int) -> bool:
    """Whether a word of harm tells of people by itself: who died, whom something left dead, "three dead"."""
    laid, words = scene.laid, scene.tolls
    if laid.key(place) in words.dying or laid.key(people.first - 1) in words.being:
        return True
    return people.last + 1 == place and people.printed and not _object(scene, place)


def _object(scene: Scene, place: int) -> bool:
    """Whether somebody follows to whom the ones before a verb did it: "two gunmen killed a baker"."""
    laid = scene.laid
    key = laid.key(place + 1)
    active = laid.key(place) in scene.tolls.active or _shot(scene, place)
    told = key in scene.tolls.determiners or key in laid.table.pronouns or laid.number(place + 1) is not None
    return active and (told or key in scene.tolls.approximate or place + 1 in scene.begins)
