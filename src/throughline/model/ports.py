"""The doors to the outside: what an engine must offer, whoever implements it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Engine(Protocol):
    """Where work runs.

    A function given to an engine is a module-level function or a partial of one, so that it can travel.
    """

    def each(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The function's result for every item, in the order of the items."""
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
