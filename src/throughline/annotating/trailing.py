"""Indirect speech whose verb of saying comes behind it or inside it: The ferry is back, Ann Lee said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from throughline.annotating.clauses import Clause, subject_here, tells
from throughline.annotating.coordination import named
from throughline.annotating.narration import Line
from throughline.annotating.nouns import Phrase, adverb, phrase_after, phrase_before
from throughline.annotating.subjects import subject
from throughline.annotating.tokens import Token
from throughline.languages.speech import SURE, Speech
from throughline.settings import DEFAULTS, Settings

STOPS = frozenset({".", "?", "!", ";"})


def trailing(line: Line, table: Speech, settings: Settings = DEFAULTS) -> tuple[Clause, ...]:
    """The words of a sentence that a verb of saying, or "according to", credits to someone from behind.

    They are two parts where the reporter's words stand between them (the trick, says Ann Lee, is …).
    """
    tokens = line.tokens
    if any(token.kind == "q" for token in tokens):
        return ()
    comma = next((at for at, token in enumerate(tokens) if token.key == ","), len(tokens))
    for cue in reversed(line.cues[-settings.trailing_cues :]):
        key = tokens[cue].key
        if cue < comma:
            break
        if (table.cues[key] >= SURE or key in table.conveying) and key not in table.participles:
            found = _by_verb(tokens, cue, table, settings)
            if found:
                return found
    return _according(tokens, table)


def _by_verb(tokens: Sequence[Token], cue: int, table: Speech, settings: Settings) -> tuple[Clause, ...]:
    """The words before ", Ann said" or ", said Ann", and those behind it where a comma goes on with them."""
    who = _sayer(tokens, cue, table, settings)
    if who is None:
        return ()
    first, last = min(_opened(tokens, cue, table), who.first), max(cue, who.last)
    if first < PARTED or tokens[first - 1].key != ",":
        return ()
    rest, told = tokens[last + 1 :], Phrase(cue, cue)
    ended = _ended(rest, who.first > cue, table, settings)
    before = _before(tokens, told, who, first - 1, table) if ended or rest[0].key == "," else ()
    if ended:
        return before
    if before:
        return (*before, *_going_on(tokens, told, who, last + 2, table))
    return _around(tokens, told, who, Phrase(first - 1, last + 1), table)


PARTED = 2
"""Tokens before the reporter's words at least: a word and the comma behind it."""


def _sayer(tokens: Sequence[Token], cue: int, table: Speech, settings: Settings) -> Phrase | None:
    """The subject of a verb of saying that stands directly before it, or directly behind it and a comma."""
    if cue and tokens[_opened(tokens, cue, table) - 1].key == ",":
        behind = phrase_after(tokens, cue + 1, table)
        if behind:
            return behind
    who = _explained(tokens, cue, table) or subject(tokens, cue, table)
    if who is None or who.last >= cue or tokens[who.last].key in table.relatives:
        return None
    apposed = tokens[who.last + 1].key == tokens[cue - 1].key == ","
    return who if apposed or cue - settings.subject_reach <= who.last else None


def _opened(tokens: Sequence[Token], cue: int, table: Speech) -> int:
    """Where a verb of saying begins with the auxiliaries and pronouns before it (, ha dicho Ana)."""
    while cue > 1 and tokens[cue - 1].key in table.compound:
        cue -= 1
    return cue


