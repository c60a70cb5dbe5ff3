"""Who does what a verb of saying tells: the noun phrase that is its subject."""

from __future__ import annotations

from collections.abc import Sequence

from throughline.annotating.coordination import coordinated, named
from throughline.annotating.nouns import (
    LONGEST,
    Phrase,
    abbreviated,
    adverb,
    opening_phrase,
    phrase_after,
    phrase_before,
)
from throughline.annotating.tokens import BESIDE, DASHES, Token
from throughline.languages.speech import Speech

ADJECTIVES = 4
"""Words up to the noun or name of an inverted subject (said retired village nurse Ann Lee)."""


def subject(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject of the cue at this token, None where the sentence has none; two people joined by "and" together.

    It stands after an inverted cue ("…," said Ann), else before the cue, beyond adverbs, auxiliaries, appositions
    and brackets.
    """
    found = _single(tokens, cue, table)
    if found is None or found.first <= cue <= found.last:
        return found
    return coordinated(tokens, named(tokens, found, table), cue, table)


def _single(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject of the cue, of two that are joined only the one nearest to where it is looked for."""
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
        return _clause_subject(tokens, at, table) or _explained(tokens, at, table)
    if tokens[at].key == ")":
        return _before_bracket(tokens, at, table)
    if tokens[at].key in table.relatives:
        return _antecedent(tokens, at, table)
    return _directly(tokens, at, table)


def _directly(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase that ends with a token; where a preposition leads it in (in Tidewater), the clause's subject."""
    found = phrase_before(tokens, at, table)
    if found is None or (found.first > 0 and tokens[found.first - 1].key in table.prepositions - table.breaks):
        return _clause_subject(tokens, at, table) or found
    return found


def _explained(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The name that an apposition explains which ends at a token (as Ann Lee, a baker, put it)."""
    for place in range(at - 1, max(0, at - LONGEST), -1):
        if tokens[place].kind == "q":
            return None
        if tokens[place].key == ",":
            return phrase_before(tokens, place - 1, table) if tokens[place - 1].kind == "n" else None
    return None


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
    start = first = _dateline(tokens, table)
    for at in range(first, before + 1):
        if at == start:
            found = opening_phrase(tokens, at, table)
            if found:
                return found
        titled = not tokens[at].key  # a name between marks, with the comma behind it
        if titled or (tokens[at].kind in "pq" and not abbreviated(tokens, at)):
            start = at + 1
    return None


def _dateline(tokens: Sequence[Token], table: Speech) -> int:
    """The first token behind the place and agency with which a report begins (TIDEWATER (LPA) — The mayor said)."""
    place = phrase_after(tokens, 0, table) if tokens[0].kind == "n" else None
    at = place.last + 1 if place else len(tokens)
    if at < len(tokens) and tokens[at].key == "(":
        at = next((end + 1 for end in range(at, len(tokens)) if tokens[end].key == ")"), len(tokens))
    alone = at < len(tokens) and tokens[at].key in DASHES and sum(token.key in DASHES for token in tokens) == 1
    return at + 1 if alone else 0
