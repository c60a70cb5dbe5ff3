"""Indirect speech whose verb of saying comes behind it: The ferry is back, Ann Lee said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from throughline.annotating.narration import Line
from throughline.annotating.nouns import Phrase, adverb, phrase_after
from throughline.annotating.subjects import subject
from throughline.annotating.tokens import Token
from throughline.languages.speech import SURE, Speech
from throughline.settings import DEFAULTS, Settings


class Clause(NamedTuple):
    """A clause of indirect speech with its cue and speaker, as tokens of a sentence."""

    tokens: Sequence[Token]
    cue: Phrase
    speaker: Phrase | None
    first: int
    last: int


def trailing(line: Line, table: Speech, settings: Settings = DEFAULTS) -> Clause | None:
    """The words of a sentence that its last verb of saying, or "according to", credits to someone from behind."""
    tokens = line.tokens
    if any(token.kind == "q" for token in tokens):
        return None
    return _by_verb(line, table, settings) or _according(line, table)


def _by_verb(line: Line, table: Speech, settings: Settings) -> Clause | None:
    """The words before ", Ann said" or ", said Ann" at the end of a sentence."""
    tokens = line.tokens
    cue = next((at for at in reversed(line.cues) if table.cues[tokens[at].key] >= SURE), None)
    if cue is None or tokens[cue].key in table.participles:
        return None
    inverted = cue > 0 and tokens[cue - 1].key == ","
    who = phrase_after(tokens, cue + 1, table) if inverted else subject(tokens, cue, table)
    if who is None or not (inverted or cue - settings.subject_reach <= who.last < cue):
        return None
    first, last = min(cue, who.first), max(cue, who.last)
    if first < 1 or tokens[first - 1].key != "," or not _ended(tokens[last + 1 :], table, settings):
        return None
    return _clause(line, Phrase(cue, cue), who, first - 1, table)


def _according(line: Line, table: Speech) -> Clause | None:
    """The words before ", according to Ann" at the end of a sentence."""
    tokens = line.tokens
    keys = tuple(token.key for token in tokens)
    for words in sorted(table.according):
        for at in range(1, len(keys) - len(words)):
            if keys[at : at + len(words)] == words and keys[at - 1] == ",":
                who = phrase_after(tokens, at + len(words), table)
                cue = Phrase(at, at + len(words) - 1)
                return _clause(line, cue, who, at - 1, table) if who else None
    return None


def _clause(line: Line, cue: Phrase, who: Phrase, end: int, table: Speech) -> Clause | None:
    """The clause up to its comma, None where it is no whole clause or an earlier part may be the reporter's."""
    words = line.tokens[:end]
    opening = words[0]
    reported = any(at < end and table.cues[line.tokens[at].key] >= SURE for at in line.cues)
    counted = len(words) > 1 and words[1].key[:1].isdigit()  # About 6,000 books
    partial = (opening.key in table.prepositions and not counted) or opening.key in table.breaks
    partial |= opening.key.endswith(table.gerund)
    if reported or partial or any(word.key in {";", ":"} for word in words) or not tells(words, table):
        return None
    return Clause(line.tokens, cue, who, 0, end - 1)


def tells(words: Sequence[Token], table: Speech) -> bool:
    """Whether words have a verb among them."""
    return any(word.kind == "w" and finite(word, table) for word in words)


def finite(word: Token, table: Speech) -> bool:
    """Whether a word is surely the form of a verb that a subject has: an auxiliary or a past form."""
    past = (
        word.key in table.past
        or word.key.endswith(table.preterite)
        or (word.key in table.cues and word.key not in table.bare)
    )
    return past or word.key in table.auxiliaries


def _ended(rest: Sequence[Token], table: Speech, settings: Settings) -> bool:
    """Whether nothing but a stop, or a few words of time and place, follows the reporter's words."""
    if not rest or rest[0].key == ".":
        return True
    if len(rest) > settings.trailing_rest or any(
        token.key == "," or token.key in table.complementizers for token in rest
    ):
        return False
    return rest[0].key in table.prepositions or adverb(rest[0], table)
