from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from throughline.model.marks import Speaker
from throughline.model.span import Span
from throughline.relating.agreeing import (
    agreement,
    alike,
    contained,
    found_in,
    hopeful,
    initials,
    least_needed,
    named,
    together,
)
from throughline.relating.sketches import ALL, Likely
from throughline.relating.traces import KEY, Traced, traces
from throughline.relating.turns import Spoken
from throughline.settings import DEFAULTS
from throughline.text.alignment import Block
from throughline.text.parts import Quoted
from throughline.text.shingles import plain_keys

WORDS = "the of harbour bridge ferry winter never again council tides north".split()
IDA, BRANDT, MOSS = (Speaker(name, None, "named") for name in ("Ida Brandt", "Brandt", "Ole Moss"))
MAYOR = Speaker("the mayor", None, "role")
SPEAKERS = st.lists(st.sampled_from([IDA, BRANDT, MOSS, MAYOR]), max_size=1)


def turn(article: str, words: list[str], speakers: list[Speaker]) -> Spoken:
    text = " ".join(words)
    ends = [len(" ".join(words[: at + 1])) for at in range(len(words))]
    places = tuple(Span(end - len(word), end) for word, end in zip(words, ends, strict=True))
    content = tuple(len(word) > 3 for word in words)
    piece = Quoted(article, 0, Span(0, len(text)), text, places, closes=True)
    return Spoken((piece,), plain_keys(words), content, tuple(speakers), None, ("Brandt",))


def surely_apart(one: Spoken, other: Spoken) -> bool:
    traced = Traced(traces([(one,), (other,)], DEFAULTS))
    return not len(hopeful(traced, Likely(np.array([[0, 1]]), np.array([ALL])), DEFAULTS))


TURNS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=16)


@st.composite
def taken_over(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    one = draw(TURNS)
    first = draw(st.integers(0, len(one) - 1))
    return one, [*draw(TURNS), *one[first : draw(st.integers(first + 1, len(one)))]]


@settings(max_examples=400, deadline=None)
@given(taken_over() | st.tuples(TURNS, TURNS), SPEAKERS, SPEAKERS)
def test_turns_that_agree_in_something_are_never_hopeless(
    words: tuple[list[str], list[str]], mine: list[Speaker], theirs: list[Speaker]
) -> None:
    one, other = turn("a", words[0], mine), turn("b", words[1], theirs)
    assert not (agreement((one, other), DEFAULTS) and surely_apart(one, other))


@settings(max_examples=400, deadline=None)
@given(taken_over() | st.tuples(TURNS, TURNS), SPEAKERS, SPEAKERS)
def test_turns_that_agree_share_the_words_needed_or_one_is_in_the_other(
    words: tuple[list[str], list[str]], mine: list[Speaker], theirs: list[Speaker]
) -> None:
    one, other = turn("a", words[0], mine), turn("b", words[1], theirs)
    least = least_needed(named(mine), named(theirs), DEFAULTS)
    shared = sum(len(word) > 3 and word in words[1] for word in words[0])
    assert shared >= least or contained(one.keys, other.keys) or not agreement((one, other), DEFAULTS)


BRIDGE = "never again shall the council close this bridge in winter".split()


@pytest.mark.parametrize(
    ("words", "speakers", "apart"),
    [
        ("a ferry shall cross here".split(), [IDA], True),
        ("tides of the north shall never again rise".split(), [MAYOR], True),
        ("the council shall leave the harbour".split(), [IDA], True),
        ("never again shall the council close this harbour".split(), [IDA], False),
        ("never again shall the council close this harbour".split(), [MOSS], True),
        ("the council close this bridge".split(), [MOSS], False),
        ("close this bridge".split(), [MOSS], True),
        ("bridge this close".split(), [MOSS], True),
    ],
)
def test_how_many_words_two_turns_must_share_hangs_on_their_speakers(
    words: list[str], speakers: list[Speaker], *, apart: bool
) -> None:
    assert surely_apart(turn("a", BRIDGE, [BRANDT]), turn("b", words, speakers)) is apart


def test_words_are_found_where_keys_begin_only() -> None:
    assert found_in(bytes(KEY), bytes([1] * 4) + bytes(KEY) + bytes([1] * 4), KEY) is None
    assert found_in(bytes([1] * KEY) + bytes(KEY), bytes(KEY), KEY) == 1


def test_the_shorter_turn_is_found_in_the_longer_on_either_side() -> None:
    assert contained([7, 8], [5, 7, 8]) == Block(0, 1, 2)
    assert contained([5, 7, 8], [7, 8]) == Block(1, 0, 2)
    assert contained([5, 7], [7, 8, 5]) is None


def test_equal_words_for_a_speaker_without_a_name_are_of_one_person() -> None:
    assert together([MAYOR], [Speaker("The Mayor", None, "role")])
    assert not together([MAYOR], [MOSS])


GIVEN = st.sampled_from(["", "Bill ", "William ", "W. ", "Ida ", "Idda ", "Moss ", "Mrs ", "Mrs Ida ", "Dan ", "Don "])
SURNAME = st.sampled_from(["Brandt", "Brnadt", "de Moss", "Moss", "Ida", "Bill", "Moss Jr.", "Brandt-Moss", "O'Hara"])
CREDITED = st.lists(
    st.builds(Speaker, st.builds(str.__add__, GIVEN, SURNAME), st.none(), st.sampled_from(["named", "role"])),
    max_size=2,
)


@settings(max_examples=400, deadline=None)
@given(CREDITED, CREDITED)
def test_those_who_can_be_one_person_have_initials_in_common(mine: list[Speaker], theirs: list[Speaker]) -> None:
    one, other = named(mine), named(theirs)
    assert not alike(one, other) or initials(one) & initials(other)


def test_two_people_named_in_full_mostly_have_no_initials_in_common() -> None:
    ida, ole, bill = (named([Speaker(name, None, "named")]) for name in ("Ida Brandt", "Ole Moss", "Bill Brandt"))
    assert not initials(ida) & initials(ole)
    assert not initials(ida) & initials(bill)
    assert initials(bill) & initials(named([Speaker("William Brandt", None, "named")]))
    assert initials(ida) & initials(named([Speaker("the mayor", None, "role")]))
