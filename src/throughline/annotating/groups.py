"""People told of together: how many a noun phrase counts, or a list of them ("his wife and two neighbours")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from throughline.annotating.layout import AGE_UNITS, BEFORE_AGE, JOINED
from throughline.annotating.scene import Scene
from throughline.model.marks import Mention
from throughline.text.numbers import Number

YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
"""A year as it is printed: four digits without a comma."""


class Counted(NamedTuple):
    """A number by the places of its first and last word."""

    first: int
    last: int
    number: Number


class Group(NamedTuple):
    """People by the places of their first and last word: how many (0: nobody knows), whether a numeral tells it.

    ``own`` where it ends in "himself", ``name`` where it is one person who is named.
    """

    first: int
    last: int
    size: int
    printed: bool = False
    own: bool = False
    name: str = ""


ByFirst = Mapping[int, Counted]


def group(scene: Scene, numbers: ByFirst, place: int, acting: bool = False) -> Group | None:
    """The people whom the words from a place on tell of, None where they tell of nobody.

    Those who have a verb of their own behind them are left out of a list unless the list is ``acting``: "killed a
    baker and the mayor left" kills one.
    """
    first = found = pending = _item(scene, numbers, place)
    parts = 1
    while pending is not None and parts < scene.laid.settings.listed_people:
        joined, final = _joint(scene, pending.last)
        item = _further(scene, numbers, joined) if joined else None
        if item is None or (not acting and _active(scene, item)):
            break
        pending, parts = _both(pending, item), parts + 1
        found = pending if final else found
    return _explained(scene, first, found)


def _explained(scene: Scene, first: Group | None, found: Group | None) -> Group | None:
    """A list without its parts where they only say who its first part is: "two others, a man and a boy"."""
    if first is None or found is None or not first.printed or found.size != 2 * first.size:
        return found
    laid = scene.laid
    explained = laid.gap(first.last) == ", " and laid.key(first.last) in scene.tolls.anybody
    return found._replace(size=first.size) if explained else found


def _both(one: Group, other: Group) -> Group:
    """Two groups as one."""
    size = one.size + other.size if one.size and other.size else 0
    return Group(one.first, other.last, size, one.printed or other.printed, one.own or other.own)


def _joint(scene: Scene, last: int) -> tuple[int, bool]:
    """The place of what is joined to a group, 0 where nothing is, and whether "and" joins it, not a comma."""
    laid = scene.laid
    if laid.gap(last) not in {" ", ", "}:
        return 0, False
    if laid.key(last + 1) not in laid.table.pairing:
        return (last + 1 if laid.gap(last) == ", " else 0), False
    at = last + 2
    while laid.key(at) in scene.tolls.adverbs and at - last < laid.settings.near_words:
        at += 1
    return at, True


def _active(scene: Scene, item: Group) -> bool:
    """Whether a verb follows whose subject somebody is: a singular one follows one person only."""
    laid = scene.laid
    key = laid.key(item.last + 1)
    if laid.gap(item.last) != " " or (item.size > 1 and key in scene.tolls.singular):
        return False
    return key in scene.tolls.acting or key in laid.table.acts or key in laid.table.past


def _further(scene: Scene, numbers: ByFirst, place: int) -> Group | None:
    """A further part of a list: a relative needs no article there ("his wife, son and daughter"), a number its noun."""
    if place in numbers:
        found = _numbered(scene, numbers[place], numbers)
        return found if found and found.last > numbers[place].last else None
    if scene.laid.key(place) in scene.tolls.owners:
        return None
    if scene.laid.key(place) in scene.laid.table.kin:
        return _described(scene, place, place)
    return _item(scene, numbers, place)


def _item(scene: Scene, numbers: ByFirst, place: int) -> Group | None:
    """One part of a list."""
    key = scene.laid.key(place)
    if key in scene.tolls.reflexive:
        return Group(place, place, 1, own=True)
    if key in scene.tolls.himself and scene.laid.key(place + 1) in scene.laid.table.pairing:
        return Group(place, place, 1)
    if key in scene.tolls.another and _done(scene, place + 1):
        return Group(place, place, 1, printed=True)
    if place in numbers:
        return _numbered(scene, numbers[place], numbers)
    mention = scene.begins.get(place)
    if key not in scene.tolls.determiners and not _owner(scene, key):
        if mention is None or mention.basis == "pronoun":
            return _described(scene, place, place) if _headlined(scene, place) else None
        return _named(scene, place, mention)
    counted = _numbered(scene, numbers[place + 1], numbers) if place + 1 in numbers else None
    return counted._replace(first=place) if counted else _described(scene, place, place + 1)


def _headlined(scene: Scene, place: int) -> bool:
    """Whether a person without an article opens a list, as in headlines: "Father and two children found dead"."""
    laid = scene.laid
    told = laid.key(place) in laid.table.kin or laid.key(place) in laid.table.roles
    return told and laid.capital(place) and laid.gap(place) == " " and laid.key(place + 1) in laid.table.pairing


def _named(scene: Scene, place: int, mention: Mention) -> Group | None:
    """Somebody by name, or one whom a name owns: "Ada Brook's mother"."""
    last = place + scene.laid.size(mention.span) - 1
    if scene.laid.key(last).endswith("'s"):
        return _described(scene, place, last + 1)
    if mention.basis == "named":
        return Group(place, _aged(scene, last), 1, name=mention.name)
    return Group(place, _apposed(scene, last), _size(scene, last) or 0)


def _done(scene: Scene, place: int) -> bool:
    """Whether a word begins to tell what was done to somebody."""
    key = scene.laid.key(place)
    return key in scene.tolls.adverbs or key in scene.tolls.being or key in scene.tolls.harmed


def _owner(scene: Scene, key: str) -> bool:
    """Whether a word says whose somebody is: his, her, whose."""
    if key in scene.tolls.owners:
        return True
    pronoun = scene.laid.table.pronouns.get(key)
    return pronoun is not None and not pronoun.subject


def _numbered(scene: Scene, one: Counted, numbers: ByFirst) -> Group | None:
    """A number of people, or one person of an age."""
    laid = scene.laid
    if laid.key(one.last + 1) in AGE_UNITS:
        return _described(scene, one.first, one.last + 1)
    size = one.number.value
    if not isinstance(size, int) or size >= laid.settings.bare_toll or _no_count(scene, one):
        return None
    if laid.key(one.last + 1) == "of":
        return _part(scene, one, size, numbers)
    noun = _noun(scene, one.last)
    if noun is not None:
        return Group(one.first, _aged(scene, noun), size, printed=True)
    ended = laid.gap(one.last)[:1] in {".", ",", "\n"} and laid.gap(one.first - 1) == " "
    listed = laid.key(one.first - 1) in laid.table.pairing and laid.number(one.first - 2) is not None
    bare = not listed and (ended or laid.key(one.last + 1) in scene.tolls.alone)
    return Group(one.first, one.last, size, printed=True) if bare else None


def _no_count(scene: Scene, one: Counted) -> bool:
    """Whether a number counts nobody, or not exactly: "no one", "at least two", "including two", "June 7"."""
    before = scene.laid.key(one.first - 1)
    apart = before in scene.tolls.negations or before in scene.tolls.including
    return apart or one.number.bound != "exact" or dating(scene, one)


def dating(scene: Scene, one: Counted) -> bool:
    """Whether a number is a day, a year or a decade: June 7, 2014, the 20's."""
    laid = scene.laid
    before = laid.key(one.first - 1) in laid.table.calendar | scene.tolls.months
    if before and laid.sentence[one.first - 1] == laid.sentence[one.first]:
        return True
    printed = laid.text[one.number.span.start : one.number.span.end + 1]
    return bool(YEAR.match(printed)) or not laid.words[one.last].key.isalnum()


