from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

import throughline as tl
from throughline.model.evidence import Days
from throughline.text.encoded import encoded

HALF, LONG = "\ud83d", 1 << 64
MILL = tl.annotate(tl.Article("mill", "The mill stood still.", "mill.txt"))


@pytest.mark.parametrize(
    ("thing", "bytes_"),
    [
        (("a", 1, None, True), b'["a",1,null,true]'),
        (frozenset("cab"), b'["set","a","b","c"]'),
        (Days(date(1, 1, 1), date(1, 1, 2)), b'["0001-01-01","0001-01-02"]'),
        ({(1, 2): frozenset()}, b'["mapping",[[1,2],["set"]]]'),
        (({1: ({None: 2},)},), b'[["mapping",[1,[["mapping",[null,2]]]]]]'),
        (tl.Span(3, 5), b"[3,5]"),
        ((b"\x00\xff",), b'["00ff"]'),
        ((HALF, date(2024, 5, 2), tl.Span(3, 5)), b'["\\ud83d","2024-05-02",[3,5]]'),
        ((LONG, 0.5, b"\x00"), b'[18446744073709551616,0.5,"00"]'),
    ],
)
def test_a_thing_is_the_same_bytes_in_every_process(thing: object, bytes_: bytes) -> None:
    assert encoded(thing) == bytes_


@pytest.mark.parametrize("more", ["", HALF, LONG])
def test_every_part_of_a_thing_counts(more: str | int) -> None:
    assert encoded((MILL, more)) == encoded((replace(MILL), more))
    assert encoded((MILL, more)) != encoded((replace(MILL, sentences=()), more))


def test_parts_that_are_shared_in_memory_are_written_as_those_that_are_not() -> None:
    name = "".join(["Ida ", "Brandt"])
    assert encoded(["Ida Brandt", name]) == encoded([name, name])


def test_things_of_other_classes_are_told_by_their_values() -> None:
    one, other = (encoded(np.array(values)) for values in ([1, 2], [1, 3]))
    assert one != other
