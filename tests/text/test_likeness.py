from __future__ import annotations

from itertools import pairwise
from math import isqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from throughline.text import likeness
from throughline.text.likeness import (
    Pairs,
    Terms,
    Weights,
    common,
    cosines,
    end_to_end,
    heaviest,
    names,
    numbered,
    products,
    several,
    taken,
    vectors,
    worded,
)

WEIGHTS = st.dictionaries(st.integers(0, 40), st.integers(1, 5000), max_size=12)


def pairs_of(count: int) -> tuple[np.ndarray, np.ndarray]:
    one, other = np.triu_indices(count, 1)
    return one.astype(np.int64), other.astype(np.int64)


def weighed(text: str, language: str) -> Weights:
    """The words of one text."""
    return columns(worded([text], [language])[0])[0]


def test_a_word_printed_twice_weighs_more_but_not_twice_as_much() -> None:
    (once,), (twice,) = weighed("placenta", "en").values(), weighed("Placenta: placenta", "en").values()
    assert once < twice < 2 * once


def test_possessives_curly_marks_and_joined_syllables_make_no_other_word() -> None:
    assert weighed("the lighthouse's keeper", "en") == weighed("THE LIGHTHOUSE’S KEEPER", "en")
    assert weighed("lighthouse keeper", "en") == weighed("lighthouse_keeper", "en")


def test_a_word_counts_together_in_any_case_and_no_more_beyond_two_hundred_times() -> None:
    assert weighed("Placenta placenta placenta's", "en") == weighed("placenta " * 3, "en")
    assert weighed("placenta " * 199, "en") == weighed("placenta " * 300, "en")


def test_the_keys_of_every_text_ascend() -> None:
    for words in worded(["Korvel lens placenta sourdough 1931", "Lens of Talvane"], ["en", "en"]):
        assert [sorted(one) for one in columns(words)] == [list(one) for one in columns(words)]


def test_proper_words_are_those_nowhere_printed_in_lower_case() -> None:
    texts = ["the and", "Korvel's 1931 lens: the Lens of Korvel", "Lens"]
    proper = columns(worded(texts, ["en"] * 3)[1])
    assert proper == [{}, weighed("Korvel Korvel 1931", "en"), weighed("lens", "en")]
    assert columns(worded([], [])[0]) == []


def test_common_words_have_no_weight() -> None:
    assert weighed("the and of the", "en") == {}


def test_names_are_neighbouring_capitalised_words() -> None:
    assert names("Mira Talvane met Ossian Brack.", "en").keys() >= names("Mira Talvane's", "en").keys()
    assert len(names("met Mira Talvane today", "en")) == 1
    assert names("Talvane. Ossian, Brack", "en") == {}
    assert names("the Talvane", "en") == {}
    assert names("they Had Been", "en") == {}
    assert len(names("met Élodie Ötzi", "en")) == 1


@pytest.mark.parametrize(
    "text", ["Mira Anna Talvane", "“Mira Talvane”\nOssian", "lamp-Mira Talvane-Brack", "Ida Ørsted"]
)
def test_a_pair_is_what_stands_beside_one_blank(text: str) -> None:
    split = text.replace("“", "").replace("”\n", " . ").replace("-", " . ").split(" ")
    pairs = {f"{one} {other}" for one, other in pairwise(split) if one[0].isupper() and other[0].isupper()}
    assert names(text, "en", 0) == {key: rare for pair in pairs for key, rare in names(pair, "en", 0).items()}
    assert len(names(text, "en", 0)) == len(pairs)


@pytest.mark.parametrize("text", ["met Ⓐ Ⓑ", "Ada Ⓑ", "Ⓐ Ada", "ada ²", " ", "'Ada 'Brook", "Ada  Brook"])
def test_capital_signs_that_are_no_letters_make_no_names(text: str) -> None:
    assert names(text, "en") == {}


def test_an_apostrophe_before_a_name_is_no_part_of_it() -> None:
    assert names("'Mira Talvane'", "en") == names("Mira Talvane", "en")
    assert names("o'Mira Talvane", "en") == {}


MARKS = st.text(st.sampled_from("aAbBéÉß²_ '’‘ʼ“”—…-.\n\u00a0\u2028"), max_size=30)


@settings(deadline=None)
@given(MARKS)
def test_a_text_has_the_same_words_and_names_beside_a_sign_of_another_writing(text: str) -> None:
    other = f"{text}\n\u6f22"  # beyond Latin letters, so that its words are found one by one
    (words,), (foreign,) = (columns(worded([one], ["en"])[0]) for one in (text, "\u6f22"))
    assert columns(worded([other], ["en"])[0]) == [dict(sorted({**words, **foreign}.items()))]
    assert names(other, "en", 0) == names(text, "en", 0)


