"""Piles in which one report has no date: what the others tell of it, end to end."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import throughline as tl
from throughline.model.article import Published
from throughline.model.links import Dated

Told = tuple[str | None, str]

SUNDAY, MONDAY, TUESDAY = date(2023, 5, 14), date(2023, 5, 15), date(2023, 5, 16)
YEAR_ON = date(2024, 5, 14)

LIFTED = "A storm lifted the roof of the Linden Road bakery in Harrowmere on Sunday night. "
WAS_LIFTED = "The roof of the Linden Road bakery in Harrowmere was lifted by a storm on Sunday night. "
CANDLES = "“We baked by candlelight until the last roll was warm and nobody went home hungry,” "
DARK = "“A year ago we baked in the dark and thought that the town would sleep through it all,” "
POSTED = (MONDAY.isoformat(), LIFTED + CANDLES + "Ida Fenwick, 40, wrote in a post on Sunday.")
OPENED = (
    YEAR_ON.isoformat(),
    f"Ida Fenwick has a new roof. {DARK}Fenwick, 41, said on Monday in Harrowmere at the Linden Road bakery.",
)


def articles(*pile: Told) -> list[tl.Article]:
    """The reports of a pile, named a, b, c in its order; None stands for a report without a date."""
    days = [date.fromisoformat(day) if day else None for day, _ in pile]
    return [
        tl.Article(
            name, text, f"{name}.txt", language="en", published=Published(day, day, day, "given") if day else None
        )
        for name, day, (_, text) in zip("abc", days, pile, strict=False)
    ]


def dated(*pile: Told) -> Dated:
    """The date of the last report of a pile."""
    links = tl.relate([tl.annotate(article) for article in articles(*pile)])
    return links.dates[-1]


def codes(*pile: Told) -> list[str]:
    """The reasons of the date of the last report."""
    return [reason.code for reason in dated(*pile).because]


def test_words_that_a_dated_report_prints_too_date_it_within_a_week_of_their_saying() -> None:
    found = dated(POSTED, (None, WAS_LIFTED + CANDLES + "Fenwick wrote that night."))
    assert found.days == (SUNDAY, SUNDAY + timedelta(days=7))
    assert found.best == MONDAY
    assert [reason.code for reason in found.because] == ["prints the same words"]


def test_a_weekday_narrows_the_week_to_the_days_before_the_next_one() -> None:
    text = f"On Sunday, a storm took the roof of the bakery in Linden Road. {CANDLES}Ida Fenwick wrote."
    found = dated(POSTED, (None, text))
    assert found.days is not None
    assert found.days.last == SUNDAY + timedelta(days=6)
    assert "weekday" in [reason.code for reason in found.because]


def test_a_weekday_with_the_same_event_dates_a_report_without_a_quotation() -> None:
    found = dated(
        (TUESDAY.isoformat(), "On Sunday, a storm took the bakery roof in Linden Road, and Ida Fenwick was hurt."),
        (None, "A storm took the roof of the Linden Road bakery in Harrowmere on Sunday. Ida Fenwick hurt her wrist."),
    )
    assert found.days == (SUNDAY - timedelta(days=1), SUNDAY + timedelta(days=6))
    assert next(reason.code for reason in found.because) == "weekday"


YEARLY = (
    None,
    "One year on, the 41-year-old baker Ida Fenwick shared: "
    f"{DARK.replace('A year', 'a year').replace(',”', '.”')}Last May, Fenwick wrote: {CANDLES.replace(',”', '.”')}",
)


def test_the_newest_of_two_quotations_dates_the_report() -> None:
    found = dated(POSTED, OPENED, YEARLY)
    assert found.days is not None
    assert found.days.first == YEAR_ON - timedelta(days=1)
    assert found.best == YEAR_ON


def test_the_older_of_two_quotations_only_says_not_before() -> None:
    assert "prints older words" in codes(POSTED, OPENED, YEARLY)


def test_one_year_on_is_an_anniversary() -> None:
    assert "anniversary" in codes(POSTED, OPENED, YEARLY)


def test_an_age_that_fits_confirms_the_date() -> None:
    found = codes(POSTED, OPENED, YEARLY)
    assert "age" in found
    assert "conflict" not in found


def test_an_age_that_does_not_fit_is_kept_as_a_conflict() -> None:
    (one, two) = (
        (MONDAY.isoformat(), f"{LIFTED}Ida Fenwick, 40, said: {CANDLES}"),
        (None, f"{WAS_LIFTED}{CANDLES.strip()} said Ida Fenwick, 52."),
    )
    assert ("conflict", "age") in [(reason.code, reason.value) for reason in dated(one, two).because]


def test_a_conflict_leaves_the_better_founded_days_as_they_are() -> None:
    with_age = dated(
        (MONDAY.isoformat(), f"{LIFTED}Ida Fenwick, 40, said: {CANDLES}"),
        (None, f"{WAS_LIFTED}{CANDLES.strip()} said Ida Fenwick, 52."),
    )
    without = dated(
        (MONDAY.isoformat(), f"{LIFTED}Ida Fenwick, 40, said: {CANDLES}"),
        (None, f"{WAS_LIFTED}{CANDLES.strip()} said Ida Fenwick."),
    )
    assert with_age.days == without.days


def test_a_lonely_report_stays_undated() -> None:
    assert dated((None, "Baker Ida Fenwick lit candles in Harrowmere.")) == Dated("a", None, None)


def test_an_age_alone_dates_nothing() -> None:
    found = dated(
        (MONDAY.isoformat(), LIFTED + "Ida Fenwick, 40, lit candles."),
        (None, "Ida Fenwick, 42, remembers the storm that lifted the roof of the Linden Road bakery in Harrowmere."),
    )
    assert found.days is None


def test_a_report_of_another_story_dates_nothing() -> None:
    found = dated(POSTED, (None, "The paper boats of Ashby Park race on Sunday, said the harbour club."))
    assert found.days is None


def test_two_undated_reports_that_print_the_same_words_stay_undated() -> None:
    links = tl.relate(
        [
            tl.annotate(article)
            for article in articles(
                (None, LIFTED + CANDLES + "Ida Fenwick said."), (None, WAS_LIFTED + CANDLES + "Fenwick said.")
            )
        ]
    )
    assert [one.days for one in links.dates] == [None, None]


@pytest.mark.parametrize("day", [MONDAY, TUESDAY, date(2020, 2, 29), date(2023, 12, 31)])
def test_a_given_date_is_kept_whatever_the_others_tell(day: date) -> None:
    found = dated(POSTED, (day.isoformat(), WAS_LIFTED + CANDLES + "Fenwick wrote that night."))
    assert found.days == (day, day)
    assert [reason.code for reason in found.because] == ["given"]


@pytest.mark.parametrize("first", [date(2019, 3, 4), date(2021, 8, 30), date(2023, 1, 2), date(2024, 2, 26)])
def test_an_inferred_date_moves_with_the_dated_report(first: date) -> None:
    found = dated((first.isoformat(), POSTED[1]), (None, WAS_LIFTED + CANDLES + "Fenwick wrote that night."))
    assert found.best == first
    assert found.days == (first - timedelta(days=1), first + timedelta(days=6))


def test_the_reasons_cite_words_that_are_printed() -> None:
    pile = (POSTED, OPENED, YEARLY)
    texts = {article.id: article.text for article in articles(*pile)}
    cited = [place for reason in dated(*pile).because for place in reason.evidence]
    assert cited
    assert all(texts[place.article][place.start : place.end].strip() for place in cited)


def test_last_may_in_an_inferred_report_is_resolved_from_its_inferred_date() -> None:
    reports = tl.dated([tl.annotate(article) for article in articles(POSTED, OPENED, YEARLY)])
    article = reports[-1].article
    (may,) = (time for time in reports[-1].times if time.words(article) == "Last May")
    assert may.days is not None
    assert (may.days.first.year, may.days.first.month) == (2023, 5)


def test_the_dates_do_not_depend_on_the_order_of_the_reports() -> None:
    reports = [tl.annotate(article) for article in articles(POSTED, OPENED, YEARLY)]
    assert tl.relate(reports).dates == tl.relate(reports[::-1]).dates
