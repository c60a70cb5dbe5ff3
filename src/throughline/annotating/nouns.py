"""Noun phrases among the words of the narration, told by small words and capitals alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from throughline.annotating.tokens import Token
from throughline.languages.speech import SURE, Speech

LONGEST = 14
"""Words of a noun phrase."""
INITIAL = 6
"""Characters below which a capitalised word before a full stop is a title or an initial (Gov., J.)."""
SHORTEST = 4
"""Characters that a word in -ly has more of if it is an adverb (only, not fly)."""
DESCRIPTION = 4
"""Words of a description that opens a clause, where no noun for a person ends it earlier."""
INTRODUCTION = 6
"""Words up to the name in a description without an article (former county fire chief Ann Lee)."""

COUNTED = 4
"""Words of a number of people and their verb (about 200 bakers came)."""


class Phrase(NamedTuple):
    """A noun phrase: tokens ``[first, last]``."""

    first: int
    last: int


def phrase_after(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase that begins at a token, None where another word stands there."""
    while at < len(tokens) and adverb(tokens[at], table) and tokens[at].kind == "w":
        at += 1
    found = introduced(tokens, at, table)
    if found or at >= len(tokens) or not begins_phrase(tokens[at], table):
        return found
    if tokens[at].key in table.pronouns:
        return Phrase(at, at)
    last = at
    while last + 1 < len(tokens) and last - at < LONGEST and _goes_on(tokens, last + 1, table):
        last += 1
    return Phrase(at, last)


