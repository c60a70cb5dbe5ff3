from __future__ import annotations

from datetime import date

from throughline.model.article import Article, Published
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Printing, Segment, Utterance
from throughline.model.marks import Quote, Region, Report, Time, TimeType
from throughline.model.span import Span
from throughline.relating.said import narrated, printings, said_days
from throughline.running import InProcess
from throughline.settings import DEFAULTS

THURSDAY = date(2024, 5, 16)


def time(name: str, start: int, day: int, type_: TimeType = "DATE") -> Time:
    on = date(2024, 5, day)
    return Time(name, Span(start, start + 2), type_, on.isoformat(), Days(on, on), "published", "weekday 1 <=")


def report(name: str, written: date | None, *times: Time) -> Report:
    published = Published(written, written, written, "given") if written else None
    return Report(Article(name, "x" * 100, name, published=published), times=times)


def utterance(*printed: tuple[str, int]) -> Utterance:
    printings_ = tuple(Printing(name, (Span(start, start + 10),), "same") for name, start in printed)
    return Utterance("u", None, (), (Segment(Evidence("a", 50, 60), printings_),))


def test_the_earliest_dated_report_says_when_by_the_newest_day_that_it_tells_of() -> None:
    early = report("b", THURSDAY, time("b", 0, 13), time("b", 4, 14), time("b", 8, 1), time("b", 12, 20))
    reports = {
        "a": report("a", None),
        "b": early,
        "c": report("c", date(2024, 5, 20)),
        "d": report("d", date(2025, 1, 1)),
    }
    found = said_days(reports, [utterance(("a", 50), ("b", 50), ("c", 50), ("d", 50))], InProcess(), DEFAULTS)["u"]
    assert found.days == Days(date(2024, 5, 14), date(2024, 5, 14))
    assert found.reports == ("b", "c")
    assert found.evidence == (Evidence("b", 50, 60), Evidence("b", 4, 6))


def test_without_such_a_day_it_was_said_in_the_days_before() -> None:
    found = said_days({"b": report("b", THURSDAY)}, [utterance(("b", 50))], InProcess(), DEFAULTS)["u"]
    assert found.days == Days(date(2024, 5, 9), THURSDAY)


def test_an_utterance_of_undated_reports_has_no_day() -> None:
    assert said_days({"a": report("a", None)}, [utterance(("a", 50), ("gone", 3))], InProcess(), DEFAULTS) == {}


def test_narrated_times_stand_outside_quotations_and_support_notes_and_are_dates() -> None:
    made = report("b", THURSDAY, *(time("b", start, 14) for start in (0, 10, 20)), time("b", 30, 14, "SET"))
    made = Report(
        made.article,
        regions=(Region("b", Span(8, 14), "support"), Region("b", Span(15, 100), "body")),
        quotes=(Quote("b", Span(18, 24), "direct", True, 0), Quote("b", Span(0, 4), "indirect", True, 1)),
        times=made.times,
    )
    assert [found.start for found in narrated(made)] == [0]


def test_the_spans_of_an_utterance_by_article() -> None:
    assert printings(utterance(("a", 50), ("b", 20), ("b", 40))) == {
        "a": [Span(50, 60)],
        "b": [Span(20, 30), Span(40, 50)],
    }
