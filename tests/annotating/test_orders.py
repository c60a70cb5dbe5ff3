"""The orders in which a report says who spoke, and the traps among them, each as a short case from text to names."""

from __future__ import annotations

import pytest

from throughline.flow import quotations


def told(text: str) -> list[tuple[list[str], str | None]]:
    """The names and the cue of each quotation of a text, indirect speech left out."""
    found = [quote for quote in quotations(text, language="en") if quote.kind != "indirect"]
    return [([one.name for one in quote.speakers], quote.cue and quote.cue.words(text)) for quote in found]


ROLLS = "“The rolls are warm today,”"
BAKER = "Mara Lindt baked all night. She loves it."


@pytest.mark.parametrize(
    ("text", "name", "cue"),
    [
        (f"{ROLLS} Mara Lindt said.", "Mara Lindt", "said"),
        (f"{ROLLS} commented the actor Mara Lindt.", "Mara Lindt", "commented"),
        (f"{ROLLS} Mara Lindt added.", "Mara Lindt", "added"),
        (f"{ROLLS} according to Mara Lindt, the baker.", "Mara Lindt", "according to"),
        (f"According to the baker, Mara Lindt, {ROLLS}", "Mara Lindt", "According to"),
        (f"In a statement posted on the town website, Mara Lindt said: {ROLLS}", "Mara Lindt", "said"),
        (f"From Mara Lindt: {ROLLS}", "Mara Lindt", None),
        ("“The rolls are warm today.” - Mara Lindt", "Mara Lindt", None),
        ("“The rolls are warm today.”\n- Mara Lindt", "Mara Lindt", None),
        ("“The rolls are warm today.”\n\n— Mara Lindt, baker", "Mara Lindt", None),
        ("“The rolls are warm today” - Mara Lindt, a baker from Wexcombe", "Mara Lindt", None),
        ("“The rolls are warm today,” Mara Lindt, 34.", "Mara Lindt", None),
        ("Her old teacher, Mara Lindt, was milder: “The rolls are warm today.”", "Mara Lindt", None),
        ("**Mara Lindt:** “The rolls are warm today.”", "Mara Lindt", None),
        ("The pier is “a friend of us all”, says Tom Reyes, the harbour master.", "Tom Reyes", "says"),
        ("The pier is “a friend of us all” in winter, says Tom Reyes.", "Tom Reyes", "says"),
        ("Tom Reyes praised Mara Lindt’s rolls as “a small morning wonder”.", "Tom Reyes", "praised"),
        ("Calling the pier “a friend of us all”, Tom Reyes sat down.", "Tom Reyes", "Calling"),
        ("While calling the pier “a friend of us all”, Tom Reyes sat down.", "Tom Reyes", "calling"),
        ("Speaking to reporters, Tom Reyes called the pier “a friend of us all”.", "Tom Reyes", "called"),
        ("Tom Reyes met the council, calling the pier “a friend of us all”.", "Tom Reyes", "calling"),
        ("While explaining how she bakes, Mara Lindt said the rolls are “a small wonder”.", "Mara Lindt", "said"),
        ("The pier was described by Tom Reyes as “the warmest place in town”.", "Tom Reyes", "described"),
        ("The pier was described as “the warmest place in town” by Tom Reyes.", "Tom Reyes", "described"),
        ("Mara Lindt’s promise that the rolls would be “warm every day” was kept.", "Mara Lindt", "promise"),
        ("All loved Mara Lindt’s claim: “The rolls are warm today.”", "Mara Lindt", "claim"),
        ("Tom Reyes laughed at Mara Lindt’s “warm every single day” remark.", "Mara Lindt", "remark"),
        (
            "Mara Lindt has friends. Ever since it snowed, she's said it daily: “I love the rolls.”",
            "Mara Lindt",
            "said",
        ),
        ("Mara Fleming said “the rolls are warm and good”.", "Mara Fleming", "said"),
    ],
)
def test_the_usual_orders(text: str, name: str, cue: str | None) -> None:
    assert told(text) == [([name], cue)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Mara Lindt, who works with Tom Reyes, said: {ROLLS}", "Mara Lindt"),
        (f"Mara Lindt told Tom Reyes: {ROLLS}", "Mara Lindt"),
        (f"{ROLLS} Mara Lindt told Tom Reyes.", "Mara Lindt"),
        ("Asked by Tom Reyes about the rolls, Mara Lindt said “they are warm and good”.", "Mara Lindt"),
        ("Mara Lindt said that Tom Reyes was “a kind man with a boat”.", "Mara Lindt"),
        (f"Mara Lindt rose, smiled at Tom Reyes and said: {ROLLS}", "Mara Lindt"),
        (f"Mara Lindt smiled while Tom Reyes sang, and said: {ROLLS}", "Mara Lindt"),
        (f"{ROLLS} Tom Reyes, speaking with Mara Lindt, said.", "Tom Reyes"),
        ("“It was the kindest thing,” said Mara Lindt, whose brother Tom Reyes built the boat.", "Mara Lindt"),
        ("Tom Reyes, whose sister Mara Lindt built the boat, said it was “the kindest thing”.", "Tom Reyes"),
        ("As Tom Reyes liked the rolls, “warm and good,” Mara Lindt said so.", "Mara Lindt"),
        ("When Tom Reyes refers to it as “the old pier,” Mara Lindt smiled, repeating the word.", "Tom Reyes"),
        ("The rest met, and the school board thanked Lindt and said it would “gladly bake”.", "the school board"),
        (f"The letter from the school to Mara Lindt said: {ROLLS}", "The letter from the school to Mara Lindt"),
    ],
)
def test_a_second_name_does_not_win_because_it_is_nearer(text: str, name: str) -> None:
    assert [names for names, _ in told(text)] == [[name]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"Dr. Vera Holm opened the ward. {ROLLS} said Holm.", ["Vera Holm"]),
        (f"Mayor Tom J. Reyes opened the pier. {ROLLS} the mayor said.", ["Tom J. Reyes"]),
        (f"Sir Ned Ray opened the fair. {ROLLS} Sir Ned said.", ["Ned Ray"]),
        (f"Mara Lindt runs the bakery. {ROLLS} Lindt said.", ["Mara Lindt"]),
        (f"Mara Lindt runs the bakery with her husband Tom Reyes. {ROLLS} she said.", ["Mara Lindt"]),
        (f"Mara met her brother Adam at the pier. {ROLLS} she said.", ["Mara"]),
        (f"Mara met her brother Adam at the pier. {ROLLS} he said.", ["Adam"]),
        (f"Mara Lindt, 35, was there. {ROLLS} the 35-year-old said.", ["Mara Lindt"]),
        (f"The model Mara Lindt was there. {ROLLS} the model told fans.", ["Mara Lindt"]),
        (f"{BAKER} Her mother told reporters: {ROLLS}", ["Mara Lindt's mother"]),
        (f"Ada Lindt and Tom Reyes thanked all. Their statement read: {ROLLS}", ["Ada Lindt", "Tom Reyes"]),
        (f"{ROLLS} said Ada Lindt and Tom Reyes in a joint note.", ["Ada Lindt", "Tom Reyes"]),
        (f"{ROLLS} said Tom Reyes’ daughter, Ina.", ["Ina"]),
        (f"{ROLLS} one person wrote.", ["one person"]),
        (f"Police said in a report: {ROLLS}", ["Police"]),
        (f"A friend of Ada Lindt said: {ROLLS}", ["a friend of Ada Lindt"]),
        (f"{ROLLS} the two said.", ["the two"]),
    ],
)
def test_the_fullest_name_of_whoever_speaks(text: str, names: list[str]) -> None:
    assert [found for found, _ in told(text)] == [names]


