"""What an archive knows of people, outlets and articles beside its stories, as its lists and pages show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

from throughline.model.article import Article
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Copy, Credited, Dated, Event, Fact, Passage, Printed, Printing, Resolved

PeopleOrder = Literal["mentions", "name"]
"""People by how often they are mentioned, the most first, or by their names."""


class Brief(NamedTuple):
    """An article in a list: its id, what it is called, who printed it, when it was written as far as that is known."""

    article: str
    title: str | None
    outlet: str | None
    source: str
    days: Days | None = None
    best: date | None = None
    stated: bool = False
    """Whether the article itself gives its day."""
    story: str | None = None

    @property
    def day(self) -> date | None:
        """The likeliest day, else the first that is possible."""
        return self.best or (self.days.first if self.days else None)


class Asking(NamedTuple):
    """Which people are asked for: words that their names have, in which order, and behind which one of a list."""

    words: str = ""
    order: PeopleOrder = "mentions"
    after: tuple[str | int, str] | None = None
    """What ``Known.key`` says of the last one that was shown."""
    most: int = 50


class Known(NamedTuple):
    """A person of one story: every name, how often they are mentioned, and that story's title and days."""

    id: str
    name: str
    names: tuple[str, ...]
    mentions: int
    story: str | None
    title: str | None
    first: str | None
    last: str | None
    sorting: str
    """The name in lower case, by which people are put in order."""

    def key(self, order: PeopleOrder) -> tuple[str | int, str]:
        """Where the person stands in a list of that order."""
        return (self.mentions if order == "mentions" else self.sorting), self.id


class Words(NamedTuple):
    """Words as one article prints them, and how they compare with the first printing."""

    evidence: Evidence
    words: str
    kind: Printed
    segment: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that a person said: the printings of an utterance, or one paraphrase."""

    key: tuple[str, str]
    """Its place in the list: the day of its first printing, and what tells it from others of that day."""
    words: tuple[Words, ...]
    """The oldest printings of each part, and the oldest of those that change a word."""
    number: int
    """How many printings there are in all."""
    utterance: str | None = None
    """The id of the utterance, None for a paraphrase: the reporter's words."""
    said: Days | None = None
    speakers: tuple[Credited, ...] = ()
    references: tuple[Evidence, ...] = ()
    """The words of each part with which its printings are compared."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A person with what the reports of the story print of it."""

    known: Known
    mentions: tuple[Evidence, ...]
    """The first mention in each of some reports."""
    said: tuple[Said, ...]
    more: tuple[str, str] | None
    """The key behind which more was said; None where this is the end."""
    number: int
    """How many things were said in all."""
    spoken: tuple[tuple[str | None, date | None, int], ...]
    """Outlet and day of the reports that print an utterance of theirs, with how many, also of those not ``said``."""
    facts: tuple[Fact, ...]
    """What is said of the person, each with some of the words that it rests on."""
    resting: Mapping[str, int]
    """How many places each fact rests on, by its id."""
    others: tuple[Known, ...]
    """People of the same name in other stories."""
    namesakes: int
    articles: Mapping[str, Brief]
    """Every article that is named here."""
    words: Mapping[Evidence, str] = field(default_factory=dict)
    """What the facts rest on."""


class Outlet(NamedTuple):
    """An outlet in a list, and how many reports of it count."""

    name: str
    reports: int


@dataclass(frozen=True, slots=True)
class Altered:
    """A printing with other words than the first printing has, or which joins words that stood apart."""

    utterance: str
    speakers: tuple[Credited, ...]
    reference: Evidence
    """The words of the first printing."""
    printing: Printing

    @property
    def article(self) -> str:
        """The article that prints them."""
        return self.printing.article


class Shared(NamedTuple):
    """How many copies tie an outlet to another one: ``taken`` from it, ``given`` to it, or unknown which."""

    outlet: str | None
    taken: int
    given: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Record:
    """What an archive has of one outlet."""

    outlet: Outlet
    months: tuple[tuple[str | None, int], ...]
    """Reports by month ("2021-05"), those without a day under None."""
    reports: tuple[Brief, ...]
    more: tuple[str, str] | None
    """The key behind which there are more reports."""
    altered: tuple[Altered, ...]
    alterations: int
    shares: tuple[Shared, ...]
    copies: tuple[Copy, ...]
    copied: int
    articles: Mapping[str, Brief]
    words: Mapping[Evidence, str]


class Neighbour(NamedTuple):
    """Another article with which words are shared: how many characters, in how many passages."""

    article: str
    characters: int
    passages: int


@dataclass(frozen=True, slots=True)
class Beside:
    """What ties an article to others: its day, its events and story, what it shares, its times."""

    dated: Dated | None = None
    events: tuple[Event, ...] = ()
    story: str | None = None
    title: str | None = None
    """What the story is called."""
    neighbours: tuple[Neighbour, ...] = ()
    sharing: int = 0
    """How many articles share words with it in all."""
    passages: tuple[Passage, ...] = ()
    """Those with ``neighbours``."""
    copies: tuple[Copy, ...] = ()
    resolved: tuple[Resolved, ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    """Ids and names of those of the story whom the article mentions."""
    articles: Mapping[str, Brief] = field(default_factory=dict)
    older: tuple[Article, ...] = ()
