from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine_work import TRAVELLING
from throughline.model.article import Article, Published
from throughline.model.evidence import Days, Evidence
from throughline.model.links import Links, Utterance
from throughline.model.marks import Mention, Quote, Report, Speaker
from throughline.model.span import Span
from throughline.relating.agreeing import contained
from throughline.relating.turns import closes
from throughline.relating.utterances import utterances
from throughline.running import InProcess, Processes
from throughline.text.alignment import Block

BRIDGE = (
    "We carried every stone of this bridge by hand. The river never once stopped us. "
    "My grandmother would have danced across it, and so will I tonight."
)
BAKERY = "The ovens stay warm all winter. Bring flour and we will bake for the whole street."


def report(name: str, text: str, speaker: str | None = None, day: date | None = None, turns: str = "") -> Report:
    """A report whose quotations stand in curly or straight double marks; ``turns`` has one letter a quotation."""
    spans = [Span(*found.span(1)) for found in re.finditer(r"[“\"]([^”\"]*)[”\"]", text)]
    numbers = [ord(letter) for letter in turns] or list(range(len(spans)))
    place = text.find(speaker) if speaker else -1
    mention = Span(place, place + len(speaker or "")) if place >= 0 else None
    speakers = (Speaker(speaker, mention, "named"),) if speaker else ()
    quotes = tuple(Quote(name, span, "direct", True, turn, speakers) for span, turn in zip(spans, numbers, strict=True))
    published = Published(day, day, day, "given") if day else None
    return Report(Article(name, text, name, published=published, language="en"), quotes=quotes)


def found(*reports: Report) -> list[Utterance]:
    return list(utterances({each.article.id: each for each in reports}, Links(), InProcess()))


def ledger(utterance: Utterance, *reports: Report) -> list[tuple[str, dict[str, str]]]:
    """Every part's words, and how each article prints it."""
    known = {each.article.id: each.article.text for each in reports}
    return [
        (
            segment.words.span.words(known[segment.words.article]),
            {printing.article: printing.kind for printing in segment.printings},
        )
        for segment in utterance.segments
    ]


def sentences(text: str) -> list[str]:
    return re.findall(r"[^.]+\.", text.replace(". ", "."))


def test_one_utterance_is_a_ledger_of_parts_and_reports() -> None:
    first, second, third = sentences(BRIDGE)
    one = report("a", f"“{BRIDGE}” she said.")
    other = report("b", f"“{first}” It was loud. “{third[:-1]},” she added.", turns="xx")
    (utterance,) = found(one, other)
    assert utterance.id == "a:1"
    assert ledger(utterance, one, other) == [
        (first, {"a": "same", "b": "same"}),
        (second, {"a": "same"}),
        (third, {"a": "same", "b": "repunctuated"}),
    ]


def test_a_single_quotation_is_an_utterance_and_indirect_speech_is_none() -> None:
    one = report("a", f"“{BAKERY}” he said, and went.")
    indirect = Quote("a", Span(len(BAKERY) + 5, len(BAKERY) + 10), "indirect", True, 9)
    (utterance,) = found(replace(one, quotes=(*one.quotes, indirect)))
    assert [len(segment.printings) for segment in utterance.segments] == [1]
    assert utterance.said is None


def test_different_words_are_different_utterances() -> None:
    assert len(found(report("a", f"“{BRIDGE}”"), report("b", f"“{BAKERY}”"))) == 2


def test_a_changed_word_is_altered_and_a_dropped_one_merged() -> None:
    altered = report("b", f"“{BRIDGE.replace('stone', 'plank')}”")
    (utterance,) = found(report("a", f"“{BRIDGE}”"), altered)
    assert {printing.article: printing.kind for printing in utterance.segments[0].printings} == {
        "a": "same",
        "b": "altered",
    }
    (edit,) = utterance.segments[0].printings[1].edits
    assert (edit.op, edit.what, edit.b.words(altered.article.text)) == ("replace", "words", "plank")
    (dropped,) = found(report("a", f"“{BRIDGE}”"), report("b", f"“{BRIDGE.replace('never ', '')}”"))
    assert dropped.segments[0].printings[1].kind == "merged"


def test_parts_run_together_are_merged() -> None:
    first, second, third = sentences(BRIDGE)
    one = report("a", f"“{first}” “{second}” “{third}”", turns="xxx")
    other = report("b", f"“{first} {third}”")
    (utterance,) = found(one, other)
    assert ledger(utterance, one, other)[2] == (third, {"a": "same", "b": "merged"})


