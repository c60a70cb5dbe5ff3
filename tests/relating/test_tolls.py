"""Tolls: the one number that a report itself gives."""

from __future__ import annotations

import pytest

from throughline.model.article import Article
from throughline.model.evidence import Evidence
from throughline.model.marks import Attribute, Certainty, Report, Sentence, Subject
from throughline.model.span import Span
from throughline.relating.tolls import own, sentence

Given = tuple[str, int | str]


def report(text: str, *given: Given, attribute: str = "injured", certainty: Certainty = "stated") -> Report:
    """A report in which the words of each pair give a toll."""
    marks = [
        Attribute("a", Span(text.index(words), text.index(words) + len(words)), attribute, value, None, None, certainty)
        for words, value in given
    ]
    ends = [at + 1 for at, letter in enumerate(text) if letter == "."]
    sentences = tuple(Sentence("a", Span(*pair)) for pair in zip([0, *ends], ends, strict=False))
    return Report(Article("a", text, "a.txt", language="en"), sentences=sentences, attributes=tuple(marks))


def told(text: str, *given: Given) -> list[int | str | float | None]:
    return [mark.value for mark in own(report(text, *given))]


def test_the_parts_of_a_toll_are_left_out() -> None:
    text = "Five skaters were hurt. Two women were hurt at the gate, three men were hurt by the ice."

    assert told(text, ("Five skaters", 5), ("Two women", 2), ("three men", 3)) == [5]


def test_a_single_victim_is_a_part_wherever_several_are_counted() -> None:
    text = "A baker was hurt. Four people were hurt in all. One man was hurt at the oven. One boy was hurt too."

    assert told(text, ("A baker was hurt", 1), ("Four people", 4), ("One man", 1), ("One boy", 1)) == [4]


def test_a_printed_number_stands_before_one_that_is_not() -> None:
    assert told("A baker was hurt. One guest was hurt.", ("A baker was hurt", 1), ("One guest", 1)) == [1, 1]
    assert told("A baker was hurt.", ("A baker was hurt", 1)) == [1]


def test_what_was_reported_before_is_not_the_report_s_own_number() -> None:
    text = "Our report of Tuesday said that three bakers were hurt. Two bakers were hurt."

    assert told(text, ("three bakers", 3), ("Two bakers", 2)) == [2]


def test_a_report_that_only_takes_a_number_back_keeps_it() -> None:
    assert told("The town wrongly said that three bakers were hurt.", ("three bakers", 3)) == [3]


def test_where_no_number_stands_out_all_stay() -> None:
    text = "Two bakers were hurt. Five guests were hurt. Three cooks were hurt. Three cooks again, three in all."
    given = [("Two bakers", 2), ("Five guests", 5), ("Three cooks were", 3), ("Three cooks again", 3)]

    assert told(text, *given) == [2, 5, 3, 3]


def test_a_denied_toll_is_no_number_of_the_report() -> None:
    assert len(list(own(report("No guest was hurt.", ("No guest", 0), certainty="denied")))) == 1


@pytest.mark.parametrize(("attribute", "value"), [("likes", 3), ("injured", "many")])
def test_what_is_no_toll_stays_as_it_is(attribute: str, value: int | str) -> None:
    marks = report("Five people, three people, many people.", ("Five people", 5), ("three people", value))
    changed = tuple(Attribute("a", mark.span, attribute, mark.value, None) for mark in marks.attributes)
    kept = list(own(Report(marks.article, attributes=changed)))

    assert [mark.value for mark in kept] == [5, value]


def test_a_toll_of_somebody_named_stays_beside_the_whole() -> None:
    whole = report("Five skaters were hurt. Ada was hurt.", ("Five skaters", 5))
    hers = Attribute("a", Span(24, 36), "injured", 1, Subject("Ada", Span(24, 27), "named"))

    assert len(list(own(Report(whole.article, attributes=(*whole.attributes, hers))))) == 2


def test_the_sentence_of_a_span() -> None:
    given = report("It snowed. Two bakers fell.")

    assert sentence(given, Evidence("a", 11, 14)).strip() == "Two bakers fell."
    assert sentence(Report(given.article), Evidence("a", 3, 9)) == "snowed"
