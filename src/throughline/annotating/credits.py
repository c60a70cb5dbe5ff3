"""How well each cue and name of a sentence fits a quotation in it: the best one tells its speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from throughline.annotating.narration import Line
from throughline.annotating.nouns import Phrase, phrase_after, phrase_before
from throughline.annotating.subjects import subject
from throughline.annotating.tokens import BESIDE, DASHES, Token
from throughline.annotating.verbs import passive
from throughline.languages.speech import Speech
from throughline.settings import Settings

ENDS = DASHES | {".", ","}


class Credit(NamedTuple):
    """A quotation's cue and speaker as tokens of its sentence, and how well they fit it."""

    score: int
    cue: Phrase | None
    speaker: Phrase | None


def credited(line: Line, at: int, table: Speech, settings: Settings) -> Credit | None:
    """The cue and speaker that fit the quotation at a token best, None where nothing in the sentence fits."""
    best = max(_credits(line, at, table, settings), key=lambda credit: credit.score, default=None)
    return best if best and best.score >= settings.cue_least else None


def beside_cue(line: Line, at: int, table: Speech, settings: Settings) -> bool:
    """Whether a verb of saying stands directly after the quotation at a token, or after its subject there."""
    cue = next((place for place in line.cues if at < place <= at + settings.cue_reach), None)
    if cue is None:
        return False
    who = subject(line.tokens, cue, table)
    return who is not None and min(who.first, cue) == at + 1


def _credits(line: Line, at: int, table: Speech, settings: Settings) -> Iterator[Credit]:
    """Every cue and name in the sentence that could belong to the quotation at a token, scored."""
    for cue in line.cues:
        yield _by_verb(line.tokens, at, cue, table, settings)
    yield from _according(line.tokens, at, table, settings)
    if at > 1 and line.tokens[at - 1].key == ":":
        yield from _labelled(line.tokens, at - 1, table, settings)
    yield from _named_after(line.tokens, at, table, settings)


def _by_verb(tokens: Sequence[Token], at: int, cue: int, table: Speech, settings: Settings) -> Credit:
    """A verb of saying with its subject, who may be unknown."""
    score = settings.cue_strength * table.cues[tokens[cue].key]
    if passive(tokens, cue, table):
        score += settings.cue_passive
        who = phrase_after(tokens, cue + 2, table) if tokens[cue + 1 : cue + 2] and _agent(tokens, cue, table) else None
    else:
        who = subject(tokens, cue, table)
    if who and who.first <= at <= who.last:
        who = None
    score += _after(tokens, at, cue, who, settings) if cue > at else _before(tokens, at, cue, table, settings)
    return Credit(score + (settings.cue_subject if who else 0), Phrase(cue, cue), who)


def _agent(tokens: Sequence[Token], cue: int, table: Speech) -> bool:
    """Whether the one who says it is named after a passive cue (described by)."""
    return tokens[cue + 1].key in table.agents


def _after(tokens: Sequence[Token], at: int, cue: int, who: Phrase | None, settings: Settings) -> int:
    """How well a cue's place after the quotation at a token fits it."""
    first = min(cue, who.first) if who and who.first > at else cue
    between = tokens[at + 1 : first]
    if all(token.key in BESIDE for token in between):
        return settings.cue_beside
    quoted = any(token.kind == "q" for token in between)
    return -settings.cue_far if quoted else -min(settings.cue_far, len(between))


def _before(tokens: Sequence[Token], at: int, cue: int, table: Speech, settings: Settings) -> int:
    """How well a cue's place before the quotation at a token fits it."""
    between = tokens[cue + 1 : at]
    distance = min(settings.cue_far, len(between) // 3)
    last = max((place for place, token in enumerate(between) if token.kind == "q"), default=None)
    if last is not None:
        joined = all(token.kind == "p" or token.key in table.linking for token in between[last + 1 :])
        return settings.cue_joined if joined else -min(settings.cue_far, 2 + distance)
    leads = not between or between[-1].key in {":", ","} or between[-1].key in table.complementizers
    crossed = sum(token.key in table.crossing for token in between)
    return (settings.cue_leads if leads else settings.cue_before) - distance - settings.cue_crossed * crossed


def _according(tokens: Sequence[Token], at: int, table: Speech, settings: Settings) -> Iterator[Credit]:
    """Speakers named without a verb of theirs: according to X."""
    keys = [token.key for token in tokens]
    for words in table.according:
        if words[0] not in keys:
            continue
        place = keys.index(words[0])
        last = place + len(words) - 1
        who = phrase_after(tokens, last + 1, table) if tuple(keys[place : last + 1]) == words else None
        if who:
            quoted = any(token.kind == "q" for token in tokens[min(at, place) + 1 : max(at, place)])
            yield Credit(settings.cue_according - (settings.cue_far if quoted else 0), Phrase(place, last), who)


def _labelled(tokens: Sequence[Token], colon: int, table: Speech, settings: Settings) -> Iterator[Credit]:
    """A name that is all that stands before a colon (Ann Lee: "…"), or at least its last words there."""
    who = phrase_after(tokens, 1 if tokens[0].key in table.origins else 0, table)
    named = who is not None and tokens[who.first].kind == "n"
    if who and named and (who.last + 1 == colon or tokens[who.last + 1].key in table.prepositions):
        yield Credit(settings.cue_label, None, who)
    elif tokens[colon - 1].kind == "n":
        name = phrase_before(tokens, colon - 1, table)
        if name:
            yield Credit(settings.cue_name, None, name)


def _named_after(tokens: Sequence[Token], at: int, table: Speech, settings: Settings) -> Iterator[Credit]:
    """A name that is all that stands after the words, ("…," Ann Lee.; "…" - Ann Lee)."""
    start = at + 2 if at + 1 < len(tokens) and tokens[at + 1].key in BESIDE else at + 1
    who = phrase_after(tokens, start, table)
    if who and tokens[who.first].kind == "n" and all(token.key in ENDS for token in tokens[who.last + 1 :]):
        yield Credit(settings.cue_label, None, who)
