"""The subject of a verb of saying where main clauses have their verb second and others last (Am Montag sagte Anna)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from throughline.annotating.nouns import Phrase, adverb, begins_phrase, phrase_after
from throughline.annotating.tokens import DASHES, Token
from throughline.languages.speech import Speech

APART = 24
"""Words and marks at most between a verb and the part of it at the end of its clause."""
APPOSED = 12
"""Words and marks at most of what stands between commas behind a subject."""
PARTS = DASHES | {",", ";", ":", "(", ")"}
"""Marks that part clauses."""


def parted(tokens: Sequence[Token], cue: int, table: Speech) -> bool:
    """Whether the other part of a verb that needs one ends its clause (teilte … mit); any other verb needs none."""
    parts = table.separable.get(tokens[cue].key)
    if parts is None or any(token.key in parts & table.expletives for token in tokens[cue + 1 : cue + 2]):
        return True
    last = min(len(tokens), cue + APART)
    return any(tokens[at].key in parts and _ended(tokens, at + 1, table) for at in range(cue + 1, last))


def spoken(tokens: Sequence[Token], table: Speech) -> Iterator[int]:
    """The verbs that no list knows but that stand as verbs of saying do: between a quotation's comma and somebody."""
    for at in range(2, len(tokens) - 1):
        token = tokens[at]
        if token.kind != "w" or tokens[at - 1].key != "," or tokens[at - 2].kind != "q" or token.noun:
            continue
        formed = token.key in table.past or token.key.endswith(table.personal)
        who = phrase_after(tokens, at + 1, table) if formed and token.key not in table.small else None
        if who and _somebody(tokens, who, table):
            yield at


