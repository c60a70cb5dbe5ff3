"""Marks: stretches of one article's text."""

from datetime import date

from throughline.model.article import Article
from throughline.model.evidence import Days, Evidence
from throughline.model.marks import Mark, Time, around, within
from throughline.model.span import Span

ARTICLE = Article("a1", "The harbour opened on Monday.", "harbour.txt")


def test_a_mark_gives_its_printed_words_and_its_evidence() -> None:
    mark = Mark("a1", Span(4, 11))

    assert (mark.start, mark.end) == (4, 11)
    assert mark.words(ARTICLE) == "harbour"
    assert mark.evidence == Evidence("a1", 4, 11)


def test_a_time_without_days_has_no_first_and_last() -> None:
    time = Time("a1", Span(22, 28), "DATE", "XXXX-WXX-1", None, "published")

    assert time.first is None
    assert time.last is None


def test_a_time_with_days_gives_their_ends() -> None:
    days = Days(date(2024, 5, 6), date(2024, 5, 7))
    time = Time("a1", Span(22, 28), "DATE", "2024-05-06", days, "published")

    assert (time.first, time.last) == days


SENTENCES = tuple(Mark("a1", Span(start, start + 10)) for start in (0, 12, 24))


def test_the_mark_around_a_span_holds_all_of_it() -> None:
    assert around(SENTENCES, Span(13, 20)) == SENTENCES[1]
    assert around(SENTENCES, Span(20, 25)) is None
    assert around(SENTENCES, Span(10, 11)) is None
    assert around((), Span(0, 1)) is None


def test_the_marks_within_a_span_begin_in_it_or_reach_into_it() -> None:
    assert within(SENTENCES, Span(5, 13)) == SENTENCES[:2]
    assert within(SENTENCES, Span(10, 24)) == SENTENCES[1:2]
    assert within(SENTENCES, Span(40, 50)) == ()