def test_what_is_remembered_is_forgotten_when_it_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["mira", "talvane", "ossian", "brack"]
    pairs = [("Mira", "Talvane"), ("Ossian", "Brack"), ("met", "Ossian")]
    terms, named = Terms("en"), Pairs("en", 0)
    before = [terms[word] for word in words], [named[pair] for pair in pairs]
    monkeypatch.setattr(likeness, "MOST", 2)
    assert ([terms[word] for word in words], [named[pair] for pair in pairs]) == before
    terms["ida"], named["Ida", "Marlow"]
    assert (list(terms), list(named)) == (["ida"], [("Ida", "Marlow")])


def columns(vectors: likeness.Vectors) -> list[Weights]:
    """Each vector as a mapping."""
    return [
        dict(zip(vectors.keys[a:b].tolist(), vectors.weights[a:b].tolist(), strict=True))
        for a, b in pairwise([0, *vectors.sizes.cumsum().tolist()])
    ]


@settings(deadline=None)
@given(st.lists(WEIGHTS, min_size=1, max_size=6), st.lists(WEIGHTS, max_size=3))
def test_vectors_are_put_end_to_end_and_taken_out_again(
    drawn: list[dict[int, int]], more: list[dict[int, int]]
) -> None:
    every = end_to_end([vectors(drawn), vectors(more)])
    assert columns(every) == [*drawn, *more]
    places = np.arange(len(drawn))[::-2]
    assert columns(taken(every, places)) == drawn[::-2]
    assert columns(end_to_end([])) == []


@settings(deadline=None)
@given(st.lists(WEIGHTS, max_size=6), st.integers(1, 5))
def test_the_heaviest_keys_are_those_of_the_greatest_weights_then_the_first(
    drawn: list[dict[int, int]], most: int
) -> None:
    expected = [dict(sorted(one.items(), key=lambda item: -item[1])[:most]) for one in drawn]
    assert columns(heaviest(vectors(drawn), most)) == expected


@pytest.mark.parametrize("cells", [1, 50, 1 << 18])
@settings(deadline=None)
@given(drawn=st.lists(WEIGHTS, min_size=2, max_size=6))
def test_products_are_the_sums_over_shared_keys(cells: int, drawn: list[dict[int, int]]) -> None:
    told = numbered(vectors(drawn))
    one, other = pairs_of(len(drawn))
    expected = [
        sum(drawn[a][key] * drawn[b][key] for key in drawn[a].keys() & drawn[b].keys())
        for a, b in zip(one, other, strict=True)
    ]
    counted = [sum(drawn[a][key] for key in drawn[a].keys() & drawn[b].keys()) for a, b in zip(one, other, strict=True)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(likeness, "CELLS", cells)
        assert products(told, told.weights, one, other).tolist() == expected
        assert common(told, one, other).tolist() == counted


def test_keys_that_only_one_vector_has_are_left_out_and_the_others_keep_their_weights() -> None:
    told = several(numbered(vectors([{5: 1, 9: 2, 70: 3}, {70: 4}, {}, {9: 6, 8: 7}])))
    assert told.weights.tolist() == [2, 3, 4, 6]
    assert told.sizes.tolist() == [2, 1, 0, 1]
    nine, seventy, other_seventy, other_nine = told.keys.tolist()
    assert (nine, seventy) == (other_nine, other_seventy)
    assert {nine, seventy} == {0, 1}


def test_a_text_is_wholly_like_itself_and_not_like_an_unrelated_one() -> None:
    told = ["A lighthouse keeper found a bottle", "A lighthouse keeper found a bottle", "Sourdough recipes"]
    same, different, _ = cosines(numbered(worded(told, ["en"] * 3)[0]), *pairs_of(3)).tolist()
    assert same == pytest.approx(1000, abs=2)
    assert different == 0


def test_nothing_is_numbered_and_compared_without_complaint() -> None:
    nothing, nowhere = numbered(vectors([])), np.zeros(0, np.int64)
    assert columns(nothing) == []
    assert products(nothing, None, nowhere, nowhere).tolist() == []
    assert cosines(numbered(vectors([{}, {}])), *pairs_of(2)).tolist() == [0]


@given(st.integers(0, 1 << 52))
def test_lengths_are_rounded_down(square: int) -> None:
    root = isqrt(square)
    exact = np.array([root * root, square, max(0, root * root - 1)], np.int64)
    assert likeness._roots(exact).tolist() == [isqrt(one) for one in exact.tolist()]
