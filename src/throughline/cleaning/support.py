"""Which lines are a support note: helplines and where to go, never dropped as boilerplate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from throughline.cleaning.lines import Line
from throughline.languages.prose import Prose
from throughline.settings import Settings
from throughline.text.reach import addresses, emails, numbers, short_numbers


def notes(found: Sequence[Line], table: Prose, settings: Settings) -> frozenset[int]:
    """The numbers of the lines of support notes: under a heading that says so, or by what they say and give."""
    taken: set[int] = set()
    for place, line in enumerate(found):
        if line.number in taken:
            continue
        if _heads(line, table, settings):
            under = _under(found, place, table, settings)
            taken.update(range(place, under) if under > place + 1 else ())
        elif _notes(line, table, settings, 2 * place >= len(found)):
            taken.add(line.number)
    return frozenset(taken)


def _heads(line: Line, table: Prose, settings: Settings) -> bool:
    """Whether a line heads a support note: short, no statement, and beginning as such headings do."""
    short = line.span.length <= settings.furniture_characters
    return short and not line.text.endswith(".") and line.bare.startswith(table.support_headings)


def _under(found: Sequence[Line], place: int, table: Prose, settings: Settings) -> int:
    """The number of the first line after a heading that is no longer of the note."""
    end = place + 1
    while end < len(found) and (_helps(found[end], table) or _names(found, end, table, settings)):
        end += 1
    return end


def _names(found: Sequence[Line], place: int, table: Prose, settings: Settings) -> bool:
    """Whether a short line stands before one that helps, as an organisation's name does in a list."""
    short = found[place].span.length <= settings.furniture_characters and not found[place].stops
    return short and place + 1 < len(found) and _helps(found[place + 1], table)


def _helps(line: Line, table: Prose) -> bool:
    phrases = _pattern(table.help_words + table.help_phrases + table.visit_verbs)
    return _reaches(line.text) or phrases.search(line.key) is not None


def _notes(line: Line, table: Prose, settings: Settings, late: bool) -> bool:
    """Whether a line is a note by itself: it says so, or late in the article it offers help and how to reach it."""
    if line.span.length > settings.note_characters or _pattern(table.appeals).search(line.key):
        return False
    if line.key.startswith(table.help_phrases):
        return _reaches(line.text) or late
    helps = late and _pattern(table.help_words).search(line.key) is not None
    return helps and _reaches(line.text, short=False) and _asks(line, table)


def _asks(line: Line, table: Prose) -> bool:
    return _pattern(table.reach_verbs + table.visit_verbs).search(line.key) is not None


def _reaches(text: str, short: bool = True) -> bool:
    """Whether a text has a telephone number or an address."""
    finders = (numbers, emails, addresses, short_numbers) if short else (numbers, emails, addresses)
    return any(next(finder(text), None) for finder in finders)


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b")
