"""Facts: values with all the words that give them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import throughline as tl
from throughline.model.article import Article, Published
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import (
    Dated,
    Event,
    Fact,
    Happening,
    Links,
    Person,
    Printing,
    Segment,
    Story,
    StoryLink,
    Utterance,
)
from throughline.model.marks import Attribute, Mention, Quote, Report, Sentence, Speaker, SpeakerBasis, Subject, Time
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


def test_days_that_only_bound_a_day_are_no_fact() -> None:
    [time] = timed("a").times
    week = replace(timed("a"), times=(replace(time, days=Days(date(2024, 3, 4), date(2024, 3, 10))),))
    month = replace(timed("a"), times=(replace(time, days=Days(date(2024, 3, 1), date(2024, 3, 31))),))
    known = links("a", happenings=(happening("a"),))

    assert [fact.value for fact in found(known, week) if fact.attribute == "date"] == []
    assert [fact.value for fact in found(known, month) if fact.attribute == "date"] == ["2024-03"]


def test_a_plan_is_no_fact_that_it_happened() -> None:
    told = found(links("a", happenings=(happening("a", code="planned"),)), timed("a"))

    assert [fact.attribute for fact in told] == ["date"]


def test_a_happening_of_nobody_known_keeps_the_name_that_it_has() -> None:
    told = found(links("a", people=False, happenings=(happening("a"),)), timed("a"))

    assert {(fact.subject, fact.person) for fact in told} == {("Ines Calloway", None)}


def utterance(*names: str) -> Utterance:
    printings = tuple(Printing(name, (Span(49, 60),), "same") for name in names)
    return Utterance("u1", None, (), (Segment(Evidence(names[0], 49, 60), printings),))


def quoting(name: str, basis: SpeakerBasis = "named") -> Report:
    speaker = Speaker("Ines Calloway", Span(0, 13), basis)
    quote = Quote(name, Span(49, 60), "direct", True, 1, (speaker,))
    return Report(article(name), mentions=report(name).mentions, quotes=(quote,))


def test_credits_of_two_reports_are_facts() -> None:
    said = utterance("a", "b")
    [fact] = found(links("a", "b", utterances=(said,)), quoting("a"), quoting("b", "document"))

    assert (fact.attribute, fact.value, fact.about) == ("credited", "Ines Calloway", "u1")
    assert len(fact.evidence) == 2


def test_the_credit_of_one_report_or_of_no_known_person_is_none() -> None:
    assert not found(links("a", utterances=(utterance("a"),)), quoting("a"))
    assert not found(links("a", "b", people=False, utterances=(utterance("a", "b"),)), quoting("a"), quoting("b"))


def test_a_name_within_another_one_s_title_or_a_surname_alone_is_no_credit() -> None:
    known = links("a", "b", utterances=(utterance("a", "b"),))
    longer = replace(quoting("b").quotes[0], speakers=(Speaker("Ines Calloway", Span(0, 28), "named"),))
    short = replace(longer, speakers=(Speaker("Calloway", Span(5, 13), "named"),))
    mentions = (Mention("b", Span(5, 13), "person", "Calloway"), *report("b").mentions)

    for quote in (longer, short):
        assert not found(known, quoting("a"), Report(article("b"), mentions=mentions, quotes=(quote,)))


def test_words_beside_the_utterance_are_credited_by_themselves() -> None:
    said = utterance("a", "b")
    aside = Quote("b", Span(70, 80), "direct", True, 2, quoting("b").quotes[0].speakers)
    other = Report(article("b"), mentions=report("b").mentions, quotes=(aside,))

    assert not found(links("a", "b", utterances=(said,)), quoting("a"), other)


def test_those_who_are_credited_with_one_quotation_are_one_value() -> None:
    both = Report(
        article("a"),
        mentions=(*report("a").mentions, Mention("a", Span(29, 32), "person", "Tomas Reyne")),
        quotes=(
            Quote(
                "a",
                Span(49, 60),
                "direct",
                True,
                1,
                (Speaker("Ines Calloway", Span(0, 13), "named"), Speaker("Tomas Reyne", Span(29, 32), "named")),
            ),
        ),
    )
    known = links("a", "b", utterances=(utterance("a", "b"),))
    mayor = Person("p2", "Tomas Reyne", ("Tomas Reyne",), (Evidence("a", 29, 32),))
    told = found(replace(known, people=(*known.people, mayor)), both, quoting("b"))

    assert sorted(str(fact.value) for fact in told) == ["Ines Calloway", "Ines Calloway and Tomas Reyne"]


def test_whom_a_pronoun_or_a_description_means_is_no_account_of_the_report() -> None:
    said = utterance("a", "b")

    assert not found(links("a", "b", utterances=(said,)), quoting("a"), quoting("b", "pronoun"))
    assert not found(links("a", "b", utterances=(said,)), quoting("a"), quoting("b", "role"))


def test_a_toll_is_of_the_day_of_its_report() -> None:
    hurt = [Attribute(name, Span(20, 29), "injured", 3, None) for name in "ab"]
    known = links("a", "b")
    later = Days(date(2024, 3, 12), date(2024, 3, 12))
    dated = Links(
        dates=(Dated("a", Days(DAY, DAY), DAY), Dated("b", later, later.first)),
        events=known.events,
        stories=known.stories,
    )
    told = found(dated, report("a", hurt[0]), report("b", hurt[1]))

    assert [(fact.value, fact.as_of) for fact in sorted(told, key=lambda fact: fact.evidence)] == [
        (3, Days(DAY, DAY)),
        (3, later),
    ]


def test_two_spellings_of_one_person_s_name_are_two_facts() -> None:
    texts = {"a": "Ines Calloway opened the library.", "b": "Ines Caloway opened the library on Sunday."}
    reports = [tl.annotate(Article(name, text, name, language="en")) for name, text in texts.items()]
    person = Person(
        "p", "Ines Calloway", ("Ines Calloway", "Ines Caloway"), (Evidence("a", 0, 13), Evidence("b", 0, 12))
    )
    known = replace(links("a", "b"), people=(person,))
    told = {one.value: one.evidence for one in found(known, *reports) if one.attribute == "spelling"}
    assert told == {"Ines Calloway": (Evidence("a", 0, 13),), "Ines Caloway": (Evidence("b", 0, 12),)}


def test_the_medium_of_an_utterance_is_told_by_the_sentence_of_its_cue() -> None:
    def posting(name: str, value: str) -> Report:
        quote = Quote(name, Span(49, 60), "direct", True, 1, (), Span(15, 24))
        marks = (Attribute(name, Span(29, 33), "medium", value), Attribute(name, Span(70, 75), "medium", "radio"))
        return Report(article(name), attributes=marks, quotes=(quote,), sentences=(Sentence(name, Span(0, 48)),))

    told = [posting("a", "Instagram"), posting("b", "social media")]
    known = links("a", "b", utterances=(utterance("a", "b"),))
    assert sorted((one.attribute, str(one.value), one.about) for one in found(known, *told)) == [
        ("medium", "Instagram", "u1"),
        ("medium", "social media", "u1"),
    ]
    assert not found(links("a", utterances=(utterance("a"),)), told[0])


@pytest.mark.parametrize(
    ("relation", "days", "years"),
    [
        ("ago Y -1", Days(date(2023, 2, 11), date(2023, 4, 11)), [1]),
        ("keep Y 1", Days(date(2024, 1, 1), date(2024, 12, 31)), [1]),
        ("since Y 1", Days(DAY, DAY), [1]),
        ("since Y 2", Days(DAY, DAY), []),
        ("shift Y -1", Days(date(2023, 1, 1), date(2023, 12, 31)), []),
    ],
)
def test_a_report_tells_how_many_years_after_an_earlier_event_it_comes(
    relation: str, days: Days, years: list[int]
) -> None:
    then = Days(date(2023, 3, 12), date(2023, 3, 14))
    time = Time("b", Span(41, 47), "DATE", "2023", days, "published", relation)
    known = replace(
        links("a", "b"),
        events=(Event("a", ("a",), then), Event("b", ("b",), Days(DAY, DAY))),
        stories=(Story("a", ("a", "b"), (StoryLink("a", "b", ()),)),),
    )
    assert [one.value for one in found(known, report("a"), report("b", times=(time,)))] == years


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
