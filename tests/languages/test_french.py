"""Quotations in French: how many of our own texts are read rightly, and what the lists of the language hold."""

from __future__ import annotations

import re

import pytest

from languages.french_cases import FIRST, LAST, LATER, LONGER, SECOND
from languages.quoted import Case, figures, reported, said
from throughline.languages.fr import verbs
from throughline.languages.people import people
from throughline.languages.sentences import stops
from throughline.languages.speech import SURE, speech
from throughline.reading.language import language
from throughline.settings import DEFAULTS

ALL = FIRST + SECOND + LONGER + LATER + LAST


def named(text: str) -> list[tuple[str, str, str]]:
    """The people mentioned in a French text: the words, the name and how it is given."""
    report = reported(text, "fr")
    return [(text[mark.start : mark.end], mark.name, mark.basis) for mark in report.mentions if mark.kind == "person"]


def test_at_least_sixty_texts_are_asked() -> None:
    assert len(ALL) >= 60
    assert len({case.text for case in ALL}) == len(ALL)


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.text[:24])
def test_every_expected_quotation_stands_in_its_text(case: Case) -> None:
    assert all(words in case.text for words, _ in case.said)


def test_quotations_are_found_exactly_with_their_speakers() -> None:
    found = figures(ALL, "fr")
    assert found.exact >= 0.99, found.missed
    assert found.spoken >= 0.96, found.missed


def test_texts_written_after_the_lists_are_read_as_well() -> None:
    found = figures(SECOND + LATER + LAST, "fr")
    assert found.exact >= 0.98, found.missed
    assert found.spoken >= 0.96, found.missed


@pytest.mark.parametrize(
    ("opening", "closing", "apostrophe"),
    [("«", "»", "’"), ("“", "”", "'"), ('"', '"', "’")],
    ids=["tight", "curly", "straight"],
)
def test_other_marks_and_apostrophes_make_no_difference(opening: str, closing: str, apostrophe: str) -> None:
    def printed(text: str) -> str:
        return re.sub(r"«\s|\s»|[“”']", lambda mark: changed[mark.group().strip()], text)

    changed = {"«": opening, "»": closing, "“": "‹", "”": "›", "'": apostrophe}
    cases = [Case(printed(case.text), tuple((printed(words), who) for words, who in case.said)) for case in ALL]
    found = figures(cases, "fr")
    assert found.exact >= 0.99, found.missed
    assert found.spoken >= 0.95, found.missed


@pytest.mark.parametrize("case", [case for case in FIRST if len(case.text) > 150], ids=lambda case: case.text[:24])
def test_the_beginning_of_a_report_tells_that_it_is_french(case: Case) -> None:
    assert language(case.text, DEFAULTS) == "fr"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« Oui », a dit la maire.", "la maire"),
        ("« Oui », a répondu Anne Morel à la presse.", "Anne Morel"),
        ("« Oui », a assuré à la radio Anne Morel.", "Anne Morel"),
        ("« Oui », a répondu sans hésiter Anne Morel.", "Anne Morel"),
        ("« Oui », s'est réjouie Anne Morel.", "Anne Morel"),
        ("« Oui », nous a confié Anne Morel.", "Anne Morel"),
        ("« Oui », répond la directrice de l'école, Anne Morel.", "Anne Morel"),
        ("« Oui », répondent Anne Morel et Luc Petit.", "Anne Morel and Luc Petit"),
        ("« Oui », a dit M. Petit, le directeur.", "Petit"),
        ("Comme le dit Anne Morel : « Oui, nous venons. »", "Anne Morel"),
        ("Anne Morel l'a dit : « Oui, nous venons. »", "Anne Morel"),
        ("Pour Anne Morel, c'est « une belle journée ».", "Anne Morel"),
        ("Des habitants ont évoqué « une belle journée ».", "Des habitants"),
        ("Interrogée mardi, Anne Morel a évoqué « une belle journée ».", "Anne Morel"),
    ],
)
def test_the_speaker_stands_before_or_behind_the_verb(text: str, expected: str) -> None:
    assert [speaker for _, speaker in said(text, "fr")] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Elle chante « Les Jardins du soir » à Rennes.",
        "Roger Blin, surnommé « le Meunier », fête ses cent ans.",
        "Il a rejoint le club « Les Amis du lac » en mai.",
    ],
)
def test_titles_and_nicknames_are_no_speech(text: str) -> None:
    assert said(text, "fr") == []


