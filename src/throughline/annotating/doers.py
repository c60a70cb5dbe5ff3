"""The subject of the clause that goes on up to a verb of saying, beyond other words: Ann rose, smiled and said."""

from __future__ import annotations

from collections.abc import Sequence

from throughline.annotating.nouns import (
    Phrase,
    abbreviated,
    adverb,
    begins_phrase,
    opening_phrase,
    phrase_after,
    phrase_before,
)
from throughline.annotating.tokens import BESIDE, DASHES, Token
from throughline.languages.speech import Speech


def clause_subject(tokens: Sequence[Token], before: int, table: Speech) -> Phrase | None:
    """The subject of the clause that reaches up to a token: of the nearest one, else the first one that opens a part.

    The nearest clause is one whose noun phrase has its verb; none that a comma before the token closes.
    """
    return _nearest(tokens, before, table) or first_subject(tokens, before, table)


def new_subject(tokens: Sequence[Token], first: int, before: int, table: Speech) -> Phrase | None:
    """The subject, with its verb, of another clause that opens between two tokens."""
    for at in range(before, first - 1, -1):
        parted = tokens[at - 1].kind == "p" or tokens[at - 1].closing == ","
        found = opening_phrase(tokens, at, table) if parted else None
        if found and found.last < before and acts(tokens, found.last + 1, table):
            return found
    return None


def antecedent(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase that a relative pronoun stands for, with the pronoun."""
    last = at - 1
    if last >= 0 and tokens[last].key in BESIDE:
        last -= 1
    if last < 0 or tokens[last].kind not in "wn":
        return None
    found = phrase_before(tokens, last, table)
    return Phrase(found.first, at) if found else None


def _nearest(tokens: Sequence[Token], before: int, table: Speech) -> Phrase | None:
    """The subject of the last clause before a token that has a subject and its verb."""
    parted = tokens[before].key in BESIDE or (before > 0 and tokens[before - 1].key == ",")
    which = table.relatives - table.complementizers
    leading = which | (table.subordinating & table.breaks)
    for at in range(before, _start(tokens, before, table) - 1, -1):
        led = tokens[at].key in leading
        bound = led and not _contrasted(tokens, at, table)
        if not _may_open(tokens, at, led, bound and parted):
            continue
        if tokens[at].key in which and not parted and not begins_phrase(tokens[at + 1], table):
            return antecedent(tokens, at, table)
        found = opening_phrase(tokens, at + led, table)
        if found and found.last < before and _governs(tokens, found, before, bound, table):
            return found
    return None


def _may_open(tokens: Sequence[Token], at: int, led: bool, beside: bool) -> bool:
    """Whether the clause looked for may open at a token; one beside the main clause only where it opens the words."""
    return at <= 1 or not beside if led else _opens(tokens, at)


def _contrasted(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a word behind a comma opens a clause that stands against the one before (…, while Ann disagreed)."""
    against = tokens[at].key in table.contrasting and tokens[at].key not in table.relatives
    return against and at > 0 and tokens[at - 1].key == ","


def _governs(tokens: Sequence[Token], found: Phrase, before: int, bound: bool, table: Speech) -> bool:
    """Whether a noun phrase is the subject of a clause that goes on up to a token; a comma ends one beside the main."""
    closed = bound and any(token.key == "," for token in tokens[found.last + 1 : before])
    return not closed and tokens[found.first].key not in table.impersonal and acts(tokens, found.last + 1, table)


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a part of the sentence opens at a token."""
    return at == 0 or (tokens[at - 1].kind in "pq" and not abbreviated(tokens, at - 1))


def acts(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether the verb of the noun phrase before it stands at a token, adverbs passed over."""
    while at < len(tokens) and adverb(tokens[at], table):
        at += 1
    if at >= len(tokens) or tokens[at].kind != "w":
        return False
    key = tokens[at].key
    past = key in table.past or key.endswith(table.preterite) or (key in table.cues and key not in table.bare)
    small = key in table.prepositions or key in table.breaks or key in table.determiners
    return key in table.auxiliaries or past or (key.endswith(table.personal) and not small)


def first_subject(tokens: Sequence[Token], before: int, table: Speech) -> Phrase | None:
    """The first noun phrase up to a token that opens a part of the sentence."""
    start = first = _start(tokens, before, table)
    for at in range(first, before + 1):
        if at == start:
            found = opening_phrase(tokens, at, table)
            if found:
                return found
        titled = not tokens[at].key  # a name between marks, with the comma behind it
        if titled or (tokens[at].kind in "pq" and not abbreviated(tokens, at)):
            start = at + 1
    return None


def _start(tokens: Sequence[Token], before: int, table: Speech) -> int:
    """The first token of the words that a token belongs to: behind an open bracket, a semicolon or a dateline."""
    for at in range(before, -1, -1):
        if tokens[at].key == ")":
            break
        if tokens[at].key in {"(", ";"}:
            return at + 1
    return clause_start(tokens, table)


def clause_start(tokens: Sequence[Token], table: Speech) -> int:
    """The first token behind the place and agency with which a report begins (TIDEWATER (LPA) — The mayor said)."""
    place = phrase_after(tokens, 0, table) if tokens[0].kind == "n" else None
    at = place.last + 1 if place else len(tokens)
    if at < len(tokens) and tokens[at].key == "(":
        at = next((end + 1 for end in range(at, len(tokens)) if tokens[end].key == ")"), len(tokens))
    alone = at < len(tokens) and tokens[at].key in DASHES and sum(token.key in DASHES for token in tokens) == 1
    return at + 1 if alone else 0
