"""Findings: agreement, change, difference, single source."""

from dataclasses import replace
from datetime import date

import pytest

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Copy, Event, Fact, Finding, Links, Story
from throughline.model.marks import Certainty
from throughline.relating.findings import findings
from throughline.running.inline import InProcess

MARCH = Days(date(2024, 3, 11), date(2024, 3, 12))
LATER = Days(date(2025, 3, 11), date(2025, 3, 11))
Value = str | int | float | None


def fact(
    attribute: str,
    value: Value,
    *articles: str,
    subject: str | None = "Ines Calloway",
    as_of: Days | None = MARCH,
    certainty: Certainty = "stated",
    about: str | None = None,
) -> Fact:
    evidence = tuple(Evidence(name, 10, 20) for name in articles)
    name = f"{attribute}:{value}:{certainty}:{'+'.join(articles)}"
    return Fact(name, subject, None, attribute, value, None, as_of, certainty, evidence, about)


def found(*facts: Fact, copies: tuple[Copy, ...] = ()) -> list[Finding]:
    links = Links(
        facts=facts,
        copies=copies,
        events=(Event("a", ("a", "b", "c"), MARCH), Event("d", ("d",), LATER), Event("z", ("z",), LATER)),
        stories=(Story("a", ("a", "d")), Story("z", ("z",))),
    )
    return list(findings({}, links, InProcess()))


def told(*facts: Fact) -> list[tuple[str, str | None, int]]:
    return [(one.kind, one.explained_by, len(one.facts)) for one in found(*facts)]


def test_equal_values_of_two_sources_agree() -> None:
    assert found(fact("role", "librarian", "a", "b")) == [
        Finding("agreement", "Ines Calloway", "role", ("role:librarian:stated:a+b",), 2, None, "a")
    ]


def test_a_copy_is_no_second_source() -> None:
    copied = Copy(("a", "b"), "a", "wire", 0.9)

    assert found(fact("role", "librarian", "a", "b"), copies=(copied,)) == []


def test_a_newer_version_is_no_copy_of_another_outlet() -> None:
    version = Copy(("a", "b"), "a", "version", 0.9)

    assert [one.origins for one in found(fact("role", "librarian", "a", "b"), copies=(version,))] == [2]


def test_a_story_of_one_report_has_no_findings() -> None:
    assert found(fact("age", 52, "z")) == []


def test_an_age_that_grew_with_the_years_is_a_change() -> None:
    assert told(fact("age", 52, "a", "b"), fact("age", 53, "d", as_of=LATER)) == [
        ("agreement", None, 1),
        ("change", None, 2),
    ]


def test_the_order_of_the_facts_does_not_matter() -> None:
    assert told(fact("age", 53, "d", as_of=LATER), fact("age", 52, "a", "b"))[1:] == [("change", None, 2)]


@pytest.mark.parametrize("later", [51, 55])
def test_an_age_that_fell_or_leapt_is_a_difference(later: int) -> None:
    assert ("difference", None, 2) in told(fact("age", 52, "a", "b"), fact("age", later, "d", as_of=LATER))


def test_two_ages_at_one_time_are_a_difference() -> None:
    assert told(fact("age", 52, "a"), fact("age", 54, "b")) == [("difference", None, 2)]


def test_ages_without_a_date_are_a_difference() -> None:
    assert told(fact("age", 52, "a", as_of=None), fact("age", 53, "b", as_of=None)) == [("difference", None, 2)]


def test_an_age_in_words_is_compared_with_none() -> None:
    assert told(fact("age", "in her fifties", "a"), fact("age", 52, "b")) == []


def test_counts_of_one_day_that_differ_are_a_difference() -> None:
    assert told(fact("injured", 2, "a"), fact("injured", 3, "b")) == [("difference", None, 2)]


def test_a_count_of_a_later_day_is_a_change() -> None:
    assert told(fact("injured", 2, "a"), fact("injured", 3, "d", as_of=LATER)) == [("change", "as-of", 2)]


def test_a_bound_agrees_with_a_number_within_it() -> None:
    assert told(fact("lost", ">=4000", "a"), fact("lost", 6000, "b")) == [("agreement", None, 2)]


def test_words_that_differ_are_no_difference() -> None:
    assert told(fact("role", "librarian", "a"), fact("role", "author", "b")) == []


def test_days_that_meet_agree_and_days_apart_differ() -> None:
    day, month = fact("date", "2024-03-10", "a", about="h"), fact("date", "2024-03", "b", about="h")
    other = fact("date", "2024-05-02", "c", about="h")

    assert told(day, month) == [("agreement", None, 2)]
    assert told(day, other) == [("difference", None, 2)]


def test_days_whose_edges_touch_are_explained_by_the_time_zone() -> None:
    assert told(fact("date", "2024-03-31", "a", about="h"), fact("date", "2024-04", "b", about="h")) == [
        ("difference", "time zone", 2)
    ]


def test_a_date_that_spells_no_day_is_left_aside() -> None:
    assert told(fact("date", "spring", "a", about="h"), fact("date", "2024-04", "b", about="h")) == []


def test_a_single_source_of_weight_is_said() -> None:
    assert told(fact("cause", "an old heater", "a")) == [("single", None, 1)]
    assert told(fact("role", "librarian", "a")) == []


def test_stated_against_reported_is_a_difference() -> None:
    stated = fact("happened", "hospital", "a", "b", about="h")
    hedged = fact("happened", "hospital", "c", about="h", certainty="reported")

    assert told(stated, hedged) == [("difference", None, 2)]
    assert told(stated, replace(hedged, certainty="stated")) == []


def test_credits_that_differ_are_a_difference() -> None:
    hers = fact("credited", "Ines Calloway", "a", "b", subject=None, about="u")
    theirs = fact("credited", "Ines Calloway and Tomas Reyne", "c", subject=None, about="u")

    assert told(hers, theirs) == [("difference", None, 2)]


def test_credits_that_are_equal_need_no_finding() -> None:
    assert told(fact("credited", "Ines Calloway", "a", "b", subject=None, about="u")) == []


def test_a_condition_described_differently_is_one_condition() -> None:
    assert told(fact("condition", "light smoke", "a"), fact("condition", "heavy smoke", "b")) == [
        ("agreement", None, 2)
    ]
    assert told(fact("condition", "light smoke", "a"), fact("condition", "heavy rain", "b")) == []


def test_a_fact_of_an_article_in_no_event_is_a_story_of_its_own() -> None:
    assert found(fact("age", 52, "lonely")) == []
