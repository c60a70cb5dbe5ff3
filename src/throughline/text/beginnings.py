"""Where quoted words began whose opening mark is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from throughline.languages.speech import Marks
from throughline.model.span import Span
from throughline.text.endings import SENTENCE
from throughline.text.words import MARKS as STRAIGHT

LEAD_IN = re.compile(r"(?<![\w'’])(?P<word>\w[\w'’]{0,30})(?P<stop>[:,])\s{1,3}(?=(?P<next>[^\W\d_][\w'’]{0,30}))")
WORD = re.compile(r"[^\W\d_][\w'’]*")
STOPS = frozenset(".,!?…—–-")


def beginning(text: str, within: Span, marks: Marks, spoken: bool) -> int | None:
    """Where inside a quotation began whose opening mark is lost, None where nothing tells.

    It began after words that lead in, or after the last sentence in which the reporter tells who spoke; ``spoken``
    says that another quotation stands before, whose sentence is the reporter's too.
    """
    found = list(_sentences(text, within))
    if spoken and len(found) > 1:
        found = found[1:]
    elif spoken or text[within.end - 1 : within.end] not in STOPS:
        return _led_in(text, found[-1], marks)
    for at in range(len(found) - 1, -1, -1):
        led = _led_in(text, found[at], marks)
        if led is not None:
            return led
        if at + 1 < len(found) and _tells(text, found[at], marks):
            return found[at + 1].start
    return found[0].start


def _sentences(text: str, within: Span) -> Iterator[Span]:
    """The sentences of what stands before the closing mark, each up to the next."""
    start = within.start
    for found in SENTENCE.finditer(text, *within):
        yield Span(start, found.end())
        start = found.end()
    yield Span(start, within.end)


def _led_in(text: str, sentence: Span, marks: Marks) -> int | None:
    """Where quoted words begin behind the reporter's in a sentence: after a verb of saying, and a colon or comma."""
    last = None
    for found in LEAD_IN.finditer(text, *sentence):
        key, stop = _key(found["word"]), found["stop"]
        verb = key in marks.reporting or key in marks.uninflected
        if verb or (stop == ":" and found["next"][0].isupper()):
            last = found.end()
    return last


def _tells(text: str, sentence: Span, marks: Marks) -> bool:
    """Whether a sentence tells who spoke, and nobody speaks in it."""
    keys = {_key(found.group()) for found in WORD.finditer(text, *sentence)}
    return bool(keys & marks.reporting) and not keys & marks.speaking


def _key(word: str) -> str:
    """A word in lower case with straight apostrophes."""
    return word.translate(STRAIGHT).casefold()
