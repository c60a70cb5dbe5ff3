"""Who stands where in an article."""

from __future__ import annotations

from annotating.told import report
from throughline.annotating.scene import Scene, scene
from throughline.settings import DEFAULTS


def shown(text: str) -> Scene:
    """The scene of a text."""
    return scene(report(text), DEFAULTS)


def test_mentions_are_found_by_their_first_and_last_words() -> None:
    found = shown("Ada Brook's mum came.")
    assert {place: mention.name for place, mention in found.begins.items()} == {0: "Ada Brook's mum"}
    assert {place: mention.name for place, mention in found.ends.items()} == {1: "Ada Brook", 2: "Ada Brook's mum"}


def test_the_longest_description_covers_a_word() -> None:
    found = shown("Ada Brook won. The 34-year-old model slept.")
    covering = found.covering(4)
    assert covering is not None
    assert covering.name == "Ada Brook"
    assert found.covering(2) is None


def test_the_doer_is_the_last_person_before_who_owns_nothing() -> None:
    found = shown("Rain fell. Ada Brook and Ben's dog won two prizes.")
    doer = found.doer(8)
    assert doer is not None
    assert doer.name == "Ada Brook"
    assert found.doer(1) is None
    assert found.doer(0) is None


def test_the_first_person_of_a_sentence_is_its_subject() -> None:
    found = shown("Rain fell. Ada Brook met Ben Hale at noon. Snow fell.")
    first = found.first(8)
    assert first is not None
    assert first.name == "Ada Brook"
    assert found.first(10) is None


def test_hedges_and_denials_count_within_the_sentence() -> None:
    found = shown("Ada reportedly won. Ben never lost. Snow fell.")
    assert [found.certainty(place) for place in (1, 2, 5, 7)] == ["reported", "reported", "denied", "stated"]


def test_nobody_is_the_subject_of_nothing() -> None:
    assert shown("Rain fell.").subject(None) is None


def test_a_possessive_pronoun_only_owns() -> None:
    found = shown("Ada Brook won and her dog slept. She won and “her dog slept,” it said.")
    doer = found.doer(5)
    assert doer is not None
    assert doer.name == "Ada Brook"
    assert found.doer(10) is None


def test_nobody_does_anything_where_only_an_owner_is_named() -> None:
    found = shown("In the rain Ada’s dog won. Her dog won.")
    assert found.doer(4) is None
    assert found.first(4) is None
