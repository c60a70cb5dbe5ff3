"""The doors to the outside: what an engine and a store must offer, whoever implements them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar

from throughline.model.article import Article, Rejected
from throughline.model.kept import Asked, Decided, Kept, Listed, State
from throughline.model.links import Correction, Links, Passage, Story, Utterance
from throughline.model.marks import Report
from throughline.model.profiles import Asking, Beside, Known, Outlet, Profile, Record

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")


class Engine(Protocol):
    """Where work runs.

    A function given to an engine is a module-level function or a partial of one, so that it can travel.
    """

    def each(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The function's result for every item, in the order of the items."""
        ...

    def slim(self, function: Callable[[T], R], items: Iterable[S], made: Callable[[S], T]) -> Iterator[R]:
        """The same for what ``made`` makes of every item: that travels, and is only made where it is needed.

        ``made`` follows from the item and the function, and runs here.
        """
        ...

    def here(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The function's result for every item, worked out here: for what takes less than an item's way to a worker."""
        ...

    def grouped(
        self, keyed: Iterable[tuple[int, T]], function: Callable[[int, Sequence[T]], Sequence[R]]
    ) -> Iterator[R]:
        """The function's results for every 64-bit key and the items that share it.

        Keys ascending, each group's items sorted.
        """
        ...

    def connected(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
        """The connected components of a graph given by its edges: each sorted, and sorted by their first members."""
        ...


Titles = Callable[[Story, Mapping[str, Report]], str]
"""What a story is called, by its reports."""


class Memory(Protocol):
    """What was worked out before, by a digest of what it was worked out from: read and written many at a time."""

    def recalled(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """What is known under some keys."""
        ...

    def remember(self, found: Mapping[bytes, bytes]) -> None:
        """Keep what was worked out."""
        ...

    def forget(self) -> None:
        """Drop everything."""
        ...

    def end(self) -> None:
        """Write what still waits, and drop what this run did not use: the memory grows with the archive alone."""
        ...


class View(Protocol):
    """An archive as one transaction sees it, whoever writes meanwhile."""

    def claimed(self, claims: Iterable[str]) -> dict[str, list[Kept]]:
        """The texts that are kept under each of some claims."""
        ...

    def rejected(self, claims: Iterable[str] | None = None) -> list[Rejected]:
        """What became no article, or only the texts under some claims."""
        ...

    @property
    def reports(self) -> Mapping[str, Report]:
        """The reports that count by the ids of their articles, ascending; each is read when it is asked for."""
        ...

    def unread(self) -> tuple[Sequence[Report], Callable[[Iterable[Report]], None]]:
        """The reports that count, by their ids, each read when it is looked into, and who is told what comes next."""
        ...

    @property
    def numbers(self) -> Mapping[str, int]:
        """The numbers of the articles that count, by their ids."""
        ...

    @property
    def digest(self) -> bytes:
        """What stands for the reports that count, their texts and marks."""
        ...

    @property
    def digests(self) -> Sequence[bytes]:
        """What stands for each of these reports, in the order of their ids: equal for equal reports alone."""
        ...

    @property
    def related(self) -> str | None:
        """What stands for the reports of which the links tell, as it was given to ``Desk.relate``."""
        ...

    @property
    def state(self) -> str:
        """What stands for all that the archive holds: another one after everything that was written."""
        ...

    def links(self) -> Links:
        """All links, as they were related last."""
        ...

    def listed(self, asked: Asked) -> list[Listed]:
        """The stories that are asked for."""
        ...

    @property
    def latest(self) -> int:
        """The number of the text that was added last, 0 where there is none: what comes later has higher ones."""
        ...

    def fresh(self, stories: Iterable[str], after: int) -> dict[str, int]:
        """How many reports of some stories were added after a number, by the story's id; stories without are left out.

        A new version of a report counts as well.
        """
        ...

    def newest(self, asked: Asked) -> tuple[Mapping[str, Report], Links]:
        """The events with the newest reports among the stories that are asked for, and their reports."""
        ...

    def told(self, names: Iterable[str] | None = None) -> Iterator[tuple[Sequence[Report], Links]]:
        """The reports that count, or some by id, in the order of their ids, some at a time with resolved times."""
        ...

    def each(self, kind: str) -> Iterator[Any]:
        """All links of a kind, a field of ``Links``, of which only some are held at a time."""
        ...

    def story_of(self, name: str) -> str | None:
        """The id of the story of an article, whatever its version, of an event, or of a story."""
        ...

    def story(self, name: str) -> tuple[Mapping[str, Report], Links]:
        """The reports of a story by id, and the links that its dossier is told from."""
        ...

    def versions(self, names: Iterable[str]) -> list[Article]:
        """The older texts of some articles."""
        ...

    def holding(self, phrases: Sequence[str], most: int) -> tuple[dict[str, int], int]:
        """The numbers of the oldest articles that print every phrase, by id, and how many there are."""
        ...

    def sharing(self, weights: Mapping[str, int], most: int, near: int = 0) -> dict[str, int]:
        """The articles that print most of some phrases, by id with the weight of what they print, the most first.

        With ``near`` those that print less than this part of what the first one prints are left out.
        """
        ...

    def saying(self, numbers: Collection[int], parts: Collection[str]) -> tuple[Utterance, ...]:
        """The utterances of which one of some articles prints words that have all the parts."""
        ...

    def taken(self, names: Iterable[str], at_once: Iterable[str] = ()) -> Mapping[str, Report]:
        """Some of the reports that count by id, read when they are asked for; those ``at_once`` are read now."""
        ...

    def printed(self, numbers: Collection[int]) -> dict[str, str]:
        """The texts of some articles, by id."""
        ...

    def dated(self, names: Iterable[str]) -> Links:
        """The days of some articles and what editors decided: no other links."""
        ...

    @property
    def count(self) -> int:
        """How many reports count."""
        ...

    def others(self) -> list[Article]:
        """Every text that does not count: older ones, and those that claim one id without an order."""
        ...

    def texts(self, name: str) -> list[Kept]:
        """Every text of an article, by the id of any of them; none where there is no such article."""
        ...

    def decided(self) -> list[Decided]:
        """Every correction, in the order in which they were made."""
        ...

    def people(self, asking: Asking) -> list[Known]:
        """The people that are asked for."""
        ...

    def person(self, name: str, after: tuple[str, str] | None = None, most: int = 20) -> Profile | None:
        """A person by id, with so many things that were said behind a key; None where there is none."""
        ...

    def outlets(self, words: str = "") -> list[Outlet]:
        """The outlets whose names have some words, those with the most reports first."""
        ...

    def outlet(self, name: str, after: tuple[str, str] | None = None, most: int = 20) -> Record | None:
        """What there is of an outlet, with so many reports behind a key; None where it printed none."""
        ...

    def beside(self, name: str, most: int = 20) -> Beside | None:
        """What ties an article that counts to others, so many of these at most; None where there is none."""
        ...

    def between(self, one: str, other: str) -> list[Passage]:
        """The passages that two articles share, in the order of the first one's text."""
        ...


class Desk(View, Protocol):
    """An archive for one who writes, alone: all that is written is kept, or nothing."""

    def add(self, reports: Sequence[tuple[Report, str, State]]) -> None:
        """Keep texts that are new under their claims."""
        ...

    def put_instead(self, reports: Sequence[tuple[int, Report]]) -> None:
        """Let reports take the place of those with the same text that are kept, by number."""
        ...

    def restate(self, states: Mapping[int, State]) -> None:
        """Say anew which texts count."""
        ...

    def reject(self, found: Iterable[Rejected], clashing: Mapping[str, Sequence[Rejected]]) -> None:
        """Keep what became no article, and for some claims which of their texts are rejected."""
        ...

    def decide(self, correction: Correction, who: str, made: str) -> int:
        """Keep a correction; its number."""
        ...

    def undo(self, number: int, who: str, made: str) -> None:
        """Take a correction back."""
        ...

    def relate(self, links: Links, numbers: Mapping[str, int], related: str, titles: Titles) -> int:
        """Let the links of some articles take the place of those that are kept; the number of links that changed."""
        ...


class Store(Protocol):
    """Where an archive keeps articles, reports and links."""

    @property
    def name(self) -> str:
        """The archive's place as it is shown, without a password."""
        ...

    def reading(self) -> AbstractContextManager[View]:
        """The archive as it is now, until the block ends."""
        ...

    def writing(self) -> AbstractContextManager[Desk]:
        """The archive for one who writes; whoever else wants to write waits until the block ends."""
        ...

    def memory(self) -> Memory:
        """What relating worked out before, for one run."""
        ...

    def close(self) -> None:
        """Let go of the archive."""
        ...
