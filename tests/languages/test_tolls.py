"""The tables about harm and counts."""

from __future__ import annotations

import pytest

from throughline.languages.tolls import ENGLISH, tolls


@pytest.mark.parametrize("code", ["en", "en-US", None, "xx"])
def test_english_serves_where_there_is_no_other_table(code: str | None) -> None:
    assert tolls(code) is ENGLISH


def test_words_of_harm_are_counted_under_a_plain_word() -> None:
    assert ENGLISH.harmed["slain"] == "killed"
    assert ENGLISH.harmed["wounded"] == "injured"


def test_active_forms_are_words_of_harm() -> None:
    assert all(word in ENGLISH.harmed for word in ENGLISH.active)


def test_phrases_are_runs_of_words() -> None:
    assert ("to", "death") in ENGLISH.deadly
    assert ("due", "to") in ENGLISH.causes


def test_causes_are_found_by_their_first_words() -> None:
    assert {"due", "died", "blamed"} <= ENGLISH.causing
    assert all(words[0] in ENGLISH.causing for words in ENGLISH.causes)
