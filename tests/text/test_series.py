"""Days that share a month, and years that share a century, with the time beside them."""

from __future__ import annotations

import pytest

from throughline.text.expressions import expressions


def told(text: str) -> list[tuple[str, str]]:
    return [(found.span.words(text), found.value or found.relation or "") for found in expressions(text, "en")]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "They sang on June 3, 5 and 7.",
            [("June 3", "rule 06-03 <~"), ("5", "rule 06-05 <~"), ("7", "rule 06-07 <~")],
        ),
        ("They sang on April 24 and 25, 1999.", [("April 24", "1999-04-24"), ("25, 1999", "1999-04-25")]),
        ("May 3-5 was mild.", [("May 3", "rule 05-03 <="), ("5", "rule 05-05 <=")]),
        ("It ran from 28 to 30 September 1998.", [("28", "1998-09-28"), ("30 September 1998", "1998-09-30")]),
        (
            "On the 3rd, 4th and 5th of May it rained.",
            [("3", "rule 05-03 <~"), ("4", "rule 05-04 <~"), ("5th of May", "rule 05-05 <~")],
        ),
        ("It stood from 1990-94.", [("1990", "1990"), ("94", "1994")]),
        ("It stood from 1990/91.", [("1990", "1990"), ("91", "1991")]),
        ("It stood between 1990 and 1994.", [("1990", "1990"), ("1994", "1994")]),
        ("In 1994, 1995 and 1997.", [("1994", "1994"), ("1995", "1995"), ("1997", "1997")]),
        ("In May-June it rained.", [("May", "month 05 <="), ("June", "month 06 <~")]),
        ("On Monday and Tuesday it rained.", [("Monday", "weekday 1 <="), ("Tuesday", "weekday 2 <~")]),
        ("Open between 9 and 11 a.m.", [("9", "shift D 0@T09:00"), ("11 a.m.", "shift D 0@T11:00")]),
        ("Open 9:30-11 p.m. there", [("9:30", "shift D 0@T21:30"), ("11 p.m.", "shift D 0@T23:00")]),
        ("Open from 9 to 5 p.m. there", [("9", "shift D 0@T09:00"), ("5 p.m.", "shift D 0@T17:00")]),
        ("Open from 12 to 2 p.m. there", [("12", "shift D 0@T12:00"), ("2 p.m.", "shift D 0@T14:00")]),
        ("Open from 9:45 to 9:30 p.m. there", [("9:45", "shift D 0@T09:45"), ("9:30 p.m.", "shift D 0@T21:30")]),
    ],
)
def test_every_day_of_a_list_or_a_range_is_a_time(text: str, times: list[tuple[str, str]]) -> None:
    assert told(text) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("On June 3 and 5 people came.", ["June 3"]),
        ("On June 3, 500 people came.", ["June 3"]),
        ("On June 3 and 45.", ["June 3"]),
        ("On February 27 and 30.", ["February 27"]),
        ("From 30 to 2 October.", ["2 October"]),
        ("From 45 to 2 October.", ["2 October"]),
        ("It stood from 1990-85.", ["1990"]),
        ("They sang on June 3, 2019 and 5.", ["June 3, 2019"]),
        ("Asleep from 10 to 2 a.m. there.", ["2 a.m."]),
        ("Rooms 7 to 19:30 there.", ["19:30"]),
        ("Ages 13 to 2 p.m. there.", ["2 p.m."]),
    ],
)
def test_what_no_list_of_days_is(text: str, times: list[str]) -> None:
    assert [found[0] for found in told(text)] == times
