"""Tolls: the one number that a report itself gives."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from throughline.model.article import Article, Published
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Event, Links, Story
from throughline.model.marks import Attribute, Certainty, Region, Report, Sentence, Subject, Time
from throughline.model.span import Span
from throughline.relating.tolls import own, sentence, stated

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


# ------------------------------------------------------------------------------------------------ of events

DAY = date(2024, 3, 11)
FAR = "x" * 600 + ". "


def of(name: str, text: str, *marks: tuple[str, str, int | str], days: Days | None = None) -> Report:
    """A report in which words give an attribute a value; with ``days`` the word "then" is a time."""
    sentences = tuple(Sentence(name, Span(*pair)) for pair in _sentences(text))
    when = text.find("then")
    return Report(
        Article(name, text, f"{name}.txt", language="en", published=Published(DAY, DAY, DAY, "given")),
        regions=(Region(name, Span(0, len(text)), "body"),),
        sentences=sentences,
        times=(Time(name, Span(when, when + 4), "DATE", "", days, "none"),) if when >= 0 else (),
        attributes=tuple(
            Attribute(name, Span(text.index(words), text.index(words) + len(words)), attribute, value)
            for words, attribute, value in marks
        ),
    )


def _sentences(text: str) -> list[tuple[int, int]]:
    ends = [at + 1 for at, letter in enumerate(text) if letter == "."]
    return list(zip([0, *ends], ends, strict=False))


def in_one_event(*reports: Report) -> dict[str, list[int | str | float | None]]:
    """The values that each report of one event keeps."""
    names = tuple(one.article.id for one in reports)
    known = Links(events=(Event("e", names, None),), stories=(Story("e", ("e",)),))
    kept = stated({one.article.id: one for one in reports}, known)
    return {name: [mark.value for mark in marks] for name, marks in kept.items()}


def test_one_without_a_numeral_is_a_part_where_another_report_counts_several() -> None:
    one = of("a", "A baker died.", ("A baker died", "killed", 1))
    several = of("b", "Three bakers died.", ("Three bakers", "killed", 3))

    assert in_one_event(one, several) == {"a": [], "b": [3]}
    assert in_one_event(one) == {"a": [1]}


def test_a_list_is_a_part_where_another_report_prints_a_greater_number() -> None:
    some = of("a", "A baker and a boy died.", ("A baker and a boy", "killed", 2))
    several = of("b", "Three bakers died.", ("Three bakers", "killed", 3))
    bound = of("c", "Some bakers died.", ("Some bakers", "killed", ">=2"))

    assert in_one_event(some, several) == {"a": [], "b": [3]}
    assert in_one_event(bound, several) == {"b": [3], "c": [">=2"]}


def test_a_printed_one_stays_beside_several() -> None:
    one = of("a", "One baker died.", ("One baker", "killed", 1))
    several = of("b", "Three bakers died.", ("Three bakers", "killed", 3))

    assert in_one_event(one, several) == {"a": [1], "b": [3]}


def test_who_was_hurt_may_be_the_one_who_died_in_another_report() -> None:
    hurt = of("a", "A baker was hurt.", ("A baker was hurt", "injured", 1))
    dead = of("b", "A baker died.", ("A baker died", "killed", 1))
    both = of("c", "A baker died. A boy was hurt.", ("A baker died", "killed", 1), ("A boy", "injured", 1))

    assert in_one_event(hurt, dead) == {"a": [], "b": [1]}
    assert in_one_event(dead, both) == {"b": [1], "c": [1, 1]}
    assert in_one_event(hurt) == {"a": [1]}


def test_a_toll_told_only_below_the_lead_is_of_another_case() -> None:
    far = of("a", f"{FAR}Two bakers died.", ("Two bakers", "killed", 2))
    near = of("b", "Two bakers died.", ("Two bakers", "killed", 2))
    other = of("c", f"{FAR}Two bakers died in all.", ("Two bakers", "killed", 2))

    assert in_one_event(far) == {"a": []}
    assert in_one_event(far, near) == {"a": [2], "b": [2]}
    assert in_one_event(far, other) == {"a": [], "c": []}


def test_noughts_arrests_and_counts_of_somebody_are_told_anywhere() -> None:
    text = f"{FAR}No one was hurt. Two men were held. Likes rose to 9."
    given = of("a", text, ("hurt", "injured", 0), ("Two men", "arrested", 2), ("9", "likes", 9))

    assert in_one_event(given) == {"a": [0, 2, 9]}


@pytest.mark.parametrize(("ago", "kept"), [(400, []), (3, [2])])
def test_a_toll_of_days_long_before_is_of_another_case(ago: int, kept: list[int]) -> None:
    day = DAY - timedelta(days=ago)
    far = of("a", f"{FAR}Two bakers died then.", ("Two bakers", "killed", 2), days=Days(day, day))
    near = of("b", "Two bakers died.", ("Two bakers", "killed", 2))

    assert in_one_event(far, near) == {"a": kept, "b": [2]}


def test_a_toll_outside_all_sentences_names_no_days() -> None:
    far = of("a", f"{FAR}Two bakers died, then", ("Two bakers", "killed", 2), days=Days(DAY, DAY))

    assert [mark.value for mark in own(far)] == [2]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two more bakers died.", "Two more bakers"),
        ("The two bakers died.", "two bakers"),
        ("The blast left two others dead.", "two others dead"),
        ("Six were hurt. One was dead.", "One was dead"),
    ],
)
def test_a_number_of_those_told_of_before_is_a_part_where_another_report_prints_more(text: str, words: str) -> None:
    value = 1 if words.startswith("One") else 2
    some = of("a", text, (words, "killed", value))
    several = of("b", "Three bakers died.", ("Three bakers", "killed", 3))

    assert in_one_event(some, several) == {"a": [], "b": [3]}
    assert in_one_event(some) == {"a": [value]}


def test_others_hurt_beside_the_dead_are_a_whole_number() -> None:
    some = of("a", "A baker died and two others were hurt.", ("two others were hurt", "injured", 2))
    several = of("b", "Three bakers were hurt.", ("Three bakers", "injured", 3))

    assert in_one_event(some, several) == {"a": [2], "b": [3]}


def aged(text: str, *ages: tuple[str, int, str]) -> list[int | str | float | None]:
    """The ages that a report keeps, of those that words of it give to people by name."""
    told = [
        Attribute("a", Span(text.index(words), text.index(words) + len(words)), "age", value, subject)
        for words, value, name in ages
        for subject in [Subject(name, Span(0, 1), "named")]
    ]
    found = report(text)
    return [mark.value for mark in own(Report(found.article, sentences=found.sentences, attributes=tuple(told)))]


def test_an_age_that_was_reported_before_yields_to_the_report_s_own() -> None:
    text = "Ada Brook, 44, won. Earlier reports said that Ada Brook was 35."

    assert aged(text, ("44", 44, "Ada Brook"), ("35", 35, "Ada Brook")) == [44]
    assert aged(text, ("44", 44, "Ben Hale"), ("35", 35, "Ada Brook")) == [44, 35]
