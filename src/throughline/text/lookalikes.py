"""What only looks like a time: names, amounts, codes, words of another meaning."""

from __future__ import annotations

import re
from collections.abc import Mapping

from throughline.languages.calendar import Calendar
from throughline.model.span import Span
from throughline.text.calendar import days_of
from throughline.text.words import Word

NOT_BEFORE_YEAR = frozenset("$£€#./:+")
"""Characters right before four digits that make them no year."""
AFTER_YEAR = re.compile(r"(?![%/:°]|[.,]\d|-[a-z\d])|-(?:\d{4}|\d\d)(?!\d)")
"""What can follow a year: not a part of a number or of a code, but a second year after a dash."""
STREET = re.compile(r"[A-Z][\w.]{0,20}(?: [A-Z][\w.]{0,20}){1,3}")
"""Up to four capitalised words."""
YEARS = range(1900, 2100)
"""Years that need no word before them: of the times that news is about."""
QUARTERS = frozenset("1234")
"""The quarters of a year."""


def is_time(
    text: str, tokens: tuple[Word, ...], at: int, span: Span, meant: Mapping[str, str], known: Calendar
) -> bool:
    """Whether what fits a form about the trigger ``tokens[at]`` is a time; ``meant`` are the codes of its groups."""
    before, after = _before(tokens, at, span.start), _after(tokens, at, span.end)
    if "yearly" in meant:
        return _is_year(text, before, after, span, int(meant["yearly"]) in YEARS, known)
    if "month" in meant and meant.keys() & {"day", "year", "spoken", "ord"}:
        return _is_day(meant)
    if "month" in meant:
        return span.start < tokens[at].start or _is_month(text, tokens[at], before, after, known)
    if "weekday" in meant:
        return after is None or after.key not in known.papers or not _joined_name(text, span.end, after)
    if "named" in meant:
        return " " in span.words(text) or text[span.start].isupper()
    if "clock" in meant:
        return text[max(0, span.start - 1) : span.start] not in {*NOT_BEFORE_YEAR, "-"} or span.start == 0
    return _is_quarter(text, span, meant)


def _is_quarter(text: str, span: Span, meant: Mapping[str, str]) -> bool:
    """Whether a quarter is one of the year, not a fourth of something; true of all that is no quarter."""
    words = span.words(text).casefold()
    if "ord" in meant and "quarter" in words:
        return meant["ord"] in QUARTERS
    return not (meant.get("unit") == "Q" and meant.get("num") == "1") and not words.endswith("-quarters")


def _is_day(meant: Mapping[str, str]) -> bool:
    """Whether a day of a month is on the calendar, of a leap year where no year is given."""
    day = meant.get("day", meant.get("ord", "01"))
    return days_of(f"{meant.get('year', '2000')}-{meant['month']}-{day:0>2}") is not None


def _is_month(text: str, word: Word, before: Word | None, after: Word | None, known: Calendar) -> bool:
    """Whether a month's name alone is the month: one that is also another word needs a word of time before it."""
    if word.key.removesuffix("'s") not in known.names:
        return True
    if after and after.key not in known.weekdays and _joined_name(text, word.end, after):
        return False
    return before is not None and before.key in known.before_month and text[before.end : word.start].isspace()


def _joined_name(text: str, end: int, after: Word) -> bool:
    """Whether a capitalised word follows after nothing but a blank."""
    return text[after.start].isupper() and text[end : after.start] == " "


def _is_year(text: str, before: Word | None, after: Word | None, span: Span, usual: bool, known: Calendar) -> bool:
    """Whether four digits are a year: by what stands right before and after them, and whether it is a usual one."""
    if _part_of_code(text, span) or (after and _of_a_street(text, after, known)):
        return False
    if after and after.key in known.not_year_after and text[span.end : after.start].strip() in ("", "-"):
        return False
    if before is None:
        return usual
    gap = text[before.end : span.start].strip()
    if gap in ("", ".") and before.key in known.not_year_before:
        return False
    return usual if gap else not before.key[-1].isdecimal() and (usual or before.key in known.before_year)


def _of_a_street(text: str, after: Word, known: Calendar) -> bool:
    """Whether the words after four digits name a street: "1925 Plymouth Ave"."""
    found = STREET.match(text, after.start)
    return found is not None and any(word.rstrip(".").casefold() in known.streets for word in found[0].split(" ")[1:])


def _part_of_code(text: str, span: Span) -> bool:
    """Whether digits are a part of a price, a fraction, an address or a product's name."""
    lead = text[max(0, span.start - 2) : span.start]
    if lead and lead[-1] in NOT_BEFORE_YEAR:
        return True
    return (lead[-1:] == "-" and lead[:1].isupper()) or AFTER_YEAR.match(text, span.end) is None


def _before(tokens: tuple[Word, ...], at: int, start: int) -> Word | None:
    """The last word before a place."""
    while at >= 0 and tokens[at].start >= start:
        at -= 1
    return tokens[at] if at >= 0 else None


def _after(tokens: tuple[Word, ...], at: int, end: int) -> Word | None:
    """The first word after a place."""
    while at < len(tokens) and tokens[at].start < end:
        at += 1
    return tokens[at] if at < len(tokens) else None
