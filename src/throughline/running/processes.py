"""The engine of several processes on this machine: the same answer as one, sooner."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import chain, islice
from multiprocessing import get_context, resource_tracker
from pickle import dumps, loads
from types import TracebackType
from typing import Self, TypeVar

from throughline.running.collecting import collect_seldom
from throughline.running.inline import components, groups
from throughline.settings import DEFAULTS, Settings

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")


class Processes:
    """Runs functions over worker processes, which start with the first work and end with the ``with`` block.

    Functions and items must be picklable. Items travel in batches, of which each has a bounded number of items and of
    bytes. Work that fits one batch is done here: a pool is not started for it.
    """

    def __init__(self, workers: int, settings: Settings = DEFAULTS) -> None:
        """An engine of so many worker processes, none of them started yet."""
        if workers < 1:
            raise ValueError(f"an engine needs one worker or more, not {workers}")
        self.workers = workers
        self.settings = settings
        self.pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        """The engine itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The workers are ended."""
        self.close()

    def close(self) -> None:
        """The workers are ended; the engine starts new ones when it is used again."""
        if self.pool is not None:
            self.pool.shutdown(wait=True, cancel_futures=True)
            self.pool = None

    def each(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The function's result for every item, in the order of the items."""
        return chain.from_iterable(self._batched(partial(applied, function), items, self.settings.engine_batch))

    def slim(self, function: Callable[[T], R], items: Iterable[S], made: Callable[[S], T]) -> Iterator[R]:
        """The function's result for what is made of every item in this process, in the order of the items."""
        return self.each(function, map(made, items))

    def here(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The function's result for every item, worked out in this process."""
        return map(function, items)

    def grouped(
        self, keyed: Iterable[tuple[int, T]], function: Callable[[int, Sequence[T]], Sequence[R]]
    ) -> Iterator[R]:
        """The function's results for every key, ascending, and the items that share it, sorted."""
        return chain.from_iterable(
            self._batched(partial(unfolded, function), groups(keyed), self.settings.engine_groups)
        )

    def connected(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
        """The connected components of a graph given by its edges: each sorted, and sorted by their first members."""
        return components(pairs)

    def _batched(self, function: Callable[[list[bytes]], list[R]], items: Iterable[T], most: int) -> Iterator[list[R]]:
        """The results batch by batch in order; only a few batches are on their way at any time."""
        batches = batched(map(dumps, items), most, self.settings.engine_bytes)
        first = list(islice(batches, 2))
        if len(first) < 2:  # noqa: PLR2004 - a single batch is not worth a round trip
            yield from map(function, first)
            return
        waiting: deque[Future[list[R]]] = deque()
        try:
            for batch in chain(first, batches):
                pool = self._started()
                with unheard():
                    waiting.append(pool.submit(function, batch))
                if len(waiting) > self.workers * self.settings.engine_ahead:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()

    def _started(self) -> ProcessPoolExecutor:
        """The pool; its workers are spawned, not forked, so that no lock or thread of this process comes along."""
        if self.pool is None:
            if hasattr(signal, "pthread_sigmask"):
                resource_tracker.ensure_running()  # started with the first worker, it would let Ctrl-C through
            self.pool = ProcessPoolExecutor(self.workers, mp_context=get_context("spawn"), initializer=undisturbed)
        return self.pool


@contextmanager
def unheard() -> Iterator[None]:
    """Keep Ctrl-C waiting while a worker may be started: it inherits that, and is not hit before it can ignore it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def undisturbed() -> None:
    """Leave Ctrl-C to the process that started this one: it ends its workers, in one line instead of many.

    A worker's garbage is collected seldom.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()


def applied(function: Callable[[T], R], batch: list[bytes]) -> list[R]:
    """The function's results for a batch of pickled items."""
    return [function(item) for item in map(loads, batch)]


def unfolded(function: Callable[[int, Sequence[T]], Sequence[R]], batch: list[bytes]) -> list[R]:
    """The function's results for a batch of pickled groups, one after another."""
    return [result for key, items in map(loads, batch) for result in function(key, items)]


def batched(items: Iterable[bytes], most: int, size: int) -> Iterator[list[bytes]]:
    """The items in lists: each ends with its ``most``-th item, or the one with which it has ``size`` bytes."""
    batch: list[bytes] = []
    filled = 0
    for item in items:
        batch.append(item)
        filled += len(item)
        if len(batch) >= most or filled >= size:
            yield batch
            batch, filled = [], 0
    if batch:
        yield batch
