"""Noun phrases with what belongs to them: a name behind a description, and a second person who speaks as well."""

from __future__ import annotations

from collections.abc import Sequence

from throughline.annotating.doers import first_subject
from throughline.annotating.nouns import Phrase, adverb, introduced, name_end, phrase_after, phrase_before
from throughline.annotating.tokens import Token
from throughline.languages.speech import Speech


def coordinated(tokens: Sequence[Token], found: Phrase, cue: int, table: Speech) -> Phrase:
    """The phrase with the one that "and" joins to it, on either side, if both are subjects of the cue."""
    return _with_second(tokens, found, cue, table) if found.last < cue else _with_third(tokens, found, table)


def named(tokens: Sequence[Token], found: Phrase, table: Speech) -> Phrase:
    """A description with the name behind its comma up to the next mark (the mayor, Tom Ray,), any other as it is."""
    at = found.last + PAIRED
    described = tokens[found.last].kind == "w" or tokens[found.first].key in table.determiners
    if not described or at >= len(tokens) or tokens[at - 1].key != ",":
        return found
    titled = introduced(tokens, at + (tokens[at].key in table.determiners), table) or _described(tokens, at, table)
    if tokens[at].kind != "n" and titled is None:
        return found
    last = titled.last if titled else name_end(tokens, at, table)
    ended = last + 1 < len(tokens) and tokens[last + 1].kind == "p"
    return Phrase(found.first, last) if ended and not tokens[at].key[:1].isdigit() else found


def _described(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """A description with its article that a name ends, where every noun has a capital (die Lehrerin Anna Weber)."""
    found = phrase_after(tokens, at, table) if table.small else None
    return found if found and tokens[found.last].kind == "n" else None


def _with_second(tokens: Sequence[Token], found: Phrase, cue: int, table: Speech) -> Phrase:
    """A subject before its cue, from the first of two to the last or to what explains that one between commas."""
    first = _with_first(tokens, found, table)
    if first != found:
        return first
    if tokens[found.last + 1].key not in table.pairing:
        return _with_explained(tokens, found, cue, table)
    second = phrase_after(tokens, found.last + 2, table)
    if second is None or second.last >= cue:
        return found
    if all(_auxiliary(token, table) for token in tokens[second.last + 1 : cue]):
        return Phrase(found.first, second.last)
    apposed = tokens[second.last + 1].key == tokens[cue - 1].key == "," and second.last + 2 < cue - 1
    return Phrase(found.first, cue - 2) if apposed and _nominal(tokens[second.last + 2 : cue - 1], table) else found


def _with_explained(tokens: Sequence[Token], found: Phrase, cue: int, table: Speech) -> Phrase:
    """A subject explained between commas with the second one, who may be too (Ann, a cook, and her son, Tom, said)."""
    if tokens[found.last + 1].key != ",":
        return found
    joint = next((at for at in range(found.last + 1, cue) if tokens[at].key in table.pairing), cue)
    second = phrase_after(tokens, joint + 1, table) if tokens[joint - 1].key == "," else None
    if second is None or not _nominal(tokens[found.last + 1 : joint], table):
        return found
    second = named(tokens, second, table)
    ended = all(token.key == "," or _auxiliary(token, table) for token in tokens[second.last + 1 : cue])
    return Phrase(found.first, second.last) if ended and second.last < cue else found


def _with_first(tokens: Sequence[Token], found: Phrase, table: Speech) -> Phrase:
    """A subject with the one before it, if that one opens the clause (the mayor and Ann Lee)."""
    if found.first < PAIRED or tokens[found.first - 1].key not in table.pairing:
        return found
    if tokens[found.first - PAIRED].key == ",":
        return _with_explained_first(tokens, found, table)
    first = phrase_before(tokens, found.first - PAIRED, table)
    opens = first is not None and (first.first == 0 or tokens[first.first - 1].kind in "pq")
    whole = phrase_after(tokens, first.first, table) if first is not None and opens else None
    if first is None or whole not in {first, Phrase(first.first, found.last)}:
        return found
    return Phrase(first.first, found.last)


def _with_explained_first(tokens: Sequence[Token], found: Phrase, table: Speech) -> Phrase:
    """A subject with the one before it that commas explain (Ann Lee, a cook, and her son said)."""
    first = first_subject(tokens, found.first - PAIRED, table)
    if first is None or first.last + PAIRED >= found.first - PAIRED or tokens[first.last + 1].key != ",":
        return found
    between = tokens[first.last + PAIRED : found.first - PAIRED]
    explained = between[0].key in table.determiners or between[0].key in table.roles or between[0].kind == "n"
    return Phrase(first.first, found.last) if explained and _nominal(between, table) else found


def _with_third(tokens: Sequence[Token], found: Phrase, table: Speech) -> Phrase:
    """A subject behind its cue with the one that follows it (said Ann Lee and the mayor)."""
    if found.last + PAIRED >= len(tokens) or tokens[found.last + 1].key not in table.pairing:
        return found
    second = phrase_after(tokens, found.last + PAIRED, table)
    if second is None or not (tokens[second.last].kind == "n" or tokens[second.last].key in table.roles):
        return found
    ended = second.last + 1 == len(tokens) or tokens[second.last + 1].kind in "pq"
    return Phrase(found.first, second.last) if ended else found


PAIRED = 2
"""Tokens from one phrase to the other, over "and"."""


def _auxiliary(token: Token, table: Speech) -> bool:
    """Whether a word may stand between a subject and its verb."""
    return token.key in table.auxiliaries or adverb(token, table)


def _nominal(words: Sequence[Token], table: Speech) -> bool:
    """Whether words between commas only name or describe someone: no verb and no further clause among them."""
    return not any(word.kind == "q" or word.key in table.breaks or word.key in table.cues for word in words)
