"""Descriptions and pronouns as printed ("the 34-year-old model", "she"), before it is known whom they mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from throughline.annotating.layout import JOINED, Layout
from throughline.text.names import bare

PhraseKind = Literal["definite", "indefinite", "owned", "bare", "pronoun", "pair"]


class Phrase(NamedTuple):
    """A description or pronoun by the places of its words: its head noun, an age, and the word that owns it."""

    first: int
    last: int
    kind: PhraseKind
    head: str
    age: int | None = None
    owner: int | None = None


def phrases(laid: Layout) -> Iterator[Phrase]:
    """Every pronoun and every description of one person, in the order of the last words."""
    table = laid.table
    for place, word in enumerate(laid.words):
        key = word.key
        if key in table.pronouns:
            if laid.narrated[place]:
                yield Phrase(place, place, "pronoun", key)
        elif (key in table.roles or key in table.kin or key == "old" or key in table.pairs) and laid.narrated[place]:
            found = _description(laid, place, key)
            if found is not None:
                yield found


def _description(laid: Layout, place: int, key: str) -> Phrase | None:
    """The description whose last word stands here, None where the word is no head."""
    if laid.capital(place) and not laid.first(place):
        return None
    years = laid.years(place)
    age = _age(laid, place, years)
    if (key == "old" and age is None) or _goes_on(laid, place):
        return None
    found = _back(laid, place, _joined(laid, place, key), age)
    if found is None or years is None or laid.gap(place) != " ":
        return found
    return found._replace(last=years + 1)


def _joined(laid: Layout, place: int, key: str) -> str:
    """The head with a word before it that a hyphen joins, where both name a relative (belle-mère)."""
    before = laid.key(place - 1)
    if before not in laid.table.prefixes or laid.gap(place - 1) != "-":
        return key
    return f"{before}-{key}" if f"{before}-{key}" in laid.table.kin else key


def _age(laid: Layout, place: int, years: int | None) -> int | None:
    """The age that the head of a description tells: years behind it, or a number before "old" or before "Jährige"."""
    if laid.key(place) == "old":
        return age_before(laid, place)
    if laid.key(place) in laid.table.aged:
        return laid.number(place - 1) if laid.gap(place - 1) == "-" else None
    return None if years is None else laid.number(years)


def age_before(laid: Layout, place: int) -> int | None:
    """The number of "34-year-old", given the place of "old"."""
    if laid.key(place - 1) != "year" or laid.gap(place - 1) not in JOINED:
        return None
    return laid.number(place - 2) if laid.gap(place - 2) in JOINED else None


def _goes_on(laid: Layout, place: int) -> bool:
    """Whether a later word is the head: "model agency" is no model, in "worker's son" the son counts."""
    key, following = laid.key(place), laid.key(place + 1)
    if laid.gap(place) not in JOINED or laid.capital(place + 1):
        return False
    if laid.gap(place) == " " and (key in laid.table.roles or key == "old"):
        return not (following in laid.followers or following.endswith(laid.table.verbal) or following.isdecimal())
    if following in laid.table.roles or following in laid.table.kin:
        return True
    return laid.gap(place) == "-" and following != "year"


def _back(laid: Layout, place: int, head: str, age: int | None) -> Phrase | None:
    """The description from its determiner or owner to the head; bare where neither stands before it."""
    table = laid.table
    at = place
    while place - at < laid.settings.description_words:
        before = laid.key(at - 1)
        if at == 0 or laid.gap(at - 1) not in JOINED:
            break
        if before == "old" and age is None:
            age = age_before(laid, at - 1)
        if before in table.definite | table.indefinite:
            return _determined(laid, at - 1, place, head, age)
        if before in table.pronouns and not table.pronouns[before].subject:
            return Phrase(at - 1, place, "owned", head, age, at - 1)
        if before.endswith("'s"):
            return _possessed(laid, at - 1, place, head, age)
        if before in table.functions and not _between_capitals(laid, at - 1):
            break
        at -= 1
    return _undetermined(laid, place, head, age)


def _undetermined(laid: Layout, place: int, head: str, age: int | None) -> Phrase | None:
    """A head alone: a kin word, or a role right before a name."""
    named = laid.capital(place + 1) and laid.gap(place) == " "
    apposed = laid.table.apposing and laid.gap(place - 1) == ", " and laid.capital(place - 1)
    return Phrase(place, place, "bare", head, age) if head in laid.table.kin or named or apposed else None


def _between_capitals(laid: Layout, place: int) -> bool:
    """Whether a small word stands inside a capitalised title: "All of Me"; a capitalised one counts as well."""
    return laid.capital(place) or (laid.capital(place - 1) and laid.capital(place + 1))


def _determined(laid: Layout, first: int, place: int, head: str, age: int | None) -> Phrase:
    """A description after an article; two people where its head says so."""
    kind: PhraseKind = "definite" if laid.key(first) in laid.table.definite else "indefinite"
    return Phrase(first, place, "pair" if head in laid.table.pairs else kind, head, age)


def _possessed(laid: Layout, owner: int, place: int, head: str, age: int | None) -> Phrase | None:
    """A description after a possessive: somebody's relative, or an epithet with a title in it ("The Den star")."""
    first = owner
    while (
        laid.gap(first - 1) in JOINED
        and first > 0
        and laid.capital(first)
        and place - first < laid.settings.description_words
    ):
        if laid.key(first - 1) in laid.table.definite and head in laid.table.roles and laid.capital(owner + 1):
            return _determined(laid, first - 1, place, head, age)
        if not laid.capital(first - 1) or bare(laid.key(first - 1)) in laid.table.openers:
            break
        first -= 1
    return Phrase(first, place, "owned", head, age, owner) if laid.capital(owner) else None
