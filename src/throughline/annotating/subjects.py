"""Who does what a verb of saying tells: the noun phrase that is its subject."""

from __future__ import annotations

from collections.abc import Sequence

from throughline.annotating.able import able, person
from throughline.annotating.coordination import coordinated, named
from throughline.annotating.doers import acts, antecedent, clause_subject, first_subject
from throughline.annotating.nouns import (
    LONGEST,
    Phrase,
    adverb,
    begins_phrase,
    opening_phrase,
    phrase_after,
    phrase_before,
)
from throughline.annotating.tokens import BESIDE, CLOSING, Token
from throughline.annotating.verb_second import placed
from throughline.annotating.verbs import leads_in
from throughline.languages.speech import STRONG, SURE, Speech

ASIDES = 4
"""Times and phrases with a preposition that part a verb from the subject behind it (dijo ayer a la prensa en Soria)."""
ADJECTIVES = 4
"""Words up to the noun or name of an inverted subject (said retired village nurse Ann Lee)."""
OPENING = 3
"""Words at the start of a sentence in which a participle belongs to the main clause (While still calling …)."""


def subject(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject of the cue at this token, None where the sentence has none; two people joined by "and" together.

    It stands after an inverted cue ("…," said Ann), else before the cue, beyond adverbs, auxiliaries, appositions
    and brackets.
    """
    found = placed(tokens, cue, table) if table.verb_second else _single(tokens, cue, table)
    if found is None or found.first <= cue <= found.last:
        return found
    return coordinated(tokens, named(tokens, found, table), cue, table)


def _single(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject of the cue, of two that are joined only the one nearest to where it is looked for."""
    if tokens[cue].key in table.participles:
        return _before(tokens, cue, table)
    if _follows_quotation(tokens, cue, table) or _inverted(tokens, cue, table):
        inverted = _described(tokens, _beyond(tokens, cue + 1, table), table)
        if inverted and (table.cues.get(tokens[cue].key, 0) >= SURE or able(tokens, inverted, table)):
            return inverted
        if _source(tokens, cue, table):
            return phrase_after(tokens, cue + 2, table)
    return _parenthesis(tokens, cue, table) or _before(tokens, cue, table)


def _beyond(tokens: Sequence[Token], at: int, table: Speech) -> int:
    """Where the subject of an inverted cue may begin: behind a time, and to whom or where it is said."""
    for _ in range(ASIDES if table.asides else 0):
        while at < len(tokens) and adverb(tokens[at], table):
            at += 1
        led = at < len(tokens) and tokens[at].key in table.asides
        aside = phrase_after(tokens, at + led, table)
        if aside is None and led and at + 1 < len(tokens) and tokens[at + 1].kind == "w":  # sans hésiter
            aside = Phrase(at + 1, at + 1)
        if aside is None or not (led or all(word.key in table.times for word in tokens[aside.first : aside.last + 1])):
            break
        at = _aside_end(tokens, aside, table) + 1
    return at


def _source(tokens: Sequence[Token], cue: int, table: Speech) -> bool:
    """Whether the words behind a cue tell where it is said, and so who says it (explican desde el ayuntamiento)."""
    return cue + 1 < len(tokens) and tokens[cue + 1].key in table.sources


def _aside_end(tokens: Sequence[Token], aside: Phrase, table: Speech) -> int:
    """The last token of an aside: a name behind its noun is no part of it (à la radio | Luc Petit)."""
    going = (table.determiners, table.roles, table.attaching, table.name_particles)
    for at in range(aside.first + 1, aside.last + 1):
        named = tokens[at].kind == "n" and tokens[at - 1].kind == "w" and at < aside.last  # con la revista Barro
        if named and not any(tokens[at - 1].key in words for words in going):
            return at - 1
    return aside.last


def _described(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase after an inverted cue, which may open with adjectives (said retired nurse Ann Lee)."""
    found = phrase_after(tokens, at, table)
    if found:
        return found
    for place in range(at, min(at + ADJECTIVES, len(tokens))):
        token = tokens[place]
        if token.kind not in "wn" or token.key in table.ending or adverb(token, table):
            return None
        if table.asides and (token.key in table.participles or token.key.endswith(table.gerund)):
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
    """Whether a quotation that a mark ends stands before the cue; verbs that say nothing else need no such mark."""
    at = cue - 1
    while at >= 0 and (
        tokens[at].key in BESIDE or leads_in(tokens[at], tokens[cue], table) or adverb(tokens[at], table)
    ):
        at -= 1
    if at < 0 or tokens[at].kind != "q":
        return at < 0
    parted = tokens[at].closing in CLOSING or any(token.key in BESIDE for token in tokens[at + 1 : cue])
    return parted or table.cues.get(tokens[cue].key, 0) == STRONG


def _inverted(tokens: Sequence[Token], cue: int, table: Speech) -> bool:
    """Whether a word stands before the cue that puts it before its subject."""
    at = _verb_start(tokens, cue, table)
    return at >= 0 and tokens[at].key in table.inverting


def _verb_start(tokens: Sequence[Token], cue: int, table: Speech) -> int:
    """The token before a cue with its auxiliaries, adverbs and objects."""
    at = cue - 1
    while at >= 0 and (
        tokens[at].key in table.auxiliaries or tokens[at].key in table.objects or adverb(tokens[at], table)
    ):
        at -= 1
    return at


def _before(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject before a cue."""
    at = _verb_start(tokens, cue, table)
    if at < 0 or tokens[at].kind == "q":
        return _ahead(tokens, cue, table) if at < 0 else None
    if tokens[cue].key in table.participles and not any(word.key in table.being for word in tokens[at + 1 : cue]):
        alike = _alike(tokens, at, table)
        return subject(tokens, alike, table) if alike is not None else _participle(tokens, at, table)
    if tokens[at].key in table.joining or tokens[at].key in BESIDE:
        return clause_subject(tokens, at, table) or _explained(tokens, at, table)
    if tokens[at].key == ")":
        return _before_bracket(tokens, at, table)
    if tokens[at].key in table.relatives:
        return antecedent(tokens, at, table)
    return _directly(tokens, at, table)


def _alike(tokens: Sequence[Token], at: int, table: Speech) -> int | None:
    """The participle of saying before, to which a joining word at a token joins another one (smiling, saying and)."""
    if tokens[at].key not in table.pairing:
        return None
    return next((place for place in range(at - 1, -1, -1) if tokens[place].key in table.participles), None)


def _participle(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The subject of a participle behind a token: with one of its own, beside it, or that of the clause."""
    found = _accompanied(tokens, at, table) or _beside(tokens, at, table) or clause_subject(tokens, at, table)
    return found or _ahead(tokens, at, table)


def _ahead(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The subject of the main clause behind the participle that opens the sentence (Calling it "…", Ann left)."""
    if at > 0 or not any(token.key in table.participles for token in tokens[at : at + OPENING]):
        return None
    commas = (place for place in range(1, len(tokens) - 1) if _parts(tokens, place))
    found = (opening_phrase(tokens, comma + 1, table) for comma in commas)
    return next((who for who in found if who and acts(tokens, who.last + 1, table)), None)


def _parts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma, also one inside a quotation, parts the words before it from those behind."""
    return tokens[at].key == "," or tokens[at].closing == ","


def _directly(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase that ends with a token; where a preposition leads it in (in Tidewater), the clause's subject."""
    found = phrase_before(tokens, at, table)
    led = tokens[found.first - 1].key if found and found.first else ""
    if found is None or led in table.past or (led in table.prepositions and led not in table.breaks):
        return first_subject(tokens, at, table) or found
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


def _beside(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The person or group at a token that a participle without a comma describes (a mayor calling it so)."""
    found = phrase_before(tokens, at, table) if tokens[at].kind in "wn" else None
    if found is None or found.first == 0 or not _speaking(tokens, found, table):
        return None
    led = tokens[found.first - 1]
    told = led.key in table.prepositions - table.attaching - table.breaks or led.key in table.cues or led.kind == "q"
    return None if told or not begins_phrase(tokens[found.first], table) else found


def _speaking(tokens: Sequence[Token], found: Phrase, table: Speech) -> bool:
    """Whether a phrase is a person or a group, or something written whose owner is named."""
    owned = any(token.key.endswith(table.possessive) for token in tokens[found.first : found.last])
    return person(tokens[found.last], table) or (owned and able(tokens, found, table))


def _before_bracket(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase before a bracket that closes at a token."""
    while at >= 0 and tokens[at].key != "(":
        at -= 1
    return phrase_before(tokens, at - 1, table) if at > 0 else None
