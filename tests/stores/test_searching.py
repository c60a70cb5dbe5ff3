"""What an archive answers to words: as everything read at once does, on every store."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import throughline as tl
from stores.conftest import Opening
from stores.piles import EXAMPLES, MARKS, article, state
from throughline.archive import Archive
from throughline.asking import checking
from throughline.flow import timed
from throughline.telling.exports import FORMATS, Pile, exported
from throughline.telling.needles import Wordless
from throughline.telling.trace import traced

LINKS = tl.relate(MARKS.values())
BY_ID = dict(sorted(MARKS.items()))
SAID = "“Nobody slept here,” said Ida Brandt, who owns the old half-way inn."
NARRATED = "The isle’s ferry was painted green by two sisters in the winter of the great storm."


@pytest.mark.parametrize(
    "words",
    ["its walls", "not its walls", "A library is … walls", "library", "the", "the early ferry", "zebra crossing"],
)
def test_words_are_traced_as_in_the_whole_pile(opening: Opening, words: str) -> None:
    wanted = traced(words, BY_ID, LINKS)
    with opening() as archive:
        archive.add(EXAMPLES)
        trace, reports = archive.trace(words)
    assert trace == wanted
    assert {printer.article for printer in trace.printers} <= set(reports)


def test_every_part_is_traced_where_that_is_asked_for(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        trace, _ = archive.trace("its walls", whole=True)
    assert trace == traced("its walls", BY_ID, LINKS, whole=True)


@pytest.mark.parametrize("words", ["isle's ferry", "ISLE’S FERRY was painted", "green by two"])
def test_words_that_are_only_narrated_are_told_as_such(opening: Opening, words: str) -> None:
    with opening() as archive:
        archive.add([article("isle", NARRATED, "2024-05-01"), article("inn", SAID, "2024-05-02")])
        trace, _ = archive.trace(words)
    assert not trace.ways
    assert [(one.evidence.article, one.kind) for one in trace.elsewhere] == [("isle", "narration")]


def test_words_beside_a_hyphen_are_found(opening: Opening) -> None:
    with opening() as archive:
        archive.add([article("inn", SAID, "2024-05-02")])
        trace, _ = archive.trace("the old half way inn")
    assert [one.evidence.article for one in trace.elsewhere] == ["inn"]


def test_words_of_very_many_reports_stay_bounded_and_the_younger_ones_are_counted(opening: Opening) -> None:
    inns = [article(f"inn{at}", f"{SAID} It was room {at}.", f"2024-05-{at + 1:02}") for at in range(8)]
    with opening() as archive:
        archive.settings = replace(archive.settings, archive_holding=3)
        archive.add([*inns, article("inn9", SAID)])
        trace, _ = archive.trace("owns the old")
    assert (trace.reports, trace.unread) == (9, 6)
    assert [one.evidence.article for one in trace.elsewhere] == ["inn0", "inn1", "inn2"]


def test_of_too_many_reports_with_all_words_those_count_that_have_them_next_to_each_other(opening: Opening) -> None:
    others = [article(f"a{at}", f"The inn number {at} is old, and half of it is the way.", None) for at in range(5)]
    with opening() as archive:
        archive.settings = replace(archive.settings, archive_holding=3)
        archive.add([*others, article("inn", "The way is an old inn.", "2024-05-02")])
        trace, _ = archive.trace("old inn")
    assert (trace.unread, [one.evidence.article for one in trace.elsewhere]) == (0, ["inn"])


def test_a_whole_report_can_be_traced_and_checked(opening: Opening) -> None:
    told = " ".join(f"Room {at} of the inn was cold and number {at + 1} was warm." for at in range(600))
    with opening() as archive:
        archive.add([article("inn", told, "2024-05-02")])
        trace, _ = archive.trace(told)
        assert [one.evidence.article for one in trace.elsewhere] == ["inn"]
        assert not archive.trace(f"{told} zebra")[0].elsewhere
        assert [one.kind for one in archive.check(f"“{told}”")] == ["quote"]


def test_no_word_is_refused(opening: Opening) -> None:
    with opening() as archive, pytest.raises(Wordless, match="no word in '…!'"):
        archive.trace("…!")


@pytest.mark.parametrize("name", [one.id for one in EXAMPLES])
def test_a_draft_is_checked_as_against_the_whole_pile(opening: Opening, name: str) -> None:
    draft = replace(MARKS[name].article, id="draft", text=f"{MARKS[name].article.text} It is so.")
    with opening() as archive:
        archive.add(EXAMPLES)
        found = archive.check(draft)
    assert found == tl.check(draft, MARKS.values(), LINKS, checking())


def test_a_quotation_that_is_printed_as_narration_or_with_every_run_changed_is_looked_up(opening: Opening) -> None:
    draft = "Ida Brandt said: “The isle’s ferry was painted green by two sisters.”"
    with opening() as archive:
        archive.add([article("isle", NARRATED, "2024-05-01"), article("inn", SAID, "2024-05-02")])
        (verdict,) = [one for one in archive.check(draft) if one.kind == "quote"]
    assert (verdict.ruling, verdict.nearest[0].article) == ("not found", "isle")
    assert verdict.nearest[0].printed_as == "narration"


def test_an_older_version_is_no_source(opening: Opening) -> None:
    old = article("inn", SAID, "2024-05-01")
    new = replace(article("inn", "The inn is shut for good, its owner told a neighbour.", "2024-05-02"), source="n")
    with opening() as archive:
        archive.add([old, new])
        (verdict,) = archive.check("Ida Brandt said: “Nobody slept here.”")
        assert verdict.ruling == "not found"
        assert not archive.trace("nobody slept here")[0].elsewhere


def test_words_that_mean_something_to_a_search_are_only_words(opening: Opening) -> None:
    with opening() as archive:
        archive.add([article("inn", 'He wrote NEAR and OR "NOT" on the wall of the inn.', "2024-05-01")])
        for words in ('near and OR "not"', "NOT* on (the", "' OR 1=1 --", "text : wall"):
            archive.trace(words)
        assert len(archive.trace('NEAR and OR "NOT"')[0].elsewhere) == 1


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"parquet"}))
def test_an_export_of_an_archive_is_that_of_its_reports(opening: Opening, form: str) -> None:
    known = Pile(timed(MARKS.values(), LINKS), LINKS)
    wanted = {name: list(pieces) for name, pieces in exported(form, known, tl.tell(MARKS.values(), LINKS))}
    with opening() as archive:
        archive.add(EXAMPLES)
        found = {name: list(pieces) for name, pieces in archive.export(form)}
    if form not in ("markdown", "html"):
        assert found == wanted
    assert found.keys() == wanted.keys()


def test_one_story_is_exported_by_any_of_its_articles(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        members = set(archive.story(EXAMPLES[0].id)[1])
        lines = [line for _, pieces in archive.export("jsonl", EXAMPLES[0].id) for line in pieces]
    assert {one.id for one in EXAMPLES if any(f'"article": {{"id": "{one.id}"' in line for line in lines)} == members
    assert 0 < len(members) < len(EXAMPLES)


def test_an_export_read_again_is_the_same_archive_with_its_versions_clashes_and_rejected_inputs(
    opening: Opening, tmp_path: Path
) -> None:
    gone = tl.Rejected("gone.txt", "missing", "gone.txt: no such file; check its name")
    inns = [article("inn", SAID, "2024-05-01"), article("inn", f"{SAID} It was shut.", "2024-05-02")]
    clash = [article("isle", NARRATED), article("isle", f"{NARRATED} It was blue.")]
    with opening() as archive:
        archive.add([*EXAMPLES, *inns, *clash, gone])
        wanted = [str(line) for _, pieces in archive.export("jsonl") for line in pieces]
        known = state(archive)
    file = tmp_path / "export.jsonl"
    file.write_text("".join(wanted), encoding="utf-8")
    with tl.Archive(str(tmp_path / "again.db")) as again:
        again.add(tl.read(file))
        assert state(again) == known
        assert [line for _, pieces in again.export("jsonl") for line in pieces] == wanted


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.builds(
            article,
            st.sampled_from(["a", "b"]),
            st.sampled_from([SAID, NARRATED, f"{SAID} Later."]),
            st.sampled_from([None, "2024-05-01", "2024-05-03"]),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_whatever_is_added_its_export_read_again_is_the_same_archive(items: list[tl.Article]) -> None:
    with TemporaryDirectory() as folder:
        with tl.Archive(f"{folder}/one.db") as archive:
            archive.add(items)
            lines = "".join(str(line) for _, pieces in archive.export("jsonl") for line in pieces)
            known = state(archive)
        (Path(folder) / "export.jsonl").write_text(lines, encoding="utf-8")
        with tl.Archive(f"{folder}/two.db") as again:
            again.add(tl.read(f"{folder}/export.jsonl"))
            assert state(again) == known


def test_articles_that_count_are_found_by_their_ids_without_reading_all(tmp_path: Path) -> None:
    with Archive(str(tmp_path / "desk.db")) as archive:
        archive.add(EXAMPLES)
    connection = sqlite3.connect(tmp_path / "desk.db")
    asked = "EXPLAIN QUERY PLAN SELECT id, number FROM articles WHERE id IN ('a', 'b') AND state = 'current'"
    ways = [way for *_, way in connection.execute(asked)]
    connection.close()

    assert len(ways) == 1
    assert re.search(r"SEARCH articles USING .*id=\?", ways[0])