def _part(scene: Scene, one: Counted, size: int, numbers: ByFirst) -> Group | None:
    """A part of a number of people: "two of the five sailors" are two, "one of the two who died" tells of two."""
    at = one.last + 2
    at += scene.laid.key(at) in scene.tolls.determiners
    if at in numbers:
        return _of_whole(scene, one.first, size, numbers[at])
    last = _noun(scene, at - 1)
    return Group(one.first, last, size, printed=True) if last is not None else None


def _of_whole(scene: Scene, first: int, size: int, whole: Counted) -> Group:
    """A part of a counted whole, the whole itself where what follows tells of all of it."""
    last = _noun(scene, whole.last) or whole.last
    value = whole.number.value
    if scene.laid.key(last + 1) in scene.tolls.relative and isinstance(value, int):
        return Group(whole.first, last, value, printed=True)
    return Group(first, last, size, printed=True)


def _noun(scene: Scene, last: int) -> int | None:
    """The place of the noun for people behind a number, with a second one: "other people"."""
    laid = scene.laid
    found = None
    for at in range(last + 1, last + 2 + laid.settings.near_words):
        key = laid.key(at)
        if laid.gap(at - 1) not in JOINED or (found and laid.gap(at - 1) != " "):
            break
        if key in scene.tolls.others or _size(scene, at) is not None:
            found = at
        elif found or key in laid.table.functions or laid.capital(at):
            break
    return found


