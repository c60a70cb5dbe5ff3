from __future__ import annotations

from engine_work import TRAVELLING
from throughline.model.article import Article
from throughline.model.links import Event, Links, Person, Story
from throughline.model.marks import Mention, MentionBasis, Region, Report
from throughline.model.span import Span
from throughline.relating.people import people
from throughline.running.inline import InProcess
from throughline.running.processes import Processes


def report(name: str, text: str, *marks: tuple[str, str] | tuple[str, str, MentionBasis]) -> Report:
    """A report with a mention for each of the words given, in their order, meaning the name beside them."""
    mentions, place = [], 0
    for words, meant, *basis in marks:
        place = text.index(words, place)
        span = Span(place, place + len(words))
        mentions.append(Mention(name, span, "person", meant, basis[0] if basis else "named"))
        place += len(words)
    region = Region(name, Span(0, len(text)), "body")
    return Report(Article(name, text, name, language="en"), regions=(region,), mentions=tuple(mentions))


def cast(*told: Report, apart: bool = False, several: bool = False) -> list[Person]:
    reports = {one.article.id: one for one in told}
    events = tuple(Event(name, (name,), None) for name in reports)
    together = Story(min(reports), tuple(sorted(reports)))
    found = tuple(Story(name, (name,)) for name in reports) if apart else (together,)
    return list(
        people(reports, Links(events=events, stories=found), Processes(2, TRAVELLING) if several else InProcess())
    )


def named(*told: Report, apart: bool = False) -> list[tuple[str, ...]]:
    return [person.names for person in cast(*told, apart=apart)]


MIRA = report(
    "a", "Mira Talvane slipped. She wept.", ("Mira Talvane", "Mira Talvane"), ("She", "Mira Talvane", "pronoun")
)
TALVANE = report("b", "Talvane is back.", ("Talvane", "Talvane"))


def test_a_full_name_and_a_lone_surname_are_one_person_within_a_story() -> None:
    (person,) = cast(MIRA, TALVANE)
    assert person.name == "Mira Talvane"
    assert person.names == ("Mira Talvane", "Talvane")
    assert person.id == "a:mira-talvane"
    assert [one.article for one in person.mentions] == ["a", "a", "b"]


def test_stories_do_not_share_people_by_name_alone() -> None:
    assert named(MIRA, TALVANE, apart=True) == [("Mira Talvane",), ("Talvane",)]


def test_capitals_and_one_wrong_letter_make_no_other_person() -> None:
    lower = report("b", "Mira talvane", ("Mira talvane", "Mira talvane"))
    wrong = report("c", "Mira Tavlane", ("Mira Tavlane", "Mira Tavlane"))
    assert named(MIRA, lower, wrong) == [("Mira Talvane", "Mira Tavlane", "Mira talvane")]


def test_two_people_whom_one_article_tells_apart_are_two() -> None:
    both = report("b", "Mira Talvane, Mira Talvani", ("Mira Talvane", "Mira Talvane"), ("Mira Talvani", "Mira Talvani"))
    assert len(named(both)) == 2


def test_a_man_and_a_woman_of_nearly_one_name_are_two() -> None:
    told = [report(name, printed, (printed, printed)) for name, printed in (("a", "Mario Brack"), ("b", "Maria Brack"))]
    assert sorted(named(*told)) == [("Maria Brack",), ("Mario Brack",)]


def test_a_surname_that_fits_two_people_stands_by_itself() -> None:
    two = report("a", "Mira Brack, Ossian Brack", ("Mira Brack", "Mira Brack"), ("Ossian Brack", "Ossian Brack"))
    lone = report("b", "Brack", ("Brack", "Brack"))
    assert len(named(two, lone)) == 3


def test_pairs_and_unnamed_people_are_no_persons() -> None:
    told = report(
        "a",
        "Mira Talvane and Ossian Brack met. They left. A sailor wept.",
        ("Mira Talvane", "Mira Talvane"),
        ("Ossian Brack", "Ossian Brack"),
        ("They", "Mira Talvane and Ossian Brack", "pronoun"),
        ("A sailor", "A sailor", "role"),
    )
    assert [person.name for person in cast(told)] == ["Mira Talvane", "Ossian Brack"]


def test_those_most_mentioned_come_first() -> None:
    told = report("a", "Abel, Zora, Zora", ("Abel", "Abel"), ("Zora", "Zora"), ("Zora", "Zora"))
    assert [person.name for person in cast(told)] == ["Zora", "Abel"]


def test_names_of_helplines_and_places_are_left_out() -> None:
    aside = report("a", "Call Tilda.", ("Tilda", "Tilda"))
    aside = Report(aside.article, (Region("a", Span(0, 11), "support"),), mentions=aside.mentions)
    assert cast(aside) == []
    place = Mention("a", Span(5, 10), "place", "Tilda")
    assert cast(Report(aside.article, mentions=(place,))) == []


def test_two_people_of_one_name_have_different_ids() -> None:
    told = report("a", "Mira Brack, Sgt Mira Brack", ("Mira Brack", "Mira Brack"), ("Sgt Mira Brack", "Sgt Mira Brack"))
    other = report("b", "Mira Brack", ("Mira Brack", "Mira-Brack"))
    ids = [person.id for person in cast(told, other)]
    assert len(set(ids)) == len(ids)


def test_both_engines_give_the_same_people() -> None:
    assert cast(MIRA, TALVANE, several=True) == cast(MIRA, TALVANE)
