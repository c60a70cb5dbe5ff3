"""Which stories rest on nothing of each other."""

from __future__ import annotations

from datetime import date

from throughline.model.evidence import Days, Evidence
from throughline.model.links import (
    Copy,
    Correction,
    Dated,
    Event,
    Happening,
    Links,
    Printing,
    Segment,
    Story,
    Utterance,
)
from throughline.model.span import Span
from throughline.relating.apart import apart
from throughline.running import InProcess

DAY = Days(date(2030, 5, 1), date(2030, 5, 1))


def pile(*events: str, **more: object) -> Links:
    """A story for each event, whose articles are the letters of its name."""
    found = tuple(Event(name, tuple(name), DAY) for name in events)
    dates = tuple(Dated(name, DAY, DAY.first) for name in sorted({one for name in events for one in name}))
    stories = tuple(Story(event.id, (event.id,)) for event in found)
    return Links(events=found, stories=stories, dates=dates, **more)  # type: ignore[arg-type]


def told(*articles: str) -> Happening:
    """A happening that some articles tell."""
    places = tuple(Evidence(name, 0, 9) for name in articles)
    return Happening(f"{articles[0]}:{len(articles)}", DAY, DAY.first, places[0], (), places, "stated")


def said(*articles: str) -> Utterance:
    """An utterance that some articles print."""
    printed = tuple(Printing(name, (Span(0, 9),), "same") for name in articles)
    return Utterance(f"{articles[0]}:0", None, (), (Segment(Evidence(articles[0], 0, 9), printed),))


def articles(links: Links) -> list[str]:
    return ["".join(part.articles) for part in apart(links, InProcess())]


def test_stories_that_share_nothing_are_parts_of_their_own() -> None:
    assert articles(pile("ab", "c")) == ["ab", "c"]


def test_nothing_has_no_parts() -> None:
    assert articles(Links()) == []


def test_stories_whose_articles_print_the_same_words_are_one_part() -> None:
    assert articles(pile("a", "b", "c", utterances=(said("a", "c"), said("b")))) == ["ac", "b"]


def test_stories_whose_articles_tell_one_happening_are_one_part() -> None:
    assert articles(pile("a", "b", "c", happenings=(told("b", "c"), told("a")))) == ["a", "bc"]


def test_stories_with_an_article_in_common_are_one_part() -> None:
    assert articles(pile("ab", "bc", "d")) == ["abc", "d"]


def test_a_part_has_its_own_days_and_events_and_nobody_else_s() -> None:
    one, other = apart(pile("ab", "c"), InProcess())
    assert [event.id for event in one.links.events] == ["ab"]
    assert [dated.article for dated in one.links.dates] == ["a", "b"]
    assert [story.id for story in other.links.stories] == ["c"]


def test_copies_and_corrections_stand_with_their_articles() -> None:
    links = pile("ab", "c", copies=(Copy(("a", "b"), None, "wire", 1.0),))
    one, other = apart(links, InProcess())
    assert (one.links.copies, other.links.copies) == (links.copies, ())
    elsewhere = (Correction("rename", "c", names=("Ida",), name="Ida Lund"), Correction("split", "gone"))
    one, other = apart(pile("ab", "c", corrections=elsewhere), InProcess())
    assert (one.links.corrections, other.links.corrections) == ((), elsewhere[:1])


def test_what_one_article_alone_tells_is_kept_beside_and_comes_back_in_order() -> None:
    happenings = (told("a"), told("a", "b"), told("b"))
    (part,) = apart(pile("ab", happenings=happenings), InProcess())
    assert part.links.happenings == happenings[1:2]
    assert part.whole.happenings == happenings


def test_words_that_one_article_alone_prints_are_left_out() -> None:
    (part,) = apart(pile("ab", utterances=(said("a"), said("a", "b"))), InProcess())
    assert part.links.utterances == (said("a", "b"),)
