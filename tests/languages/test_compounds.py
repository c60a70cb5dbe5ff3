"""Compounds are known by their last noun, and by a listed one only."""

from __future__ import annotations

import pytest

from throughline.languages.compounds import Compounds, Heads, ending

NOUNS = Compounds({"sprecher", "koch"}, ["sprecher"])
KNOWN = Heads({"sprecher": 1, "koch": 2}, ["sprecher"])


@pytest.mark.parametrize(
    ("word", "held"), [("sprecher", True), ("bahnsprecher", True), ("esprecher", False), ("pfannkoch", False)]
)
def test_a_set_holds_compounds_of_its_endings(word: str, held: bool) -> None:
    assert (word in NOUNS) == held
    assert (word in KNOWN) == held


def test_what_is_no_word_is_in_no_set() -> None:
    assert not Compounds.__contains__(NOUNS, 3)


def test_a_compound_has_what_is_known_of_its_last_noun() -> None:
    assert KNOWN["bahnsprecher"] == KNOWN["sprecher"] == 1
    assert KNOWN.get("pfannkoch", 0) == 0
    assert (len(KNOWN), set(KNOWN)) == (2, {"sprecher", "koch"})


def test_the_longest_ending_counts() -> None:
    assert ending("altbürgermeister", ["meister", "bürgermeister"]) == "bürgermeister"
    assert ending("meister", ["meister"]) is None
