"""The clause that quoted words stand in: what it begins with, and what is lost when they are taken out of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from throughline.languages.people import people
from throughline.languages.speech import Speech, speech
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.text.clauses import words_at
from throughline.text.words import Word

STOP = re.compile(r"[.,;:!?–—…\n]|\s-\s")


def clause(text: str, whole: Span, place: Span, language: str | None) -> Span:
    """The clause of a stretch around a place in it: back to a stop or a joining word, and on to the next stop.

    >>> text = "They promised a boat, but that never came."
    >>> clause(text, Span(0, 42), Span(31, 41), "en").words(text)
    'that never came'
    """
    table = speech(language)
    before = [word for word in words_at(text, whole) if word.start < place.start]
    start = place.start
    for word in reversed(before):
        if STOP.search(text, word.end, start) or _joins(word, table):
            break
        start = word.start
    stop = STOP.search(text, place.end, whole.end)
    return Span(start, stop.start() if stop else whole.end)


def _joins(word: Word, table: Speech) -> bool:
    """Whether a word begins another clause; "that" may be the clause's subject."""
    return word.key in table.breaks and word.key not in table.neutral


def is_subject(
    before: Sequence[Word], named: Collection[int], language: str | None, most: int = DEFAULTS.frame_subject_words
) -> bool:
    """Whether the words from a clause's beginning to a fragment name a thing: a few that open like a name.

    ``named`` are the places where names begin. Where a pronoun for things is the subject and the frame names another,
    the reader is told something else.
    """
    table = speech(language)
    if not before or len(before) > most:
        return False
    return before[-1].key in table.neutral or before[0].start in named or before[0].key in table.determiners


def shares_subject(own: Sequence[Word], before: Sequence[Word], language: str | None) -> bool:
    """Whether a frame's own words before its fragment hold the subject of the clause, or a pronoun for it."""
    table = speech(language)
    pronouns = table.neutral | {word for word, told in people(language).pronouns.items() if told.subject}
    small = table.determiners | table.neutral
    keys = {word.key for word in own}
    return not own or not keys.isdisjoint({word.key for word in before} - small) or own[-1].key in pronouns


def is_verb(key: str, language: str | None) -> bool:
    """Whether a word is an auxiliary, or one with "not": what opens a predicate, or tells of one.

    >>> is_verb("hasn't", "en"), is_verb("was", "en"), is_verb("theology", "en")
    (True, True, False)
    """
    return key in speech(language).auxiliaries or key.endswith("n't")


def words_before(text: str, around: Span, place: Span) -> list[Word]:
    """The words of a stretch that begin before a place in it."""
    return list(takewhile(lambda word: word.start < place.start, words_at(text, around)))


def negations(found: Sequence[Word], language: str | None) -> Iterator[Word]:
    """The words that deny something: "not", "never", "isn't".

    >>> from throughline.text.words import words
    >>> [word.key for word in negations(words("It isn't safe and never was."), "en")]
    ["isn't", 'never']
    """
    table = speech(language)
    for word in found:
        if word.key in table.denials or word.key.endswith("n't"):
            yield word
