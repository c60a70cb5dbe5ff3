from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from throughline.model.evidence import Days, Evidence
from throughline.model.links import Edit
from throughline.model.span import Span
from throughline.text.parts import Part, Quoted, Run
from throughline.text.printings import printed, segment

SAID = st.lists(
    st.sampled_from(["We", "we", "sail", "rest", "at dawn.", "at dawn,", "– slowly"]), min_size=1, max_size=6
)
EARLY, LATE = Days(date(2030, 5, 1), date(2030, 5, 1)), Days(date(2031, 5, 1), date(2031, 5, 2))


def stretch(article: str, text: str, start: int = 0) -> Quoted:
    words = tuple(Span(*found.span()) for found in re.finditer(r"\w+", text.replace("[sic]", "     ")))
    return Quoted(article, 0, Span(start, start + len(text)), text, words, True)


def whole(*quotes: Quoted) -> Part:
    """A part that every stretch prints in full, word for word."""
    runs = tuple((Run(at, 0, len(quote.words) - 1),) for at, quote in enumerate(quotes))
    return Part(runs, (False,) * len(quotes), tuple(tuple(range(len(quote.words))) for quote in quotes))


def test_the_earliest_dated_printing_is_the_reference() -> None:
    quotes = [stretch("a", "We sail at dawn."), stretch("b", "we sail at dawn,", 7), stretch("c", "We sail at dawn")]
    found = segment(whole(*quotes), quotes, [None, LATE, EARLY], 0.8)
    assert found.words == Evidence("c", 0, 15)
    assert [(printing.article, printing.kind) for printing in found.printings] == [
        ("a", "repunctuated"),
        ("b", "restyled"),
        ("c", "same"),
    ]
    assert found.printings[1].edits == (
        Edit("replace", Span(0, 1), Span(7, 8), "case"),
        Edit("insert", Span(15, 15), Span(22, 23), "stop"),
    )


def test_then_the_longest_then_the_smallest_id() -> None:
    quotes = [stretch("b", "We sail."), stretch("a", "We sail."), stretch("c", "We sail")]
    assert segment(whole(*quotes), quotes, [None, None, None], 0.8).words.article == "a"


def test_an_early_fragment_is_no_reference_and_is_cut() -> None:
    quotes = [stretch("a", "at dawn,", 10), stretch("b", "We sail at dawn with the tide.", 5)]
    part = Part(((Run(0, 0, 1),), (Run(1, 0, 6),)), (False, False), ((2, 3), (0, 1, 2, 3, 4, 5, 6)))
    found = segment(part, quotes, [EARLY, LATE], 0.8)
    assert found.words == Evidence("b", 5, 35)
    fragment = found.printings[0]
    assert (fragment.kind, fragment.spans) == ("cut", (Span(10, 18),))
    assert fragment.edits == (
        Edit("delete", Span(5, 13), Span(10, 10), "words"),
        Edit("insert", Span(20, 20), Span(17, 18), "stop"),
        Edit("delete", Span(20, 35), Span(18, 18), "words"),
    )


def test_a_changed_last_word_is_altered_not_cut() -> None:
    quotes = [stretch("a", "We sail at dawn."), stretch("b", "We sail at noon.")]
    part = Part(((Run(0, 0, 3),), (Run(1, 0, 3),)), (False, False), ((0, 1, 2, 3), (0, 1, 2, 7)))
    found = segment(part, quotes, [EARLY, LATE], 0.8)
    assert found.printings[1].kind == "altered"
    assert found.printings[1].edits == (Edit("replace", Span(11, 15), Span(11, 15), "words"),)


def test_printings_without_a_word_in_common_are_compared_in_full() -> None:
    quotes = [stretch("a", "We sail."), stretch("b", "They rest.")]
    part = Part(((Run(0, 0, 1),), (Run(1, 0, 1),)), (False, False), ((0, 1), (2, 3)))
    assert segment(part, quotes, [EARLY, LATE], 0.8).printings[1].kind == "altered"


