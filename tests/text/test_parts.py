from __future__ import annotations

import re
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from throughline.model.span import Span
from throughline.text.alignment import Block, Reach, chains
from throughline.text.parts import Part, Quoted, Said, alike, nearest, parts
from throughline.text.shingles import word_keys

PLAY = "The roof is gone. We will build again. Nobody was hurt. Come and help us."


def stretch(article: str, text: str, turn: int = 0, start: int = 0, closes: bool = True) -> Quoted:
    words = tuple(Span(*found.span()) for found in re.finditer(r"\w+", text))
    return Quoted(article, turn, Span(start, start + len(text)), text, words, closes)


def matched(quotes: list[Quoted], one: int, other: int, first: int, start: int, size: int) -> list[Block]:
    """Equal words: from the ``first`` of stretch ``one``, from ``start`` of stretch ``other``."""
    before = [sum(len(quote.words) for quote in quotes[:at]) for at in range(len(quotes))]
    return [Block(before[one] + first, before[other] + start, size)]


def shown(found: list[Part], quotes: list[Quoted]) -> list[list[str]]:
    return [
        [
            " / ".join(
                quotes[run.quote].text[quotes[run.quote].words[run.first].start : quotes[run.quote].words[run.last].end]
                for run in printing
            )
            for printing in part.printings
        ]
        for part in found
    ]


def test_one_stretch_alone_is_one_part() -> None:
    quotes = [stretch("a", PLAY)]
    assert shown(parts(quotes, []), quotes) == [[PLAY.rstrip(".")]]


SAYING = st.lists(st.sampled_from(["We", "mended", "it.", "It", "held!", "so,"]), min_size=1, max_size=8)


@given(st.lists(st.tuples(SAYING, st.booleans()), min_size=1, max_size=5))
def test_the_short_way_for_one_turn_gives_what_the_long_way_gives(stretches: list[tuple[list[str], bool]]) -> None:
    quotes = [stretch("a", " ".join(words), 0, at * 50, closes) for at, (words, closes) in enumerate(stretches)]
    assert parts(quotes, []) == Said(quotes, []).parts()


def test_parts_end_where_another_report_s_quotations_end() -> None:
    quotes = [stretch("a", PLAY), stretch("b", "The roof is gone."), stretch("b", "Nobody was hurt.", start=90)]
    matches = [matched(quotes, 0, 1, 0, 0, 4), matched(quotes, 0, 2, 8, 0, 3)]
    assert shown(parts(quotes, matches), quotes) == [
        ["The roof is gone"] * 2,
        ["We will build again"],
        ["Nobody was hurt"] * 2,
        ["Come and help us"],
    ]


def test_a_fragment_singles_out_the_sentence_around_it() -> None:
    quotes = [stretch("a", "build again", turn=1), stretch("a", PLAY, turn=2, start=40)]
    matches = [matched(quotes, 0, 1, 0, 6, 2)]
    assert shown(parts(quotes, matches), quotes) == [
        ["The roof is gone"],
        ["build again", "We will build again"],
        ["Nobody was hurt. Come and help us"],
    ]


def test_a_fragment_after_the_full_printing_does_not_move_it() -> None:
    quotes = [stretch("a", PLAY, turn=1), stretch("a", "build again", turn=2, start=90)]
    found = parts(quotes, [matched(quotes, 0, 1, 6, 0, 2)])
    assert shown(found, quotes)[1] == ["We will build again", "build again"]


def test_words_broken_in_mid_sentence_are_one_printing_of_two_stretches() -> None:
    quotes = [
        stretch("a", "The roof is gone. We will", closes=False),
        stretch("a", "build again.", start=60),
        stretch("b", "We will build again."),
    ]
    matches = [matched(quotes, 0, 2, 4, 0, 2), matched(quotes, 1, 2, 0, 2, 2)]
    assert shown(parts(quotes, matches), quotes) == [
        ["The roof is gone"],
        ["We will / build again", "We will build again"],
    ]


def test_an_interruption_in_mid_sentence_ends_no_part_where_one_report_stands_alone() -> None:
    quotes = [stretch("a", "We will", closes=False), stretch("a", "build again.", start=60)]
    assert shown(parts(quotes, []), quotes) == [["We will / build again"]]


def test_another_turn_does_not_go_on_with_a_sentence() -> None:
    quotes = [stretch("a", "We will", turn=1, closes=False), stretch("a", "build again.", turn=2, start=60)]
    assert shown(parts(quotes, []), quotes) == [["We will"], ["build again"]]


