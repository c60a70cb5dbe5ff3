"""The words of saying fit together."""

from __future__ import annotations

from throughline.languages.sentences import stops
from throughline.languages.speech import STRONG, SURE, speech


def test_forms_of_a_verb_have_its_strength() -> None:
    table = speech("en")
    assert {table.cues[form] for form in ("say", "says", "said", "saying")} == {STRONG}
    assert table.cues["announced"] == SURE
    assert table.cues["called"] == 1
    assert {"saying", "adding"} <= table.participles
    assert "sing" not in table.participles


def test_every_class_of_cues_is_made_of_cues() -> None:
    table = speech(None)
    for words in (table.participles, table.bare, table.finite & set(table.cues), table.addressing - {"remind"}):
        assert all(word in table.cues or word.startswith("remind") for word in words)


def test_an_unknown_language_falls_back_to_english() -> None:
    assert speech("xx").cues == speech("en").cues
    assert stops("xx") == stops("en")


def test_marks_are_single_characters_in_pairs() -> None:
    marks = speech("en").marks
    assert all(len(mark) == 1 for pair in marks.double + marks.single for mark in pair)
