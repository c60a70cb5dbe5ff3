"""Speech that a dash at the head of a paragraph opens, as papers of some languages print it: —Sí —dijo Ana—. Vamos."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from throughline.languages.speech import Marks
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.text.endings import ending, sentence_end
from throughline.text.pairing import Piece
from throughline.text.reporting import LIKELY, reporter

HEAD = re.compile(r"[—–―]\s?(?=[^\W\d_]|[¡¿…«])")
ASIDE = re.compile(r"(?<=\S)\s[—–―]\s?(?=\w)")
CLAUSE = re.compile(r"[,?!…]\s+([^\W\d_]+)")
BACK = re.compile(r"(?<=\S)[—–―][.,:;]?")


def dialogue(text: str, lines: Sequence[Span], marks: Marks) -> dict[int, list[Piece]]:
    """The speech of each paragraph that a dash opens, by the paragraph's number.

    None in a text in which no such paragraph tells who speaks, or asks what the next one answers: those are lists.
    """
    headed = {at: head.end() for at, line in enumerate(lines) if (head := HEAD.match(text, *line))}
    spoken = {at: list(_spoken(text, lines[at], start, marks)) for at, start in headed.items()}
    told = any(len(pieces) > 1 or pieces[-1].outer.end < lines[at].end for at, pieces in spoken.items())
    told = told or any(text[lines[at].end - 1] == "?" and at + 1 in headed for at in headed)
    if "," not in marks.insertions:
        return spoken if told else {}
    if not told and not any(_inserted(text, lines[at], marks) for at in headed):
        return {}
    return {at: [Piece(lines[at], Span(start, lines[at].end), "own", False)] for at, start in headed.items()}


def _inserted(text: str, line: Span, marks: Marks) -> bool:
    """Whether a verb of saying stands behind a mark, so that its clause is parted from the words (Oui, dit-elle.)."""
    return any(found.group(1).casefold() in marks.reporting for found in CLAUSE.finditer(text, *line))


def _spoken(text: str, line: Span, start: int, marks: Marks) -> Iterator[Piece]:
    """The speech of one paragraph, what the reporter puts between dashes or behind a comma left out."""
    first = line.start
    for aside in ASIDE.finditer(text, start, line.end):
        if aside.start() < start or reporter(text, aside.end(), line.end, marks) < LIKELY:
            continue
        yield Piece(Span(first, aside.start()), Span(start, aside.start()), "own", False)
        back = BACK.search(text, aside.end(), line.end)
        if back is None:
            return
        first = start = back.end()
    if start < line.end:
        yield from _rest(text, Span(first, line.end), start, marks)


def _rest(text: str, outer: Span, start: int, marks: Marks) -> Iterator[Piece]:
    """The speech up to the paragraph's end, where no dash parts the reporter's words from it."""
    end = ending(text, Span(start, outer.end), marks, fragment=False, attributed=False)
    if end.points < DEFAULTS.ending_sure:
        yield Piece(outer, Span(start, outer.end), "own", False)
        return
    yield Piece(Span(outer.start, end.at), Span(start, end.at), "own", False)
    again = sentence_end(text, Span(end.at, outer.end))
    if again < outer.end:
        yield Piece(Span(again, outer.end), Span(again, outer.end), "lost", False)
