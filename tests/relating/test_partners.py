"""In which order pairs are compared."""

from __future__ import annotations

from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.relating.partners import at_hand, walked

REPORTS = {name: Report(Article(name, f"Text {name}.", "")) for name in "abc"}


def test_pairs_that_hang_together_come_together() -> None:
    assert walked([(0, 9), (1, 5), (2, 9), (3, 5)]) == [(0, 9), (2, 9), (1, 5), (3, 5)]


def test_every_pair_comes_once_whatever_their_order() -> None:
    pairs = [(0, 1), (2, 3), (0, 3), (1, 3)]
    assert walked(pairs[::-1]) == walked(pairs)
    assert sorted(walked(pairs)) == sorted(pairs)


def test_no_pairs_have_no_order() -> None:
    assert walked([]) == []


def test_what_was_made_of_a_report_is_made_once() -> None:
    made: list[str] = []

    def read(report: Report) -> str:
        made.append(report.article.id)
        return report.article.text

    known = at_hand(read, REPORTS)
    assert [known("a"), known("b"), known("a")] == ["Text a.", "Text b.", "Text a."]
    assert made == ["a", "b"]
