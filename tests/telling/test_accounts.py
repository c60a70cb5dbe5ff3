from dataclasses import replace

import pytest

from telling.story import days, links, place, reports
from throughline.model.article import Intake
from throughline.model.links import Copy, Finding, Passage
from throughline.model.marks import Region
from throughline.settings import DEFAULTS
from throughline.telling.accounts import copied, counts, opening, overlaps, rows
from throughline.telling.compose import dossiers
from throughline.telling.material import Material, materials


@pytest.fixture
def clock() -> Material:
    return next(materials(reports(), links(), DEFAULTS))


def test_equal_values_stand_together(clock: Material) -> None:
    (row,) = rows(clock, "agreement")
    (cell,) = row.cells
    assert (cell.value, cell.evidence, row.origins) == (41, (place("a", "41"), place("b", "41")), 2)


def test_a_change_goes_by_its_days(clock: Material) -> None:
    (row,) = rows(clock, "change")
    assert [(cell.value, cell.as_of) for cell in row.cells] == [(41, days("2021-05-06")), (42, days("2022-05-04"))]
    later = replace(links(), findings=(replace(links().findings[0], facts=("f2", "f1")),))
    (same,) = rows(next(materials(reports(), later, DEFAULTS)), "change")
    assert same == row


def test_a_value_without_a_day_comes_last_in_a_change() -> None:
    undated = tuple(replace(fact, as_of=None) if fact.id == "f1" else fact for fact in links().facts)
    (row,) = rows(next(materials(reports(), replace(links(), facts=undated), DEFAULTS)), "change")
    assert [cell.value for cell in row.cells] == [42, 41]


def test_a_difference_keeps_certainty_and_explanation(clock: Material) -> None:
    hedged, explained = rows(clock, "difference")
    assert [cell.certainty for cell in hedged.cells] == ["reported", "stated"]
    assert (explained.explained_by, explained.subject) == ("grain", None)


def test_what_a_change_shows_is_no_agreement_too() -> None:
    told = (
        Finding("agreement", "Ada Brook", "age", ("f1",), 2),
        Finding("change", "Ada Brook", "age", ("f1", "f2"), 3),
    )
    material = next(materials(reports(), replace(links(), findings=told), DEFAULTS))
    assert list(rows(material, "agreement")) == []
    assert len(list(rows(material, "change"))) == 1


def test_equal_agreements_of_two_events_are_one_row() -> None:
    facts = (*links().facts, replace(links().facts[1], id="f9", value=41))
    told = tuple(Finding("agreement", "Ada Brook", "age", names, 2) for names in (("f1",), ("f9",)))
    material = next(materials(reports(), replace(links(), facts=facts, findings=told), DEFAULTS))
    (row,) = rows(material, "agreement")
    assert (row.origins, [cell.value for cell in row.cells]) == (4, [41])
    assert [span.article for span in row.cells[0].evidence] == ["a", "b", "c"]


@pytest.mark.parametrize(("about", "subject"), [("a:1", "“We could not believe our ears.”"), ("gone", None)])
def test_a_credit_names_the_words_that_it_is_about(about: str, subject: str | None) -> None:
    fact = replace(links().facts[0], attribute="credited", value="Ada Brook", about=about)
    told = replace(links(), facts=(fact,), findings=(Finding("difference", None, "credited", ("f1",), 1),))
    (row,) = rows(next(materials(reports(), told, DEFAULTS)), "difference")
    assert row.subject == subject


def test_an_opening_ends_with_a_whole_word() -> None:
    assert opening("We will open\nagain", 40) == "We will open again"
    assert opening("Wewillopenagain", 6) == "Wewill …"


def test_overlaps_tell_the_words_outside_quotations(clock: Material) -> None:
    found = list(overlaps(clock))
    assert [(one.a, one.b, one.words, one.outside) for one in found] == [("a", "c", 6, 6), ("a", "b", 6, 0)]
    assert [clock.text(one) for one, _ in found[0].passages] == ["harbour clock of Port Ellery rang"]
    assert found[1].passages == ()


def test_copies_are_told_with_their_origin(clock: Material) -> None:
    assert [(one.articles, one.origin, one.kind) for one in copied(clock)] == [(("a", "b"), "a", "rewrite")]


def test_counts_add_up(clock: Material) -> None:
    sources = next(dossiers(reports(), links(), Intake(()))).sources
    found = counts(clock, sources)
    assert (found.reports, found.outlets, found.origins, found.copies) == (3, 1, 2, 1)
    assert (found.stated, found.inferred, found.unknown) == (2, 1, 0)
    assert found.shared == (("a:1", 3),)


@pytest.mark.parametrize(
    ("pairs", "origins"),
    [([], 3), ([("a", "b")], 2), ([("a", "b"), ("b", "c")], 1), ([("b", "c"), ("a", "c")], 1), ([("a", "b", "c")], 1)],
)
def test_copies_of_copies_have_one_origin(pairs: list[tuple[str, ...]], origins: int) -> None:
    found = replace(links(), copies=tuple(Copy(pair, None, "wire", 0.9) for pair in pairs))
    material = next(materials(reports(), found, DEFAULTS))
    assert counts(material, []).origins == origins


def test_a_few_words_beside_a_quotation_are_its_seams() -> None:
    short = (Passage(place("a", "clock of Port Ellery"), place("c", "Port Ellery sings for its clock"), "altered"),)
    (found,) = overlaps(next(materials(reports(), replace(links(), passages=short), DEFAULTS)))
    assert (found.words, found.outside, found.passages) == (4, 0, ())


def test_words_in_two_passages_count_once_and_posts_are_not_outside() -> None:
    told = reports()
    told["a"] = replace(told["a"], regions=(Region("a", place("a", "harbour clock of Port Ellery rang").span, "post"),))
    twice = replace(links(), passages=links().passages[1:] * 2)
    (found,) = overlaps(next(materials(reports(), twice, DEFAULTS)))
    (posted,) = overlaps(next(materials(told, twice, DEFAULTS)))
    assert (found.words, found.outside, posted.words, posted.outside) == (6, 6, 6, 0)


def test_single_sources_of_days_are_left_to_the_timeline() -> None:
    found = tuple(Finding("single", None, attribute, ("f7",), 1) for attribute in ("date", "happened", "age"))
    material = next(materials(reports(), replace(links(), findings=found), DEFAULTS))
    assert [row.attribute for row in rows(material, "single")] == ["age"]