def test_the_earliest_dated_printing_is_the_reference_and_bounds_the_day() -> None:
    early = report("b", f"“{BRIDGE.upper()}”", day=date(2030, 6, 10))
    (utterance,) = found(report("a", f"“{BRIDGE}”"), early, report("c", f"“{BRIDGE}”", day=date(2031, 1, 1)))
    assert utterance.said == Days(date(2030, 6, 3), date(2030, 6, 10))
    assert utterance.because[0] == ("first printed", (Evidence("b", 1, 1 + len(BRIDGE)),), "2030-06-10")
    assert [printing.kind for printing in utterance.segments[0].printings] == ["restyled", "same", "restyled"]


def test_fragments_find_the_full_quotation_of_their_article() -> None:
    text = f"Ada Lund said the river “never once stopped us” and spoke of “stone”. “{BRIDGE}” said Ada Lund."
    one = report("a", text, speaker="Ada Lund")
    (utterance,) = found(one)
    assert [[printing.kind for printing in segment.printings] for segment in utterance.segments] == [
        ["cut", "same"],
        ["cut", "same"],
        ["same"],
    ]


def test_a_short_fragment_needs_the_same_speaker() -> None:
    text = f"They called it a “stone” party. “{BRIDGE}”"
    assert len(found(report("a", text))) == 2
    assert len(found(report("a", text, speaker="Ada Lund"))) == 1


def test_three_words_are_enough_where_nobody_is_named_and_not_where_another_is() -> None:
    text = f"The river “never once stopped us”. “{BRIDGE}”"
    assert len(found(report("a", text))) == 1
    known = report("a", text, speaker="Ada Lund")
    other = replace(known.quotes[0], speakers=(Speaker("Bo Friis", None, "named"),))
    assert len(found(replace(known, quotes=(other, known.quotes[1])))) == 2


def test_a_fragment_finds_the_full_quotation_of_another_article() -> None:
    full = report("a", f"“{BRIDGE}” said Ada Lund.", speaker="Ada Lund")
    part = report("b", "Ada Lund, whose grandmother “would have danced”, smiled.", speaker="Ada Lund")
    (utterance,) = found(full, part)
    assert [printing.kind for printing in utterance.segments[-1].printings] == ["same", "cut"]


def test_short_common_words_of_two_people_are_two_utterances() -> None:
    words = "Thank you all for this wonderful evening"
    ada, bo = report("a", f"“{words}” said Ada Lund.", "Ada Lund"), report("b", f"“{words}” said Bo Friis.", "Bo Friis")
    assert len(found(ada, bo)) == 2
    assert len(found(ada, report("b", f"“{words}” said Lund.", "Lund"))) == 1
    assert len(found(ada, report("b", f"“{words}” said a guest."))) == 1


def test_long_words_credited_to_two_people_are_one_utterance_that_says_so() -> None:
    ada, bo = (
        report("a", f"“{BRIDGE}” said Ada Lund.", "Ada Lund"),
        report("b", f"“{BRIDGE}” Bo Friis said.", "Bo Friis"),
    )
    (utterance,) = found(ada, bo, report("c", f"“{BRIDGE}” said Lund.", "Lund"))
    assert [(credit.name, [place.article for place in credit.evidence]) for credit in utterance.speakers] == [
        ("Ada Lund", ["a", "c"]),
        ("Bo Friis", ["b"]),
    ]


def test_long_statements_that_share_a_word_or_two_are_two_utterances() -> None:
    mill = "The old mill has ground our flour since spring. Bring sacks and friends, we start at dawn."
    one = report("a", f"“{BAKERY}” said Ida Brandt.", "Ida Brandt")

    for speaker in ("Ida Brandt", "Karel Voss"):
        assert len(found(one, report("b", f"“{mill}” said {speaker}.", speaker))) == 2


def test_a_stock_sentence_in_two_long_statements_is_not_enough() -> None:
    stock = "our thoughts and prayers are with their grieving families tonight"
    one, other = f"{BRIDGE} And {stock}.", f"{BAKERY} As ever {stock}."
    assert len(found(report("a", f"“{one}”"), report("b", f"“{other}”"))) == 2
    assert len(found(report("a", f"“{one}”"), report("b", f"“Well, {stock}.”"))) == 1


