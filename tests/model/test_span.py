"""Spans: arithmetic over characters."""

from hypothesis import given
from hypothesis import strategies as st

from throughline.model.span import Cover, Span, trimmed


def test_a_span_knows_its_length_and_its_words() -> None:
    span = Span(4, 9)

    assert span.length == 5
    assert span.words("The ferry waits") == "ferry"
    assert span.shifted(2) == Span(6, 11)


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(0, 4).overlaps(Span(4, 8))
    assert Span(0, 4).shared(Span(4, 8)) == 0
    assert Span(0, 5).overlaps(Span(4, 8))
    assert Span(0, 5).shared(Span(4, 8)) == 1


def test_a_span_contains_itself_and_what_lies_inside() -> None:
    assert Span(2, 8).contains(Span(2, 8))
    assert Span(2, 8).contains(Span(3, 4))
    assert not Span(2, 8).contains(Span(1, 4))


def test_trimming_takes_the_white_space_at_both_ends() -> None:
    assert trimmed("  a harbour \n", Span(0, 13)) == Span(2, 11)


def test_trimming_white_space_alone_leaves_an_empty_span() -> None:
    assert trimmed("a    b", Span(1, 5)) == Span(1, 1)


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_a_trimmed_span_holds_the_stripped_words(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))

    assert trimmed(text, Span(start, end)).words(text) == text[start:end].strip()


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 10)), max_size=8), st.integers(0, 50), st.integers(1, 10))
def test_a_cover_answers_as_its_spans_do(spans: list[tuple[int, int]], start: int, length: int) -> None:
    given_spans = [Span(at, at + size) for at, size in spans]
    asked = Span(start, start + length)

    assert Cover(given_spans).overlaps(asked) == any(span.overlaps(asked) for span in given_spans)
