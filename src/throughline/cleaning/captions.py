"""Where a line of text is a picture's caption and credit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from throughline.cleaning.lines import Line
from throughline.languages.prose import Prose
from throughline.model.article import RegionKind
from throughline.model.span import Span, trimmed
from throughline.settings import Settings

STOP = re.compile(r"[.!?…][\"'”’)]{0,2}\s")


def credited(
    line: Line, start: int, kind: RegionKind, table: Prose, settings: Settings
) -> Iterator[tuple[Span, RegionKind]]:
    """A line from a character on: its caption and its credit where it ends in one, else all of its own kind."""
    rest = Span(start, line.span.end)
    found = _credit(line.text[start - line.span.start :], table, settings)
    if found is None:
        yield rest, kind
        return
    at = rest.start + found
    before = trimmed(line.text, Span(start - line.span.start, at - line.span.start)).shifted(line.span.start)
    if before.length:
        short = (
            before.length <= settings.caption_characters and len(STOP.findall(line.text)) <= settings.caption_sentences
        )
        yield before, "caption" if short else kind
    yield Span(at, rest.end), "credit"


def has_credit(line: Line, table: Prose, settings: Settings) -> bool:
    """Whether a line ends in a picture's credit."""
    return _credit(line.text, table, settings) is not None


def _credit(text: str, table: Prose, settings: Settings) -> int | None:
    """Where the credit begins that ends a text, None without one."""
    for found in _pattern(table.credit_words).finditer(text):
        if len(text) - found.start(1) <= settings.credit_characters and not STOP.search(text, found.end()):
            return found.start(1)
    return None


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """A credit's first word at the start or after a stop, before a slash, a colon, a bar or a copyright sign."""
    named = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"(?:^|[.!?…\"'”’)] |\s(?=\())(\(?(?:{named})(?: by)?\s?[/:|©]\s?\S)", re.IGNORECASE)
