"""Children counted by their names."""

from __future__ import annotations

import pytest

from annotating.told import told


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ada Brook has Mia, 4, and Ben, 2.", [("Ada Brook", ">=2")]),
        ("Ada Brook has daughter Mia, 4, and Ben, 2, at home.", [("Ada Brook", ">=2")]),
        ("Ada Brook, who has two young children, Mia and Ben, sang.", [("Ada Brook", ">=2")]),
        ("Ada Brook has three sons, Tim, 9, Ben, 7, and Tom, 5.", [("Ada Brook", ">=3")]),
        ("Jon Hale and Ada Brook have Mia, 4, and Ben, 2.", [("Ada Brook", ">=2"), ("Jon Hale", ">=2")]),
    ],
)
def test_a_list_of_names_gives_the_least_number_of_children(text: str, values: list[tuple[str, str]]) -> None:
    assert told(text, "children") == values


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook has Mia, 4.",
        "Ada Brook has two dogs, Rex and Bo.",
        "Ada Brook has Tom, 34, and Bea, 40, to thank.",
        "Ada Brook has sung. Mia, 4, and Ben, 2, slept.",
        '"She has Mia, 4, and Ben, 2," he said.',
    ],
)
def test_one_name_grown_people_and_quoted_words_give_none(text: str) -> None:
    assert told(text, "children") == []
