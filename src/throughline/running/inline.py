"""The engine of this process: everything in order, nothing to set up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeVar

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")


class InProcess:
    """Runs every function here and now."""

    def each(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The function's result for every item, in the order of the items."""
        return map(function, items)

    def slim(self, function: Callable[[T], R], items: Iterable[S], made: Callable[[S], T]) -> Iterator[R]:
        """The function's result for what is made of every item, in the order of the items."""
        return map(function, map(made, items))

    def here(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The same as ``each``."""
        return map(function, items)

    def grouped(
        self, keyed: Iterable[tuple[int, T]], function: Callable[[int, Sequence[T]], Sequence[R]]
    ) -> Iterator[R]:
        """The function's results for every key, ascending, and the items that share it, sorted."""
        for key, items in groups(keyed):
            yield from function(key, items)

    def connected(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
        """The connected components of a graph given by its edges: each sorted, and sorted by their first members."""
        return components(pairs)


def groups(keyed: Iterable[tuple[int, T]]) -> Iterator[tuple[int, list[T]]]:
    """Each key, ascending, with the sorted items that share it."""
    for key, shared in groupby(sorted(keyed, key=itemgetter(0)), key=itemgetter(0)):
        items: list[Any] = [item for _, item in shared]
        yield key, sorted(items)


def components(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """The connected components of a graph by union to the smaller root, each sorted, sorted by their first members."""
    parent: dict[str, str] = {}
    for one, other in pairs:
        if one == other:
            parent.setdefault(one, one)
            continue
        first, second = sorted((root(parent, one), root(parent, other)))
        parent[second] = first
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(parent):
        found[root(parent, name)].append(name)
    return sorted(tuple(names) for names in found.values())


def root(parent: dict[str, str], name: str) -> str:
    """The smallest name known to be connected with ``name``; the way there is shortened."""
    parent.setdefault(name, name)
    while parent[name] != name:
        parent[name] = parent[parent[name]]
        name = parent[name]
    return name
