from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.model.span import Span
from throughline.text.edits import Difference, differences, kind_of

TEXT = st.text(alphabet="ab c.,!?'’\"“”-–—…*[sic]🖤\n", max_size=40)


@pytest.mark.parametrize(
    ("one", "other", "what", "kind"),
    [
        ('It\'s "home" to us', "It’s “home” to us", ["marks"] * 3, "same"),
        ("so we sang", "so\n\nwe sang", ["space"], "same"),
        ('the "big" day', "the big day", ["marks", "marks"], "repunctuated"),
        ("we ran, all of us.", "we ran, all of us,", ["stop"], "repunctuated"),
        ("the sea - our sea", "the sea – our sea", ["dash"], "repunctuated"),
        ("wait ... and see", "wait … and see", ["stop"], "repunctuated"),
        ("And so to bed.", "and so to bed.", ["case"], "restyled"),
        ("we was late.", "we was late. [sic]", ["sic"], "restyled"),
        ("thank you", "thank you 🖤🖤", ["emoji"], "restyled"),
        ("what a damned mess", "what a d***** mess", ["masked"], "restyled"),
        ("what a d***** mess", "what a damned mess", ["masked"], "restyled"),
        ("d*** and b***!", "darn and blast!", ["masked", "masked"], "restyled"),
        ("what a d***** big mess", "what a small mess", ["words"], "altered"),
        ("we sail (we hope)", "we sail [we hope]", ["marks", "marks"], "repunctuated"),
        ("two – or three", "two, or three", ["dash"], "repunctuated"),
        ("Go!", "go!!", ["case", "stop"], "restyled"),
        ("what a d***** mess", "what mess", ["words"], "merged"),
        ("we never gave up hope", "up hope", ["words"], "cut"),
        ("we never gave up hope", "we never gave", ["words"], "cut"),
        ("we never gave up hope", "we never … hope", ["words"], "cut"),
        ("we never gave up hope", "we gave up hope", ["words"], "merged"),
        ("we never gave up hope", "we always gave up hope", ["words"], "altered"),
        ("we gave up hope", "we never gave up hope", ["words"], "altered"),
        ("we gave up", "we gave up hope", ["words"], "same"),
    ],
)
def test_what_differs_and_how_far(one: str, other: str, what: list[str], kind: str) -> None:
    found = differences(one, other)
    assert ([step.what for step in found], kind_of(found)) == (what, kind)


def test_spans_are_exact_on_both_sides() -> None:
    found = differences("They don't know - yet.", "they don’t know – yet,")
    assert [(tuple(step.a), tuple(step.b)) for step in found] == [
        ((0, 1), (0, 1)),
        ((8, 9), (8, 9)),
        ((16, 17), (16, 17)),
        ((21, 22), (21, 22)),
    ]


def test_an_insertion_stands_between_characters() -> None:
    assert differences("ab cd", "ab, cd") == [Difference("insert", Span(2, 2), Span(2, 3), "stop", "repunctuated")]


def test_words_missing_at_an_interruption_were_cut() -> None:
    one, other = "we left at dawn and came back late", "we left and came back late"
    assert kind_of(differences(one, other)) == "merged"
    assert kind_of(differences(one, other, [len("we left")])) == "cut"


def test_equal_strings_have_no_differences() -> None:
    assert differences("the same", "the same") == []
    assert kind_of([]) == "same"


@given(TEXT, TEXT)
def test_the_operations_turn_one_string_into_the_other(one: str, other: str) -> None:
    built, at = "", 0
    for step in differences(one, other):
        built += one[at : step.a.start] + other[step.b.start : step.b.end]
        at = step.a.end
        assert one[step.a.start : step.a.end] != other[step.b.start : step.b.end]
        assert step.op == ("replace" if step.a.length and step.b.length else "delete" if step.a.length else "insert")
    assert built + one[at:] == other
