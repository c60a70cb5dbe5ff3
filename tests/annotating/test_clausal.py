"""Where a clause of indirect speech begins, and who says it."""

from __future__ import annotations

import pytest

from throughline.annotating.clausal import introducing, leading, owner, sayer
from throughline.annotating.narration import Line, narration
from throughline.annotating.nouns import Phrase
from throughline.languages.speech import speech
from throughline.model.article import Article
from throughline.model.marks import Report
from throughline.settings import DEFAULTS

TABLE = speech("en")
WORDS = introducing(TABLE)


def line(text: str) -> Line:
    """The first sentence of a text."""
    return narration(Report(Article("a", text, "a"))).lines[0]


def told(text: str) -> list[tuple[str, str | None, str]]:
    """The words of each clause that a word of saying leads in, with its speaker and cue."""
    sentence = line(text)

    def words(phrase: Phrase) -> str:
        return text[sentence.tokens[phrase.first].start : sentence.tokens[phrase.last].end]

    return [
        (words(Phrase(one.first, one.last)), words(one.speaker) if one.speaker else None, words(one.cue))
        for one in leading(sentence, WORDS, TABLE, DEFAULTS)
    ]


@pytest.mark.parametrize(
    ("text", "clause", "name", "cue"),
    [
        ("Ida pointed out that the ferry was late.", "the ferry was late", "Ida", "pointed"),
        ("The survey shows that most ferries are late.", "most ferries are late", "The survey", "shows"),
        ("Sailors argue that the ferry is late.", "the ferry is late", "Sailors", "argue"),
        ("Bakers today argue that the ferry is late.", "the ferry is late", "Bakers", "argue"),
        ("Ida believes the ferry is late.", "the ferry is late", "Ida", "believes"),
        ("Ida agreed that the boat sank.", "the boat sank", "Ida", "agreed"),
        ("Ida said that was a good idea.", "that was a good idea", "Ida", "said"),
        ("Ida said there are many boats.", "there are many boats", "Ida", "said"),
        ("Ida said it's a good boat.", "it's a good boat", "Ida", "said"),
        ("Ida said old ferries could sink.", "old ferries could sink", "Ida", "said"),
        ("Ida said bakers lost their boats.", "bakers lost their boats", "Ida", "said"),
        ("Ida said the boat, an old one, should sink.", "the boat, an old one, should sink", "Ida", "said"),
        ("Ida said the U.S. could wait.", "the U.S. could wait", "Ida", "said"),
        ("Some predict it will sink.", "it will sink", "Some", "predict"),
        ("Ida told bakers they were late.", "they were late", "Ida", "told"),
        ("Ida told the bakers the ferry was late.", "the ferry was late", "Ida", "told"),
        ("Ida said the pier “was not safe”.", "the pier “was not safe”", "Ida", "said"),
        ("Ida said her boat “came and went” and sank.", "her boat “came and went” and sank", "Ida", "said"),
        ("Ida promised the council would wait.", "the council would wait", "Ida", "promised"),
    ],
)
def test_a_clause_behind_its_verb(text: str, clause: str, name: str, cue: str) -> None:
    assert told(text) == [(clause, name, cue)]


@pytest.mark.parametrize(
    ("text", "clause", "name", "cue"),
    [
        ("Ida asked whether the ferry was late.", "whether the ferry was late", "Ida", "asked"),
        ("Ida asked Ned if the ferry was late.", "if the ferry was late", "Ida", "asked"),
        ("Ida is telling all at the pier how it sank.", "how it sank", "Ida", "telling"),
        ("Ida described how the ferry sank.", "how the ferry sank", "Ida", "described"),
        ("Ida wondered what the ferry cost.", "what the ferry cost", "Ida", "wondered"),
    ],
)
def test_an_indirect_question_keeps_its_question_word(text: str, clause: str, name: str, cue: str) -> None:
    assert told(text) == [(clause, name, cue)]


