"""Quotations in Spanish: how many of our own texts are read rightly, and what each layout of the language gives."""

from __future__ import annotations

import pytest

from languages.quoted import Case, figures, reported, said
from languages.spanish_cases import FIFTH, FIRST, FOURTH, SECOND, THIRD
from throughline.flow import quotations
from throughline.languages.people import people
from throughline.languages.sentences import stops
from throughline.languages.speech import STRONG, speech

ALL = FIRST + SECOND + THIRD + FOURTH + FIFTH


def test_at_least_sixty_texts_are_asked() -> None:
    assert len({case.text for case in ALL}) == len(ALL) >= 60


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.text[:24])
def test_every_expected_quotation_stands_in_its_text(case: Case) -> None:
    assert all(words in case.text for words, _ in case.said)


def test_quotations_are_found_exactly_with_their_speakers() -> None:
    found = figures(ALL, "es")
    assert found.exact >= 0.99, found.missed
    assert found.spoken >= 0.96, found.missed


def test_forms_of_a_verb_of_saying_are_conjugated() -> None:
    known = speech("es")
    forms = ("dice", "dijo", "dicho", "diciendo", "decía", "explica", "explicaron", "cuenta", "contó", "escrito")
    assert {known.cues[form] for form in forms} == {STRONG}
    assert {"diciendo", "repitiendo"} <= known.participles
    assert {"dicho", "asegurado", "decir"} <= known.bare


def test_every_class_of_verbs_is_made_of_cues_and_no_pronoun_is_one() -> None:
    known = speech("es")
    assert (known.participles | known.bare | known.naming) <= set(known.cues)
    assert not (known.pronouns | known.determiners) & set(known.cues)
    assert not known.documents & (known.roles | known.anonymous | known.persons)


def test_a_given_name_is_no_title_and_an_abbreviation_begins_no_sentence() -> None:
    known = people("es")
    assert not set(known.given) & (set(known.titles) | set(known.pronouns))
    assert not set(known.pronouns) & (set(known.kin) | set(known.roles))
    assert not known.definite & known.indefinite
    assert not stops("es").before_names & stops("es").starters


def test_a_noun_of_both_genders_tells_none_by_itself() -> None:
    roles = people("es").roles
    assert (roles["joven"].gender, roles["alcaldesa"].gender, roles["panadero"].gender) == ("", "f", "m")


@pytest.mark.parametrize("printed", ["García Rey", "García", "Eva García", "Rey", "Eva"])
def test_either_surname_means_the_one_with_both(printed: str) -> None:
    text = f"Eva García Rey abrió la puerta del molino. «Aquí olía a trigo», dijo {printed}."
    assert said(text, "es") == [("Aquí olía a trigo", "Eva García Rey")]


def test_one_surname_of_two_families_names_the_one_most_told_of() -> None:
    text = "Eva García Rey y Luis García Mora pintan. Luis García Mora firmó. «Es azul», dijo García Mora."
    assert said(text, "es") == [("Es azul", "Luis García Mora")]


def test_a_verb_without_its_subject_has_that_of_the_sentence_before() -> None:
    text = "Eva García visitó la feria. Prometió que el tiovivo «girará otra vez»."
    report = reported(text, "es")
    quote = next(one for one in report.quotes if one.kind == "mixed")
    assert [(one.name, one.basis) for one in quote.speakers] == [("Eva García", "carried")]
    assert quote.cue and quote.cue.words(text) == "Prometió"


def test_nobody_is_named_where_no_sentence_tells_who_could_have_said_it() -> None:
    assert said("«Habrá pan para todos», prometió.", "es") == [("Habrá pan para todos", "")]


@pytest.mark.parametrize(
    "aside", ["a la prensa", "en una entrevista", "el martes", "entre risas", "este lunes en Soria"]
)
def test_words_between_a_verb_and_its_subject_are_passed_over(aside: str) -> None:
    text = f"«El horno ya funciona», ha dicho {aside} la panadera Eva García."
    assert said(text, "es") == [("El horno ya funciona", "Eva García")]


