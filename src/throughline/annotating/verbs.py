"""Which words of a sentence are verbs of saying there."""

from __future__ import annotations

from collections.abc import Sequence

from throughline.annotating.tokens import Token
from throughline.languages.speech import STRONG, Speech


def cues(tokens: Sequence[Token], table: Speech) -> tuple[int, ...]:
    """The places of the verbs of saying in a sentence."""
    return tuple(at for at, token in enumerate(tokens) if token.key in table.cues and _verbal(tokens, at, table))


def _verbal(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a form that may be a verb or a noun (a claim, reports) is a verb here."""
    token = tokens[at]
    if at == 0:
        return token.kind == "w"
    before = tokens[at - 1]
    if token.kind == "n" and before.kind not in "qp":
        return False
    if token.key in table.bare:
        return _verb_by_neighbour(token, before, table)
    noun = token.key.endswith(table.plural) and table.cues[token.key] < STRONG
    if before.key in table.determiners or before.key.endswith(table.possessive):
        return before.key in table.counting and not noun
    return not (noun and (before.key in table.prepositions or before.key in table.modifiers))


def _verb_by_neighbour(token: Token, before: Token, table: Speech) -> bool:
    """Whether a bare form is a verb by the word before it: to, an auxiliary, a plural; or is a past form too (read)."""
    if before.key in table.takers or before.key in table.auxiliaries or token.key in table.finite:
        return True
    if before.kind in "qp":
        return table.cues[token.key] == STRONG
    return before.key.endswith(table.plural) and not before.key.endswith(table.possessive)


def passive(tokens: Sequence[Token], cue: int, table: Speech) -> bool:
    """Whether the cue is a passive: something is called so, by someone or nobody."""
    at = cue - 1
    while at > 0 and tokens[at].key in table.adverbs:
        at -= 1
    return at >= 0 and tokens[at].key in table.being and tokens[cue].key.endswith(table.passives)
