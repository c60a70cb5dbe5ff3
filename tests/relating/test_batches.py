from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import pytest

import throughline as tl
from throughline.model.article import Published
from throughline.model.marks import Report
from throughline.relating.batches import in_batches

T = TypeVar("T")
R = TypeVar("R")
PLAIN = tl.annotate(tl.Article("plain", "The mill stood still.", "mill.txt"))


def report(number: int, day: int | None) -> Report:
    """A report by its number, of so many days after New Year."""
    when = None if day is None else date(2024, 1, 1) + timedelta(day)
    published = Published(when, when, when, "given") if when else None
    return replace(PLAIN, article=replace(PLAIN.article, id=f"mill {number}", published=published))


class Watched:
    """Runs work here, and notes of whom each batch was."""

    def __init__(self) -> None:
        self.batches: list[tuple[str, ...]] = []

    def run(self, function: Callable[[Sequence[Report]], R], batches: Iterable[Sequence[Report]]) -> Iterator[R]:
        for batch in batches:
            self.batches.append(tuple(one.article.id for one in batch))
            yield function(batch)

    def names(self, reports: Sequence[Report], mean: int) -> list[str]:
        return in_batches(self.run, name, reports, lambda one: one, mean)


def name(report: Report) -> str:
    return report.article.id


@pytest.mark.parametrize("mean", [1, 4, 1000])
def test_results_stand_in_the_order_of_the_reports_whatever_their_days(mean: int) -> None:
    reports = [report(number, number * 37 % 50 if number % 5 else None) for number in range(100)]
    assert Watched().names(reports, mean) == [one.article.id for one in reports]


def test_without_reports_nothing_is_done() -> None:
    watched = Watched()
    assert watched.names([], 8) == []
    assert watched.batches == []


def test_a_batch_has_reports_near_in_time_and_undated_ones_stand_last() -> None:
    watched = Watched()
    reports = [report(number, number % 50 if number else None) for number in range(100)]
    watched.names(reports, 10)
    days = {one.article.id: one.article.published for one in reports}
    told = [days[name] for batch in watched.batches for name in batch]
    firsts = [one.first for one in told if one]
    assert firsts == sorted(firsts)
    assert told[-1] is None
    assert max(map(len, watched.batches)) <= 40


def test_newer_reports_leave_all_batches_but_the_last_as_they_are() -> None:
    before, after = Watched(), Watched()
    reports = [report(number, number) for number in range(300)]
    before.names(reports, 8)
    after.names([*(report(number, number) for number in range(300, 310)), *reports], 8)
    assert len(before.batches) > 20
    assert after.batches[: len(before.batches) - 1] == before.batches[:-1]


def test_an_older_report_changes_the_one_batch_of_its_time_or_cuts_it_in_two() -> None:
    before, after = Watched(), Watched()
    reports = [report(number, number) for number in range(300)]
    before.names(reports, 8)
    after.names([*reports, report(1000, 150)], 8)
    assert len(set(after.batches) - set(before.batches)) <= 2
