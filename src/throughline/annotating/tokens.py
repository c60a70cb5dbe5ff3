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
CLOSING = frozenset(",.!?…—–-")
"""Marks that end quoted words where the words of the reporter go on behind them."""


class Token(NamedTuple):
    """A word, a mark or a whole quotation of the narration.

    ``kind`` is w for a word, n for one with a capital or digit, p for punctuation, q for a quotation with its marks;
    ``closing`` is the last character of a quotation's own words; ``noun`` says that the capital of a word of kind w is
    that of a noun.
    """

    start: int
    end: int
    key: str
    kind: str
    quotation: Quotation | None = None
    closing: str = ""
    noun: bool = False


def tokens(
    text: str,
    paragraph: Span,
    mine: Sequence[Quotation],
    table: Speech,
    names: frozenset[int] | None = None,
) -> Iterator[Token]:
    """The tokens of a paragraph; ``names`` are the places of its names where every noun has a capital."""
    at = paragraph.start
    for quotation in mine:
        yield from _words(text, at, quotation.outer.start, table, names)
        yield Token(*quotation.outer, "", "q", quotation, text[quotation.span.end - 1])
        at = quotation.outer.end
    yield from _words(text, at, paragraph.end, table, names)


def _words(text: str, start: int, end: int, table: Speech, names: frozenset[int] | None) -> Iterator[Token]:
    """The words and marks between two places."""
    for found in TOKEN.finditer(text, start, end):
        printed = found.group()
        if not printed[0].isalnum():
            yield Token(found.start(), found.end(), printed, "p")
        elif names is not None:
            yield _common(_word(text, *found.span()), names, table)
        elif table.elisions or table.clitics:
            yield from (_word(text, *span) for span in _parts(found.start(), printed.translate(MARKS), table))
        else:
            yield _word(text, *found.span())


def _word(text: str, start: int, end: int) -> Token:
    """The word between two places."""
    printed = text[start:end]
    return Token(start, end, printed.translate(MARKS).casefold(), "w" if printed[0].islower() else "n")


def _common(word: Token, names: frozenset[int], table: Speech) -> Token:
    """The word, as a noun where its capital is not that of a name."""
    if word.kind == "w" or word.start in names or word.key.isdigit():
        return word
    return word._replace(kind="w", noun=word.key not in table.small)


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
