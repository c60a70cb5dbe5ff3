"""Each layout of quotation marks that papers print, as a small case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from text.marked import told
from throughline.languages.speech import speech
from throughline.text.quotation import quotations

ENGLISH = speech("en").marks
SPANISH = replace(
    ENGLISH,
    dash=True,
    reporting=frozenset({"dijo", "preguntó"}),
    followers=frozenset({"el", "la"}),
)
FRENCH = replace(ENGLISH, dash=True, reporting=frozenset({"dit"}), followers=frozenset({"le", "la"}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The ferry is back," said Ida.', ["The ferry is back,"]),
        ("“The ferry is back,” said Ida.", ["The ferry is back,"]),
        ("‘The ferry is back,’ said Ida. ‘It runs.’", ["The ferry is back,", "It runs."]),
        ("'The ferry is back,' said Ida. 'It runs.'", ["The ferry is back,", "It runs."]),
        ("'The ferry is back', said Ida.", ["The ferry is back"]),
        ("«Le bac est là», dit Ida.", ["Le bac est là"]),
        ("Ida a dit : «\u00a0Le bac est là.\u00a0» Puis elle partit.", ["Le bac est là."]),
        ("Ida a dit : « Le bac est là. » Puis elle partit.", ["Le bac est là."]),
        ("»Die Fähre ist da«, sagte Ida.", ["Die Fähre ist da"]),
        ("‹Die Fähre ist da›, sagte Ida.", ["Die Fähre ist da"]),
        ("‚Die Fähre ist da‘, sagte Ida.", ["Die Fähre ist da"]),
        ("„Die Fähre“, sagte Ida, „ist da.“", ["Die Fähre", "ist da."]),
        ("„Prom wrócił”, powiedziała Ida.", ["Prom wrócił"]),
        ("”Färjan är här.” Sedan gick hon. ”Bra”, sa Bo.", ["Färjan är här.", "Bra"]),
        ("»Färjan är här.» Sedan gick hon.", ["Färjan är här."]),
        ("伊田は「船が戻った」と言った。『そうだ』", ["船が戻った", "そうだ"]),
        ("＂Hello,＂ said Ida.", ["Hello,"]),
    ],
)
def test_marks_of_every_kind(text: str, expected: list[str]) -> None:
    assert [words for words, _, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("``The ferry is back,'' said Ida.", "The ferry is back,"),
        ("''The ferry is back,'' said Ida.", "The ferry is back,"),
        ("´´The ferry is back,´´ said Ida.", "The ferry is back,"),
        (",,Die Fähre ist da“, sagte Ida.", "Die Fähre ist da"),
        ("&quot;The ferry is back,&quot; said Ida.", "The ferry is back,"),
        ("&ldquo;The ferry is back,&rdquo; said Ida.", "The ferry is back,"),
        ("&#34;The ferry is back,&#34; said Ida.", "The ferry is back,"),
        ('\\"The ferry is back,\\" said Ida.', "The ferry is back,"),
    ],
)
def test_marks_that_were_typed_or_left_over_in_another_form(text: str, expected: str) -> None:
    assert told(text) == [(expected, True, 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He told us ‘go on,’ and we went,” said Ida.", "He told us ‘go on,’ and we went,"),
        ("‘He told us “go on,” and we went,’ said Ida.", "He told us “go on,” and we went,"),
        ("\"He told us 'go on,' and we went,\" said Ida.", "He told us 'go on,' and we went,"),
        ('"He told us "go on," and we went," said Ida.', 'He told us "go on," and we went,'),
        ("“He told us “go on,” and we went,” said Ida.", "He told us “go on,” and we went,"),
        ("«Le bac est “bien” là», dit Ida.", "Le bac est “bien” là"),
        ("»Die Fähre ist ›gut‹ da«, sagte Ida.", "Die Fähre ist ›gut‹ da"),
        ("„Die ‚alte‘ Fähre ist da“, sagte Ida.", "Die ‚alte‘ Fähre ist da"),
        ("「彼は『船』と言った」と伊田は言った。", "彼は『船』と言った"),
        ("“He read “The Tide” and “The Wave” to us,” said Ida.", "He read “The Tide” and “The Wave” to us,"),
    ],
)
def test_a_quotation_inside_another_belongs_to_it(text: str, expected: str) -> None:
    assert told(text) == [(expected, True, 0)]


@pytest.mark.parametrize(
    "text",
    [
        'Ida said: "One.\n\n"Two.\n\n"Three," and left.',
        "Ida said: “One.\n\n“Two.\n\n“Three,” and left.",
        "Ida dijo: «One.\n\n»Two.\n\n»Three,», y se fue.",
        "Ida a dit : « One.\n\n« Two.\n\n« Three, », et partit.",
        "Ida dijo: “One.\n\n”Two.\n\n”Three,” y se fue.",
    ],
)
def test_reopened_paragraphs_are_one_turn_closed_once(text: str) -> None:
    assert told(text) == [("One.", True, 0), ("Two.", True, 0), ("Three,", True, 0)]


def test_every_paragraph_closed_though_the_speech_goes_on() -> None:
    assert told("Ida said: “One.”\n\n“Two.”\n\n“Three.”") == [("One.", True, 0), ("Two.", True, 1), ("Three.", True, 2)]


def test_another_ones_answer_is_no_reopened_paragraph() -> None:
    answer = 'Ida Lund said: "One.\n\n"Two," said Bo Ray.'
    assert told(answer) == [("One.", False, 0), ("Two,", True, 1)]
    assert [turn for _, _, turn in told(answer.replace("Bo Ray", "Ida Lund"))] == [0, 0]
    assert [turn for _, _, turn in told(answer.replace("said Bo Ray", "she said"))] == [0, 0]
    assert [turn for _, _, turn in told(answer.replace("said Bo Ray", "and left"))] == [0, 0]
    assert [turn for _, _, turn in told('"One," said Ida. "So.\n\n"Two," said Bo.')] == [0, 1, 2]
    assert [turn for _, _, turn in told('Ida said: "One.\n\n"Two')] == [0, 0]
    assert told('Ida Lund said: "One.\n\nTwo," said Bo Ray.') == [("One.", False, 0), ("Two,", True, 1)]


@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", "\n"])
def test_a_break_in_mid_sentence_is_one_turn(gap: str) -> None:
    text = f'Ida wrote: "to the Ferry Inn{gap}Museum. A year on. [sic]"{gap}Next.'
    assert told(text) == [("to the Ferry Inn", True, 0), ("Museum. A year on. [sic]", True, 0)]


@pytest.mark.parametrize("marks", ['“"', '"”', "«”", '„"', "“'"])
def test_a_mark_of_another_kind_closes_and_is_told(marks: str) -> None:
    assert told(f"{marks[0]}We waved,{marks[1]} said Ida.") == [("We waved,", False, 0)]


@pytest.mark.parametrize("last", ["“It was calm.”", '"It was calm."', "«It was calm.»"])
def test_marks_of_several_kinds_in_one_text(last: str) -> None:
    assert told(f"“We sailed,” said Ida. {last}") == [("We sailed,", True, 0), ("It was calm.", True, 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('We sailed at dawn," she said. "It was calm."', ["We sailed at dawn,", "It was calm."]),
        ('"We sailed," she said. It was calm."', ["We sailed,", "It was calm."]),
        ('Ida Lund said: It was calm."', ["It was calm."]),
        ('Ida Lund wrote on her door: Come in!"', ["Come in!"]),
        ('Ida Lund said on Monday that she sails. We like it here," she said.', ["We like it here,"]),
        ('Rain fell. The boat left at nine," said Ida.', ["Rain fell. The boat left at nine,"]),
    ],
)
def test_a_lost_opening_mark(text: str, expected: list[str]) -> None:
    assert [words for words, _, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We sailed."She waved. "Fine," said Bo.', ["We sailed.", "Fine,"]),
        ('"We sailed, said Ida Lund."It was calm," said Bo.', ["We sailed,", "It was calm,"]),
        ('"We sailed,"said Ida. "It was calm."', ["We sailed,", "It was calm."]),
        ('"We sailed," said Ida."It was calm."', ["We sailed,", "It was calm."]),
    ],
)
def test_marks_that_no_blank_parts_from_the_words_around(text: str, expected: list[str]) -> None:
    assert [words for words, _, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("—Vamos —dijo Ana Lora—. Es tarde.", [("Vamos", True, 0), ("Es tarde.", True, 1)]),
        ("—Vamos —dijo Ana Lora.\n—Sí.", [("Vamos", True, 0), ("Sí.", True, 1)]),
        ("—¿Ya? —preguntó la alcaldesa—.\nLlovía.", [("¿Ya?", True, 0)]),
        ("—Es el río —el grande— y nada más —dijo Ana.", [("Es el río —el grande— y nada más", True, 0)]),
        ("—Pan\n—Leche", []),
        ("Ana llegó —tarde— y dijo nada.", []),
    ],
)
def test_a_dash_opens_speech_where_the_language_has_it(text: str, expected: list[tuple[str, bool, int]]) -> None:
    found = [(one.span.words(text), one.closed, one.turn) for one in quotations(text, SPANISH)]
    assert found == expected
    assert quotations(text) == []


def test_speech_behind_a_dash_ends_before_the_reporters_words() -> None:
    text = "— Allons, dit Ida Roux. Il est tard.\n— Oui, dit Bo."
    found = [(one.span.words(text), one.closed) for one in quotations(text, FRENCH)]
    assert found == [("Allons,", True), ("Il est tard.", False), ("Oui,", True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("— Allons, dit Ida Roux. Il est tard.\n— Oui.", ["Allons, dit Ida Roux. Il est tard.", "Oui."]),
        ("— Allons ! dit-elle. Il est tard.", ["Allons ! dit-elle. Il est tard."]),
        ("— Allons, dit tout bas la dame.", ["Allons, dit tout bas la dame."]),
        ("— Du pain, du lait\n— Du thé", []),
    ],
)
def test_speech_behind_a_dash_is_whole_where_a_comma_parts_the_reporters_words(text: str, expected: list[str]) -> None:
    marks = replace(FRENCH, insertions=frozenset({","}))
    assert [one.span.words(text) for one in quotations(text, marks)] == expected
