from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from throughline.text.expressions import expressions


def meant(text: str, country: str | None = None) -> list[tuple[str, str, str]]:
    return [
        (found.span.words(text), found.type, found.value or found.relation or "")
        for found in expressions(text, "en", country)
    ]


@pytest.mark.parametrize(
    ("text", "words", "type_", "meaning"),
    [
        ("The bakery closed on Friday.", "Friday", "DATE", "weekday 5 <="),
        ("The bakery will close on Friday.", "Friday", "DATE", "weekday 5 >~"),
        ("It opened last Friday.", "last Friday", "DATE", "weekday 5 <"),
        ("It opens next Friday.", "next Friday", "DATE", "weekday 5 >"),
        ("It opens this Friday.", "this Friday", "DATE", "weekday 5 W0"),
        ("She swam on Tuesday evening.", "Tuesday evening", "TIME", "weekday 2 <~@TEV"),
        ("Friday's tide was low.", "Friday", "DATE", "weekday 5 <~"),
        ("Every Monday they dance.", "Every Monday", "SET", "XXXX-WXX-1"),
        ("Open Monday to Friday.", "Monday to Friday", "SET", "XXXX-WXX-1/XXXX-WXX-5"),
        ("Closed on Sundays.", "Sundays", "SET", "XXXX-WXX-7"),
        ("On Saturday, 4 May 2024, it rained.", "Saturday, 4 May 2024", "DATE", "2024-05-04"),
        ("On Sat., May 4, it rained.", "Sat., May 4", "DATE", "rule 05-04 <="),
        ("It burned on May 3, 1987.", "May 3, 1987", "DATE", "1987-05-03"),
        ("It burned on 3rd of May 1987.", "3rd of May 1987", "DATE", "1987-05-03"),
        ("It burned on December 23,2012.", "December 23,2012", "DATE", "2012-12-23"),
        ("It burned on Sept. 3.", "Sept. 3", "DATE", "rule 09-03 <="),
        ("It burned in September 1987.", "September 1987", "DATE", "1987-09"),
        ("It burned in May.", "May", "DATE", "month 05 <="),
        ("They wed last June.", "last June", "DATE", "month 06 <"),
        ("They wed in June last year.", "June last year", "DATE", "month 06 Y-1"),
        ("The end of March was mild.", "The end of March", "DATE", "month 03 <=%end"),
        ("Work began in mid-July.", "mid-July", "DATE", "month 07 <=%mid"),
        ("Snow fell in January nineteen ninety-six.", "January nineteen ninety-six", "DATE", "1996-01"),
        ("It was built in 1987.", "1987", "DATE", "1987"),
        ("It was built in nineteen oh four.", "nineteen oh four", "DATE", "1904"),
        ("Early 1987 was wet.", "Early 1987", "DATE", "1987"),
        ("Back in the 1980s.", "the 1980s", "DATE", "198"),
        ("Back in the '80s.", "the '80s", "DATE", "198"),
        ("It rained in '80s Lund.", "'80s", "DATE", "198"),
        ("Back in the eighties.", "the eighties", "DATE", "198"),
        ("A mill of the 19th century.", "the 19th century", "DATE", "18"),
        ("On 2024-05-04 it rained.", "2024-05-04", "DATE", "2024-05-04"),
        ("On 5/14/99 it rained.", "5/14/99", "DATE", "1999-05-14"),
        ("On 14/5/2003 it rained.", "14/5/2003", "DATE", "2003-05-14"),
        ("The doors open at 9am.", "9am", "TIME", "shift D 0@T09:00"),
        ("The doors open at 12:30 p.m. today.", "12:30 p.m. today", "TIME", "shift D 0@T12:30"),
        ("At 12am it struck.", "12am", "TIME", "shift D 0@T00:00"),
        ("The ferry left at 17:45.", "17:45", "TIME", "shift D 0@T17:45"),
        ("The ferry left at seven o'clock.", "seven o'clock", "TIME", ""),
        ("The ferry left at 10 a.m. EDT Friday.", "10 a.m. EDT Friday", "TIME", "weekday 5 <~@T10:00"),
        ("The whistle blew at noon.", "noon", "TIME", "shift D 0@T12:00"),
        ("It rained yesterday.", "yesterday", "DATE", "shift D -1"),
        ("It rained yesterday morning.", "yesterday morning", "TIME", "shift D -1@TMO"),
        ("It rains now.", "now", "DATE", "PRESENT_REF"),
        ("They met two years ago.", "two years ago", "DATE", "ago Y -2"),
        ("They met several years ago.", "several years ago", "DATE", "PAST_REF"),
        ("Two days later it sank.", "Two days later", "DATE", "keep D 2"),
        ("The morning after, it rained.", "The morning after", "TIME", "shift D 1@TMO"),
        ("The night before, it rained.", "The night before", "TIME", "shift D -1@TNI"),
        ("A year earlier it sank.", "A year earlier", "DATE", "keep Y -1"),
        ("One year on, the pier is open.", "One year on", "DATE", "keep Y 1"),
        ("It fell over the past three months.", "the past three months", "DURATION", "span M -3"),
        ("It took 20 weeks.", "20 weeks", "DURATION", "P20W"),
        ("It took 2 1/2 years.", "2 1/2 years", "DURATION", "P2Y6M"),
        ("It took an hour and a half.", "an hour and a half", "DURATION", "PT1H30M"),
        ("It took half an hour.", "half an hour", "DURATION", "PT30M"),
        ("It took a couple of days.", "a couple of days", "DURATION", "P2D"),
        ("It took two decades.", "two decades", "DURATION", "P20Y"),
        ("It took 1.5 days.", "1.5 days", "DURATION", "P1.5D"),
        ("It took half a dozen weeks.", "half a dozen weeks", "DURATION", "P6W"),
        ("It took more than four hours.", "more than four hours", "DURATION", "PT4H"),
        ("They sailed for years.", "years", "DURATION", "PXY"),
        ("They bake every day.", "every day", "SET", "P1D"),
        ("They bake daily.", "daily", "SET", "P1D"),
        ("Sales fell in the third quarter.", "the third quarter", "DATE", "quarter 3 <="),
        ("Sales fell in the third quarter of 1989.", "the third quarter of 1989", "DATE", "1989-Q3"),
        ("It rained last summer.", "last summer", "DATE", "season SU <"),
        ("It rained in the winter of 1994.", "the winter of 1994", "DATE", "1994-WI"),
        ("Earlier in the week it rained.", "Earlier in the week", "DATE", "shift W 0"),
        ("At the time it rained.", "At the time", "DATE", "same"),
        ("They met at the weekend.", "the weekend", "DATE", "weekend 1 <="),
        ("They met on Good Friday.", "Good Friday", "DATE", "rule easter-2 <="),
        ("They met last Thanksgiving.", "last Thanksgiving", "DATE", "rule 11#4-4 <"),
        ("They met at Christmas 2019.", "Christmas 2019", "DATE", "2019-12-25"),
        ("They ate pie on mother’s day.", "mother’s day", "DATE", "rule 05#2-7 <~"),
        ("They sang in Easter week.", "Easter week", "DATE", "week easter+0 <~"),
        ("The bridge fell last Oct. 23.", "last Oct. 23", "DATE", "rule 10-23 <"),
        ("It rained over the past decade.", "the past decade", "DURATION", "span E -1"),
        ("It is a decades-long dream.", "decades-long", "DURATION", "PXE"),
        ("It was a day-long feast.", "day-long", "DURATION", "P1D"),
        ("They took dozens of calls a day.", "a day", "SET", "P1D"),
        ("They sell 700 loaves a week.", "a week", "SET", "P1W"),
        ("It costs $2 million a year.", "a year", "SET", "P1Y"),
        ("It is open 24 hours a day.", "24 hours a day", "SET", "P1D"),
        ("They meet three days a week.", "three days a week", "SET", "P1W"),
        ("It rings at 4 in the morning.", "4 in the morning", "TIME", "shift D 0@T04:00"),
        ("It rings at seven in the evening.", "seven in the evening", "TIME", "shift D 0@T19:00"),
        ("It rings at 11 at night.", "11 at night", "TIME", "shift D 0@T23:00"),
        ("It rings at 2 at night.", "2 at night", "TIME", "shift D 0@T02:00"),
        ("She will one day sail.", "one day", "DATE", "FUTURE_REF"),
        ("In recent weeks it rained.", "recent weeks", "DURATION", "PXW"),
        ("They will dance tonight.", "tonight", "TIME", "shift D 0@TNI"),
        ("It froze on the night of Oct. 23.", "the night of Oct. 23", "TIME", "rule 10-23 <~@TNI"),
        ("It froze on the night of 23 May 2019.", "the night of 23 May 2019", "TIME", "2019-05-23TNI"),
        ("Late last week it thawed.", "Late last week", "DATE", "shift W -1%end"),
        ("Sales fell in Q3 2019.", "Q3 2019", "DATE", "2019-Q3"),
        ("Sales fell in H1 2019.", "H1 2019", "DATE", "2019-H1"),
        ("Sales fell in the first half of last year.", "the first half of last year", "DATE", "half 1 Y-1"),
        ("The ferry left at 10:30 GMT.", "10:30 GMT", "TIME", "shift D 0@T10:30Z"),
        ("The ferry left at 10:30 EST.", "10:30 EST", "TIME", "shift D 0@T10:30"),
        ("The ferry left at 9 a.m. EST today.", "9 a.m. EST today", "TIME", "shift D 0@T09:00"),
        ("The ferry left at 9:30-11:45 a.m. daily.", "11:45 a.m.", "TIME", "shift D 0@T11:45"),
        ("It froze the day before last Tuesday.", "the day before last Tuesday", "DATE", "weekday 2 < / shift D -1"),
        ("It froze the day after Thanksgiving.", "the day after Thanksgiving", "DATE", "rule 11#4-4 <~ / shift D 1"),
        ("It froze the week before May 3.", "the week before May 3", "DATE", "rule 05-03 <~ / shift W -1"),
        ("It will open a week from Friday.", "a week from Friday", "DATE", "weekday 5 > / keep W 1"),
        ("It will open two weeks from today.", "two weeks from today", "DATE", "shift D 0 / keep W 2"),
        ("It will open two years from now.", "two years from now", "DATE", "shift Y 2"),
        ("It will open a few days from now.", "a few days from now", "DATE", "FUTURE_REF"),
        ("It froze the day before yesterday.", "the day before yesterday", "DATE", "shift D -2"),
        ("The March vote was long.", "March", "DATE", "month 03 <~"),
        ("Sales fell in FY 2019.", "FY 2019", "DATE", "2019"),
        ("They met in 2019-W18-3.", "2019-W18-3", "DATE", "2019-W18-3"),
        ("They met on 3.5.2019.", "3.5.2019", "DATE", "2019-05-03"),
        ("They met on Victoria Day.", "Victoria Day", "DATE", "rule 05-25<1 <="),
        ("They met at the summer solstice.", "summer solstice", "DATE", "rule sun-6 <~"),
    ],
)
def test_an_expression_and_its_meaning(text: str, words: str, type_: str, meaning: str) -> None:
    found = meant(text)
    assert (words, type_) in [(one[0], one[1]) for one in found]
    if meaning:
        assert (words, type_, meaning) in found


