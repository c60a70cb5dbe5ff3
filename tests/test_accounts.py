"""The published stories are well formed, their scorer counts what its README says, and no figure falls."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import throughline as tl
from accounts.score import COMPARED, KINDS, STORIES, Gold, Place, Told, Trap, Value, figures, stories, table, told
from throughline.model.article import Published
from throughline.telling.records import link_records

FOLDER = Path(__file__).parent / "accounts"
FLOORS = json.loads((Path(__file__).parent / "floors" / "accounts.json").read_text(encoding="utf-8"))
RECORDS = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(STORIES.glob("*.json"))]
MARKED = [(story, one) for story in RECORDS for one in (*story["findings"], *story["traps"])]
GOLD = stories()
COUNTED = [
    (row, what, floor)
    for row, floors in FLOORS.items()
    for what, floor in floors.items()
    if what in ("found", "avoided")
]
FALSE = [(row, floors["false"]) for row, floors in FLOORS.items() if "false" in floors]


def article(record: dict[str, Any]) -> tl.Article:
    day = date.fromisoformat(record["published"]) if record["published"] else None
    return tl.Article(
        record["id"],
        record["text"],
        "",
        outlet=record["outlet"],
        title=record["title"],
        language=record["language"],
        published=Published(day, day, day, "given") if day else None,
    )


@pytest.fixture(scope="module")
def measured() -> dict[str, dict[str, int]]:
    reports = [tl.annotate(article(record)) for story in RECORDS for record in story["reports"]]
    return figures(GOLD, told(list(link_records(tl.relate(reports)))))


def as_told(golds: Sequence[Gold]) -> list[Told]:
    return [Told(one.kind, tuple(place for value in one.values for place in value.places)) for one in golds]


def evidence(marked: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for value in marked["values"]:
        yield from ({"article": value["report"], **span} for span in value["spans"])


# ------------------------------------------------------------------------------------------------ the stories


def test_every_span_is_the_words_it_gives() -> None:
    for story, one in MARKED:
        texts = {report["id"]: report["text"] for report in story["reports"]}
        for value in one["values"]:
            assert value["spans"], one["id"]
            for span in value["spans"]:
                assert texts[value["report"]][span["start"] : span["end"]] == span["words"], one["id"]


def test_ids_are_unique() -> None:
    names = [report["id"] for story in RECORDS for report in story["reports"]]
    marked = [one["id"] for _, one in MARKED]

    assert len(names) == len(set(names))
    assert len(marked) == len(set(marked))
    assert [path.stem for path in sorted(STORIES.glob("*.json"))] == [story["id"] for story in RECORDS]


def test_a_story_has_two_to_five_short_reports_and_days_that_are_days() -> None:
    for story in RECORDS:
        assert 2 <= len(story["reports"]) <= 5
        for report in story["reports"]:
            assert 50 <= len(report["text"].split()) <= 180
            assert report["published"] is None or date.fromisoformat(report["published"])


def test_what_is_marked_holds_what_its_kind_needs() -> None:
    for gold in (one for story in GOLD for one in story.findings):
        told_by = {value.report for value in gold.values}
        given = {value.value for value in gold.values}
        assert gold.kind in KINDS
        assert len(told_by) == 1 if gold.kind == "single" else len(told_by) > 1, gold.id
        assert gold.kind not in COMPARED or len(given) > 1, gold.id
    for story in RECORDS:
        assert all(one["explained_by"] in (None, "as-of", "time zone") for one in story["findings"])


def test_a_trap_has_two_values_and_says_why() -> None:
    for story in RECORDS:
        for trap in story["traps"]:
            assert len({str(value["value"]) for value in trap["values"]}) > 1, trap["id"]
            assert set(trap["never"]) <= set(COMPARED), trap["id"]
            assert trap["why"].endswith("."), trap["id"]


def test_the_readme_counts_the_stories_and_reports() -> None:
    said = (FOLDER / "README.md").read_text(encoding="utf-8")
    lengths = [len(report["text"].split()) for story in RECORDS for report in story["reports"]]

    assert "fourteen stories" in said
    assert len(RECORDS) == 14
    assert re.search(r"There are (\d+) reports of (\d+) to (\d+) words", said) is not None
    assert f"There are {len(lengths)} reports of {min(lengths)} to {max(lengths)} words" in said


# ------------------------------------------------------------------------------------------------ the scorer


def test_the_gold_itself_finds_everything_and_steps_into_no_trap() -> None:
    scored = figures(GOLD, as_told([one for story in GOLD for one in story.findings]))

    assert all(scored[kind]["found"] == scored[kind]["of"] for kind in KINDS)
    assert all(scored[kind]["false"] == 0 for kind in ("agreement", *COMPARED))
    assert scored["traps"]["avoided"] == scored["traps"]["of"]


ONE = Value("a", "3", (Place("a", 0, 5),))
OTHER = Value("b", "4", (Place("b", 10, 15),))
BOTH = (Place("a", 4, 6), Place("b", 14, 20))


def story_of(*golds: Gold, traps: tuple[Trap, ...] = ()) -> list[Any]:
    return [GOLD[0]._replace(findings=golds, traps=traps)]


def test_a_difference_is_found_by_one_that_touches_both_values() -> None:
    gold = story_of(Gold("g", "difference", "injured", (ONE, OTHER)))

    assert figures(gold, [Told("difference", BOTH)])["difference"] == {
        "found": 1, "of": 1, "told": 1, "right": 1, "false": 0,
    }  # fmt: skip


@pytest.mark.parametrize("places", [BOTH[:1], (Place("a", 5, 6), BOTH[1]), (Place("c", 0, 5), BOTH[1])])
def test_a_difference_that_misses_one_value_is_false(places: tuple[Place, ...]) -> None:
    gold = story_of(Gold("g", "difference", "injured", (ONE, OTHER)))

    assert figures(gold, [Told("difference", places)])["difference"]["false"] == 1


def test_two_reports_of_the_same_value_are_no_side_of_a_difference() -> None:
    same = OTHER._replace(value="3")
    gold = story_of(Gold("g", "difference", "injured", (ONE, same, Value("c", "9", (Place("c", 0, 1),)))))

    assert figures(gold, [Told("difference", BOTH)])["difference"]["found"] == 0


def test_an_agreement_on_two_values_of_a_change_is_false() -> None:
    gold = story_of(Gold("g", "change", "injured", (ONE, OTHER)))

    assert figures(gold, [Told("agreement", BOTH)])["agreement"]["false"] == 1


def test_a_single_is_found_by_one_place_and_an_agreement_by_two() -> None:
    gold = story_of(Gold("g", "single", "age", (ONE,)), Gold("h", "agreement", "age", (ONE, OTHER)))
    scored = figures(gold, [Told("single", BOTH[:1]), Told("agreement", BOTH[:1])])

    assert scored["single"]["found"] == 1
    assert scored["agreement"]["found"] == 0


def test_a_trap_is_sprung_only_by_the_kinds_it_names() -> None:
    gold = story_of(traps=(Trap("t", ("difference",), (ONE, OTHER)),))

    assert figures(gold, [Told("change", BOTH)])["traps"] == {"avoided": 1, "of": 1}
    assert figures(gold, [Told("difference", BOTH)])["traps"] == {"avoided": 0, "of": 1}


def test_findings_rest_on_their_own_places_or_on_facts() -> None:
    where = {"article": "a", "start": 0, "end": 5}
    own: dict[str, Any] = {"kind": "single", "evidence": [where]}
    facts: list[dict[str, Any]] = [
        {"type": "fact", "id": "f", "evidence": [where]},
        {"type": "finding", "kind": "single", "facts": ["f"]},
    ]

    assert told([own]) == told(facts) == [Told("single", (Place("a", 0, 5),))]


def test_the_scorer_runs_as_its_readme_says(tmp_path: Path) -> None:
    def scored(*arguments: str) -> str:
        command = [sys.executable, str(FOLDER / "score.py"), *arguments]
        return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()

    found: list[dict[str, Any]] = [one for story in RECORDS for one in story["findings"]]
    lines: list[dict[str, Any]] = [{"kind": one["kind"], "evidence": list(evidence(one))} for one in found]
    path = tmp_path / "told.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")

    assert [json.loads(line) for line in scored("--reports").splitlines()] == [
        report for story in RECORDS for report in story["reports"]
    ]
    assert scored(str(path)) == table(figures(GOLD, told(lines)))


# ------------------------------------------------------------------------------------------------ the floors


@pytest.mark.parametrize(("row", "what", "floor"), COUNTED)
def test_no_figure_falls_below_its_floor(measured: dict[str, dict[str, int]], row: str, what: str, floor: int) -> None:
    assert measured[row][what] >= floor


@pytest.mark.parametrize(("row", "most"), FALSE)
def test_no_more_is_told_falsely_than_before(measured: dict[str, dict[str, int]], row: str, most: int) -> None:
    assert measured[row]["false"] <= most
