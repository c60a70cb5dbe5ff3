"""The sentences of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from throughline.languages.sentences import Stops, stops
from throughline.model.span import Span, trimmed
from throughline.settings import DEFAULTS
from throughline.text.paragraphs import paragraphs

STOP = re.compile(r"[.!?…。！？]{1,8}[\"”’'»)\]*]{0,4}(?=\s|$|[“‘«(])|[。！？][」』]?")
LAST_WORD = re.compile(r"[^\W_]+(?:[.'’&-][^\W_]+)*$")
INITIALS = re.compile(r"(?<![\w])(?:[^\W\d_]\.){1,6}$")
NEXT = re.compile(r"[\s\"“‘'«(\[*–—-]*(\w?)")
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
    for found in STOP.finditer(text, line.start, line.end):
        if found.end() < line.end and _ends(text, found, line.end, table):
            yield trimmed(text, Span(start, found.end()))
            start = found.end()
    yield trimmed(text, Span(start, line.end))


def _ends(text: str, found: re.Match[str], limit: int, table: Stops) -> bool:
    """Whether a sentence ends with this stop: what follows begins one, and the stop belongs to no abbreviation."""
    following = NEXT.match(text, found.end(), limit)
    first = following.group(1) if following else ""
    if first.islower():
        return False
    stop = found.group()
    if stop.strip("\"”’'»)]*") != "." or len(stop) > 1:
        return True
    return not abbreviated(text, found.start(), found.end(), table)


def abbreviated(text: str, at: int, end: int, table: Stops, reach: int = DEFAULTS.stop_reach) -> bool:
    """Whether a full stop belongs to an abbreviation or initial and ends no sentence."""
    before = text[max(0, at - reach) : at]
    word = LAST_WORD.search(before)
    if word is None:
        return False
    key = word.group().casefold()
    if key in table.before_names:
        return True
    if key in table.before_numbers:
        return text[end + 1 : end + 2].isdigit()
    if key in table.abbreviations or INITIALS.search(before + "."):
        return word.group() != "I" and not _starts(text, end, table)
    return False


def _starts(text: str, at: int, table: Stops) -> bool:
    """Whether the next word is one that begins sentences."""
    following = FOLLOWING.match(text, at)
    return following is None or following.group(1).casefold() in table.starters
