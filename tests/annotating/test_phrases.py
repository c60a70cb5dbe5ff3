"""Descriptions and pronouns as printed."""

from __future__ import annotations

import pytest

from annotating.told import laid
from throughline.annotating.phrases import age_before, phrases


def found(text: str) -> list[tuple[str, str]]:
    """Every phrase as printed, with its kind."""
    shown = laid(text)
    return [(shown.printed(phrase.first, phrase.last), phrase.kind) for phrase in phrases(shown)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("It was the model.", ("the model", "definite")),
        ("It was a hospital worker.", ("a hospital worker", "indefinite")),
        ("It was one person.", ("one person", "indefinite")),
        ("It was the couple.", ("the couple", "pair")),
        ("It was the 34-year-old.", ("the 34-year-old", "definite")),
        ("It was the model-turned-cookbook author.", ("the model-turned-cookbook author", "definite")),
        ("It was Ada Brook's late mother.", ("Ada Brook's late mother", "owned")),
        ("It was The Ada's Den star.", ("The Ada's Den star", "definite")),
        ("It was neighbour Ben.", ("neighbour", "bare")),
        ("They have daughter Luna.", ("daughter", "bare")),
    ],
)
def test_descriptions_run_from_determiner_to_head(text: str, phrase: tuple[str, str]) -> None:
    assert phrase in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was old.",
        "The Model agency sang.",
        "It was the model agency.",
        "model",
        "It was the year-old wine.",
        "A dog's owner",
    ],
)
def test_words_that_head_no_description(text: str) -> None:
    assert [phrase for phrase in found(text) if phrase[1] != "pronoun"] == []


def test_an_owner_is_a_pronoun_or_a_name() -> None:
    shown = laid("It was her Song of Songs singer spouse.")
    (phrase,) = [one for one in phrases(shown) if one.kind == "owned"]
    assert (phrase.owner, phrase.head) == (2, "spouse")


def test_the_age_of_a_description() -> None:
    assert age_before(laid("a 34-year-old"), 3) == 34
    assert age_before(laid("a 34 days old"), 3) is None
    assert age_before(laid("a (34) year old"), 3) is None


def test_pronouns_in_text_that_tells_nothing_are_left_out() -> None:
    assert found("THE WHOLE VILLAGE SAID THAT HE AND SHE LEFT.") == []
