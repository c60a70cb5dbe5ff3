"""Where quoted words ended whose closing mark is lost: the best of all the places that could be it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from throughline.languages.sentences import stops
from throughline.languages.speech import Marks
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.text.reporting import reporter
from throughline.text.sentences import abbreviated
from throughline.text.words import MARKS as STRAIGHT

STOP = re.compile(r"(?:[,.!?…]+|[—–-]+)['\"”’)\]]?\s{1,3}(?=[\w\"“(\[])|[—–](?=\w)")
WORD = re.compile(r"[^\W\d_][\w'’]*")
BRACKET = re.compile(r"[()]")
SENTENCE = re.compile(r"[.!?…]['’)\]]?\s{1,3}(?=[A-ZÀ-ÖØ-Þ0-9“\"(‘'„«¿¡])")
END_STOPS = frozenset(".!?…")


class Ending(NamedTuple):
    """A place where quoted words may have ended, and its points."""

    points: int
    at: int


def ending(text: str, within: Span, marks: Marks, *, fragment: bool, attributed: bool) -> Ending:
    """Where the quoted words that begin ``within`` ended, with the points for it; 0 points where nothing tells.

    ``fragment`` says that they begin in the middle of the reporter's sentence, ``attributed`` that he has told before
    who speaks.
    """
    last, cues = _words(text, within, marks)
    bracket = _unmatched(text, within)
    best, cue = Ending(0, within.end), 0
    for found in STOP.finditer(text, within.start, bracket):
        while cues[cue] < found.end():
            cue += 1
        told = reporter(text, found.end(), bracket, marks) if cues[cue] < found.end() + DEFAULTS.reporter_reach else 0
        points = _points(text, found, told, marks, fragment) - DEFAULTS.ending_spoken * (found.end() <= last)
        points -= DEFAULTS.ending_attributed * (attributed and told > 0)
        if points > best.points:
            best = Ending(points, found.start() + len(found.group().rstrip(' \n\r\t"”(')))
        if fragment and best.points and found.group()[0] in END_STOPS:
            break
    if best.points < DEFAULTS.ending_least and bracket < within.end:
        return Ending(DEFAULTS.ending_sure, bracket)
    return best if best.points >= (1 if fragment else DEFAULTS.ending_least) else Ending(0, within.end)


def _unmatched(text: str, within: Span) -> int:
    """The first bracket inside that closes one opened before, else the end."""
    depth = 0
    for found in BRACKET.finditer(text, *within):
        depth += 1 if found.group() == "(" else -1
        if depth < 0:
            return found.start()
    return within.end


def sentence_start(text: str, within: Span) -> int:
    """The end of the last sentence but one inside, that of the whole where it is one sentence."""
    ends = [found.start() + 1 for found in SENTENCE.finditer(text, *within)]
    return ends[-1] if ends else within.end


def sentence_end(text: str, within: Span) -> int:
    """The end of the first sentence inside."""
    found = SENTENCE.search(text, *within)
    return found.start() + 1 if found else within.end


def _words(text: str, within: Span, marks: Marks) -> tuple[int, list[int]]:
    """The place of the last word that hardly any reporter says of himself, and those of all that tell who spoke."""
    last, cues = -1, []
    telling = _telling(marks)
    for found in WORD.finditer(text, *within):
        key = _key(found)
        if key in marks.speaking:
            last = found.start()
        if key in telling:
            cues.append(found.start())
    return last, [*cues, len(text) + DEFAULTS.reporter_reach]


@cache
def _telling(marks: Marks) -> frozenset[str]:
    """The words that tell who spoke, or begin to."""
    return marks.reporting | marks.uninflected | {phrase[0] for phrase in (*marks.particled, *marks.according)}


def _key(found: re.Match[str]) -> str:
    """The word in lower case with straight apostrophes."""
    return found.group().translate(STRAIGHT).casefold()


def _points(text: str, found: re.Match[str], told: int, marks: Marks, fragment: bool) -> int:
    """The points for an end at one stop, before words that are the reporter's with the points ``told``."""
    stop, at = found.group()[0], found.end()
    if told:
        return told + (DEFAULTS.ending_comma if stop != "." else 0)
    if stop in "!?" and text[at].islower():
        return DEFAULTS.ending_lower
    if stop == "," and (word := WORD.match(text, at)) is not None and _key(word) in marks.participles & marks.reporting:
        return DEFAULTS.ending_lower
    if not fragment or (stop == "." and abbreviated(text, found.start(), found.start() + 1, stops(None))):
        return 0
    return DEFAULTS.ending_sentence if stop in END_STOPS else DEFAULTS.ending_fragment