def introduced(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase at a token that says without an article what someone is, and then the name; None without one."""
    for place in range(at, min(at + INTRODUCTION, len(tokens) - 1)):
        if tokens[place].kind not in "wn" or not _modifies(tokens[place], place == at, table):
            return None
        if tokens[place].kind == "w" or place == at:
            name = place + 1
            described = tokens[place].key in table.roles or tokens[place].noun
            if described and tokens[name].kind == "n" and not tokens[name].key[:1].isdigit():
                return Phrase(at, name_end(tokens, name, table))
    return None


def _modifies(token: Token, first: bool, table: Speech) -> bool:
    """Whether a word can stand in such a description: no small word, no adverb, no verb; first may stand "retired"."""
    if token.key in table.ending or token.key in table.determiners or token.key in table.pronouns:
        return False
    if token.kind == "n" or token.key in table.roles:
        return True
    verb = token.key in table.past or (token.key in table.cues and token.key not in table.bare)
    return not adverb(token, table) and not verb and (first or not token.key.endswith(table.preterite))


def name_end(tokens: Sequence[Token], at: int, table: Speech) -> int:
    """The last token of the name that begins at a token, small words inside it included."""
    place = at
    while place + 1 < len(tokens):
        place += 1
        if tokens[place].kind == "n":
            at = place
        elif not abbreviated(tokens, place) and tokens[place].key not in table.name_particles:
            break
    return at


def begins_phrase(token: Token, table: Speech) -> bool:
    """Whether a noun phrase can begin with this token: a determiner, a pronoun, a noun for people, or a name."""
    if token.kind not in "wn" or token.key in table.complementizers:
        return False
    if token.key in table.prepositions and token.key not in table.determiners:
        return False
    named = token.kind == "n" and not token.key[:1].isdigit() and token.key not in table.breaks
    return named or token.key in table.starting


def adverb(token: Token, table: Speech) -> bool:
    """Whether a token is an adverb or a word like one."""
    formed = token.kind == "w" and token.key.endswith(table.adverbial) and len(token.key) > SHORTEST
    return formed or token.key in table.adverbs


def _goes_on(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a noun phrase goes on with this token."""
    token, before = tokens[at], tokens[at - 1]
    if token.kind in "pq":
        return abbreviated(tokens, at)
    if token.key in table.attaching or before.noun:
        return _attached(tokens, at, table)
    if table.asides and token.kind == "w" and token.key in table.determiners:
        return any(before.key in led for led in (table.attaching, table.serving, table.modifiers, table.determiners))
    if token.key in table.serving:
        return before.kind == "w"
    if token.key in table.pairing:
        return _between_names(tokens, at)
    if token.key in table.ending or (adverb(token, table) and before.key not in table.determiners):
        return False
    return _nominal(token, table) or not _ends_name(tokens, at - 1, table)


def _nominal(token: Token, table: Speech) -> bool:
    """Whether a noun phrase goes on with a word even behind a name: a name, or a noun for people or groups."""
    return token.kind == "n" or token.key in table.roles or token.key in table.bodies


def _ends_name(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a token is a name behind which a noun phrase ends: no article, no owner, no number (de 35 años)."""
    token = tokens[at]
    counted = at > 0 and token.key[:1].isdigit() and tokens[at - 1].key in table.attaching
    return token.kind == "n" and token.key not in table.determiners and not _owner(token, table) and not counted


def _attached(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a word behind a noun belongs to it: a preposition, an owner's article (none of der Zeitung), a name."""
    if tokens[at].key in table.attaching:
        return not any(token.key in table.addressed for token in tokens[at + 1 : at + 3])
    return tokens[at].kind == "n"


def abbreviated(tokens: Sequence[Token], at: int) -> bool:
    """Whether a full stop stands after a title or an initial and before another name."""
    short = at > 0 and tokens[at - 1].end - tokens[at - 1].start < INITIAL
    return tokens[at].key == "." and short and _between_names(tokens, at)


def _between_names(tokens: Sequence[Token], at: int) -> bool:
    """Whether the tokens on both sides have capitals."""
    return 0 < at < len(tokens) - 1 and tokens[at - 1].kind == "n" and tokens[at + 1].kind == "n"


def phrase_before(tokens: Sequence[Token], last: int, table: Speech) -> Phrase | None:
    """The noun phrase that ends with a token, None where no noun phrase can."""
    token = tokens[last]
    if token.kind not in "wn" or token.key in table.breaks or token.key in table.prepositions:
        return None
    if token.key in table.pronouns or token.key in table.contractions:
        return Phrase(last, last)
    first = last
    while first > 0 and last - first < LONGEST and _belongs(tokens, first - 1, table):
        first -= 1
    if first > 0 and tokens[first - 1].key in table.auxiliaries and not begins_phrase(tokens[first], table):
        return _name_behind_verb(tokens, first, last, table)
    return _headed(tokens, first, last, table)


def _belongs(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a noun phrase reaches back over this token; over "and" only between two names."""
    token = tokens[at]
    if token.kind in "pq":
        return abbreviated(tokens, at)
    if token.key in table.pairing:
        return _between_names(tokens, at) and (at == 1 or tokens[at - 2].kind in "pn")
    if any(token.key in words for words in (table.auxiliaries, table.pronouns, table.breaks, table.past)):
        return False
    return table.cues.get(token.key, 0) < SURE


def _name_behind_verb(tokens: Sequence[Token], first: int, last: int, table: Speech) -> Phrase | None:
    """The name at the end of words that a verb opens (would meet Ann Lee), or a noun before a participle of saying."""
    start = last + 1
    while start > first and tokens[start - 1].kind == "n":
        start -= 1
    if start <= last:
        return Phrase(start, last)
    if tokens[last + 1 : last + 2] and tokens[last + 1].key not in table.participles:
        return None
    while start > first and tokens[start - 1].key not in table.prepositions:
        start -= 1
        if tokens[start].key in table.determiners:
            return Phrase(start, last)
    return None


def _headed(tokens: Sequence[Token], first: int, last: int, table: Speech) -> Phrase:
    """The phrase from its head on: what stands before it behind a preposition or an adverb is left out."""
    while first < last and (adverb(tokens[first], table) or tokens[first].kind == "p"):
        first += 1
    led = tokens[first].key in table.prepositions and tokens[first].key not in table.determiners
    if not led and not _loose(tokens, first, last, table):
        return Phrase(first, last)
    start = last
    while start > first + 1 and _same_noun(tokens, start, last, table):
        start -= 1
    return Phrase(start, last)


def _loose(tokens: Sequence[Token], first: int, last: int, table: Speech) -> bool:
    """Whether words before a preposition are no noun phrase that it goes on (made by | a mayor)."""
    led = next((at for at in range(first + 1, last + 1) if tokens[at].key in table.prepositions), None)
    if led is None or begins_phrase(tokens[first], table):
        return False
    noun = tokens[led - 1]
    return not (noun.kind == "n" or any(noun.key in nouns for nouns in _heads(table)))


def _heads(table: Speech) -> tuple[frozenset[str], ...]:
    """The nouns for people, groups and what they write."""
    return table.roles, table.anonymous, table.persons, table.bodies, table.documents


def _same_noun(tokens: Sequence[Token], start: int, last: int, table: Speech) -> bool:
    """Whether the word before ``start`` belongs to the noun or name that ends a phrase."""
    before = tokens[start - 1]
    if before.key in table.prepositions:
        return False
    alike = before.kind == tokens[last].kind
    return alike or (tokens[last].kind == "w" and tokens[start].key not in table.determiners)


def opening_phrase(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase with which a clause opens at a token, None where it opens otherwise."""
    while at < len(tokens) and (adverb(tokens[at], table) or tokens[at].key in table.joining):
        at += 1
    counted = _counted(tokens, at, table)
    if counted or at >= len(tokens) or (tokens[at].key in table.breaks and not _shows(tokens, at, table)):
        return counted
    found = None if _no_subject(tokens, at, table) else _pointed(tokens, at, table)
    if found is None or all(token.key in table.times for token in tokens[found.first : found.last + 1]):
        return None
    return found if table.verb_second or _bare_name(tokens, found, table) else _to_role(tokens, found, table)


def _counted(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """A number of people at a token, also one that is not exact (about 200 bakers)."""
    number = int(at < len(tokens) and tokens[at].key in table.prepositions)
    if at + number >= len(tokens) or tokens[at + number].kind != "n":
        return None
    words = tokens[at : at + COUNTED]
    if len(words) < number + COUNTED - 1 or not words[number].key[:1].isdigit() or words[number + 2].kind != "w":
        return None
    people = (table.roles, table.anonymous, table.persons)
    return Phrase(at, at + number + 1) if any(words[number + 1].key in nouns for nouns in people) else None


def _pointed(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase at a token, also one that a word opens which could open a clause (that letter)."""
    if at + 1 < len(tokens) and tokens[at].key in table.complementizers and _shows(tokens, at, table):
        rest = phrase_after(tokens, at + 1, table)
        return Phrase(at, rest.last if rest else at + 1)
    return phrase_after(tokens, at, table)


def _bare_name(tokens: Sequence[Token], found: Phrase, table: Speech) -> bool:
    """Whether a phrase is a name or a pronoun, without an article and without an owner."""
    first = tokens[found.first]
    if first.key in table.determiners or any(_owner(token, table) for token in tokens[found.first : found.last]):
        return False
    if first.kind == "n":
        return not any(_verb(token, table) for token in tokens[found.first + 1 : found.last + 1])
    return first.key in table.pronouns or introduced(tokens, found.first, table) == found


def _shows(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a word that may open a clause points at the noun behind it (that letter said)."""
    noun = tokens[at + 1].key if at + 1 < len(tokens) else ""
    return tokens[at].key in table.determiners and any(noun in nouns for nouns in _heads(table))


def _no_subject(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a word only looks like a name at the start of a clause: Speaking …, Specifically, …, It's …."""
    key = tokens[at].key
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    apart = following == "," or following in table.prepositions or following in table.breaks
    lettered = key[1:2] == "-" and key[:1].isalpha()  # a party and a state (D-Tidewater)
    return (
        key in table.expletives
        or lettered
        or (key.endswith(table.gerund) and not _surname(tokens, at, table))
        or (apart and key.endswith(table.adverbial + table.preterite))
        or (apart and table.dropping and key.endswith(table.passives))
    )


def _surname(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a word that looks like a gerund is a name, as its verb stands behind it (Fleming said)."""
    following = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    return tokens[at].kind == "n" and (following.key in table.auxiliaries or _verb(following, table))


def _owner(token: Token, table: Speech) -> bool:
    """Whether a word is a possessor (Ann's)."""
    return token.key.endswith(table.possessive)


def _to_role(tokens: Sequence[Token], found: Phrase, table: Speech) -> Phrase:
    """The phrase up to its noun for a person or before a verb, so that no verb is taken with it (the mayor spoke)."""
    for at in range(found.first + 1, found.last + 1):
        if _verb(tokens[at], table):
            return Phrase(found.first, max(found.first, at - 1))
        if tokens[at - 1].key in table.roles and tokens[at].kind == "w" and not _role_goes_on(tokens[at], table):
            return Phrase(found.first, at - 1)
    if _nominal(tokens[found.last], table):
        return found
    return Phrase(found.first, min(found.last, found.first + DESCRIPTION))


def _role_goes_on(token: Token, table: Speech) -> bool:
    """Whether a word behind a noun for a person belongs to its phrase: another such noun, of, for."""
    return any(token.key in words for words in (table.roles, table.bodies, table.attaching, table.serving))


def _verb(token: Token, table: Speech) -> bool:
    """Whether a word inside a noun phrase is a past form, and so no part of it."""
    past = (
        token.key in table.past
        or token.key in table.cues
        or (token.key.endswith(table.preterite) and "-" not in token.key)
    )
    return token.kind == "w" and past and token.key not in table.bare
