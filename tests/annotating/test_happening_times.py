"""Times that hang on what the same report dates elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from throughline.annotating.sentences import sentences
from throughline.annotating.times import country_of, times
from throughline.model.article import Article, Published
from throughline.model.marks import Report

WRITTEN = date(2024, 5, 16)  # a Thursday


def told(text: str) -> list[tuple[str, str, str]]:
    article = Article("a", text, "a.txt", language="en", published=Published(WRITTEN, WRITTEN, WRITTEN, "given"))
    report = Report(article)
    report = Report(article, sentences=tuple(sentences(report)))
    return [(time.words(article), time.type, time.value) for time in times(report)]


@pytest.mark.parametrize(
    ("text", "words", "type_", "value"),
    [
        ("The kiosk was robbed on March 23. Two men came ten days before the robbery.", "ten days", "DATE",
         "2024-03-13"),
        ("The kiosk was robbed on March 23. Two men came ten days after the robbery.", "ten days", "DATE",
         "2024-04-02"),
        ("The kiosk was robbed on March 23. A van stood there in the days before the robbery.", "days", "DATE",
         "2024-03"),
        ("The kiosk was robbed on March 23. A van stood there in the weeks after it was robbed.", "weeks", "DATE",
         "2024"),
        ("A van stood there two days before the kiosk was robbed. It was robbed on March 23.", "two days", "DATE",
         "2024-03-21"),
        ("The kiosk was robbed in March. Two days after the robbery it opened.", "Two days", "DURATION", "P2D"),
        ("The kiosk was robbed on March 23. The day after the robbery it opened.", "The day", "DATE", "2024-03-24"),
        ("The kiosk was robbed on March 23. It closed the day before it was robbed.", "the day", "DATE", "2024-03-22"),
        ("The kiosk was robbed on March 23. In the week after the theft it rained.", "the week", "DATE", "2024-03"),
        ("On March 23 the kiosk was robbed. Two days after the theft it opened.", "Two days", "DATE", "2024-03-25"),
        ("In the March 23 kiosk robbery a cat was hurt. Two days after the robbery it ate.", "Two days", "DATE",
         "2024-03-25"),
        ("The kiosk was robbed in March. It was robbed on March 23. Two days after the robbery it ate.", "Two days",
         "DATE", "2024-03-25"),
        ("The kiosk was robbed on March 23. It was robbed in March. Two days after the robbery it ate.", "Two days",
         "DATE", "2024-03-25"),
        ("The kiosk was robbed on May 10. Two months after the robbery a feast will come.", "Two months", "DURATION",
         "P2M"),
        ("It rang two days before the feast. The feast was on March 23.", "two days", "DURATION", "P2D"),
        ("They were asked Friday in the robbery. Two days after the robbery it ate.", "Two days", "DURATION", "P2D"),
        ("The robbery was long. Two days after the robbery it ate.", "Two days", "DURATION", "P2D"),
        ("The kiosk was robbed on March 23. It stood for two days before, and two days", "two days", "DURATION",
         "P2D"),
        ("The kiosk was robbed in 2019. Two days after the robbery it ate.", "Two days", "DURATION", "P2D"),
        ("On March 23, the big old kiosk at the far end of the little road behind the mill by the sea was robbed. "
         "Two days after the robbery it ate.", "Two days", "DURATION", "P2D"),
    ],
)  # fmt: skip
def test_a_length_before_or_after_what_the_report_dates(text: str, words: str, type_: str, value: str) -> None:
    assert (words, type_, value) in told(text)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "The mill burned at 6 a.m. near the old lake on Tuesday.",
            [("6 a.m.", "TIME", "2024-05-14T06:00"), ("Tuesday", "DATE", "2024-05-14")],
        ),
        (
            "The mill burned at 6 a.m. and reopened on Tuesday.",
            [("6 a.m.", "TIME", "2024-05-16T06:00"), ("Tuesday", "DATE", "2024-05-14")],
        ),
        (
            "The mill burned at 6 a.m. last year.",
            [("6 a.m.", "TIME", "2024-05-16T06:00"), ("last year", "DATE", "2023")],
        ),
        (
            "The kiosk was robbed on March 23. A man came at 6 a.m. ten days before the robbery.",
            [("March 23", "DATE", "2024-03-23"), ("6 a.m. ten days", "TIME", "2024-03-13T06:00")],
        ),
    ],
)
def test_a_clock_is_of_the_day_behind_it_in_its_clause(text: str, times: list[tuple[str, str, str]]) -> None:
    assert told(text) == times


@pytest.mark.parametrize(
    ("url", "outlet", "language", "country"),
    [
        ("https://www.post.example.co.uk/a", None, "en", "GB"),
        ("https://post.example.au/a", None, "en", "AU"),
        (None, "post.ie", "en", "IE"),
        (None, "Post", "en", None),
        ("https://post.tv/a", None, "en-GB", "GB"),
        ("https://post.com/a", None, None, None),
        (None, None, "en", None),
    ],
)
def test_the_country_of_an_outlet(
    url: str | None, outlet: str | None, language: str | None, country: str | None
) -> None:
    assert country_of(Article("a", "x", "a.txt", url=url, outlet=outlet, language=language)) == country


def test_a_date_in_numbers_has_the_order_of_its_outlets_country() -> None:
    text = "It opened on 3/5/2024."
    british = Article("a", text, "a.txt", url="https://post.example.co.uk/a", language="en")
    american = Article("a", text, "a.txt", url="https://post.example.com/a", language="en")
    assert [[time.value for time in times(Report(one))] for one in (british, american)] == [
        ["2024-05-03"],
        ["2024-03-05"],
    ]


@pytest.mark.parametrize("text", ["The day after the feast it rained.", "Two sang the day before he came."])
def test_the_day_beside_what_nothing_dates_is_no_time(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Robbed on May 3. They met Monday. It was robbed again at 10 p.m. there.", "2024-05-03T22:00"),
        ("Robbed on May 3. They met Monday. On Tuesday it was robbed at 10 p.m. there.", "2024-05-14T22:00"),
        ("Robbed on May 3. They met Monday. It was robbed, and they sang at 10 p.m. there.", "2024-05-13T22:00"),
        ("Robbed in May. They met Monday. It was robbed at 10 p.m. there.", "2024-05-13T22:00"),
        ("They met Monday. It was robbed at 10 p.m. there.", "2024-05-13T22:00"),
    ],
)
def test_a_clock_is_of_the_day_of_what_its_clause_says_happened(text: str, times: str) -> None:
    assert told(text)[-1][2] == times


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The choir left Friday. It will land Friday night.", ["2024-05-17", "2024-05-17TNI"]),
        ("The choir will sing Wednesday. It sang on Wednesday.", ["2024-05-15", "2024-05-15"]),
        ("The choir left last Friday. It will land Friday.", ["2024-05-10", "2024-05-17"]),
        ("The choir left Friday. It will land Sunday.", ["2024-05-10", "2024-05-19"]),
    ],
)
def test_a_bare_name_of_a_day_is_one_day_in_a_report(text: str, days: list[str]) -> None:
    assert [value for _, _, value in told(text)] == days


def test_an_undated_report_leaves_the_names_of_days_open() -> None:
    article = Article("a", "The choir left Friday. It will land Friday.", "a.txt", language="en")
    assert [time.value for time in times(Report(article))] == ["XXXX-WXX-5", "XXXX-WXX-5"]


def test_a_vague_word_before_the_time_that_it_means_is_none() -> None:
    assert [words for words, _, _ in told("It froze, most recently last March. It thawed recently.")] == [
        "last March",
        "recently",
    ]


def test_two_times_can_hang_on_one_happening() -> None:
    text = "The kiosk was robbed on March 23. Two days before the robbery it rang, two days after the robbery it ate."
    assert [value for _, _, value in told(text)] == ["2024-03-23", "2024-03-21", "2024-03-25"]


def test_without_sentences_nothing_is_dated_by_a_happening() -> None:
    article = Article("a", "It was robbed on March 23. Two days after the robbery it ate.", "a.txt", language="en")
    assert [time.value for time in times(Report(article))] == ["XXXX-03-23", "P2D"]
