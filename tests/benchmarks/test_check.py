from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from check import PLANTS, Copied, Outcome, Planted, copied, draft, errors, outcomes, stories, table
from drafts import PLANKS, POST, WEEKLY

QUOTE = Copied(
    "We will rebuild it plank by plank, with our own hands.",
    "Orla Finch",
    "Tomas Reed",
    "The orchestra has never played so softly.",
    "My crew carried nine boats out,",
    "Fire destroyed the boathouse of Penhallow on 11 May.",
    "orchestra",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    other = "“The orchestra has never played so softly in this old hall,” said Hanna Holt, who leads it.\n"
    texts = {"a": POST, "b": WEEKLY, "c": other}
    articles = [json.dumps({"id": name, "text": text, "language": "en"}) for name, text in texts.items()]
    gold = [json.dumps({"id": name, "cluster": cluster}) for name, cluster in (("a", 1), ("b", 1), ("c", 2))]
    (tmp_path / "articles.jsonl").write_text("\n".join(articles), encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text("\n".join(gold), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", [name for name in PLANTS if name not in ("verbatim", "speaker swapped")])
def test_a_planted_change_changes_the_words(name: str) -> None:
    planted = PLANTS[name][1](QUOTE)

    assert planted is not None
    assert planted.words != QUOTE.words


def test_a_swapped_speaker_keeps_the_words() -> None:
    planted = PLANTS["speaker swapped"][1](QUOTE)

    assert planted == Planted(QUOTE.words, "Tomas Reed", frozenset({"credited elsewhere"}))


def test_a_change_that_does_not_fit_is_not_planted() -> None:
    bare = QUOTE._replace(words="So it is, and so be it.", other=None, beside=None, narrated=None)

    assert [name for name, (_, plant) in PLANTS.items() if plant(bare) is None] == [
        "word changed",
        "word dropped",
        "speaker swapped",
        "two joined",
        "narration",
    ]


def test_groups_of_several_articles_come_first(folder: Path) -> None:
    found = stories(folder, 5, random.Random(1))

    assert [[report.article.id for report in story] for story in found] == [["a", "b"], ["c"]]


def test_without_groups_each_article_is_one(folder: Path) -> None:
    (folder / "gold.jsonl").unlink()

    assert [len(story) for story in stories(folder, 5, random.Random(1))] == [1, 1, 1]


def test_only_whole_quotations_of_named_people_are_copied(folder: Path) -> None:
    found = list(copied(stories(folder, 5, random.Random(1)), 50, random.Random(1)))

    assert PLANKS in {quote.words for _, quote in found}
    assert {quote.speaker for _, quote in found} <= {"Orla Finch", "Tomas Reed", "Hanna Holt"}


def test_the_draft_prints_the_planted_words_of_the_speaker() -> None:
    (quote,) = draft(Planted(PLANKS, "Orla Finch", frozenset())).quotes

    assert quote.speakers[0].name == "Orla Finch"


def test_the_figures_count_right_verdicts_and_looks(folder: Path) -> None:
    found = list(outcomes(stories(folder, 5, random.Random(1)), 50, random.Random(1)))
    lines = list(table(found))

    assert any(line.startswith("| verbatim (needs none) |") and line.endswith("| 1.000 | 0.000 |") for line in lines)
    assert lines[-1].startswith("Needs a look: precision")


def test_errors_are_listed_with_the_words_that_were_planted() -> None:
    missed = Outcome("invented", True, Planted("Nobody said so.", "Orla Finch", frozenset({"not found"})), None)

    assert list(errors([missed], 1)) == ["-- invented [Orla Finch] Nobody said so."]
    assert list(errors([missed], 0)) == []
