"""Where a clause of indirect speech begins: behind "that", behind a question word or "to", or bare behind its verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from throughline.annotating.clause_ends import clause_end
from throughline.annotating.clauses import Clause, finite, object_end, subject_here, tells
from throughline.annotating.narration import Line
from throughline.annotating.nouns import Phrase, adverb, phrase_after, phrase_before
from throughline.annotating.subjects import subject
from throughline.annotating.tokens import Token
from throughline.annotating.verbs import passive
from throughline.languages.speech import STRONG, SURE, Speech
from throughline.settings import Settings

STOPS = frozenset({":", ";", "."})
INSIDE = frozenset({",", ".", ""})
"""Marks inside a clause before its verb: round an aside, behind initials, and those of quoted words."""
OWNED = 4
"""Words from a noun of saying back to whose it is (her late and loud promise)."""


def introducing(table: Speech) -> frozenset[str]:
    """The words that can bring a clause of indirect speech."""
    verbs = (table.conveyed, table.conveying, table.wondering, table.committing, table.urging, table.blaming)
    return _joined(*verbs, table.claims, table.certain)


@lru_cache(maxsize=16)
def _joined(*lists: frozenset[str]) -> frozenset[str]:
    """The words of several lists; each language's are joined once."""
    return frozenset().union(*lists)


def leading(line: Line, words: frozenset[str], table: Speech, settings: Settings) -> Iterator[Clause]:
    """Each word of saying in a sentence that brings a clause, with the clause; none inside another."""
    tokens, free = line.tokens, 0
    for at, token in enumerate(tokens):
        if token.key not in words or at < free or at + 1 == len(tokens):
            continue
        first = _start(line, at, table, settings)
        if first is None or _denied(tokens, at, table, settings):
            continue
        who = (sayer if _verbal(line, at, table) else owner)(tokens, at, table)
        if not _fit(tokens, at, who, table):
            continue
        last = clause_end(line, at, first, table, settings)
        if last - first + 1 >= settings.shortest_clause and _told(tokens[first : last + 1], table):
            free = last + 1
            yield Clause(tokens, Phrase(at, at), who, first, last)


def _start(line: Line, at: int, table: Speech, settings: Settings) -> int | None:
    """Where the clause begins that a word of saying brings, None where it brings none."""
    tokens, key = line.tokens, line.tokens[at].key
    verb = _verbal(line, at, table)
    if key in table.committing and tokens[at + 1].key in table.infinitive:
        return at + 1 if verb or _object(tokens, at, table) else None
    other = _other(tokens, at, table, settings) if verb else None
    if other is not None:
        return other
    if verb:
        return _conjoined(line, at, table, settings)
    if key in table.certain or (key in table.claims and _object(tokens, at, table)):
        return at + 2 if _plain(tokens, at + 1, table) else None
    return None


def _verbal(line: Line, at: int, table: Speech) -> bool:
    """Whether a word of saying is a verb here."""
    tokens, token = line.tokens, line.tokens[at]
    if at in line.cues:
        return True
    before = tokens[at - 1] if at else token
    opens = at == 0 and _plain(tokens, 1, table)  # Saying that …
    if not (opens or token.kind == "w") or before.key in table.determiners or before.key.endswith(table.possessive):
        return False
    if token.key in table.claims or token.key in table.certain:
        return False
    return token.key not in table.cues or tokens[at + 1].key in table.pronouns or _plain(tokens, at + 1, table)


def _object(tokens: Sequence[Token], noun: int, table: Speech) -> bool:
    """Whether a noun of saying stands behind the verb of its clause, so that what it brings ends with the clause."""
    first = noun
    while first and tokens[first - 1].kind != "p":
        first -= 1
    return tells(tokens[first:noun], table)


