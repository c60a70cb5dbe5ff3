"""Quotations in German: how many of our own texts are read rightly, and what the lists of the language hold."""

from __future__ import annotations

import pytest

from languages.german_cases import CASES, FIRST
from languages.quoted import Case, figures, reported, said
from throughline.languages.people import people
from throughline.languages.sentences import stops
from throughline.languages.speech import STRONG, SURE, speech
from throughline.reading.language import language
from throughline.settings import DEFAULTS
from throughline.text.proper import proper
from throughline.text.sentences import sentences


def names(text: str) -> list[str]:
    """The words of a German text that are taken for names."""
    found = proper(text, "de")
    assert found is not None
    return [text[start:].split(" ", maxsplit=1)[0].strip("„“,.:") for start in sorted(found)]


def test_at_least_sixty_texts_are_asked() -> None:
    assert len(CASES) >= 60
    assert len({case.text for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:24])
def test_every_expected_quotation_stands_in_its_text(case: Case) -> None:
    assert all(words in case.text for words, _ in case.said)


def test_quotations_are_found_exactly_with_their_speakers() -> None:
    found = figures(CASES, "de")
    assert found.exact >= 0.99, found.missed
    assert found.spoken >= 0.98, found.missed


def test_texts_written_after_the_mechanisms_are_read_as_well() -> None:
    found = figures(CASES[len(FIRST) :], "de")
    assert found.exact >= 0.99, found.missed
    assert found.spoken >= 0.97, found.missed


def test_forms_of_a_verb_have_its_strength() -> None:
    table = speech("de")
    assert {table.cues[form] for form in ("sagt", "sagte", "sagten", "gesagt")} == {STRONG}
    assert {table.cues[form] for form in ("mitteilte", "mitgeteilt", "ergänzte")} == {SURE}


def test_the_separable_part_makes_the_verb_of_saying() -> None:
    told = "„Der Zug fährt wieder“, teilte die Bahn mit."
    assert said(told, "de") == [("Der Zug fährt wieder", "die Bahn")]
    shared = reported("Die Bahn teilte den Kuchen in zwölf Stücke.", "de")
    assert shared.quotes == ()


def test_a_verb_of_no_list_says_something_behind_a_quotation() -> None:
    assert said("„Regen tut gut“, brabbelte Ida Lang.", "de") == [("Regen tut gut", "Ida Lang")]


def test_a_compound_is_known_by_its_last_noun() -> None:
    assert people("de").roles["schulhausmeisterin"].gender == "f"
    assert "kreisbrandmeister" in speech("de").roles
    assert "meist" not in speech("de").roles


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Der Koch kennt Eva Koch.", ["Eva", "Koch"]),
        ("Das Brot backt Bäcker Emil Sauer.", ["Emil", "Sauer"]),
        ("Die Stadt und der Verein bauen ein Haus.", []),
        ("„Ja“, sagte Tarnow. Die Tür blieb offen.", ["Tarnow"]),
        ("Ende Mai kam Hilfe aus Köln.", ["Köln"]),
        ("Frau Dr. Sommer hat Zeit. Der Sommer auch.", ["Frau", "Dr", "Sommer"]),
        ("Ida von der Tann dankt den Helfern.", ["Ida", "Tann"]),
    ],
)
def test_names_are_told_from_nouns(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_capitals_tell_names_in_other_languages() -> None:
    assert proper("Der Koch kennt Eva Koch.", "en") is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Am 3. Mai kam Dr. Auer. Er blieb.", 2),
        ("Das gilt z. B. für Hunde. Katzen dürfen hinein.", 2),
        ("Sie wohnt in Nr. 4. Dort blüht es.", 2),
        ("„Das ist gut.“ Alle nickten.", 2),
        ("»Das ist gut.« Alle nickten.", 2),
        ("Es waren 12. Danach kam keiner.", 2),
        ("Die 5. Klasse singt. Alle hören zu.", 2),
        ("Am 9. kommt Anna. Ida kommt später.", 2),
    ],
)
def test_stops_of_abbreviations_and_ordinals_end_no_sentence(text: str, number: int) -> None:
    found = sentences(text, table=stops("de"))
    assert len(found) == number
    assert "".join(span.words(text) for span in found).replace(" ", "") == text.replace(" ", "")


