"""What is told without quotation marks: the clause that a verb of saying brings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from throughline.annotating.narration import Line
from throughline.annotating.nouns import Phrase, phrase_after
from throughline.annotating.subjects import subject
from throughline.annotating.tokens import Token
from throughline.annotating.voices import Voices
from throughline.languages.speech import SURE, Speech
from throughline.model.marks import Quote, Report
from throughline.model.span import Span
from throughline.settings import Settings

OBJECT = 10
"""Tokens after a cue in which the conjunction of its clause is looked for, beyond an object (told the court that)."""
OPENING = 4
"""Tokens at the start of a sentence in which a cue belongs to a clause before the main one (While saying that …,)."""


class Clause(NamedTuple):
    """A clause of indirect speech with its cue and speaker, as tokens of a sentence."""

    tokens: Sequence[Token]
    cue: int
    speaker: Phrase | None
    first: int
    last: int


def indirect(report: Report, lines: Sequence[Line], voices: Voices, settings: Settings, turn: int) -> Iterator[Quote]:
    """The indirect speech of an article in text order, turns counted from ``turn``."""
    found = (clause for line in lines for clause in _clauses(line, voices.table, settings))
    for number, (tokens, cue, who, first, last) in enumerate(found, turn):
        words = Span(tokens[first].start, tokens[last].end)
        people = voices.speakers(tokens, who) if who else ()
        verb = Span(tokens[cue].start, tokens[cue].end)
        yield Quote(report.article.id, words, "indirect", True, number, people, verb)


def _clauses(line: Line, table: Speech, settings: Settings) -> Iterator[Clause]:
    """Each verb of saying in a sentence that brings a clause, with the clause; none inside another."""
    tokens, free = line.tokens, 0
    for cue in line.cues:
        first = _clause_start(tokens, cue, table) if cue >= free and tokens[cue].key in table.conveyed else None
        if first is None:
            continue
        last = _clause_end(tokens, cue, first, table)
        if last - first + 1 >= settings.shortest_clause and any(token.kind in "wn" for token in tokens[first:last]):
            free = last + 1
            yield Clause(tokens, cue, subject(tokens, cue, table), first, last)


def _clause_start(tokens: Sequence[Token], cue: int, table: Speech) -> int | None:
    """Where the clause begins that a verb of saying brings, None where it brings none."""
    for at in range(cue + 1, min(cue + OBJECT, len(tokens))):
        token = tokens[at]
        if token.kind == "q" or token.key in {":", ";", "."}:
            break
        if token.key in table.complementizers and at + 1 < len(tokens):
            return None if tokens[at + 1].kind == "q" else at + 1
    return _bare_clause(tokens, cue, table)


def _bare_clause(tokens: Sequence[Token], cue: int, table: Speech) -> int | None:
    """Where a clause without a conjunction begins: a noun phrase after the cue and its object, then a verb."""
    if table.cues[tokens[cue].key] < SURE:
        return None
    at = _behind_object(tokens, cue + 1, table) if tokens[cue].key in table.addressing else cue + 1
    first = who = phrase_after(tokens, at, table)
    if who and who.last + 1 < len(tokens) and tokens[who.last + 1].key in table.joining:
        who = phrase_after(tokens, who.last + 2, table)
    if first is None or who is None or who.last + 1 >= len(tokens):
        return None
    following = tokens[who.last + 1]
    verb = following.kind == "w" and following.key not in table.prepositions and following.key not in table.breaks
    return first.first if verb else None


def _behind_object(tokens: Sequence[Token], at: int, table: Speech) -> int:
    """Where the words begin behind the one to whom something is told (assured fans | she was well)."""
    person = phrase_after(tokens, at, table)
    if person:
        return person.last + 1
    return at + 1 if at < len(tokens) and tokens[at].kind == "w" else at


def _clause_end(tokens: Sequence[Token], cue: int, first: int, table: Speech) -> int:
    """The last token of a clause: before the end stop, another verb of saying, or the comma of an opening clause."""
    opened = tokens[0].key in table.breaks and cue < OPENING
    last = next((at - 1 for at in range(first, len(tokens)) if _over(tokens, at, opened, table)), len(tokens) - 1)
    while last > first and tokens[last].kind == "p" and tokens[last].key not in {")", "]"}:
        last -= 1
    return last


def _over(tokens: Sequence[Token], at: int, opened: bool, table: Speech) -> bool:
    """Whether a clause is over before a token."""
    if tokens[at].key in {";", ":"}:
        return True
    if tokens[at].key != "," or at + 1 == len(tokens):
        return False
    return opened or tokens[at + 1].key in table.contrasting or tokens[at + 1].key in table.participles
