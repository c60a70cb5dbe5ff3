"""Clauses of a sentence, and the words in them that say what happened."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from throughline.languages.facts import FactWords
from throughline.model.span import Span, trimmed
from throughline.text.words import Word, words, words_from

JOINT = re.compile(r"[;:]\s|\s[–—-]\s|[,–—]?\s(?=(\w+)\b)")
SHORT, LONGEST = 3, 5
"""Words of a phrase from which one more may stand before its last, and of the longest phrase with that one."""
OPENERS = "\"“„«‘'"
BEFORE = 100
"""Characters before a place among which a blank is looked for."""


class Head(NamedTuple):
    """A word or a run of words that says what happened, or will.

    ``group`` is the verb group around it; ``kind`` is its class in the language's table or None; ``perfect`` tells the
    present perfect, which no past day can belong to.
    """

    span: Span
    group: Span
    kind: str | None
    verb: bool
    perfect: bool
    key: str


def words_in(text: str, span: Span) -> tuple[Word, ...]:
    """The words of the text that lie in the span."""
    found = words(text)
    return found[bisect_left(found, (span.start,)) : bisect_left(found, (span.end,))]


def words_at(text: str, span: Span) -> tuple[Word, ...]:
    """The same as ``words_in`` finds where few of a text's words are asked for: the others are not read.

    A blank is in no word: from one before the span on each is found whole.
    """
    blank = text.rfind(" ", max(0, span.start - BEFORE), span.start)
    if blank < 0 < span.start:
        return words_in(text, span)
    found = takewhile(lambda word: word.start < span.end, words_from(text, max(blank, 0)))
    return tuple(word for word in found if word.start >= span.start)


def clauses(text: str, sentence: Span, table: FactWords, quoted: Sequence[Span] = ()) -> list[Span]:
    """The sentence cut where a new clause begins; an opening piece in which nothing happens stays with the next one.

    Cuts stand before a conjunction or relative after a comma or a dash, after a semicolon or a colon, and in front of
    a quotation that a colon introduces; never inside one of the ``quoted`` stretches. The "and" or "but" that joins a
    clause is no part of it.
    """
    pieces = _pieces(text, sentence, table, quoted)
    found: list[Span] = []
    for piece in pieces:
        if found and not _eventful(text, found[-1], table):
            found[-1] = Span(found[-1].start, piece.end)
        else:
            found.append(piece)
    return [_stripped(text, piece if not number else _led(text, piece, table)) for number, piece in enumerate(found)]


def _led(text: str, piece: Span, table: FactWords) -> Span:
    """A later piece without the "and" or "but" that joins it."""
    first = next(iter(words_in(text, piece)), None)
    return Span(first.end, piece.end) if first and first.key in table.coordinators else piece


def heads(text: str, span: Span, table: FactWords) -> Iterator[Head]:
    """The heads in a stretch of text, in order: listed phrases, listed verbs and nouns, other past forms.

    One word more may stand before the last of a phrase of three words or more: "shared the sad news".
    """
    inside = words_in(text, span)
    at = 0
    while at < len(inside):
        length, kind, verb = _head_at(inside, at, table)
        if length:
            yield _head(text, inside, at, length, kind, verb, table)
        at += length or 1


def _head_at(inside: Sequence[Word], at: int, table: FactWords) -> tuple[int, str | None, bool]:
    """How many words a head at this word has (0: none), its class, and whether it is a verb."""
    key = inside[at].key
    length, kind = _phrase_at(inside, at, table) if key in table.openers else (0, None)
    if length:
        return length, kind, True
    if key in table.verbs:
        return 1, table.verbs[key], True
    if key in table.nouns:
        return 1, table.nouns[key], False
    if key in table.bases and at and inside[at - 1].key in table.futures:
        return 1, table.bases[key], True
    past = key in table.past_verbs or (key.endswith(table.past_endings) and len(key) > 4 and key not in table.not_verbs)  # noqa: PLR2004
    return (1, None, True) if past and not key.isdigit() else (0, None, False)


def _phrase_at(inside: Sequence[Word], at: int, table: FactWords) -> tuple[int, str | None]:
    """How many words the longest listed phrase at this word has (0: none), and its class."""
    for length in range(min(LONGEST, len(inside) - at), 1, -1):
        run = tuple(word.key for word in inside[at : at + length])
        loose = (*run[:-2], run[-1]) if length > SHORT else ()
        kind = table.phrases.get(run) or table.phrases.get(loose)
        if kind:
            return length, kind
    return 0, None


def _head(
    text: str, inside: Sequence[Word], at: int, length: int, kind: str | None, verb: bool, table: FactWords
) -> Head:
    """The head at this word with the auxiliaries in front of it."""
    first = at
    while verb and first and inside[first - 1].key in table.auxiliaries:
        first -= 1
    end = inside[at + length - 1].end
    span = Span(inside[at].start, end)
    group = Span(inside[first].start, end)
    perfect = verb and first < at and inside[first].key in table.perfect
    return Head(span, group, kind, verb, perfect, inside[at].key)


def _pieces(text: str, sentence: Span, table: FactWords, quoted: Sequence[Span]) -> list[Span]:
    """The sentence cut at every place where a clause may begin."""
    cuts = [sentence.start]
    for found in JOINT.finditer(text, sentence.start, sentence.end):
        mark = found.group()[0]
        opens = found.group(1)
        joint = opens is None or (mark in ",–—" and opens.casefold() in table.joints)
        if joint and not any(span.start < found.end() < span.end for span in quoted):
            cuts.append(found.end())
    cuts.append(sentence.end)
    return [Span(start, end) for start, end in pairwise(cuts) if start < end]


def _eventful(text: str, span: Span, table: FactWords) -> bool:
    return next(heads(text, span, table), None) is not None


def _stripped(text: str, span: Span) -> Span:
    """The span without the white space, the comma, dash or opening mark at its ends."""
    span = trimmed(text, span)
    end = span.end
    while end > span.start and text[end - 1] in " ,;:–—-" + OPENERS:
        end -= 1
    return Span(span.start, end)
