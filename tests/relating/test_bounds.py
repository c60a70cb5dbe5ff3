"""What bounds the day on which a report was written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from throughline.annotating.sentences import sentences
from throughline.annotating.times import times
from throughline.model.article import Article, Published
from throughline.model.evidence import Days, Evidence
from throughline.model.marks import Report
from throughline.relating.bounds import copied, lead, own
from throughline.settings import DEFAULTS

DAY = date(2024, 5, 16)


def report(text: str, written: date | None = None) -> Report:
    published = Published(written, written, written, "given") if written else None
    made = Report(Article("a", text, "a.txt", language="en", published=published))
    made = replace(made, sentences=tuple(sentences(made)))
    return replace(made, times=tuple(times(made)))


def test_the_newest_day_that_a_report_names_bounds_it_from_below() -> None:
    [bound] = own(report("The mill opened on 3 May 2024. It closed on 14 May 2024."))
    assert (bound.days, bound.reason.code) == (Days(date(2024, 5, 14), date.max), "names a past day")


def test_a_report_that_names_no_day_is_not_bound() -> None:
    assert list(own(report("The mill opened last Tuesday."))) == []


def test_a_copy_was_written_about_when_its_model_was() -> None:
    bound = copied(report("The mill opened.", DAY), DEFAULTS.news_days)
    assert bound.days == Days(date(2024, 5, 9), date(2024, 5, 23))
    assert bound.reason.value == "2024-05-16/2024-05-16"


def test_the_first_sentence_stands_for_a_report() -> None:
    assert lead(report("The mill opened. It rained.")) == Evidence("a", 0, 16)
    assert lead(replace(report("The mill opened\nIt rained"), sentences=())) == Evidence("a", 0, 15)
