"""Which language's lists serve a text."""

from __future__ import annotations

import pytest

from throughline.languages.codes import LISTED, listed
from throughline.languages.people import people
from throughline.languages.sentences import stops
from throughline.languages.speech import speech


@pytest.mark.parametrize("code", [None, "", "xx", "vi", "EN", "en-GB", "en_US"])
def test_english_serves_where_a_language_has_no_lists(code: str | None) -> None:
    assert listed(code) == "en"


@pytest.mark.parametrize("code", sorted(LISTED))
def test_a_listed_language_serves_itself_and_has_every_list(code: str) -> None:
    assert listed(code) == code
    assert speech(code).cues
    assert people(code).pronouns
    assert stops(code).abbreviations
