from __future__ import annotations

import io

from rich.console import Console

from drafts import SOURCES, draft, report
from telling.checks import checked
from throughline.relating.checking import quotations_checked
from throughline.telling.check_outline import check_markdown, check_terminal


def shown(width: int = 100) -> str:
    draft, found = checked()
    stream = io.StringIO()
    check_terminal(draft, found, SOURCES, Console(file=stream, width=width, highlight=False))
    return stream.getvalue()


def test_what_needs_a_look_comes_first_with_both_sides_and_the_change() -> None:
    text = check_markdown(checked()[0], checked()[1], SOURCES)

    assert text.index("Look at these first") < text.index("Nothing to do") < text.index("Sources that are cited")
    assert "a word was changed" in text
    assert "“plank” became “stone”" in text
    assert "**Post, credited to Tomas Reed:**" in text


def test_sources_that_print_the_very_same_stand_together() -> None:
    text = check_markdown(checked()[0], checked()[1], SOURCES)

    assert "- so do (Weekly:" in text


def test_a_value_is_told_beside_what_the_sources_give() -> None:
    text = check_markdown(checked()[0], checked()[1], SOURCES)

    assert "age, 44:** “44”" in text
    assert "**sources, 47:**" in text


def test_words_of_a_draft_are_never_markup() -> None:
    text = check_markdown(checked()[0], checked()[1], SOURCES)

    assert "<b>" not in text
    assert r"\*not one\*" in text


def test_words_of_a_draft_cannot_steer_a_terminal() -> None:
    assert "\x1b" not in shown()
    assert r"\x1b[31m" in shown()


def test_a_narrow_terminal_shows_the_same_words() -> None:
    assert "became" in shown(40)


def test_a_draft_without_anything_to_check_says_so() -> None:
    text = check_markdown(checked()[0], [], SOURCES)

    assert "nothing needs a look" in text
    assert "The draft has no quotation" in text
    assert "Look at these first" not in text
    assert "Sources that are cited" not in text


def test_a_fragment_is_told_with_its_frame_beside_the_clause_that_it_was_cut_from() -> None:
    source = report("Bell", "“They promised us a boat, but that hasn't arrived here,” said Ida Moss of Penhallow.\n")
    own = draft('Ida Moss said the new bridge "hasn\'t arrived here" at all.')
    text = check_markdown(own, quotations_checked(own, {"Bell": source}), {"Bell": source})

    assert "a fragment in a new frame" in text
    assert 'in the clause “the new bridge "hasn\'t arrived here" at all' in text
    assert "“that hasn't arrived here” (Bell:" in text