@pytest.mark.parametrize(
    ("text", "clause", "name", "cue"),
    [
        ("Ida vowed to mend the ferry.", "to mend the ferry", "Ida", "vowed"),
        ("Ida threatened to sell the ferry.", "to sell the ferry", "Ida", "threatened"),
        ("Ida urged Ned to mend the ferry.", "Ned to mend the ferry", "Ida", "urged"),
        ("Ida asked the council to mend it.", "the council to mend it", "Ida", "asked"),
        ("Ida called on the council to mend it.", "the council to mend it", "Ida", "called"),
        ("Ida told Ned not to mend it.", "Ned not to mend it", "Ida", "told"),
        ("Ida accused the council of selling the ferry.", "the council of selling the ferry", "Ida", "accused"),
        ("Ida praised Ned for mending the ferry.", "Ned for mending the ferry", "Ida", "praised"),
        ("Ida urged visitors to mend it.", "visitors to mend it", "Ida", "urged"),
    ],
)
def test_what_somebody_will_or_shall_do_or_did_wrong(text: str, clause: str, name: str, cue: str) -> None:
    assert told(text) == [(clause, name, cue)]


@pytest.mark.parametrize(
    ("text", "clause", "name", "cue"),
    [
        ("Ned repeated Ida's promise to mend the ferry.", "to mend the ferry", "Ida's", "promise"),
        ("Ned welcomed her promise to mend the ferry.", "to mend the ferry", "her", "promise"),
        ("Ned rejected the claim that the ferry sank.", "the ferry sank", None, "claim"),
        ("Ida was confident that the ferry sailed.", "the ferry sailed", "Ida", "confident"),
        ("Ida made clear that the ferry was sold.", "the ferry was sold", "Ida", "clear"),
        ("It was said that the ferry sank.", "the ferry sank", None, "said"),
        ("Ida was told that the ferry sank.", "the ferry sank", None, "told"),
    ],
)
def test_a_clause_of_a_noun_an_adjective_or_a_passive(text: str, clause: str, name: str | None, cue: str) -> None:
    assert told(text) == [(clause, name, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "Ida did not say that the ferry sank.",
        "Ida declined to say whether the ferry sank.",
        "I think that the ferry sank.",
        "It is clear that the ferry sank.",
        "Clear that the ferry sank.",
        "Her promise to mend the ferry was kept.",
        "The claim that the ferry sank was wrong.",
        "Ned heard the claim that was made.",
        "Ned heard the claim about boats.",
        "Ida called for the council.",
        "Ida called on the council.",
        "Ida urged calm.",
        "Ida is accused of selling the ferry.",
        "Ida accused of selling the ferry.",
        "Ida accused, and of that there is no doubt.",
        "Ida accused the council to sell it of all.",
        "Ida accused the council",
        "Ida wrote a note “to all of them”.",
        "Ida told Ned “it was late”.",
        "Ida asked of all to mend it.",
        "Ida asked Ned.",
        "Ida asked the man who sold it.",
        "Ida asked whether.",
        "Ida found the bakers that were lost.",
        "Ida found the ferry closed.",
        "Ida told Bo in late May.",
        "Ida said of old ferries.",
        "Ida said to the crew that.",
        "Ida said and left.",
        "Ida said hello to hundreds of cheering bakers.",
        "The show was late.",
        "Ned’s show that it was.",
        "“It sank,” said Ida of the ferry that had come.",
        "Ida discussed the boats whether old.",
        "The ferry sank, said the mayor of towns that could wait.",
        "Ida said",
    ],
)
def test_nothing_led_in(text: str) -> None:
    assert told(text) == []


def test_a_relative_pronoun_is_no_part_of_the_speaker() -> None:
    ((_, name, _),) = told("Ida Lund, who said that the ferry sank, slept.")
    assert name == "Ida Lund"


def test_whose_claim_it_is() -> None:
    tokens = line("Ned liked her late promise, and Ida Lund's loud claim.").tokens
    assert owner(tokens, 4, TABLE) == Phrase(2, 2)
    assert owner(tokens, 10, TABLE) == Phrase(7, 8)
    assert owner(tokens, 1, TABLE) is None


def test_nobody_says_a_passive() -> None:
    tokens = line("Ida was told and Ned said so.").tokens
    assert sayer(tokens, 2, TABLE) is None
    assert sayer(tokens, 5, TABLE) == Phrase(4, 4)
