"""Findings: agreement, change, difference, single source."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from throughline.model.article import Article
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Copy, Dated, Event, Fact, Finding, Links, Story
from throughline.model.marks import Certainty, Mention, Report, Sentence
from throughline.model.span import Span
from throughline.relating.findings import findings
from throughline.running.inline import InProcess

MARCH = Days(date(2024, 3, 11), date(2024, 3, 12))
LATER = Days(date(2025, 3, 11), date(2025, 3, 11))
LONG_AFTER = Days(date(2025, 6, 11), date(2025, 6, 11))
Value = str | int | float | None


NOTHING: Mapping[str, str] = {}
TEXTS = {
    "plain": "Of it this says that it was so.",
    "hedged": "It is reportedly so as they say.",
    "accusing": "He is allegedly the one who did.",
    "self": "They say: four died, himself too.",
    "more": "We count: four other people fell.",
    "five": "They say: five people died there.",
    "six": "They say: six people were there.",
    "nine": "They say: nine people were there.",
    "two": "They say: two people are hurt now.",
    "three": "They say: three men are hurt now.",
    "four": "They say: four men are hurt now.",
    "definite": "All of the four died over there.",
    "corrected": "Corrected: two people are hurt now.",
    "corrected to three": "Corrected: three men are hurt now.",
    "taken back": "An earlier report said it was three.",
    "fatally": "Of it all, four shot, one fatally.",
}
"""What articles say: the evidence of a fact is at 10 to 20."""


def fact(
    attribute: str,
    value: Value,
    *articles: str,
    subject: str | None = "Ines Calloway",
    as_of: Days | None = MARCH,
    certainty: Certainty = "stated",
    about: str | None = None,
    start: int = 10,
) -> Fact:
    evidence = tuple(Evidence(name, start, start + 10) for name in articles)
    name = f"{attribute}:{value}:{certainty}:{'+'.join(articles)}:{start}"
    return Fact(name, subject, None, attribute, value, None, as_of, certainty, evidence, about)


def report(name: str, text: str) -> Report:
    return Report(Article(name, text, name, language="en"), sentences=(Sentence(name, Span(0, len(text))),))


def found(
    *facts: Fact, copies: tuple[Copy, ...] = (), dated: bool = True, texts: Mapping[str, str] = NOTHING
) -> list[Finding]:
    """The findings on facts, each article's text being named or written out."""
    links = Links(
        facts=facts,
        copies=copies,
        events=(Event("a", ("a", "b", "c"), MARCH), Event("d", ("d",), LATER), Event("z", ("z",), LATER)),
        stories=(Story("a", ("a", "d")), Story("z", ("z",))),
        dates=tuple(Dated(name, LATER if name == "d" else MARCH, None) for name in "abcd") if dated else (),
    )
    return list(findings({name: report(name, TEXTS[text]) for name, text in texts.items()}, links, InProcess()))


def told(*facts: Fact, dated: bool = True, **texts: str) -> list[tuple[str, str | None, int]]:
    """Kind, explanation and number of facts of each finding, single sources left out."""
    every = found(*facts, dated=dated, texts=texts)
    return [(one.kind, one.explained_by, len(one.facts)) for one in every if one.kind != "single"]


