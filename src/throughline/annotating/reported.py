"""Indirect speech where the verb stands second: behind a comma, or behind the one to whom the sentence owes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from throughline.annotating.clauses import Clause, finite, tells
from throughline.annotating.coordination import named
from throughline.annotating.narration import Line
from throughline.annotating.nouns import Phrase, phrase_after
from throughline.annotating.tokens import Token
from throughline.annotating.verb_second import placed
from throughline.annotating.verbs import passive
from throughline.languages.speech import SURE, Speech
from throughline.settings import Settings


def reported(line: Line, table: Speech, settings: Settings) -> Iterator[Clause]:
    """The clauses of indirect speech in a sentence that its verbs of saying, or words like "laut", lead in."""
    owed = _owed(line.tokens, table)
    if owed:
        yield owed
        return
    free = 0
    for cue in line.cues:
        if cue < free or table.cues[line.tokens[cue].key] < SURE or passive(line.tokens, cue, table):
            continue
        found = _closed(line.tokens, cue, table) or _brought(line, cue, table, settings)
        if found and found.last - found.first + 1 >= settings.shortest_clause:
            free = found.last + 1
            yield found


def _closed(tokens: Sequence[Token], cue: int, table: Speech) -> Clause | None:
    """The words before the comma of a clause that closes the sentence and says whose they are (…, wie Anna sagte)."""
    comma = next((at for at in range(cue, 0, -1) if tokens[at].key == ","), 0)
    if not comma or tokens[comma + 1].key not in table.sourcing or not tells(tokens[:comma], table):
        return None
    ended = cue + 1 == len(tokens) or tokens[cue + 1].key == "."
    return Clause(tokens, Phrase(cue, cue), placed(tokens, cue, table), 0, comma - 1) if ended else None


def _brought(line: Line, cue: int, table: Speech, settings: Settings) -> Clause | None:
    """The clause behind the comma that ends the clause of a verb of saying, None where it is the reporter's."""
    tokens = line.tokens
    comma = next((at for at in range(cue + 1, min(cue + settings.object_words, len(tokens))) if _stops(tokens[at])), 0)
    if not comma or tokens[comma].key != "," or comma + 2 >= len(tokens):
        return None
    who, first = placed(tokens, cue, table), comma + 1
    if tokens[first].key in table.complementizers and not _opened(tokens, cue, table):
        first += tokens[first].key not in table.interrogatives
    elif not (_opened(tokens, cue, table) or _told(tokens, first, table)):
        return None
    return Clause(tokens, Phrase(cue, cue), who, first, _end(line, first))


def _stops(token: Token) -> bool:
    """Whether a token ends the search for the comma behind a verb."""
    return token.kind == "q" or token.key in {",", ":", ";", ".", "?", "!"}


def _opened(tokens: Sequence[Token], cue: int, table: Speech) -> bool:
    """Whether the clause of the verb opens the sentence and only says whose words follow (Wie Anna mitteilte, …)."""
    comma = next((at for at in range(cue) if tokens[at].key == ","), cue)
    return comma == cue and tokens[0].key in table.sourcing


def _told(tokens: Sequence[Token], first: int, table: Speech) -> bool:
    """Whether the clause at a token has a verb that tells what somebody else said (sei), before its next comma."""
    end = next((at for at in range(first, len(tokens)) if tokens[at].kind == "p"), len(tokens))
    return any(token.key in table.reported for token in tokens[first:end])


def _end(line: Line, first: int) -> int:
    """The last token of a clause that goes on to the end of its sentence, or to a semicolon."""
    tokens = line.tokens
    last = next((at for at in range(first, len(tokens)) if tokens[at].key == ";"), len(tokens)) - 1
    while last > first and tokens[last].kind == "p":
        last -= 1
    return last


def _owed(tokens: Sequence[Token], table: Speech) -> Clause | None:
    """The rest of a sentence that opens with words like "laut" and a name, from its verb on."""
    keys = tuple(token.key for token in tokens)
    opening = max((words for words in table.according if keys[: len(words)] == words), key=len, default=None)
    who = phrase_after(tokens, len(opening), table) if opening else None
    if opening is None or who is None or who.last + 2 >= len(tokens):
        return None
    described, who = who, named(tokens, who, table)
    first, last = who.last + (1 if who == described else 2), len(tokens) - 1
    while last > first and tokens[last].kind == "p":
        last -= 1
    verb = finite(tokens[first], table) or tokens[first].key.endswith(table.personal)
    return Clause(tokens, Phrase(0, len(opening) - 1), who, first, last) if verb and last > first + 1 else None