def test_regular_verbs_are_conjugated_with_their_changes_of_spelling() -> None:
    cues = speech("fr").cues
    assert {"rappelle", "rappelait", "répète", "répétait", "lançait", "interrogeait", "réagit", "réagissait"} <= set(
        cues
    )
    assert {"défend", "défendu", "défendait"} <= set(cues)


def test_infinitives_and_gerunds_are_no_forms_with_a_subject() -> None:
    table = speech("fr")
    assert {"expliquer", "dire", "réagir"} <= table.bare
    assert not {"déclare", "assure", "murmure"} & table.bare
    assert {"expliquant", "disant"} <= table.participles
    assert table.bare <= set(table.cues)


def test_verbs_that_need_a_reflexive_are_cues_with_it_alone() -> None:
    assert "amuse" in verbs.REFLEXIVE
    assert said("Anne Morel s'amuse : « Quel temps ! »", "fr") == [("Quel temps !", "Anne Morel")]
    assert "étonnée" in speech("fr").reflexive_cues
    assert speech("fr").cues["étonnée"] == SURE


def test_an_apostrophe_parts_an_article_from_its_noun() -> None:
    assert ("l'actrice", "Léa Fontaine", "role") in named("L'actrice Léa Fontaine est là. Hier, l'actrice a chanté.")


def test_a_description_without_an_article_tells_who_someone_is() -> None:
    found = named("Anne Morel, maire de Brissac, est là. La maire a souri.")
    assert ("La maire", "Anne Morel", "role") in found


def test_a_description_leads_in_the_name_behind_its_comma() -> None:
    found = named("La maire de Brissac, Anne Morel, est là. La maire a souri.")
    assert ("La maire", "Anne Morel", "role") in found


def test_an_article_tells_the_gender_that_its_noun_does_not() -> None:
    text = "Anne Morel, 34 ans, et Luc Petit, 36 ans, sont là. La trentenaire a souri, le trentenaire aussi."
    found = named(text)
    assert ("La trentenaire", "Anne Morel", "role") in found
    assert ("le trentenaire", "Luc Petit", "role") in found


@pytest.mark.parametrize(
    ("owner", "expected"), [("Anne Morel", "mère d'Anne Morel"), ("Luc Petit", "mère de Luc Petit")]
)
def test_a_relative_is_named_by_the_owner(owner: str, expected: str) -> None:
    assert ("Sa mère", expected, "role") in named(f"{owner} a gagné la course. Sa mère est ravie.")


def test_a_hyphen_joins_two_words_for_a_relative() -> None:
    assert ("Sa grand-mère", "grand-mère de Luc Petit", "role") in named("Luc Petit lit. Sa grand-mère écoute.")
    assert ("Sa mère", "mère de Luc Petit", "role") in named("Luc Petit lit. Sa mère écoute.")


def test_a_possessive_takes_the_gender_of_what_is_owned() -> None:
    text = "Luc Petit est arrivé. Sa mère l'attendait. « Il est en retard », dit-elle."
    assert said(text, "fr") == [("Il est en retard", "mère de Luc Petit")]


def test_somebody_unnamed_whom_nobody_near_can_be_is_kept_in_mind() -> None:
    text = "Luc Petit a trouvé le chat. La gérante du café n'en revenait pas. « Merci », a-t-elle dit."
    assert said(text, "fr") == [("Merci", "la gérante")]


def test_surnames_keep_their_particles() -> None:
    assert said("« Oui », dit Anne de La Tour. « Non », dit Anne de La Tour.", "fr") == [
        ("Oui", "Anne de La Tour"),
        ("Non", "Anne de La Tour"),
    ]


def test_every_word_is_in_lower_case_and_every_role_has_one_gender() -> None:
    table = people("fr")
    for words in (table.given, table.roles, table.kin, table.titles, table.places, table.openers, table.acts):
        assert all(word == word.lower() and word.strip() for word in words)
    assert table.roles["actrice"].gender == "f"
    assert table.roles["acteur"].gender == "m"
    assert table.roles["maire"].gender == ""
    assert not set(table.titles) & set(table.given)


def test_a_title_before_a_name_ends_no_sentence() -> None:
    assert {"m", "mme", "dr"} <= stops("fr").before_names
    assert said("« Oui », a dit M. Petit. Il pleuvait.", "fr") == [("Oui", "Petit")]
