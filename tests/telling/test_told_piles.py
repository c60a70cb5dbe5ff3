"""What a dossier says of small piles of reports, from the articles to the page."""

from __future__ import annotations

from datetime import date

import pytest

import throughline as tl
from throughline.model.article import Published
from throughline.telling.dossier import Dossier, evidence

Told = tuple[str, str]

MONDAY, TUESDAY = "2023-05-15", "2023-05-16"
LIFTED = "A storm lifted the roof of the Linden Road bakery in Harrowmere on Sunday night. "
WAS_LIFTED = "The roof of the Linden Road bakery in Harrowmere was lifted by a storm on Sunday night. "
CANDLES = "“We baked by candlelight until the last roll was warm and nobody went home hungry,” "
BOATS = "A regatta for paper boats filled the pond of Ashby Park on Saturday."


def reports(*pile: Told) -> list[tl.Report]:
    """The reports of a pile, named a, b, c in its order."""
    days = [date.fromisoformat(day) for day, _ in pile]
    return [
        tl.annotate(tl.Article(name, text, f"{name}.txt", language="en", published=Published(day, day, day, "given")))
        for name, day, (_, text) in zip("abc", days, pile, strict=False)
    ]


def dossiers(*pile: Told) -> list[Dossier]:
    """The dossiers of a pile."""
    given = reports(*pile)
    return list(tl.tell(given, tl.relate(given)))


def page(*pile: Told) -> str:
    """The dossiers of a pile as one text."""
    given = {report.article.id: report for report in reports(*pile)}
    return "\n".join(tl.markdown(dossier, given) for dossier in dossiers(*pile))


def test_an_empty_pile_has_no_dossier() -> None:
    assert dossiers() == []


def test_a_story_of_two_reports_comes_before_one_of_a_single_report() -> None:
    found = dossiers((MONDAY, BOATS), (MONDAY, LIFTED), (TUESDAY, WAS_LIFTED))
    assert [dossier.counts.reports for dossier in found] == [2, 1]
    assert set(found[0].articles) == {"b", "c"}


def test_every_report_is_in_one_dossier() -> None:
    found = dossiers((MONDAY, BOATS), (MONDAY, LIFTED), (TUESDAY, WAS_LIFTED))
    assert sorted(name for dossier in found for name in dossier.articles) == ["a", "b", "c"]


def test_a_difference_is_among_what_to_look_at_first() -> None:
    (dossier,) = dossiers(
        (MONDAY, LIFTED + "Three people were injured."), (MONDAY, WAS_LIFTED + "Five people were injured.")
    )
    assert [(notice.code, notice.attribute) for notice in dossier.look_first] == [("difference", "injured")]


def test_reports_that_agree_leave_nothing_to_look_at_first() -> None:
    (dossier,) = dossiers(
        (MONDAY, LIFTED + "Three people were injured."), (MONDAY, WAS_LIFTED + "Three people were hurt.")
    )
    assert dossier.look_first == ()
    assert "injured" in {row.attribute for row in dossier.agreements}


def test_both_numbers_of_a_difference_stand_on_the_page_with_their_words() -> None:
    shown = page((MONDAY, LIFTED + "Three people were injured."), (MONDAY, WAS_LIFTED + "Five people were injured."))
    assert "Three people" in shown
    assert "Five people" in shown
    assert shown.index("Where they differ") > 0


def test_words_that_two_reports_print_have_one_ledger_and_no_second_saying() -> None:
    (dossier,) = dossiers(
        (MONDAY, LIFTED + CANDLES + "Ida Fenwick said."), (TUESDAY, WAS_LIFTED + CANDLES + "Fenwick said.")
    )
    (ledger,) = dossier.ledgers
    assert ledger.columns == ("a", "b")
    assert not ledger.altered
    assert dossier.quotations == ()


def test_a_changed_word_makes_the_ledger_altered() -> None:
    (dossier,) = dossiers(
        (MONDAY, LIFTED + CANDLES + "Ida Fenwick said."),
        (TUESDAY, WAS_LIFTED + CANDLES.replace("warm", "sold") + "Fenwick said."),
    )
    assert dossier.ledgers[0].altered
    assert "altered" in {notice.code for notice in dossier.look_first}


def test_three_reports_of_one_post_are_told_as_one_origin() -> None:
    (dossier,) = dossiers(
        (MONDAY, LIFTED + CANDLES + "Ida Fenwick wrote."),
        (TUESDAY, WAS_LIFTED + CANDLES + "Fenwick wrote."),
        (TUESDAY, f"Guests of the Linden Road bakery remember Sunday night. {CANDLES}baker Ida Fenwick wrote."),
    )
    assert [number for _, number in dossier.counts.shared] == [3]


def test_the_sources_name_the_day_of_each_report() -> None:
    (dossier,) = dossiers((TUESDAY, LIFTED), (MONDAY, WAS_LIFTED))
    assert [(source.article, str(source.best)) for source in dossier.sources] == [("b", MONDAY), ("a", TUESDAY)]


def test_the_digest_changes_with_a_letter_of_a_report() -> None:
    (one,) = dossiers((MONDAY, LIFTED), (TUESDAY, WAS_LIFTED))
    (two,) = dossiers((MONDAY, LIFTED), (TUESDAY, WAS_LIFTED + "."))
    assert one.digest != two.digest
    assert dossiers((MONDAY, LIFTED), (TUESDAY, WAS_LIFTED))[0].digest == one.digest


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"><svg onload=x>'])
def test_markup_in_a_report_is_shown_and_never_run(hostile: str) -> None:
    pile = ((MONDAY, LIFTED + CANDLES + f"Ida Fenwick said. {hostile}"), (TUESDAY, WAS_LIFTED + hostile))
    given = {report.article.id: report for report in reports(*pile)}
    assert hostile not in tl.html(dossiers(*pile), given, excerpts=True)


def test_all_that_a_dossier_says_rests_on_its_own_reports() -> None:
    for dossier in dossiers((MONDAY, BOATS), (MONDAY, LIFTED), (TUESDAY, WAS_LIFTED)):
        assert {place.article for place in evidence(dossier)} <= set(dossier.articles)


def test_a_pronoun_for_two_speakers_is_shown_once() -> None:
    text = "Ada Lund and Ned Hale opened the mill. “We kept the wheel turning for ninety winters,” they said."
    article = tl.Article("a", text, "a.txt", language="en")
    report = tl.annotate(article)
    [dossier] = tl.tell([report], tl.relate([report]))

    assert tl.html([dossier], {"a": report}).count("speaker by a pronoun") == 1