def test_a_speaker_who_is_named_nowhere_rests_on_the_quotation() -> None:
    (utterance,) = found(report("a", f"“{BAKERY}”", speaker="Ada Lund"))
    assert utterance.speakers[0].evidence == (Evidence("a", 1, 1 + len(BAKERY)),)


def test_a_sentence_over_a_paragraph_break_is_one_printing() -> None:
    first, _, third = sentences(BRIDGE)
    cut = len(first) // 2
    one = report("a", f"“{first[:cut].strip()}”\n\n“{first[cut:].strip()} {third}”", turns="xx")
    other = report("b", f"“{first}” she wrote. “{third}”", turns="xx")
    (utterance,) = found(one, other)
    assert [len(printing.spans) for printing in utterance.segments[0].printings] == [2, 1]
    assert [printing.kind for printing in utterance.segments[0].printings] == ["same", "same"]


def test_the_editor_s_sic_is_not_a_word_of_the_speaker() -> None:
    one, other = report("a", f"“{BAKERY} [sic]”"), report("b", f"“{BAKERY}”")
    (utterance,) = found(one, other)
    printing = utterance.segments[0].printings[1]
    assert (printing.kind, [edit.what for edit in printing.edits]) == ("restyled", ["sic"])


def test_a_quotation_without_words_is_left_out() -> None:
    assert found(report("a", "“…” was all."), report("b", "Nothing was said.")) == []


def test_a_word_said_a_thousand_times_is_looked_at_a_hundred_times() -> None:
    cheer = " ".join(["hurrah"] * 1000)
    one = report("a", f"“{cheer}” and again “{cheer} today” and “hurrah today”", speaker="Ada Lund")
    assert len(found(one)) == 3


def test_a_part_of_a_key_is_no_word() -> None:
    assert contained((2**40, 2**32), (2**32 + 1, 2**40, 2**32)) == Block(0, 1, 2)
    assert contained((1,), (256, 2**56)) is None
    assert contained((1, 2), (1,)) == Block(0, 0, 1)


@pytest.mark.parametrize(
    ("text", "between", "expected"),
    [
        ("We came.", "” she said, “", True),
        ("We came,", "” she said. “", True),
        ("We came,", "” she said, “", False),
        ("We came", "”\n\n“", False),
        ("We came,", None, True),
        ("We came", "”, and this: “", True),
    ],
)
def test_where_a_sentence_ends_with_a_quotation(text: str, between: str | None, expected: bool) -> None:
    assert closes(text, between) is expected


def test_a_post_with_small_pictures_and_its_quoted_words_are_one_utterance() -> None:
    one = report("a", "“Sleep well, little boat” he wrote.\n\n“Sleep well, little boat 🖤🖤” (post)")
    (utterance,) = found(one)
    assert [printing.kind for printing in utterance.segments[0].printings] == ["restyled", "same"]


def test_two_posts_of_one_person_in_one_report_are_two_utterances() -> None:
    both = report("a", f"“{BRIDGE}” she wrote. A year before: “{BAKERY}” she had written.", speaker="she")
    first, second = report("b", f"“{BRIDGE}”"), report("c", f"“{BAKERY}”")
    assert [utterance.id for utterance in found(both, first, second)] == ["a:1", f"a:{both.quotes[1].start}"]


def test_turns_of_one_report_are_joined_by_the_report_that_prints_all_in_one() -> None:
    parts = sentences(BRIDGE)
    split = report("a", " So she said. ".join(f"“{part}”" for part in parts))
    (utterance,) = found(split, report("b", f"“{BRIDGE}”"))
    assert [len(segment.printings) for segment in utterance.segments] == [2, 2, 2]


def test_a_shared_middle_joins_two_statements_that_begin_and_end_otherwise() -> None:
    middle = sentences(BRIDGE)[2]
    one = report("a", f"“Look up. {middle} Good night.”")
    other = report("b", f"“Oh dear. {middle} Come back soon.”")
    (utterance,) = found(one, other)
    assert dict(ledger(utterance, one, other)) == {
        "Look up.": {"a": "same"},
        "Oh dear.": {"b": "same"},
        middle: {"a": "same", "b": "same"},
        "Good night.": {"a": "same"},
        "Come back soon.": {"b": "same"},
    }


def printings(utterances: list[Utterance]) -> Iterator[tuple[str, Span]]:
    for utterance in utterances:
        for segment in utterance.segments:
            for printing in segment.printings:
                for span in printing.spans:
                    yield printing.article, span


