"""The archive: one by one in any order equals all at once, whoever else writes, and whatever stops it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import throughline as tl
from stores.piles import EXAMPLES, article, at_once, state, unlike
from throughline import flow
from throughline.model.marks import Report
from throughline.settings import Settings

FERRY = "The ferry came in late. “The sea was calm all night,” said Jon Vik, 61, its captain."
CALM = "“The sea was calm all night,” said Jon Vik, the captain. Nobody was hurt on Monday."
DAYS = [None, "2024-05-01", "2024-05-03"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_added_in_any_parts_and_order_an_archive_is_that_of_all_at_once(data: st.DataObject) -> None:
    named = st.builds(
        article, st.sampled_from("ab"), st.sampled_from([FERRY, CALM, f"{FERRY} Later."]), st.sampled_from(DAYS)
    )
    items = data.draw(st.lists(named, min_size=1, max_size=6))
    parts = [items[:2], items[2:3], items[3:]]
    with TemporaryDirectory() as folder, tl.Archive(f"{folder}/desk.db", settings=Settings(archive_batch=2)) as archive:
        for part in data.draw(st.permutations(parts)):
            archive.add(part)
        found = state(archive)
    wanted = at_once([*items])
    clashes = {one.source for one in wanted.pop("rejected")}

    assert {one.source for one in found.pop("rejected")} == clashes
    assert not list(unlike(found, wanted))


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(EXAMPLES))
def test_the_examples_one_by_one_in_any_order_are_the_examples_at_once(items: list[tl.Article]) -> None:
    with TemporaryDirectory() as folder, tl.Archive(f"{folder}/desk.db") as archive:
        for one in items:
            archive.add([one])
        assert not list(unlike(state(archive), at_once([*EXAMPLES])))


def test_what_is_known_is_neither_marked_nor_related_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tl.Archive(str(tmp_path / "desk.db")) as archive:
        archive.add(EXAMPLES)
        monkeypatch.setattr(flow, "annotate", divmod)
        monkeypatch.setattr(flow, "related", None)
        assert archive.add(EXAMPLES).known == len(EXAMPLES)


def test_other_settings_relate_what_is_there_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    times: list[int] = []
    with tl.Archive(str(tmp_path / "desk.db")) as archive:
        archive.add(EXAMPLES)
    with tl.Archive(str(tmp_path / "desk.db"), settings=Settings(news_days=8)) as archive:
        before = flow.related

        def again(reports: Iterable[Report], *given: Any) -> tl.Links:  # noqa: ANN401
            times.append(1)
            return before(reports, *given)

        monkeypatch.setattr(flow, "related", again)
        archive.add([])
    assert times == [1]


def test_settings_that_change_no_answer_relate_nothing_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tl.Archive(str(tmp_path / "desk.db")) as archive:
        archive.add(EXAMPLES)
    monkeypatch.setattr(flow, "related", None)
    other = Settings(archive_batch=3, engine_batch=2, memory_batch=5)
    with tl.Archive(str(tmp_path / "desk.db"), settings=other) as archive:
        assert archive.add(EXAMPLES).known == len(EXAMPLES)


def test_who_relates_while_another_one_does_ends_with_what_both_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = flow.related
    place = str(tmp_path / "desk.db")
    turns = iter([True])

    def interrupted(reports: Iterable[Report], *given: Any) -> tl.Links:  # noqa: ANN401
        links = before(reports, *given)
        if next(turns, False):
            with tl.Archive(place) as other:
                other.add(EXAMPLES[5:])
        return links

    with tl.Archive(place) as archive:
        monkeypatch.setattr(flow, "related", interrupted)
        archive.add(EXAMPLES[:5])
        assert not list(unlike(state(archive), at_once([*EXAMPLES])))


def test_the_memory_of_relating_does_not_grow_with_the_number_of_runs(tmp_path: Path) -> None:
    sizes = []
    for parts in ([EXAMPLES], [EXAMPLES[:4], EXAMPLES[4:7], EXAMPLES[7:]]):
        with tl.Archive(str(tmp_path / f"{len(parts)}.db")) as archive:
            for part in parts:
                archive.add(part)
            memory = archive.store.memory()
            sizes.append(memory.count())  # type: ignore[attr-defined]
    assert sizes[0] == sizes[1] > 0


@pytest.mark.parametrize("wait", [0.9, 1.4, 2.0, 3.0])
def test_killed_at_any_point_the_next_run_ends_in_the_same_archive(tmp_path: Path, wait: float) -> None:
    place = tmp_path / "desk.db"
    examples = Path(__file__).parent.parent / "examples"
    command = [sys.executable, "-m", "throughline", "add", str(examples), "--archive", str(place)]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(wait)
    os.kill(running.pid, signal.SIGKILL)
    running.wait()

    with tl.Archive(str(place)) as archive:
        archive.add(tl.read(examples))
        found = state(archive)
    with tl.Archive(str(tmp_path / "undisturbed.db")) as archive:
        archive.add(tl.read(examples))
        assert not list(unlike(found, state(archive)))


def test_two_that_make_one_archive_at_once_make_one(tmp_path: Path) -> None:
    place = str(tmp_path / "desk.db")
    made: list[tl.Archive] = []
    makers = [Thread(target=lambda: made.append(tl.Archive(place))) for _ in range(4)]
    for one in makers:
        one.start()
    for one in makers:
        one.join()
    for archive in made:
        archive.close()

    assert len(made) == 4
    assert sorted(name for name in os.listdir(tmp_path) if "part" in name) == []