def _explained(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject that words between commas part from its verb (Ann Lee, a baker, said); none where they tell."""
    if tokens[cue - 1].key != ",":
        return None
    comma = next((at for at in range(cue - PARTED, 0, -1) if tokens[at].kind == "p"), 0)
    if tokens[comma].key != "," or tells(tokens[comma:cue], table):
        return None
    who = phrase_before(tokens, comma - 1, table)
    return named(tokens, who, table) if who and who.first and tokens[who.first - 1].key == "," else None


def _ended(rest: Sequence[Token], inverted: bool, table: Speech, settings: Settings) -> bool:
    """Whether nothing but a stop, what explains the name, or a few words of time and place follow the reporter's."""
    if not rest or rest[0].key in STOPS:
        return True
    if rest[0].key == ",":
        return inverted and len(rest) > 1 and rest[1].key not in table.joining and not _main(rest[1:], table)
    end = next((at for at, word in enumerate(rest) if word.key == ","), len(rest))
    if (
        end > settings.trailing_rest
        or (inverted and tells(rest[:end], table))
        or any(token.key in table.complementizers for token in rest[:end])
    ):
        return False
    return rest[0].key in table.prepositions or adverb(rest[0], table)


def _main(words: Sequence[Token], table: Speech) -> bool:
    """Whether words after a comma go on with the clause: a verb stands among them before another comma."""
    end = next((at for at, word in enumerate(words) if word.kind == "p"), len(words))
    return words[0].key not in table.relatives | table.breaks and tells(words[:end], table)


def _before(tokens: Sequence[Token], cue: Phrase, who: Phrase, end: int, table: Speech) -> tuple[Clause, ...]:
    """The clause up to its comma, nothing where it is no whole clause."""
    words = tokens[:end]
    if any(word.key == ";" for word in words) or not _whole(words, table):
        return ()
    return (Clause(tokens, cue, who, 0, end - 1),)


def _whole(words: Sequence[Token], table: Speech) -> bool:
    """Whether words are a main clause, perhaps with another one before its comma."""
    if table.verb_second:
        return tells(words, table)
    opening, comma = words[0].key, next((at for at, word in enumerate(words) if word.key == ","), len(words))
    subject_clause = opening.endswith(table.gerund) or opening in table.complementizers
    if _beside(words, table) and (comma < len(words) or not subject_clause):
        words = words[comma + 1 :]
    return tells(words, table)


def _beside(words: Sequence[Token], table: Speech) -> bool:
    """Whether words open with a clause beside the main one, or with what only leads in: While it …, Asked about …."""
    first = next((at for at, word in enumerate(words) if not adverb(word, table)), 0)
    opening, following = words[first].key, words[first + 1].key if first + 1 < len(words) else ""
    if opening.endswith(table.gerund + table.preterite):
        return following in table.prepositions or following in table.complementizers or following in table.determiners
    led = opening in table.prepositions or (opening in table.breaks and opening not in table.joining)
    return led and not following[:1].isdigit()  # About 6,000 books


def _around(tokens: Sequence[Token], cue: Phrase, who: Phrase, commas: Phrase, table: Speech) -> tuple[Clause, ...]:
    """The words on both sides of the reporter's, if commas part them and they make a clause together."""
    if commas.last >= len(tokens) or tokens[commas.last].key != ",":
        return ()
    last = _last(tokens)
    first, words = commas.last + 1, tokens[commas.last + 1 : last + 1]
    if not words or tokens[first].key in table.participles or any(word.key in {";", ":"} for word in tokens):
        return ()
    if not tells(words, table):
        return ()
    return Clause(tokens, cue, who, 0, commas.first - 1), Clause(tokens, cue, who, first, last)


def _going_on(tokens: Sequence[Token], cue: Phrase, who: Phrase, first: int, table: Speech) -> Iterator[Clause]:
    """The words with which a clause goes on behind the reporter's: a subject and a verb, or a word that joins them."""
    at = first
    if at < len(tokens) and tokens[at].key in table.breaks - table.relatives:
        at += 1
    last = _last(tokens)
    if subject_here(tokens, at, table) and last - first >= PARTED:
        yield Clause(tokens, cue, who, first, last)


def _last(tokens: Sequence[Token]) -> int:
    """The last word of a sentence."""
    return next((at for at in range(len(tokens) - 1, 0, -1) if tokens[at].kind != "p"), 0)


def _according(tokens: Sequence[Token], table: Speech) -> tuple[Clause, ...]:
    """The words before ", according to Ann", or behind it and a comma where it opens the sentence."""
    heads = _heads(table.according)
    for at, token in enumerate(tokens):
        for words in heads.get(token.key, ()):
            cue = Phrase(at, at + len(words) - 1)
            printed = tuple(token.key for token in tokens[at : cue.last + 1]) == words
            who = _source(tokens, cue.last + 1, table) if printed else None
            if who:
                return _credited(tokens, cue, named(tokens, who, table), table)
    return ()


@lru_cache(maxsize=16)
def _heads(according: frozenset[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """The phrases like "according to" by their first word, in a fixed order."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(according):
        found.setdefault(words[0], []).append(words)
    return found


def _source(tokens: Sequence[Token], at: int, table: Speech) -> Phrase | None:
    """The noun phrase at a token, or the words up to a preposition or mark where none begins (court records)."""
    found = phrase_after(tokens, at, table)
    if found or (table.small and not tokens[at : at + 1]) or (table.small and not tokens[at].noun):
        return found
    end = at
    while end < len(tokens) and tokens[end].kind in "wn" and tokens[end].key not in table.ending:
        end += 1
    return Phrase(at, end - 1) if end > at else None


def _credited(tokens: Sequence[Token], cue: Phrase, who: Phrase, table: Speech) -> tuple[Clause, ...]:
    """The clause that "according to" credits from before or from behind."""
    if cue.first > PARTED:
        end = cue.first - (tokens[cue.first - 1].key == ",")
        return _before(tokens, cue, who, end, table) if tokens[end - 1].key not in table.being else ()
    if cue.first:
        return ()
    last = _last(tokens)
    comma = _behind_name(tokens, who, last, table)
    if not tells(tokens[comma + 1 : last + 1], table):
        return ()
    return (Clause(tokens, cue, who, comma + 1, last),)


def _behind_name(tokens: Sequence[Token], who: Phrase, last: int, table: Speech) -> int:
    """The comma behind a source and what explains its name between commas (according to Ann Lee, a baker, …)."""
    first, second = [*(at for at in range(who.last + 1, last) if tokens[at].key == ","), len(tokens), len(tokens)][:2]
    apposed = first == who.last + 1 and tokens[who.last].kind == "n" and second < last
    explained = (
        apposed
        and any(word.key in table.roles for word in tokens[first:second])
        and not tells(tokens[first:second], table)
        and tells(tokens[second + 1 : last + 1], table)
    )
    return second if explained else first


def parts(found: Sequence[Clause]) -> Iterator[tuple[int, Clause]]:
    """The clauses, each with the number of its turn: those of one cue share it."""
    turn = -1
    for at, clause in enumerate(found):
        turn += at == 0 or clause.cue != found[at - 1].cue or clause.tokens is not found[at - 1].tokens
        yield turn, clause
