from __future__ import annotations

import pytest

from throughline.annotating.openings import costs, openings
from throughline.languages.prose import prose
from throughline.model.span import Span

TABLE = prose("en")


@pytest.mark.parametrize(
    "printed",
    [
        "8am to 5pm Monday to Saturday",
        "9 a.m. to 4.30 p.m.",
        "09:00-17:00",
        "Monday to Friday, 9am-5pm",
        "Weekdays from 10am until noon",
        "24 hours a day, seven days a week",
        "24/7",
        "day or night",
    ],
)
def test_hours_as_they_are_printed(printed: str) -> None:
    line = f"Call 0800 555 010. It answers {printed}."
    assert openings(line, [Span(5, 17)], ["Quay Trust"], TABLE) == [printed]


def test_hours_belong_to_the_number_before_them_and_its_organisation() -> None:
    line = "A 111 1111 or 222 2222, 9am to 4pm; B 333 3333, 24/7; b@b.example"
    phones = [Span(2, 10), Span(14, 22), Span(38, 46), None]
    assert openings(line, phones, ["A", "A", "B", "B"], TABLE) == ["9am to 4pm", "9am to 4pm", "24/7", None]


def test_hours_before_the_first_number_are_its_own() -> None:
    line = "From 9am to 4pm call 0800 555 010"
    assert openings(line, [Span(21, 33)], [None], TABLE) == ["9am to 4pm"]


def test_without_a_number_or_hours_there_are_none() -> None:
    assert openings("Open 9am to 4pm: a@b.example", [None], ["A"], TABLE) == [None]
    assert openings("Call 0800 555 010 on Monday", [Span(5, 17)], ["A"], TABLE) == [None]


@pytest.mark.parametrize(
    ("line", "cost"),
    [
        ("call free on 0800 555 010", "free"),
        ("on 0800 555 010 (free of charge)", "free of charge"),
        ("Freephone 0800 555 010", "Freephone"),
        ("a smoke-free room, 0800 555 010", None),
        ("call 0800 555 010", None),
    ],
)
def test_what_a_call_costs(line: str, cost: str | None) -> None:
    start = line.index("0800")
    assert costs(line, Span(start, start + 12), TABLE) == cost


def test_a_cost_that_stands_far_off_is_another_s() -> None:
    line = "free" + " " * 50 + "0800 555 010"
    assert costs(line, Span(54, 66), TABLE) is None


def test_how_far_off_is_a_setting() -> None:
    line = "free" + " " * 50 + "0800 555 010"
    assert costs(line, Span(54, 66), TABLE, reach=60) == "free"