def test_equal_values_of_two_sources_agree() -> None:
    assert found(fact("role", "librarian", "a", "b")) == [
        Finding("agreement", "Ines Calloway", "role", ("role:librarian:stated:a+b:10",), 2, None, "a")
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
    assert told(fact("age", 52, "a"), fact("age", later, "d", as_of=LATER)) == [("difference", None, 2)]


def test_two_ages_at_one_time_are_a_difference() -> None:
    assert told(fact("age", 52, "a"), fact("age", 53, "b")) == [("difference", None, 2)]


def test_ages_far_from_each_other_are_of_two_people() -> None:
    assert told(fact("age", 52, "a"), fact("age", 80, "b")) == []


def test_a_report_that_gives_two_ages_is_no_side_of_a_difference() -> None:
    assert told(fact("age", 52, "a"), fact("age", 53, "a", "b")) == [("agreement", None, 1)]
    assert told(fact("age", 52, "a"), fact("age", 53, "a")) == []


def test_an_old_age_repeated_later_is_no_difference_beside_its_change() -> None:
    early, late = fact("age", 52, "a", "b"), fact("age", 54, "d", as_of=LATER)
    again = replace(fact("age", 52, "e", as_of=LATER), id="again")
    dated = (*(Dated(name, MARCH, None) for name in "ab"), Dated("d", LONG_AFTER, None), Dated("e", LATER, None))
    links = Links(
        facts=(early, late, again),
        events=(Event("a", ("a", "b"), MARCH), Event("d", ("d", "e"), LONG_AFTER)),
        stories=(Story("a", ("a", "d")),),
        dates=dated,
    )

    assert [one.kind for one in findings({}, links, InProcess())] == ["agreement", "change"]


def test_ages_without_a_date_may_both_be_right() -> None:
    assert told(fact("age", 52, "a"), fact("age", 53, "b"), dated=False) == []


def test_an_age_in_words_is_compared_with_none() -> None:
    assert told(fact("age", "in her fifties", "a"), fact("age", 52, "b")) == []


def test_counts_of_one_day_that_differ_are_a_difference() -> None:
    assert told(fact("injured", 2, "a"), fact("injured", 3, "b"), a="two", b="three") == [("difference", None, 2)]


def test_tolls_of_reports_that_name_nobody_and_no_place_in_common_may_be_of_two_things() -> None:
    def tolls(other: str) -> list[Finding]:
        places = {"a": "Alden", "b": other}
        reports = {
            name: replace(report(name, text), mentions=(Mention(name, Span(0, 4), "place", places[name]),))
            for name, text in (("a", TEXTS["two"]), ("b", TEXTS["three"]))
        }
        links = Links(
            facts=(fact("injured", 2, "a"), fact("injured", 3, "b")),
            events=(Event("a", ("a", "b"), MARCH),),
            stories=(Story("a", ("a",)),),
        )
        return [one for one in findings(reports, links, InProcess()) if one.kind == "difference"]

    assert tolls("Alden")
    assert not tolls("Boston")


def test_a_number_summed_up_from_a_list_is_no_side_of_a_difference() -> None:
    assert told(fact("injured", 2, "a"), fact("injured", 3, "b"), a="two", b="plain") == []
    assert told(fact("age", 52, "a"), fact("age", 53, "b"), a="plain", b="plain") == [("difference", None, 2)]


def test_a_count_of_a_later_day_is_a_change() -> None:
    later = fact("injured", 3, "d", as_of=LATER)

    assert told(fact("injured", 2, "a"), later, a="two", d="three") == [("change", "as-of", 2)]


def test_a_count_corrected_later_is_a_change_beside_the_difference_of_the_day() -> None:
    early, wrong = fact("injured", 2, "a"), fact("injured", 3, "b")
    right = fact("injured", 2, "d", as_of=LATER)

    assert told(early, wrong, right, a="two", b="three", d="corrected") == [
        ("agreement", None, 2),
        ("change", "as-of", 2),
        ("difference", None, 2),
    ]


@pytest.mark.parametrize("attribute", ["killed", "injured", "wounded"])
def test_fewer_dead_or_hurt_in_a_later_report_are_no_change(attribute: str) -> None:
    later = fact(attribute, 3, "d", as_of=LATER)

    assert told(fact(attribute, 4, "a"), later, a="four", d="three") == []


def test_fewer_hurt_in_a_later_report_that_takes_the_number_back_are_a_change() -> None:
    later = fact("injured", 3, "d", as_of=LATER)

    assert told(fact("injured", 4, "a"), later, a="four", d="corrected to three") == [("change", "as-of", 2)]


def test_fewer_missing_in_a_later_report_are_a_change() -> None:
    later = fact("missing", 3, "d", as_of=LATER)

    assert told(fact("missing", 4, "a"), later, a="four", d="three") == [("change", "as-of", 2)]


@pytest.mark.parametrize(
    ("low", "high", "as_of", "kinds"),
    [
        (">60", 112, MARCH, ["agreement"]),
        (">60", 80, LATER, ["agreement"]),
        (">60", 112, LATER, []),
        ("<60", 20, LATER, []),
        ("50-70", 65, LATER, ["agreement"]),
    ],
)
def test_a_number_far_beyond_the_bound_of_another_day_does_not_agree(
    low: Value, high: Value, as_of: Days, kinds: list[str]
) -> None:
    told_later = fact("injured", high, "d", as_of=as_of)

    assert [kind for kind, _, _ in told(fact("injured", low, "a"), told_later)] == kinds


@pytest.mark.parametrize(
    ("attribute", "low", "high", "one", "other"),
    [
        ("injured", 1, 2, "plain", "two"),
        ("injured", 2, 9, "two", "nine"),
        ("killed", 4, 5, "self", "five"),
        ("killed", 4, 6, "more", "six"),
        ("injured", 4, 6, "definite", "six"),
        ("injured", 4, 6, "fatally", "six"),
    ],
)
def test_counts_that_may_be_of_other_people_are_no_difference(
    attribute: str, low: int, high: int, one: str, other: str
) -> None:
    assert told(fact(attribute, low, "a"), fact(attribute, high, "b"), a=one, b=other) == []


def test_a_toll_far_down_a_report_is_of_a_part() -> None:
    assert told(fact("injured", 2, "a"), fact("injured", 3, "b", start=5_000)) == []
    assert told(fact("likes", 200, "a"), fact("likes", 300, "b", start=5_000)) == [("difference", None, 2)]


def test_a_report_that_gives_two_counts_is_no_side_of_a_difference() -> None:
    assert told(fact("injured", 2, "a"), fact("injured", 3, "a", "c", start=15), fact("injured", 3, "b")) == [
        ("agreement", None, 2)
    ]


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


def test_a_happening_with_two_days_in_one_report_is_two() -> None:
    april, may = fact("date", "2024-04-30", "a", about="h"), fact("date", "2024-05-01", "a", about="h")

    assert told(april, may) == []
    assert told(april, may, fact("date", "2024-05-01", "b", about="h", start=15)) == [("agreement", None, 2)]


def test_neighbouring_months_alone_are_mostly_two_happenings() -> None:
    assert told(fact("date", "2024-03", "a", about="h"), fact("date", "2024-04", "b", about="h")) == []


def test_a_date_that_spells_no_day_is_left_aside() -> None:
    assert told(fact("date", "spring", "a", about="h"), fact("date", "2024-04", "b", about="h")) == []


def test_a_single_source_of_weight_is_said() -> None:
    assert [one.kind for one in found(fact("cause", "an old heater", "a"))] == ["single"]
    assert found(fact("role", "librarian", "a")) == []


def test_stated_against_reported_is_a_difference() -> None:
    stated = fact("happened", "hospital", "a", "b", about="h")
    hedged = fact("happened", "hospital", "c", about="h", certainty="reported", start=6)

    assert told(stated, hedged, a="plain", b="plain", c="hedged") == [("difference", None, 2)]
    assert told(stated, replace(hedged, certainty="stated"), c="hedged") == []


def test_a_hedge_on_who_did_it_leaves_open_only_that() -> None:
    hedged = fact("happened", "attack", "c", about="h", certainty="reported", start=6)

    assert told(fact("happened", "attack", "a", about="h"), hedged, c="accusing") == []


def test_a_hedge_beside_the_words_belongs_to_another_clause() -> None:
    hedged = fact("happened", "hospital", "c", about="h", certainty="reported", start=20)

    assert told(fact("happened", "hospital", "a", about="h"), hedged, c="hedged") == []


def test_a_report_that_states_and_hedges_is_no_hedge() -> None:
    stated = fact("happened", "hospital", "a", "c", about="h")
    hedged = fact("happened", "hospital", "c", about="h", certainty="reported", start=6)

    assert told(stated, hedged, c="hedged") == []


def test_credits_that_differ_are_a_difference() -> None:
    hers = fact("credited", "Ines Calloway", "a", "b", subject=None, about="u")
    theirs = fact("credited", "Ines Calloway and Tomas Reyne", "c", subject=None, about="u")

    assert told(hers, theirs) == [("difference", None, 2)]


def test_a_nickname_or_a_part_of_the_name_is_the_same_speaker() -> None:
    short = fact("credited", "Tom Reyne", "a", subject=None, about="u")
    full = fact("credited", "Tomas Reyne", "b", subject=None, about="u")

    assert told(short, full) == []


def test_credits_that_are_equal_need_no_finding() -> None:
    assert told(fact("credited", "Ines Calloway", "a", "b", subject=None, about="u")) == []


def test_a_condition_described_differently_is_one_condition() -> None:
    assert told(fact("condition", "light smoke", "a"), fact("condition", "heavy smoke", "b")) == [
        ("agreement", None, 2),
        ("difference", "grain", 2),
    ]
    assert told(fact("condition", "light smoke", "a"), fact("condition", "heavy rain", "b")) == []
    assert told(fact("condition", "light smoke", "a"), fact("condition", "heavy smoke", "a", start=12)) == []
    assert told(fact("condition", "light smoke", "a", "b")) == [("agreement", None, 1)]


def test_a_patient_s_state_differs_on_one_day_and_changes_later() -> None:
    bad, good, later = (
        fact("condition", f"{state} condition", name)
        for state, name in (("critical", "a"), ("stable", "b"), ("stable", "d"))
    )
    assert told(bad, good) == [("agreement", None, 2), ("difference", None, 2)]
    assert told(bad, later) == [("agreement", None, 2), ("change", "as-of", 2)]


def test_the_states_of_patients_without_a_name_may_be_of_several() -> None:
    bad, good = (
        fact("condition", f"{state} condition", name, subject=None)
        for state, name in (("critical", "a"), ("good", "b"))
    )
    assert [kind for kind, _, _ in told(bad, good)] == ["agreement"]


@pytest.mark.parametrize("end", ["dead", "alive"])
def test_somebody_missing_whose_end_a_later_report_tells_is_a_change(end: str) -> None:
    missing, later = fact("status", "missing", "a"), fact("status", end, "d")
    assert told(missing, later) == [("change", "as-of", 2)]
    assert told(missing, fact("status", end, "b")) == []
    assert told(fact("status", end, "a"), fact("status", "missing", "d")) == []
    assert told(missing, fact("status", "missing", "b", start=12), later) == [
        ("agreement", None, 2),
        ("change", "as-of", 3),
    ]


def test_other_states_are_neither_changes_nor_differences() -> None:
    assert told(fact("status", "arrested", "a"), fact("status", "released", "d")) == []


def test_a_name_spelt_in_two_ways_is_a_difference() -> None:
    one, other = (fact("spelling", spelt, name) for spelt, name in (("Ines Calloway", "a"), ("Ines Caloway", "b")))
    assert told(one, other) == [("difference", None, 2)]
    assert told(one, fact("spelling", "Ines Caloway", "a", "b", start=12)) == []
    assert told(fact("spelling", "Ines Calloway", "a", "b")) == []


@pytest.mark.parametrize(("other", "explained"), [("social media", "grain"), ("Facebook", None)])
def test_one_utterance_in_two_media_is_a_difference(other: str, explained: str | None) -> None:
    one = fact("medium", "Instagram", "a", subject=None, about="u")
    assert told(one, fact("medium", other, "b", subject=None, about="u")) == [("difference", explained, 2)]
    assert told(one, fact("medium", "Instagram", "b", subject=None, about="u")) == [("agreement", None, 2)]


def test_a_fact_of_an_article_in_no_event_is_a_story_of_its_own() -> None:
    assert found(fact("age", 52, "lonely")) == []


def test_two_results_of_one_vote_with_a_number_in_common_are_a_difference() -> None:
    one, other = fact("vote", "21 to 17", "a"), fact("vote", "22 to 17", "b")

    assert told(one, other, a="plain", b="plain") == [("difference", None, 2)]
    assert told(one, fact("vote", "21 to 17", "b")) == [("agreement", None, 2)]


def test_results_without_a_number_in_common_are_of_two_votes() -> None:
    assert told(fact("vote", "21 to 17", "a"), fact("vote", "22 to 16", "b"), a="plain", b="plain") == []


def test_a_corrected_result_is_a_change() -> None:
    wrong, right = fact("vote", "22 to 17", "a"), fact("vote", "21 to 17", "b")

    assert told(wrong, right, a="plain", b="corrected") == [("change", None, 2)]


def test_what_a_report_only_takes_back_is_no_value_of_its_own() -> None:
    wrong, right = fact("vote", "22 to 17", "a", "b"), fact("vote", "21 to 17", "c")

    assert told(wrong, right, a="plain", b="taken back", c="plain") == [("difference", None, 2)]
    assert told(fact("vote", "22 to 17", "b"), right, b="taken back", c="plain") == []


@pytest.mark.parametrize(
    ("second", "as_of", "kinds"),
    [(5.8, MARCH, ["difference"]), (5.8, LATER, ["change"]), (4.2, MARCH, [])],
)
def test_magnitudes_of_one_earthquake_lie_near_each_other(second: Value, as_of: Days, kinds: list[str]) -> None:
    other = fact("magnitude", second, "d" if as_of == LATER else "b", as_of=as_of)

    assert [kind for kind, _, _ in told(fact("magnitude", 5.6, "a"), other)] == kinds


def test_sums_in_two_currencies_are_not_compared() -> None:
    pounds = replace(fact("money", 500, "a", subject=None), unit="pounds", id="pounds")
    same = replace(fact("money", 500, "b", subject=None), unit="pounds", id="same")

    assert [kind for kind, _, _ in told(pounds, same)] == ["agreement"]
    assert told(pounds, replace(same, unit="dollars")) == []


@pytest.mark.parametrize(("bound", "share", "kinds"), [(">55", 57, ["agreement"]), (">55", 80, [])])
def test_a_measure_agrees_with_an_open_bound_only_close_to_it(bound: Value, share: Value, kinds: list[str]) -> None:
    assert [kind for kind, _, _ in told(fact("percent", bound, "a"), fact("percent", share, "b"))] == kinds


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        (212_000, 221_000, ["difference"]),
        (212_000, 213_000, []),
        (212_000, 122_000, ["difference"]),
        (212_000, 2_120_000, []),
        (212_000, 214_100, []),
        (212, 223, []),
        (12_000, 21_000, []),
        (3_121, 1_123, []),
    ],
)
def test_sums_in_which_two_digits_changed_places_are_a_difference(one: int, other: int, kinds: list[str]) -> None:
    assert [kind for kind, _, _ in told(fact("money", one, "a"), fact("money", other, "b"))] == kinds


def test_a_report_that_gives_both_sums_has_made_no_slip() -> None:
    assert told(fact("money", 212, "a"), fact("money", 221, "a", "b")) == [("agreement", None, 1)]