def _described(scene: Scene, first: int, start: int) -> Group | None:
    """Somebody by a noun, with a name and an age behind it; two for a couple, an unknown number for a plural."""
    laid = scene.laid
    found, size = -1, 0
    for at in range(start, start + laid.settings.description_words):
        key = laid.key(at)
        if at > start and (laid.gap(at - 1) not in JOINED or _counting(scene, at)):
            break
        told = _size(scene, at)
        if told is not None:
            found, size = at, told
        elif found >= 0 or (key in laid.table.functions and key != "old"):
            break
        elif at in scene.begins and scene.begins[at].basis == "named" and _size(scene, _behind(scene, at)) is None:
            return Group(first, _aged(scene, _behind(scene, at) - 1), 1, name=scene.begins[at].name)
    return Group(first, _apposed(scene, found), size) if found >= 0 else None


def _counting(scene: Scene, place: int) -> bool:
    """Whether a word is a number, and none of an age: "the rampage left | seven people"."""
    return scene.laid.number(place) is not None and scene.laid.key(place + 1) not in AGE_UNITS


def _behind(scene: Scene, place: int) -> int:
    """The place behind a name that begins at a place."""
    return place + scene.laid.size(scene.begins[place].span)


def _size(scene: Scene, place: int) -> int | None:
    """How many a noun tells of: 1, 2 for a couple, 0 for a plural; None for no noun for people."""
    laid = scene.laid
    key = laid.key(place)
    if key in scene.tolls.paired:
        return 2
    if key in laid.table.roles or key in laid.table.kin or key in scene.tolls.else_one:
        return 1
    if key == "old" and laid.key(place - 1) in AGE_UNITS:
        return 1
    single = key[:-1] if key[-1:] == "s" else ""
    return 0 if key in scene.tolls.people or single in laid.table.roles or single in laid.table.kin else None


def _apposed(scene: Scene, last: int) -> int:
    """The last word of a description with the name and the age behind it."""
    laid = scene.laid
    mention = scene.begins.get(last + 1)
    if mention is None or mention.basis != "named" or laid.gap(last) not in {" ", ", "}:
        return _aged(scene, last)
    end = last + laid.size(mention.span)
    ended = laid.gap(last) == " " or laid.gap(end)[:1] in {",", ".", "("}
    return _aged(scene, end) if ended and not laid.key(end).endswith("'s") else last


def _aged(scene: Scene, last: int) -> int:
    """The last word of somebody with the age behind a name: "Ada Brook, 34"."""
    laid = scene.laid
    told = laid.gap(last) in BEFORE_AGE and laid.key(last + 1).isdecimal() and not laid.leads_age(last + 1)
    return last + 1 if told and laid.gap(last + 1)[:1] in {",", ")", ".", " ", "\n"} else last