def test_a_printing_over_a_paragraph_break_is_whole() -> None:
    quotes = [stretch("a", "We sail", 3), stretch("a", "at dawn.", 13), stretch("b", "We sail at dawn.")]
    part = Part(((Run(0, 0, 1), Run(1, 0, 1)), (Run(2, 0, 3),)), (False, False), ((0, 1, 2, 3), (0, 1, 2, 3)))
    found = segment(part, quotes, [EARLY, EARLY, LATE], 0.8)
    assert found.words == Evidence("a", 3, 21)
    assert found.printings[0].spans == (Span(3, 10), Span(13, 21))
    assert (found.printings[1].kind, found.printings[1].edits) == ("same", ())


def test_the_reference_of_a_printing_that_narration_breaks_is_its_longest_piece() -> None:
    quotes = [stretch("a", "We sail", 3), stretch("a", "at early dawn.", 40)]
    part = Part(((Run(0, 0, 1), Run(1, 0, 2)),), (False,), ((0, 1, 2, 3, 4),))
    assert segment(part, quotes, [None, None], 0.8).words == Evidence("a", 40, 54)


def test_edits_over_pieces_point_into_the_article() -> None:
    quotes = [stretch("a", "We sail at dawn."), stretch("b", "We sail", 3), stretch("b", "at Dawn,", 40)]
    part = Part(((Run(0, 0, 3),), (Run(1, 0, 1), Run(2, 0, 1))), (False, False), ((0, 1, 2, 3), (0, 1, 2, 3)))
    found = segment(part, quotes, [EARLY, LATE, LATE], 0.8).printings[1]
    assert [(edit.what, tuple(edit.b)) for edit in found.edits] == [("case", (43, 44)), ("stop", (47, 48))]


def test_a_printing_that_joins_parts_is_merged() -> None:
    quotes = [stretch("a", "We sail."), stretch("b", "We sail.")]
    part = whole(*quotes)._replace(merged=(True, True))
    found = segment(part, quotes, [EARLY, LATE], 0.8)
    assert [printing.kind for printing in found.printings] == ["merged", "merged"]


def test_marks_belong_to_the_words_they_stand_at() -> None:
    quote = stretch("a", "We sail. [sic] “At dawn,” he hopes – (maybe).")
    assert printed(quote, Run(0, 0, 1)).words(quote.text) == "We sail. [sic]"
    assert printed(quote, Run(0, 2, 3)).words(quote.text) == "“At dawn,”"
    assert printed(quote, Run(0, 4, 5)).words(quote.text) == "he hopes"
    assert printed(quote, Run(0, 6, 6)).words(quote.text) == "(maybe)."


def test_words_joined_by_a_dash_are_parted_at_it() -> None:
    quote = stretch("a", "Sail—now or never.")
    assert printed(quote, Run(0, 0, 0)).words(quote.text) == "Sail—"
    assert printed(quote, Run(0, 1, 3)).words(quote.text) == "now or never."


@given(st.lists(st.tuples(st.sampled_from("abc"), SAID), min_size=1, max_size=4))
def test_edits_turn_the_reference_into_every_printing(told: list[tuple[str, list[str]]]) -> None:
    texts = [" ".join(words) for _, words in told]
    quotes = [stretch(article, text, 100 * at) for at, ((article, _), text) in enumerate(zip(told, texts, strict=True))]
    numbers: dict[str, int] = {}
    words = []
    for text in texts:
        keys = [f"{key.casefold()}{at}" for at, key in enumerate(re.findall(r"\w+", text))]
        words.append(tuple(numbers.setdefault(key, len(numbers)) for key in keys))
    runs = tuple((Run(at, 0, len(quote.words) - 1),) for at, quote in enumerate(quotes))
    part = Part(runs, (False,) * len(quotes), tuple(words))
    found = segment(part, quotes, [None] * len(quotes), 0.8)
    (original,) = [quote for quote in quotes if found.words == Evidence(quote.article, *quote.span)]
    assert len(found.printings) == len(quotes)
    for printing in found.printings:
        (mine,) = [quote for quote in quotes if printing.spans == (quote.span,)]
        assert applied(original, mine, printing.edits) == mine.text.casefold()


def applied(original: Quoted, mine: Quoted, edits: Sequence[Edit]) -> str:
    """The reference's text with every edit made, in small letters."""
    built, at = "", original.span.start
    for edit in edits:
        built += original.text[at - original.span.start : edit.a.start - original.span.start]
        built += edit.b.shifted(-mine.span.start).words(mine.text)
        at = edit.a.end
    return (built + original.text[at - original.span.start :]).casefold()
