from collections.abc import Iterable
from dataclasses import replace

import pytest

from telling.story import intake, links, reports
from throughline.model.article import Article, Intake
from throughline.model.evidence import Evidence, Reason
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.telling.compose import dossiers
from throughline.telling.dossier import Dossier, evidence
from throughline.telling.outline import Block, Cited, Heading, Items, Line, Runs, Table, outline


def runs(blocks: Iterable[Block]) -> list[Runs]:
    """Every line of runs of some blocks."""
    found: list[Runs] = []
    for block in blocks:
        if isinstance(block, Heading | Line):
            found.append(block.runs)
        elif isinstance(block, Items):
            found += block.rows
        else:
            found += [cell for row in block.rows for cell in row]
    return found


def text(given: Runs) -> str:
    return "".join(run.words if isinstance(run, Cited) else run.text for run in given)


def headings(dossier: Dossier) -> list[str]:
    return [
        text(block.runs) for block in outline(dossier, reports()) if isinstance(block, Heading) and block.level == 2
    ]


@pytest.fixture
def clock() -> Dossier:
    return next(dossiers(reports(), links(), intake()))


def test_the_sections_stand_in_the_order_of_the_page(clock: Dossier) -> None:
    assert headings(clock) == [
        "Look at these first",
        "What happened when",
        "What was said",
        "Where the reports agree",
        "What changed",
        "Where they differ",
        "Told by one report only",
        "Who copied whom",
        "Earlier and later",
        "Support notes",
        "Sources",
        "Set aside, not thrown away",
        "Read and rejected",
    ]


def test_a_single_report_is_told_without_empty_sections() -> None:
    single = list(dossiers(reports(), links(), intake()))[1]
    assert headings(single) == ["Look at these first", "Sources", "Read and rejected"]


def test_every_place_that_is_told_is_evidence_of_the_dossier(clock: Dossier) -> None:
    known = {f"{clock.labels[span.article]}:{span.start}-{span.end}" for span in evidence(clock)}
    told = {run.place for line in runs(outline(clock, reports())) for run in line if isinstance(run, Cited)}
    assert len(told) > 30
    assert told - {""} <= known


def test_support_is_pointed_to_near_the_top(clock: Dossier) -> None:
    lines = [text(line) for line in runs(outline(clock, reports()))]
    assert [
        place for place, line in enumerate(lines) if line.startswith("Support and helplines, as printed by 003")
    ] == [3]


def test_a_fragment_is_shown_in_its_frame(clock: Dossier) -> None:
    (table,) = [block for block in outline(clock, reports()) if isinstance(block, Table) and block.head[0] == "part"]
    assert 'cut Her neighbours "could not believe" it' in text(table.rows[0][2])
    assert text(table.rows[1][2]) == "not printed"


def test_a_change_is_told_with_its_days(clock: Dossier) -> None:
    (table,) = [
        block for block in outline(clock, reports()) if isinstance(block, Table) and block.head[1] == "then and later"
    ]
    assert text(table.rows[0][1]) == "41 (Thu 6 May 2021): 41 · 41 → 42 (Wed 4 May 2022): 42"


def test_evidence_outside_the_story_is_not_cited(clock: Dossier) -> None:
    source = clock.sources[1]
    because = tuple(
        reason._replace(evidence=tuple(source_span._replace(article="zz") for source_span in reason.evidence))
        for reason in source.because
    )
    elsewhere = replace(clock, sources=(clock.sources[0], replace(source, because=because), clock.sources[2]))
    assert any(text(line).startswith("002: ") for line in runs(outline(elsewhere, reports())))


def test_two_reports_that_share_nothing_are_said_to_copy_nobody(clock: Dossier) -> None:
    apart = replace(clock, copies=(), overlaps=(), counts=replace(clock.counts, copies=0, origins=3))
    assert "None copied from another, as far as the texts show." in [
        text(line) for line in runs(outline(apart, reports()))
    ]


def test_rejected_inputs_are_listed_with_their_cause(clock: Dossier) -> None:
    lines = [text(line) for line in runs(outline(clock, reports()))]
    assert "press/empty.txt (empty): press/empty.txt: nothing in it" in lines


def test_a_report_without_words_is_told() -> None:
    blank = {"x": Report(Article("x", " ", "x.txt"))}
    lines = [text(line) for line in runs(outline(next(dossiers(blank, Links(), Intake(()))), blank))]
    assert lines[:2] == ["A report without words", "No day of what happened is known · no report carries a date."]


def test_pairs_that_share_only_quotations_take_one_line(clock: Dossier) -> None:
    lines = [text(line) for line in runs(outline(clock, reports()))]
    assert "Ellery Gazette and 003: 6 shared words, 6 of them outside quotations" in lines
    assert "1 pair of reports shares words inside quotations only: a common source, no copy" in lines


def test_a_reason_with_many_spans_shows_the_first_few(clock: Dossier) -> None:
    source = clock.sources[0]
    many = tuple(Evidence("a", place, place + 7) for place in range(6))
    told = replace(clock, sources=(replace(source, because=(Reason("header", many),)), *clock.sources[1:]))
    (line,) = [text(line) for line in runs(outline(told, reports())) if text(line).startswith("Ellery Gazette: ")]
    assert line.count(" · ") == 3 and " and 2 more. " in line


def test_a_lead_is_quoted_and_a_headline_is_not(clock: Dossier) -> None:
    lead = replace(clock, title=replace(clock.title, basis="lead"))
    heads = [next(iter(outline(one, reports()))) for one in (clock, lead)]
    assert [isinstance(head, Heading) and isinstance(head.runs[0], Cited) for head in heads] == [False, True]


def test_a_story_may_have_no_copies_section_rows(clock: Dossier) -> None:
    bare = replace(clock, ledgers=(replace(clock.ledgers[0], because=(), introductions=()),), without_support=())
    lines = [text(line) for line in runs(outline(bare, reports()))]
    assert not [line for line in lines if line.startswith(("When it was said", "Introduced by", "None in"))]
