"""What tells that quoted words name a work, a person or a thing and are no speech."""

from __future__ import annotations

import re
from collections.abc import Sequence

from throughline.annotating.credits import Credit
from throughline.annotating.tokens import DASHES, Token
from throughline.languages.speech import STRONG, SURE, Speech
from throughline.settings import Settings

LETTERS = re.compile(r"[^\W\d_]{2,}")
END_STOPS = frozenset("!?…")
SENTENCE_STOPS = END_STOPS | {"."}
LED = 3
"""Words before quoted ones among which a noun for a work leads them in."""
SHOWN = 4
"""How many signs a possessive or a preposition directly before a name counts for (on Harbour One's “Good Tides”)."""
LISTED = 2
"""How many signs it is that the words open an item of a list."""


def naming_signs(tokens: Sequence[Token], at: int, printed: str, table: Speech, settings: Settings) -> int:
    """How many signs there are that quoted words only name something: capitals, and what stands around them."""
    if _entitled(tokens, at, table):
        return SHOWN
    capitals = _capitalised(printed, table, settings)
    return _led(tokens, at, printed, capitals, table, settings) if at else int(capitals and printed[-1] != ".")


def _led(tokens: Sequence[Token], at: int, printed: str, capitals: bool, table: Speech, settings: Settings) -> int:
    """How many signs there are where words stand before the quoted ones."""
    lone = capitals and printed[-1] != "."
    before = tokens[at - 1].key
    listed = LISTED * (at == 1 and before in DASHES)
    if before in table.terming and not _told(tokens, at, table):
        return listed + (SHOWN if before in table.cues else 1)
    lower = table.lower_titles and _begins_like_a_title(printed, before, table)
    if not (capitals or lower) or _presented(tokens, at, table):
        return listed
    lone = lone or (lower and tokens[at - 1].kind in "wn" and len(printed.split()) <= settings.longest_title)
    return listed + lone + _shown(tokens, at, table) + (lone and _nickname(tokens, at))


def _entitled(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether the words behind quoted ones say of which work they are the name (heißt das Buch)."""
    behind = tokens[at + 1 : at + 1 + LED]
    named = bool(behind) and behind[0].key in table.entitling
    return named and any(token.key in table.titles for token in behind[1:])


def _begins_like_a_title(printed: str, before: str, table: Speech) -> bool:
    """Whether quoted words are written like the name of a work in a language that gives it one capital."""
    if not printed[0].isupper() or printed[-1] in SENTENCE_STOPS:
        return False
    if not table.small:
        return True
    # a noun alone, or words behind an article, tell what something is like
    return len(printed.split()) > 1 and (before in table.defining or before not in table.determiners)


def _shown(tokens: Sequence[Token], at: int, table: Speech) -> int:
    """How many signs the words before a name are: a noun for a work leads it in, an owner or a preposition shows it."""
    before = tokens[at - 1].key
    led = any(token.key in table.titles for token in tokens[max(0, at - LED) : at])
    shown = before.endswith(table.possessive) or before in table.prepositions or before in table.defining
    return led + SHOWN * shown


def names_or_says(tokens: Sequence[Token], credit: Credit, table: Speech) -> bool:
    """Whether the cue of words that are written like a name says something or gives the name (said, called)."""
    key = tokens[credit.cue.first].key if credit.cue else ""
    return table.cues.get(key, SURE) >= SURE or key in table.naming


def _told(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether the word before quoted ones says something: a form of "say" with no comma before it (se dit « ravi »)."""
    before = tokens[at - 2] if at > 1 else tokens[0]
    if before.key in table.compound or before.key in table.reflexive:
        return True
    return table.cues.get(tokens[at - 1].key) == STRONG and before.key != ","


def _presented(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether quoted words are what somebody calls something (billed as “Tide Day”), no example of a kind."""
    return tokens[at - 1].key in table.presenting and (at == 1 or tokens[at - 2].key not in table.instancing)


def _nickname(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name stands on both sides of quoted words (Ned “The Tide” Ray)."""
    return at + 1 < len(tokens) and tokens[at - 1].kind == tokens[at + 1].kind == "n"


def _capitalised(printed: str, table: Speech, settings: Settings) -> bool:
    """Whether quoted words are written like the name of a work: capitals, and no end stop but one that follows it."""
    if table.small or printed[-1] in END_STOPS or len(printed.split()) > settings.longest_title:
        return False
    small = table.prepositions | table.determiners | table.joining
    found = [word for word in LETTERS.findall(printed) if word not in small]
    return bool(found) and all(word[0].isupper() for word in found)
