"""Every report and link reads back equal."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import throughline as tl
from stores.piles import MARKS
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Correction, Happening, Links, Person
from throughline.model.marks import Mark, Report
from throughline.storing.codec import compact, deflated, expanded, inflated, marks, read, report, unread

TEXTS = st.text(st.characters(exclude_categories=[]), max_size=12)  # half surrogate pairs too


def anything(hint: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401
    """Values of the type of a field."""
    known: dict[Any, st.SearchStrategy[Any]] = {str: TEXTS, date: st.dates(), float: st.floats(allow_nan=False)}
    if hint in known:
        return known[hint]
    if get_origin(hint) is Literal:
        return st.sampled_from(get_args(hint))
    if get_origin(hint) is tuple and get_args(hint)[1:] == (...,):
        return st.lists(anything(get_args(hint)[0]), max_size=3).map(tuple)
    if get_origin(hint) is not None or hint in (int, bool, type(None)):
        return st.one_of([anything(one) for one in get_args(hint)]) if get_origin(hint) else st.from_type(hint)
    hints = get_type_hints(hint)
    return st.builds(hint, **{name: anything(hints[name]) for name in hints})


def kinds(model: type[Any]) -> dict[str, Any]:
    """The class in each tuple of a dataclass."""
    hints = get_type_hints(model)
    return {name: get_args(hints[name])[0] for name in hints if get_origin(hints[name]) is tuple}


@st.composite
def reports(draw: st.DrawFn) -> Report:
    article = draw(anything(tl.Article))
    found = {}
    for name, kind in kinds(Report).items():
        hints = get_type_hints(kind)
        given = {key: anything(hint) for key, hint in hints.items() if key != "article"}
        found[name] = tuple(draw(st.lists(st.builds(kind, article=st.just(article.id), **given), max_size=2)))
    return Report(article, **found)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(reports())
def test_every_report_reads_back_equal(one: Report) -> None:
    article = expanded(tl.Article, inflated(deflated(compact(one.article))))

    assert report(article, marks(one)) == one


@pytest.mark.parametrize("kind", kinds(Links).values(), ids=lambda kind: kind.__name__)
def test_every_link_reads_back_equal(kind: type[Any]) -> None:
    @settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(anything(kind))
    def equal(link: object) -> None:
        assert expanded(kind, compact(link)) == link

    equal()


def test_the_marks_of_real_reports_read_back_equal() -> None:
    assert all(report(one.article, marks(one)) == one for one in MARKS.values())


def test_a_mark_is_written_without_its_article_and_read_with_another() -> None:
    one = next(iter(MARKS.values()))
    other = tl.Article("other", one.article.text, "other.txt")
    again = report(other, marks(one))

    assert [mark.span for mark in again.quotes] == [mark.span for mark in one.quotes]
    assert {mark.article for field in fields(Report)[1:] for mark in getattr(again, field.name)} == {"other"}


def test_a_kind_of_mark_that_was_not_written_is_empty() -> None:
    article = tl.Article("a", "The ferry came in.", "a.txt")

    assert report(article, deflated("{}")) == Report(article)


def test_every_kind_of_mark_of_a_report_is_written() -> None:
    assert {kind for kind in kinds(Report).values() if not issubclass(kind, Mark)} == set()


def test_what_was_written_before_a_class_had_its_last_fields_reads_with_their_defaults() -> None:
    assert expanded(Correction, '["rename","a",[],["Jo"]]') == Correction("rename", "a", (), ("Jo",))
    assert expanded(
        Happening, '["a:1",["2024-05-01","2024-05-02"],null,["a",0,4],[],[["a",0,4]],"stated"]'
    ) == Happening(
        "a:1", Days(date(2024, 5, 1), date(2024, 5, 2)), None, Evidence("a", 0, 4), (), (Evidence("a", 0, 4),), "stated"
    )


def test_some_fields_of_a_link_are_read_and_the_others_stay_as_they_are_written() -> None:
    spans = (Evidence("bell", 3, 9), Evidence("fair", 0, 4))
    person = Person("bell:ada", "Ada Brook", ("Ada Brook", "Brook"), spans)
    found = unread(Person, compact(person))

    assert list(found) == ["id", "name", "names", "mentions"]
    assert found["mentions"] == [["bell", 3, 9], ["fair", 0, 4]]
    assert read(tuple[Evidence, ...], found["mentions"]) == spans
    assert read(str, found["id"]) == "bell:ada"
