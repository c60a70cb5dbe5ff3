"""When the news of each event happened."""

from __future__ import annotations

from datetime import date

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Event, Happening, Links
from throughline.relating.happened import happened
from throughline.running.inline import InProcess

REPORTED = Days(date(2024, 3, 11), date(2024, 3, 13))


def days(first: int, last: int | None = None, month: int = 3) -> Days:
    return Days(date(2024, month, first), date(2024, month, last or first))


def told(*given: Days, reported: Days | None = REPORTED, certainty: str = "stated") -> Days | None:
    where = Evidence("a", 0, 9)
    happenings = tuple(
        Happening(f"a:{number}", one, None, where, (), (where,), certainty)  # type: ignore[arg-type]
        for number, one in enumerate(given)
    )
    links = Links(events=(Event("a", ("a", "b"), reported),), happenings=happenings)
    [event] = happened({}, links, InProcess())
    return event.happened


def test_an_event_happened_on_the_days_that_its_reports_tell() -> None:
    assert told(days(10), days(12)) == days(10, 12)


def test_what_lies_long_before_or_ahead_is_no_part_of_the_event() -> None:
    assert told(days(10), days(2, month=1), days(20)) == days(10)
    assert told(days(2, month=1)) is None


def test_spans_of_days_count_only_without_a_single_day() -> None:
    assert told(days(5, 11), days(10)) == days(10)
    assert told(days(1, 11)) == days(4, 11)


def test_plans_and_undated_events_have_no_days() -> None:
    assert told(days(12), certainty="planned") is None
    assert told(days(10), reported=None) is None
