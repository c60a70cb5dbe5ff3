"""Who says it, in every usual layout of news, on sentences of our own."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from throughline.annotating.quotes import quotes
from throughline.annotating.speakers import speakers
from throughline.model.article import Article
from throughline.model.marks import Mention, MentionBasis, Quote, Region, Report
from throughline.model.span import Span


def report(text: str, *known: tuple[str, str, MentionBasis]) -> Report:
    """A report with its quotes; each of the known words is a mention of a person wherever it stands."""
    mentions = [
        Mention("a", Span(*found.span()), "person", name, basis)
        for words, name, basis in known
        for found in re.finditer(rf"\b{re.escape(words)}\b", text)
    ]
    bare = Report(Article("a", text, "a.txt"), mentions=tuple(mentions))
    return replace(bare, quotes=tuple(quotes(bare)))


def told(text: str, *known: tuple[str, str, MentionBasis]) -> list[tuple[str, list[str], str | None]]:
    """The words between marks, the names of the speakers, and the cue."""
    return [
        (quote.words(given.article), [one.name for one in quote.speakers], quote.cue and quote.cue.words(text))
        for given in [report(text, *known)]
        for quote in speakers(given)
        if quote.kind != "indirect"
    ]


IDA: tuple[str, str, MentionBasis] = ("Ida", "Ida Lund", "named")


@pytest.mark.parametrize(
    ("text", "name", "cue"),
    [
        ('"The ferry is back," Ida said.', "Ida Lund", "said"),
        ('"The ferry is back," said Ida.', "Ida Lund", "said"),
        ('Ida said: "The ferry is back."', "Ida Lund", "said"),
        ('Ida said, "The ferry is back."', "Ida Lund", "said"),
        ('Ida has also said that "the ferry is back for good".', "Ida Lund", "said"),
        ('"The ferry is back," commented the baker Ida.', "Ida Lund", "commented"),
        ('"The ferry is back," said retired village baker Ida.', "Ida Lund", "said"),
        ('"The ferry is back," Ida, who owns the bakery, told the harbour news.', "Ida Lund", "told"),
        ('Ida (a baker) told visitors: "The ferry is back."', "Ida Lund", "told"),
        ('The ferry, says Ida, is "back for good and all".', "Ida Lund", "says"),
        ('According to Ida, the ferry is "back for good and all".', "Ida Lund", "According to"),
        ('"The ferry is back for good," according to Ida.', "Ida Lund", "according to"),
        ('Ida waved from the pier, adding: "The ferry is back."', "Ida Lund", "adding"),
        ('With Ida saying "the ferry is back for good," all cheered.', "Ida Lund", "saying"),
        ('Ida: "The ferry is back."', "Ida Lund", None),
        ('From Ida: "The ferry is back."', "Ida Lund", None),
        ('News that surprised baker Ida: "The ferry is back."', "Ida Lund", None),
        ('"The ferry is back for good," Ida.', "Ida Lund", None),
        ('"The ferry is back for good." — Ida', "Ida Lund", None),
        ('"The ferry is back for good."\n\n— Ida', "Ida Lund", None),
        ('"Is the ferry back?" Ida asked.', "Ida Lund", "asked"),
        ('"The ferry is back." Ida said.', "Ida Lund", "said"),
        ('Ida paused and said: "The ferry is back."', "Ida Lund", "said"),
        ('On Monday, Ida, a baker, wrote: "The ferry is back."', "Ida Lund", "wrote"),
        ('Last September, Ida cheered, writing on a card: "The ferry is back."', "Ida Lund", "writing"),
        ('The ferry was described by Ida as "a friend of all of us".', "Ida Lund", "described"),
    ],
)
def test_cue_and_speaker_in_the_usual_orders(text: str, name: str, cue: str | None) -> None:
    assert [found[1:] for found in told(text, IDA)] == [([name], cue)]


@pytest.mark.parametrize(
    ("text", "name", "basis"),
    [
        ('"We waved to the ferry," one person wrote.', "one person", "anonymous"),
        ('"We waved to the ferry," the harbour company said.', "the harbour company", "role"),
        ('"We waved to the ferry," she said.', "she", "pronoun"),
        ('"We waved to the ferry," Ned Ray said.', "Ned Ray", "named"),
        ('"We waved to the ferry," the notice read.', "the notice", "role"),
        ('The statement read: "We waved to the ferry."', "The statement", "document"),
        ('Another said: "We waved to the ferry."', "Another", "role"),
    ],
)
def test_words_without_a_mention_are_their_own_name(text: str, name: str, basis: str) -> None:
    (quote,) = [found for found in speakers(report(text)) if found.kind == "direct"]
    assert [(one.name, one.basis) for one in quote.speakers] == [(name, basis)]


def test_a_document_speaks_for_its_people() -> None:
    text = 'Part of their joint statement read: "We waved to the ferry."'
    (quote,) = speakers(report(text, ("their", "Ida Lund and Ned Ray", "pronoun")))
    assert [(one.name, one.basis) for one in quote.speakers] == [("Ida Lund", "document"), ("Ned Ray", "document")]
    assert quote.speakers[0].span is not None
    assert quote.speakers[0].span.words(text) == "Part of their joint statement"


def test_two_names_speak_together() -> None:
    text = '"We waved to the ferry," said Ida and Ned.'
    assert told(text, IDA, ("Ned", "Ned Ray", "named"))[0][1] == ["Ida Lund", "Ned Ray"]


def test_an_owner_does_not_speak_for_what_is_owned() -> None:
    assert told('"We waved," Ida\'s brother said.', IDA)[0][1] == ["Ida's brother"]


def test_a_description_means_whom_the_mention_says() -> None:
    text = '"We waved to the ferry," the 40-year-old said.'
    (quote,) = speakers(report(text, ("the 40-year-old", "Ida Lund", "role")))
    assert [(one.name, one.basis) for one in quote.speakers] == [("Ida Lund", "role")]


def test_the_nearer_name_does_not_win_over_the_subject() -> None:
    text = 'Ida, who sails with Ned, said: "We waved to the ferry."'
    assert told(text, IDA, ("Ned", "Ned Ray", "named"))[0][1] == ["Ida Lund"]


def test_an_interrupted_quotation_is_one_turn() -> None:
    text = '"The ferry," Ida said, "is back for good." "We waved to it."'
    found = list(speakers(report(text, IDA)))
    assert [quote.turn for quote in found] == [0, 0, 0]
    assert [quote.cue is None for quote in found] == [False, False, True]
    assert {one.basis for one in found[2].speakers} == {"carried"}


def test_a_speaker_goes_on_over_paragraphs_without_a_cue() -> None:
    text = '"The ferry is back," said Ida.\n\n"We waved to it."\n\n"It waved to us."'
    found = list(speakers(report(text, IDA)))
    assert [[one.name for one in quote.speakers] for quote in found] == [["Ida Lund"]] * 3
    assert [quote.cue is None for quote in found] == [False, True, True]
    assert len({quote.turn for quote in found}) == 1


def test_narration_before_a_quotation_tells_who_goes_on() -> None:
    text = 'Ida concluded her letter by thanking the crew.\n\n"We waved to all of you."'
    assert told(text, IDA) == [("We waved to all of you.", ["Ida Lund"], "concluded")]
    text = 'Ida was there on Monday. "We waved to all of you."'
    assert told(text, IDA) == [("We waved to all of you.", ["Ida Lund"], None)]


def test_a_question_put_to_someone_leaves_the_answer_open() -> None:
    text = '"Is the ferry back?" asked Ida.\n\n"It is back for good."'
    assert [found[1] for found in told(text, IDA)] == [["Ida Lund"], []]


def test_nobody_is_named_where_the_text_names_nobody() -> None:
    assert told('"We waved to the ferry."') == [("We waved to the ferry.", [], None)]


def test_a_turn_over_paragraphs_has_the_speaker_of_its_cue() -> None:
    text = '"The ferry is back.\n\n"We waved to it," said Ida.'
    assert [found[1] for found in told(text, IDA)] == [["Ida Lund"], ["Ida Lund"]]


def test_fragments_after_one_cue_and_their_frame() -> None:
    text = 'Ida called the ferry "a friend" and "a fine old neighbour". She left.'
    found = [quote for quote in speakers(report(text, IDA)) if quote.kind == "mixed"]
    assert [[one.name for one in quote.speakers] for quote in found] == [["Ida Lund"], ["Ida Lund"]]
    assert {quote.frame and quote.frame.words(text) for quote in found} == {text[:-10]}


def test_a_quoted_title_is_no_speech_and_may_be_a_subject() -> None:
    text = '"We waved to the ferry," said Ida, author of the book "Tides".'
    assert told(text, IDA) == [("We waved to the ferry,", ["Ida Lund"], "said")]


def test_a_post_is_signed() -> None:
    text = "We love the ferry https://t.co/x — Ida Lund (@ida) May 1, 2031\n\nIt left."
    post = Region("a", Span(0, text.index("\n")), "post")
    given_report = Report(
        Article("a", text, "a"), (post,), mentions=(Mention("a", Span(35, 43), "person", "Ida Lund"),)
    )
    given_report = replace(given_report, quotes=tuple(quotes(given_report)))
    (quote,) = speakers(given_report)
    assert (quote.kind, quote.words(given_report.article)) == ("post", "We love the ferry")
    assert [one.name for one in quote.speakers] == ["Ida Lund"]
    (quote,) = speakers(replace(given_report, mentions=()))
    assert quote.speakers == ()


def test_a_long_mention_is_cut_at_a_word() -> None:
    text = f'"We waved to the ferry," said the {"very old village " * 6}baker.'
    quote = next(speakers(report(text)))
    assert quote.speakers[0].span is not None
    assert quote.speakers[0].span.words(text) == "the" + " very old village" * 4 + " very old"


def test_a_mention_ends_with_its_line() -> None:
    text = '"We waved to the ferry," said the harbour\nmaster of the old village.'
    quote = next(speakers(report(text)))
    assert [one.name for one in quote.speakers] == ["the harbour"]


def test_a_cue_without_a_subject_keeps_the_speaker_of_its_sentence() -> None:
    text = '"We waved," said Ida, "to the ferry," said in a calm voice, "and to you."'
    assert [found[1] for found in told(text, IDA)] == [["Ida Lund"]] * 3


def test_a_passive_names_nobody() -> None:
    text = 'The old ferry was called "a friend of us all" for years.'
    assert told(text, IDA) == [("a friend of us all", [], "called")]


def test_a_speaker_is_not_carried_over_long_narration() -> None:
    text = '"The ferry is back," said Ida.' + " It rained." * 6 + '\n\n"We waved to the ferry."'
    assert told(text, IDA)[1][1] == []


def test_a_role_that_follows_a_name_is_the_one_who_speaks() -> None:
    text = '"We waved to the ferry," said the Tidewater mayor.'
    assert told(text, ("Tidewater", "Tidewater", "named"))[0][1] == ["the Tidewater mayor"]
    text = '"We waved to the ferry," said the Tidewater and Lund mayor.'
    assert told(text, ("Tidewater", "Tidewater", "named"))[0][1] == ["the Tidewater and Lund mayor"]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='Ida said.,:"“”\n—( )', max_size=80))
def test_every_quote_lies_inside_the_text(text: str) -> None:
    found: list[Quote] = list(speakers(report(text, IDA)))
    assert all(0 <= quote.start < quote.end <= len(text) for quote in found)
    assert [quote.span for quote in found] == sorted(quote.span for quote in found)
    for quote in found:
        assert all(one.span is None or 0 <= one.span.start < one.span.end <= len(text) for one in quote.speakers)
        assert len(quote.speakers) <= 2


SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the founding reports are not beside the repository")
def test_the_founding_reports_have_their_quotations() -> None:
    count = 0
    for path in sorted(SEEDS.glob("*.txt")):
        given_report = Report(Article(path.stem, path.read_bytes().decode(), str(path)))
        count += len(list(quotes(given_report)))
    assert count == 37


NED: tuple[str, str, MentionBasis] = ("Ned Ray", "Ned Ray", "named")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('"The ferry is back," head baker Ida, 52, wrote.', ["Ida Lund"]),
        ('In their note, Ida and the mayor, Ned Ray, wrote: "The ferry is back."', ["Ida Lund", "Ned Ray"]),
        ('The mayor and Ida said: "The ferry is back."', ["The mayor", "Ida Lund"]),
        ('"The ferry is back," the mayor of Tidewater, Ned Ray, said.', ["Ned Ray"]),
        ('"The ferry is back," Ida\'s press secretary, Ned Ray, said.', ["Ned Ray"]),
        ('Ida and ferry crews said: "The ferry is back."', ["Ida and ferry crews"]),
        ('As Ida, D-Tide, put it, "The ferry is back."', ["Ida Lund"]),
        ('TIDEWATER (LPA) — Ida walked the pier, saying: "The ferry is back."', ["Ida Lund"]),
        ('TIDEWATER — Ida walked the pier, saying: "The ferry is back."', ["Ida Lund"]),
        ('The report on a storm in Tidewater said: "The ferry is back."', ["The report"]),
        ('Ida, a nurse, and her brother, Ned Ray, wrote: "The ferry is back."', ["Ida Lund", "Ned Ray"]),
        ('Ida, a nurse, and Ned Ray wrote: "The ferry is back."', ["Ida Lund", "Ned Ray"]),
        ('Ida, the mayor, and the council said: "The ferry is back."', ["Ida Lund", "the council"]),
        ('Ida came on Monday, the last day, and Ned Ray said: "The ferry is back."', ["Ned Ray"]),
        ('Ida, who won, and Ned Ray said: "The ferry is back."', ["Ned Ray"]),
        ('Friends of Boats and Bridges said: "The ferry is back."', ["Friends of Boats and Bridges"]),
        ('A spokesman for Tidewater, Ned Ray, said: "The ferry is back."', ["Ned Ray"]),
        ('That letter, on blue paper, demanded: "The ferry is back."', ["That letter"]),
        ('On the pier, about 200 bakers met, chanting: "The ferry is back."', ["about 200 bakers"]),
        ('We saw a council praising "the best ferry of the coast".', ["a council"]),
        ('A child could not just stand there and cry "the ferry is back".', ["A child"]),
        ('It rained before Harbour House officials began to call it "a quiet ferry".', ["Harbour House officials"]),
    ],
)
def test_everyone_whom_the_words_name_speaks(text: str, names: list[str]) -> None:
    assert [found for _, found, _ in told(text, IDA, NED)] == [names]


@pytest.mark.parametrize(
    "opening",
    ["The pushback grew.", "Hundreds of letters came.", "Federal law makes it hard.", "Two years prior, it rained."],
)
def test_words_that_cannot_speak_are_not_carried_to_a_quotation(opening: str) -> None:
    found = told(f'Ida said: "It was late." {opening}\n\n"The ferry is back for good."', IDA)
    assert found[-1][1] == ["Ida Lund"]


def test_a_name_that_is_capitalised_elsewhere_too_is_carried() -> None:
    found = told('All know Zorvan. Zorvan cheered.\n\n"The ferry is back for good."', IDA)
    assert found[-1][1] == ["Zorvan"]


def test_whatever_leads_in_a_quotation_with_a_colon_brings_it() -> None:
    assert told('Ida\'s response had a sting: "The ferry is back."', IDA)[0][1] == ["Ida Lund"]


def test_a_new_clause_behind_a_quotation_has_its_own_speaker() -> None:
    found = told('While Ida calls it "a fine old ferry," Ned Ray pauses at the "fine" part.', IDA, NED)
    assert [(names, cue) for _, names, cue in found] == [(["Ida Lund"], "calls"), (["Ned Ray"], None)]


def test_the_clauses_of_a_contrast_keep_their_own_speakers() -> None:
    found = told('While Ida called it "a fine ferry," Ned Ray said it was "a toy".', IDA, NED)
    assert [names for _, names, _ in found] == [["Ida Lund"], ["Ned Ray"]]
    assert told('Ida clapped, while Ned Ray left, calling it "a toy".', IDA, NED)[0][1] == ["Ned Ray"]


def test_something_written_speaks_where_it_is_the_subject_of_the_sentence() -> None:
    assert told('The ad targets "a ferry that never comes on time".', IDA)[0][1] == ["The ad"]
    assert told('The ads of Ida "never come on time".', IDA)[0][1] != ["The ads"]


def test_a_dateline_opens_no_clause() -> None:
    found = told('TIDEWATER — Ida walked the pier.\n\n"The ferry is back for good."', IDA)
    assert found[-1][1] == ["Ida Lund"]
