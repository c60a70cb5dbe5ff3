"""What somebody with a name is."""

from __future__ import annotations

import pytest

from annotating.told import told, words


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Brook, 34, a nurse from Ambleford, won.", "nurse"),
        ("Ada Brook, a baker, was already at work.", "baker"),
        ("“So,” said chief executive Ada Brook.", "chief executive"),
        ("Council leader Ada Brook sang.", "council leader"),
        ("Ada Brook, chief executive of Brook Mills, sang.", "chief executive"),
        ("Ada Brook, the town’s chief fire officer, sang.", "chief fire officer"),
        ("Ada Brook, her lawyer, sang.", "lawyer"),
        ("Ada Brook, a retired village nurse who rows, sang.", "retired village nurse"),
    ],
)
def test_a_role_beside_a_name_is_the_bearer_s(text: str, role: str) -> None:
    assert told(text, "role") == [("Ada Brook", role)]


@pytest.mark.parametrize(
    "text",
    [
        "They hurt Ada Brook, a nurse and two boys.",
        "They met Cora Dean and Ada Brook, nurse, and left.",
        "Ada Brook, a woman of Wexcombe, sang.",
        "Ada Brook, 34, the mayor’s sister, sang.",
        "Ada Brook, 34 miles from the nurse, sang.",
        "Ada Brook, who met a nurse, sang.",
        "Ada Brook, a very old and kind - and wise - nurse, sang.",
        "Ada Brook, a long row of old red brick houses by the nurse.",
        "The paper says: Ada Brook; a nurse, sang.",
    ],
)
def test_a_role_in_a_list_or_of_another_is_not_the_bearer_s(text: str) -> None:
    assert all(name != "Ada Brook" or "nurse" not in str(role) for name, role in told(text, "role"))


def test_the_words_of_an_office_are_its_evidence() -> None:
    assert words("“So,” said chief executive Ada Brook.", "role") == ["chief executive"]
    assert words("Ada Brook, the town’s chief fire officer, sang.", "role") == ["chief fire officer"]
