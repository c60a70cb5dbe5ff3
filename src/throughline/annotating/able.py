"""Whether a noun phrase can mean someone who speaks, by its words alone."""

from __future__ import annotations

from collections.abc import Sequence

from throughline.annotating.nouns import Phrase
from throughline.annotating.tokens import Token
from throughline.languages.speech import Speech


def able(tokens: Sequence[Token], phrase: Phrase, table: Speech) -> bool:
    """Whether a noun phrase can speak: a name, a pronoun, a noun for people or groups, or something written."""
    head = _head(tokens, phrase, table)
    return person(head, table) or _plain(head, table.documents, table) or head.key in table.parts


def person(head: Token, table: Speech) -> bool:
    """Whether the head of a phrase means a person or a group: a name, a pronoun, or a noun for such."""
    if head.kind == "n" and (head.key[:1].isalpha() or "-" in head.key) and head.key not in table.times:
        return True
    standing = (table.pronouns, table.contractions, table.relatives, table.persons, table.anonymous, table.counting)
    if any(head.key in words for words in standing):
        return True
    return _plain(head, table.roles, table) or _plain(head, table.bodies, table)


def _head(tokens: Sequence[Token], phrase: Phrase, table: Speech) -> Token:
    """The last word of a phrase before its first preposition, relative pronoun or comma."""
    at = phrase.first
    while at < phrase.last and not _ends_head(tokens[at + 1], table):
        at += 1
    return tokens[at]


def _ends_head(token: Token, table: Speech) -> bool:
    """Whether the head of a phrase stands before this token."""
    return token.key == "," or token.key in table.prepositions or token.key in table.relatives


def _plain(head: Token, nouns: frozenset[str], table: Speech) -> bool:
    """Whether a word is one of these nouns, or means several of them."""
    return head.key in nouns or any(head.key.removesuffix(ending) in nouns for ending in table.plural)