def test_a_german_text_is_known_as_german() -> None:
    text = "Das Freibad öffnet am Samstag. „Wir freuen uns auf alle Gäste“, sagte Bademeisterin Ute Lorenz."
    assert language(text, DEFAULTS) == "de"


def indirect(text: str) -> list[tuple[str, str]]:
    """The indirect speech of a German text with its speakers."""
    found = reported(text, "de")
    return [
        (quote.words(found.article), " and ".join(speaker.name for speaker in quote.speakers))
        for quote in found.quotes
        if quote.kind == "indirect"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Lang sagte, der Hof sei offen.", [("der Hof sei offen", "Ida Lang")]),
        ("Ida Lang sagte, dass der Hof offen sei.", [("der Hof offen sei", "Ida Lang")]),
        ("Ida Lang fragte am Morgen, ob der Hof öffnet.", [("ob der Hof öffnet", "Ida Lang")]),
        ("Der Hof sei offen, sagte Ida Lang.", [("Der Hof sei offen", "Ida Lang")]),
        ("Laut Ida Lang ist der Hof offen.", [("ist der Hof offen", "Ida Lang")]),
        ("Wie Ida Lang mitteilte, ist der Hof offen.", [("ist der Hof offen", "Ida Lang")]),
        ("Ida Lang hat gesagt, sie wolle helfen.", [("sie wolle helfen", "Ida Lang")]),
        ("Der Hof ist offen, wie Ida Lang sagte.", [("Der Hof ist offen", "Ida Lang")]),
        ("Ida Lang kam, sah sich um und ging.", []),
        ("Laut und fröhlich sang Ida Lang im Hof.", []),
        ("Ida Lang sagte ab; der Hof sei zu.", []),
    ],
)
def test_indirect_speech_is_told_by_its_conjunction_or_verb(text: str, told: list[tuple[str, str]]) -> None:
    assert indirect(text) == told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Die Trainerin sagte: „Wir üben weiter.“", "die Trainerin"),
        ("Am Montag sagte Ida Lang: „Wir üben weiter.“", "Ida Lang"),
        ("Ida Lang, die gestern anrief, sagte: „Wir üben weiter.“", "Ida Lang"),
        ("Ida Lang lachte und sagte: „Wir üben weiter.“", "Ida Lang"),
        ("Ida Lang hat oft gesagt: „Wir üben weiter.“", "Ida Lang"),
        ("„Wir üben weiter“, wie Ida Lang am Morgen sagte.", "Ida Lang"),
        ("„Wir üben weiter“, wird Ida Lang zitiert.", ""),
        ("Das sagte auch Ida Lang: „Wir üben weiter.“", "Ida Lang"),
        ("„Wir üben weiter“, hieß es.", ""),
        ("„Wir üben weiter“, heißt es im Bescheid.", "Bescheid"),
        ("„Wir üben weiter“, steht auf dem Plakat.", "dem Plakat"),
        ("Ida Lang (29) sagte: „Wir üben weiter.“", "Ida Lang"),
        ("Es war Ida Lang, die sagte: „Wir üben weiter.“", "Ida Lang"),
    ],
)
def test_the_subject_stands_on_either_side_of_the_verb(text: str, who: str) -> None:
    assert [speaker for _, speaker in said(text, "de")] == [who]


def test_the_kin_of_somebody_is_called_in_german() -> None:
    told = "Max Horn kam zu Fuß. „Er läuft immer“, sagte seine Tante."
    assert said(told, "de") == [("Er läuft immer", "Max Horns Tante")]
