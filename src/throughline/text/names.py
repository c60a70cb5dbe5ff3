"""Names of people as strings: their parts, whether two can mean one person, and the gender that they tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from throughline.languages.people import Gender, People
from throughline.languages.short_names import short_forms
from throughline.settings import DEFAULTS
from throughline.text.words import keys


class Name(NamedTuple):
    """A name's words in lower case: titles before it, given names, surname with its particles, suffix."""

    titles: tuple[str, ...]
    given: tuple[str, ...]
    surname: tuple[str, ...]
    suffix: str | None = None

    @property
    def full(self) -> bool:
        """Whether both a given name and a surname are there."""
        return bool(self.given and self.surname)


def bare(key: str) -> str:
    """A word's key without a possessive ending.

    >>> bare("tommy's"), bare("o'hara"), bare("james'")
    ('tommy', "o'hara", 'james')
    """
    return key[:-2] if key.endswith("'s") else key.rstrip("'")


def name(printed: str, table: People) -> Name:
    """The parts of a printed name; a single word is a given name where the table knows it as one, else a surname."""
    return parts([bare(key) for key in keys(printed)], table)


def parts(told: Sequence[str], table: People) -> Name:
    """The parts of a name given as lower-case words."""
    first = 0
    while first < len(told) and told[first] in table.titles:
        first += 1
    titles, rest = tuple(told[:first]), list(told[first:])
    suffix = rest.pop() if len(rest) > 1 and rest[-1] in table.suffixes else None
    if len(rest) == 1:
        known = rest[0] in table.given and not titles
        return Name(titles, (rest[0],) if known else (), () if known else (rest[0],), suffix)
    cut = next((place for place in range(1, len(rest) - 1) if rest[place] in table.particles), len(rest) - 1)
    return Name(titles, tuple(rest[:cut]), tuple(rest[cut:]), suffix)


def same_word(one: str, other: str, shortest: int = DEFAULTS.misspelt_letters) -> bool:
    """Whether two words are equal, or one is the other misspelt by one letter or one swap of neighbours.

    >>> same_word("ashely", "ashley"), same_word("dan", "don")
    (True, False)
    """
    if one == other:
        return True
    if min(len(one), len(other)) < shortest or one[0] != other[0]:
        return False
    return OSA.distance(one, other, score_cutoff=1) <= 1


def same_name(one: Name, other: Name) -> bool:
    """Whether two names can mean one person: what both give must agree, initials and misspellings allowed.

    Short forms of given names are where both names are whole ("Bill Hale", "William Hale").
    """
    if _of_two_families(one, other):  # most pairs, soonest told
        return False
    if _crossed(one, other):
        return True
    if one.given and other.given and not (_given_agree(one.given, other.given) or _shortened(one, other)):
        return False
    if one.surname and other.surname and not _surname_agree(one.surname, other.surname):
        return False
    if len({one.suffix, other.suffix} - {None}) > 1:
        return False
    return bool((one.given and other.given) or (one.surname and other.surname))


def _of_two_families(one: Name, other: Name) -> bool:
    """Whether two whole names have surnames that do not begin with one letter."""
    if not (one.given and one.surname and other.given and other.surname):
        return False
    return one.surname[-1][:1] != other.surname[-1][:1]


def _given_agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the first given names are the same word, or one is the other's initial."""
    first, second = one[0], other[0]
    return same_word(first, second) or (1 in {len(first), len(second)} and first[0] == second[0])


def _shortened(one: Name, other: Name) -> bool:
    """Whether the given names of two whole names are forms of one."""
    forms = short_forms()
    first, second = (forms.get(known.given[0], frozenset()) for known in (one, other))
    return one.full and other.full and not first.isdisjoint(second)


def _surname_agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two surnames are the same words, or the last words of a double one."""
    size = min(len(one), len(other))
    return all(same_word(a, b) for a, b in zip(one[-size:], other[-size:], strict=True))


def _crossed(one: Name, other: Name) -> bool:
    """Whether a single word that no table knows stands for the other name's given name."""
    for lone, full in ((one, other), (other, one)):
        if not lone.given and len(lone.surname) == 1 and not lone.titles and full.given:
            return lone.surname[0] == full.given[0]
        if not lone.surname and len(lone.given) == 1 and full.surname:
            return lone.given[0] == full.surname[-1]
    return False


def fullest(printed: Iterable[str]) -> str | None:
    """The printed name with most words, then most characters, then the first in the alphabet; None of none."""
    return min(printed, key=lambda text: (-len(keys(text)), -len(text), text), default=None)


def gender(known: Name, table: People) -> Gender:
    """The gender that titles or the first given name tell, ``""`` where they tell none."""
    told = [table.titles[title] for title in known.titles if table.titles.get(title)]
    if told:
        return told[0]
    return table.given.get(known.given[0], "") if known.given else ""
