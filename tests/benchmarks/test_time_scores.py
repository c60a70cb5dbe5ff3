"""Which found times count as right, and how the days of undated reports are counted."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from quote_scores import Tally
from throughline.model.article import Article
from throughline.model.evidence import Days
from throughline.model.links import Dated
from throughline.model.span import Span
from time_scores import Gold, Timex, articles, compared, corpus, dating, hidden, scores

TEXT = "The choir met on Monday evening and sang for two hours."


def timex(words: str, kind: str = "DATE", value: str = "2024-05-13") -> Timex:
    return Timex(Span(TEXT.index(words), TEXT.index(words) + len(words)), kind, value)


def scored(wanted: list[Timex], found: list[Timex]) -> dict[str, Tally]:
    return scores([(Gold(Article("a", TEXT, "a"), tuple(wanted)), found)])


def test_the_same_span_type_and_value_is_right_in_all() -> None:
    assert set(scored([timex("Monday")], [timex("Monday")]).values()) == {Tally(1, 1, 1)}


def test_a_longer_span_is_right_when_relaxed() -> None:
    found = scored([timex("Monday")], [timex("Monday evening")])

    assert (found["strict"], found["relaxed"]) == (Tally(0, 1, 1), Tally(1, 1, 1))


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert scored([timex("on Monday")], [timex(" evening")])["relaxed"] == Tally(0, 1, 1)


def test_type_and_value_count_apart() -> None:
    found = scored([timex("Monday")], [timex("Monday", "TIME", "2024-05-13")])

    assert (found["type"], found["value"]) == (Tally(0, 1, 1), Tally(1, 1, 1))


def test_one_time_is_matched_once_and_equal_spans_come_first() -> None:
    whole, part = timex("Monday evening", "TIME"), timex("evening", "TIME", "TEV")
    found = scored([part], [whole, part])

    assert found["strict"] == found["relaxed"] == found["value"] == Tally(1, 2, 1)


def test_nothing_found_and_nothing_marked_is_counted_on_its_side() -> None:
    assert scored([timex("two hours")], [])["relaxed"] == Tally(0, 0, 1)
    assert scored([], [timex("two hours")])["relaxed"] == Tally(0, 1, 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [("2024-05-13T00:00", "2024-05-13"), ("2024-05-13T18:30:00", "2024-05-13t18:30"), (" PT2H ", "pt2h")],
)
def test_midnight_whole_seconds_and_capitals_make_no_difference(one: str, other: str) -> None:
    assert compared(one) == compared(other)


def test_different_minutes_are_different_values() -> None:
    assert compared("2024-05-13T18:30") != compared("2024-05-13T18:31")


def test_a_corpus_is_read_with_its_gold(tmp_path: Path) -> None:
    marked = {"start": 17, "end": 23, "type": "DATE", "value": "2024-05-13"}
    article = {"id": "a", "text": TEXT, "published": "2024-05-16"}
    (tmp_path / "articles.jsonl").write_text(json.dumps(article) + "\n", encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "a", "times": [marked]}) + "\n\n", encoding="utf-8")

    assert corpus(tmp_path) == [Gold(articles(tmp_path)["a"], (timex("Monday"),))]


def test_hidden_days_are_read_by_article(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text('{"id": "a", "published": "2024-05-16"}\n', encoding="utf-8")

    assert hidden(tmp_path) == {"a": date(2024, 5, 16)}


def link(name: str, best: date | None, days: Days | None = None) -> Dated:
    return Dated(name, days, best)


HIDDEN = {"a": date(2024, 5, 16), "b": date(2024, 5, 16), "c": date(2024, 5, 16), "d": date(2024, 5, 16)}


def test_best_days_count_of_all_hidden_ones() -> None:
    found = dating(HIDDEN, [link("a", date(2024, 5, 16)), link("b", date(2024, 5, 15)), link("c", date(2024, 5, 1))])

    assert (found["dated"], found["exact"], found["within a day"]) == (0.75, 0.25, 0.5)


def test_intervals_count_of_those_that_are_given() -> None:
    holding, missing = Days(date(2024, 5, 10), date(2024, 5, 16)), Days(date(2024, 5, 1), date(2024, 5, 3))
    found = dating(HIDDEN, [link("a", None, holding), link("b", None, missing)])

    assert (found["dated"], found["held"], found["median width"]) == (0, 0.5, 5)


def test_articles_whose_day_was_not_hidden_are_no_matter() -> None:
    assert dating({}, [link("z", date(2024, 5, 16))]) == dating({}, [])
    assert set(dating({}, []).values()) == {0}
