from dataclasses import replace

import pytest

from telling.story import days, intake, links, place, reports
from throughline.model.evidence import Reason
from throughline.telling import wording
from throughline.telling.compose import dossiers
from throughline.telling.dossier import (
    Cell,
    Copied,
    Counts,
    Credit,
    Dossier,
    Help,
    Notice,
    Overlap,
    Print,
    Row,
    Taken,
)

LABELS = {"a": "Ellery Gazette", "b": "002", "c": "003"}


@pytest.fixture
def clock() -> Dossier:
    return next(dossiers(reports(), links(), intake()))


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason("prints the same words"), "prints the same words"),
        (Reason("prints the same words", value="2021-05-01"), "prints the same words, said Sat 1 May 2021"),
        (Reason("conflict", value="prints the same words"), "what does not fit was left out (prints the same words)"),
        (
            Reason("conflict", value="weekday"),
            "what does not fit was left out (it names a bare weekday, which reaches back six days at most)",
        ),
        (Reason("names the earlier day", value="2021-05-01/2021-05-31"), "names the earlier day, May 2021"),
        (Reason("published first", value="a"), "Ellery Gazette was published first"),
        (Reason("unheard of"), "unheard of"),
        (Reason("unheard of", value="b"), "unheard of: 002"),
    ],
)
def test_reasons_in_words(reason: Reason, words: str) -> None:
    assert wording.reason(reason, LABELS) == words


def test_a_reason_needs_no_labels() -> None:
    assert wording.reason(Reason("published first", value="a")) == "a was published first"


@pytest.mark.parametrize(
    ("cell", "attribute", "words"),
    [
        (Cell(41, ()), "age", "41"),
        (Cell(1_600_000, ()), "likes", "1,600,000 likes"),
        (Cell(1, ()), "injured", "1 person injured"),
        (Cell(">=3", ()), "killed", "at least 3 people killed"),
        (Cell(None, ()), "killed", "as worded"),
        (Cell(">1600000", ()), "likes", "more than 1,600,000 likes"),
        (Cell("~20", (), unit="weeks"), "weeks", "about 20 weeks"),
        (Cell("3-5", (), unit="people"), "injured", "3 to 5 people injured"),
        (Cell(None, (), unit="weeks"), "age", "as worded"),
        (Cell("2021-05", (), unit="announce"), "date", "May 2021"),
        (Cell("soon", ()), "date", "soon"),
        (Cell(None, ()), "date", "date unknown"),
        (Cell("announce", (), certainty="reported"), "happened", "hearsay"),
        (Cell("keeper", (), certainty="denied"), None, "keeper (denied)"),
        (Cell(2.5, ()), "money", "2.5"),
    ],
)
def test_values_in_words(cell: Cell, attribute: str | None, words: str) -> None:
    assert wording.value(cell, attribute) == words


@pytest.mark.parametrize(
    ("subject", "attribute", "cells", "words"),
    [
        ("Ada Brook", "age", (), "Ada Brook, age"),
        (None, "unheard", (), "unheard"),
        (None, None, (), "One point"),
        (
            "Ada Brook",
            "happened",
            (Cell("hospital", ()), Cell("hospital", (), certainty="reported")),
            "Ada Brook, taken to hospital",
        ),
        (None, "date", (Cell("2021", (), unit="announce"),), "announced on which day"),
    ],
)
def test_what_a_row_is_about(subject: str | None, attribute: str | None, cells: tuple[Cell, ...], words: str) -> None:
    assert wording.about(subject, attribute, cells) == words


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (Print("a", "same", ()), "the same words"),
        (
            Print("a", "cut", (place("a", "ears"), place("a", "rang")), with_parts=(1, 3)),
            "cut; one span with parts 1 and 3; with a break inside",
        ),
        (Print("a", "altered", (), closed=False), "a word changed; wrong closing mark"),
    ],
)
def test_printings_in_words(given: Print, words: str) -> None:
    assert wording.printed(given) == words


def test_what_differs_is_told_once(clock: Dossier) -> None:
    cell = clock.ledgers[0].parts[0].prints[1]
    assert wording.printed(replace(cell, changes=cell.changes * 2)) == "marks differ (end stops); wrong closing mark"


