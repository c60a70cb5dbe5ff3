from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from throughline.text.folding import folded


def test_marks_become_straight_and_letters_small() -> None:
    assert folded("“Don’t,” said Ida") == '"don\'t," said ida'


def test_a_letter_that_would_grow_is_kept() -> None:
    assert folded("İzmir Harbour") == "İzmir harbour"


@given(st.text())
def test_places_stay_places(text: str) -> None:
    assert len(folded(text)) == len(text)
