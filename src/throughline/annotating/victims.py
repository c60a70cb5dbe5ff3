"""Single people who died or were hurt, and the counts that follow where the article counts nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from throughline.annotating.casualties import Casualty
from throughline.annotating.counts import SHOT, deadly, deathly, past, undone
from throughline.annotating.layout import JOINED
from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute, Mention


class Fate(NamedTuple):
    """What happened to one or two people, by the place of the word that tells it."""

    place: int
    name: str
    people: tuple[Mention, ...]


def victims(scene: Scene, listed: Sequence[Casualty], counted: frozenset[str]) -> Iterator[Attribute]:
    """Yield ``status`` dead of single people, and a count where the article gives none and tells of one clause only."""
    told = list(_fates(scene))
    yield from _dead(scene, told)
    fates = [fate for fate in told if not past(scene, fate.place)]
    killed = "killed" in {*(fate.name for fate in fates), *(one.name for one in listed)}
    name = "killed" if killed else "injured"
    if name in counted or (name == "injured" and ({"killed", SHOT} & counted or deathly(scene))):
        return
    total = [*_total(scene, [fate for fate in fates if fate.name == name])]
    yield from total or _alone(scene, [one for one in listed if one.name == name], fates)


def _dead(scene: Scene, fates: Iterable[Fate]) -> Iterator[Attribute]:
    """That somebody is dead."""
    for fate in fates:
        for who in fate.people if fate.name == "killed" else ():
            yield scene.mark(scene.laid.span(fate.place, fate.place), fate.place, "status", "dead", who)


def _total(scene: Scene, fates: list[Fate]) -> Iterator[Attribute]:
    """The number of people in the fullest clause, where no more than so many names are told to have met that fate."""
    violent = any(word.key in scene.tolls.violent for word in scene.laid.words)
    if not fates or not violent:
        return
    fullest = max(fates, key=lambda fate: (len(fate.people), -fate.place))
    names = {who.name for fate in fates for who in fate.people if who.name[:1].isupper()}
    if len(names) <= len(fullest.people):
        mark = scene.mark(
            scene.laid.span(fullest.place, fullest.place), fullest.place, fullest.name, len(fullest.people)
        )
        if mark.certainty != "denied":
            yield mark


def _alone(scene: Scene, listed: Sequence[Casualty], fates: Sequence[Fate]) -> Iterator[Attribute]:
    """The count of the first clause on one person, where no more than one name is told to have met that fate."""
    names = {one.people.name for one in listed if one.people.name}
    names |= {who.name for fate in fates for who in fate.people if who.name[:1].isupper() and fate.name == "killed"}
    if listed and len(names) <= 1 and any(word.key in scene.tolls.violent for word in scene.laid.words):
        one = listed[0]
        mark = scene.mark(scene.laid.span(one.first, max(one.last, one.place)), one.place, one.name, one.people.size)
        if mark.certainty != "denied":
            yield mark


def _fates(scene: Scene) -> Iterator[Fate]:
    """What the article tells of single people outside quotes."""
    laid, words = scene.laid, scene.tolls
    for place, word in enumerate(laid.words):
        if word.key not in words.fateful or laid.quote[place] >= 0 or not laid.narrated[place]:
            continue
        name = words.harmed.get(word.key)
        if word.key in words.shot:
            name = "killed" if deadly(scene, place) else "injured"
        elif word.key in words.ends and laid.key(place + 1) == "of":
            yield from () if undone(scene, place) else _after(scene, place + 1, "killed", place)
            continue
        if name not in {"killed", "injured"} or word.key in words.hospital:
            continue
        people = _before(scene, place)
        if people:
            yield Fate(place, name, people)
        elif word.key in words.active:
            yield from _after(scene, place, name, place)


def _before(scene: Scene, place: int) -> tuple[Mention, ...]:
    """The one or two people just before "was … killed", "died" or "dead"."""
    laid, words = scene.laid, scene.tolls
    being = laid.key(place) in words.dying
    at = place - 1
    while at >= 0 and place - at <= laid.settings.toll_words and laid.sentence[at] == laid.sentence[place]:
        mention = scene.ends.get(at)
        if mention is not None and not scene.owning(mention, at):
            return _both(scene, mention, at) if being and mention.basis != "pronoun" else ()
        key = laid.key(at)
        being = being or key in words.being
        passed = key in words.being or key in words.adverbs or key in words.shot or key in words.passed
        if not (passed or laid.capital(at) or laid.number(at) is not None):
            return ()
        at -= 1
    return ()


def _both(scene: Scene, last: Mention, place: int) -> tuple[Mention, ...]:
    """A person, with the one before where "and" joins them."""
    at = place - scene.laid.size(last.span)
    if scene.laid.key(at) != "and":
        return (last,)
    first = scene.ends.get(at - 1)
    return (first, last) if first is not None and not scene.owning(first, at - 1) else ()


def _after(scene: Scene, start: int, name: str, place: int) -> Iterator[Fate]:
    """The person after "killed" or "death of"."""
    laid = scene.laid
    for at in range(start + 1, start + 1 + laid.settings.victim_words):
        if laid.gap(at - 1) not in JOINED:
            return
        mention = scene.begins.get(at)
        if mention is not None:
            if mention.basis != "pronoun" and not _own(scene, mention, at):
                yield Fate(place, name, (mention,))
            return
        if laid.key(at) in laid.table.functions:
            return


def _own(scene: Scene, mention: Mention, place: int) -> bool:
    """Whether a mention only says whose something is: "the death of Ada's hope"."""
    return scene.laid.key(place + scene.laid.size(mention.span) - 1).endswith("'s")