def _plain(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a conjunction at a token brings a whole clause, and is no relative pronoun."""
    if at + 1 >= len(tokens) or not _conjunction(tokens[at].key, table):
        return False
    return tokens[at + 1].kind != "q" and not _standing(tokens, at, table)


def _standing(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a conjunction is a pronoun here, the subject of the auxiliary behind it (said that was so)."""
    return tokens[at].key in table.neutral and tokens[at + 1].key in table.auxiliaries


def _conjunction(key: str, table: Speech) -> bool:
    """Whether a word opens a clause and is no part of it (that)."""
    return key in table.complementizers and key not in table.interrogatives


def _conjoined(line: Line, cue: int, table: Speech, settings: Settings) -> int | None:
    """Where the clause of a verb begins behind a conjunction or a question word, else bare."""
    tokens = line.tokens
    brings = tokens[cue].key in table.conveyed or tokens[cue].key in table.conveying
    for at in range(cue + 1, min(cue + settings.object_words, len(tokens) - 1)):
        token = tokens[at]
        if token.kind == "q" or token.key in STOPS or at in line.cues:
            break
        if token.key in table.interrogatives and _asked(tokens, cue, at, table):
            return at
        if brings and _conjunction(token.key, table):
            return _behind(tokens, cue, at, table, settings)
    return _bare(tokens, cue, table, settings) if brings else None


def _behind(tokens: Sequence[Token], cue: int, at: int, table: Speech, settings: Settings) -> int | None:
    """Where the clause begins that the conjunction or question word at a token brings for a verb of saying."""
    if _brought(tokens, cue, at, table):
        return at + 1
    if at == cue + 1 and tokens[at + 1].key in table.auxiliaries and tokens[cue].key in table.conveyed:
        return at  # said that was so
    return _bare(tokens, cue, table, settings)


def _asked(tokens: Sequence[Token], cue: int, at: int, table: Speech) -> bool:
    """Whether a question word belongs to a verb: directly behind it, or behind the one who is asked or told."""
    if tokens[cue].key not in table.wondering or tokens[at + 1].kind in "pq":
        return False
    between = tokens[cue + 1 : at]
    if not between:
        return True
    if tokens[cue].key not in table.addressing and tokens[cue].key not in table.asking:
        return False
    return tokens[at].key not in table.relatives and not tells(between, table)


def _brought(tokens: Sequence[Token], cue: int, at: int, table: Speech) -> bool:
    """Whether a conjunction brings the clause of a verb of saying, and is no relative pronoun of a noun after it."""
    following = tokens[at + 1]
    if following.kind == "q" or (tokens[at].key in table.relatives and _standing(tokens, at, table)):
        return False
    between = tokens[cue + 1 : at]
    if not between or tokens[cue].key in table.addressing:
        return True
    if table.dropping and subject(tokens, cue, table) == Phrase(cue + 1, at - 1):  # explicó la alcaldesa que …
        return True
    opening = between[0]
    if opening.key in table.determiners:
        return False
    aside = opening.key in table.prepositions or opening.key in table.times or opening.key in table.joining
    return aside or opening.key in table.particles or opening.kind == "p" or adverb(opening, table)


def _bare(tokens: Sequence[Token], cue: int, table: Speech, settings: Settings) -> int | None:
    """Where a clause without a conjunction begins, None where its words are the subject (…, said Ann, who was)."""
    found = _unjoined(tokens, cue, table, settings)
    beside = found is not None and cue > 0 and tokens[cue - 1].kind in "pq"
    return None if beside and _inverted(tokens, cue, table) else found


def _unjoined(tokens: Sequence[Token], cue: int, table: Speech, settings: Settings) -> int | None:
    """Where a noun phrase with a verb begins, behind a cue and whom it addresses."""
    key = tokens[cue].key
    if key in table.addressing:
        behind = object_end(tokens, cue + 1, table)
        found = subject_here(tokens, behind, table)
        if found and tokens[behind].key not in table.auxiliaries:
            return found.first
    found = subject_here(tokens, cue + 1, table)
    if found and (table.cues.get(key, 0) >= SURE or _auxiliary(tokens[found.last], table)):
        return found.first
    return _with_fragment(tokens, cue, table) or _without_article(tokens, cue, table, settings)


def _with_fragment(tokens: Sequence[Token], cue: int, table: Speech) -> int | None:
    """Where a clause begins whose verb stands in quotation marks (said the pier “was not safe”)."""
    who = phrase_after(tokens, cue + 1, table)
    if who is None or who.last + 1 >= len(tokens) or tokens[who.last + 1].kind != "q":
        return None
    sure = table.cues.get(tokens[cue].key, 0) >= SURE and tokens[cue].key not in table.addressing
    return who.first if sure and tokens[who.last].key not in table.documents else None


def _auxiliary(token: Token, table: Speech) -> bool:
    """Whether a word is an auxiliary, or has one joined to it."""
    return (token.kind == "w" and token.key in table.auxiliaries) or token.key in table.contractions


def _inverted(tokens: Sequence[Token], cue: int, table: Speech) -> bool:
    """Whether the subject of a verb of saying stands behind it (…, said Ann)."""
    who = subject(tokens, cue, table)
    return who is not None and who.first > cue


def _without_article(tokens: Sequence[Token], cue: int, table: Speech, settings: Settings) -> int | None:
    """Where a clause begins whose subject has no article: words after the cue up to a verb (said ferries are)."""
    if tokens[cue].key not in table.conveyed:
        return None
    first = _behind_adverbs(tokens, cue + 1, table)
    strong = table.cues.get(tokens[cue].key) == STRONG
    passed = INSIDE if strong else frozenset()
    for at in range(first, min(first + settings.subject_words, len(tokens))):
        token = tokens[at]
        if _auxiliary(token, table) or (strong and _past(tokens, at, table)):
            return first if at > first or token.key in table.contractions else None
        if _parts(token, passed, table) or (at == first and _unnamed(token, table)):
            return None
        strong = strong and token.key != ","
    return None


def _parts(token: Token, passed: frozenset[str], table: Speech) -> bool:
    """Whether a word or mark stands in no noun phrase."""
    if token.kind in "pq":
        return token.key not in passed
    return token.key in table.breaks and token.key not in table.pairing


def _behind_adverbs(tokens: Sequence[Token], at: int, table: Speech) -> int:
    """The first token from a place on that is no adverb; "there" may be a subject."""
    while at < len(tokens) and adverb(tokens[at], table) and tokens[at].key not in table.impersonal:
        at += 1
    return at


def _unnamed(token: Token, table: Speech) -> bool:
    """Whether no clause can open with a word or mark."""
    return token.kind in "pq" or token.key in table.prepositions


def _past(tokens: Sequence[Token], at: int, table: Speech) -> bool:
    """Whether a past form stands behind a noun."""
    before = tokens[at - 1]
    free = before.key not in table.prepositions and before.key not in table.determiners
    return tokens[at].kind == "w" and free and finite(tokens[at], table)


def _other(tokens: Sequence[Token], cue: int, table: Speech, settings: Settings) -> int | None:
    """Where the words begin that tell whom a verb urges to do something, or blames for it."""
    if tokens[cue].key in table.urging:
        return _urged(tokens, cue, table)
    if tokens[cue].key not in table.blaming or passive(tokens, cue, table):
        return None
    for at in range(cue + 1, min(cue + settings.object_words, len(tokens) - 1)):
        if tokens[at].key in table.reasons:
            return cue + 1 if at > cue + 1 else None
        if tokens[at].kind not in "wn" or tokens[at].key in table.ending:
            return None
    return None


def _urged(tokens: Sequence[Token], cue: int, table: Speech) -> int | None:
    """Where the words begin that tell whom a verb urges to do what, None where it urges nobody."""
    first = cue + 1
    if tokens[cue].key in table.called:
        if tokens[first].key not in table.upon:
            return None
        first += 1
    person = phrase_after(tokens, first, table)
    at = person.last + 1 if person else first + 1
    if at + 1 < len(tokens) and tokens[at].key in table.particles:
        at += 1
    led = at < len(tokens) - 1 and tokens[at].key in table.infinitive and tokens[at + 1].kind == "w"
    return first if led and tokens[first].kind in "wn" and tokens[first].key not in table.prepositions else None


def _denied(tokens: Sequence[Token], cue: int, table: Speech, settings: Settings) -> bool:
    """Whether the words before a verb of saying tell that something was not said (did not say)."""
    return any(token.key in table.negations for token in tokens[max(0, cue - settings.negation_words) : cue])


def _told(words: Sequence[Token], table: Speech) -> bool:
    """Whether words can be a clause: not opened by a preposition without a verb among them."""
    opening = words[0].key
    return opening not in table.prepositions or opening in table.infinitive or tells(words, table)


def _fit(tokens: Sequence[Token], cue: int, who: Phrase | None, table: Speech) -> bool:
    """Whether what a word of saying brings can be the reporter's: not I think that …, nor it is clear that …."""
    sure = tokens[cue].key in table.certain
    if who is None:
        return not sure
    key = tokens[who.last].key
    return key not in table.speaking and not (sure and key in table.impersonal)


def sayer(tokens: Sequence[Token], cue: int, table: Speech) -> Phrase | None:
    """The subject of a verb of saying; nobody for a passive."""
    who = None if passive(tokens, cue, table) else subject(tokens, cue, table)
    while who and who.first < who.last and (tokens[who.last].kind == "p" or tokens[who.last].key in table.relatives):
        who = Phrase(who.first, who.last - 1)
    return who


def owner(tokens: Sequence[Token], noun: int, table: Speech) -> Phrase | None:
    """Whose claim a noun of saying tells, or who is certain by an adjective; nobody where neither is told."""
    if tokens[noun].key in table.certain:
        verb = next((at for at in range(noun - 1, 0, -1) if finite(tokens[at], table)), None)
        return subject(tokens, verb, table) if verb else None
    for at in range(noun - 1, max(-1, noun - OWNED), -1):
        if tokens[at].key in table.owners:
            return Phrase(at, at)
        if tokens[at].key.endswith(table.possessive):
            return phrase_before(tokens, at, table)
    return None
