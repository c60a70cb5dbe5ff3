"""Who does what a verb of saying tells: the noun phrase that is its subject."""

from __future__ import annotations

from collections.abc import Sequence

from throughline.annotating.nouns import LONGEST, Phrase, adverb, opening_phrase, phrase_after, phrase_before
from throughline.annotating.tokens import BESIDE, Token
from throughline.languages.speech import Speech

ADJECTIVES = 4
"""Words up to the noun or name of an inverted subject (said retired village nurse Ann Lee)."""


def subject(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject of the cue at this token, None where the sentence has none.

    It stands after an inverted cue ("…," said Ann), else before the cue, beyond adverbs, auxiliaries, appositions
    and brackets.
    """
    if tokens[cue].key in table.participles:
        return _before(tokens, cue, table)
    if _follows_quotation(tokens, cue, table):
        inverted = _described(tokens, cue + 1, table)
        if inverted:
            return inverted
    return _parenthesis(tokens, cue, table) or _before(tokens, cue, table)


def _described(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase after an inverted cue, which may open with adjectives (said retired nurse Ann Lee)."""
    found = phrase_after(tokens, at, table)
    if found:
        return found
    for place in range(at, min(at + ADJECTIVES, len(tokens))):
        token = tokens[place]
        if token.kind not in "wn" or token.key in table.ending or adverb(token, table):
            return None
        rest = phrase_after(tokens, place, table)
        if rest:
            return Phrase(at, rest.last)
    return None


def _parenthesis(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject of an inverted cue that commas part from its sentence (the trick, says Ann Lee, is …)."""
    if cue == 0 or tokens[cue - 1].key != "," or tokens[cue].key in table.addressing or cue + 1 == len(tokens):
        return None
    found = phrase_after(tokens, cue + 1, table)
    if found is None or tokens[cue + 1].kind != "n":
        return None
    return found if found.last + 1 == len(tokens) or tokens[found.last + 1].kind == "p" else None


def _follows_quotation(tokens: Sequence[Token], cue: int, table: Speech) -> bool:
    """Whether a quotation stands before the cue, with nothing but adverbs or a mark between."""
    at = cue - 1
    while at >= 0 and (tokens[at].key in BESIDE or adverb(tokens[at], table)):
        at -= 1
    return at < 0 or tokens[at].kind == "q"


def _before(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject before a cue."""
    at = cue - 1
    while at >= 0 and (tokens[at].key in table.auxiliaries or adverb(tokens[at], table)):
        at -= 1
    if at < 0 or tokens[at].kind == "q":
        return None
    if tokens[cue].key in table.participles:
        return _accompanied(tokens, at, table) or _clause_subject(tokens, at, table)
    if tokens[at].key in table.joining or tokens[at].key in BESIDE:
        return _clause_subject(tokens, at, table)
    if tokens[at].key == ")":
        return _before_bracket(tokens, at, table)
    if tokens[at].key in table.relatives:
        return _antecedent(tokens, at, table)
    return phrase_before(tokens, at, table) or _clause_subject(tokens, at, table)


def _accompanied(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase that ends with a token and has a participle of its own (with Ann Lee saying)."""
    for place in range(at, max(-1, at - LONGEST), -1):
        if tokens[place].kind in "pq":
            return None
        if tokens[place].key in table.carrying and place < at:
            return Phrase(place + 1, at)
    return None


def _before_bracket(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase before a bracket that closes at a token."""
    while at >= 0 and tokens[at].key != "(":
        at -= 1
    return phrase_before(tokens, at - 1, table) if at > 0 else None


def _antecedent(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase that a relative pronoun stands for, with the pronoun."""
    last = at - 1
    if last >= 0 and tokens[last].key in BESIDE:
        last -= 1
    if last < 0 or tokens[last].kind not in "wn":
        return None
    found = phrase_before(tokens, last, table)
    return Phrase(found.first, at) if found else None


def _clause_subject(tokens: Sequence[Token], before: int, table: Speech) -> Phrase | None:
    """The subject of the sentence up to a token: the first noun phrase that opens a part of it."""
    start = 0
    for at in range(before + 1):
        if at == start:
            found = opening_phrase(tokens, at, table)
            if found:
                return found
        if tokens[at].kind in "pq":
            start = at + 1
    return None
