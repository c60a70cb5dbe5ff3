"""Links of which most stay packed: what few reports have to themselves is read only where one of them changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import cached_property
from typing import Any, Generic, NamedTuple, TypeVar, overload

from throughline.text.encoded import digest, encoded
from throughline.text.packing import packed, unpacked

T_co = TypeVar("T_co", covariant=True)
FOLDED = ("utterances", "happenings", "people", "facts", "findings")
"""The kinds of links that reports can have to themselves, as fields of ``Links``."""


class Folded(Generic[T_co]):
    """A result that travels and is remembered as bytes, which are read when it is looked into.

    >>> Folded(("a", 1)).open()
    ('a', 1)
    """

    __slots__ = ("_raw", "_thing")

    def __init__(self, thing: T_co | None = None, raw: bytes | None = None) -> None:
        """Take the result, or what ``raw`` was once."""
        self._thing = thing
        self._raw = raw

    @property
    def raw(self) -> bytes:
        """The result as bytes."""
        if self._raw is None:
            self._raw = packed(self._thing)
        return self._raw

    def open(self) -> T_co:
        """The result; what is read from bytes is read anew each time, and not held."""
        return self._thing if self._thing is not None else unpacked(self.raw)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (None, self.raw)


class Own(NamedTuple, Generic[T_co]):
    """The links of a kind that some reports have to themselves; of them those ``without`` are now shared with others.

    ``notes`` has what is asked of each of them without looking into it.
    """

    articles: tuple[str, ...]
    folded: Folded[Sequence[T_co]]
    without: tuple[int, ...] = ()
    notes: Sequence[Any] = ()

    def key(self, rests_on: Sequence[int] = ()) -> bytes:
        """What stands for these links and what else they rest on: hardly ever another key for the same."""
        return digest(self.folded.raw, encoded((self.without, rests_on)))

    def open(self) -> list[T_co]:
        """The links."""
        return [one for place, one in enumerate(self.folded.open()) if place not in self.without]

    def noted(self) -> list[Any]:
        """What is asked of each of the links."""
        return [note for place, note in enumerate(self.notes) if place not in self.without]


def shared(links: Sequence[T_co]) -> Sequence[T_co]:
    """Of all links of a kind those that reports share, as far as others are told apart."""
    return links.shared if isinstance(links, Gathered) else links


def owned(links: Sequence[T_co]) -> Sequence[Own[T_co]]:
    """Of all links of a kind those that some reports have to themselves, as far as they are told apart."""
    return links.own if isinstance(links, Gathered) else ()


class Gathered(Sequence[T_co]):
    """All links of a kind in their order: those that reports share, and those that some have to themselves."""

    def __init__(self, shared: Iterable[T_co], own: Iterable[Own[T_co]], order: Callable[[T_co], Any]) -> None:
        """Take the links, and what puts them in order."""
        self.shared = tuple(shared)
        self.own = tuple(own)
        self.order = order

    @cached_property
    def every(self) -> tuple[T_co, ...]:
        """All of them."""
        return self.among(None)

    def among(self, names: Set[str] | None) -> tuple[T_co, ...]:
        """Those that reports share, and what some articles, or all, have to themselves, in their order."""
        chosen = (one for one in self.own if names is None or names & {*one.articles})
        return tuple(sorted((*self.shared, *(link for one in chosen for link in one.open())), key=self.order))

    @overload
    def __getitem__(self, at: int) -> T_co: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T_co]: ...
    def __getitem__(self, at: int | slice) -> T_co | Sequence[T_co]:
        return self.every[at]

    def __len__(self) -> int:
        return len(self.every)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.every)
