"""Whom a pronoun means."""

from __future__ import annotations

import pytest

from annotating.told import meaning


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Ada Brook won. She smiled.", "She", ["Ada Brook"]),
        ("Ada Brook met Ben Hale. He waved.", "He", ["Ben Hale"]),
        ("Zorvan Quill, 34, won. He smiled.", "He", ["Zorvan Quill"]),
        ("Ada Brook posted a photo of herself.", "herself", ["Ada Brook"]),
        ("Ada Brook won. She's glad.", "She", ["Ada Brook"]),
        ("Ada Brook and Ben Hale won. They smiled.", "They", ["Ada Brook and Ben Hale"]),
        ("Ada Brook met Vera Hale, then hugged her.", "her", ["Vera Hale"]),
        ("Ada Brook won. Friends of Ben Hale told him.", "him", ["Ben Hale"]),
        ("Nobody came. She left.", "She", []),
        ("They left.", "They", []),
        ("Ada Brook and Ben Hale won. Officers came. They smiled.", "They", []),
        ("Ben Hale won. “She is ill,” he said.", "She", []),
        ("Ben Hale won. “Vera Marsh is ill and she knows,” he said.", "she", ["Vera Marsh"]),
        ("Ben Hale won. “They know,” he said.", "They", []),
        ("Ada Brook’s dog met Vera Hale’s dog. It bit her.", "her", []),
    ],
)
def test_pronouns_mean_the_subject_then_the_only_one_who_fits(text: str, words: str, names: list[str]) -> None:
    assert meaning(text, words) == names


def test_an_object_is_not_the_subject_of_its_clause() -> None:
    assert meaning("Ben Hale slept. Carl Marsh woke him.", "him") == ["Ben Hale"]


def test_an_object_in_another_clause_may_be_the_subject() -> None:
    assert meaning("Ada Brook said that the dog bit her.", "her") == ["Ada Brook"]


def test_far_back_is_too_far_for_a_pronoun() -> None:
    text = "Ada Brook won. " + "Rain fell. Snow fell. Hail fell. Ice fell. " + "She left."
    assert meaning(text, "She") == ["Ada Brook"] or meaning(text, "She") == []
    assert meaning("Ada Brook won. " + "Rain fell. " * 9 + "She left.", "She") == []


def test_their_child_is_the_spouses() -> None:
    text = "Ada Brook baked. Her husband Ben Hale slept. Rain fell. Snow fell. It was their son."
    assert meaning(text, "their") == ["Ada Brook and Ben Hale"]


def test_a_pronoun_tells_the_gender_of_an_unknown_name() -> None:
    text = "Zorvan Quill, 34, won. She smiled. A boy came. He waved. She left."
    assert meaning(text, "She") == ["Zorvan Quill", "Zorvan Quill"]
    assert meaning(text, "He") == ["a boy"]
