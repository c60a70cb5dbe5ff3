"""Times in German, Spanish and French: type, value and days; what is English in them is no time."""

from __future__ import annotations

from datetime import date

import pytest

from languages.time_cases import FRENCH, FRENCH_UNSEEN, GERMAN, GERMAN_UNSEEN, SPANISH, SPANISH_UNSEEN, Case
from throughline.annotating.times import times
from throughline.model.article import Article, Published
from throughline.model.marks import Report
from throughline.text.forms import forms
from throughline.text.stamps import stamps

WRITTEN = date(2024, 5, 16)  # a Thursday
ALL = [
    *(("de", case) for case in (*GERMAN, *GERMAN_UNSEEN)),
    *(("es", case) for case in (*SPANISH, *SPANISH_UNSEEN)),
    *(("fr", case) for case in (*FRENCH, *FRENCH_UNSEEN)),
]


@pytest.mark.parametrize(("language", "case"), ALL, ids=lambda value: value if isinstance(value, str) else value[0])
def test_a_sentence_and_its_times(language: str, case: Case) -> None:
    text, expected = case
    published = Published(WRITTEN, WRITTEN, WRITTEN, "given")
    article = Article("a", text, "a.txt", language=language, published=published)
    found = [
        (time.words(article), time.type, time.value, f"{time.first}..{time.last}" if time.days else "")
        for time in times(Report(article))
    ]
    assert found == expected


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_english_words_are_no_times_elsewhere(language: str) -> None:
    text = "So, may the march last? I am back Monday, the past fall, now and soon, two days ago, sat."
    article = Article("a", text, "a.txt", language=language)
    assert list(times(Report(article))) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Frau ist 74 Jahre alt."),
        ("es", "La mujer tiene 74 años."),
        ("es", "Ana Vega, 74 años, canta."),
        ("fr", "Elle a 74 ans."),
        ("fr", "Une femme âgée de 74 ans chante."),
        ("fr", "Anne Roy, 74 ans, chante."),
    ],
)
def test_an_age_is_no_length_of_time(language: str, text: str) -> None:
    article = Article("a", text, "a.txt", language=language)
    assert list(times(Report(article))) == []


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_every_form_of_a_language_is_called_for_by_a_word(language: str) -> None:
    made = forms(language)
    assert {kind for kinds in made.triggers.values() for kind in kinds} <= set(made.forms)


@pytest.mark.parametrize(
    ("language", "text", "words", "kind"),
    [
        ("de", "Veröffentlicht am 3. Mai 2024\nDer Markt", "Veröffentlicht am 3. Mai 2024", "posted"),
        ("de", "Aktualisiert: 3.5.2024 20:15\nDer Markt", "Aktualisiert: 3.5.2024", "updated"),
        ("es", "Publicado el 3 de mayo de 2024\nEl mercado", "Publicado el 3 de mayo de 2024", "posted"),
        ("es", "Actualizado: 3/5/2024 10:30\nEl mercado", "Actualizado: 3/5/2024", "updated"),
        ("fr", "Publié le 3 mai 2024 à 10h30\nLe marché", "Publié le 3 mai 2024", "posted"),
        ("fr", "Mis à jour le 03/05/2024\nLe marché", "Mis à jour le 03/05/2024", "updated"),
    ],
)
def test_the_stamp_of_a_page(language: str, text: str, words: str, kind: str) -> None:
    [stamp] = stamps(text, language)
    assert (stamp.span.words(text), stamp.days.first, stamp.kind) == (words, date(2024, 5, 3), kind)
