"""The versions of an article, side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import StringIO

from rich.console import Console

from throughline.model.article import Article, Published
from throughline.model.kept import Kept
from throughline.telling.versions import LONGEST, grouped, revisions, versions_record, versions_terminal

FIRST = date(2024, 5, 1)
ONE = Article(
    "ferry",
    "The ferry came in late. Two people were hurt at the quay, the town said on Monday.",
    "one.txt",
    title="Ferry late",
    published=Published(FIRST, FIRST, FIRST, "given"),
)
TWO = replace(
    ONE,
    text="The ferry came in late; three people were hurt at the quay, the town said on Monday evening.",
    source="two.txt",
    title="Ferry very late",
    modified=date(2024, 5, 3),
)


def kept(*articles: Article) -> list[Kept]:
    last = len(articles) - 1
    return [Kept(at, one, "current" if at == last else "older") for at, one in enumerate(articles)]


def shown(*articles: Article, width: int = 100) -> str:
    console = Console(file=StringIO(), width=width, highlight=False)
    versions_terminal(kept(*articles), console)
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def test_words_taken_out_and_put_in_stand_side_by_side() -> None:
    told = shown(ONE, TWO)
    assert "[-Two-]" in told
    assert "{+three+}" in told
    assert "Wed 1 May 2024 → Fri 3 May 2024" in told
    assert "title: “Ferry late” became “Ferry very late”" in told


def test_a_narrow_terminal_shows_the_same_below_each_other() -> None:
    told = shown(ONE, TWO, width=30)
    assert "[-Two-]" in told
    assert "{+three+}" in told


def test_differences_in_marks_are_counted_and_not_shown() -> None:
    told = shown(ONE, replace(ONE, text=ONE.text.replace("quay,", "quay –")))
    assert "0 changes of words; 1 difference in marks, capitals or spaces" in told
    assert "[-" not in told


def test_one_version_says_that_nothing_was_changed() -> None:
    assert "one version: nothing was changed" in shown(ONE)


def test_an_undated_version_and_a_title_that_went_are_told() -> None:
    told = shown(replace(ONE, published=None), replace(ONE, title=None))
    assert "date unknown" in told
    assert "title: “Ferry late” became none" in told


def test_a_long_part_is_cut_in_its_middle_on_the_terminal_alone() -> None:
    long = " ".join(f"w{number}" for number in range(1000))
    told = shown(ONE, replace(ONE, text=f"{ONE.text} {long}"))
    assert "characters" in told
    assert len(told) < 10 * LONGEST
    (change,) = versions_record(kept(ONE, replace(ONE, text=f"{ONE.text} {long}")))["changes"]
    assert change["edits"][-1]["after"].endswith("w999")


def test_nothing_in_a_version_steers_the_terminal() -> None:
    told = shown(ONE, replace(ONE, text=f"{ONE.text} \x1b[31mred \u202e"))
    assert "\x1b" not in told
    assert "\u202e" not in told


def test_the_record_has_every_text_and_the_edits_that_lead_to_the_next() -> None:
    record = versions_record(kept(ONE, TWO))
    (change,) = record["changes"]
    assert [version["text"] for version in record["versions"]] == [ONE.text, TWO.text]
    assert [version["state"] for version in record["versions"]] == ["older", "current"]
    assert (change["from"], change["to"]) == (ONE.sha256, TWO.sha256)
    assert {"field": "title", "before": "Ferry late", "after": "Ferry very late"} in change["about"]
    text, at = "", 0
    for edit in change["edits"]:
        assert ONE.text[slice(*edit["a"])] == edit["before"]
        text += ONE.text[at : edit["a"][0]] + edit["after"]
        at = edit["a"][1]
    assert text + ONE.text[at:] == TWO.text


def test_differences_that_stand_far_apart_are_shown_one_by_one() -> None:
    far = "The harbour stayed open and the buses went as usual, as the town had said before. "
    before = replace(ONE, text=f"Two were hurt. {far}One ferry came.")
    (revision,) = revisions(kept(before, replace(ONE, text=f"Six were hurt. {far}Four ferries came.")))
    assert len(list(grouped(revision.edits))) == 2
    assert "… " in shown(before, revision.after)


def test_a_space_that_was_put_in_and_words_without_any_are_shown_whole() -> None:
    glued = "x" * 200
    assert "{+🙂+}" in shown(replace(ONE, text=f"{glued} open"), replace(ONE, text=f"{glued} 🙂 open"))
