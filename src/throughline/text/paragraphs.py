"""The paragraphs of a text: its lines, joined where a line break only wraps a sentence."""

from __future__ import annotations

import re

from throughline.model.span import Span, trimmed

LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
ENDS = frozenset(".!?:;\"”’'»“)]…|*")


def paragraphs(text: str) -> list[Span]:
    r"""The paragraphs of a text in order, without the white space around them.

    A single line break between a line without an end stop and a line that goes on in lower case is taken for wrapping.

    >>> paragraphs("One line that is\nwrapped here.\nAnother.")
    [Span(start=0, end=30), Span(start=31, end=39)]
    """
    found: list[Span] = []
    for line in LINE.finditer(text):
        span = trimmed(text, Span(*line.span()))
        if not span.length:
            continue
        if found and _wraps(text, found[-1], span):
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found


def _wraps(text: str, before: Span, after: Span) -> bool:
    """Whether only wrapping parts two lines."""
    if text[before.end - 1] in ENDS or not text[after.start].islower():
        return False
    between = text[before.end : after.start].replace("\r\n", "\n")
    return sum(not LINE.match(character) for character in between) == 1
