"""Which words of a sentence are verbs of saying there."""

from __future__ import annotations

from collections.abc import Sequence

from throughline.annotating.nouns import adverb
from throughline.annotating.tokens import CLOSING, Token
from throughline.annotating.verb_second import finite_verb, parted, spoken
from throughline.languages.speech import STRONG, SURE, Speech

REFLEXIVE_REACH = 4
"""Words before a form among which its reflexive stands (s'est-elle aussitôt étonnée)."""


def cues(tokens: Sequence[Token], table: Speech) -> tuple[int, ...]:
    """The places of the verbs of saying in a sentence."""
    found = (at for at, token in enumerate(tokens) if token.key in table.cues and _verbal(tokens, at, table))
    return tuple(sorted({*found, *spoken(tokens, table)})) if table.verb_second else tuple(found)


def _verbal(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a form that may be a verb or a noun (a claim, reports) is a verb here."""
    token = tokens[at]
    if table.verb_second:
        return not token.noun and parted(tokens, at, table)
    if at == 0:
        return _opening(token, table)
    before = tokens[at - 1]
    if any(word.key in table.attaching for word in tokens[at + 1 : at + 2]) and _described(token, before, table):
        return False
    if token.kind == "n" and before.kind not in "qp":
        return False
    if token.key in table.reflexive_cues and not any(
        word.key in table.reflexive for word in tokens[max(0, at - REFLEXIVE_REACH) : at]
    ):
        return False
    if token.key not in table.bare:
        return _no_noun(token, before, table)
    return _verb_by_neighbour(token, before, table) or _second(tokens, at, table)


def _second(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a bare form before quoted words is the second verb of an auxiliary (cannot just point and cry "…")."""
    joined = tokens[at - 1].key in table.pairing and tokens[at + 1 : at + 2] and tokens[at + 1].kind == "q"
    return bool(joined) and any(token.key in table.auxiliaries for token in tokens[: at - 1])


def _opening(token: Token, table: Speech) -> bool:
    """Whether the form that opens a sentence is a verb: a participle, or one whose pronoun the language drops."""
    dropped = table.dropping and token.key not in table.bare and table.cues[token.key] >= SURE
    return token.kind == "w" or token.key in table.participles or bool(dropped)


def _no_noun(token: Token, before: Token, table: Speech) -> bool:
    """Whether a form is no noun by the word before it: an article, an owner, a preposition or an adjective."""
    noun = token.key in table.nominal or (token.key.endswith(table.plural) and table.cues[token.key] < STRONG)
    owned = before.key.endswith(table.possessive) and before.key not in table.contractions
    if before.key in table.objects and token.key.endswith(table.preterite):
        return True
    if before.key in table.determiners or owned:
        return before.key in table.counting and not noun
    return not (noun and (before.key in table.prepositions or before.key in table.modifiers))


def _described(token: Token, before: Token, table: Speech) -> bool:
    """Whether a word before "of" is a noun by the adjective or small word before it (loud chants of)."""
    noun = token.key in table.nominal or token.key in table.bare or token.key.endswith(table.plural)
    people = (table.pronouns, table.roles, table.persons, table.anonymous, table.bodies)
    doer = before.kind != "w" or any(before.key in words for words in people) or adverb(before, table)
    return noun and not doer and before.key not in table.auxiliaries and before.key not in table.relatives


def _verb_by_neighbour(token: Token, before: Token, table: Speech) -> bool:
    """Whether a bare form is a verb by the word before it: to, an auxiliary, a plural; or is a past form too (read)."""
    if before.key in table.takers or before.key in table.auxiliaries or before.key in table.counting:
        return True
    if token.key in table.finite:
        return True
    if before.kind in "qp":
        if before.kind == "q" and before.closing not in CLOSING:  # Ann's "…" remark
            return False
        return table.cues[token.key] == STRONG
    several = before.key.endswith(table.plural) and before.key not in table.determiners
    return several and not before.key.endswith(table.possessive)


def leads_in(token: Token, cue: Token, table: Speech) -> bool:
    """Whether a word may stand before a cue whose subject is behind it (« … », a dit Anne; « … », aime à dire Anne)."""
    taken = bool(table.compound) and cue.key in table.bare and token.key in table.takers
    return taken or token.key in table.compound


def passive(tokens: Sequence[Token], cue: int, table: Speech) -> bool:
    """Whether the cue is a passive: something is called so, by someone or nobody."""
    if table.verb_second:
        verb = finite_verb(tokens, cue, table)
        impersonal = verb == cue and any(word.key in table.expletives for word in tokens[verb + 1 : verb + 2])
        return impersonal or tokens[cue].key in table.printing or (verb != cue and tokens[verb].key in table.being)
    at = cue - 1
    while at > 0 and tokens[at].key in table.adverbs:
        at -= 1
    reduced = at == cue - 1 and tokens[at].key in table.subordinating & table.breaks - table.prepositions
    reflexive = at > 0 and tokens[at - 1].key in table.reflexive
    being = at >= 0 and ((tokens[at].key in table.being and not reflexive) or reduced)
    return being and tokens[cue].key.endswith(table.passives)
