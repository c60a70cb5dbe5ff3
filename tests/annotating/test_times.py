from __future__ import annotations

from datetime import date

import pytest

from throughline.annotating.times import times
from throughline.model.article import Article, Published, RegionKind
from throughline.model.evidence import Days
from throughline.model.marks import Contact, Quote, Region, Report, Time
from throughline.model.span import Span

WRITTEN = date(2024, 5, 16)  # a Thursday


def report(text: str, written: date | None = WRITTEN, quote: str = "", phone: str = "", support: str = "") -> Report:
    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    published = Published(written, written, written, "given") if written else None
    kinds: list[tuple[str, RegionKind]] = [(support, "support")] if support else []
    return Report(
        Article("a", text, "a.txt", language="en", published=published),
        regions=tuple(Region("a", span(words), kind) for words, kind in kinds),
        quotes=(Quote("a", span(quote), "direct", True, 0),) if quote else (),
        contacts=(Contact("a", span(phone), "phone"),) if phone else (),
    )


def told(made: Report) -> list[tuple[str, str, str]]:
    return [(time.words(made.article), time.value, time.anchor) for time in times(made)]


def test_relative_times_count_from_the_day_of_writing() -> None:
    made = report("The mill burned on Tuesday night; last year it flooded, in 1987 it froze.")
    assert told(made) == [
        ("Tuesday night", "2024-05-14TNI", "published"),
        ("last year", "2023", "published"),
        ("1987", "1987", "none"),
    ]


def test_without_a_day_of_writing_they_are_underspecified() -> None:
    made = report("The mill burned on Tuesday night; last September it flooded.", None)
    found = list(times(made))
    assert [time.value for time in found] == ["XXXX-WXX-2TNI", "XXXX-09"]
    assert [time.days for time in found] == [None, None]


def test_a_time_can_hang_on_the_time_before() -> None:
    made = report("It froze on 3 May 1987. Two days later it thawed. At the time it was new. A week ago it was sold.")
    assert told(made) == [
        ("3 May 1987", "1987-05-03", "none"),
        ("Two days later", "1987-05-05", "time"),
        ("At the time", "1987-05-05", "time"),
        ("A week ago", "2024-W19", "published"),
    ]
    hung = list(times(made))[1]
    assert (hung.relation, hung.anchor_span) == ("keep D 2", Span(12, 22))


def test_so_long_after_nothing_that_was_told_is_the_day_of_writing() -> None:
    assert told(report("Two days later it thawed.")) == [("Two days later", "2024-05-16", "published")]
    made = list(times(report("One year on, the pier is open.")))
    assert [(time.value, time.relation) for time in made] == [("2024-05-16", "since Y 1")]


def test_so_long_after_never_lies_after_the_report() -> None:
    made = report("It closed in March. One year on, the pier is open.")
    assert told(made)[1] == ("One year on", "2024-05-16", "published")


def test_so_long_after_an_early_enough_time_counts_from_it() -> None:
    made = report("It closed in March 2023. One year on, the pier is open.")
    assert told(made)[1] == ("One year on", "2024-03", "time")


def test_so_long_after_in_an_undated_report_stays_unknown_until_it_is_dated() -> None:
    [time] = times(report("One year on, the pier is open.", None))
    assert (time.value, time.days, time.relation) == ("XXXX-XX-XX", None, "since Y 1")


def test_a_clock_belongs_to_the_last_day() -> None:
    made = report("It burned on Monday. At 9.30pm the roof fell.")
    assert told(made)[1] == ("9.30pm", "2024-05-13T21:30", "time")


def test_words_in_a_quotation_count_from_the_utterance() -> None:
    text = 'It burned in 1987. "Two days later we rebuilt, a year ago we sold," she said. That year it snowed.'
    made = report(text, quote="Two days later we rebuilt, a year ago we sold,")
    assert told(made) == [
        ("1987", "1987", "none"),
        ("Two days later", "2024-05-18", "utterance"),
        ("a year ago", "2023", "utterance"),
        ("That year", "1987", "time"),
    ]


def test_an_absolute_day_in_a_quotation_is_not_the_narratives() -> None:
    made = report('It burned in 1987. "In 1990 we sold," she said. That year it snowed.', quote="In 1990 we sold,")
    assert told(made)[-1] == ("That year", "1987", "time")


def test_helpline_hours_recur_and_have_no_days() -> None:
    text = "It burned in 1987. Call us between 9am and 4pm Monday to Friday. The year before, nothing."
    made = report(text, support="Call us between 9am and 4pm Monday to Friday.")
    found = list(times(made))[1:4]
    assert [time.value for time in found] == ["T09:00", "T16:00", "XXXX-WXX-1/XXXX-WXX-5"]
    assert all(time.days is None and time.relation is None for time in found)
    assert [time.type for time in found] == ["TIME", "TIME", "SET"]


@pytest.mark.parametrize(
    "words",
    [
        "01987 2001",
        "https://old.example/2001/may",
        "spring2001@example.org",
        "#may2001",
        "https://x.example/2001-05-03",
    ],
)
def test_numbers_and_addresses_are_passed_over(words: str) -> None:
    made = report(f"Ring or write: {words} please.", phone=words)
    assert told(made) == []


def test_a_comparison_with_a_quarter() -> None:
    text = "Profit rose in the first quarter. A year ago it fell. In the year-ago quarter it fell. In the quarter too."
    made = report(text)
    assert told(made) == [
        ("the first quarter", "2024-Q1", "published"),
        ("A year ago", "2023-Q1", "time"),
        ("the year-ago quarter", "2023-Q1", "time"),
        ("the quarter", "2024-Q1", "time"),
    ]


def test_a_comparison_where_no_quarter_was_named() -> None:
    assert told(report("In the quarter, rent fell.")) == [("the quarter", "2024-Q1", "published")]
    assert told(report("In the year-ago quarter it fell.")) == [("the year-ago quarter", "2023", "published")]


def test_the_part_of_a_period_narrows_its_days() -> None:
    found = next(times(report("At the end of 1987 it froze.")))
    assert (found.value, found.days) == ("1987", Days(date(1987, 9, 1), date(1987, 12, 31)))


def test_every_time_is_the_printed_words() -> None:
    made = report("On Monday 🜁 and on 1 June, at noon.")
    found: list[Time] = list(times(made))
    assert [time.words(made.article) for time in found] == ["Monday", "1 June", "noon"]
