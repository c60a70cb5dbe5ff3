from dataclasses import replace

import pytest

from telling.story import links, place, reports, utterance
from throughline.model.marks import Quote
from throughline.settings import DEFAULTS
from throughline.telling.dossier import Change, Ledger
from throughline.telling.material import Material, materials
from throughline.telling.sayings import introduction, ledgers, sayings


@pytest.fixture
def clock() -> Material:
    return next(materials(reports(), links(), DEFAULTS))


@pytest.fixture
def ledger(clock: Material) -> Ledger:
    (found,) = ledgers(clock)
    return found


def test_a_ledger_has_a_row_a_part_and_a_cell_a_printing(ledger: Ledger) -> None:
    assert [[(cell.article, cell.kind) for cell in part.prints] for part in ledger.parts] == [
        [("a", "same"), ("b", "repunctuated"), ("b", "cut"), ("c", "altered")],
        [("a", "same"), ("c", "cut"), ("c", "cut")],
    ]
    assert (ledger.columns, ledger.most_complete) == (("a", "b", "c"), ("a", "c"))
    assert ledger.because[0].code == "prints the same words"


def test_parts_in_one_quotation_say_so(ledger: Ledger) -> None:
    assert [[cell.with_parts for cell in part.prints] for part in ledger.parts] == [[(2,), (), (), ()], [(1,), (), ()]]


def test_changes_carry_the_words_of_both_sides(ledger: Ledger) -> None:
    first = ledger.parts[0].prints
    assert first[3].changes == (Change("replace", "words", place("a", "believe"), place("c", "trust")),)
    assert first[1].changes[0].printed is None


def test_a_fragment_keeps_its_frame_and_a_damaged_quotation_is_marked(ledger: Ledger) -> None:
    first = ledger.parts[0].prints
    assert [cell.closed for cell in first] == [True, False, True, True]
    assert [cell.frame for cell in first] == [None, None, place("b", 'Her neighbours "could not believe" it'), None]


def test_the_reference_is_marked(ledger: Ledger) -> None:
    assert [[cell.reference for cell in part.prints] for part in ledger.parts] == [
        [True, False, False, False],
        [True, False, False],
    ]


def test_speakers_are_credited_with_the_words_of_the_story(ledger: Ledger) -> None:
    assert [(one.name, one.evidence) for one in ledger.speakers] == [
        ("Ada Brook", (place("a", "Ada Brook"), place("b", "she")))
    ]


def test_introductions_are_the_words_around_the_cue(clock: Material, ledger: Ledger) -> None:
    assert [clock.text(one.evidence) for one in ledger.introductions] == [
        "said keeper Ada Brook, 41",
        "she wrote on the town's board",
        "Last May, Brook, 42, told us",
    ]


def test_a_long_introduction_is_cut_to_the_clause_of_the_cue() -> None:
    short = replace(DEFAULTS, introduction_length=10)
    (found,) = ledgers(next(materials(reports(), links(), short)))
    material = next(materials(reports(), links(), short))
    assert [material.text(one.evidence) for one in found.introductions] == [
        "said keeper Ada Brook",
        "she wrote on the town's board",
        "told us",
    ]


def test_without_a_cue_the_quotation_introduces_itself(clock: Material) -> None:
    quote = Quote("b", place("b", "Listen,").span, "direct", True, 3)
    assert introduction(clock, quote).cue == place("b", "Listen,")


def test_single_quotations_and_paraphrases(clock: Material) -> None:
    single, told = sayings(clock)
    assert (single.kind, single.evidence, single.speakers, single.cue) == (
        "direct",
        (place("b", "Listen,"),),
        (),
        place("b", "said"),
    )
    assert single.said == links().utterances[1].said
    assert (told.kind, told.evidence) == ("indirect", (place("b", "she was glad"),))
    assert [(one.name, one.basis, one.evidence) for one in told.speakers] == [
        ("Ada Brook", "pronoun", (place("b", "she"),))
    ]


def test_the_paragraphs_of_a_turn_are_one_saying() -> None:
    quiet = replace(links(), utterances=())
    told = reports()
    quotes = tuple(replace(quote, turn=7) if quote.kind != "indirect" else quote for quote in told["b"].quotes)
    told["b"] = replace(told["b"], quotes=quotes)
    found = [saying for saying in sayings(next(materials(told, quiet, DEFAULTS))) if saying.article == "b"]
    assert [len(saying.evidence) for saying in found] == [3, 1]
    assert (found[0].closed, found[0].frame) == (False, place("b", 'Her neighbours "could not believe" it'))


def test_an_utterance_printed_once_has_no_ledger_and_one_printed_twice_by_one_report_has() -> None:
    once = replace(
        utterance(), segments=(replace(utterance().segments[0], printings=utterance().segments[0].printings[:1]),)
    )
    twice = replace(once, segments=(replace(once.segments[0], printings=utterance().segments[0].printings[1:3]),))
    for told, number in ((once, 0), (twice, 1)):
        found = list(ledgers(next(materials(reports(), replace(links(), utterances=(told,)), DEFAULTS))))
        assert len(found) == number
    assert found[0].columns == ("b",)


def test_ledgers_with_more_reports_come_first() -> None:
    pair = replace(
        utterance(),
        id="0",
        segments=(replace(utterance().segments[0], printings=utterance().segments[0].printings[:2]),),
    )
    material = next(materials(reports(), replace(links(), utterances=(pair, utterance())), DEFAULTS))
    assert [one.id for one in ledgers(material)] == ["a:1", "0"]


def test_printings_outside_any_quotation_are_told_too() -> None:
    told = reports()
    told["a"] = replace(told["a"], quotes=())
    cells = next(ledgers(next(materials(told, links(), DEFAULTS)))).parts[0].prints
    assert (cells[0].with_parts, cells[0].closed) == ((), True)
