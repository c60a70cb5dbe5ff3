"""What in quoted words and in their sentence tells that somebody says them, in points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from throughline.annotating.credits import beside_cue, credited
from throughline.annotating.narration import Line
from throughline.annotating.titles import names_or_says, naming_signs
from throughline.annotating.tokens import BESIDE, Token
from throughline.languages.speech import Speech
from throughline.settings import Settings
from throughline.text.words import words

STOPS = frozenset(".,!?…—–-")
CLOSE = 4
"""Words and marks behind a quotation in which its verb of saying stands: a comma, an auxiliary, an adverb."""

CONVEYED = 16
"""Words and marks from a verb of thinking to the quoted words in its clause."""


class Place(NamedTuple):
    """A quotation as a token of its sentence; ``whole`` is that it stands beside the reporter's clause, not inside."""

    line: Line
    at: int
    printed: str
    whole: bool


def place(line: Line, at: int, printed: str, table: Speech, settings: Settings) -> Place:
    """The quotation at a token of a sentence."""
    whole = _whole(line.tokens, at, printed, settings) or (
        printed[0].isupper() and beside_cue(line, at, table, settings)
    )
    return Place(line, at, printed, whole)


def _whole(tokens: Sequence[Token], at: int, printed: str, settings: Settings) -> bool:
    """Whether a quotation stands beside the reporter's clause rather than inside it."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is not None and before.key == ":":
        return True
    begins = before is None or before.kind == "q" or before.key in BESIDE
    ends = printed[-1] in STOPS or after is None or after.kind in "pq"
    clause = printed[0].isupper() or printed[-1] in STOPS or len(printed) > settings.long_quotation
    return (begins or printed[0].isupper()) and ends and clause


def points(quoted: Place, table: Speech, settings: Settings) -> int:
    """How much tells that a quotation is speech: its form, its sentence, its cue, less the signs of a mere name."""
    named = naming_signs(quoted.line.tokens, quoted.at, quoted.printed, table, settings)
    score = settings.speech_prior + _form(quoted, table, settings) - settings.speech_title * named
    score += _cue(quoted, bool(named), table, settings)
    return score if named else score + _frame(quoted, table, settings)


def _form(quoted: Place, table: Speech, settings: Settings) -> int:
    """Points for the words themselves: their number, an end stop, I or we or you among them."""
    own = words(quoted.printed[: settings.long_quotation])  # what is longer has all its points by then
    stopped = quoted.printed[-1] in STOPS or (table.outside and _stopped(quoted.line, quoted.at))
    ended = settings.speech_whole if quoted.whole and stopped else 0
    speaking = len(own) > 1 and any(word.key in table.speaking for word in own)
    return min(len(own), settings.speech_words) + ended + (settings.speech_person if speaking else 0)


def _stopped(line: Line, at: int) -> bool:
    """Whether a quotation is a sentence of its own whose stop, or the comma before its cue, stands behind it."""
    before, after = (line.tokens[there].key for there in (max(0, at - 1), min(at + 1, len(line.tokens) - 1)))
    if at > 0 and before not in {"", ":"}:
        return False
    return after == "." or (after == "," and any(at < cue <= at + CLOSE for cue in line.cues))


def _cue(quoted: Place, named: bool, table: Speech, settings: Settings) -> int:
    """Points for the cue that fits a quotation, fewer for one that stands elsewhere in its sentence."""
    credit = credited(quoted.line, quoted.at, table, settings)
    if credit is None:
        if any(token.key in table.reported for token in quoted.line.tokens):
            return settings.speech_told
        told = quoted.line.cues or _conveyed(quoted.line.tokens, quoted.at, table)
        return settings.speech_reported if told else 0
    if named and not names_or_says(quoted.line.tokens, credit, table):
        return 0
    return min(credit.score, settings.speech_cue)


def _conveyed(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a verb of thinking or showing brings the clause in which a quotation stands (they agree that … "…")."""
    places = range(max(0, at - CONVEYED), at)
    brought = (place for place in places if tokens[place].key in table.conveying or tokens[place].key in table.claims)
    verb = next(brought, at)
    return any(token.key in table.complementizers for token in tokens[verb + 1 : verb + 3])


def _frame(quoted: Place, table: Speech, settings: Settings) -> int:
    """Points for the clause around the words: a noun for what is said in it, its end, a noun that they describe."""
    tokens, at = quoted.line.tokens, quoted.at
    uttered = settings.speech_nominal if any(token.key in table.utterances for token in tokens) else 0
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if quoted.printed[-1] in STOPS or after is None or after.kind in "pq":
        return uttered + settings.speech_closing
    described = not any(after.key in words for words in (table.ending, table.determiners, table.pronouns))
    labelled = settings.speech_title if after.key in table.labelled else 0
    return uttered - labelled - (settings.speech_noun if described else 0)
