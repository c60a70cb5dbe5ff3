"""Where a clause of indirect speech ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from throughline.annotating.narration import Line
from throughline.annotating.nouns import adverb, phrase_after
from throughline.annotating.subjects import subject
from throughline.annotating.tokens import DASHES, Token
from throughline.languages.speech import SURE, Speech
from throughline.settings import Settings

CLOSING = frozenset({")", "]"})
OPENING = frozenset({"(", "["})


def clause_end(line: Line, cue: int, first: int, table: Speech, settings: Settings) -> int:
    """The last token of a clause: before the end stop, another verb of saying, or the comma of an opening clause."""
    tokens = line.tokens
    opened = _opened(tokens, cue, table)
    bounds = frozenset(_bounds(line, first, table, settings))
    over = (at - 1 for at in range(first + 1, len(tokens)) if at in bounds or _over(line, first, at, opened, table))
    last = next(over, len(tokens) - 1)
    while last > first and tokens[last].kind == "p" and tokens[last].key not in CLOSING:
        last -= 1
    return last


def _opened(tokens: Sequence[Token], cue: int, table: Speech) -> bool:
    """Whether a verb of saying belongs to a clause beside the main one, which a comma ends."""
    at = cue - 1
    while at >= 0 and (tokens[at].key in table.auxiliaries or adverb(tokens[at], table) or _timed(tokens[at], table)):
        at -= 1
    if at < 0:
        return tokens[cue].key.endswith(table.gerund + table.preterite)
    if tokens[at].key in table.relatives:
        return at > 0 and tokens[at - 1].key == ","
    if any(token.key == "," for token in tokens[:cue]):
        return False
    who = None if tokens[at].key in table.subordinating else subject(tokens, cue, table)
    start = who.first - 1 if who and who.first < cue else at
    return any(tokens[place].key in table.subordinating for place in {0, max(start, 0)})


def _timed(token: Token, table: Speech) -> bool:
    """Whether a word tells the time of a verb (who last year said)."""
    return token.key in table.times and token.key not in table.determiners and token.key not in table.relatives


def _bounds(line: Line, first: int, table: Speech, settings: Settings) -> Iterator[int]:
    """The commas and conjunctions behind which another verb of saying with a subject of its own begins."""
    tokens = line.tokens
    for cue in line.cues:
        if cue <= first or tokens[cue].key in table.participles:
            continue
        sure = table.cues.get(tokens[cue].key, 0) >= SURE
        for at in range(cue - 1, max(first, cue - settings.bound_words), -1):
            if tokens[at].key == "," or (tokens[at].key in table.joining and tokens[at].key not in table.infinitive):
                who = phrase_after(tokens, at + 1, table)
                spoken = at + 1 == cue or (who is not None and cue - settings.subject_reach <= who.last < cue)
                again = tokens[at].key in table.pairing and tokens[at + 1].key in table.pronouns
                if spoken and (sure or again):
                    yield at
                break


def _over(line: Line, first: int, at: int, opened: bool, table: Speech) -> bool:
    """Whether a clause is over before a token."""
    tokens = line.tokens
    key = tokens[at].key
    if key == ";" or (key == ":" and tokens[at + 1 : at + 2] and tokens[at + 1].kind == "q"):
        return True
    if key in CLOSING:
        return not any(token.key in OPENING for token in tokens[first:at])
    if key in DASHES:
        return not any(token.key in DASHES for token in (*tokens[at + 1 :], *tokens[:at]))
    if at + 1 == len(tokens):
        return False
    if key in table.joining and key not in table.infinitive and at + 1 in line.cues:  # said …, and added …
        return table.cues[tokens[at + 1].key] >= SURE
    return key == "," and (opened or _parted(line, at, table))


def _parted(line: Line, comma: int, table: Speech) -> bool:
    """Whether the words behind a comma are the reporter's again; that of May 3, 2016, parts nothing."""
    before, following = line.tokens[comma - 1].key, line.tokens[comma + 1].key
    if following in table.pairing:
        return comma + 2 in line.cues
    dated = before[:1].isdigit() and following[:1].isdigit()
    return not dated and (following in table.contrasting or following in table.participles)
