"""Quotations and their speakers end to end, in the layouts in which newspapers print them."""

from __future__ import annotations

import pytest

import throughline as tl

Said = tuple[str, list[str]]


def sayings(text: str) -> list[Said]:
    """The words of each quotation in text order, and the names of its speakers."""
    article = tl.Article("a", text, "a.txt", language="en")
    found = tl.annotate(article)
    return [
        (quote.words(article), [speaker.name for speaker in quote.speakers])
        for quote in found.quotes
        if quote.kind != "indirect"
    ]


def speakers(text: str) -> list[list[str]]:
    """The names of the speakers of each quotation."""
    return [names for _, names in sayings(text)]


MARA = "Beekeeper Mara Quill showed her hives to the school on Friday.\n\n"
BOTH = "Beekeeper Mara Quill and her neighbour Otto Brandt opened the orchard on Friday.\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "“The lime trees are humming again this June,” Mara Quill said.",
        "“The lime trees are humming again this June,” said Mara Quill.",
        "“The lime trees are humming again this June,” Quill said.",
        "“The lime trees are humming again this June,” she said.",
        "“The lime trees are humming again this June,” said Quill, who keeps forty hives.",
        "“The lime trees are humming again this June,” Quill told the children.",
        "“The lime trees are humming again this June,” Quill explained with a smile.",
        "Mara Quill said: “The lime trees are humming again this June.”",
        "Quill said, “The lime trees are humming again this June.”",
        "Quill told the children: “The lime trees are humming again this June.”",
        "Quill opened the lid and whispered: “The lime trees are humming again this June.”",
        "According to Quill, “the lime trees are humming again this June”.",
        "“The lime trees are humming again this June,” according to Mara Quill.",
        "In a note for the pupils, Quill wrote: “The lime trees are humming again this June.”",
        "Mara Quill: “The lime trees are humming again this June.”",
        "“The lime trees are humming again this June.” — Mara Quill",
        "Quill promised that “the lime trees are humming again this June”.",
        "Speaking beside the gate, Quill added: “The lime trees are humming again this June.”",
    ],
)
def test_one_speaker_is_found_wherever_the_name_stands(line: str) -> None:
    ((words, names),) = sayings(MARA + line)
    assert words.rstrip(".,").casefold() == "the lime trees are humming again this june"
    assert names == ["Mara Quill"]


def test_a_quotation_broken_by_its_cue_has_one_speaker_in_both_parts() -> None:
    told = sayings(MARA + "“The bees know the way,” Quill said, “and the children learn it from them.”")
    assert told == [
        ("The bees know the way,", ["Mara Quill"]),
        ("and the children learn it from them.", ["Mara Quill"]),
    ]


def test_a_second_sentence_after_the_cue_is_of_the_same_speaker() -> None:
    told = speakers(MARA + "“The bees know the way,” Quill said. “Our children learn it from them every year.”")
    assert told == [["Mara Quill"], ["Mara Quill"]]


def test_a_quotation_goes_on_over_paragraphs_without_a_closing_mark() -> None:
    text = (
        MARA
        + "“We count them in the evening,” Quill said. “They come home with the last light.\n\n“Then we close the lid.”"
    )
    assert speakers(text) == [["Mara Quill"]] * 3


def test_pieces_of_one_turn_share_its_number() -> None:
    text = (
        MARA
        + "“They come home with the last light,” Quill said. “We wait for them.\n\n“Then we close the lid together.”"
    )
    found = tl.annotate(tl.Article("a", text, "a.txt", language="en"))
    assert found.quotes[-1].turn == found.quotes[-2].turn


def test_a_quotation_in_its_own_paragraph_is_of_the_one_who_spoke_before() -> None:
    text = MARA + "“The lime trees are humming,” Quill said.\n\n“We have never had so much honey in June.”"
    assert speakers(text) == [["Mara Quill"], ["Mara Quill"]]


def test_two_speakers_are_told_apart_by_their_surnames() -> None:
    text = BOTH + "“The pears are early,” Quill said.\n\n“The plums are late,” Brandt said."
    assert speakers(text) == [["Mara Quill"], ["Otto Brandt"]]


def test_two_speakers_are_told_apart_by_their_pronouns() -> None:
    text = (
        "Emma Quill met her brother Adam Hazel at the market.\n\n"
        "“We brought the first pears,” she said.\n\n“My sister picked them before breakfast,” he said."
    )
    assert speakers(text) == [["Emma Quill"], ["Adam Hazel"]]


def test_a_name_that_stands_nearer_does_not_take_the_words() -> None:
    text = BOTH + "Quill, who shares a well with Brandt, said: “The water is sweet again this spring.”"
    assert speakers(text) == [["Mara Quill"]]


def test_the_one_spoken_to_is_not_the_speaker() -> None:
    text = BOTH + "“The water is sweet again this spring,” Quill told Brandt."
    assert speakers(text) == [["Mara Quill"]]


def test_the_one_spoken_of_is_not_the_speaker() -> None:
    text = BOTH + "“He is the kindest neighbour anyone could wish for,” Quill said of Brandt."
    assert speakers(text) == [["Mara Quill"]]


def test_a_relative_speaks_and_not_the_one_whose_relative_it_is() -> None:
    text = MARA + "“We eat honey with everything,” Quill's daughter Lena said."
    ((_, (name,)),) = sayings(text)
    assert name.startswith("Lena")


