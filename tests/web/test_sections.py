"""How much of each section of a story is shown."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from telling import page_story
from throughline.model.evidence import Evidence
from throughline.telling.dossier import Dossier
from throughline.web.sections import PARTS, alone, fitting, rows, shares, slim, totals

STORY = page_story.dossier()


def lines(part: str, given: Dossier) -> Markup:
    """A section of ten bytes a row."""
    return Markup("x" * 10 * rows(given, part))


def long(number: int) -> Dossier:
    """A story with so many moments, chapters and their bonds."""
    moment, chapter = STORY.timeline[0], STORY.chapters[0]
    chapters = tuple(replace(chapter, id=f"event {at}") for at in range(number))
    bonds = tuple(replace(STORY.bonds[0], earlier=earlier.id, later=later.id) for earlier, later in pairwise(chapters))
    return replace(STORY, timeline=(moment,) * number, chapters=chapters, bonds=bonds)


@given(st.lists(st.integers(0, 500), max_size=12), st.integers(0, 2000))
def test_shares_never_exceed_the_budget_nor_what_is_wanted(sizes: list[int], budget: int) -> None:
    found = shares(sizes, budget)
    assert sum(found) <= budget
    assert all(share <= size for share, size in zip(found, sizes, strict=True))
    if sum(sizes) <= budget:
        assert found == sizes


def test_a_small_story_is_shown_whole() -> None:
    found = fitting(STORY, lines, 10_000, 100)
    assert [one.part for one in found] == [part for part in PARTS if rows(STORY, part)]
    assert all((one.start, one.end) == (0, one.rows) for one in found)


def test_only_the_long_sections_of_a_story_are_cut() -> None:
    budget = 10 * sum(rows(STORY, part) for part in PARTS) + 200
    found = {one.part: one for one in fitting(long(900), lines, budget, 800)}
    assert sum(len(one.html) for one in found.values()) <= budget
    assert 1 < found["timeline"].end < 40
    assert all(one.end == one.rows for part, one in found.items() if part not in ("timeline", "chapters"))


def test_a_story_that_just_fits_is_whole_though_its_first_rows_are_the_longest() -> None:
    def heavy(part: str, given: Dossier) -> Markup:
        return Markup("x" * (100 + 100 * min(rows(given, part), 10) + rows(given, part)))

    budget = 3000 + sum(len(heavy(part, STORY)) for part in PARTS)
    found = fitting(long(30), heavy, budget, 100)
    assert all(one.end == one.rows for one in found)


def test_section_by_section_every_row_is_shown_once() -> None:
    given, at, seen = long(47), 0, 0
    while at < 47:
        found = alone(given, "timeline", at, lines, 100, 40)
        assert found.start == at and len(found.html) <= 100
        seen += found.end - found.start
        at = found.end
    assert seen == 47


def test_a_row_that_alone_is_too_long_is_shown_all_the_same() -> None:
    assert alone(long(3), "timeline", 1, lines, 1, 40).end == 2


def test_rows_go_on_from_one_list_of_a_section_to_the_next() -> None:
    numbers = []

    def fill(part: str, given: Dossier) -> Markup:
        numbers.append((len(given.ledgers), len(given.quotations), len(given.paraphrases)))
        return Markup("")

    whole = (len(STORY.ledgers), len(STORY.quotations), len(STORY.paraphrases))
    alone(STORY, "sayings", whole[0], fill, 10, 1)
    assert numbers == [(0, 1, 0)]


def test_bonds_are_shown_where_both_their_chapters_are() -> None:
    def fill(part: str, given: Dossier) -> Markup:
        there = {chapter.id for chapter in given.chapters}
        assert all({bond.earlier, bond.later} <= there for bond in given.bonds)
        return Markup(len(given.bonds))

    assert alone(long(9), "chapters", 2, fill, 100, 4).html == "3"


def test_a_row_shows_the_first_of_very_many_places_and_reports() -> None:
    moment = replace(STORY.timeline[0], evidence=tuple(Evidence("bell", at, at + 1) for at in range(9)))
    given = replace(STORY, timeline=(moment, *STORY.timeline[1:]))
    assert slim(given, 9) is given
    thin = slim(given, 2)
    assert thin.timeline[0].evidence == moment.evidence[:2]
    assert all(len(ledger.columns) <= 2 for ledger in thin.ledgers)
    shown = {one.article for ledger in thin.ledgers for part in ledger.parts for one in part.prints}
    assert shown <= {article for ledger in thin.ledgers for article in ledger.columns}


def test_headings_count_all_rows() -> None:
    assert totals(long(50), "s")["s-timeline"] == 50
