"""Whether words of a text are a reporter's, who tells there who spoke."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from throughline.languages.speech import Marks
from throughline.settings import DEFAULTS
from throughline.text.words import MARKS as STRAIGHT

TOKEN = re.compile(r"[^\W_](?:[\w'’&-]|\.(?=\w))*\.?|[,;:!?—–…\"“”«»]|\([^()\n]{0,40}\)")
SURE, LIKELY, POSSIBLE = 3, 2, 1
"""How surely a reporter tells there who spoke."""
ENDS = frozenset(';:!?—–…"“”«»')
ABBREVIATION = re.compile(r"(?:[^\W\d_]\.)+|[A-Z][a-z]{1,4}\.")


def reporter(text: str, at: int, limit: int, marks: Marks) -> int:
    """How surely words as "she said", "said Ann" or "Ann Lee, the mayor, said" begin at a place, 0 where they do not.

    3 is sure, 2 likely, 1 possible; nothing behind ``limit`` is read.

    >>> from throughline.languages.speech import speech
    >>> reporter("said the mayor.", 0, 15, speech("en").marks)
    3
    """
    words = list(islice(_clause(text, at, limit), DEFAULTS.reporter_words))
    keys = [word.translate(STRAIGHT).casefold() for word in words]
    led = next((place for place, key in enumerate(keys) if key not in marks.compound), 0)
    if led and keys[led] in marks.reporting | marks.uninflected:
        return _behind(words[led + 1 :], keys[led + 1 :], marks)
    if any(tuple(keys[: len(phrase)]) == phrase for phrase in marks.according if len(phrase) > 1):
        return SURE
    small = (place for place, word in enumerate(words) if word == keys[place])
    said = next((place for place in small if _says(keys, place, marks)), None)
    if said is None:
        return 0
    return _subject_first(words, keys, said, marks) if said else _verb_first(words, keys, marks)


def _clause(text: str, at: int, limit: int) -> Iterator[str]:
    """The words and commas from a place to the end of the clause, what stands in brackets left out."""
    end = min(limit, at + DEFAULTS.reporter_reach)
    for count, found in enumerate(TOKEN.finditer(text, at, end)):
        word = found.group()
        if word in ENDS or (count == 0 and (word == "," or found.start() != at)):
            return
        if word[0] == "(":
            continue
        stop = word[-1] == "." and ABBREVIATION.fullmatch(word) is None
        yield word.rstrip(".") if stop else word
        if stop:
            return


def _says(keys: list[str], at: int, marks: Marks) -> bool:
    """Whether a verb of saying that takes a subject stands at a place."""
    key, before = keys[at], keys[at - 1] if at else ""
    if tuple(keys[at : at + 2]) in marks.particled:
        return True
    if before in marks.followers - marks.pronouns:  # the reported loss
        return False
    return key in (marks.uninflected if before not in marks.pronouns else ()) or (
        key in marks.reporting and key not in marks.participles
    )


def _verb_first(words: list[str], keys: list[str], marks: Marks) -> int:
    """How surely the words are a verb of saying and then its subject."""
    if len(words) == 1 or keys[0] in marks.uninflected:
        return 0
    return _behind(words[1:], keys[1:], marks)


def _behind(words: list[str], keys: list[str], marks: Marks) -> int:
    """How surely the words behind a verb of saying are its subject."""
    if not words or keys[0] in marks.speaking:
        return POSSIBLE
    if words[0][0].isupper() or keys[0] in marks.followers:
        return SURE
    title = words[: DEFAULTS.reporter_title]
    named = any(word[0].isupper() for word in title) and "," not in title
    return SURE if named and keys[0] not in marks.breaks else POSSIBLE


def _subject_first(words: list[str], keys: list[str], said: int, marks: Marks) -> int:
    """How surely the words are a subject and then its verb of saying, the one at ``said``."""
    before = keys[:said]
    if keys[0] in marks.pronouns:
        near = said <= DEFAULTS.reporter_adverbs + 1 and "," not in before
        return near * (POSSIBLE if keys[0] in marks.speaking else SURE)
    if keys[0] in marks.breaks or marks.speaking.intersection(before):
        return 0
    if "," in before:
        return _apposition(keys, before, marks)
    if marks.auxiliaries.intersection(before):
        return 0
    return _noun_phrase(words, keys, said, marks)


def _noun_phrase(words: list[str], keys: list[str], said: int, marks: Marks) -> int:
    """How surely the words before a verb of saying are its subject by their number, capitals and what follows."""
    named = words[0][0].isupper() or keys[0] in marks.followers
    if said > DEFAULTS.reporter_subject:
        return named * LIKELY
    if keys[said + 1 : said + 2] and keys[said + 1] in marks.relatives | marks.pronouns:
        return POSSIBLE
    if named:
        return SURE
    return LIKELY if words[said - 1][0].isupper() else POSSIBLE


def _apposition(keys: list[str], before: list[str], marks: Marks) -> int:
    """How surely words with commas are a subject: one with an apposition, or with two adjectives."""
    first = before.index(",")
    if before.count(",") == 1:
        return LIKELY if keys[0] in marks.followers and before[2] == "," else 0  # the tall, friendly baker said
    if before[-1] != ",":
        return 0
    own = before[: next((at for at in range(first, len(before)) if keys[at] in marks.relatives), len(before))]
    return 0 if marks.auxiliaries.intersection(own) else LIKELY
