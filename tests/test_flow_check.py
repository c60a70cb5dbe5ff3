"""Checking a draft from Python."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import throughline as tl
from drafts import CREW, FLAMES, PLANKS, POST, SOURCES, draft, report
from throughline.commands.checking import FORMATS
from throughline.model.article import Article
from throughline.model.verdicts import Nearest

DRAFT = draft(f"Orla Finch said: “{PLANKS}”\n\nTomas Reed, 44, said: “{CREW}”\n").article


def test_a_check_says_for_every_quotation_what_the_sources_print() -> None:
    found = tl.check(DRAFT, SOURCES.values())

    assert [one.ruling for one in found if one.kind == "quote"] == ["same", "same"]


def test_a_check_does_not_depend_on_the_order_of_the_reports() -> None:
    reports = [*SOURCES.values(), report("Bell", f"“{FLAMES}” said Orla Finch, 47.\n")]

    assert tl.check(DRAFT, random.Random(2).sample(reports, len(reports))) == tl.check(DRAFT, reports)


def test_the_draft_under_another_id_is_no_source_of_itself() -> None:
    copy = report("copy", DRAFT.text)

    assert [one.ruling for one in tl.check(DRAFT, [copy]) if one.kind == "quote"] == ["not found", "not found"]


def test_a_check_without_sources_finds_nothing() -> None:
    assert {one.ruling for one in tl.check(DRAFT, [])} == {"not found"}


def test_a_draft_without_words_has_no_verdicts() -> None:
    assert tl.check(Article("draft", " ", "draft.txt"), SOURCES.values()) == []


def test_the_words_by_which_an_archive_finds_the_sources_stand_in_them() -> None:
    for found in tl.sought(DRAFT):
        if found.kind == "quote":
            assert any(phrase in POST.casefold() for phrase in found.phrases)


@pytest.mark.parametrize("length", [2_000, 8_000])
def test_hostile_drafts_are_checked_in_time_that_grows_with_their_length(length: int) -> None:
    text = "“a b " * (length // 5) + "We will rebuild it plank by plank. ” " * (length // 40)
    start = time.process_time()
    tl.check(Article("draft", text, "draft.txt", language="en"), SOURCES.values())

    assert time.process_time() - start < 5


PARTS = st.sampled_from(
    [
        "Ada Brook, 41, opened the mill on Sunday.",
        "“We kept the wheel turning for ninety winters,” Brook said.",
        "“We kept the wheel … for ninety [long] winters”, she wrote. [sic]",
        "“hasn't”",
        "On Tuesday, the mayor announced that two people were injured.",
        " date 2024-05-16 ",
        "\n\n",
        "\u202e evil \u202c \x1b[31m <script>alert(1)</script> & “",
        "🦆 naïve 東京",
        '"',
        "—",
    ]
)
TEXTS = st.lists(PARTS, min_size=1, max_size=10).map(" ".join)


@settings(max_examples=25, deadline=None)
@given(texts=st.lists(TEXTS, max_size=3), own=TEXTS)
def test_any_draft_can_be_checked_against_any_pile_and_told_in_every_format(texts: list[str], own: str) -> None:
    reports = [report(f"a{number}", text, None) for number, text in enumerate(texts)]
    known = {one.article.id: one for one in reports}
    told = draft(own)
    found = tl.check(told.article, reports)

    assert all(0 <= one.draft.start < one.draft.end <= len(own) for one in found)
    assert all(near.spans and near.spans[-1].end <= len(texts[int(near.article[1:])]) for near in _nearest(found))
    for write in FORMATS.values():
        page = write(told, found, known)
        assert "<script>alert" not in page or page.lstrip().startswith("{")
        assert "\x1b" not in page


def _nearest(found: list[tl.Verdict]) -> list[Nearest]:
    return [near for one in found for near in one.nearest]
