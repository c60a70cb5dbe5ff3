"""The sentences of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from throughline.languages.sentences import Stops, stops
from throughline.model.span import Span, trimmed
from throughline.settings import DEFAULTS
from throughline.text.paragraphs import paragraphs

LAST_WORD = re.compile(r"[^\W_]+(?:[.'’&-][^\W_]+)*$")
INITIALS = re.compile(r"(?<![\w])(?:[^\W\d_]\.){1,6}$")
NEXT = re.compile(r"[\s\"“‘'«(\[*–—-]*(\w?)")
ORDINAL = re.compile(r"(?:([^\W\d_]{1,20})\s{1,3})?(?<![\w.,])\d{1,2}$")
FOLLOWING = re.compile(r"\s{0,4}([^\W\d_]{1,20})")


def sentences(text: str, within: Span | None = None, table: Stops | None = None) -> list[Span]:
    """The sentences of a text, or of a part of it, in order.

    None goes over a paragraph, none has white space around it.

    >>> [s.words("Dr. Ray came. “Why?” he asked.") for s in sentences("Dr. Ray came. “Why?” he asked.")]
    ['Dr. Ray came.', '“Why?” he asked.']
    """
    part = within or Span(0, len(text))
    known = table or stops(None)
    inside = text[part.start : part.end]
    return [span.shifted(part.start) for line in paragraphs(inside) for span in _sentences(inside, line, known)]


def _sentences(text: str, line: Span, table: Stops) -> Iterator[Span]:
    """The sentences of one paragraph."""
    start = line.start
    for found in _stop(table.closers, table.openers).finditer(text, line.start, line.end):
        if found.end() < line.end and _ends(text, found, line.end, table):
            yield trimmed(text, Span(start, found.end()))
            start = found.end()
    yield trimmed(text, Span(start, line.end))


@cache
def _stop(closers: str, openers: str) -> re.Pattern[str]:
    """A stop with the marks behind it, where white space or an opening mark follows."""
    marks, following = re.escape(closers), re.escape(openers)
    return re.compile(rf"[.!?…。！？]{{1,8}}[{marks}]{{0,4}}(?=\s|$|[{following}])|[。！？][」』]?")


def _ends(text: str, found: re.Match[str], limit: int, table: Stops) -> bool:
    """Whether a sentence ends with this stop: what follows begins one, and the stop belongs to no abbreviation."""
    following = NEXT.match(text, found.end(), limit)
    first = following.group(1) if following else ""
    if first.islower():
        return False
    stop = found.group()
    if stop.strip(table.closers) != "." or len(stop) > 1:
        return True
    return not abbreviated(text, found.start(), found.end(), table)


def abbreviated(text: str, at: int, end: int, table: Stops, reach: int = DEFAULTS.stop_reach) -> bool:
    """Whether a full stop belongs to an abbreviation or initial and ends no sentence."""
    before = text[max(0, at - reach) : at]
    word = LAST_WORD.search(before)
    if word is None:
        return False
    key = word.group().casefold()
    if key in table.before_names or _ordinal(text, before, end, table):
        return True
    if key in table.before_numbers and text[end + 1 : end + 2].isdigit():
        return True
    if key in table.abbreviations or INITIALS.search(before + "."):
        return word.group() != "I" and not _starts(text, end, table)
    return False


def _ordinal(text: str, before: str, end: int, table: Stops) -> bool:
    """Whether the stop makes an ordinal of the number before it, by the words on both sides."""
    number = ORDINAL.search(before) if table.ordinals else None
    if number is None:
        return False
    following = FOLLOWING.match(text, end)
    named = following is not None and following.group(1).casefold() in table.ordinals
    return named or (number.group(1) or "").casefold() in table.before_ordinals


def _starts(text: str, at: int, table: Stops) -> bool:
    """Whether the next word is one that begins sentences."""
    following = FOLLOWING.match(text, at)
    return following is None or following.group(1).casefold() in table.starters
