"""What other libraries answer is read in the way that helps them most."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from throughline.model.span import Span
from time_peers import dateparser, meant, placed, recognizers, searched
from time_scores import Timex

WRITTEN = date(2024, 5, 16)


def resolved(kind: str, *values: dict[str, str]) -> tuple[str, str]:
    return meant(f"datetimeV2.{kind}", {"values": list(values)}, WRITTEN)


def test_words_found_twice_have_two_places() -> None:
    day = datetime(2024, 5, 3)

    assert [one.span for one in searched("May or May", [("May", day, "month"), ("May", day, "month")])] == [
        Span(0, 3),
        Span(7, 10),
    ]


def test_words_that_the_text_has_not_are_passed_over() -> None:
    assert searched("It rains.", [("today", datetime(2024, 5, 16), "day")]) == []


def test_a_clock_is_a_time_and_a_year_as_coarse_as_printed() -> None:
    found = searched(
        "1999, 5 pm", [("1999", datetime(1999, 5, 16), "year"), ("5 pm", datetime(2024, 5, 16, 17), "time")]
    )

    assert [(one.type, one.value) for one in found] == [("DATE", "1999"), ("TIME", "2024-05-16T17:00")]


def test_a_place_that_is_off_is_found_again_without_the_word_before_it() -> None:
    assert placed("They wait until the Friday of", "until the friday", 8) == Span(20, 26)


def test_words_that_the_text_has_not_stay_where_they_were_said_to_be() -> None:
    assert placed("They wait", "today", 3) == Span(3, 8)


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        ("date", {"timex": "2024-05-03", "value": "2024-05-03"}, ("DATE", "2024-05-03")),
        ("datetime", {"timex": "PRESENT_REF", "value": "2024-05-16 00:00:00"}, ("DATE", "PRESENT_REF")),
        ("datetime", {"timex": "2024-05-07T17", "value": "2024-05-07 17:00:00"}, ("TIME", "2024-05-07T17:00")),
        ("time", {"timex": "T12", "value": "12:00:00"}, ("TIME", "2024-05-16T12:00")),
        ("timerange", {"timex": "TNI", "value": "not resolved"}, ("TIME", "2024-05-16TNI")),
        ("daterange", {"timex": "XXXX-05", "start": "2024-05-01"}, ("DATE", "2024-05")),
        ("daterange", {"timex": "(2024-01-01,2024-04-01,P3M)", "start": "2024-01-01"}, ("DATE", "2024-Q1")),
        ("daterange", {"timex": "(2023-01-01,2024-01-01,P1Y)", "start": "2023-01-01"}, ("DATE", "2023")),
        ("daterange", {"timex": "(XXXX-05-02,XXXX-05-05,P3D)", "start": "2024-05-02"}, ("DATE", "2024-05-02")),
        ("daterange", {"timex": "(XXXX-05-02,XXXX-05-05,P3D)"}, ("DATE", "XXXX-05-02")),
        ("duration", {"timex": "PT3H", "value": "10800"}, ("DURATION", "PT3H")),
        ("set", {"timex": "XXXX-WXX-5", "value": "not resolved"}, ("SET", "XXXX-WXX-5")),
    ],
)
def test_a_resolution_becomes_a_type_and_a_value(kind: str, value: dict[str, str], told: tuple[str, str]) -> None:
    assert resolved(kind, value) == told


def test_of_two_readings_the_one_nearest_to_the_day_of_writing_counts() -> None:
    past, coming = ({"timex": "XXXX-WXX-3", "value": day} for day in ("2024-05-15", "2024-05-22"))

    assert resolved("date", coming, past) == resolved("date", past, coming) == ("DATE", "2024-05-15")


def test_what_was_not_resolved_has_no_value() -> None:
    assert meant("datetimeV2.date", None, WRITTEN) == ("DATE", "")


def test_dateparser_gives_days_where_it_is_installed() -> None:
    pytest.importorskip("dateparser", reason="dateparser is not installed")
    way, reading = dateparser()
    text = "It rained on 3 May 2024."

    assert list(reading(text, WRITTEN, way(text, WRITTEN)))[-1] == Timex(Span(13, 23), "DATE", "2024-05-03")


def test_recognizers_give_days_where_they_are_installed() -> None:
    pytest.importorskip("recognizers_date_time", reason="recognizers-text-date-time is not installed")
    way, reading = recognizers()
    text = "It rained.\nIt rained on 3 May 2024."

    assert list(reading(text, WRITTEN, way(text, WRITTEN))) == [Timex(Span(24, 34), "DATE", "2024-05-03")]
