from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from engine_work import TRAVELLING
from throughline.model.article import Article
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Event, Links, Printed, Printing, Segment, Story, Utterance
from throughline.model.marks import Attribute, Mention, MentionKind, Quote, Region, Report, Speaker, Subject, Time
from throughline.model.span import Span
from throughline.relating.stories import stories
from throughline.running.inline import InProcess
from throughline.running.processes import Processes
from throughline.settings import DEFAULTS, Settings

SPRING = Days(date(2031, 5, 2), date(2031, 5, 3))
WINTER = Days(date(2032, 2, 9), date(2032, 2, 9))
WORDS = "I polished that lens for eleven winters and it never so much as whispered to me"


def report(name: str, text: str, people: str = "", places: str = "") -> Report:
    """A report whose names (between commas) are marked wherever they stand."""
    article = Article(name, text, name, language="en")
    marks = [*_marked(article, people, "person"), *_marked(article, places, "place")]
    region = Region(name, Span(0, len(text)), "body")
    return Report(article, regions=(region,), mentions=tuple(sorted(marks, key=lambda mark: mark.span)))


def _marked(article: Article, printed: str, kind: MentionKind) -> list[Mention]:
    found = []
    for name in filter(None, printed.split(", ")):
        start = article.text.find(name)
        while start >= 0:
            found.append(Mention(article.id, Span(start, start + len(name)), kind, name))
            start = article.text.find(name, start + 1)
    return found


def at(told: Report, words: str) -> Span:
    start = told.article.text.index(words)
    return Span(start, start + len(words))


def timed(told: Report, words: str, days: Days | None) -> Report:
    return replace(told, times=(*told.times, Time(told.article.id, at(told, words), "DATE", "x", days, "published")))


def aged(told: Report, words: str, name: str, age: int) -> Report:
    mark = Attribute(told.article.id, at(told, words), "age", age, Subject(name, None, "named"))
    return replace(told, attributes=(*told.attributes, mark))


def linked(
    *told: tuple[Report, Days | None],
    utterances: tuple[Utterance, ...] = (),
    settings: Settings = DEFAULTS,
    several: bool = False,
) -> list[Story]:
    reports = {one.article.id: one for one, _ in told}
    events = tuple(Event(one.article.id, (one.article.id,), days) for one, days in told)
    links = Links(events=events, utterances=utterances)
    return list(stories(reports, links, Processes(2, TRAVELLING) if several else InProcess(), settings))


def codes(found: list[Story]) -> list[str]:
    return [reason.code for story in found for link in story.links for reason in link.because]


def utterance(first: Report, second: Report, kind: Printed = "same", cut: int = 0) -> Utterance:
    whole = at(first, WORDS)
    again = at(second, WORDS[cut:])
    printings = (Printing(first.article.id, (whole,), "same"), Printing(second.article.id, (again,), kind))
    return Utterance("u", None, (), (Segment(Evidence(first.article.id, *whole), printings),))


FIRST = report("a", f'Mira Talvane broke a lens in Korvel. "{WORDS}," she said.', "Mira Talvane", "Korvel")
LATER = report("b", f'A year on, Mira Talvane is back. She had said: "{WORDS}."', "Mira Talvane", "Korvel")
ALIEN = report("c", "A bakery in Ostmere won a prize.", "", "Ostmere")


def test_nothing_has_no_stories() -> None:
    assert linked() == []


def test_every_event_is_in_one_story() -> None:
    found = linked((FIRST, SPRING), (LATER, WINTER), (ALIEN, SPRING))
    assert [story.events for story in found] == [("a",), ("b",), ("c",)]
    assert codes(found) == []


def test_words_printed_again_link_two_events() -> None:
    found = linked((FIRST, SPRING), (LATER, WINTER), utterances=(utterance(FIRST, LATER),))
    assert [(story.id, story.events) for story in found] == [("a", ("a", "b"))]
    link = found[0].links[0]
    assert (link.earlier, link.later) == ("a", "b")
    assert codes(found) == ["prints the same words", "same person"]
    texts = {"a": FIRST.article.text, "b": LATER.article.text}
    assert [one.span.words(texts[one.article]) for one in link.because[0].evidence] == [WORDS, WORDS]
    assert {one.article for reason in link.because for one in reason.evidence} == {"a", "b"}


