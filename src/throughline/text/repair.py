"""Where a lost or mistyped quotation mark stood."""

from __future__ import annotations

import re

from throughline.languages.speech import Marks
from throughline.model.span import Span
from throughline.text.signs import elided

APOSTROPHE = re.compile(r"['’‘´`]")
AFTER_STOP = re.compile(r"[,.!?…—–-]['\"”’]?\s{1,3}(?=\w)")
HEAD = re.compile(r"[\w'’.-]{1,40}(?:\s[\w'’.-]{1,40}){0,4}")
SENTENCE = re.compile(r"[.!?…]['’)\]]?\s{1,3}(?=[A-Z0-9“\"(])")
LEAD_IN = re.compile(r"(\w{1,20})(?::\s{1,3}|,\s{1,3}(?=[A-Z]))")
STOPS = frozenset(".,!?…—–-")


def single_close(text: str, within: Span, marks: Marks) -> int | None:
    """The first single mark inside that was meant to close the double one before it, None without one.

    It follows a stop, or stands before the reporter's words; what closes a single mark opened inside does not count.
    """
    opened = False
    for found in APOSTROPHE.finditer(text, within.start, within.end):
        at = found.start()
        before, after = text[at - 1], text[at + 1 : at + 2]
        if after.isalnum():
            opened = opened or (not before.isalnum() and not elided(text, at, marks.elided))
        elif opened:
            opened = False
        elif before in STOPS or (before.isalnum() and _reported(text, at + 1, marks)):
            return at
    return None


def _reported(text: str, at: int, marks: Marks) -> bool:
    """Whether the reporter's words begin here, after white space."""
    start = at + 1 if text[at : at + 1] in {",", ".", ";"} else at
    return text[start : start + 1] == " " and reporter(text, start + 1, marks)


def reporter(text: str, at: int, marks: Marks) -> bool:
    """Whether a reporter's words of the kind "she said", "said Ann" or "Ann Lee said" begin here."""
    found = HEAD.match(text, at)
    if found is None:
        return False
    words = found.group().replace("’", "'").split()
    first = words[0].rstrip(".,")
    if first.casefold() in marks.reporting and len(words) > 1:
        return words[1][0].isupper() or words[1].casefold() in marks.followers
    return _subject_first(words, marks)


def _subject_first(words: list[str], marks: Marks) -> bool:
    """Whether the words are a pronoun or a name and then a verb of saying."""
    if words[0].casefold() in marks.pronouns:
        return any(word.rstrip(".,:") in marks.reporting for word in words[1:3])
    for at, word in enumerate(words):
        if word.rstrip(".,:") in marks.reporting:
            return at > 0
        if not word[0].isupper():
            return False
    return False


def clause(text: str, within: Span, marks: Marks) -> int | None:
    """Where the quoted words end inside, because the reporter's begin again after a stop; None without such a place."""
    for found in AFTER_STOP.finditer(text, within.start, within.end):
        if reporter(text, found.end(), marks):
            return found.start() + 1
    return None


def sentence_end(text: str, within: Span) -> int:
    """The end of the first sentence inside."""
    found = SENTENCE.search(text, within.start, within.end)
    return found.start() + 1 if found else within.end


def beginning(text: str, within: Span, marks: Marks, spoken: bool) -> int | None:
    """Where inside a quotation began whose opening mark is lost, None where nothing tells.

    It began after words that lead in, or after the reporter's sentence behind another quotation (``spoken``), else at
    the start.
    """
    leads = [found.end() for found in LEAD_IN.finditer(text, *within) if found.group(1).casefold() in marks.reporting]
    if leads:
        return leads[-1]
    if not spoken:
        return within.start if text[within.end - 1 : within.end] in STOPS else None
    found = SENTENCE.search(text, *within)
    return found.end() if found else None
