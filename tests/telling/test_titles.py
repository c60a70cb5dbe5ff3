"""A story is called what the headline of its earliest report that states its day calls it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from throughline.flow import annotate
from throughline.model.article import Article
from throughline.model.evidence import Days, Reason
from throughline.model.links import Dated
from throughline.model.marks import Report
from throughline.settings import DEFAULTS, Settings
from throughline.telling.titles import called as name_of
from throughline.telling.titles import shown, title

DAY = date(2024, 5, 6)
TEXT = "The mill pond is open again.\n\nChildren skated on the mill pond for the first time in years, the town said."


def report(name: str, text: str = TEXT, called: str | None = None) -> Report:
    return annotate(Article(name, text, name, title=called, language="en"))


def headlined(name: str, words: str) -> Report:
    return report(name, f"{words}\n\nIda Brandt opened the gate on Monday. “Come in,” she said to all of them.")


def dated(name: str, after: int, code: str = "given") -> Dated:
    day = DAY + timedelta(after)
    return Dated(name, Days(day, day), day, (Reason(code),))


def called(reports: Iterable[Report], dates: Iterable[Dated], settings: Settings = DEFAULTS) -> str:
    known: Mapping[str, Report] = {one.article.id: one for one in reports}
    found = title(known, known, {one.article: one for one in dates}, settings)
    return shown(found, known)


def test_the_earliest_headline_names_the_story_whatever_the_order() -> None:
    reports = [headlined("a", "Gate stays shut"), headlined("b", "Gate opens at last")]
    days = [dated("a", 2), dated("b", 1)]

    assert called(reports, days) == "Gate opens at last"
    assert called(reversed(reports), reversed(days)) == "Gate opens at last"


def test_a_day_that_was_only_inferred_comes_after_those_that_are_stated() -> None:
    reports = [headlined("a", "Gate stays shut"), headlined("b", "Gate opens at last")]

    assert called(reports, [dated("a", 1, "same words"), dated("b", 2)]) == "Gate opens at last"


def test_a_headline_of_a_later_report_is_better_than_a_lead() -> None:
    lead = report("a", "Ida Brandt opened the gate on Monday. “Come in,” she said to all of them.")

    assert called([lead, headlined("b", "Gate opens at last")], [dated("a", 1), dated("b", 2)]) == "Gate opens at last"


def test_only_so_many_reports_are_looked_through() -> None:
    leads = [report(f"a{number}", f"Ida Brandt opened gate {number} on Monday.") for number in range(3)]
    reports = [*leads, headlined("b", "Gate opens at last")]
    days = [*(dated(one.article.id, 1) for one in leads), dated("b", 2)]

    assert called(reports, days) == "Gate opens at last"
    assert called(reports, days, replace(DEFAULTS, title_reports=3)) == "Ida Brandt opened gate 0 on Monday."


def test_a_title_that_the_text_does_not_repeat_is_no_evidence() -> None:
    one = report("a", "Ida Brandt opened the gate on Monday.", called="Gate opens")

    assert called([one], []) == "Ida Brandt opened the gate on Monday."


def test_a_title_is_shown_on_one_line_and_not_longer_than_an_index_can_hold() -> None:
    long = report("a", f"The gate\n{'opened and ' * 40}closed.")

    words = called([long], [])
    assert "\n" not in words
    assert len(words) <= DEFAULTS.title_length


def test_reports_without_words_leave_a_story_untitled() -> None:
    assert called([report("a", "  ")], []) == "Untitled"


def test_a_report_without_a_headline_is_called_by_its_first_sentence_and_not_by_what_stands_before() -> None:
    told = "date 2024-05-06 Ida Brandt opened the gate\non Monday. “Come in,” she said to all of them."

    assert name_of(report("a", told)) == "Ida Brandt opened the gate on Monday."
    assert name_of(headlined("a", "Gate opens at last")) == "Gate opens at last"
    assert name_of(report("a", told, called=" Gate\nopens ")) == "Gate opens"
    assert name_of(Report(Article("a", "\n", "a"))) == "a"