def test_words_printed_twice_within_one_event_link_nothing() -> None:
    assert codes(linked((FIRST, SPRING), (LATER, WINTER), utterances=(utterance(FIRST, FIRST),))) == []


def test_words_printed_in_two_events_link_them_whether_or_not_any_name_is_in_common() -> None:
    nameless = report("d", f'A caller said: "{WORDS}."')
    assert codes(linked((FIRST, SPRING), (nameless, WINTER), utterances=(utterance(FIRST, nameless),))) == [
        "prints the same words"
    ]


def test_the_earlier_event_is_the_one_reported_first_and_one_without_days_comes_last() -> None:
    told = utterance(FIRST, LATER)
    assert linked((FIRST, WINTER), (LATER, SPRING), utterances=(told,))[0].links[0][:2] == ("b", "a")
    assert linked((FIRST, None), (LATER, SPRING), utterances=(told,))[0].links[0][:2] == ("b", "a")


def test_altered_words_a_small_part_and_stock_phrases_link_nothing() -> None:
    assert codes(linked((FIRST, SPRING), (LATER, WINTER), utterances=(utterance(FIRST, LATER, "altered"),))) == []
    small = utterance(FIRST, LATER, "cut", cut=60)
    assert codes(linked((FIRST, SPRING), (LATER, WINTER), utterances=(small,))) == []
    rare = replace(DEFAULTS, story_printed_rarity=1000)
    assert codes(linked((FIRST, SPRING), (LATER, WINTER), utterances=(utterance(FIRST, LATER),), settings=rare)) == []


def test_words_that_too_many_events_print_link_none() -> None:
    narrow = replace(DEFAULTS, story_key_cap=1)
    told = (utterance(FIRST, LATER),)
    assert codes(linked((FIRST, SPRING), (LATER, WINTER), utterances=told, settings=narrow)) == []


def test_a_day_that_leads_back_and_a_person_in_common_link_two_events() -> None:
    later = timed(report("b", "Since 2 May Mira Talvane has rested.", "Mira Talvane"), "2 May", SPRING)
    found = linked((FIRST, SPRING), (later, WINTER))
    assert codes(found) == ["same person", "names the earlier day"]
    assert found[0].links[0].because[1].value == "2031-05-02/2031-05-03"


def test_the_eve_of_the_first_report_is_its_day_too() -> None:
    eve, week = Days(date(2031, 5, 1), date(2031, 5, 1)), Days(date(2031, 4, 22), date(2031, 4, 22))
    later = report("b", "Since that day Mira Talvane has rested.", "Mira Talvane")
    assert codes(linked((FIRST, SPRING), (timed(later, "that day", eve), WINTER))) != []
    assert codes(linked((FIRST, SPRING), (timed(later, "that day", week), WINTER))) == []
    assert codes(linked((FIRST, None), (timed(later, "that day", eve), WINTER))) == []


@pytest.mark.parametrize(
    "days",
    [None, Days(date(2031, 1, 1), date(2031, 12, 31)), Days(date(2032, 2, 8), date(2032, 2, 8))],
    ids=["unknown", "a year", "its own day"],
)
def test_unknown_and_vague_times_and_those_of_the_event_itself_lead_nowhere(days: Days | None) -> None:
    later = timed(report("b", "Back then Mira Talvane rested.", "Mira Talvane"), "Back then", days)
    assert codes(linked((FIRST, SPRING), (later, WINTER))) == []


def test_a_month_a_place_and_a_person_named_often_are_enough_together() -> None:
    early = report("a", "Mira Talvane broke it. Mira Talvane was sorry, in Korvel.", "Mira Talvane", "Korvel")
    later = report("b", "In May Mira Talvane slipped; Mira Talvane left Korvel.", "Mira Talvane", "Korvel")
    month = Days(date(2031, 5, 1), date(2031, 5, 31))
    assert codes(linked((early, SPRING), (timed(later, "In May", month), WINTER))) == [
        "same person",
        "named often in both",
        "same place",
        "names the earlier day",
    ]


def test_a_person_of_the_same_age_counts_with_the_years_between() -> None:
    early = aged(
        report("a", "Mira Talvane, 41, slipped in Korvel.", "Mira Talvane", "Korvel"), "41", "Mira Talvane", 41
    )
    later = report("b", "Mira Talvane, 42, spoke in Korvel.", "Mira Talvane", "Korvel")
    assert "same age" in codes(linked((early, SPRING), (aged(later, "42", "Mira Talvane", 42), WINTER)))
    assert codes(linked((early, SPRING), (aged(later, "42", "Mira Talvane", 60), WINTER))) == []
    assert codes(linked((early, SPRING), (aged(later, "42", "Ossian Brack", 42), WINTER))) == []


