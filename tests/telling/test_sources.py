"""Texts cut at the ends of spans: nothing is lost, and every span's pieces are its words."""

from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from throughline.model.article import Article
from throughline.model.evidence import Evidence
from throughline.model.marks import Region, Report
from throughline.model.span import Span
from throughline.telling.sources import Excerpt, Paragraph, Piece, around, blocks, cut, excerpts

TEXT = "The bell rang.\n\nIt rang at noon, said Ida.\n\nPhoto / Tom"


def numbered(*spans: Span) -> dict[Evidence, int]:
    return {Evidence("a", *span): number for number, span in enumerate(spans, 1)}


def pieces(found: list[Paragraph]) -> list[Piece]:
    return [piece for paragraph in found for run in paragraph.runs for piece in run.pieces]


def words(found: list[Paragraph], number: int) -> str:
    return "".join(piece.text for piece in pieces(found) if number in piece.covers)


def test_overlapping_spans_are_cut_so_that_each_has_its_words() -> None:
    numbers = numbered(Span(0, 13), Span(4, 8), Span(9, 27), Span(4, 8))
    found = list(cut(Report(Article("a", TEXT, "a.txt")), numbers))
    for evidence, number in numbers.items():
        assert words(found, number) == TEXT[evidence.start : evidence.end]
    assert "".join(piece.text for piece in pieces(found)) == TEXT
    assert [paragraph.number for paragraph in found] == [1, 2, 3]


def test_another_reports_spans_cut_nothing() -> None:
    found = list(cut(Report(Article("a", "One word.", "a.txt")), {Evidence("b", 0, 3): 1}))
    assert [piece.text for piece in pieces(found)] == ["One word."]
    assert pieces(found)[0].covers == ()


def test_each_span_opens_and_closes_once() -> None:
    found = pieces(list(cut(Report(Article("a", TEXT, "a.txt")), numbered(Span(0, 13), Span(0, 20), Span(9, 20)))))
    assert sorted(number for piece in found for number in piece.opens) == [1, 2, 3]
    assert sorted(number for piece in found for number in piece.closes) == [1, 2, 3]


def test_runs_follow_the_regions_and_name_only_what_is_set_aside() -> None:
    start = TEXT.index("Photo")
    regions = (Region("a", Span(0, 14), "headline"), Region("a", Span(start, len(TEXT)), "credit"))
    found = list(cut(Report(Article("a", TEXT, "a.txt"), regions=regions), numbered(Span(start + 8, start + 11))))
    assert [(run.kind, run.first) for run in found[0].runs] == [(None, False)]
    assert [(run.kind, run.first, len(run.pieces)) for run in found[2].runs] == [("credit", True, 2)]


def test_a_region_over_two_paragraphs_begins_only_once() -> None:
    region = Region("a", Span(0, 30), "support")
    found = list(cut(Report(Article("a", TEXT, "a.txt"), regions=(region,)), {}))
    assert [(run.kind, run.first) for paragraph in found[:2] for run in paragraph.runs] == [
        ("support", True),
        ("support", False),
        (None, False),
    ]


def test_excerpts_keep_the_spans_and_a_little_around_them() -> None:
    text = "one two three four five six seven eight nine ten"
    numbers = numbered(Span(8, 13), Span(45, 48))
    found = pieces(list(cut(Report(Article("a", text, "a.txt")), numbers, Excerpt(6, 60))))
    assert [(piece.text, piece.gap) for piece in found] == [
        ("two ", True),
        ("three", False),
        (" four", False),
        ("nine ", True),
        ("ten", False),
    ]


def test_an_excerpt_keeps_of_long_words_the_beginning_and_the_end_and_what_else_is_linked() -> None:
    text = "one two three four five six seven eight nine ten"
    numbers = numbered(Span(4, 44), Span(19, 23))
    found = pieces(list(cut(Report(Article("a", text, "a.txt")), numbers, Excerpt(0, 20))))
    assert [(piece.text, piece.gap) for piece in found] == [("two three", True), ("five", True), ("nine", True)]
    assert [piece.covers for piece in found] == [(1,), (1, 2), (1,)]
    assert (found[0].opens, found[-1].closes) == ((1,), (1,))


def test_an_excerpt_leaves_words_whole_that_no_space_parts() -> None:
    assert excerpts("x" * 90, [Span(0, 90)], Excerpt(0, 20)) == [Span(0, 90)]


def test_an_excerpt_of_nothing_is_empty() -> None:
    assert list(cut(Report(Article("a", TEXT, "a.txt")), {}, Excerpt(10, 60))) == []


def test_neighbouring_excerpts_become_one_and_a_long_word_is_left_out_whole() -> None:
    assert around("one two three four", [Span(0, 3), Span(8, 13)], 8) == [Span(0, 18)]
    assert around("x" * 50 + "word" + "y" * 50, [Span(50, 54)], 10) == [Span(50, 54)]


def test_blocks_are_paragraphs_with_the_white_space_after_them() -> None:
    texts = [TEXT[found.start : found.end] for found in blocks(TEXT)]
    assert texts == ["The bell rang.\n\n", "It rang at noon, said Ida.\n\n", "Photo / Tom"]
    assert blocks("One.\r\n\r\nTwo.") == [Span(0, 8), Span(8, 12)]
    assert blocks("One.\n  Two.") == [Span(0, 5), Span(5, 11)]
    assert blocks("One.\r\rTwo.") == [Span(0, 6), Span(6, 10)]
    assert blocks("One that\ngoes on.") == [Span(0, 17)]
    assert blocks(" \n") == [Span(0, 2)]
    assert blocks("") == []


def test_hostile_white_space_and_spans_take_no_longer_than_their_length() -> None:
    started = time.perf_counter()
    assert len(blocks("\n" + " " * 500_000 + "\r" * 100_000 + "x")) <= 2
    text = "word " * 20_000
    spans = numbered(*(Span(start, start + 4) for start in range(0, 100_000, 5)))
    assert sum(1 for paragraph in cut(Report(Article("a", text, "a.txt")), spans, Excerpt(20, 60))) == 1
    assert time.perf_counter() - started < 5


@given(
    st.text(alphabet="ab \n\r.", max_size=60),
    st.lists(st.tuples(st.integers(0, 59), st.integers(1, 20)), max_size=8),
    st.none() | st.integers(0, 20),
)
def test_cutting_loses_nothing_and_every_span_is_its_words(
    text: str, places: list[tuple[int, int]], context: int | None
) -> None:
    spans = {Span(start, min(len(text), start + length)) for start, length in places if start < len(text)}
    numbers = numbered(*sorted(spans))
    found = list(cut(Report(Article("a", text, "a.txt")), numbers, None if context is None else Excerpt(context, 12)))
    for evidence, number in numbers.items():
        assert words(found, number) == text[evidence.start : evidence.end]
    kept = pieces(found)
    assert all(before.span.end <= after.span.start for before, after in pairwise(kept))
    assert all(piece.text == text[piece.span.start : piece.span.end] for piece in kept)
    if context is None:
        assert "".join(piece.text for piece in kept) == text
