"""Counts of people killed, injured, arrested or missing, and of other things that reports count."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from throughline.annotating.groups import Counted, dating
from throughline.annotating.layout import BEFORE_AGE, JOINED
from throughline.annotating.scene import Scene
from throughline.model.marks import Attribute, Mention
from throughline.model.span import Span
from throughline.text.numbers import Number, numbers

BOUNDS = {"at least": ">=", "more than": ">", "at most": "<=", "less than": "<", "about": "~"}
SHOT = "shot"
"""The name under which people who were hit are counted until it is known whether any of them died."""
BREAKS = frozenset("\n;:.")


class Harm(NamedTuple):
    """A word that tells what was done to somebody, and under what it is counted."""

    place: int
    name: str


class Numbered(NamedTuple):
    """The numbers of a text by the places of their first words and of their last words."""

    first: dict[int, Counted]
    last: dict[int, Counted]


def counts(scene: Scene, told: Sequence[Harm], numbered: Numbered) -> Iterator[Attribute]:
    """Yield what is counted, under a plain word: "three people were wounded" is ``injured`` 3."""
    yield from tolls(scene, told, numbered)
    for one in numbered.first.values():
        yield from _things(scene, one)


def placed(scene: Scene) -> Numbered:
    """The numbers of the text with the places of their words."""
    starts = [word.start for word in scene.laid.words]
    found = []
    for number in numbers(scene.laid.text):
        first = bisect_left(starts, number.numeral.start)
        last = bisect_left(starts, number.span.end) - 1
        if first <= last:
            found.append(Counted(first, last, number))
    return Numbered({one.first: one for one in found}, {one.last: one for one in found})


def printed(number: Number) -> str | int | float:
    """A number as an attribute's value: ``3``, ``3-5``, ``>=3``, ``~300``."""
    if number.bound == "range":
        return f"{number.low}-{number.high}"
    return f"{BOUNDS[number.bound]}{number.value}" if number.bound in BOUNDS else number.value


def deadly(scene: Scene, place: int) -> bool:
    """Whether words after "shot", or the one before, tell a death."""
    laid = scene.laid
    if laid.key(place - 1) in scene.tolls.fatally:
        return True
    return any(all(laid.key(place + 1 + n) == word for n, word in enumerate(words)) for words in scene.tolls.deadly)


def deathly(scene: Scene) -> bool:
    """Whether the report tells of a death at all, so that who was hit may be dead."""
    laid = scene.laid
    return any(word.key in scene.tolls.deaths and laid.narrated[place] for place, word in enumerate(laid.words))


# ---------------------------------------------------------------- people


def harms(scene: Scene) -> Iterator[Harm]:
    """Every word of harm that the report itself tells, but for those of clauses on earlier cases."""
    for place, word in enumerate(scene.laid.words):
        name = _harm(scene, place, word.key) if word.key in scene.tolls.harming else None
        if name is not None and scene.laid.narrated[place] and not past(scene, place):
            yield Harm(place, name)


def tolls(scene: Scene, told: Sequence[Harm], numbered: Numbered) -> Iterator[Attribute]:
    """The counts of people harmed; of people who were hit, some of whom may be dead, under ``SHOT``."""
    for place, name in told:
        hit = name == "injured" and scene.laid.words[place].key in scene.tolls.shot
        counted = _counted(scene, place, SHOT if hit else name, numbered)
        if counted is not None:
            yield counted
    multiple = scene.tolls.multiple
    for place, word in enumerate(scene.laid.words):
        if word.key in multiple and _multiple(scene, place):
            yield scene.mark(scene.laid.span(place, place + 1), place, "killed", multiple[word.key])


def _multiple(scene: Scene, place: int) -> bool:
    """Whether a word counts the dead of a killing: "a double homicide", no double murder-suicide."""
    laid, words = scene.laid, scene.tolls
    if laid.key(place + 1) not in words.multiple_of or laid.gap(place) not in JOINED or not laid.narrated[place]:
        return False
    after = {laid.key(place + 2), laid.key(place + 3)}
    return not (after & words.suicide or undone(scene, place) or past(scene, place))


