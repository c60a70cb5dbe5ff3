"""What is told without quotation marks: the clause that a verb of saying brings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from throughline.annotating.narration import Line
from throughline.annotating.nouns import Phrase, adverb, phrase_after
from throughline.annotating.subjects import subject
from throughline.annotating.tokens import Token
from throughline.annotating.trailing import Clause, finite, tells, trailing
from throughline.annotating.voices import Voices
from throughline.languages.speech import SURE, Speech
from throughline.model.marks import Quote, Report
from throughline.model.span import Span
from throughline.settings import Settings


def indirect(report: Report, lines: Sequence[Line], voices: Voices, settings: Settings, turn: int) -> Iterator[Quote]:
    """The indirect speech of an article in text order, turns counted from ``turn``."""
    found = (clause for line in lines for clause in _clauses(line, voices.table, settings))
    for number, (tokens, cue, who, first, last) in enumerate(found, turn):
        words = Span(tokens[first].start, tokens[last].end)
        people = voices.speakers(tokens, who) if who else ()
        verb = Span(tokens[cue.first].start, tokens[cue.last].end)
        yield Quote(report.article.id, words, "indirect", True, number, people, verb)


def _clauses(line: Line, table: Speech, settings: Settings) -> Iterator[Clause]:
    """Each verb of saying in a sentence that brings a clause, with the clause; none inside another."""
    tokens, free = line.tokens, 0
    behind = trailing(line, table, settings)
    for cue in line.cues:
        if behind and cue == behind.cue.first:
            continue
        told = cue >= free and tokens[cue].key in table.conveyed
        first = _clause_start(line, cue, table, settings) if told else None
        if first is None:
            continue
        last = _clause_end(line, cue, first, table, settings)
        if last - first + 1 >= settings.shortest_clause and _told(tokens[first : last + 1], table):
            free = last + 1
            yield Clause(tokens, Phrase(cue, cue), subject(tokens, cue, table), first, last)
    if behind and free == 0 and behind.last + 1 >= settings.shortest_clause:
        yield behind


def _clause_start(line: Line, cue: int, table: Speech, settings: Settings) -> int | None:
    """Where the clause begins that a verb of saying brings, None where it brings none."""
    tokens = line.tokens
    for at in range(cue + 1, min(cue + settings.object_words, len(tokens))):
        token = tokens[at]
        if token.kind == "q" or token.key in {":", ";", "."} or at in line.cues:
            break
        if token.key in table.complementizers and at + 1 < len(tokens):
            return at + 1 if _brought(tokens, cue, at, table) else None
    return _bare_clause(tokens, cue, table)


def _brought(tokens: Sequence[Token], cue: int, at: int, table: Speech) -> bool:
    """Whether a conjunction brings the clause of a verb of saying, and is no relative pronoun of a noun after it."""
    following = tokens[at + 1]
    if following.kind == "q" or (tokens[at].key in table.relatives and following.key in table.auxiliaries):
        return False
    between = tokens[cue + 1 : at]
    if not between or tokens[cue].key in table.addressing:
        return True
    opening = between[0]
    if opening.key in table.determiners:
        return False
    aside = opening.key in table.prepositions or opening.key in table.times or opening.key in table.joining
    return aside or opening.kind == "p" or adverb(opening, table)


def _bare_clause(tokens: Sequence[Token], cue: int, table: Speech) -> int | None:
    """Where a clause without a conjunction begins: a noun phrase after the cue and its object, then a verb."""
    if table.cues[tokens[cue].key] < SURE:
        return None
    found = _subject_here(tokens, cue + 1, table)
    if found is None and tokens[cue].key in table.addressing:
        found = _subject_here(tokens, _behind_object(tokens, cue + 1, table), table)
    return found


def _subject_here(tokens: Sequence[Token], at: int, table: Speech) -> int | None:
    """The first token of the noun phrase at a token, two joined ones included, if a verb follows it."""
    first = who = phrase_after(tokens, at, table)
    if who and who.last + 1 < len(tokens) and tokens[who.last + 1].key in table.joining:
        who = phrase_after(tokens, who.last + 2, table)
    if first is None or who is None or who.last + 1 >= len(tokens):
        return None
    place = who.last + 1
    while place + 1 < len(tokens) and adverb(tokens[place], table):
        place += 1
    return first.first if _verb(tokens[place], tokens[who.last], table) else None


def _verb(token: Token, noun: Token, table: Speech) -> bool:
    """Whether a word can be the verb of the noun before it; any small word can after a plural or a pronoun."""
    key = token.key
    if token.kind != "w" or noun.key in table.determiners or key in table.pronouns or key in table.determiners:
        return False
    if key in table.prepositions or key in table.breaks:
        return False
    many = noun.key in table.takers or (noun.key.endswith(table.plural) and noun.kind == "w")
    return many or finite(token, table) or (key.endswith(table.personal) and not key.endswith("ss"))


def _told(words: Sequence[Token], table: Speech) -> bool:
    """Whether words can be a clause: not opened by a preposition without a verb among them."""
    return words[0].key not in table.prepositions or tells(words, table)


def _behind_object(tokens: Sequence[Token], at: int, table: Speech) -> int:
    """Where the words begin behind the one to whom something is told (assured fans | she was well)."""
    person = phrase_after(tokens, at, table)
    if person:
        return person.last + 1
    return at + 1 if at < len(tokens) and tokens[at].kind == "w" else at


def _clause_end(line: Line, cue: int, first: int, table: Speech, settings: Settings) -> int:
    """The last token of a clause: before the end stop, another verb of saying, or the comma of an opening clause."""
    tokens = line.tokens
    opened = cue < settings.opening_words and (tokens[0].key in table.breaks or tokens[0].key in table.prepositions)
    last = next((at - 1 for at in range(first, len(tokens)) if _over(line, at, opened, table)), len(tokens) - 1)
    while last > first and tokens[last].kind == "p" and tokens[last].key not in {")", "]"}:
        last -= 1
    return last


def _over(line: Line, at: int, opened: bool, table: Speech) -> bool:
    """Whether a clause is over before a token."""
    tokens = line.tokens
    if tokens[at].key in {";", ":"}:
        return True
    if at + 1 == len(tokens):
        return False
    if tokens[at].key in table.joining and at + 1 in line.cues:  # said …, and added …
        return table.cues[tokens[at + 1].key] >= SURE
    if tokens[at].key != ",":
        return False
    return opened or tokens[at + 1].key in table.contrasting or tokens[at + 1].key in table.participles
