"""The words and marks of the narration, each quotation one token among them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from throughline.languages.speech import Speech
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


def tokens(text: str, paragraph: Span, mine: Sequence[Quotation], table: Speech) -> Iterator[Token]:
    """The tokens of a paragraph."""
    at = paragraph.start
    for quotation in mine:
        yield from _words(text, at, quotation.outer.start, table)
        yield Token(*quotation.outer, "", "q", quotation)
        at = quotation.outer.end
    yield from _words(text, at, paragraph.end, table)


def _words(text: str, start: int, end: int, table: Speech) -> Iterator[Token]:
    """The words and marks between two places."""
    for found in TOKEN.finditer(text, start, end):
        printed = found.group()
        if not printed[0].isalnum():
            yield Token(found.start(), found.end(), printed, "p")
        elif table.elisions or table.clitics:
            yield from (_word(text, *span) for span in _parts(found.start(), printed.translate(MARKS), table))
        else:
            yield _word(text, *found.span())


def _word(text: str, start: int, end: int) -> Token:
    """The word between two places."""
    printed = text[start:end]
    return Token(start, end, printed.translate(MARKS).casefold(), "w" if printed[0].islower() else "n")


def _parts(start: int, printed: str, table: Speech) -> Iterator[tuple[int, int]]:
    """The words of one that an apostrophe or hyphen joins (l'actrice, a-t-il), by their places."""
    begins = start
    head, apostrophe, rest = printed.partition("'")
    if apostrophe and rest and head.casefold() in table.elisions:
        yield begins, begins + len(head) + 1
        begins += len(head) + 1
    joined = printed[begins - start :].split("-")
    if len(joined) > 1 and joined[-1].casefold() in table.clitics:
        yield begins, begins + len(joined[0])
        yield start + len(printed) - len(joined[-1]), start + len(printed)
    else:
        yield begins, start + len(printed)
