"""What counts as found, what as wrong, and what is no matter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quote_scores import Gold, Tally, Wanted, bare, corpus, head, same_speaker, scores
from throughline.model.article import Article
from throughline.model.marks import Quote, QuoteKind, Speaker
from throughline.model.span import Span

TEXT = "“The mill turns,” said Ane Holt. Holt, 40, called it “a joy”. He said that bread is “cheap” and good."
MILL, JOY, CHEAP = "The mill turns", "a joy", "cheap"


def span(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def quote(at: Span, *speakers: Speaker, kind: QuoteKind = "direct") -> Quote:
    return Quote("a", at, kind, True, 0, speakers)


def named(words: str) -> Speaker:
    return Speaker(words, span(words), "named")


def gold(*quotes: Wanted, partial: tuple[Span, ...] = (), indirect: tuple[Span, ...] = ()) -> Gold:
    return Gold(Article("a", TEXT, "a"), quotes, partial, indirect)


def scored(wanted: Gold, *found: Quote) -> dict[str, Tally]:
    return scores([(wanted, found)])


SPOKEN = Wanted(span(MILL), "direct", (span("Ane Holt"),))


def test_a_span_with_its_comma_and_marks_is_exact() -> None:
    found = scored(gold(SPOKEN), quote(span("“The mill turns,”"), named("Ane Holt")))

    assert found["direct exact"] == found["direct exact and speaker"] == Tally(1, 1, 1)


def test_a_wrong_speaker_leaves_the_span_right() -> None:
    found = scored(gold(SPOKEN), quote(span(MILL), Speaker("Jo Birk", None, "named")))

    assert found["direct exact"] == Tally(1, 1, 1)
    assert found["direct exact and speaker"] == Tally(0, 1, 1)


def test_words_missed_by_half_or_less_are_one_wrong_and_one_missed() -> None:
    assert scored(gold(SPOKEN), quote(span("mill turns")))["direct exact"] == Tally(0, 1, 1)


def test_a_mixed_fragment_counts_only_among_all_marked() -> None:
    found = scored(gold(Wanted(span(JOY), "mixed"), partial=(span(JOY),)), quote(span(JOY), kind="mixed"))

    assert found["direct exact"] == Tally(0, 0, 0)
    assert found["all marked exact"] == found["all marked exact and speaker"] == Tally(1, 1, 1)


def test_scare_quotes_outside_attributed_words_are_wrong() -> None:
    found = scored(gold(SPOKEN), quote(span(JOY)))

    assert found["direct exact"] == found["all marked exact"] == Tally(0, 1, 1)


def test_what_has_no_double_mark_beside_it_is_no_matter() -> None:
    assert scored(gold(), quote(span("Holt, 40")))["all marked exact"] == Tally(0, 0, 0)


def test_one_gold_quotation_is_found_once() -> None:
    assert scored(gold(SPOKEN), quote(span(MILL)), quote(span(MILL)))["direct exact"] == Tally(1, 2, 1)


def test_indirect_speech_is_matched_one_to_one_by_half() -> None:
    told = span("bread is “cheap” and good")
    found = scored(
        gold(indirect=(told,)), quote(told, kind="indirect"), quote(span("bread is “cheap"), kind="indirect")
    )

    assert found["indirect half"] == found["indirect exact"] == Tally(1, 2, 1)
    assert found["all marked exact"] == Tally(0, 0, 0)


def test_indirect_speech_over_a_content_partly_in_marks_is_no_matter() -> None:
    told = span("bread is “cheap” and good")

    assert scored(gold(partial=(told,)), quote(told, kind="indirect"))["indirect half"] == Tally(0, 0, 0)


def test_where_nobody_is_named_a_speaker_is_wrong() -> None:
    alone = Wanted(span(MILL), "direct")

    assert same_speaker(TEXT, alone, quote(span(MILL)))
    assert not same_speaker(TEXT, alone, quote(span(MILL), named("Ane Holt")))


def test_a_name_that_ends_in_the_same_word_is_the_same_speaker() -> None:
    assert same_speaker(TEXT, SPOKEN, quote(span(MILL), Speaker("Mrs Holt", None, "named")))


def test_two_pronouns_are_not_the_same_speaker_by_their_word() -> None:
    said = Wanted(span(MILL), "direct", (span("He"),))

    assert not same_speaker(TEXT, said, quote(span(MILL), Speaker("he", None, "pronoun")))


def test_more_than_two_speakers_for_one_are_wrong() -> None:
    crowd = [named("Ane Holt"), named("Holt"), named("bread")]

    assert not same_speaker(TEXT, SPOKEN, quote(span(MILL), *crowd))


def test_a_mention_over_a_line_break_does_not_count() -> None:
    text = "“Yes,” said Ane\nHolt."
    wanted = Wanted(span("Yes", text), "direct", (span("Ane", text),))
    broken = Speaker("Ane Holt", span("Ane\nHolt", text), "named")

    assert not same_speaker(text, wanted, quote(span("Yes", text), broken))


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("Ane Holt, the miller", "holt"),
        ("the miller (40)", "miller"),
        ("the miller's", "miller"),
        ("(the miller)", "miller"),
        ("She", None),
        ("...", None),
    ],
)
def test_the_head_of_a_name_is_its_last_word_before_an_apposition(words: str, last: str | None) -> None:
    assert head(words) == last


def test_nothing_but_marks_is_bare_to_nothing() -> None:
    assert bare("so “…” on", Span(3, 6)).length == 0


def test_no_articles_score_nothing() -> None:
    none = scores([])["direct exact"]

    assert (none.precision, none.recall, none.f1) == (0, 0, 0)


def test_a_corpus_is_read_with_its_gold(tmp_path: Path) -> None:
    at = {"start": 1, "end": 15}
    (tmp_path / "articles.jsonl").write_text(json.dumps({"id": "a", "text": TEXT}) + "\n", encoding="utf-8")
    line = {"id": "a", "quotes": [{**at, "kind": "direct", "source": [], "cue": []}], "partial": [at], "indirect": []}
    (tmp_path / "gold.jsonl").write_text(json.dumps(line) + "\n\n", encoding="utf-8")
    (read,) = corpus(tmp_path)

    assert read.article.text == TEXT
    assert read.quotes == (Wanted(Span(1, 15), "direct"),)
    assert read.partial == (Span(1, 15),)
