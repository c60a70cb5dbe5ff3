"""Causes, conditions, hospital, children."""

from __future__ import annotations

import pytest

from annotating.told import told


def test_children_weeks_and_birth_order_belong_to_the_parent() -> None:
    text = "Ada Brook, who has two other children, lost her third child 20 weeks into her pregnancy."
    assert told(text, "children") == [("Ada Brook", 2)]
    assert told(text, "birth order") == [("Ada Brook", 3)]
    assert told(text, "weeks") == [("Ada Brook", 20)]


def test_of_two_parents_the_first_is_the_subject() -> None:
    text = "Ada Brook mourned. It was hers and Ben Hale's third child."
    assert told(text, "birth order") == [("Ada Brook", 3)]
    assert told("It was their third child. The last third of a child was “her third child”.", "birth order") == []


def test_halfway_is_a_share_of_a_pregnancy() -> None:
    assert told("Ada Brook was halfway through her pregnancy.", "progress") == [("Ada Brook", "halfway")]
    assert told("Ada Brook was halfway through her lunch.", "progress") == []
    assert told("Three weeks into the pregnancy Ada Brook sang. Two children slept.", "weeks") == [(None, 3)]


@pytest.mark.parametrize(
    ("text", "attribute", "told_of"),
    [
        ("Ada Brook was ill due to a weak heart.", "cause", ("Ada Brook", "a weak heart")),
        ("Ada Brook was ill with severe bleeding.", "condition", ("Ada Brook", "severe bleeding")),
        ("Ada Brook slept after a month of bleeding.", "condition", ("Ada Brook", "a month of bleeding")),
        ("Ben Hale is in critical condition.", "condition", ("Ben Hale", "critical condition")),
        ("Ben Hale was hospitalised on Sunday.", "status", ("Ben Hale", "in hospital")),
        ("Ben Hale was taken to hospital.", "status", ("Ben Hale", "in hospital")),
    ],
)
def test_circumstances_of_the_subject(text: str, attribute: str, told_of: tuple[str, str]) -> None:
    assert told(text, attribute) == [told_of]


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Ben Hale was taken to court.", "status"),
        ("They rushed in: hospitalised.", "status"),
        ("On one condition.", "condition"),
        ("Bleeding stopped. “My severe bleeding,” it said.", "condition"),
        ("It was due", "cause"),
        ("Rent is due on Monday. It was because he left.", "cause"),
    ],
)
def test_circumstances_of_nobody(text: str, attribute: str) -> None:
    assert told(text, attribute) == []


def test_a_cause_ends_with_its_clause() -> None:
    assert [value for _, value in told("Ada Brook slept because of old wine, and sang.", "cause")] == ["old wine"]
    assert [value for _, value in told("Ada Brook died of grief that was old.", "cause")] == ["grief"]