def test_a_pronoun_in_a_dialogue_means_the_one_spoken_to() -> None:
    text = "“Your soup was so good,” Ned Ray told Ida Lund.\n\n“It was yours,” she replied.\n\n“It was good,” he said."
    assert [names for names, _ in told(text)] == [["Ned Ray"], ["Ida Lund"], ["Ned Ray"]]


def test_a_speaker_goes_on_over_paragraphs_below_a_post() -> None:
    text = "In a post, Ida Lund thanked the crew.\n\n“You were so kind.\n\n“We will come back.\n\n“Sleep well.”"
    assert [names for names, _ in told(text)] == [["Ida Lund"]] * 3


def test_two_people_take_turns_each_with_paragraphs_of_their_own() -> None:
    text = (
        "Ida Lund wrote: “The boat is back.”\n\n“We waited for it.”\n\nNed Ray replied: “So did we.”\n\n“All winter.”"
    )
    assert [names for names, _ in told(text)] == [["Ida Lund"], ["Ida Lund"], ["Ned Ray"], ["Ned Ray"]]


def test_a_transcript_gives_its_labels_to_marked_words() -> None:
    text = (
        "Kate Lee came in.\n\nKATE LEE: I always say “every roll is a small sun” to them.\n\nTOM RAY: And I eat them."
    )
    assert [names for names, _ in told(text)] == [["Kate Lee"]]
    text = "MARA LINDT: “The rolls are warm today.”\n\nTOM REYES: “And the tea is hot.”"
    assert [names for names, _ in told(text)] == [["MARA LINDT"], ["TOM REYES"]]


@pytest.mark.parametrize(
    "text",
    [
        "The pier was described as “the warmest place in town” last year.",
        "Q: “Are the rolls warm?”",
        "A: I say “every roll is a small sun” to all.",
        f"It rained all day. {ROLLS}",
        "Tom Reyes said it rained. The sea is “a wide blue quiet mirror of the sky” for all.",
    ],
)
def test_nobody_is_named_where_the_text_does_not_say(text: str) -> None:
    assert [names for names, _ in told(text)] == [[]]


def test_a_quotation_that_its_own_stop_ends_leaves_the_next_cue_to_the_next_one() -> None:
    text = "Ida Lund called it “a kind and long and lovely night.” Tom Ray added, “It was short.”"
    assert told(text) == [(["Ida Lund"], "called"), (["Tom Ray"], "added")]
    text = "Ida Lund asked, “Why now, of all the days?” Tom Ray then wrote back, “Because of you.”"
    assert told(text) == [(["Ida Lund"], "asked"), (["Tom Ray"], "wrote")]


def test_a_new_clause_has_its_own_speaker() -> None:
    text = "While Ned Ray called the boat “a long and lovely dream,” Ida Lund fondly spoke of the “dear old boat” line."
    assert [names for names, _ in told(text)] == [["Ned Ray"], ["Ida Lund"]]
