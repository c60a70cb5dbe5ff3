"""The reporter's clause inside quotation marks, where some languages leave it (« Nous venons, dit Anne, et vite. »)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from throughline.annotating.able import able
from throughline.annotating.coordination import named
from throughline.annotating.nouns import adverb, phrase_after
from throughline.annotating.tokens import DASHES, Token
from throughline.annotating.tokens import tokens as tokens_of
from throughline.languages.sentences import Stops
from throughline.languages.speech import SURE, Speech
from throughline.model.span import Span, trimmed
from throughline.text.quotation import Quotation
from throughline.text.sentences import abbreviated

REACH = 120
"""Characters in which such a clause ends."""
BEHIND = 6
"""Words that may follow the speaker in it (a-t-elle promis en souriant aux enfants)."""
STOPS = frozenset("?!…")
"""Marks before such a clause that belong to the quoted words."""
ENDS = DASHES | STOPS | {",", ".", ";"}
AFTER = re.compile(r"\s*[,.;–—―-]?\s*")


def parted(text: str, quoted: Sequence[Quotation], table: Speech, ends: Stops) -> list[Quotation]:
    """The quotations without the reporter's clauses inside them: the pieces around one are of one turn."""
    if not table.insertions:
        return list(quoted)
    return [piece for quotation in quoted for piece in _pieces(text, quotation, table, ends)]


def _pieces(text: str, quotation: Quotation, table: Speech, ends: Stops) -> Iterator[Quotation]:
    """The pieces of a quotation around the reporter's clauses in it."""
    whole = quotation.span
    clauses = list(_clauses(text, whole, table, ends))
    if not clauses:
        yield quotation
        return
    edges = [Span(whole.start, whole.start), *clauses, Span(whole.end, whole.end)]
    for before, after in pairwise(edges):
        span = trimmed(text, Span(before.end, after.start))
        if span.length:
            first = quotation.outer.start if span.start == whole.start else span.start
            last = quotation.outer.end if span.end == whole.end else span.end
            yield quotation._replace(span=span, outer=Span(first, last))


def _clauses(text: str, whole: Span, table: Speech, ends: Stops) -> Iterator[Span]:
    """The reporter's clauses in quoted words, with the marks that part them from these."""
    free = whole.start
    for found in _beginning(table.insertions).finditer(text, whole.start, whole.end):
        if found.start() <= free or not text[found.end()].islower():
            continue
        limit = min(whole.end, found.end() + REACH)
        words = tuple(_sentence(text, Span(found.end(), limit), table, ends))
        last = _last(words, limit == whole.end, table)
        if last is not None:
            behind = AFTER.match(text, words[last].end, whole.end)
            free = behind.end() if behind else whole.end
            yield Span(found.start() + (text[found.start()] in STOPS), free)


@cache
def _beginning(marks: frozenset[str]) -> re.Pattern[str]:
    """A mark before such a clause with the white space around it, in front of a letter."""
    return re.compile(rf"(?:{'|'.join(map(re.escape, sorted(marks)))})\s*(?=[^\W\d_])")


def _sentence(text: str, within: Span, table: Speech, ends: Stops) -> Iterator[Token]:
    """The words of a part of a text up to the end of its first sentence."""
    for word in tokens_of(text, within, (), table):
        yield word
        if word.key == "." and not abbreviated(text, word.start, word.end, ends):
            return


def _last(words: Sequence[Token], complete: bool, table: Speech) -> int | None:
    """The last word of the reporter's clause with which words begin, None where they begin none.

    ``complete`` says that nothing follows the words.
    """
    last = _speaker(words, table)
    if last is None:
        return None
    end = _end(words, last, complete)
    apposed = end is not None and end > 0 and _apposed(words, end + 1, table)
    return _end(words, end + 2, complete) if end is not None and apposed else end


def _speaker(words: Sequence[Token], table: Speech) -> int | None:
    """The last word of verb and speaker, the verb first (dit Anne, a-t-elle dit, a dit Anne)."""
    standing = table.pronouns - table.impersonal - table.speaking
    cue = _behind_auxiliaries(words, 0, table)
    inverted = 0 < cue < len(words) and words[cue].key in standing
    if inverted:
        cue = _behind_auxiliaries(words, cue + 1, table)
    if cue >= len(words) or not _says(words[cue], table):
        return None
    if inverted:
        return cue
    beside = cue + 1 < len(words) and words[cue + 1].key in standing
    return cue + 1 if beside else _named(words, cue, table)


def _named(words: Sequence[Token], cue: int, table: Speech) -> int | None:
    """The last word of the speaker behind a verb: a name, or behind a sure one anybody but the speaker's own people."""
    found = phrase_after(words, cue + 1, table)
    who = named(words, found, table) if found else None
    if who is None or not able(words, who, table):
        return None
    own = any(word.key in table.speaking for word in words[who.first : who.last + 1])
    sure = words[who.first].kind == "n" or table.cues[words[cue].key] >= SURE
    return who.last if sure and not own else None


def _behind_auxiliaries(words: Sequence[Token], at: int, table: Speech) -> int:
    """The first word at or after a place that is no auxiliary, no object before its verb and no adverb."""
    while at < len(words) and (words[at].key in table.compound or adverb(words[at], table)):
        at += 1
    return at


def _says(word: Token, table: Speech) -> bool:
    """Whether a word is a form of a verb of saying that can have its subject behind it."""
    form = word.key not in table.bare and word.key not in table.participles
    return word.kind == "w" and form and word.key in table.cues


def _end(words: Sequence[Token], last: int, complete: bool) -> int | None:
    """The word before the mark that ends the clause, at or not far behind a word; None without such a mark."""
    for place in range(last, min(last + BEHIND, len(words) - 1)):
        if words[place + 1].key in ENDS:
            return place
    return len(words) - 1 if complete and len(words) - 1 <= last + BEHIND else None


def _apposed(words: Sequence[Token], comma: int, table: Speech) -> bool:
    """Whether a comma opens what explains the speaker (dit Anne, maire de Tilleul, …)."""
    named = words[comma - 1].kind == "n" and comma + 2 < len(words) and words[comma].key == ","
    return named and any(word.key in table.roles for word in words[comma + 1 : comma + 3])
