"""Spellings: the names of one person that differ by a letter or by a swap of two, each with the words that print it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from throughline.languages.people import people as tables
from throughline.model.evidence import Evidence
from throughline.model.links import Person
from throughline.model.marks import Report
from throughline.text.names import Name, name, same_word


def spellings(person: Person, reports: Mapping[str, Report]) -> dict[str, list[Evidence]]:
    """The full names of a person that reports spell differently, each with all its evidence; nothing where none do.

    A nickname, an initial, a title or a middle name is no other spelling.
    """
    found: dict[Name, list[Evidence]] = {}
    for mention in person.mentions if len(person.names) > 1 else ():
        if mention.article in reports:
            article = reports[mention.article].article
            parts = name(mention.span.words(article.text), tables(article.language))
            if parts.full:
                found.setdefault(Name((), parts.given[:1], parts.surname), []).append(mention)
    differing = {one for pair in combinations(sorted(found), 2) if _misspelt(*pair) for one in pair}
    return {_printed(one): found[one] for one in sorted(differing)}


def _misspelt(one: Name, other: Name) -> bool:
    """Whether two names differ, and every word that does is the other's misspelt."""
    mine, theirs = (*one.given, *one.surname), (*other.given, *other.surname)
    return len(mine) == len(theirs) and all(same_word(a, b) for a, b in zip(mine, theirs, strict=True))


def _printed(parts: Iterable[Iterable[str] | str | None]) -> str:
    """A name's words with capitals, by which its spellings are told apart."""
    words = [word for part in parts if part and not isinstance(part, str) for word in part]
    return " ".join(word[:1].upper() + word[1:] for word in words)
