"""Facts: values with all the words that give them."""

from __future__ import annotations

from datetime import date

import throughline as tl
from throughline.model.article import Article, Published
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import (
    Credited,
    Dated,
    Event,
    Fact,
    Happening,
    Links,
    Person,
    Segment,
    Story,
    Utterance,
)
from throughline.model.marks import Attribute, Mention, Report, Subject, Time
from throughline.model.span import Span
from throughline.relating.facts import facts
from throughline.running.inline import InProcess

DAY = date(2024, 3, 11)
TEXT = "Ines Calloway, 52, announced the plan on Sunday. " + "x" * 60


def article(name: str) -> Article:
    return Article(name, TEXT, f"{name}.txt", language="en", published=Published(DAY, DAY, DAY, "given"))


def report(name: str, *attributes: Attribute, times: tuple[Time, ...] = ()) -> Report:
    mention = Mention(name, Span(0, 13), "person", "Ines Calloway")
    return Report(article(name), mentions=(mention,), attributes=attributes, times=times)


def age(name: str, value: int, start: int = 15) -> Attribute:
    subject = Subject("Ines Calloway", Span(0, 13), "named")
    return Attribute(name, Span(start, start + 2), "age", value, subject)


def links(*names: str, people: bool = True, **more: object) -> Links:
    person = Person("p1", "Ines Calloway", ("Ines Calloway",), tuple(Evidence(name, 0, 13) for name in names))
    return Links(
        dates=tuple(Dated(name, Days(DAY, DAY), DAY) for name in names),
        events=(Event(names[0], names, Days(DAY, DAY)),),
        stories=(Story(names[0], (names[0],)),),
        people=(person,) if people else (),
        **more,  # type: ignore[arg-type]
    )


def found(known: Links, *reports: Report) -> list[Fact]:
    return list(facts({one.article.id: one for one in reports}, known, InProcess()))


def test_the_same_value_in_two_reports_is_one_fact_with_both_words() -> None:
    [fact] = found(links("a", "b"), report("a", age("a", 52)), report("b", age("b", 52)))

    assert (fact.subject, fact.person, fact.attribute, fact.value) == ("Ines Calloway", "p1", "age", 52)
    assert fact.evidence == (Evidence("a", 15, 17), Evidence("b", 15, 17))
    assert fact.as_of == Days(DAY, DAY)


def test_another_value_is_another_fact() -> None:
    told = found(links("a", "b"), report("a", age("a", 52)), report("b", age("b", 53)))

    assert sorted(str(fact.value) for fact in told) == ["52", "53"]


def test_a_name_that_is_no_known_person_stays_a_name() -> None:
    [fact] = found(links("a", people=False), report("a", age("a", 52)))

    assert (fact.subject, fact.person) == ("Ines Calloway", None)


def test_what_is_said_of_nobody_is_about_the_event() -> None:
    lost = Attribute("a", Span(20, 24), "lost", 6000, None)
    [fact] = found(links("a"), report("a", lost))

    assert (fact.subject, fact.about) == (None, "a")


def test_an_undated_report_gives_facts_without_a_day() -> None:
    known = Links(dates=(Dated("a", None, None),))
    [fact] = found(known, report("a", age("a", 52)))

    assert fact.as_of is None


def test_a_share_in_words_is_the_count_that_it_means() -> None:
    share = Attribute("a", Span(20, 27), "progress", "halfway", Subject("Ines Calloway", None, "named"))
    [fact] = found(links("a"), report("a", share))

    assert (fact.attribute, fact.value) == ("weeks", "~20")


def happening(*names: str, code: str = "stated") -> Happening:
    when = Reason("names the day", tuple(Evidence(name, 41, 47) for name in names))
    head = Reason(code, tuple(Evidence(name, 19, 28) for name in names))
    what = Evidence(names[0], 0, 47)
    clauses = tuple(Evidence(name, 0, 13) for name in names)
    sunday = Days(date(2024, 3, 10), date(2024, 3, 10))
    return Happening("h1", sunday, sunday.first, what, ("Ines Calloway",), clauses, "stated", (when, head), "announce")


def timed(name: str) -> Report:
    sunday = Days(date(2024, 3, 10), date(2024, 3, 10))
    return report(name, times=(Time(name, Span(41, 47), "DATE", "2024-03-10", sunday, "published"),))


def test_a_happening_gives_its_day_and_how_firmly_it_is_told() -> None:
    told = found(links("a", "b", happenings=(happening("a", "b"),)), timed("a"), timed("b"))

    assert sorted((fact.attribute, fact.value, fact.unit, len(fact.evidence)) for fact in told) == [
        ("date", "2024-03-10", "announce", 2),
        ("happened", "announce", None, 2),
    ]
    assert {fact.about for fact in told} == {"h1"}
    assert {fact.subject for fact in told} == {"Ines Calloway"}


def test_a_plan_is_no_fact_that_it_happened() -> None:
    told = found(links("a", happenings=(happening("a", code="planned"),)), timed("a"))

    assert [fact.attribute for fact in told] == ["date"]


def test_a_happening_of_nobody_known_keeps_the_name_that_it_has() -> None:
    told = found(links("a", people=False, happenings=(happening("a"),)), timed("a"))

    assert {(fact.subject, fact.person) for fact in told} == {("Ines Calloway", None)}


def utterance(**credits: str) -> Utterance:
    by_name: dict[str, list[Evidence]] = {}
    for name, speaker in credits.items():
        by_name.setdefault(speaker, []).append(Evidence(name, 0, 13))
    speakers = tuple(Credited(speaker, tuple(places)) for speaker, places in by_name.items())
    return Utterance("u1", None, speakers, (Segment(Evidence("a", 49, 60), ()),))


def test_credits_of_two_reports_are_facts() -> None:
    [fact] = found(
        links("a", "b", utterances=(utterance(a="Ines Calloway", b="Ines Calloway"),)), report("a"), report("b")
    )

    assert (fact.attribute, fact.value, fact.about) == ("credited", "Ines Calloway", "u1")
    assert len(fact.evidence) == 2


def test_the_credit_of_one_report_or_of_no_known_person_is_none() -> None:
    assert not found(links("a", utterances=(utterance(a="Ines Calloway"),)), report("a"))
    assert not found(links("a", "b", utterances=(utterance(a="she", b="she"),)), report("a"), report("b"))


def test_facts_of_real_reports_rest_on_their_words() -> None:
    texts = {
        "a": "Ines Calloway, 52, opened the reading room on Sunday.",
        "b": "On Sunday, librarian Ines Calloway, 52, opened a reading room.",
    }
    reports = [
        tl.annotate(Article(name, text, name, language="en", published=Published(DAY, DAY, DAY, "given")))
        for name, text in texts.items()
    ]
    told = [fact for fact in tl.relate(reports).facts if fact.attribute == "age"]

    assert {texts[place.article][place.start : place.end] for fact in told for place in fact.evidence} == {"52"}