WORDS = st.lists(st.sampled_from(sentences(BRIDGE) + sentences(BAKERY)), min_size=1, max_size=4)


@settings(max_examples=25, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_and_no_quoted_word_is_lost(texts: list[list[str]], random: object) -> None:
    reports = [report(str(number), " and ".join(f"“{text}”" for text in quoted)) for number, quoted in enumerate(texts)]
    shuffled = list(reports)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    result = found(*reports)
    assert found(*shuffled) == result
    covered = set(printings(result))
    for each in reports:
        for quote in each.quotes:
            inside = sorted(span for name, span in covered if name == each.article.id and quote.span.contains(span))
            assert "".join(quote.words(each.article).split()) == "".join(
                "".join(span.words(each.article.text).split()) for span in inside
            )


def test_both_engines_give_the_same_utterances() -> None:
    words = [*sentences(BRIDGE), *sentences(BAKERY)]
    reports = {
        f"{number:02}": report(f"{number:02}", f"“{words[number % 5]} {words[number % 3]}” and “{words[number % 4]}”")
        for number in range(40)
    }
    with Processes(2, TRAVELLING) as engine:
        assert list(utterances(reports, Links(), engine)) == list(utterances(reports, Links(), InProcess()))


def test_a_short_misquotation_by_the_same_speaker_is_altered() -> None:
    one = report("a", "“A mill is not its wheels. It is the miller who comes early,” Ada Brook said.", "Ada Brook")
    two = report("b", "“A mill is not its stones. It is the miller who comes early,” Ada Brook said.", "Ada Brook")
    (utterance,) = found(one, two)
    assert [printing.kind for printing in utterance.segments[0].printings] == ["same", "altered"]


def knowing(given: Report, *names: str) -> Report:
    """The report with mentions of people besides."""
    mentions = tuple(Mention(given.article.id, Span(0, 1), "person", name) for name in names)
    return replace(given, mentions=mentions)


def test_a_fragment_credited_to_another_finds_the_words_of_whom_its_report_names() -> None:
    full = report("a", f"“{BRIDGE}” said Ada Lund.", "Ada Lund")
    part = report("b", "Bo Friis said the town had “carried every stone of this bridge”.", "Bo Friis")
    assert len(found(full, part)) == 2
    (utterance,) = found(full, knowing(part, "Ada Lund"))
    assert [credit.name for credit in utterance.speakers] == ["Ada Lund", "Bo Friis"]
    assert "cut" in {printing.kind for segment in utterance.segments for printing in segment.printings}


def test_a_shorter_fragment_is_enough_where_nobody_is_named_for_it() -> None:
    full = report("a", f"“{BRIDGE}” said Ada Lund.", "Ada Lund")
    part = knowing(report("b", "One guest would have “danced across it and” on."), "Ada Lund")
    named = knowing(report("c", "Bo Friis would have “danced across it and” on.", "Bo Friis"), "Ada Lund")
    assert len(found(full, part)) == 1
    assert len(found(full, named)) == 2


def test_stock_words_are_no_fragment_of_another_s_quotation() -> None:
    full = report("a", "“At the end of the day we carried every stone by hand,” said Ada Lund.", "Ada Lund")
    part = knowing(report("b", "Bo Friis stopped “at the end of the day”.", "Bo Friis"), "Ada Lund")
    assert len(found(full, part)) == 2


def test_nearly_all_of_what_another_said_is_no_fragment() -> None:
    full = report("a", "“We carried every stone of this bridge,” said Ada Lund.", "Ada Lund")
    part = knowing(report("b", "“Carried every stone of this bridge,” said Bo Friis.", "Bo Friis"), "Ada Lund")
    assert len(found(full, part)) == 2


def test_a_misquotation_of_common_words_by_the_same_speaker_is_altered() -> None:
    one = report(
        "a", "“A mill is not its wheels. It is the people who come back on Monday,” Ada Lund said.", "Ada Lund"
    )
    two = report(
        "b", "“A mill is not its stones. It is the people who come back on Monday,” Ada Lund said.", "Ada Lund"
    )
    (utterance,) = found(one, two)
    assert [printing.kind for printing in utterance.segments[0].printings] == ["same", "altered"]
    other = report(
        "c", "“A barn is not its doors. It is the people who come back on Friday,” Bo Friis said.", "Bo Friis"
    )
    assert len(found(one, other)) == 2
