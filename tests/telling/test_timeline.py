from dataclasses import replace

import pytest

from telling.story import days, intake, links, place, reports, span
from throughline.model.evidence import Reason
from throughline.model.links import Happening
from throughline.model.marks import Time
from throughline.settings import DEFAULTS
from throughline.telling.compose import dossiers
from throughline.telling.dossier import Moment
from throughline.telling.material import materials
from throughline.telling.timeline import grained, span_of, timeline


@pytest.fixture
def moments() -> list[Moment]:
    return list(timeline(next(materials(reports(), links(), DEFAULTS))))


def happening(first: str, last: str | None = None) -> Happening:
    return Happening("h", days(first, last), None, place("a", "rang"), (), (place("a", "rang"),), "stated")


def time(value: str, first: str, last: str | None = None, **given: object) -> Time:
    made = Time("a", span("a", "Wednesday"), "DATE", value, days(first, last), "published", "weekday 3 <=")
    return replace(made, **given)  # type: ignore[arg-type]


def test_moments_are_told_in_their_order_with_their_clauses(moments: list[Moment]) -> None:
    assert [moment.id for moment in moments] == ["h2", "h1"]
    assert (
        moments[0].what
        == moments[0].evidence[0]
        == place("a", "The harbour clock of Port Ellery rang on Wednesday evening")
    )


def test_the_part_of_the_day_is_told(moments: list[Moment]) -> None:
    assert (moments[0].grain, moments[0].part, moments[0].said) == ("part", "evening", True)


def test_a_day_that_counts_from_another_time_is_inferred(moments: list[Moment]) -> None:
    assert (moments[1].grain, moments[1].said) == ("week", False)


@pytest.mark.parametrize(
    ("first", "last", "grain"),
    [
        ("2021-05-05", "2021-05-05", "day"),
        ("2021-05-03", "2021-05-09", "week"),
        ("2021-05-04", "2021-05-10", "range"),
        ("2021-05-01", "2021-05-31", "month"),
        ("2021-01-01", "2021-12-31", "year"),
        ("2021-02-01", "2021-12-31", "range"),
        ("2021-05-01", "2021-06-30", "range"),
    ],
)
def test_without_a_time_the_grain_is_the_unit_that_the_days_fill(first: str, last: str, grain: str) -> None:
    found = grained(happening(first, last), [])
    assert (found.grain, found.part, found.said) == (grain, None, False)


def test_the_finest_time_gives_the_grain() -> None:
    times = [(time("2021-05-05", "2021-05-05"), True), (time("2021-05-05TMO", "2021-05-05"), True)]
    assert grained(happening("2021-05-05"), times) == ("part", "morning", True)


def test_a_coarser_time_says_it_too_but_gives_no_grain() -> None:
    assert grained(happening("2021-05-05"), [(time("2021-05", "2021-05-01", "2021-05-31"), True)]) == (
        "day",
        None,
        True,
    )


def test_a_time_of_a_report_without_its_own_date_is_inferred_unless_it_is_absolute() -> None:
    assert not grained(happening("2021-05-05"), [(time("2021-05-05", "2021-05-05"), False)]).said
    assert grained(happening("2021-05-05"), [(time("2021-05-05", "2021-05-05", relation=None), False)]).said


def test_a_time_without_days_says_nothing() -> None:
    assert not grained(happening("2021-05-05"), [(time("XXXX", "2021-05-05", days=None), True)]).said


def test_plans_are_no_part_of_what_happened(moments: list[Moment]) -> None:
    assert span_of(moments) == days("2021-05-05")
    assert span_of(moments[1:]) is None
    assert next(dossiers(reports(), links(), intake())).happened == days("2021-05-05")


def test_days_that_only_surround_finer_ones_do_not_widen_the_story(moments: list[Moment]) -> None:
    year = replace(moments[0], days=days("2021-01-01", "2021-12-31"))
    assert span_of([year, moments[0]]) == days("2021-05-05")
    assert span_of([year]) == year.days
    assert span_of([moments[0], replace(moments[0], days=days("2021-05-04", "2021-05-04"))]) == days(
        "2021-05-04", "2021-05-05"
    )


def test_a_month_stands_behind_what_is_known_to_lie_in_it() -> None:
    told = links().happenings[0]
    month = replace(told, id="h0", days=days("2021-05-01", "2021-05-31"), best=None)
    material = next(materials(reports(), replace(links(), happenings=(month, told)), DEFAULTS))
    assert [moment.id for moment in timeline(material)] == ["h2", "h0"]


def test_a_time_that_a_reason_names_counts_even_outside_the_clause() -> None:
    told = replace(
        links().happenings[0],
        evidence=(place("a", "rang"),),
        because=(Reason("post carries its day", (place("a", "Wednesday evening"),)),),
    )
    material = next(materials(reports(), replace(links(), happenings=(told,)), DEFAULTS))
    assert [(moment.grain, moment.said) for moment in timeline(material)] == [("part", True)]
