"""Happenings: dated clauses, joined across reports."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import throughline as tl
from throughline.model.article import Article, Published
from throughline.model.evidence import Days
from throughline.model.links import Dated, Event, Happening, Links
from throughline.model.marks import Report
from throughline.relating.happenings import alike, happenings, same
from throughline.running.inline import InProcess
from throughline.settings import DEFAULTS

MONDAY = date(2024, 3, 11)


def report(name: str, text: str, day: date | None = MONDAY) -> Report:
    published = Published(day, day, day, "given") if day else None
    return tl.annotate(Article(name, text, f"{name}.txt", language="en", published=published))


def told(*reports: Report, together: bool = True) -> list[Happening]:
    names = tuple(sorted(one.article.id for one in reports))
    dates = tuple(
        Dated(one.article.id, Days(p.first, p.last) if (p := one.article.published) else None, None) for one in reports
    )
    events = (Event(names[0], names, None),) if together else tuple(Event(name, (name,), None) for name in names)
    by_id = {one.article.id: one for one in sorted(reports, key=lambda one: one.article.id)}
    return list(happenings(by_id, Links(dates=dates, events=events), InProcess()))


def words(found: Happening, *reports: Report) -> str:
    text = next(one.article.text for one in reports if one.article.id == found.what.article)
    return found.what.span.words(text)


def test_a_clause_with_a_day_is_a_happening() -> None:
    one = report("a", "Ines Calloway announced the new reading room on Sunday, which pleased the town.")
    [found] = told(one)

    assert found.days == Days(date(2024, 3, 10), date(2024, 3, 10))
    assert found.best == date(2024, 3, 10)
    assert found.people == ("Ines Calloway",)
    assert (found.kind, found.certainty) == ("announce", "stated")
    assert words(found, one) == "Ines Calloway announced the new reading room on Sunday"


def test_two_reports_of_one_day_and_person_are_one_happening() -> None:
    found = told(
        report("a", "Ines Calloway announced the new reading room on Sunday."),
        report("b", "On Sunday, Ines Calloway revealed that a reading room would be built."),
        together=False,
    )

    assert [len(one.evidence) for one in found] == [2]


def test_another_person_is_another_happening() -> None:
    found = told(
        report("a", "Ines Calloway announced the new reading room on Sunday."),
        report("b", "Tomas Reyne announced a new ferry on Sunday."),
    )

    assert len(found) == 2


def test_a_month_joins_the_single_day_within_it() -> None:
    found = told(
        report("a", "Ines Calloway announced the new reading room on Sunday."),
        report("b", "Ines Calloway announced the new reading room in March last year.", date(2025, 3, 11)),
        together=False,
    )

    assert [(one.days.length, len(one.evidence)) for one in found] == [(1, 2)]


def test_without_a_name_the_event_joins() -> None:
    one, two = (
        report("a", "A fire broke out in the mill on Sunday night."),
        report("b", "The fire broke out on Sunday."),
    )

    assert len(told(one, two)) == 1
    assert len(told(one, two, together=False)) == 2


def test_a_hedge_makes_it_reported() -> None:
    [found] = told(report("a", "Ines Calloway was reportedly taken to hospital on Sunday."))

    assert (found.kind, found.certainty) == ("hospital", "reported")


def test_what_lies_ahead_is_planned() -> None:
    [found] = told(report("a", "The library will be opened by Ines Calloway on 20 March 2024."))

    assert found.certainty == "planned"


def test_a_base_form_after_will_is_a_plan() -> None:
    [found] = told(report("a", "The reading room will open on 20 March 2024."))

    assert (found.kind, found.certainty) == ("opening", "planned")


def test_what_was_planned_for_a_past_day_is_told_as_stated() -> None:
    [found] = told(report("a", "The library was to be opened by Ines Calloway on 2 March 2024."))

    assert found.certainty == "stated"


def test_a_noun_gives_its_class_to_the_plain_verb_after_it() -> None:
    [found] = told(report("a", "A fire destroyed the mill on Sunday."))

    assert found.kind == "fire"


def test_quoted_days_and_opening_hours_are_no_happenings() -> None:
    assert not told(report("a", '"We opened the doors on Sunday," she said.'))


def test_a_time_without_anything_happening_is_none() -> None:
    assert not told(report("a", "On Sunday, the quiet harbour."))


def test_the_present_perfect_of_the_lead_is_told_as_news() -> None:
    one = report("a", "Ines Calloway has shared a photograph of the new reading room.")
    [found] = told(one)

    assert found.days == Days(date(2024, 3, 5), MONDAY)
    assert found.best is None
    assert [reason.code for reason in found.because] == ["stated", "told as news"]


def test_the_lead_of_an_undated_report_tells_no_day() -> None:
    assert not told(report("a", "Ines Calloway has shared a photograph of the new reading room.", None))


def test_a_clause_without_a_head_takes_the_one_before() -> None:
    one = report("a", "The council paid for the roof, and on Sunday for the windows too.")

    assert words(told(one)[0], one).startswith("The council paid")


def test_a_past_day_never_belongs_to_the_present_perfect() -> None:
    one = report("a", "Nobody was hurt. Ines Calloway has shared a post about the fire last year.")
    [found] = told(one)

    assert found.kind == "fire"


def test_coarse_accounts_join_a_finer_one_only_where_it_is_single() -> None:
    day, other, month = (1, 10, 10, "a:1"), (1, 20, 20, "b:1"), (31, 1, 31, "c:1")

    assert same(0, [day, month]) == [("a:1", "c:1")]
    assert same(0, [day, other, month]) == []


def test_a_coarse_account_may_begin_the_day_after() -> None:
    assert same(0, [(1, 30, 30, "a:1"), (31, 31, 61, "b:1")]) == [("a:1", "b:1")]
    assert same(0, [(1, 30, 30, "a:1"), (1, 31, 31, "b:1")]) == []


def test_an_embedded_post_carries_its_own_day() -> None:
    text = (
        "Tomas Reyne wrote to the town.\n\n"
        "Thank you for every book you carried 📚 — Tomas Reyne (@tomasreyne) March 10, 2024\n\n"
        "The council meets next week."
    )
    posts = [one for one in told(report("a", text)) if one.kind == "post"]

    assert [(one.days.first, one.people) for one in posts] == [(date(2024, 3, 10), ("Tomas Reyne",))]


def test_the_order_of_the_reports_changes_nothing() -> None:
    one = report("a", "Ines Calloway announced the new reading room on Sunday.")
    two = report("b", "Ines Calloway announced a reading room in March 2024.")

    assert told(one, two) == told(two, one) == told(replace(one), two)


def test_a_clause_begins_at_the_quotation_or_behind_it_and_heads_are_the_reporters_own() -> None:
    whole = report("a", '"I packed all the jars, and the cellar flooded," Ines Calloway wrote on Sunday night.')
    [found] = told(whole)
    assert words(found, whole) == whole.article.text
    assert any(reason.code == "stated" for reason in found.because)

    rest = report("b", '"I packed all the jars. Then the cellar flooded," Ines Calloway wrote on Sunday night.')
    [found] = told(rest)
    assert words(found, rest).endswith("Ines Calloway wrote on Sunday night.")
    assert not words(found, rest).startswith("Then")


def test_announcing_posting_and_writing_are_one_act() -> None:
    found = told(
        report("a", "Ines Calloway announced a reading room on Sunday."),
        report("b", "On Sunday, Ines Calloway wrote to her readers."),
        report("c", "On Sunday, Ines Calloway posted a photograph."),
        together=False,
    )
    assert [len(one.evidence) for one in found] == [3]


def test_the_owner_of_another_takes_no_part() -> None:
    [found] = told(report("a", "Ines Calloway's mother Petra Calloway posted a photograph on Sunday."))
    assert found.people == ("Petra Calloway",)


def test_one_day_of_one_event_in_like_words_is_one_happening_across_reports_only() -> None:
    one = report("a", "Councillors thwarted an independent inquiry into the tannery on Sunday.")
    two = report("b", "An independent inquiry into the tannery was blocked on Sunday.")
    assert len(told(one, two)) == 1
    assert len(told(one, two, together=False)) == 2
    both = report("c", f"{one.article.text} {two.article.text}")
    assert len(told(both)) == 2


def test_like_words_are_measured_by_the_shorter_clause() -> None:
    few = ("a", "a:1", (("tannery", 60), ("inquiry", 50)))
    many = ("b", "b:1", (("tannery", 60), ("inquiry", 50), ("choir", 40), ("harbour", 40), ("bell", 40)))
    assert alike(0, [few, many], DEFAULTS) == [("a:1", "b:1")]
    others = ("c", "c:1", (("tannery", 60), ("inquiry", 50), ("ferry", 90), ("lantern", 90)))
    assert alike(0, [many, others], DEFAULTS) == []
    assert alike(0, [few, ("a", "a:9", few[2])], DEFAULTS) == []


def test_until_when_it_lasted_is_not_when_it_happened() -> None:
    one = report("a", "The mill burned until four on Sunday morning.")
    assert not told(one)


def test_an_hour_beside_its_day_adds_no_other_day() -> None:
    [found] = told(report("a", "The mill burned around 8.15pm, firefighters said on Sunday."))
    assert found.days.last == date(2024, 3, 10)


def test_an_hour_alone_counts_from_the_day_before_it() -> None:
    found = told(report("a", "The mill burned on Sunday. The roof collapsed at 8.15pm."))
    assert {one.days for one in found} == {Days(date(2024, 3, 10), date(2024, 3, 10))}


def test_a_year_that_only_names_something_dates_nothing() -> None:
    assert not told(report("a", "The council lost the 2019 regatta cup."))
    [found] = told(report("a", "The council opened the baths in 2019 and sold them."))
    assert found.days == Days(date(2019, 1, 1), date(2019, 12, 31))


def test_a_noun_that_a_time_belongs_to_is_told_without_the_verb_of_now() -> None:
    one = report("a", "Nobody was hurt. Ines Calloway has shared a picture of the fire at the mill last year.")
    [found] = told(one)

    assert words(found, one) == "the fire at the mill last year"


def test_a_past_form_with_a_day_to_come_is_not_told() -> None:
    assert not told(report("a", "Ines Calloway opened the reading room on 2 May 2024."))


def test_a_plan_may_stand_some_words_before_its_noun() -> None:
    [found] = told(report("a", "The keeper is scheduled for a first preliminary hearing on 2 May 2024."))

    assert found.certainty == "planned"
