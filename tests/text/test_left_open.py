"""Quotations whose closing mark was never printed: where their words end, and that nothing else is harmed."""

from __future__ import annotations

import pytest

from throughline.text.quotation import quotations

LEFT_OPEN = [
    # the end of a paragraph
    (
        'Ida Lund said: "The ferry will sail again in May.\n\nThe harbour was rebuilt.',
        "The ferry will sail again in May.",
    ),
    ("“We shall plant a tree for every child.\n\nThe school opened in June.", "We shall plant a tree for every child."),
    ('The poster read: "Bring a cup and a chair.\n\nTea was free.', "Bring a cup and a chair."),
    # the end of the text
    ('Ida Lund said: "We baked all night and we are happy.', "We baked all night and we are happy."),
    ("“We are glad that you came, all of you", "We are glad that you came, all of you"),
    # the reporter's words behind a comma
    ('"We baked all night, said Ida Lund. The bread was gone by nine.', "We baked all night,"),
    ("“We baked all night, she said. The bread was gone by nine.", "We baked all night,"),
    ('"The choir sang twice, Ida Lund said on Monday.', "The choir sang twice,"),
    ("“The choir sang twice, the teacher said.\n\nParents clapped.", "The choir sang twice,"),
    ('"The choir sang twice, according to Ida Lund.', "The choir sang twice,"),
    ('"The choir sang twice, Ida Lund, the teacher, told parents.', "The choir sang twice,"),
    ('"The choir sang twice, school spokeswoman Ida Lund said.', "The choir sang twice,"),
    ('"The choir sang twice, said former state champion Ida Lund.', "The choir sang twice,"),
    ('"The choir will sing, she will say.', "The choir will sing,"),
    ('"Bring your own cup, the invitation read.', "Bring your own cup,"),
    ('"Nobody was hurt, two neighbours wrote.', "Nobody was hurt,"),
    # after a question, a call or several sentences
    ('"Who wants more cake? asked Ida Lund.', "Who wants more cake?"),
    ('"What a day! the baker said, waving. He locked the shop.', "What a day!"),
    ('"We won. We could hardly believe it, Ida Lund said.', "We won. We could hardly believe it,"),
    (
        '"He told us, take your time, and we did. I still do, she said.',
        "He told us, take your time, and we did. I still do,",
    ),
    # before another quotation
    ('"We sailed at dawn, she said. "It was calm."', "We sailed at dawn,"),
    ("“We sailed at dawn, said Bo Ray. “It was calm.”", "We sailed at dawn,"),
    ('"We sailed at dawn, Ray said, adding: "It was calm."', "We sailed at dawn,"),
    ('"The boat is ours. The mayor called it "a fine gift" on Monday.', "The boat is ours."),
    ('Ida Lund called the boat "a fine gift. She sold it to the "river club" later.', "a fine gift."),
    ('"We sailed at dawn, said Ida.\n\n"It was calm," said Bo Ray.', "We sailed at dawn,"),
    ('Ida Lund said: "We sailed at dawn.\n\n"It was calm," said Bo Ray.', "We sailed at dawn."),
    # a fragment inside the reporter's sentence
    ('The band played "Blue Harbour, while children danced.', "Blue Harbour,"),
    ('They cried "more! when the cake came. Ida Lund said so.', "more!"),
    ('She thanked the "kind people of the coast. Her train left at noon.', "kind people of the coast."),
    ('The baker (she once said, "bread is a friend) opened a school.', "bread is a friend"),
    # lists and speech over several paragraphs
    ('- "More benches, said Ida Lund.\n- "More trees," said Bo Ray.', "More benches,"),
    ("Ida Lund wrote: “We began small.\n\n“We grew.\n\nThe shop has ten bakers.", "We grew."),
    ("“We began small.\n\n“We grew, she said. Ten bakers work there.", "We grew,"),
    # typed with another mark
    ("\"We waved and waved,' Ida Lund posted. The ferry left.", "We waved and waved,"),
    ('"The lights came back` said Ida Lund.', "The lights came back"),
    # hard: a fragment whose end nothing tells
    ('She called it "lovely and went home', "lovely"),
    ('"We shall see. Ida Lund closed the door.', "We shall see."),
]

CLOSED = [
    ('The 6\'2" goalkeeper and a 5" nail were on the list.', []),
    ("The '90s were rock 'n' roll, and the bakers' boat won.", []),
    ('A 12" pipe and a 3.5" disk lay there. "Mind them," said Ida.', ["Mind them,"]),
    ('"We laid a 12" pipe," said Ida.', ['We laid a 12" pipe,']),
    ('"Is it 6" or 7"?" asked Ida.', ['Is it 6" or 7"?']),
    ('"The boat is the bakers\'," said Ida. "Ours."', ["The boat is the bakers',", "Ours."]),
    ("“It was rock ’n’ roll in the ’90s,” said Ida.", ["It was rock ’n’ roll in the ’90s,"]),
    ("‘It was the bakers’ boat,’ said Ida.", ["It was the bakers’ boat,"]),
    ('"He said, she said, and I said: enough," Ida Lund told us.', ["He said, she said, and I said: enough,"]),
    ('"Ann, he said, was right," Ida Lund told us. "Always."', ["Ann, he said, was right,", "Always."]),
    ("The boat is 5' 6'' wide and 20' long.", []),
    ("“One.\n\n“Two.\n\n“Three,” said Ida.", ["One.", "Two.", "Three,"]),
]


def found_in(text: str) -> list[str]:
    """The quoted words."""
    return [found.span.words(text) for found in quotations(text)]


def test_nine_in_ten_quotations_left_open_end_where_their_words_do() -> None:
    right = [words for text, words in LEFT_OPEN if words in found_in(text)]
    assert len(right) >= 0.9 * len(LEFT_OPEN)


@pytest.mark.parametrize(("text", "words"), LEFT_OPEN)
def test_what_was_left_open_is_told(text: str, words: str) -> None:
    start = text.index(words)
    near = [found for found in quotations(text) if found.span.start <= start < found.span.end]
    assert [found.closed for found in near] == [False]


@pytest.mark.parametrize(("text", "expected"), CLOSED)
def test_where_nothing_is_open_nothing_is_mended(text: str, expected: list[str]) -> None:
    assert found_in(text) == expected
    assert all(found.closed for found in quotations(text))


@pytest.mark.parametrize("narration", ["said Ida Lund", "she said", "the teacher said", "Ida Lund, the teacher, said"])
@pytest.mark.parametrize("mark", ['""', "“”", "«»", "„“"])
def test_a_lost_closing_mark_costs_no_other_quotation(narration: str, mark: str) -> None:
    first, last = mark[0], mark[1]
    others = f"{first}Sit down.{last}\n\n{first}Fine,{last} said Bo."
    text = f"{first}Come in,{last} she said. {first}We baked, {narration}. {others}"
    assert found_in(text) == ["Come in,", "We baked,", "Sit down.", "Fine,"]
    assert [found.closed for found in quotations(text)] == [True, False, True, True]
