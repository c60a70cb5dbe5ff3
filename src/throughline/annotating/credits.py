"""How well each cue and name of a sentence fits a quotation in it: the best one tells its speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from throughline.annotating.able import able, person
from throughline.annotating.clauses import tells
from throughline.annotating.coordination import named
from throughline.annotating.narration import Line
from throughline.annotating.nouns import Phrase, abbreviated, adverb, phrase_after, phrase_before
from throughline.annotating.subjects import subject
from throughline.annotating.tokens import BESIDE, CLOSING, DASHES, Token
from throughline.annotating.verb_second import source
from throughline.annotating.verbs import leads_in, passive
from throughline.languages.speech import STRONG, SURE, Speech
from throughline.settings import Settings

ENDS = DASHES | {".", ","}
OWNED = 5
"""Words from an owner to what is owned (Ann's long and kind remark)."""

NOUNS = 14
"""Words and marks from a noun of saying to the quoted words that its clause brings."""


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
        credit = _by_verb(line.tokens, at, cue, table, settings)
        yield credit._replace(score=credit.score - settings.cue_within * _within(line, at, cue, table))
    yield from _according(line.tokens, at, table, settings)
    yield from _viewed(line.tokens, table, settings)
    if at > 1 and line.tokens[at - 1].key == ":":
        yield from _labelled(line.tokens, at - 1, table, settings)
    yield from _named_after(line.tokens, at, table, settings)
    yield from _owned(line.tokens, at, table, settings)


def _by_verb(tokens: Sequence[Token], at: int, cue: int, table: Speech, settings: Settings) -> Credit:
    """A verb of saying with its subject, who may be unknown."""
    score = settings.cue_strength * table.cues[tokens[cue].key]
    if passive(tokens, cue, table) or _reduced(tokens, at, cue, table):
        who = _agent(tokens, at, cue, table)
        score += 0 if who else settings.cue_passive
    else:
        who = subject(tokens, cue, table)
    if who and who.first <= at <= who.last:
        who = None
    score += _after(tokens, at, cue, who, table, settings) if cue > at else _before(tokens, at, cue, table, settings)
    return Credit(score + _standing(tokens, who, table, settings), Phrase(cue, cue), who)


def _within(line: Line, at: int, cue: int, table: Speech) -> bool:
    """Whether a word that may be no cue stands inside the clause of a verb of saying before it (said she felt "…")."""
    if cue > at or table.cues[line.tokens[cue].key] >= SURE:
        return False
    outer = max(
        (other for other in line.cues if other < cue and table.cues[line.tokens[other].key] >= SURE), default=cue
    )
    parted = any(token.kind in "pq" for token in line.tokens[outer + 1 : cue])
    return outer < cue and not parted and not passive(line.tokens, outer, table)


def _standing(tokens: Sequence[Token], who: Phrase | None, table: Speech, settings: Settings) -> int:
    """Points for a subject: more where it can speak."""
    if who is None:
        return 0
    return settings.cue_subject if able(tokens, who, table) else settings.cue_thing


def _agent(tokens: Sequence[Token], at: int, cue: int, table: Speech) -> Phrase | None:
    """The one who says what a passive tells, named behind it or behind the quotation (described as "…" by Ann)."""
    if table.verb_second:
        return source(tokens, cue, table)
    by = next((place for place in (cue + 1, at + 1) if tokens[place : place + 1] and _by(tokens[place], table)), None)
    return phrase_after(tokens, by + 1, table) if by is not None and by > cue else None


def _reduced(tokens: Sequence[Token], at: int, cue: int, table: Speech) -> bool:
    """Whether a participle brings quoted words behind which stands who says them (labelled as "…" by Ann)."""
    if tokens[cue].key not in table.naming or not tokens[cue].key.endswith(table.passives) or not cue < at:
        return False
    led = all(token.key in table.presenting or token.key in table.determiners for token in tokens[cue + 1 : at])
    return led and at + 1 < len(tokens) and _by(tokens[at + 1], table)


def _by(token: Token, table: Speech) -> bool:
    """Whether a word names the one who does what a passive tells."""
    return token.key in table.agents


def _after(tokens: Sequence[Token], at: int, cue: int, who: Phrase | None, table: Speech, settings: Settings) -> int:
    """How well a cue's place after the quotation at a token fits it."""
    first = min(cue, who.first) if who and who.first > at else cue
    between = tokens[at + 1 : first]
    if table.cues[tokens[cue].key] < SURE and any(token.kind == "q" for token in tokens[cue + 1 :]):
        return -settings.cue_far
    if _beside_clause(tokens, at, cue, who, table):
        return -settings.cue_far
    if all(token.key in BESIDE or leads_in(token, tokens[cue], table) for token in between):
        if who is None or first == cue or _together(tokens, who, cue, table):
            return settings.cue_beside
        between = tokens[who.last + 1 : cue]
    if any(token.kind == "q" for token in between):
        return -settings.cue_far
    if _trails(tokens, first, cue, who):
        return settings.cue_trails
    crossed = any(token.key in table.crossing for token in between)
    return -settings.cue_far if crossed else -min(settings.cue_far, len(between))


def _beside_clause(tokens: Sequence[Token], at: int, cue: int, who: Phrase | None, table: Speech) -> bool:
    """Whether quoted words end a clause beside the main one, whose cue stands behind it (While … "…," Ann said it)."""
    if at == 0 or tokens[at - 1].kind == "p" or tokens[at].closing != "," or tokens[0].key not in table.subordinating:
        return False
    last = max(cue, who.last) if who else cue
    told = any(token.key in table.cues for token in tokens[1:at])
    return told and last + 1 < len(tokens) and tokens[last + 1].kind in "wnq"


def _together(tokens: Sequence[Token], who: Phrase, cue: int, table: Speech) -> bool:
    """Whether only what explains the subject, adverbs and auxiliaries stand between it and its verb."""
    between = tokens[who.last + 1 : cue]
    if not between or all(token.key in table.auxiliaries or adverb(token, table) for token in between):
        return True
    return (between[0].kind == "p" or between[0].key in table.relatives) and between[-1].kind == "p"


def _trails(tokens: Sequence[Token], first: int, cue: int, who: Phrase | None) -> bool:
    """Whether a cue and its subject stand behind a comma at the end of the sentence that they credit."""
    last = max(cue, who.last) if who else cue
    ended = last + 1 == len(tokens) or tokens[last + 1].key in ENDS
    return who is not None and tokens[first - 1].key == "," and ended


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
    keys = tuple(token.key for token in tokens)
    for words in sorted(table.according):
        for place in _places(keys, words[0]):
            last = place + len(words) - 1
            who = _whose(tokens, Phrase(place, last), table) if keys[place : last + 1] == words else None
            if who:
                quoted = any(token.kind == "q" for token in tokens[min(at, place) + 1 : max(at, place)])
                score = settings.cue_according - (settings.cue_far if quoted else 0)
                yield Credit(score, Phrase(place, last), named(tokens, who, table))


def _places(keys: Sequence[str], key: str) -> Iterator[int]:
    """The places of a word."""
    place = -1
    for _ in range(keys.count(key)):
        place = keys.index(key, place + 1)
        yield place


def _whose(tokens: Sequence[Token], words: Phrase, table: Speech) -> Phrase | None:
    """Whom such words name: the noun phrase behind them, or the owner among them (a su juicio)."""
    owner = next((at for at in range(words.first, words.last + 1) if tokens[at].key in table.owners), None)
    if owner is not None:
        return Phrase(owner, owner)
    return phrase_after(tokens, words.last + 1, table) or _plain(tokens, words.last + 1, table)


def _plain(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The nouns at a token that no article leads in, or who made what they name (according to sums by Ann)."""
    last = at
    while last < len(tokens) and tokens[last].kind in "wn" and tokens[last].key not in table.ending:
        last += 1
    if last == at:
        return None
    made = phrase_after(tokens, last + 1, table) if last < len(tokens) and tokens[last].key in table.agents else None
    return made or Phrase(at, last - 1)


def _viewed(tokens: Sequence[Token], table: Speech, settings: Settings) -> Iterator[Credit]:
    """The one whose view the sentence gives, named at its start (Para Ana, es «…»)."""
    who = phrase_after(tokens, 1, table) if tokens[0].key in table.viewing else None
    if who and who.last + 1 < len(tokens):
        who = named(tokens, who, table)
        if tokens[who.last + 1].key == "," and person(tokens[who.last], table):
            yield Credit(settings.cue_name, Phrase(0, 0), who)


def _labelled(tokens: Sequence[Token], colon: int, table: Speech, settings: Settings) -> Iterator[Credit]:
    """A name that is all that stands before a colon (Ann Lee: "…"), or at least its last words there."""
    who = phrase_after(tokens, 1 if tokens[0].key in table.origins else 0, table)
    named = who is not None and tokens[who.first].kind == "n" and not adverb(tokens[who.first], table)
    if who and named and (who.last + 1 == colon or tokens[who.last + 1].key in table.prepositions):
        yield Credit(settings.cue_label, None, who)
    elif tokens[colon - 1].kind == "n":
        name = phrase_before(tokens, colon - 1, table)
        if name:
            yield Credit(settings.cue_name, None, name)


def _named_after(tokens: Sequence[Token], at: int, table: Speech, settings: Settings) -> Iterator[Credit]:
    """A name that is all that stands after the words, perhaps with what explains it ("…" - Ann Lee, a baker)."""
    start = at + 2 if at + 1 < len(tokens) and tokens[at + 1].key in BESIDE else at + 1
    if start == at + 1 and tokens[at].closing not in CLOSING:
        return
    who = phrase_after(tokens, start, table)
    if who and tokens[who.first].kind == "n" and _over(tokens[who.last + 1 :], table):
        yield Credit(settings.cue_label, None, who)


def _over(rest: Sequence[Token], table: Speech) -> bool:
    """Whether behind a name nothing follows but marks, or what explains it behind a comma."""
    explained = bool(rest) and rest[0].key == "," and not any(token.kind == "q" for token in rest)
    return all(token.key in ENDS for token in rest) or (explained and not tells(rest, table))


def _owned(tokens: Sequence[Token], at: int, table: Speech, settings: Settings) -> Iterator[Credit]:
    """The owner of a noun of saying before or after the words (Ann's remark that "…"; Ann's "…" remark)."""
    if 0 < at < len(tokens) - 1 and tokens[at + 1].key in table.claims:
        yield from _owner(tokens, at, at + 1, settings.cue_beside, table)
    for noun in range(max(1, at - NOUNS), at):
        if tokens[noun].key in table.claims:
            between = tokens[noun + 1 : at]
            brought = not between or any(word.key in table.complementizers or word.key == ":" for word in between)
            brought = brought or between[0].key in table.infinitive or between[0].key in table.being
            brought = brought or (between[0].key == "," and tokens[0].key in table.prepositions and noun < OWNED)
            if brought and not any(word.kind == "q" for word in between):
                score = settings.cue_leads - len(between) // 3
                yield from _holder(tokens, noun, at, score, table)
                yield from _owner(tokens, noun, noun, score, table)


def _holder(tokens: Sequence[Token], noun: int, at: int, score: int, table: Speech) -> Iterator[Credit]:
    """The owner who stands behind a noun of saying, before the conjunction (the contention of Ann Lee that …)."""
    who = phrase_after(tokens, noun + 2, table) if tokens[noun + 1].key in table.attaching else None
    if who and who.last + 1 < at and tokens[who.last + 1].key in table.complementizers and able(tokens, who, table):
        yield Credit(score + STRONG, Phrase(noun, noun), who)


def _owner(tokens: Sequence[Token], before: int, noun: int, score: int, table: Speech) -> Iterator[Credit]:
    """The owner who stands before a token, at most a few words back, with the noun of saying as cue."""
    for place in range(before - 1, max(-1, before - OWNED), -1):
        key = tokens[place].key
        if key in table.owners or key.endswith(table.possessive):
            first = _name_start(tokens, place, table) if tokens[place].kind == "n" else place
            yield Credit(score + STRONG, Phrase(noun, noun), Phrase(first, place))
            return


def _name_start(tokens: Sequence[Token], last: int, table: Speech) -> int:
    """The first token of the name that ends with a token."""
    first = last
    while first > 0 and (tokens[first - 1].kind == "n" or abbreviated(tokens, first - 1)):
        if tokens[first - 1].key in table.ending:
            break
        first -= 1
    return first
