"""The engine with a memory: what was once worked out for an item is not worked out again."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from functools import partial
from itertools import chain, islice
from typing import Any, TypeVar

from throughline.model.marks import Report
from throughline.model.ports import Engine, Memory
from throughline.settings import DEFAULTS, Settings
from throughline.text.encoded import digest, encoded
from throughline.text.packing import packed, unpacked

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")


class Remembering:
    """Runs functions on another engine, and only for items that the memory does not have.

    All that a result rests on is in the function with its settings, in the item and in the release of this package, so
    a result is found again by a digest of them, and the answer is that of the engine without a memory. A memory is any
    mapping from bytes to bytes: a dictionary, or a table of a store. Adding reports to a pile and relating all of it
    again with the memory of the first time works out anew only what the new reports touch.
    """

    def __init__(
        self,
        engine: Engine,
        memory: MutableMapping[bytes, bytes] | Memory,
        settings: Settings = DEFAULTS,
        release: str = "",
    ) -> None:
        """The engine that works, the memory of what it has worked out, and the release for which the memory holds."""
        self.engine = engine
        self.memory = memory
        self.settings = settings
        self.release = release
        self.reports: dict[int, tuple[Report, bytes]] = {}
        self.expect: Callable[[Iterable[Report]], object] = lambda wanted: None

    def know(
        self,
        reports: Iterable[tuple[Report, bytes]],
        expect: Callable[[Iterable[Report]], object] = lambda wanted: None,
    ) -> None:
        """Take the digests of reports, which are then not worked out; equal ones must be of equal reports.

        ``expect`` is told which reports may be looked into next, so that they can be read together.
        """
        self.reports.update((id(report), (report, known)) for report, known in reports)
        self.expect = expect

    def each(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The function's result for every item, in the order of the items."""
        return self._remembered(function, items, partial(self.engine.each, function))

    def slim(self, function: Callable[[T], R], items: Iterable[S], made: Callable[[S], T]) -> Iterator[R]:
        """The function's result for what is made of every item, which is made only of those that are not known."""
        return self._remembered(function, items, partial(self.engine.slim, function, made=made))

    def here(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The function's result for every item, worked out in this process."""
        return self._remembered(function, items, partial(self.engine.here, function))

    def _remembered(
        self, function: Callable[[Any], R], items: Iterable[S], work_out: Callable[[list[S]], Iterator[R]]
    ) -> Iterator[R]:
        """The function's results, of which those that are not known, or are damaged, are worked out."""
        work = digest(self.release.encode(), pickle.dumps(function))
        rest = iter(items)
        while batch := list(islice(rest, self.settings.memory_batch)):
            looked_into: list[list[Report]] = [[] for _ in batch]
            keys = [digest(work, self._written(*each)) for each in zip(batch, looked_into, strict=True)]
            known = self._recalled(keys)
            new = {key: item for key, item in zip(keys, batch, strict=True) if key not in known}
            self.expect(chain.from_iterable(one for key, one in zip(keys, looked_into, strict=True) if key in new))
            results = work_out(list(new.values()))
            found = {key: packed(one) for key, one in zip(new, results, strict=True)}
            self._remember(found)
            known |= found
            for key, item in zip(keys, batch, strict=True):
                try:
                    result = unpacked(known[key])
                except Exception:  # a damaged pickle raises whatever it likes
                    result = next(work_out([item]))
                yield result

    def _recalled(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """What the memory has of some keys, asked for together where it can be."""
        if isinstance(self.memory, MutableMapping):
            return {key: self.memory[key] for key in keys if key in self.memory}
        return self.memory.recalled(keys)

    def _remember(self, found: Mapping[bytes, bytes]) -> None:
        """Let the memory keep what was worked out."""
        if isinstance(self.memory, MutableMapping):
            self.memory.update(found)
        else:
            self.memory.remember(found)

    def grouped(
        self, keyed: Iterable[tuple[int, T]], function: Callable[[int, Sequence[T]], Sequence[R]]
    ) -> Iterator[R]:
        """The function's results for every key, ascending, and the items that share it, sorted: worked out each time.

        Such functions pair what shares a key, which costs less than remembering it.
        """
        return self.engine.grouped(keyed, function)

    def connected(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
        """The connected components of a graph given by its edges: each sorted, and sorted by their first members."""
        return self.engine.connected(pairs)

    def _written(self, item: object, looked_into: list[Report]) -> bytes:
        """An item as bytes, a report in it by its digest; the reports are told."""
        if isinstance(item, Report):
            looked_into.append(item)
            return self._digest(item)
        if isinstance(item, tuple | list):
            return b"[" + b",".join([self._written(part, looked_into) for part in item]) + b"]"
        return digest(item) if isinstance(item, bytes) else encoded(item)

    def _digest(self, report: Report) -> bytes:
        """The digest of a report, which is kept as long as the report: it is made once."""
        known = self.reports.get(id(report))
        if known is None:
            known = self.reports[id(report)] = report, digest(encoded(report))
        return known[1]