def test_a_joint_statement_is_of_both() -> None:
    text = BOTH + "In a joint statement, Mara Quill and Otto Brandt wrote: “The orchard belongs to every child here.”"
    assert speakers(text) == [["Mara Quill", "Otto Brandt"]]


def test_a_statement_of_an_office_is_its_own() -> None:
    text = (
        "The orchard opened on Friday.\n\n“The gate will stay open until dusk,” the parish council said in a statement."
    )
    ((_, (name,)),) = sayings(text)
    assert "council" in name


def test_an_unnamed_neighbour_stays_unnamed() -> None:
    text = MARA + "“I bring my own jar every week,” one neighbour said."
    assert speakers(text) == [["one neighbour"]]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“"), ("”", "”")],
)
def test_every_usual_pair_of_marks_holds_speech(opening: str, closing: str) -> None:
    text = MARA + f"{opening}The lime trees are humming again,{closing} Quill said."
    assert sayings(text) == [("The lime trees are humming again,", ["Mara Quill"])]


@pytest.mark.parametrize(
    "line",
    [
        "“The lime trees are humming again, Quill said.",
        "“The lime trees are humming again,' Quill said.",
        '"The lime trees are humming again,” Quill said.',
        "”The lime trees are humming again,” Quill said.",
        "“The lime trees are humming again,“ Quill said.",
    ],
)
def test_a_damaged_mark_neither_loses_the_words_nor_their_speaker(line: str) -> None:
    ((words, names),) = sayings(MARA + line)
    assert words.rstrip(",") == "The lime trees are humming again"
    assert names == ["Mara Quill"]


def test_a_lost_mark_does_not_swallow_the_next_paragraph() -> None:
    text = BOTH + "“The pears are early, Quill said.\n\n“The plums are late,” Brandt said."
    assert speakers(text) == [["Mara Quill"], ["Otto Brandt"]]


def test_an_apostrophe_does_not_end_a_quotation_in_single_marks() -> None:
    text = MARA + "‘The children’s jars aren’t empty any more,’ Quill said."
    assert sayings(text) == [("The children’s jars aren’t empty any more,", ["Mara Quill"])]


def test_a_quotation_inside_another_is_no_second_one() -> None:
    text = MARA + "“My mother always said ‘feed the bees before the guests’ to me,” Quill said."
    ((words, names),) = sayings(text)
    assert words.startswith("My mother") and names == ["Mara Quill"]


@pytest.mark.parametrize(
    "line",
    [
        "Quill lent the school her copy of the book “The Quiet Hive”.",
        "The choir sang the song “Summer Lanterns” beside the gate.",
        "Otto “Bumble” Brandt carried the benches.",
        "The so-called “honey bus” brought the children home.",
    ],
)
def test_titles_nicknames_and_scare_quotes_are_no_speech(line: str) -> None:
    assert sayings(MARA + line) == []


def test_a_few_words_in_the_reporters_clause_are_a_mixed_quotation() -> None:
    article = tl.Article(
        "a", MARA + "Quill said that the summer had been “a gift to every hive”.", "a.txt", language="en"
    )
    (quote,) = (quote for quote in tl.annotate(article).quotes if quote.kind != "indirect")
    assert (quote.kind, quote.words(article)) == ("mixed", "a gift to every hive")
    assert [speaker.name for speaker in quote.speakers] == ["Mara Quill"]


def test_two_fragments_of_one_clause_have_one_speaker() -> None:
    text = MARA + "Quill called the summer “a gift to every hive” and “a holiday for the lime trees”."
    assert speakers(text) == [["Mara Quill"], ["Mara Quill"]]


def test_words_without_marks_after_a_verb_of_saying_are_indirect_speech() -> None:
    article = tl.Article("a", MARA + "Quill said that she would open the gate at nine.", "a.txt", language="en")
    (quote,) = tl.annotate(article).quotes
    assert quote.kind == "indirect"
    assert [speaker.name for speaker in quote.speakers] == ["Mara Quill"]


def test_a_question_and_its_answer_have_their_own_speakers() -> None:
    text = BOTH + "“Are the pears ripe already?” Brandt asked.\n\n“They fell into my apron,” Quill replied."
    assert speakers(text) == [["Otto Brandt"], ["Mara Quill"]]


def test_labels_of_an_interview_name_the_speakers() -> None:
    text = BOTH + "Mara Quill: “The pears fell into my apron.”\n\nOtto Brandt: “The plums are waiting for rain.”"
    assert speakers(text) == [["Mara Quill"], ["Otto Brandt"]]


def test_a_role_means_the_one_who_was_introduced_with_it() -> None:
    assert speakers(MARA + "“The lime trees are humming again,” the beekeeper said.") == [["Mara Quill"]]


def test_an_age_means_the_one_who_was_introduced_with_it() -> None:
    text = "Beekeeper Mara Quill, 47, showed her hives to the school.\n\n“The bees know me,” the 47-year-old said."
    assert speakers(text) == [["Mara Quill"]]


def test_the_cue_is_the_verb_of_saying() -> None:
    article = tl.Article("a", MARA + "“The lime trees are humming again,” Quill explained.", "a.txt", language="en")
    (quote,) = tl.annotate(article).quotes
    assert quote.cue is not None
    assert quote.cue.words(article.text) == "explained"


def test_words_of_an_advert_are_nobodys_speech() -> None:
    text = MARA + "Advertisement\n\n“The bees know the way home,” Quill said."
    assert speakers(text) == [["Mara Quill"]]
