import io
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from rich.console import Console

from telling.odd import ODD, odd_pile
from telling.story import links, place, reports
from throughline.settings import Settings
from throughline.telling.dossier import Change
from throughline.telling.markdown import document
from throughline.telling.needles import Wordless
from throughline.telling.terminal import printed
from throughline.telling.trace import traced
from throughline.telling.tracing import Told, blocks, trace_record


def told(words: str) -> str:
    return document(blocks(traced(words, reports(), links()), reports()))


def test_every_printing_is_told_with_its_day_its_report_its_kind_and_its_speaker() -> None:
    text = told("could not believe")

    assert text.splitlines()[0] == "# “could not believe”"
    assert "1 utterance with these words, looked for in 4 reports." in text
    assert "4 printings in 3 reports, part 1 of 2 of what was said." in text
    assert "- **Thu 6 May 2021, Ellery Gazette**: the reference (120-150); credited to Ada Brook" in text
    assert "002**: cut “could not believe” (135-152); credited to nobody by name" in text
    assert "- **5 to 12 May 2021, most likely Fri 7 May 2021 (inferred), 002**: " in text


def test_a_changed_word_is_told_with_both_words_and_the_printing_is_cited() -> None:
    (line,) = [line for line in told("could not believe").splitlines() if "a word changed" in line]

    assert "“believe” → “trust”" in line
    assert "“We could not trust our ears.”" in line


def test_differences_in_marks_are_counted() -> None:
    assert "marks differ (57-86); end stops: 1 difference; credited" in told("could not believe")


def test_parts_are_numbered_where_there_are_several() -> None:
    text = told("our ears. That was")

    assert "7 printings in 3 reports." in text
    assert "part 2, cut" in text


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("oiled the wheels", "In no quotation of 4 reports. 1 report prints the words elsewhere."),
        ("oiled the wheels", "- Wed 4 May 2022, in the report's own words: “oiled the wheels” (003:221-237)"),
        ("was glad", "in a paraphrase, credited to Ada Brook"),
        ("Harbour clock rings", "in a part of its own: headline"),
        ("nobody said this", "In no quotation of 4 reports."),
    ],
)
def test_words_elsewhere_are_told(words: str, line: str) -> None:
    assert line in told(words)


def test_what_is_not_shown_is_counted() -> None:
    few = Settings(trace_printings=1, trace_elsewhere=1)
    text = document(blocks(traced("could not believe", reports(), links(), settings=few), reports()))
    none = traced("our", reports(), links(), settings=replace(few, trace_utterances=0))

    assert "3 more printings from Thu 6 May 2021 on; throughline export lists all." in text
    assert (
        "1 utterance with these words, looked for in 4 reports; 0 are shown, 1 more are not: give more words."
        in document(blocks(none, reports()))
    )
    clock = traced("clock", reports(), links(), settings=few)
    assert "2 more reports with the words elsewhere." in document(blocks(clock, reports()))


def test_words_put_in_and_left_out_are_told() -> None:
    found = traced("could not believe", reports(), links())
    step = found.ways[0].steps[3]
    added = Change("insert", "words", None, place("c", "trust"))
    dropped = Change("delete", "words", place("a", "believe"), None)
    changes = Told(found, reports()).changes(replace(step, changes=(added, dropped)))

    assert list(changes) == ["with “trust”", "without “believe”"]


def test_an_utterance_without_a_speaker_says_so() -> None:
    assert "## Speaker not named, said Wed 5 May 2021" in told("listen")


def test_the_data_has_every_span_with_its_words() -> None:
    found = traced("could not believe", reports(), links())
    record = trace_record(found, reports())
    (way,) = record["ways"]

    assert json.loads(json.dumps(record)) == record
    assert way["parts"] == [
        {"number": 1, "words": {"article": "a", "start": 120, "end": 150, "words": "We could not believe our ears."}}
    ]
    assert way["steps"][3]["changes"] == [
        {
            "op": "replace",
            "what": "words",
            "reference": {"article": "a", "start": 133, "end": 140, "words": "believe"},
            "printed": {"article": "c", "start": 88, "end": 93, "words": "trust"},
        }
    ]
    assert record["printers"][1]["days"] == {"first": "2021-05-05", "last": "2021-05-12"}
    assert way["more"] == 0


def test_words_elsewhere_are_data_too() -> None:
    (place_,) = trace_record(traced("oiled the wheels", reports(), links()), reports())["elsewhere"]

    assert (place_["kind"], place_["evidence"]["words"]) == ("narration", "oiled the wheels")


def test_spans_of_reports_that_are_not_here_have_no_words() -> None:
    assert Told(traced("our", reports(), links()), {}).words(place("a", "our")) == ""


def test_a_printing_in_several_pieces_is_cited_piece_by_piece() -> None:
    found = traced("could not believe", reports(), links())
    (way,) = found.ways
    broken = replace(way.steps[2], evidence=(place("b", "could not"), place("b", "believe")))
    cut = replace(found, ways=(replace(way, steps=(broken,)),))

    assert "cut “could not” (60-69) + “believe” (70-77)" in document(blocks(cut, reports()))


@settings(max_examples=40)
@given(ODD, ODD)
def test_odd_words_steer_no_terminal_and_are_no_markdown(words: str, other: str) -> None:
    pile = odd_pile(words, other)
    try:
        found = traced(words, pile.reports, pile.links)
    except Wordless:
        return
    console = Console(file=io.StringIO(), width=80)
    printed(blocks(found, pile.reports), console)
    shown = console.file.getvalue()  # type: ignore[attr-defined]
    text = document(blocks(found, pile.reports))

    for steering in "\x1b\u202e\u2066\x07":
        assert steering not in shown + text
    assert "<script" not in text