@pytest.mark.parametrize("lead", ["Según", "De acuerdo con", "A juicio de", "En palabras de", "En opinión de", "Para"])
def test_whose_view_it_is_stands_before_the_sentence(lead: str) -> None:
    text = f"{lead} la bióloga Eva García, el río es «un vecino con memoria»."
    assert said(text, "es") == [("un vecino con memoria", "Eva García")]


def test_an_age_behind_a_noun_tells_whom_it_means() -> None:
    text = "Eva García, de 35 años, y Luis Mora, de 62, ganaron. «Corrimos mucho», contó la mujer de 35 años."
    assert said(text, "es") == [("Corrimos mucho", "Eva García")]


def test_a_name_whose_first_word_alone_has_a_capital_is_no_speech() -> None:
    assert said("La compañía estrenará «El sueño de los tejados verdes», una comedia de Eva García.", "es") == []


def test_who_says_it_stands_behind_desde() -> None:
    text = "«El camino sigue cortado», explican desde la oficina de turismo."
    assert said(text, "es") == [("El camino sigue cortado", "la oficina de turismo")]


@pytest.mark.parametrize(
    ("text", "told", "speaker"),
    [
        ("Explicó la alcaldesa Eva García que el pozo vuelve a dar agua.", "el pozo vuelve a dar agua", "Eva García"),
        ("El pozo vuelve a dar agua y es potable, ha dicho Eva García.", "El pozo vuelve a dar agua y es potable", ""),
        ("Eva García aseguró que ha sido un buen año.", "ha sido un buen año", "Eva García"),
        ("Eva García preguntó si habría sitio.", "si habría sitio", "Eva García"),
        ("Eva García llegó tarde. Añadió que el tren esperó.", "el tren esperó", "Eva García"),
    ],
)
def test_what_is_told_without_marks_is_found(text: str, told: str, speaker: str) -> None:
    quote = next(one for one in reported(text, "es").quotes if one.kind == "indirect")
    assert quote.words(reported(text, "es").article) == told
    assert [one.name for one in quote.speakers] == [speaker or "Eva García"]


def test_a_spanish_text_tells_its_language_by_itself() -> None:
    text = "La feria vuelve al pueblo después de tres años. «La echábamos de menos», dijo la alcaldesa, Eva García."
    (quote,) = quotations(text)
    assert [speaker.name for speaker in quote.speakers] == ["Eva García"]


def test_a_verb_or_a_participle_at_the_head_of_a_sentence_is_no_name() -> None:
    text = "Tiene 90 años y un dorsal. Preguntado por su edad, Eva García contesta: «Corro desde niña»."
    assert said(text, "es") == [("Corro desde niña", "Eva García")]
    assert {mention.name for mention in reported(text, "es").mentions} == {"Eva García"}


def test_a_particle_joins_no_word_without_a_capital_to_a_name() -> None:
    text = "Dice la alfarera Eva García que el barro «tiene memoria»."
    assert said(text, "es") == [("tiene memoria", "Eva García")]


def test_the_name_behind_a_description_and_a_comma_is_the_speaker() -> None:
    text = "«Vimos tres ballenas», relató su contramaestre, Xoel Castro."
    assert said(text, "es") == [("Vimos tres ballenas", "Xoel Castro")]


def test_an_interviewer_is_nobody_and_the_one_asked_answers() -> None:
    text = "La actriz Eva García habló con este diario.\n\n—¿Le gusta el mar?\n\n—Me gusta oírlo."
    assert said(text, "es") == [("¿Le gusta el mar?", ""), ("Me gusta oírlo.", "Eva García")]


def test_a_description_is_the_one_to_whom_a_verb_gives_a_name() -> None:
    text = "El cartero del valle se llama Fidel Quintana. «Conozco cada puerta», dice el cartero."
    assert said(text, "es") == [("Conozco cada puerta", "Fidel Quintana")]


def test_a_role_leads_in_an_unknown_name_behind_a_comma() -> None:
    text = "El juez de la prueba, Pol Ferrer, paró la carrera. «No se veía nada», se justificó después."
    assert said(text, "es") == [("No se veía nada", "Pol Ferrer")]
