"""Ties: what two reports have in common that dates one by the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import throughline as tl
from throughline.model.article import Article, Published
from throughline.model.marks import Report
from throughline.relating.ties import acquainted, aged, bare_weekday, likely, tied
from throughline.settings import DEFAULTS

THURSDAY = date(2024, 5, 16)


def report(name: str, text: str, day: date | None = None) -> Report:
    published = Published(day, day, day, "given") if day else None
    return tl.annotate(Article(name, text, f"{name}.txt", language="en", published=published))


def pair(text: str, other: str) -> tuple[Report, Report]:
    """An undated report and a dated one."""
    return report("b", text), report("a", other, THURSDAY)


def test_one_weekday_in_like_words_is_one_day() -> None:
    undated, dated = pair(
        "A paddle steamer sank off Tarnmouth on Tuesday.", "On Tuesday a paddle steamer sank near Tarnmouth."
    )
    [tie] = tied(undated, dated, False, DEFAULTS)
    assert tie.day == date(2024, 5, 14)
    assert tie.own.words(undated.article) == "Tuesday"
    assert tie.theirs.article == "a"
    assert tie.alike >= DEFAULTS.tie_words


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("A paddle steamer sank off Tarnmouth on Monday.", "A paddle steamer sank off Tarnmouth on Tuesday."),
        ("It rained on Tuesday.", "A paddle steamer sank off Tarnmouth on Tuesday."),
        ("A paddle steamer sank off Tarnmouth.", "A paddle steamer sank off Tarnmouth on Tuesday."),
    ],
)
def test_another_weekday_or_other_words_or_no_day_tie_nothing(text: str, other: str) -> None:
    assert tied(*pair(text, other), False, DEFAULTS) == []


def test_a_shared_quotation_makes_any_common_weekday_a_tie() -> None:
    undated, dated = pair("It rained on Tuesday.", "A paddle steamer sank off Tarnmouth on Tuesday.")
    assert len(tied(undated, dated, True, DEFAULTS)) == 1


def test_the_same_people_make_fewer_like_words_a_tie() -> None:
    undated, dated = pair(
        "Ada Moss, 34, raised the alarm. The ferry sank on Tuesday.",
        "On Tuesday the ferry sank with all its mail. Ada Moss, 34, was on board.",
    )
    assert acquainted(undated, dated, DEFAULTS)
    assert len(tied(undated, dated, False, DEFAULTS)) == 1
    stranger = report("c", "The ferry sank on Tuesday.")
    assert tied(stranger, dated, False, DEFAULTS) == []
    assert not likely(stranger, dated, DEFAULTS)
    assert likely(undated, dated, DEFAULTS)


def test_the_most_alike_sentences_stand_for_a_weekday() -> None:
    undated, dated = pair(
        "It rained on Tuesday. A paddle steamer sank off Tarnmouth on Tuesday.",
        "A paddle steamer sank off Tarnmouth on Tuesday. It rained on Tuesday.",
    )
    [tie] = tied(undated, dated, True, DEFAULTS)
    assert (tie.own.start, tie.theirs.start) == (undated.article.text.rindex("Tuesday"), 39)


def test_likely_needs_a_common_weekday() -> None:
    undated, dated = pair("Ada Moss, 34, sang.", "Ada Moss, 34, danced on Tuesday.")
    assert acquainted(undated, dated, DEFAULTS)
    assert not likely(undated, dated, DEFAULTS)
    sang = report("c", "Ada Moss, 34, sang on Tuesday.")
    assert likely(sang, dated, DEFAULTS)


def test_two_people_named_in_both_are_acquaintance_enough_one_is_not() -> None:
    both = pair("Ada Moss and Ruth Harlow met the choir.", "The choir thanked Ada Moss and Ruth Harlow.")
    assert acquainted(*both, DEFAULTS)
    assert not acquainted(*pair("Ada Moss met the choir.", "The choir thanked Ada Moss."), DEFAULTS)


def test_another_age_is_no_acquaintance() -> None:
    assert not acquainted(*pair("Ada Moss, 34, sang.", "Ada Moss, 51, danced."), DEFAULTS)


def test_ages_are_of_people_named_in_full() -> None:
    made = report("a", "Ada Moss, 34, sang. Ada Moss, 34, danced.")
    found = aged(made)
    assert {name: age for name, (age, _) in found.items()} == {"Ada Moss": 34}
    assert aged(replace(made, attributes=())) == {}


def test_without_sentences_nothing_is_alike() -> None:
    undated, dated = pair("A steamer sank on Tuesday.", "A steamer sank on Tuesday.")
    bare = replace(undated, sentences=())
    assert [tie.alike for tie in tied(bare, dated, True, DEFAULTS)] == [0]


def test_only_past_weekdays_without_a_date_are_bare() -> None:
    made = report("a", "It sank on Tuesday. It sails next Friday. It was built in 1990.")
    assert [bare_weekday(time) for time in made.times] == [2, None, None]


def test_a_day_after_the_dated_report_ties_nothing() -> None:
    undated, dated = pair("A ferry sails from Tarnmouth on Saturday.", "A ferry will sail from Tarnmouth on Saturday.")
    assert tied(undated, dated, True, DEFAULTS) == []


def test_the_end_of_the_day_is_still_that_day() -> None:
    undated, dated = pair(
        "At the end of the day a paddle steamer sank off Tarnmouth.", "A paddle steamer sank off Tarnmouth on Tuesday."
    )
    assert all(tie.ago in {0, None} for tie in tied(undated, dated, False, DEFAULTS))
