"""The media in which things were said."""

from __future__ import annotations

import pytest

from annotating.told import told


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ada Brook posted the note on Instagram.", "Instagram"),
        ("Ada Brook took to her Facebook page.", "Facebook"),
        ("It says so in a long note on social media.", "social media"),
        ("He said so in a rare interview.", "interview"),
        ("He said so at Monday's press conference.", "news conference"),
        ("He said so in a tweet.", "Twitter"),
    ],
)
def test_a_medium_stands_behind_a_preposition(text: str, value: str) -> None:
    assert [found for _, found in told(text, "medium")] == [value]


@pytest.mark.parametrize(
    "text", ["Instagram grew.", "He owns a radio.", "He sang (on) Facebook.", "He met the cook from Twitter."]
)
def test_a_name_of_a_medium_alone_is_none(text: str) -> None:
    assert told(text, "medium") == []
