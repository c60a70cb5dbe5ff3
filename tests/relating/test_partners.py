"""In which order pairs are compared."""

from __future__ import annotations

from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.relating.partners import at_hand, partners

REPORTS = {name: Report(Article(name, f"Text {name}.", "")) for name in "abc"}


def test_each_stands_once_with_all_its_seconds_ascending() -> None:
    assert partners([(2, 5), (0, 3), (2, 4), (0, 1)]) == [(0, [1, 3]), (2, [4, 5])]


def test_what_hangs_together_comes_together() -> None:
    assert [first for first, _ in partners([(0, 9), (1, 5), (2, 9), (3, 5)])] == [0, 2, 1, 3]


def test_no_pairs_are_no_rows() -> None:
    assert partners([]) == []


def test_what_was_made_of_a_report_is_made_once() -> None:
    made: list[str] = []

    def read(report: Report) -> str:
        made.append(report.article.id)
        return report.article.text

    known = at_hand(read, REPORTS)
    assert [known("a"), known("b"), known("a")] == ["Text a.", "Text b.", "Text a."]
    assert made == ["a", "b"]
