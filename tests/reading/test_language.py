from __future__ import annotations

import sys

import pytest

from throughline.reading.language import language
from throughline.settings import DEFAULTS


def test_english_is_told_without_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py3langid", None)
    text = "The ferry that had been out of the water for a year went back to the quay, and there was a small party."
    assert language(text, DEFAULTS) == "en"


def test_other_languages_are_told_by_the_model() -> None:
    text = (
        "Die Fähre, die ein Jahr lang auf dem Trockenen lag, ist wieder am Kai, und am Abend gab es ein kleines Fest."
    )
    assert language(text, DEFAULTS) == "de"


def test_a_few_letters_tell_no_language() -> None:
    assert language("12:30 Kai 4 ...", DEFAULTS) is None