def undone(scene: Scene, place: int) -> bool:
    """Whether the words before a killing tell that it did not come about: "attempted second-degree murder"."""
    laid = scene.laid
    for at in range(place - 1, max(-1, place - 1 - laid.settings.near_words), -1):
        if laid.gap(at) not in JOINED:
            break
        if laid.key(at) in scene.tolls.undone:
            return True
    return False


def _harm(scene: Scene, place: int, key: str) -> str | None:
    """Under what a word of harm is counted."""
    if key in scene.tolls.fatally and scene.laid.key(place + 1) in scene.tolls.shot | scene.tolls.fatal:
        return None
    if key in scene.tolls.shot:
        return "killed" if deadly(scene, place) else "injured"
    if key in scene.tolls.to_hospital:
        near = {scene.laid.key(at) for at in range(place + 1, place + 2 + scene.laid.settings.toll_object_words)}
        return "injured" if near & scene.tolls.wards else None
    return "injured" if key in scene.tolls.caring and _counting(scene, place) else scene.tolls.harmed.get(key)


def _counting(scene: Scene, place: int) -> bool:
    """Whether a verb has a number as its object."""
    laid = scene.laid
    counted = laid.number(place + 1) is not None or laid.key(place + 1) in scene.tolls.approximate
    return counted and laid.key(place - 1) not in scene.tolls.being


def past(scene: Scene, place: int) -> bool:
    """Whether the clause tells of an earlier case."""
    laid = scene.laid
    near = range(max(0, place - laid.settings.past_words), min(len(laid.words), place + laid.settings.past_words))
    return any(laid.words[at].key in scene.tolls.past and laid.sentence[at] == laid.sentence[place] for at in near)


def _counted(scene: Scene, place: int, name: str, numbered: Numbered) -> Attribute | None:
    """The count that a word of harm makes: of the people before it, else of those after it."""
    laid = scene.laid
    active = laid.key(place) in scene.tolls.active | scene.tolls.caring and laid.key(place - 1) not in scene.tolls.being
    one = _after(scene, place, numbered.first) if active else None
    doing = active and (laid.key(place).endswith(scene.tolls.doing) or place + 1 in numbered.first)
    one = one or (None if doing else _before(scene, place, numbered.last))
    if one is None or not isinstance(one.number.value, int):
        return None
    other = _joined(scene, one, numbered.last) if one.first < place else None
    if other is not None and isinstance(other.number.value, int):
        span = Span(other.number.span.start, laid.words[place].end)
        return scene.mark(span, place, name, other.number.value + one.number.value)
    first, last = min(one.first, place), max(one.last, place)
    span = Span(min(one.number.span.start, laid.words[first].start), laid.words[last].end)
    return scene.mark(span, place, name, printed(one.number))


def _before(scene: Scene, place: int, by_last: dict[int, Counted]) -> Counted | None:
    """The number of people before a word of harm, with nothing between that breaks the clause; ages are passed over."""
    laid = scene.laid
    at = place - 1
    while at >= 0 and place - at <= scene.laid.settings.toll_words and not BREAKS & set(laid.gap(at)):
        if at in by_last and not _age(scene, by_last[at]):
            one = by_last[at]
            return one if _people(scene, one, place) else None
        if laid.key(at) in scene.tolls.harmed and place - at > 1:
            return None
        at -= 1
    return None


def _age(scene: Scene, one: Counted) -> bool:
    """Whether a number counts nobody: an age, a day, a time, or the whole of a part ("four of the five")."""
    laid = scene.laid
    before, after = laid.key(one.first - 1), laid.key(one.last + 1)
    if before in scene.tolls.including or after in scene.tolls.spans:
        return True
    if dating(scene, one) or before in scene.tolls.negations:
        return True
    if after == "of" and laid.number(one.last + 3) is None:
        return True
    part = laid.key(one.first - 2) == "of" and not _wholly(scene, one)
    return part or _set_off(scene, one) or _in_ages(scene, one)


def _wholly(scene: Scene, one: Counted) -> bool:
    """Whether what is told of a part is told of the whole behind it too: "four of the five people found dead"."""
    laid = scene.laid
    return laid.key(one.last + 1) in scene.tolls.people and laid.key(one.last + 2) in scene.tolls.relative


