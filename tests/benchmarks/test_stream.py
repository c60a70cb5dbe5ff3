"""The made-up stream has the shape that it claims, and its marks are those that annotate finds."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Hashable
from itertools import islice, pairwise
from random import Random

import pytest

from stream import GAPS, LENGTHS, between, main, reports, stream
from stream_pages import day_words
from stream_words import coined, made_up, rarer
from throughline.flow import annotate
from throughline.model.marks import Report

FEW = 400


@pytest.fixture(scope="module")
def found() -> list[Report]:
    return list(reports(FEW))


@pytest.fixture(scope="module")
def pairs(found: list[Report]) -> list[tuple[Report, Report]]:
    return [(report, annotate(report.article)) for report in found[::4]]


def test_the_same_seed_gives_the_same_reports(found: list[Report]) -> None:
    assert list(reports(50)) == found[:50]


def test_another_seed_gives_other_reports(found: list[Report]) -> None:
    assert not {report.article.text for report in reports(50, seed=2)} & {report.article.text for report in found}


def test_a_longer_stream_begins_as_a_shorter_one(found: list[Report]) -> None:
    assert list(islice(stream(), 30)) == found[:30]


def test_every_report_has_an_id_of_its_own(found: list[Report]) -> None:
    assert len({report.article.id for report in found}) == FEW


def test_reports_come_in_the_order_of_their_days(found: list[Report]) -> None:
    days = [report.article.published.first for report in found if report.article.published]

    assert len(days) == FEW
    assert all(earlier <= later for earlier, later in pairwise(days))


def test_more_reports_a_day_fill_fewer_days() -> None:
    days = [
        {report.article.published.first for report in reports(100, a_day=a_day) if report.article.published}
        for a_day in (5, 50)
    ]

    assert len(days[0]) > 2 * len(days[1])


def test_half_of_the_reports_have_about_the_words_of_the_archive(found: list[Report]) -> None:
    lengths = sorted(len(report.article.text.split()) for report in found)

    assert 180 < lengths[FEW // 2] < 300


def test_some_bodies_are_taken_over_word_by_word(found: list[Report]) -> None:
    paragraphs = Counter(part for report in found for part in set(report.article.text.split("\n\n")))

    assert sum(number > 1 for number in paragraphs.values()) > FEW // 50


def test_words_never_end(found: list[Report]) -> None:
    half, whole = ({word for report in part for word in report.article.text.split()} for part in (found[:200], found))

    assert len(whole) > 1.4 * len(half)


def test_different_rare_words_grow_by_the_power_that_is_asked_for() -> None:
    random = Random(5)
    drawn = [rarer(random, 50, 0.4) for _ in range(100_000)]
    growth = len(set(drawn)) / len(set(drawn[:10_000]))

    assert 10**0.35 < growth < 10**0.5
    assert min(drawn) == 0


def test_names_of_different_numbers_differ() -> None:
    assert len({made_up(number) for number in range(50_000)}) == 50_000
    assert coined(7).islower()


@pytest.mark.parametrize("steps", [GAPS, LENGTHS])
def test_a_share_is_drawn_between_the_steps_that_are_known(steps: tuple[tuple[int, int], ...]) -> None:
    drawn = [between(steps, at / 100) for at in range(101)]

    assert drawn == sorted(drawn)
    assert (drawn[0], drawn[-1]) == (steps[0][1], steps[-1][1])


def sentences(report: Report) -> set[Hashable]:
    return {mark.span for mark in report.sentences}


def quoted(report: Report) -> set[Hashable]:
    return {(mark.span, mark.kind, mark.closed) for mark in report.quotes if mark.kind == "direct"}


def credited(report: Report) -> set[Hashable]:
    return {(mark.span, mark.speakers[0].name) for mark in report.quotes if mark.kind == "direct" and mark.speakers}


def aged(report: Report) -> set[Hashable]:
    ages = (mark for mark in report.attributes if mark.attribute == "age")
    return {(mark.span, mark.value, mark.subject.name if mark.subject else None) for mark in ages}


def injured(report: Report) -> set[Hashable]:
    return {(mark.span, mark.value) for mark in report.attributes if mark.attribute == "injured"}


def told(report: Report) -> set[Hashable]:
    return {(mark.span, mark.type, mark.days) for mark in report.times}


def people(report: Report) -> set[Hashable]:
    named = (mark for mark in report.mentions if mark.kind == "person" and mark.basis == "named")
    return {(mark.span, mark.name) for mark in named}


@pytest.mark.parametrize(
    ("marks", "least"),
    [(sentences, 1.0), (quoted, 1.0), (credited, 1.0), (aged, 1.0), (injured, 1.0), (told, 0.97), (people, 0.93)],
    ids=["sentences", "quotations", "speakers", "ages", "injured", "days", "people"],
)
def test_the_marks_are_those_that_annotate_finds(
    pairs: list[tuple[Report, Report]], marks: Callable[[Report], set[Hashable]], least: float
) -> None:
    sides = [(marks(made), marks(annotated)) for made, annotated in pairs]
    both = sum(len(ours & theirs) for ours, theirs in sides)

    assert both > 0
    assert both >= least * sum(len(ours | theirs) for ours, theirs in sides)


def test_a_day_of_last_week_is_told_with_its_date(found: list[Report]) -> None:
    report = next(report for report in found if any(mark.relation is None for mark in report.times))
    time = next(mark for mark in report.times if mark.relation is None)

    assert time.days is not None
    assert time.words(report.article) == f"{time.days.first.day} {time.days.first:%B %Y}"


def test_a_day_of_this_week_is_told_by_its_name(found: list[Report]) -> None:
    published = found[0].article.published

    assert published is not None
    assert day_words(published.first, published.first) == f"{published.first:%A}"


def test_the_command_prints_articles(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["stream.py", "3"])
    main()
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert [line["id"] for line in lines] == [report.article.id for report in reports(3)]
    assert all(line["published"] and line["title"] and line["outlet"] for line in lines)
