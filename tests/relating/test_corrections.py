"""What an editor decided, applied to what is computed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import throughline as tl
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Correction, Dated, Event, Links, Person, Story, StoryLink
from throughline.relating.corrections import parted, regrouped, renamed
from throughline.running import InProcess

MAY = [date(2024, 5, day) for day in range(1, 32)]


def events(*groups: str) -> tuple[Event, ...]:
    """Events of articles with one letter for a name."""
    return tuple(Event(group[0], tuple(group), Days(MAY[0], MAY[0])) for group in groups)


def split(article: str, others: str) -> Correction:
    return Correction("split", article, tuple(others))


def join(article: str, other: str) -> Correction:
    return Correction("join", article, (other,))


def grouped(groups: Iterable[str], *corrections: Correction) -> list[str]:
    """The events that come of some events."""
    links = Links(events=events(*groups), corrections=corrections)
    return ["".join(event.articles) for event in regrouped({}, links, InProcess())]


def test_without_corrections_events_stories_and_people_stay_as_they_are() -> None:
    links = Links(events=events("ab"), stories=(Story("a", ("a",)),), people=(Person("a:x", "X", ("X",), ()),))

    assert tuple(regrouped({}, links, InProcess())) == links.events
    assert tuple(parted({}, links, InProcess())) == links.stories
    assert tuple(renamed({}, links, InProcess())) == links.people


def test_an_article_that_is_split_off_is_an_event_of_its_own() -> None:
    assert grouped(["abc"], split("b", "ac")) == ["ac", "b"]


def test_an_event_whose_smallest_article_is_split_off_is_called_by_the_next_one() -> None:
    links = Links(events=events("abc"), corrections=(split("a", "bc"),))

    assert [event.id for event in regrouped({}, links, InProcess())] == ["a", "b"]


def test_an_article_is_only_split_from_events_that_hold_one_of_the_others() -> None:
    assert grouped(["abc", "bd"], split("b", "ac")) == ["ac", "b", "bd"]


def test_articles_that_are_split_off_one_by_one_are_each_an_event() -> None:
    assert grouped(["abc"], split("a", "bc"), split("b", "ac")) == ["a", "b", "c"]


def test_joined_events_are_one_and_what_is_split_can_be_joined_to_another() -> None:
    assert grouped(["ab", "cd"], join("b", "c")) == ["abcd"]
    assert grouped(["ab", "cd"], join("b", "c"), split("b", "a")) == ["a", "bcd"]


def test_an_article_of_several_events_is_joined_by_its_first() -> None:
    assert grouped(["ab", "bc", "d"], join("b", "d")) == ["abd", "bc"]


def test_what_is_decided_about_articles_that_are_not_there_changes_nothing() -> None:
    assert grouped(["ab"], join("x", "y"), split("x", "ab"), split("a", "x")) == ["ab"]
    assert grouped(["ab"], join("x", "a")) == ["ab"]


def test_a_new_event_is_reported_from_the_first_day_of_its_articles_to_the_last() -> None:
    dates = (Dated("a", Days(MAY[0], MAY[1]), None), Dated("c", Days(MAY[4], MAY[4]), MAY[4]), Dated("d", None, None))
    links = Links(events=events("a", "c", "d"), dates=dates, corrections=(join("a", "c"),))
    one, other = regrouped({}, links, InProcess())

    assert one.reported == Days(MAY[0], MAY[4])
    assert other == events("d")[0]
    alone = Links(events=events("cd"), dates=dates, corrections=(split("d", "c"),))
    assert [event.reported for event in regrouped({}, alone, InProcess())] == [Days(MAY[4], MAY[4]), None]


def stories(corrections: tuple[Correction, ...]) -> list[tuple[str, ...]]:
    """The stories that come of one story of four events."""
    ties = (StoryLink("a", "b", ()), StoryLink("b", "d", ()), StoryLink("d", "e", ()))
    links = Links(
        events=events("a", "bc", "d", "e"), stories=(Story("a", ("a", "b", "d", "e"), ties),), corrections=corrections
    )
    found = list(parted({}, links, InProcess()))
    assert all({link.earlier, link.later} <= set(story.events) for story in found for link in story.links)
    return [story.events for story in found]


def test_an_event_that_does_not_belong_to_a_story_is_a_story_of_its_own() -> None:
    assert stories((Correction("part", "e", ("a", "b", "c", "d")),)) == [("a", "b", "d"), ("e",)]


def test_what_only_the_event_that_was_taken_out_held_in_the_story_goes_with_neither() -> None:
    assert stories((Correction("part", "c", ("a", "d", "e")),)) == [("a",), ("b",), ("d", "e")]


def test_an_article_that_was_split_off_leaves_the_story_too() -> None:
    assert stories((split("e", "abcd"),)) == [("a", "b", "d"), ("e",)]


def test_a_story_without_the_articles_that_a_correction_names_stays() -> None:
    assert stories((split("x", "abcd"),)) == [("a", "b", "d", "e")]
    assert stories((split("e", "xy"), join("a", "e"))) == [("a", "b", "d", "e")]


def people(*corrections: Correction) -> list[tuple[str, str, tuple[str, ...], int]]:
    """The people that come of two stories."""
    found = (
        Person("a:ida-brandt", "Ida Brandt", ("Ida Brandt", "Brandt"), (Evidence("a", 5, 15),)),
        Person("a:jon", "Jon", ("Jon",), (Evidence("a", 20, 23),)),
        Person("a:ida-brand", "Ida Brand", ("Ida Brand",), (Evidence("a", 0, 4), Evidence("a", 5, 15))),
        Person("c:ida-brandt", "Ida Brandt", ("Ida Brandt",), (Evidence("c", 0, 10),)),
    )
    links = Links(events=events("ab", "c"), stories=(Story("a", ("a",)), Story("c", ("c",))), people=found)
    links = Links(events=links.events, stories=links.stories, people=found, corrections=corrections)
    return [(one.id, one.name, one.names, len(one.mentions)) for one in renamed({}, links, InProcess())]


def test_people_of_one_story_who_are_one_person_are_joined_under_the_new_name() -> None:
    assert people(Correction("rename", "b", (), ("Ida Brand",), "Ida Brandt")) == [
        ("a:ida-brandt", "Ida Brandt", ("Ida Brandt", "Brandt", "Ida Brand"), 2),
        ("a:jon", "Jon", ("Jon",), 1),
        ("c:ida-brandt", "Ida Brandt", ("Ida Brandt",), 1),
    ]


def test_a_person_can_have_a_name_that_nobody_prints() -> None:
    found = people(Correction("rename", "a", (), ("Jon",), "Jon Vik"))

    assert ("a:jon", "Jon Vik", ("Jon Vik", "Jon"), 1) in found
    assert len(found) == 4


def test_a_name_that_nobody_has_or_a_story_that_is_gone_changes_nothing() -> None:
    assert people(Correction("rename", "a", (), ("Ruth",), "Ruth Oy")) == people()
    assert people(Correction("rename", "x", (), ("Jon",), "Jon Vik"), join("a", "c")) == people()


def test_relating_with_corrections_uses_them_for_all_that_follows() -> None:
    text = "The mill in Osterby burned down on 2 May 2024. “We saw the smoke from here,” said Ida Brandt, 61, a baker."
    reports = [tl.annotate(tl.Article(name, text, f"{name}.txt", language="en")) for name in "ab"]
    links = tl.relate(reports)
    apart = tl.relate(reports, corrections=[split("b", "a")])

    assert [event.articles for event in links.events] == [("a", "b")]
    assert [event.articles for event in apart.events] == [("a",), ("b",)]
    assert [story.id for story in apart.stories] == ["a", "b"]
    assert {person.id.partition(":")[0] for person in apart.people} == {"a", "b"}
