"""Clauses among the words of the narration, told by their subject and verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from throughline.annotating.nouns import Phrase, adverb, phrase_after
from throughline.annotating.tokens import Token
from throughline.languages.speech import Speech


class Clause(NamedTuple):
    """A clause of indirect speech with its cue and speaker, as tokens of a sentence."""

    tokens: Sequence[Token]
    cue: Phrase
    speaker: Phrase | None
    first: int
    last: int


def tells(words: Sequence[Token], table: Speech) -> bool:
    """Whether words have a verb among them."""
    return any(finite(word, table) for word in words if word.kind == "w" or word.key in table.contractions)


def finite(word: Token, table: Speech) -> bool:
    """Whether a word is surely the form of a verb that a subject has: an auxiliary or a past form."""
    past = (
        word.key in table.past
        or word.key.endswith(table.preterite)
        or (word.key in table.cues and word.key not in table.bare)
    )
    return past or word.key in table.auxiliaries or word.key in table.contractions or word.key in table.reported


def subject_here(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase at a token, two joined ones included, with the verb behind it as its last token."""
    if at + 1 < len(tokens) and _impersonal(tokens, at, table):
        return Phrase(at, at + 1)
    first = who = phrase_after(tokens, at, table)
    if who and who.last + 1 < len(tokens) and tokens[who.last + 1].key in table.joining:
        who = phrase_after(tokens, who.last + 2, table)
    if first is None or who is None or who.last + 1 >= len(tokens):
        return None
    place = who.last + 1
    while place + 1 < len(tokens) and (adverb(tokens[place], table) or _dotted(tokens, place)):
        place += 1
    return Phrase(first.first, place) if _verb(tokens[place], tokens[who.last], table) else None


def _impersonal(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a clause opens with a pronoun joined to its verb (it's), or with one that means nobody (there are)."""
    key = tokens[at].key
    return key in table.contractions or (key in table.impersonal and tokens[at + 1].key in table.auxiliaries)


def _dotted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a full stop belongs to the initials before it (U.S.)."""
    return tokens[at].key == "." and "." in tokens[at - 1].key


def _verb(token: Token, noun: Token, table: Speech) -> bool:
    """Whether a word can be the verb of the noun before it; any small word can after a plural or a pronoun."""
    key = token.key
    if token.kind != "w" or noun.key in table.determiners or key in table.pronouns or key in table.determiners:
        return False
    if key in table.prepositions or key in table.breaks:
        return False
    many = noun.key in table.takers or (noun.key.endswith(table.plural) and noun.kind == "w")
    return many or finite(token, table) or (key.endswith(table.personal) and not key.endswith("ss"))


def object_end(tokens: Sequence[Token], at: int, table: Speech) -> int:
    """Where the words begin behind the one to whom something is told (assured fans | she was well)."""
    person = phrase_after(tokens, at, table)
    if person is None:
        return at + 1 if at < len(tokens) and tokens[at].kind == "w" else at
    for place in range(person.first + 1, person.last + 1):
        if tokens[place].key in table.pronouns or tokens[place].key in table.determiners:
            return place
    return person.last + 1
