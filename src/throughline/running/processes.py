"""The engine of several processes on this machine: the same answer as one, sooner."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from itertools import chain, islice
from multiprocessing import get_context, parent_process, resource_tracker
from pickle import dumps, loads
from threading import Thread
from time import thread_time
from types import TracebackType
from typing import Any, Generic, NamedTuple, Self, TypeVar

from throughline.running.collecting import collect_seldom
from throughline.running.inline import components, groups
from throughline.settings import DEFAULTS, Settings

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")


class Processes:
    """Runs functions over so many processes: this one and others, which start with the first work.

    They end with the ``with`` block. Functions and items must be picklable. Items travel in batches, of which each has
    a bounded number of items and of bytes. Work that fits one batch is done here: a pool is not started for it. This
    process works where it would have to wait, also for the others' start.
    """

    def __init__(self, workers: int, settings: Settings = DEFAULTS) -> None:
        """An engine of so many processes, of which only this one runs yet."""
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

    def start(self, *modules: str) -> None:
        """Start the other processes ahead of their work: they import modules while this one does something else."""
        for _ in range(self.workers - 1):
            self._submitted(imported, modules)

    def close(self) -> None:
        """The workers are ended; the engine starts new ones when it is used again."""
        if self.pool is not None:
            self.pool.shutdown(wait=True, cancel_futures=True)
            self.pool = None

    def each(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """The function's result for every item, in the order of the items."""
        return self._done(partial(single, function), items, self.settings.engine_batch)

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
        return self._done(partial(unfolded, function), groups(keyed), self.settings.engine_groups)

    def connected(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
        """The connected components of a graph given by its edges: each sorted, and sorted by their first members."""
        return components(pairs)

    def _done(self, work: Callable[[T], Sequence[R]], items: Iterable[T], most: int) -> Iterator[R]:
        """The results of all items, the first of which are tried here: work that is soon done does not travel."""
        rest, trial = iter(items), Trial(self.settings.engine_trial)
        for item in rest:
            yield from trial.result(work, item)
            if trial.ended:
                break
        if self.workers > 1 and trial.worked >= self.settings.engine_journey * trial.packed:
            yield from chain.from_iterable(self._batched(work, rest, most))
        else:
            yield from chain.from_iterable(map(work, rest))

    def _batched(self, work: Callable[[T], Sequence[R]], items: Iterable[T], most: int) -> Iterator[list[R]]:
        """The results batch by batch in order; only a few batches are on their way at any time."""
        batches = batched(map(dumps, items), most, self.settings.engine_bytes)
        first = list(islice(batches, 2))
        if len(first) < 2:  # noqa: PLR2004 - a single batch is not worth a round trip
            yield from map(partial(applied, work), first)
            return
        waiting: deque[Sent[R]] = deque()
        try:
            for batch in chain(first, batches):
                waiting.append(Sent(batch, self._submitted(partial(applied, work), batch)))
                if len(waiting) > self.workers * self.settings.engine_ahead:
                    yield finished(work, waiting)
            while waiting:
                yield finished(work, waiting)
        finally:
            for sent in waiting:
                sent.future.cancel()

    def _submitted(self, function: Callable[[T], R], item: T) -> Future[R]:
        """The result to come of what a worker does.

        Workers are spawned, not forked, so that no lock or thread of this process comes along.
        """
        if self.pool is None:
            if hasattr(signal, "pthread_sigmask"):
                resource_tracker.ensure_running()  # started with the first worker, it would let Ctrl-C through
            self.pool = ProcessPoolExecutor(self.workers - 1, mp_context=get_context("spawn"), initializer=undisturbed)
        with unheard():
            return self.pool.submit(function, item)


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

    A worker's garbage is collected seldom. Where that process is killed, nobody tells the worker: it ends by itself.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
    Thread(target=outlived, daemon=True).start()


def outlived() -> None:
    """End this process with the one that started it."""
    if parent := parent_process():
        parent.join()
        os._exit(1)


def imported(modules: Iterable[str]) -> None:
    """Import some modules, which takes a new process longer than its first work."""
    for module in modules:
        import_module(module)


class Trial:
    """How long work on the first items takes beside packing them for a journey, in seconds of the processor."""

    def __init__(self, most: float) -> None:
        """Try until so many seconds have gone by."""
        self.most = most
        self.worked = 0.0
        self.packed = 0.0

    @property
    def ended(self) -> bool:
        """Whether enough was done to tell."""
        return self.worked + self.packed >= self.most

    def result(self, work: Callable[[T], Sequence[R]], item: T) -> Sequence[R]:
        """The results of an item, which is packed after that, as what it needs has then been read."""
        times = [thread_time()]
        found = work(item)
        times.append(thread_time())
        dumps(item)
        times.append(thread_time())
        self.worked += times[1] - times[0]
        self.packed += times[2] - times[1]
        return found


class Sent(NamedTuple, Generic[R]):
    """A batch on its way, and its results to come."""

    batch: list[bytes]
    future: Future[list[R]]


def finished(work: Callable[[Any], Sequence[R]], waiting: deque[Sent[R]]) -> list[R]:
    """The results of the first batch; until it is done, batches that no worker has begun are done here."""
    while not waiting[0].future.done():
        free = next((place for place, sent in enumerate(waiting) if sent.future.cancel()), None)
        if free is None:
            break
        batch, here = waiting[free].batch, Future[list[R]]()
        here.set_result(applied(work, batch))
        waiting[free] = Sent(batch, here)
    return waiting.popleft().future.result()


def applied(work: Callable[[Any], Sequence[R]], batch: list[bytes]) -> list[R]:
    """The results for a batch of pickled items, one after another."""
    return [result for item in map(loads, batch) for result in work(item)]


def single(function: Callable[[T], R], item: T) -> tuple[R]:
    """The function's result for an item."""
    return (function(item),)


def unfolded(function: Callable[[int, Sequence[T]], Sequence[R]], group: tuple[int, Sequence[T]]) -> Sequence[R]:
    """The function's results for a group."""
    return function(*group)


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
