"""Nouns that a language joins into longer ones: the last noun tells what the compound is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

Known = TypeVar("Known")

LINKED = 2
"""Letters before the last noun of a compound at least."""


class Compounds(frozenset[str]):
    """A set of words that holds also the compounds that end in some of them.

    >>> nouns = Compounds({"sprecher", "koch"}, ["sprecher"])
    >>> "polizeisprecher" in nouns, "pfannkoch" in nouns
    (True, False)
    """

    endings: tuple[str, ...]

    def __new__(cls, words: Iterable[str], endings: Iterable[str]) -> Compounds:
        """The set of the words, with those that end compounds."""
        made = super().__new__(cls, words)
        made.endings = tuple(sorted(endings))
        return made

    def __contains__(self, word: object) -> bool:
        """Whether a word is listed, or is a compound."""
        if super().__contains__(word):
            return True
        return isinstance(word, str) and word.endswith(self.endings) and ending(word, self.endings) is not None


class Heads(Mapping[str, Known]):
    """What is known of words, and so of the compounds that end in some of them.

    >>> Heads({"sprecher": "office"}, ["sprecher"])["polizeisprecher"]
    'office'
    """

    def __init__(self, known: Mapping[str, Known], endings: Iterable[str]) -> None:
        """Keep what is known of words, and those that end compounds."""
        self.known = dict(known)
        self.endings = tuple(sorted(endings))

    def __getitem__(self, word: str) -> Known:
        """What is known of a word itself, else of the last noun in it."""
        if word in self.known or not word.endswith(self.endings):
            return self.known[word]
        return self.known[ending(word, self.endings) or word]

    def __iter__(self) -> Iterator[str]:
        """The listed words."""
        return iter(self.known)

    def __len__(self) -> int:
        """The number of listed words."""
        return len(self.known)


def ending(word: str, endings: Iterable[str]) -> str | None:
    """The longest of some nouns with which a word ends behind another one, None without one."""
    fitting = (one for one in endings if word.endswith(one) and len(word) >= len(one) + LINKED)
    return max(fitting, key=len, default=None)
