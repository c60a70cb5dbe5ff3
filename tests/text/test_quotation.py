"""Each layout of quotation marks as a small case, and what holds for any text."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from text.marked import told
from throughline.languages.speech import Marks, speech
from throughline.text.quotation import Quotation, quotations

MARKS = speech("en").marks
PLAIN = Marks(double=(('"', '"'), ("“", "”")), single=(("'", "'"), ("‘", "’")))


def printed(text: str) -> list[str]:
    """The quoted words."""
    return [found.span.words(text) for found in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida sagte: „Die Fähre ist da.“", ["Die Fähre ist da."]),
        ("Ida a dit : « Le bac est là. »", ["Le bac est là."]),
        ("Ida sagte: »Die Fähre ist da.«", ["Die Fähre ist da."]),
        ("伊田は「船が戻った」と言った。", ["船が戻った"]),
        ("‘It’s the bakers’ ferry,’ said Ida. ‘I like ’em.’", ["It’s the bakers’ ferry,", "I like ’em."]),
        ("'It's the bakers' ferry,' said Ida.", ["It's the bakers' ferry,"]),
        ("\"Ned said 'yes,' and I agreed,\" said Ida.", ["Ned said 'yes,' and I agreed,"]),
        ('"He read "The Tide" to us," said Ida.', ['He read "The Tide" to us,']),
        ('"It is [the ferry] back ... really [sic]," said Ida.', ["It is [the ferry] back ... really [sic],"]),
        ('Ida called it "...a fine day."', ["...a fine day."]),
        ('A 6" pipe lay there. "Mind it," said Ida.', ["Mind it,"]),
        ('"We laid a 12" pipe," said Ida.', ['We laid a 12" pipe,']),
        ('"We laid 12"" said Ida.', ['We laid 12"']),
        ("(“Mind it,” said Ida.)", ["Mind it,"]),
        ('"“Mind it,” said Ida.', ["Mind it,"]),
        ('“Mind it,”" said Ida.', ["Mind it,"]),
        ('<post id="12" author="ida">Hello</post>', ["12", "ida"]),
        ('There is "" nothing.', []),
        ("No marks, only Ida's and the bakers' bread in the '90s.", []),
        ("", []),
    ],
)
def test_layouts_of_marks(text: str, expected: list[str]) -> None:
    assert printed(text) == expected


def test_reopened_paragraphs_are_one_turn_closed_once() -> None:
    text = 'Ida said: "One.\n\n"Two.\n\n"Three," and left. "Four."'
    assert told(text) == [("One.", True, 0), ("Two.", True, 0), ("Three,", True, 0), ("Four.", True, 1)]


def test_reopened_paragraphs_that_never_close_are_open() -> None:
    text = "Ida said: “One.\n\n“Two.\n\nThe ferry left."
    assert told(text) == [("One.", False, 0), ("Two.", False, 0)]


def test_every_paragraph_closed_is_a_turn_of_its_own() -> None:
    assert told("“One.”\n\n“Two.”") == [("One.", True, 0), ("Two.", True, 1)]


def test_a_break_in_mid_sentence_is_one_turn() -> None:
    text = 'Ida wrote: "to the ferry we almost\n\nmissed. A year on. [sic]"\n\nNext.'
    assert told(text) == [("to the ferry we almost", True, 0), ("missed. A year on. [sic]", True, 0)]


def test_a_mark_of_another_kind_closes_and_is_told() -> None:
    text = '"We waved and waved,\' Ida posted. "It left."'
    assert told(text) == [("We waved and waved,", False, 0), ("It left.", True, 1)]
    assert told('“We waved," said Ida.') == [("We waved,", False, 0)]


def test_a_typed_apostrophe_closes_before_the_reporters_words_only() -> None:
    assert told('"We sailed\' said Ida. "Fine."')[0] == ("We sailed", False, 0)
    assert told('"The bakers\' boat sailed, said Ida. "Fine."')[0] == ("The bakers' boat sailed,", False, 0)


@pytest.mark.parametrize(
    "narration", ["she said.", "said Ida.", "Ida Lund said.", "said the mayor.", "Ida said on Monday.", "he had said."]
)
def test_a_lost_closing_mark_ends_before_the_reporter(narration: str) -> None:
    text = f'"We sailed at dawn, {narration} "It was calm."'
    assert told(text) == [("We sailed at dawn,", False, 0), ("It was calm.", True, 1)]


def test_a_lost_closing_mark_costs_its_own_quotation_only() -> None:
    assert told('Ida called it "fine weather. She left.')[0] == ("fine weather.", False, 0)
    assert told('Ida added: "We shall sail. We shall.\n\nThe ferry left.') == [("We shall sail. We shall.", False, 0)]
    assert told('"We sailed. "It was calm."')[1] == ("It was calm.", True, 1)


def test_a_lost_opening_mark() -> None:
    assert told('We sailed at dawn," she said. "It was calm."') == [
        ("We sailed at dawn,", True, 0),
        ("It was calm.", True, 1),
    ]
    assert printed('"We sailed," she said. It was calm."') == ["We sailed,", "It was calm."]
    assert printed('On Monday Ida said: It was calm."') == ["It was calm."]
    assert printed("The old boat” is here.") == []
    assert printed('"We sailed" and so on and so on"') == ["We sailed"]


def test_the_outer_span_has_the_marks() -> None:
    assert quotations('Oh: "No." Then', PLAIN) == [Quotation((5, 8), True, 0, (4, 9))]  # type: ignore[arg-type]


def test_another_line_ending_changes_nothing() -> None:
    text = 'Ida said: "One.\n\n"Two."\n\n"Three we\n\nhad."'
    assert printed(text.replace("\n", "\r\n")) == printed(text)


MARKED = st.text(alphabet="ab.S, \n'’‘\"“”„«»‹›「」`\\&;—?!()6-said:", max_size=120)
FRAGMENTS = """“|”|"|‘|’|'|«|»|''|\\| said Ida. |, she said. |We go|I|. |! | |\n|\n\n|—|(|)|6"|Bo Ray| said: |
, according to |&quot;|the bakers|which"""
PROSE = st.lists(st.sampled_from(FRAGMENTS.split("|")), max_size=40).map("".join)


@settings(max_examples=300, deadline=None)
@given(MARKED | PROSE)
def test_any_text_gives_spans_inside_that_do_not_overlap(text: str) -> None:
    found = quotations(text)
    edges = [edge for one in found for edge in one.span]
    assert edges == sorted(edges)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
    assert all(one.outer.contains(one.span) for one in found)
    assert all(one.span.words(text).strip() == one.span.words(text) for one in found)
    assert quotations(text) == found


@settings(max_examples=200, deadline=None)
@given(MARKED | PROSE)
def test_the_marks_around_quotations_do_not_overlap_either(text: str) -> None:
    edges = [edge for one in quotations(text, replace(MARKS, dash=True)) for edge in one.outer]
    assert edges == sorted(edges)


@settings(deadline=None)
@given(MARKED | PROSE)
def test_turns_rise_and_an_open_turn_is_open_throughout(text: str) -> None:
    found = quotations(text)
    turns = [one.turn for one in found]
    assert turns == sorted(turns)
    for turn in set(turns):
        assert len({one.closed for one in found if one.turn == turn}) == 1


@settings(max_examples=200, deadline=None)
@given(MARKED | PROSE)
def test_line_endings_shift_the_words_and_change_nothing_else(text: str) -> None:
    plain = [(rest, "".join(words.split())) for words, *rest in told(text)]
    for ending in ("\r\n", "\r"):
        other = [(rest, "".join(words.split())) for words, *rest in told(text.replace("\n", ending))]
        assert other == plain


@pytest.mark.parametrize("mark", ['"', "“", "”", "«", "»", "„", "「", "'", "’", "''", "``", '\\"', "&quot;", "— a\n"])
def test_very_many_marks_in_one_line(mark: str) -> None:
    assert all(found.span.length for found in quotations(mark * (200_000 // len(mark)), replace(MARKS, dash=True)))


@pytest.mark.parametrize(
    "text",
    [
        '"a ' * 30_000,
        "“a “b” " * 20_000 + "”",
        "“a " * 30_000 + "”" * 30_000,
        "“A b.\n\n" * 20_000,
        '"a\nb" ' * 20_000,
        '"' + "a, " * 60_000,
        '"' + ", Ann Bo Ray, " * 15_000,
        '"a said Ida. ' * 10_000,
        "'a.' " * 40_000,
        'a b, said: c" ' * 15_000,
    ],
)
def test_the_work_grows_with_the_length_only(text: str) -> None:
    def steps(some: str) -> int:
        count = 0

        def step(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(step)
        try:
            quotations(some)
        finally:
            sys.setprofile(None)
        return count

    half = text[: len(text) // 2]
    assert steps(text) < 3 * steps(half) + 1000
