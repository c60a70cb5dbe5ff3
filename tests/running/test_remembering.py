"""The engine with a memory: the same answer, and nothing worked out twice."""

from __future__ import annotations

import os
import pickle
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import throughline as tl
from engine_work import doubled, listed, summed
from throughline.model.links import written
from throughline.relating.batches import every
from throughline.running import InProcess, Remembering
from throughline.settings import Settings
from throughline.text.packing import LONG, packed, unpacked

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")

EXAMPLES = Path(__file__).parents[2] / "examples"
REPORTS = [tl.annotate(found) for found in tl.read(EXAMPLES) if isinstance(found, tl.Article)]
ALONE = tl.annotate(
    tl.Article(
        "z", 'A ferry came in. "The sea was calm all night," said Jon Vik, 61, its captain.', "z.txt", language="en"
    )
)


class Counting(InProcess):
    """Counts for how many items each function is really run."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()

    def each(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        return self.slim(function, items, lambda item: item)

    def here(self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        return self.slim(function, items, lambda item: item)

    def slim(self, function: Callable[[T], R], items: Iterable[S], made: Callable[[S], T]) -> Iterator[R]:
        name = called(function)
        for item in items:
            self.calls[name] += 1
            yield function(made(item))


def called(function: object) -> str:
    """The name of a function, of that which is done for every item of a batch where one is done."""
    if not isinstance(function, partial):
        return str(getattr(function, "__name__", function))
    return called(function.args[0] if function.func is every else function.func)


def test_an_item_that_is_known_is_not_worked_out_again() -> None:
    engine = Counting()
    remembering = Remembering(engine, {})
    assert list(remembering.each(doubled, [1, 2, 1])) == [2, 4, 2]
    assert list(remembering.each(doubled, [2, 3])) == [4, 6]
    assert engine.calls == {"doubled": 3}


def test_nothing_is_made_of_an_item_that_is_known() -> None:
    memory: dict[bytes, bytes] = {}
    assert list(Remembering(InProcess(), memory).slim(doubled, ["1", "2"], int)) == [2, 4]
    assert list(Remembering(InProcess(), memory).slim(doubled, ["2", "1"], lambda _: 1 // 0)) == [4, 2]


def test_work_that_stays_here_is_remembered_too() -> None:
    engine = Counting()
    remembering = Remembering(engine, {})
    assert list(remembering.here(doubled, [1, 1, 2])) == [2, 2, 4]
    assert engine.calls == {"doubled": 2}


def test_the_reports_of_new_items_alone_are_told_before_they_are_looked_into() -> None:
    expected: list[list[tl.Report]] = []
    memory: dict[bytes, bytes] = {}
    for reports in (REPORTS[:2], REPORTS[:4]):
        remembering = Remembering(InProcess(), memory)
        remembering.know([], lambda wanted: expected.append([*wanted]))
        list(remembering.each(identity_of, reports))
    assert expected == [REPORTS[:2], REPORTS[2:4]]


def test_another_setting_is_other_work() -> None:
    memory: dict[bytes, bytes] = {}
    assert list(Remembering(InProcess(), memory).each(partial(summed, more=1), [1])) == [2]
    assert list(Remembering(InProcess(), memory).each(partial(summed, more=2), [1])) == [3]


def test_another_release_of_this_package_is_other_work() -> None:
    engine, memory = Counting(), dict[bytes, bytes]()
    for release in ("1", "2", "2"):
        assert list(Remembering(engine, memory, release=release).each(doubled, [1])) == [2]
    assert engine.calls == {"doubled": 2}


def test_what_shares_a_key_is_grouped_and_joined_anew() -> None:
    engine = Remembering(InProcess(), {})
    assert list(engine.grouped([(2, "b"), (2, "a")], listed)) == ["2:a", "2:b"]
    assert engine.connected([("b", "a")]) == [("a", "b")]


def test_a_result_is_never_shared_with_who_asked_before() -> None:
    engine = Remembering(InProcess(), {})
    [first] = engine.each(sorted, [(2, 1)])
    first.append(3)
    assert list(engine.each(sorted, [(2, 1)])) == [[1, 2]]


def test_equal_reports_are_one_item_and_a_changed_one_is_another() -> None:
    engine = Counting()
    remembering = Remembering(engine, {})
    again = replace(ALONE, times=ALONE.times[:])
    other = replace(ALONE, quotes=())
    assert len(list(remembering.each(str, [ALONE, again, other]))) == 3
    assert engine.calls == {"str": 2}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(REPORTS), st.lists(st.integers(1, len(REPORTS)), max_size=3))
def test_adding_in_any_parts_and_order_gives_the_answer_of_all_at_once(
    reports: list[tl.Report], cuts: list[int]
) -> None:
    engine = Remembering(InProcess(), {})
    for cut in sorted(cuts):
        tl.relate(reports[:cut], engine)
    assert tl.relate(reports, engine) == tl.relate(REPORTS)


def test_a_report_of_something_else_touches_no_work_on_the_others() -> None:
    engine, apart = Counting(), Settings(memory_together=1)
    memory: dict[bytes, bytes] = {}
    tl.relate(REPORTS, Remembering(engine, memory), apart)
    before = Counter(engine.calls)
    engine.calls.clear()
    tl.relate([*REPORTS, ALONE], Remembering(engine, memory), apart)
    touched = {name: calls for name, calls in engine.calls.items() if calls > 2}
    assert touched == {}
    assert sum(before.values()) > 8 * sum(engine.calls.values())


def test_the_same_reports_again_are_no_work_at_all() -> None:
    engine = Counting()
    memory: dict[bytes, bytes] = {}
    first = tl.relate(REPORTS, Remembering(engine, memory))
    engine.calls.clear()
    assert tl.relate(REPORTS, Remembering(engine, memory)) == first
    assert not engine.calls


@pytest.mark.parametrize("damage", [lambda _: b"", lambda kept: kept[:-2], lambda _: pickle.dumps(os.getcwd)])
def test_what_is_damaged_in_a_memory_is_worked_out_again(damage: Callable[[bytes], bytes]) -> None:
    memory: dict[bytes, bytes] = {}
    first = tl.relate(REPORTS, Remembering(InProcess(), memory))
    memory.update({key: damage(kept) for key, kept in memory.items()})
    assert tl.relate(REPORTS, Remembering(InProcess(), memory)) == first


class Table:
    """A memory that is asked for many results at a time."""

    def __init__(self) -> None:
        self.kept: dict[bytes, bytes] = {}
        self.asked: list[int] = []

    def recalled(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        self.asked.append(len(keys))
        return {key: self.kept[key] for key in keys if key in self.kept}

    def remember(self, found: Mapping[bytes, bytes]) -> None:
        self.kept |= found

    def forget(self) -> None:
        self.kept.clear()

    def end(self) -> None:
        """Nothing waits."""


def test_a_table_is_asked_for_many_results_at_a_time() -> None:
    engine, table = Counting(), Table()
    for _ in range(2):
        assert list(Remembering(engine, table).each(doubled, range(300))) == [2 * number for number in range(300)]
    assert engine.calls == {"doubled": 300}
    assert table.asked == [256, 44, 256, 44]


@pytest.mark.parametrize("made", [os.system, exec, getattr(os, "fork", print), Path, partial])
def test_a_memory_that_a_stranger_wrote_calls_nothing(made: object) -> None:
    class Trap:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return made, ("true",)

    class Strange(Table):
        def recalled(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
            return dict.fromkeys(keys, pickle.dumps(Trap()))

    with pytest.raises(pickle.UnpicklingError, match="is no part of a result"):
        unpacked(pickle.dumps(Trap()))
    assert list(Remembering(InProcess(), Strange()).each(doubled, [1])) == [2]


def test_a_function_of_this_package_is_no_part_of_a_result_either() -> None:
    with pytest.raises(pickle.UnpicklingError, match="written is no part of a result"):
        unpacked(pickle.dumps(written))


def test_digests_that_are_known_are_not_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    remembering = Remembering(InProcess(), {})
    remembering.know([(ALONE, b"z")])
    monkeypatch.setattr("throughline.running.remembering.encoded", None)
    assert list(remembering.each(identity_of, [ALONE])) == ["z"]


def identity_of(report: tl.Report) -> str:
    return report.article.id


@pytest.mark.parametrize("found", [1, "x" * LONG, tuple("ab" * LONG)])
def test_a_result_is_read_back_equal_and_a_long_one_is_compressed(found: object) -> None:
    raw = packed(found)
    assert unpacked(raw) == found
    assert len(raw) < LONG