@pytest.mark.parametrize(
    ("notice", "words"),
    [
        (Notice("difference", "findings", (), "Ada Brook", "age"), "Ada Brook, age: the reports differ"),
        (Notice("unheard", "findings", ()), "unheard"),
        (Notice("undated", "sources", (), attribute="date"), "No date: the report does not say when it was written"),
    ],
)
def test_notices_in_words(notice: Notice, words: str) -> None:
    assert wording.notice(notice) == words


def test_an_explained_notice_says_why() -> None:
    words = wording.notice(Notice("explained", "findings", (), None, "date", "time zone"))
    assert words.startswith("Day: the reports differ") and words.endswith("one evening is the next day further east")


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (Counts(1, 0, 1, 0, 0, 0, 1), "1 report · outlets not stated · 1 undated"),
        (
            Counts(4, 2, 3, 1, 2, 2, 0),
            "4 reports · 2 outlets · 1 copy · 3 independent reports · 2 dated by their text, 2 by reasoning",
        ),
        (
            Counts(2, 1, 2, 0, 2, 0, 0),
            "2 reports · 1 outlet · none copied from another · 2 dated by their text",
        ),
    ],
)
def test_counts_in_words(counts: Counts, words: str) -> None:
    assert wording.counted(counts) == words


def test_whether_anybody_copied() -> None:
    assert wording.copied(Counts(2, 1, 2, 0, 2, 0, 0)).startswith("None copied from another")
    assert wording.copied(Counts(4, 1, 2, 2, 4, 0, 0)) == "2 of 4 reports print another one's own words."
    assert wording.copy(Copied(("a", "b"), None, "wire", 0.82), LABELS).endswith(
        "82% shared, which came first is not known"
    )
    assert "all inside quotations" in wording.overlap(Overlap("a", "b", 6, 0))
    assert wording.overlap(Overlap("a", "b", 1, 1)) == "1 shared word, 1 of them outside quotations"


def test_how_a_day_is_known_is_told(clock: Dossier) -> None:
    assert [wording.told(moment) for moment in clock.timeline] == [
        "said, by one report only",
        "inferred, by one report only",
    ]
    shared = replace(clock.timeline[1], evidence=(place("a", "rang"), place("b", "wrote"), place("b", "said")))
    assert wording.told(shared) == "inferred, by 2 reports"


