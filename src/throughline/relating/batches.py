"""Work done for many reports at once, those near in time together: little to look up, and old batches stay the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import chain
from typing import TypeVar

from throughline.model.marks import Report
from throughline.text.words import key64

T = TypeVar("T")
R = TypeVar("R")

LARGEST = 4
"""How many times as large as on average a batch becomes."""


def in_batches(
    run: Callable[[Callable[[Sequence[T]], list[R]], Iterable[Sequence[T]]], Iterator[list[R]]],
    function: Callable[[T], R],
    items: Sequence[T],
    report_of: Callable[[T], Report],
    mean: int,
) -> list[R]:
    """The function's result for every item, worked out in batches of so many on average by the days of their reports.

    ``run`` is what an engine does with a function and its items.
    """
    return in_whole_batches(run, partial(every, function), items, report_of, mean)


def in_whole_batches(
    run: Callable[[Callable[[Sequence[T]], list[R]], Iterable[Sequence[T]]], Iterator[list[R]]],
    function: Callable[[Sequence[T]], list[R]],
    items: Sequence[T],
    report_of: Callable[[T], Report],
    mean: int,
) -> list[R]:
    """The same of a function that works out a whole batch."""
    told = [report_of(item).article for item in items]
    days = [article.published.first if article.published else date.max for article in told]
    turns = sorted(range(len(items)), key=lambda place: (days[place], told[place].id))
    batches = cut(((told[place].id, items[place]) for place in turns), mean)
    results = chain.from_iterable(run(function, batches))
    return [result for _, result in sorted(zip(turns, results, strict=True), key=lambda pair: pair[0])]


def every(function: Callable[[T], R], items: Iterable[T]) -> list[R]:
    """The function's result for every item of a batch."""
    return [function(item) for item in items]


def cut(named: Iterable[tuple[str, T]], mean: int) -> Iterator[list[T]]:
    """Things in batches of so many on average, cut where their ids tell: with one more, other batches are the same."""
    batch: list[T] = []
    for name, one in named:
        batch.append(one)
        if not key64(name) % mean or len(batch) >= LARGEST * mean:
            yield batch
            batch = []
    if batch:
        yield batch
