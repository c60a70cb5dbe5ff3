from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

from engine_work import TRAVELLING, doubled, listed, slowly
from throughline.running.processes import Processes, batched, unheard


def test_an_engine_without_workers_is_refused() -> None:
    with pytest.raises(ValueError, match="one worker or more"):
        Processes(0)


def test_work_of_one_batch_starts_no_process() -> None:
    with Processes(2, TRAVELLING) as engine:
        assert list(engine.each(doubled, range(16))) == list(range(0, 32, 2))
        assert engine.pool is None


def test_work_that_is_soon_done_starts_no_process() -> None:
    with Processes(2) as engine:
        assert list(engine.each(doubled, range(10_000))) == list(range(0, 20_000, 2))
        assert list(engine.grouped(((key, "soup") for key in range(999)), listed)) == [
            f"{key}:soup" for key in range(999)
        ]
        assert engine.pool is None


def test_work_that_takes_longer_than_its_journey_is_shared() -> None:
    with Processes(2) as engine:
        done = list(engine.each(slowly, range(100)))
        assert [number for number, _ in done] == list(range(100))
        assert len({process for _, process in done}) == 2


def test_one_process_is_this_one() -> None:
    with Processes(1, TRAVELLING) as engine:
        assert {process for _, process in engine.each(slowly, range(50))} == {os.getpid()}
        assert engine.pool is None


def test_while_the_others_are_busy_or_start_this_process_works() -> None:
    with Processes(2, TRAVELLING) as engine:
        assert os.getpid() in {process for _, process in engine.each(slowly, range(300))}


def test_others_can_be_started_ahead_of_their_work() -> None:
    with Processes(3) as engine:
        engine.start("throughline.flow", "throughline.archive")
        assert engine.pool is not None
        assert list(engine.each(doubled, range(40))) == list(range(0, 80, 2))


def test_the_pool_ends_with_the_block_and_starts_again_when_asked() -> None:
    engine = Processes(2, TRAVELLING)
    with engine:
        assert len(list(engine.each(doubled, range(40)))) == 40
        assert engine.pool is not None
    assert engine.pool is None
    engine.close()
    assert engine.pool is None


def test_leaving_a_stream_early_leaves_nothing_waiting() -> None:
    with Processes(2, TRAVELLING) as engine:
        stream = engine.each(doubled, range(10_000))
        assert next(stream) == 0
        del stream
        assert list(engine.each(doubled, range(20))) == list(range(0, 40, 2))


def test_batches_have_as_many_items_as_they_may() -> None:
    assert list(batched([b"a", b"b", b"c", b"d", b"e"], 2, 99)) == [[b"a", b"b"], [b"c", b"d"], [b"e"]]
    assert list(batched([], 2, 99)) == []


def test_a_batch_ends_with_the_item_that_fills_it() -> None:
    assert list(batched([b"aaa", b"bbbb", b"c", b"dddddd"], 99, 6)) == [[b"aaa", b"bbbb"], [b"c", b"dddddd"]]


def test_a_few_large_items_are_worth_a_pool_where_as_many_small_ones_are_not() -> None:
    with Processes(2, TRAVELLING) as engine:
        assert list(engine.each(len, ["soup"] * 3)) == [4, 4, 4]
        assert engine.pool is None
        assert list(engine.each(len, ["soup" * 100_000] * 3)) == [400_000] * 3
        assert engine.pool is not None


KILLED = """
import os, signal
from engine_work import TRAVELLING, slowly
from throughline.running.processes import Processes

if __name__ == "__main__":
    with Processes(2, TRAVELLING) as engine:
        done = engine.each(slowly, range(100_000))
        worker = next(process for _, process in done if process != os.getpid())
        print(worker, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="what has become of a process is read there")
def test_no_worker_outlives_a_process_that_is_killed() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", KILLED],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
    )
    worker = int(ran.stdout)
    ends = monotonic() + 30
    while monotonic() < ends and alive(worker):
        sleep(0.05)

    assert not alive(worker)


def alive(process: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return False


def test_ctrl_c_waits_while_workers_start_and_is_heard_again_afterwards() -> None:
    with unheard():
        assert signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_a_system_without_signal_masks_starts_workers_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "pthread_sigmask")
    with unheard():
        pass