@pytest.mark.parametrize(
    ("names", "words"),
    [([], "nobody is credited"), (["A"], "A"), (["A", "A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")],
)
def test_speakers_in_words(names: list[str], words: str) -> None:
    assert wording.speakers([Credit(name) for name in names]) == words


def test_a_ledger_says_that_no_word_was_changed_only_where_it_can_tell(clock: Dossier) -> None:
    ledger = clock.ledgers[0]
    assert (
        wording.ledger(ledger, LABELS)
        == "2 parts, printed by 3 reports, a word was changed. Most parts: Ellery Gazette, 003."
    )
    same = replace(ledger, parts=tuple(replace(part, prints=part.prints[:2]) for part in ledger.parts[:1]))
    assert "no word was changed" in wording.ledger(same, LABELS)
    alone = replace(
        same, parts=(replace(same.parts[0], prints=same.parts[0].prints[:1]),), columns=("a",), most_complete=("a",)
    )
    assert wording.ledger(alone, LABELS) == "1 part, printed by 1 report."


def test_sayings_in_words(clock: Dossier) -> None:
    assert wording.saying(clock.paraphrases[0]) == "paraphrase, by a pronoun"
    assert (
        wording.saying(replace(clock.quotations[0], closed=False))
        == "quotation, said Wed 5 May 2021, closing mark missing or wrong"
    )
    assert wording.said(None) == "day unknown"
    assert wording.said(days("2021-05-05")) == "said Wed 5 May 2021"
    assert wording.said(days("2021-05-05", "2021-05-12")) == "said by Wed 12 May 2021 at the latest"


def test_rows_in_words() -> None:
    assert wording.row(Row("agreement", None, "age", (), 3)) == "3 independent reports"
    assert wording.row(Row("difference", None, "age", (), 3)) == ""
    both = (Cell("light smoke", ()), Cell("heavy smoke", ()))
    assert wording.row(Row("agreement", None, "condition", both, 3)) == "described differently, 3 independent reports"
    assert wording.row(Row("agreement", None, "condition", both[:1], 2)) == "2 independent reports"
    assert "more roughly" in wording.row(Row("difference", None, "date", (), 2, "grain"))


def test_support_notes_and_sources_in_words(clock: Dossier) -> None:
    assert (
        wording.help_note(clock.support[0])
        == "Harbour Friends, telephone 0555 0100, 9am to 5pm, free, country not stated"
    )
    bare = Help("c", place("c", "Call"), "web", country="GB")
    assert wording.help_note(bare) == "GB"
    assert [wording.dated(source).split(", ")[-1] for source in clock.sources] == [
        "dated by the report itself",
        "dated by reasoning",
        "dated by the report itself",
    ]
    assert wording.dated(replace(clock.sources[0], days=None)) == "no date found"
    assert wording.source(clock.sources[1]).startswith("002_radio.txt, outlet not stated, 206 characters, en, sha256 ")


def test_chapters_in_words(clock: Dossier) -> None:
    assert (
        wording.chapter(clock.chapters[0], LABELS)
        == "reported 5 to 12 May 2021, happened Wed 5 May 2021: Ellery Gazette, 002"
    )
    assert wording.chapter(clock.chapters[1], LABELS) == "reported Wed 4 May 2022: 003"


def test_what_became_of_the_inputs_adds_up() -> None:
    assert wording.taken(Taken(4, 4)) == "4 inputs = 4 articles + 0 rejected."
    assert (
        wording.taken(Taken(4, 1, ("x",), ("y", "z")))
        == "4 inputs = 1 article + 1 known already + 2 older versions + 0 rejected."
    )


def test_days_are_not_read_out_of_a_number() -> None:
    assert wording.value(Cell("2020", ()), "killed") == "2,020 people killed"
    assert days("2020-01-01").length == 1


def test_from_when_to_when_it_happened_is_as_fine_as_it_is_known(clock: Dossier) -> None:
    ring = clock.timeline[0]
    august = replace(ring, days=days("2020-08-01", "2020-08-31"))
    both = replace(clock, timeline=(august, ring), happened=days("2020-08-01", "2021-05-05"))
    assert wording.happened(clock) == "Wed 5 May 2021"
    assert wording.happened(both) == "August 2020 to Wed 5 May 2021"
    assert wording.happened(replace(clock, timeline=(), happened=days("2020-08-01", "2020-08-31"))) == "August 2020"
    assert wording.happened(replace(clock, happened=None)) == "date unknown"


@pytest.mark.parametrize(
    ("reports_", "shared", "words"),
    [
        (4, 0, ""),
        (2, 2, "both print the same quoted words: one origin, not 2"),
        (4, 4, "all 4 print the same quoted words: one origin, not 4"),
        (9, 3, "up to 3 print the same quoted words: one origin, not 3"),
    ],
)
def test_shared_words_have_one_origin(clock: Dossier, reports_: int, shared: int, words: str) -> None:
    counts = replace(clock.counts, reports=reports_, shared=(("u", shared),) if shared else ())
    assert wording.origin(replace(clock, counts=counts)) == words


def test_whom_only_some_reports_credit_is_told_with_them() -> None:
    ada, tom = Credit("Ada", (place("a", "Ada"), place("b", "she"))), Credit("Tom", (place("c", "Brook"),))
    assert wording.credited((ada, tom), LABELS) == "Ada (also credited: Tom in 003)"
    assert wording.credited((ada, replace(ada, name="Eve")), LABELS) == "Ada and Eve"
    assert wording.credited((ada, Credit("Tom")), LABELS) == "Ada (also credited: Tom)"
    assert wording.credited((), LABELS) == "nobody is credited"


def test_pairs_that_share_only_quotations_are_told_together() -> None:
    assert list(wording.common([Overlap("a", "b", 6, 0), Overlap("a", "c", 6, 6)])) == [
        "1 pair of reports shares words inside quotations only: a common source, no copy"
    ]
    assert list(wording.common([Overlap("a", "c", 6, 6)])) == []


def test_an_uncertain_day_is_not_repeated_with_every_quotation(clock: Dossier) -> None:
    assert wording.saying(replace(clock.quotations[0], said=days("2021-05-05", "2021-05-12"))) == "quotation"
