from __future__ import annotations

from throughline.cleaning.lines import lines
from throughline.model.article import Article, Block
from throughline.model.span import Span


def test_lines_are_trimmed_and_numbered_and_know_their_vote() -> None:
    text = "  “Endlich”  \r\n\n \nThe bridge opened.\nAnd"
    blocks = (Block(Span(0, 12), "headline", True), Block(Span(18, 36), "body"))
    found = list(lines(Article("x", text, "x.html", blocks=blocks)))
    assert [line.text for line in found] == ["“Endlich”", "The bridge opened.", "And"]
    assert [(line.number, line.vote, line.heading) for line in found] == [
        (0, "headline", True),
        (1, "body", False),
        (2, None, False),
    ]
    assert all(line.span.words(text) == line.text for line in found)
    assert found[0].key == '"endlich"'


def test_a_line_knows_its_bare_words_and_whether_it_stops() -> None:
    first, second = lines(Article("x", "READ MORE:\nHe said: “Go.”", "x.txt"))
    assert (first.bare, first.stops) == ("read more", False)
    assert second.stops


def test_lines_begin_where_asked() -> None:
    assert [line.text for line in lines(Article("x", "abc\ndef", "x.txt"), 2)] == ["c", "def"]
