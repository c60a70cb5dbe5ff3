"""Tolls told as a total."""

from __future__ import annotations

import pytest

from annotating.told import Value, told, words


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("The death toll of Monday’s earthquake rose to four.", "killed", 4),
        ("The death toll now stands at 12, officials said.", "killed", 12),
        ("The storm had a death toll of at least 40.", "killed", ">=40"),
        ("The death toll reached about 300 people on Friday.", "killed", "~300"),
        ("The number of dead rose from three to five on Friday.", "killed", 5),
        ("The number of dead rose from three on Monday to five.", "killed", 5),
        ("The number of people killed in the fire has risen to nine.", "killed", 9),
        ("The number of the missing is now 7.", "missing", 7),
        ("The number of injured reached 112.", "injured", 112),
    ],
)
def test_a_total_is_counted_under_what_it_counts(text: str, attribute: str, value: Value) -> None:
    assert [found for _, found in told(text, attribute)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "The yearly death toll on the roads rose to 340.",
        "This year’s death toll rose to 340.",
        "The previous quake had a death toll of 340.",
        "The death toll rose by four percent.",
        "The death toll rose to 4 percent.",
        "The death toll rose to 4.5 in all.",
        "The death toll is one of the highest.",
        "The death toll four rose.",
        "The number of houses rose to four.",
        "The toll on the bridge rose to four.",
        "The death toll was told on June 4.",
        "The death toll is at June 4.",
        "The death toll rose. It went to 4.",
        "The death toll, they said, went to 4.",
        "The death toll rose and rose and rose and rose and rose and rose and rose to four.",
        "They gave a death toll of 63 for Wexcombe, and left.",
    ],
)
def test_numbers_that_are_no_total_of_what_happened(text: str) -> None:
    assert told(text, "killed") == []


def test_the_evidence_of_a_total_is_its_verb_and_number() -> None:
    assert words("The death toll of the earthquake rose to four.", "killed") == ["rose to four"]
    assert words("They spoke of a death toll of at least 40.", "killed") == ["of at least 40"]