def _ended(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a clause ends before a token."""
    return at >= len(tokens) or tokens[at].kind in "pq" or tokens[at].key in table.joining


def placed(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject of the cue at a token, with the name that explains it behind a comma; None without one."""
    verb = finite_verb(tokens, cue, table)
    first = _clause(tokens, min(verb, cue))
    opening = tokens[first]
    if first < min(verb, cue) and opening.key in table.subordinating:
        found = _behind(tokens, first + 1, table)
    elif _relative(tokens, first, max(verb, cue), table):
        found = _antecedent(tokens, first, table)
    else:
        found = _around(tokens, first, verb, table)
    return found


def _relative(tokens: Sequence[Token], first: int, last: int, table: Speech) -> bool:
    """Whether the words between two tokens are a clause about the noun before its comma (Anna, die gestern sagte)."""
    parted = 0 < first < last and tokens[first - 1].key == ","
    return parted and tokens[first].key in table.relatives and _last(tokens, last)


def finite_verb(tokens: Sequence[Token], cue: int, table: Speech) -> int:
    """The auxiliary that a participle belongs to, before it in the clause or right behind it, else the cue itself."""
    if cue + 1 < len(tokens) and tokens[cue + 1].key in table.auxiliaries and _ended(tokens, cue + 2, table):
        return cue + 1
    for at in range(cue - 1, _clause(tokens, cue) - 1, -1):
        if tokens[at].key in table.auxiliaries:
            return at
    return cue


def source(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """Who says what a passive tells, or what it is printed in (hieß es am Abend in der Mitteilung)."""
    behind = range(cue + 1, min(len(tokens) - 1, cue + APART))
    for at in (*behind, *range(_clause(tokens, cue), cue)):
        if tokens[at].key in table.agents or tokens[at].key in table.sources:
            bare = Phrase(at + 1, at + 1) if tokens[at + 1].noun else None
            found = phrase_after(tokens, at + 1, table) or bare
            if found and not any(token.key in table.times - table.determiners for token in _words(tokens, found)):
                return found
    return None


def _clause(tokens: Sequence[Token], verb: int) -> int:
    """The first token of the clause up to a verb: behind the mark or quotation before it."""
    at = verb
    while at > 0 and not (tokens[at - 1].kind == "q" or tokens[at - 1].key in PARTS):
        at -= 1
    return at


def _words(tokens: Sequence[Token], phrase: Phrase) -> Sequence[Token]:
    """The tokens of a phrase."""
    return tokens[phrase.first : phrase.last + 1]


def _last(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause ends with a token."""
    return at + 1 >= len(tokens) or tokens[at + 1].kind in "pq"


def _behind(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase behind a token, beyond adverbs and times that a preposition leads in."""
    while at < len(tokens) and (adverb(tokens[at], table) or tokens[at].key in table.prepositions):
        if tokens[at].key in table.prepositions:
            at = _over(tokens, at + 1, table)
        else:
            at += 1
    return phrase_after(tokens, at, table) if at < len(tokens) else None


def _over(tokens: Sequence[Token], at: int, table: Speech) -> int:
    """The first token behind the noun that a preposition leads in."""
    while at < len(tokens) and tokens[at].kind in "wn":
        if tokens[at].noun or (tokens[at].kind == "n" and not tokens[at].key[:1].isdigit()):
            return at + 1
        at += 1
    return at


def _antecedent(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase before the comma before a relative pronoun, with the pronoun."""
    starts = range(_clause(tokens, at - 1), at - 1)
    found = (phrase_after(tokens, start, table) for start in starts if begins_phrase(tokens[start], table))
    return next((Phrase(phrase.first, at) for phrase in found if phrase and phrase.last + 1 == at - 1), None)


def _around(tokens: Sequence[Token], first: int, verb: int, table: Speech) -> Phrase | None:
    """The subject of a main clause: what stands before the verb, else what stands behind it."""
    while first < verb and tokens[first].key in table.joining:
        first += 1
    if first == verb:
        return _apart(tokens, verb, table) or _inverted(tokens, verb, table)
    before = _leading(tokens, first, verb, table)
    after = _inverted(tokens, verb, table)
    if before is None or (after and _somebody(tokens, after, table) and not _somebody(tokens, before, table)):
        return after
    return before


def _leading(tokens: Sequence[Token], first: int, verb: int, table: Speech) -> Phrase | None:
    """The noun phrase that is all that stands before the verb in its clause."""
    while first < verb and adverb(tokens[first], table):
        first += 1
    if first == verb or tokens[first].key in table.oblique:
        return None
    found = phrase_after(tokens, first, table)
    if found is None or all(token.key in table.times for token in _words(tokens, found)):
        return None
    return Phrase(found.first, min(found.last, verb - 1))


def _inverted(tokens: Sequence[Token], verb: int, table: Speech) -> Phrase | None:
    """The noun phrase behind the verb."""
    found = _behind(tokens, verb + 1, table)
    return found if found is None or tokens[found.first].key not in table.oblique else None


def _somebody(tokens: Sequence[Token], phrase: Phrase, table: Speech) -> bool:
    """Whether a noun phrase means people by its words alone."""
    nouns = (table.roles, table.anonymous, table.persons, table.bodies, table.documents)
    words = _words(tokens, phrase)
    named = any(word.kind == "n" and not word.key[:1].isdigit() for word in words)
    return named or words[0].key in table.pronouns or any(word.key in known for word in words for known in nouns)


def _apart(tokens: Sequence[Token], verb: int, table: Speech) -> Phrase | None:
    """The subject that what stands between commas parts from its verb (Anna Weber, die Leiterin, sagte)."""
    if verb == 0 or tokens[verb - 1].key not in {",", ")", "–"}:
        return _earlier(tokens, verb, table)
    last = verb - 1
    for at in range(last - 1, max(0, verb - APPOSED), -1):
        if tokens[at].kind == "q":
            return None
        if tokens[at].key in {",", "(", "–"}:
            first = _clause(tokens, at)
            found = _leading(tokens, first, at, table)
            if found and found.last + 1 == at and _somebody(tokens, found, table):
                return found
    return None


def _earlier(tokens: Sequence[Token], verb: int, table: Speech) -> Phrase | None:
    """The subject of the clause that a joining word goes on (Anna lachte und sagte)."""
    if verb == 0 or tokens[verb - 1].key not in table.joining:
        return None
    first = _clause(tokens, verb - 1)
    before = next((at for at in range(first, verb - 1) if _verb(tokens[at], table)), verb - 1)
    return _around(tokens, first, before, table) if first < before else None


def _verb(token: Token, table: Speech) -> bool:
    """Whether a word is surely a verb."""
    past = token.key in table.past or token.key.endswith(table.preterite) or token.key in table.cues
    return token.kind == "w" and not token.noun and (past or token.key in table.auxiliaries)