@pytest.mark.parametrize(
    "text",
    [
        "This may be a midwife, and it may march.",
        "April Moss and June Park sang.",
        "Call May Lin.",
        "The Sunday Times wrote of it.",
        "Ring 0800 2001 117 or 01924 200799.",
        "Some 2000 people came.",
        "It cost $1999, or £2010.",
        "Boeing 1987, room 1950 and no. 2004.",
        "A 34-year-old potter won 3:2.",
        "He is 8 years old.",
        "Her son would have been seven.",
        "The boat fell to second place in the spring water.",
        "We wed, sat and saw the sun.",
        "More than a quarter of it and three-quarters of that.",
        "Part no. X-1987 and 1987/4, 1987,500 and 1987-555.",
        "A thanksgiving meal.",
        "On February 30 or 31 April nobody came.",
        "In the fifth quarter nobody scored; 13/13/2001 is no date.",
        "The 34th century is far.",
        "His 1987 Chevrolet rusted.",
        "She read the Daily Herald there.",
        "She sang on the show “60 Minutes” there.",
        "They saw the film “High Noon” there.",
        "He listened to Radio Today then.",
        "It soon became a lake, soon closed and was soon mended.",
        "It stopped soon after.",
        "Now, she says, bring tea.",
        "He bought 2000 bricks.",
        "The May government sang.",
        "The March for bread was long, as is The March, a film.",
        "May votes, a March vote.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert meant(text) == []


def test_a_named_day_by_country() -> None:
    assert meant("They met on Mother's Day.", "GB")[0][2] == "rule easter-21 <="
    assert meant("They met on Mother's Day.", "FR")[0][2] == "rule 05#2-7 <="
    assert meant("They met at Easter.", "GB")[0][2] == "rule easter+0 <~"


@pytest.mark.parametrize(
    ("country", "value"),
    [(None, "2024-03-05"), ("US", "2024-03-05"), ("GB", "2024-05-03"), ("AU", "2024-05-03")],
)
def test_the_order_of_a_date_in_numbers_is_the_countrys(country: str | None, value: str) -> None:
    assert meant("It opened on 3/5/2024.", country)[0][2] == value


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("A 2000 race and the 2000 race.", ["2000", "2000"]),
        ("The 1987 race, before 1987 Ford cars.", ["1987", "1987"]),
        ("Today the sun shines.", ["Today"]),
        ("Storm Of Last Week Over", ["Last Week"]),
        ("They lasted a day.", ["a day"]),
        ("Two of them, it lasts a day.", ["a day"]),
        ("A day passed.", ["A day"]),
        ("They pray daily.", ["daily"]),
        ("They print the daily Herald.", ["daily"]),
        ("It will soon rain. It is soon expected to. It comes soon.", ["soon", "soon", "soon"]),
        ("Now they sing.", ["Now"]),
    ],
)
def test_what_is_a_time_all_the_same(text: str, times: list[str]) -> None:
    assert [found[0] for found in meant(text)] == times


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("It ended at 9 p.m. EST.", "-05:00"),
        ("It ended at 9 p.m. (CEST) then.", "+02:00"),
        ("It ended at 9 p.m. GMT.", "+00:00"),
        ("It ended at 9 p.m. Eastern time.", None),
        ("It ended at 9 p.m. local time.", None),
        ("It ended at 9 p.m. then.", None),
    ],
)
def test_a_clock_tells_its_zones_distance_from_universal_time(text: str, zone: str | None) -> None:
    [found] = expressions(text, "en")
    assert found.zone == zone


def test_a_possessive_is_no_part_of_it() -> None:
    assert [found[0] for found in meant("Today's tide and last year’s tide.")] == ["Today", "last year"]


def test_several_in_one_sentence() -> None:
    text = "From 1990 to 1994, and on Monday at 9am, they met."
    assert [found[0] for found in meant(text)] == ["1990", "1994", "Monday at 9am"]


@pytest.mark.parametrize(
    "text", ["Jan " * 2000, "(" * 5000, "1" * 200_000, "the last " * 2000, "one-" * 4000, "1, " * 2000]
)
def test_hostile_text_is_read_through(text: str) -> None:
    assert all(found.span.end <= len(text) for found in expressions(text))


WORDS = st.sampled_from(
    "the last three months of 1999 a year ago on Friday May 3 , 2001 at 9am early next week in second quarter half "
    "'s Mother Day "
    "nineteen ninety - six 12/30/98 2001-01-01 eighties century noon and a . \n tomorrow night two".split(" ")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=14))
def test_expressions_lie_in_order_and_do_not_overlap(parts: list[str]) -> None:
    text = " ".join(parts)
    found = expressions(text)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all((one.value is None) != (one.relation is None) for one in found)