def test_a_printing_that_runs_parts_together_is_told() -> None:
    quotes = [
        stretch("a", "The roof is gone."),
        stretch("a", "We will build again.", start=60),
        stretch("a", "Nobody was hurt.", start=120),
        stretch("b", "The roof is gone. Nobody was hurt."),
    ]
    matches = [matched(quotes, 0, 3, 0, 0, 4), matched(quotes, 2, 3, 0, 4, 3)]
    found = parts(quotes, matches)
    assert [part.merged for part in found] == [(False, False), (False,), (False, True)]


def test_dots_between_parts_tell_that_words_were_left_out() -> None:
    quotes = [
        stretch("a", "The roof is gone."),
        stretch("a", "We will build again.", start=60),
        stretch("a", "Nobody was hurt.", start=120),
        stretch("b", "The roof is gone ... Nobody was hurt."),
    ]
    matches = [matched(quotes, 0, 3, 0, 0, 4), matched(quotes, 2, 3, 0, 4, 3)]
    assert not any(merged for part in parts(quotes, matches) for merged in part.merged)


def test_parts_that_only_one_report_has_follow_their_neighbours() -> None:
    quotes = [
        stretch("a", "Nobody was hurt."),
        stretch("a", "Come and help us.", start=30),
        stretch("b", "Friends."),
        stretch("b", "The roof is gone.", start=20),
        stretch("b", "We will build again.", start=50),
        stretch("b", "Nobody was hurt.", start=80),
    ]
    found = parts(quotes, [matched(quotes, 0, 5, 0, 0, 3)])
    assert [texts[0] for texts in shown(found, quotes)] == [
        "Friends",
        "The roof is gone",
        "We will build again",
        "Nobody was hurt",
        "Come and help us",
    ]


def test_no_two_words_of_one_stretch_become_one() -> None:
    owners = [0, 0, 1]
    assert alike(owners, [[Block(0, 2, 1)], [Block(1, 2, 1)]]) == [0, 1, 0]


def test_longer_matches_go_first() -> None:
    owners = [0, 0, 1, 1, 1]
    matches = [[Block(0, 4, 1)], [Block(0, 2, 2)]]
    assert alike(owners, matches) == [0, 1, 0, 1, 4]


def test_the_nearest_end_before_a_word() -> None:
    assert nearest([1, 2, 3, 4], {4}, {(1, 2), (2, 3)}) == {(2, 3)}
    assert nearest([1, 2, 3, 4], {1}, {(1, 2)}) == set()


def test_a_report_that_leaves_a_part_out_makes_no_other_one_run_together() -> None:
    quotes = [
        stretch("a", "The roof is gone. We will build again. Nobody was hurt."),
        stretch("b", "The roof is gone."),
        stretch("b", "Nobody was hurt.", start=60),
    ]
    matches = [matched(quotes, 0, 1, 0, 0, 4), matched(quotes, 0, 2, 8, 0, 3)]
    assert not any(merged for part in parts(quotes, matches) for merged in part.merged)


def test_sentences_that_only_one_report_has_before_shared_ones_are_parts_of_their_own() -> None:
    quotes = [stretch("a", "Look up. The roof is gone."), stretch("b", "Oh dear. The roof is gone.")]
    found = parts(quotes, [matched(quotes, 0, 1, 2, 2, 4)])
    assert sorted(shown(found, quotes)) == [["Look up"], ["Oh dear"], ["The roof is gone"] * 2]


SENTENCES = ["The roof is gone.", "We will build again.", "Nobody was hurt.", "Come and help us."]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.lists(st.sampled_from(SENTENCES), min_size=1)), max_size=6))
def test_every_word_is_in_one_part_and_printed_once(told: list[tuple[str, list[str]]]) -> None:
    texts = [(article, " ".join(sentences)) for article, sentences in sorted(told)]
    quotes = [stretch(article, text, turn=at, start=1000 * at) for at, (article, text) in enumerate(texts)]
    keys = [word_keys(re.findall(r"\w+", text)) for _, text in texts]
    starts = [sum(map(len, keys[:at])) for at in range(len(keys))]
    reach = Reach(run=3, gap=6, window=20, drop=4, repeats=4)
    matches = [
        [Block(block.a + starts[one], block.b + starts[other], block.size) for block in chain]
        for one, other in combinations(range(len(quotes)), 2)
        for chain in chains(keys[one], keys[other], reach)
    ]
    found = parts(quotes, matches)
    printed = [
        (run.quote, word)
        for part in found
        for printing in part.printings
        for run in printing
        for word in range(run.first, run.last + 1)
    ]
    assert sorted(printed) == [(at, word) for at, quote in enumerate(quotes) for word in range(len(quote.words))]
    assert parts(quotes, matches[::-1]) == found
    for part in found:
        for printing in part.printings:
            assert len({quotes[run.quote].article for run in printing}) == 1
