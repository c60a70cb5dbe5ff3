from dataclasses import replace

import pytest

from telling.story import intake, links, place, reports
from throughline.model.links import Edit, Finding
from throughline.model.marks import Quote, Speaker
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.telling.attention import RANKS
from throughline.telling.codes import NOTICES
from throughline.telling.compose import dossiers
from throughline.telling.dossier import Notice


def notices(found: object = None, **given: object) -> list[Notice]:
    told = replace(links(), **given)  # type: ignore[arg-type]
    return list(next(dossiers(found or reports(), told, intake())).look_first)  # type: ignore[arg-type]


def codes(rows: list[Notice]) -> list[str]:
    return [row.code for row in rows]


def test_the_story_s_notices_by_rank() -> None:
    assert codes(notices()) == [
        "reframed",
        "altered",
        "hedged",
        "explained",
        "single",
        "undated",
        "unclosed",
        "hangs",
    ]


def test_a_rougher_word_is_no_reason_to_look() -> None:
    rough = [Finding("difference", None, kind, ("f5", "f6"), 2, "grain") for kind in ("medium", "condition", "date")]
    assert [row.attribute for row in notices(findings=tuple(rough)) if row.code == "explained"] == ["date"]


def test_every_rank_is_worded() -> None:
    assert set(RANKS) <= set(NOTICES)


def test_a_fragment_in_a_new_frame_stands_beside_its_clause() -> None:
    row = notices()[0]
    assert [cell.evidence for cell in row.cells] == [
        (place("c", 'the quiet quay "was the longest winter"'),),
        (place("a", "That was the longest winter"),),
    ]


def test_an_altered_word_stands_beside_the_reference() -> None:
    row = notices()[1]
    assert row.cells[1].evidence == (place("c", "We could not trust our ears"),)
    assert row.subject == "Ada Brook"


def test_an_alteration_without_its_edits_shows_the_whole_printing_and_needs_no_speaker() -> None:
    told = links().utterances[0]
    first = replace(told.segments[0], printings=tuple(replace(one, edits=()) for one in told.segments[0].printings))
    row = notices(utterances=(replace(told, segments=(first,), speakers=()),))[0]
    assert (row.code, row.subject, row.cells[1].evidence) == (
        "altered",
        None,
        (place("c", "We could not trust our ears."),),
    )


def test_undated_reports_share_one_row_with_what_their_date_rests_on() -> None:
    (row,) = [row for row in notices() if row.code == "undated"]
    assert [(cell.value, cell.evidence) for cell in row.cells] == [("2021-05-05/2021-05-12", (place("b", "board"),))]


@pytest.mark.parametrize(("code", "kind"), [("difference", "difference"), ("credited", "difference")])
def test_open_differences_come_first(code: str, kind: str) -> None:
    attribute = "credited" if code == "credited" else "age"
    rows = notices(findings=(Finding("difference", "Ada Brook", attribute, ("f1", "f2"), 2),))
    assert (rows[0].code, rows[0].attribute) == (code, attribute)
    assert rows[0].section == ("sayings" if code == "credited" else "findings")


def test_a_single_source_of_what_weighs_little_is_not_pointed_out() -> None:
    assert "single" not in codes(notices(findings=(Finding("single", None, "likes", ("f7",), 1),)))


def test_of_one_kind_only_a_few_come_before_the_others_had_their_turn() -> None:
    many = tuple(Finding("difference", f"Person {number}", "age", ("f1", "f2"), 2) for number in range(20))
    assert codes(notices(findings=many)) == ["difference"] * 5 + [
        "reframed",
        "altered",
        "undated",
        "unclosed",
        "hangs",
    ]
    assert len(notices(findings=many)) == DEFAULTS.look_first


def test_a_damaged_turn_is_pointed_out_once() -> None:
    told = reports()
    told["b"] = replace(told["b"], quotes=tuple(replace(quote, closed=False, turn=1) for quote in told["b"].quotes))
    (row,) = [row for row in notices(told) if row.code == "unclosed"]
    assert [cell.evidence for cell in row.cells] == [(place("b", "We could not believe our ears"),)]


def test_whole_quotations_of_nobody_certain_are_pointed_out() -> None:
    told = reports()
    anonymous = (Speaker("a voice", place("b", "a voice").span, "anonymous"),)
    longer = Quote("b", place("b", "Listen,” a voice").span, "direct", True, 9, anonymous)
    told["b"] = replace(told["b"], quotes=(longer,))
    (row,) = [row for row in notices(told) if row.code == "speaker"]
    assert [cell.evidence for cell in row.cells] == [(longer.evidence,)]
    told["b"] = replace(told["b"], quotes=(replace(longer, speakers=(replace(anonymous[0], basis="named"),)),))
    assert "speaker" not in codes(notices(told))


def test_a_time_that_hangs_on_a_near_one_is_not_pointed_out() -> None:
    near = replace(links().dates[2], days=links().resolved[0].days)
    assert "hangs" not in codes(notices(dates=(*links().dates[:2], near)))


def test_an_added_word_is_shown_in_its_clause() -> None:
    told = links().utterances[0]
    insert = replace(
        told.segments[0].printings[3], edits=(Edit("insert", Span(123, 123), place("c", "could").span, "words"),)
    )
    first = replace(told.segments[0], printings=(told.segments[0].printings[0], insert))
    row = next(row for row in notices(utterances=(replace(told, segments=(first,)),)) if row.code == "altered")
    assert row.cells[1].evidence == (place("c", "We could not trust our ears"),)


def test_quoted_words_of_a_headline_need_no_speaker() -> None:
    told = reports()
    headline = Quote("a", place("a", "clock rings").span, "direct", True, 9)
    told["a"] = replace(told["a"], quotes=(headline, *told["a"].quotes))
    assert "speaker" not in codes(notices(told))


def test_each_side_of_a_difference_has_one_span_a_report() -> None:
    twice = tuple(
        replace(fact, evidence=(*fact.evidence, place("c", "42"), place("c", "May"))) if fact.id == "f2" else fact
        for fact in links().facts
    )
    row = notices(facts=twice, findings=(Finding("difference", "Ada Brook", "age", ("f1", "f2"), 2),))[0]
    assert [len(cell.evidence) for cell in row.cells] == [2, 1]


def test_weightier_single_sources_come_first() -> None:
    found = tuple(Finding("single", None, attribute, ("f7",), 1) for attribute in ("age", "cause", "killed"))
    assert [row.attribute for row in notices(findings=found) if row.code == "single"] == ["age", "killed", "cause"]
