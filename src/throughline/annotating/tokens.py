"""The words and marks of the narration, each quotation one token among them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from throughline.model.span import Span
from throughline.text.quotation import Quotation

TOKEN = re.compile(r"[^\W_]+(?:(?:[.'’&\-/]|(?<=\d),(?=\d{3}))[^\W_]+)*|[.,;:!?()…–—―\[\]]|--?")
MARKS = str.maketrans({"’": "'", "‘": "'"})
DASHES = frozenset({"–", "—", "―", "-", "--"})
BESIDE = DASHES | {","}
"""Marks that may stand between quoted words and those of the reporter."""


class Token(NamedTuple):
    """A word, a mark or a whole quotation of the narration.

    ``kind`` is w for a word, n for one with a capital or digit, p for punctuation, q for a quotation with its marks.
    """

    start: int
    end: int
    key: str
    kind: str
    quotation: Quotation | None = None


def tokens(text: str, paragraph: Span, mine: Sequence[Quotation]) -> Iterator[Token]:
    """The tokens of a paragraph."""
    at = paragraph.start
    for quotation in mine:
        yield from _words(text, at, quotation.outer.start)
        yield Token(*quotation.outer, "", "q", quotation)
        at = quotation.outer.end
    yield from _words(text, at, paragraph.end)


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    """The words and marks between two places."""
    for found in TOKEN.finditer(text, start, end):
        printed = found.group()
        first = printed[0]
        if first.isalnum():
            kind = "w" if first.islower() else "n"
            yield Token(found.start(), found.end(), printed.translate(MARKS).casefold(), kind)
        else:
            yield Token(found.start(), found.end(), printed, "p")