def test_office_holders_and_those_who_only_speak_count_little() -> None:
    texts = ("Sgt. Mira Talvane spoke in Korvel.", "On 2 May Sgt. Mira Talvane slept.")
    early, later = (report(name, text, "Mira Talvane") for name, text in zip("ab", texts, strict=True))
    less = replace(DEFAULTS, story_day=3)
    assert codes(linked((early, SPRING), (timed(later, "2 May", SPRING), WINTER), settings=less)) == []
    assert codes(linked((early, SPRING), (timed(later, "2 May", SPRING), WINTER))) != []
    role = Attribute("a", Span(0, 1), "role", "spokeswoman", Subject("Mira Talvane", None, "named"))
    plain = report("b", "On 2 May Mira Talvane slept.", "Mira Talvane")
    spoken = Quote("b", Span(0, 2), "direct", True, 0, (Speaker("Mira Talvane", at(plain, "Mira Talvane"), "named"),))
    dated = timed(plain, "2 May", SPRING)
    assert codes(linked((FIRST, SPRING), (dated, WINTER), settings=less)) != []
    assert codes(linked((replace(FIRST, attributes=(role,)), SPRING), (dated, WINTER), settings=less)) == []
    assert codes(linked((FIRST, SPRING), (replace(dated, quotes=(spoken,)), WINTER), settings=less)) == []


def test_a_place_taken_for_a_person_and_names_set_aside_link_nothing() -> None:
    early = report("a", "Wayne County slept.", "Wayne County")
    later = timed(report("b", "On 2 May Wayne County woke.", "Wayne County"), "2 May", SPRING)
    assert codes(linked((early, SPRING), (later, WINTER))) == []
    dated = timed(report("b", "On 2 May Mira Talvane slept.", "Mira Talvane"), "2 May", SPRING)
    aside = replace(dated, regions=(Region("b", Span(0, 28), "related"),))
    assert codes(linked((FIRST, SPRING), (dated, WINTER))) != []
    assert codes(linked((FIRST, SPRING), (aside, WINTER))) == []


def test_organisations_and_pronouns_link_nothing() -> None:
    texts = ("Talvane Lamps slept; she slept.", "On 2 May Talvane Lamps woke; she woke.")
    told = []
    for name, text in zip("ab", texts, strict=True):
        bare = report(name, text)
        made = Mention(name, at(bare, "Talvane Lamps"), "organisation", "Talvane Lamps")
        she = Mention(name, at(bare, "she"), "person", "Mira Talvane", "pronoun")
        told.append(replace(bare, mentions=(made, she)))
    assert codes(linked((told[0], SPRING), (timed(told[1], "2 May", SPRING), WINTER))) == []


def test_a_common_place_gives_no_points() -> None:
    told = [report(name, "Mira Talvane and Ossian Brack met in the city.", "", "city") for name in "ab"]
    low = replace(DEFAULTS, story_points=1)
    early, later = (
        replace(one, mentions=(*one.mentions, *_marked(one.article, "Mira Talvane", "person"))) for one in told
    )
    assert codes(linked((early, SPRING), (later, WINTER), settings=low)) == ["same person"]


def test_one_event_of_several_reports_tells_what_all_of_them_tell() -> None:
    other = timed(report("d", "On 2 May Mira Talvane slept.", "Mira Talvane"), "2 May", SPRING)
    bare = report("b", "Mira Talvane woke.", "Mira Talvane")
    events = (Event("a", ("a",), SPRING), Event("b", ("b", "d"), WINTER))
    reports = {one.article.id: one for one in (FIRST, bare, other)}
    found = list(stories(reports, Links(events=events), InProcess()))
    assert codes(found) == ["same person", "names the earlier day"]


def test_both_engines_give_the_same_stories() -> None:
    told = ((FIRST, SPRING), (LATER, WINTER), (ALIEN, SPRING))
    said = (utterance(FIRST, LATER),)
    assert linked(*told, utterances=said, several=True) == linked(*told, utterances=said)
