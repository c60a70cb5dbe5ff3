from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from drafts import PLANKS, draft, verdicts
from telling.checks import checked, verdict_on
from throughline.model.evidence import Reason
from throughline.model.marks import Speaker
from throughline.model.verdicts import CheckKind, PrintedAs, Ruling, Verdict
from throughline.telling import check_wording as wording


def test_every_ruling_kind_and_way_of_printing_is_worded() -> None:
    assert set(wording.RULINGS) == set(get_args(Ruling))
    assert set(wording.KINDS) == set(get_args(CheckKind))
    assert set(wording.PRINTED_AS) == set(get_args(PrintedAs))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("We will rebuild", "a word was changed"),
        ("My crew carried", "the sources credit somebody else"),
        ("fire destroyed", "in no source as a quotation"),
        ("the old slipway", "a “not” was left out"),
        ("I have never", "as the sources print it"),
        ("Nobody asked", "in no source"),
    ],
)
def test_a_ruling_is_told_in_words(words: str, told: str) -> None:
    assert wording.ruling(verdict_on(words)) == told


def test_words_left_out_are_told_apart_from_words_joined() -> None:
    (left_out,) = verdicts("Orla Finch said: “We will rebuild it with our own hands.”\n")
    (joined,) = verdicts(f"Orla Finch said: “{PLANKS} My crew carried nine boats out.”\n")

    assert wording.ruling(left_out) == "words were left out without a sign"
    assert wording.ruling(joined) == "words stand joined that no source prints next to each other"


def test_a_new_frame_is_told_as_such() -> None:
    framed = replace(verdict_on("the old slipway"), because=())

    assert wording.ruling(framed) == "a “not” was left out"
    assert wording.ruling(replace(framed, because=(Reason("reframed"),))) == "a fragment in a new frame"


def test_a_value_that_differs_with_an_explanation_is_told_so() -> None:
    age = next(one for one in checked()[1] if one.kind == "age")

    assert wording.ruling(age) == "the sources say otherwise"
    assert wording.ruling(replace(age, look=False)).startswith("another value")


def test_what_a_verdict_is_about_is_told_with_its_value() -> None:
    age = next(one for one in checked()[1] if one.kind == "age")

    assert wording.about(age).endswith("age")
    assert wording.value(age, "age") == "44"
    assert wording.about(verdict_on("My crew")) == "quotation, credited to Orla Finsh"
    assert wording.about(next(one for one in checked()[1] if one.kind == "name")) == "how the name is spelt"


def test_speakers_are_named_once() -> None:
    twice = (Speaker("Ada", None, "named"), Speaker("Ada", None, "carried"), Speaker("Bo", None, "named"))

    assert wording.credited(twice) == "credited to Ada and Bo"
    assert wording.credited(()) == "credited to nobody"


def test_the_reporters_own_words_are_credited_to_nobody() -> None:
    near = verdict_on("fire destroyed").nearest[0]

    assert wording.near(near) == "in the reporter’s own words"
    assert wording.near(verdict_on("I have never").nearest[0]) == "credited to Orla Finch"


def test_the_verdicts_are_counted_by_kind_and_need() -> None:
    found = checked()[1]
    told = wording.counted(found, 2)

    assert told.startswith(f"{sum(one.look for one in found)} need a look · 6 quotations, 1 day, 1 age, 2 names")
    assert told.endswith("against 2 sources")


def test_one_verdict_and_none_are_counted_in_the_singular() -> None:
    one: Verdict = verdict_on("Nobody asked")

    assert wording.counted([one], 1) == "1 needs a look · 1 quotation · against 1 source"
    assert wording.counted([], 1).startswith("nothing needs a look · no quotation and nothing")


def test_where_no_source_has_anything_alike_it_says_so() -> None:
    assert wording.counted([verdict_on("Nobody asked")], 0).endswith("1 quotation · no source has anything alike")


def test_a_draft_without_quotations_is_told_to_have_none() -> None:
    assert wording.missing(checked()[1]) == ""
    assert wording.missing([]).startswith("The draft has no quotation")
    assert draft("Nothing was said.").quotes == ()
