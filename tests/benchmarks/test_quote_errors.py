"""Errors are named by place, drawn by their hash, and keep the verdicts that were written for them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from quote_errors import CAUSES, Error, errors, main, page, read, sample, shown, table
from quote_scores import Gold, Wanted
from throughline.flow import quotations
from throughline.model.article import Article
from throughline.model.marks import Quote, Speaker
from throughline.model.span import Span

TEXT = "“The bell is cast,” said Pia Holm. “It rings,” said Nils Dahl. The “old” tower stood. “Soon” it will."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def quote(words: str, name: str) -> Quote:
    return Quote("a", span(words), "direct", True, 0, (Speaker(name, None, "named"),))


WANTED = (
    Wanted(span("The bell is cast"), "direct", (span("Pia Holm"),)),
    Wanted(span("It rings"), "direct", (span("Nils Dahl"),)),
    Wanted(span("Soon"), "mixed", ()),
)
GOLD = Gold(Article("a", TEXT, "a"), WANTED)
FOUND = (quote("The bell", "Pia Holm"), quote("It rings,", "Pia Holm"), quote("old", "Pia Holm"))


def test_each_error_is_named_once_with_its_problem() -> None:
    assert set(errors(GOLD, FOUND)) == {
        Error("a", *span("The bell is cast"), "span"),
        Error("a", *span("It rings"), "speaker"),
        Error("a", *span("old"), "extra"),
        Error("a", *span("Soon"), "missed"),
    }


def test_what_is_right_is_no_error() -> None:
    right = Gold(GOLD.article, WANTED[:2])

    assert not list(errors(right, [quote("The bell is cast,", "Pia Holm"), quote("It rings,", "Nils Dahl")]))


def test_the_sample_of_the_rest_is_the_same_when_one_error_is_mended() -> None:
    many = [Error("a", at, at + 1, "extra") for at in range(100)]
    drawn = sample(many, 10)

    assert drawn == sorted(drawn)
    assert len(set(drawn) & set(sample([one for one in many if one != drawn[0]], 10))) == 9


def test_a_table_keeps_the_verdicts_of_errors_that_are_still_made(tmp_path: Path) -> None:
    kept, new = Error("a", 1, 5, "extra"), Error("b", 2, 3, "missed")
    path = tmp_path / "errors.tsv"
    path.write_text(table([kept, new], {kept: ("no speech", "a song is taken for speech")}), encoding="utf-8")

    assert read(path) == {kept: ("no speech", "a song is taken for speech")}
    assert path.read_text(encoding="utf-8").splitlines()[1] == "b\t2\t3\tmissed\t\t"


def test_a_table_that_is_not_there_has_no_verdicts(tmp_path: Path) -> None:
    assert read(tmp_path / "none.tsv") == {}


def test_the_page_counts_the_causes_and_lists_every_error() -> None:
    told = page(
        {
            Error("a", 1, 5, "extra"): ("no speech", "a song"),
            Error("b", 2, 3, "extra"): ("no speech", "a play"),
            Error("c", 4, 9, "speaker"): ("outlet", "one who reports another"),
        }
    )

    assert told.startswith("# 3 errors\n")
    assert f"| no speech | 2 | {CAUSES['no speech']} |\n| outlet | 1 | {CAUSES['outlet']} |" in told
    assert "| c | 4-9 | speaker | outlet | one who reports another |" in told


def test_what_is_shown_has_both_sides() -> None:
    told = shown(Error("a", *span("It rings"), "speaker"), GOLD, FOUND)

    assert "⟦It rings⟧" in told
    assert "['Nils Dahl']" in told
    assert "['Pia Holm']" in told


def test_the_table_and_page_of_a_corpus_have_no_words_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = {"start": 1, "end": 9, "kind": "direct", "source": [], "cue": []}
    article, gold = {"id": "a", "text": TEXT}, {"id": "a", "quotes": [said], "partial": [], "indirect": []}
    (tmp_path / "articles.jsonl").write_text(json.dumps(article) + "\n", encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps(gold) + "\n", encoding="utf-8")
    rows, told = tmp_path / "errors.tsv", tmp_path / "errors.md"
    made = Error("a", 1, 9, "span")
    rows.write_text(table([made], {made: ("gold", "the end is cut off")}), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["quote_errors.py", str(tmp_path), str(rows), "--page", str(told)])
    main()

    assert "| a | 1-9 | span | gold | the end is cut off |" in told.read_text(encoding="utf-8")
    assert len(rows.read_text(encoding="utf-8").splitlines()) >= len(quotations(TEXT)) - 1
    assert "bell" not in rows.read_text(encoding="utf-8") + told.read_text(encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["quote_errors.py", str(tmp_path), str(rows), "--show"])
    main()
    shown_words = capsys.readouterr().out
    assert "⟦The bell⟧" not in shown_words
    assert "Nils Dahl" in shown_words
