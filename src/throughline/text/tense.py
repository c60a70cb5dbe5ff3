"""Whether a time lies before or after the date of writing, by the words of tense around it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from throughline.languages.calendar import Calendar
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.text.words import Word

SHORT_ED = len("need")
"""Letters up to which a word in -ed is no verb of the past ("need", "bed")."""
PAST, FUTURE = "<=", ">="


def direction(
    text: str,
    tokens: tuple[Word, ...],
    span: Span,
    known: Calendar,
    *,
    before: int = DEFAULTS.tense_before,
    behind: int = DEFAULTS.tense_behind,
) -> str:
    """Past (``<=``) or future (``>=``), by the nearest word of tense before a time, else after it; past without any.

    Only words of the same sentence are asked, so many before and so many behind.
    """
    first = bisect_left(tokens, span.start, key=lambda word: word.start)
    after = bisect_left(tokens, span.end, key=lambda word: word.start)
    back = range(first - 1, max(-1, first - 1 - before), -1)
    ahead = range(after, min(len(tokens), after + behind))
    return _told(text, tokens, back, 1, known) or _told(text, tokens, ahead, 0, known) or PAST


def surely_past(
    text: str, tokens: tuple[Word, ...], span: Span, known: Calendar, *, behind: int = DEFAULTS.tense_opening
) -> bool:
    """Whether a past form tells a time: the word before it ("burned on Friday"), or the first behind an opening one."""
    first = bisect_left(tokens, span.start, key=lambda word: word.start)
    place = first - 2 if first and tokens[first - 1].key in known.before_month else first - 1
    if place < 0 or _ends(text, tokens, place + 1, known) or _ends(text, tokens, first, known):
        after = bisect_left(tokens, span.end, key=lambda word: word.start)
        return _told(text, tokens, range(after, min(len(tokens), after + behind)), 0, known) == PAST
    aside = known.before_past | known.future
    return _cue(text, tokens, place, known) == PAST and not any(word.key in aside for word in _before(tokens, place))


def _told(text: str, tokens: tuple[Word, ...], places: Iterable[int], seam: int, known: Calendar) -> str:
    """The direction by the first word of tense among those at the places, nothing where a sentence ends before one."""
    for place in places:
        if _ends(text, tokens, place + seam, known):
            return ""
        if cue := _cue(text, tokens, place, known):
            return PAST if any(word.key in known.before_past for word in _before(tokens, place)) else cue
    return ""


def _before(tokens: tuple[Word, ...], place: int, reach: int = DEFAULTS.tense_planned) -> tuple[Word, ...]:
    """The words just before a place."""
    return tokens[max(0, place - reach) : place]


def _ends(text: str, tokens: tuple[Word, ...], place: int, known: Calendar) -> bool:
    """Whether a sentence ends before a word: by its mark, or by a line break before a capital."""
    if not 0 < place < len(tokens):
        return False
    gap, after = text[tokens[place - 1].end : tokens[place].start], text[tokens[place].start]
    if any(mark in gap for mark in "!?;"):
        return True
    stop = "." in gap and tokens[place - 1].key not in known.stopped
    return (stop or "\n" in gap) and not after.islower() and not after.isdecimal()


def _cue(text: str, tokens: tuple[Word, ...], place: int, known: Calendar) -> str:
    """The direction that a word gives, nothing for most words and for names."""
    word = tokens[place]
    if word.key in known.future_before:
        follows = tokens[place + 1].key if place + 1 < len(tokens) else ""
        return FUTURE if follows in known.future_before[word.key] else PAST
    if word.key in known.future and not (word.key in known.months and text[word.start].isupper()):
        return FUTURE
    past = is_past(text, word, known)
    if past and place and tokens[place - 1].key in known.future_auxiliary:
        return ""
    if past and place and tokens[place - 1].key in known.present_auxiliary and _conditional(text, tokens, place, known):
        return FUTURE
    return PAST if past else ""


def _conditional(text: str, tokens: tuple[Word, ...], place: int, known: Calendar) -> bool:
    """Whether a verb stands in a clause of what is still to come: "when the case is heard in May"."""
    for at in range(place - 1, max(-1, place - 1 - DEFAULTS.tense_clause), -1):
        if _ends(text, tokens, at + 1, known):
            return False
        if tokens[at].key in known.conditional:
            return True
    return False


def is_past(text: str, word: Word, known: Calendar) -> bool:
    """Whether a word is a past form, none of what is to come ("expected"), and no name."""
    formed = word.key.endswith(known.preterite) and len(word.key) > SHORT_ED
    past = formed or word.key in known.past
    return past and word.key not in known.future and not text[word.start].isupper()
