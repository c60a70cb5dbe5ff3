from __future__ import annotations

from throughline.model.evidence import Evidence
from throughline.model.span import Span
from throughline.model.verdicts import Given, Nearest, Verdict

WORDS = Evidence("draft", 3, 9)


def test_the_closest_words_of_a_quotation_are_the_first_of_its_nearest_printing() -> None:
    near = Nearest("a", (Span(1, 4), Span(8, 9)), "same")

    assert near.evidence == (Evidence("a", 1, 4), Evidence("a", 8, 9))
    assert Verdict(WORDS, "quote", "same", False, (near,)).closest == Evidence("a", 1, 4)


def test_the_closest_words_of_a_value_are_the_first_that_give_one() -> None:
    given = Given(3, (Evidence("b", 5, 6),))

    assert Verdict(WORDS, "count", "differs", True, given=(given,)).closest == Evidence("b", 5, 6)


def test_where_no_source_says_anything_nothing_is_closest() -> None:
    assert Verdict(WORDS, "quote", "not found", True).closest is None