def _set_off(scene: Scene, one: Counted) -> bool:
    """Whether a number stands between commas, as an age after a name does."""
    laid = scene.laid
    after = laid.gap(one.last)[:1]
    return laid.gap(one.first - 1) in BEFORE_AGE and after in {",", ")"} and one.first == one.last


def _in_ages(scene: Scene, one: Counted) -> bool:
    """Whether a number stands in a list after "ages"."""
    laid = scene.laid
    at = one.first - 1
    while at > 0 and (laid.number(at) is not None or laid.key(at) in {"and", "or"}):
        at -= 1
    return laid.key(at) in scene.tolls.ages


def _people(scene: Scene, one: Counted, place: int) -> bool:
    """Whether a number counts people up to a word of harm: a noun for people, "others", or nothing between."""
    laid = scene.laid
    between = [laid.key(at) if laid.number(at) is None else "" for at in range(one.last + 1, place)]
    if not between:
        return laid.gap(one.last) == " "
    known = scene.tolls.people | scene.tolls.others
    if laid.gap(one.last) not in {" ", "-"}:
        return False
    single = laid.table.roles if one.number.value == 1 else known
    noun = next(
        (n for n, key in enumerate(between[: scene.laid.settings.toll_object_words]) if key in known or key in single),
        -1,
    )
    told = scene.tolls
    passed = told.being | told.adverbs | told.people | told.shot | told.ages | told.listed
    return all(not key or key in passed for key in between[noun + 1 :])


def _joined(scene: Scene, one: Counted, by_last: dict[int, Counted]) -> Counted | None:
    """The number before "and": "two adults and four children"."""
    laid = scene.laid
    if laid.key(one.first - 1) != "and" or not _person(scene, one.last + 1):
        return None
    other = by_last.get(one.first - 3)
    return other if other is not None and _person(scene, one.first - 2) else None


def _person(scene: Scene, place: int) -> bool:
    """Whether a word is a noun for people or a person."""
    key = scene.laid.key(place)
    return key in scene.tolls.people or key in scene.laid.table.roles


def _after(scene: Scene, place: int, by_first: dict[int, Counted]) -> Counted | None:
    """The number of people after "killing": next to it but for "at least", a noun for people or nothing after it."""
    laid = scene.laid
    for at in range(place + 1, place + 1 + scene.laid.settings.toll_object_words):
        if laid.gap(at - 1) != " ":
            return None
        one = by_first.get(at)
        if one is None and laid.key(at) in scene.tolls.approximate:
            continue
        if one is None:
            return None
        following = [laid.key(at) for at in range(one.last + 1, one.last + 1 + scene.laid.settings.toll_object_words)]
        people = any(key in scene.tolls.people or key in scene.tolls.others for key in following)
        alone = laid.gap(one.last)[:1] in {".", ",", "\n"} or following[0] in scene.tolls.alone
        fits = (people or (alone and one.number.value < laid.settings.bare_toll)) and not _age(scene, one)
        return one if fits else None
    return None


# ---------------------------------------------------------------- things


def _things(scene: Scene, one: Counted) -> Iterator[Attribute]:
    """Likes, followers, children, and the weeks of a pregnancy."""
    laid = scene.laid
    at = one.last + 1
    while laid.key(at) in scene.tolls.others:
        at += 1
    noun = laid.key(at)
    if laid.gap(at - 1) not in {" ", "-"} or not laid.narrated[one.first]:
        return
    span = Span(one.number.span.start, laid.words[at].end)
    if noun == "weeks" and any(laid.key(at + n) in scene.tolls.pregnancy for n in (1, 2, 3)):
        yield scene.mark(span, one.first, "weeks", printed(one.number), bearer(scene, at))
    elif noun == "children":
        if laid.key(one.first - 1) in scene.tolls.having:
            yield scene.mark(span, one.first, noun, printed(one.number), scene.doer(one.first))
    elif noun in scene.tolls.counted:
        yield scene.mark(span, one.first, noun, printed(one.number))


def bearer(scene: Scene, place: int) -> Mention | None:
    """Whose pregnancy the words after a place tell of, else the subject before."""
    for at in range(place + 1, place + 1 + scene.laid.settings.toll_object_words):
        if at in scene.ends:
            return scene.ends[at]
    return scene.doer(place)
