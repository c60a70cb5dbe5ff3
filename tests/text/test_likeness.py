from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.text.likeness import common, cosines, names, numbered, products, vector, weighed

WEIGHTS = st.dictionaries(st.integers(0, 40), st.integers(1, 5000), max_size=12)


def pairs_of(count: int) -> tuple[np.ndarray, np.ndarray]:
    one, other = np.triu_indices(count, 1)
    return one.astype(np.int64), other.astype(np.int64)


def test_a_word_printed_twice_weighs_more_but_not_twice_as_much() -> None:
    (once,), (twice,) = weighed("placenta", "en").values(), weighed("Placenta: placenta", "en").values()
    assert once < twice < 2 * once


def test_possessives_curly_marks_and_joined_syllables_make_no_other_word() -> None:
    assert weighed("the lighthouse's keeper", "en") == weighed("THE LIGHTHOUSE’S KEEPER", "en")
    assert weighed("lighthouse keeper", "en") == weighed("lighthouse_keeper", "en")


def test_common_words_have_no_weight() -> None:
    assert weighed("the and of the", "en") == {}


def test_names_are_neighbouring_capitalised_words() -> None:
    assert names("Mira Talvane met Ossian Brack.", "en").keys() >= names("Mira Talvane's", "en").keys()
    assert len(names("met Mira Talvane today", "en")) == 1
    assert names("Talvane. Ossian, Brack", "en") == {}
    assert names("the Talvane", "en") == {}
    assert names("they Had Been", "en") == {}


@given(st.lists(WEIGHTS, min_size=2, max_size=6))
def test_products_are_the_sums_over_shared_keys(drawn: list[dict[int, int]]) -> None:
    vectors = numbered([vector(weights) for weights in drawn])
    one, other = pairs_of(len(drawn))
    expected = [
        sum(drawn[a][key] * drawn[b][key] for key in drawn[a].keys() & drawn[b].keys())
        for a, b in zip(one, other, strict=True)
    ]
    assert products(vectors, [found.weights for found in vectors], one, other).tolist() == expected
    counted = [sum(drawn[a][key] for key in drawn[a].keys() & drawn[b].keys()) for a, b in zip(one, other, strict=True)]
    assert common(vectors, one, other).tolist() == counted


def test_a_text_is_wholly_like_itself_and_not_like_an_unrelated_one() -> None:
    told = ["A lighthouse keeper found a bottle", "A lighthouse keeper found a bottle", "Sourdough recipes"]
    vectors = numbered([vector(weighed(text, "en")) for text in told])
    same, different, _ = cosines(vectors, *pairs_of(3)).tolist()
    assert same == pytest.approx(1000, abs=2)
    assert different == 0


def test_nothing_is_numbered_and_compared_without_complaint() -> None:
    assert numbered([]) == []
    nowhere = np.zeros(0, np.int64)
    assert products([], [], nowhere, nowhere).tolist() == []
    assert cosines(numbered([vector({}), vector({})]), *pairs_of(2)).tolist() == [0]
