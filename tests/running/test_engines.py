"""What every engine must do, whichever it is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import count, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine_work import TRAVELLING, doubled, failing, listed
from throughline.model.ports import Engine
from throughline.running import InProcess, Processes, Remembering


@pytest.fixture(scope="module", params=["inline", "processes", "remembering"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    if request.param == "inline":
        yield InProcess()
    elif request.param == "remembering":
        yield Remembering(InProcess(), {})
    else:
        with Processes(2, TRAVELLING) as processes:
            yield processes


def test_each_keeps_the_order_of_many_items(engine: Engine) -> None:
    assert list(engine.each(doubled, range(500))) == [2 * number for number in range(500)]


def test_each_of_nothing_is_nothing(engine: Engine) -> None:
    assert list(engine.each(doubled, [])) == []


def test_each_reads_its_items_lazily(engine: Engine) -> None:
    assert list(islice(engine.each(doubled, count()), 3)) == [0, 2, 4]


def test_what_is_made_of_items_is_what_the_function_gets(engine: Engine) -> None:
    assert list(engine.slim(doubled, map(str, range(500)), int)) == [2 * number for number in range(500)]


def test_work_that_stays_here_is_the_same(engine: Engine) -> None:
    assert list(engine.here(doubled, range(500))) == [2 * number for number in range(500)]


def test_an_error_of_the_function_reaches_the_caller_and_the_engine_still_works(engine: Engine) -> None:
    with pytest.raises(ValueError, match="forty"):
        list(engine.each(failing, range(100)))
    assert list(engine.each(doubled, range(40))) == list(range(0, 80, 2))


def test_grouped_gives_keys_ascending_and_items_sorted(engine: Engine) -> None:
    keyed = [(2**64 - 1, "b"), (3, "z"), (2**64 - 1, "a"), (3, "y"), (0, "x")]
    assert list(engine.grouped(keyed, listed)) == ["0:x", "3:y", "3:z", f"{2**64 - 1}:a", f"{2**64 - 1}:b"]


def test_grouped_of_many_groups_is_the_same_in_any_order_of_the_items(engine: Engine) -> None:
    keyed = [(number * 7919 % 1301, str(number)) for number in range(4000)]
    assert list(engine.grouped(keyed, listed)) == list(engine.grouped(keyed[::-1], listed))


def test_connected_gives_components_sorted(engine: Engine) -> None:
    pairs = [("d", "c"), ("b", "a"), ("e", "e"), ("c", "b2"), ("b2", "d")]
    assert engine.connected(pairs) == [("a", "b"), ("b2", "c", "d"), ("e",)]


@given(st.lists(st.tuples(st.sampled_from("abcdefghij"), st.sampled_from("abcdefghij"))))
def test_components_do_not_depend_on_the_order_of_the_pairs(pairs: list[tuple[str, str]]) -> None:
    turned = [(other, one) for one, other in reversed(pairs)]
    found = InProcess().connected(pairs)
    assert found == InProcess().connected(turned)
    assert sorted(name for group in found for name in group) == sorted({name for pair in pairs for name in pair})


SCRIPT = """
import sys
from throughline.model.article import Article
from throughline.model.links import Links
from throughline.model.marks import Quote, Report
from throughline.model.span import Span
from throughline.relating.copies import copies
from throughline.relating.passages import passages
from throughline.relating.utterances import utterances
from throughline.running import InProcess

words = "A kind neighbour mended the broken fence and planted three pear trees beside the old school gate"
reports = {}
for number in range(30):
    text = f"Number {number}. {words} on day {number % 7}. She hummed quietly while children counted blossoms."
    quotes = (Quote(str(number), Span(11, 11 + len(words)), "direct", True, 0),) if number % 2 else ()
    reports[str(number)] = Report(Article(str(number), text, ""), quotes=quotes)
shared = tuple(passages(reports, Links(), InProcess()))
print(shared, list(copies(reports, Links(passages=shared), InProcess())))
print(list(utterances(reports, Links(), InProcess())))
"""


def test_no_answer_depends_on_the_seed_of_python_s_own_hashes() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(answers) == 1
    assert b"Passage" in next(iter(answers))
