"""When words were uttered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from telling.story import days, links, place, reports, utterance
from throughline.model.evidence import Days
from throughline.model.links import Happening, Utterance
from throughline.model.marks import Time
from throughline.settings import DEFAULTS
from throughline.telling.dossier import Introduction
from throughline.telling.material import Material, materials
from throughline.telling.uttered import uttered

WEEK = days("2021-05-03", "2021-05-09")
WEDNESDAY = days("2021-05-05")
BOARD = Introduction("b", place("b", "she wrote on the town's board"), place("b", "wrote"))


def material(*happenings: Happening, time: Time | None = None) -> Material:
    told = reports()
    told["b"] = replace(told["b"], times=(time,) if time else ())
    return next(materials(told, replace(links(), happenings=happenings), DEFAULTS))


def said(given: Days | None = WEEK) -> Utterance:
    return replace(utterance(), said=given)


def posted(when: Days = WEDNESDAY, *, who: str = "Brook", kind: str = "post", article: str = "b") -> Happening:
    words = {"a": "rang on Wednesday evening", "b": "mended the clock", "d": "The bakery"}
    told = place(article, words[article])
    return Happening(f"h{when}{article}", when, None, told, (who,), (told,), "stated", kind=kind)


def board_day(when: Days = WEDNESDAY, anchor: str = "published") -> Time:
    return Time("b", place("b", "town's board").span, "DATE", "2021-05-05", when, anchor)  # type: ignore[arg-type]


def test_the_day_that_introduces_the_words_is_theirs() -> None:
    found, (reason,) = uttered(material(posted(days("2021-05-06")), time=board_day()), said(), [BOARD])

    assert found == WEDNESDAY
    assert (reason.code, reason.evidence) == ("introduced with its day", (place("b", "town's board"),))


@pytest.mark.parametrize(
    "time",
    [board_day(days("2021-05-01")), board_day(days("2021-05-04", "2021-05-06")), board_day(anchor="time")],
    ids=["before the words can have been said", "no single day", "hangs on another time"],
)
def test_another_time_beside_the_words_is_not_theirs(time: Time) -> None:
    assert uttered(material(time=time), said(), [BOARD])[0] == WEEK


def test_the_day_on_which_the_speaker_posted_is_that_of_the_words() -> None:
    found, (reason,) = uttered(material(posted()), said(), [])

    assert found == WEDNESDAY
    assert (reason.code, reason.evidence) == ("announced that day", (place("b", "mended the clock"),))


@pytest.mark.parametrize(
    "happenings",
    [
        (posted(who="Tom Hale"),),
        (posted(kind="fire"),),
        (posted(days("2021-05-04", "2021-05-05")),),
        (posted(days("2021-05-12")),),
        (posted(), posted(days("2021-05-06"), article="a")),
    ],
    ids=["another speaker", "no saying", "no single day", "after the words", "two days"],
)
def test_what_is_not_surely_the_saying_gives_no_day(happenings: tuple[Happening, ...]) -> None:
    found, (reason,) = uttered(material(*happenings), said(), [])

    assert (found, reason.code) == (WEEK, "prints the same words")


def test_a_report_that_does_not_print_the_words_tells_nothing_of_their_day() -> None:
    first = said().segments[0]
    alone = replace(said(), segments=(replace(first, printings=first.printings[:1]),))

    assert uttered(material(posted()), alone, [])[0] == WEEK


def test_without_any_dated_printing_the_day_stays_unknown() -> None:
    assert uttered(material(posted()), said(None), [BOARD])[0] is None
