"""What only looks like a time: names, amounts, codes, words of another meaning."""

from __future__ import annotations

import re
from collections.abc import Mapping

from throughline.languages.calendar import Calendar
from throughline.model.span import Span
from throughline.text.calendar import days_of
from throughline.text.series import HALF
from throughline.text.tense import is_past
from throughline.text.words import Word

NOT_BEFORE_YEAR = frozenset("$£€#./:+")
"""Characters right before four digits that make them no year."""
AFTER_YEAR = re.compile(r"(?![%/:°]|[.,]\d|-[a-z\d])|[-–](?:\d{4}|\d\d)(?!\d)|/\d\d(?![\d/])")
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
    if _is_of_a_name(text, tokens, at, span, meant, known) or _is_age(text, span, meant, known):
        return False
    worded = next((check for name, check in WORDS.items() if name in meant), None)
    if worded:
        return worded(text, tokens, at, span, known)
    if "yearly" in meant:
        return _is_year(text, before, after, span, int(meant["yearly"]) in YEARS, known)
    if "month" in meant:
        if meant.keys() & {"day", "year", "spoken", "ord"}:
            return _is_day(meant)
        return span.start < tokens[at].start or _is_month(text, tokens[at], before, after, known)
    if "weekday" in meant:
        return after is None or after.key not in known.papers or not _joined_name(text, span.end, after)
    return _is_worded(text, span, meant)


def _is_worded(text: str, span: Span, meant: Mapping[str, str]) -> bool:
    """Whether a named day has a capital, a clock stands in no number, and a quarter is one of the year."""
    if "named" in meant:
        return " " in span.words(text) or text[span.start].isupper()
    if "clock" in meant:
        lead = text[max(0, span.start - 2) : span.start]
        dashed = lead[-1:] == "-" and (lead[:1].isalpha() or HALF.search(text, *span))
        return lead[-1:] not in {*NOT_BEFORE_YEAR, "-"} or bool(dashed) or not lead
    return _is_quarter(text, span, meant)


def _is_age(text: str, span: Span, meant: Mapping[str, str], known: Calendar) -> bool:
    """Whether a count of years is somebody's age: behind words that say so, or between commas."""
    if not known.aged or meant.get("unit") != "Y" or "num" not in meant:
        return False
    lead = f" {text[max(0, span.start - AGE_REACH) : span.start].casefold()}"
    return lead.endswith(known.aged) or (lead.endswith(", ") and text.startswith(",", span.end))


AGE_REACH = 20
"""Characters before a count of years in which the words of an age stand."""


def _is_of_a_name(
    text: str, tokens: tuple[Word, ...], at: int, span: Span, meant: Mapping[str, str], known: Calendar
) -> bool:
    """Whether a capital makes a word of time a part of a name."""
    if known.titles:
        worded = "named" not in meant and any(meant.get(name) for name in WORDED)
        return worded and _is_title(text, tokens, at, span, known)
    return not known.capitals and bool(meant.keys() & DAYS) and _is_capital(text, tokens, at, known)


DAYS = frozenset({"month", "weekday"})
"""Groups of names of months and days."""


WORDED = ("unit", "hour", "part", "noon", "deictic", "every")
"""Groups of words that names and titles are made of as well."""


def _is_capital(text: str, tokens: tuple[Word, ...], at: int, known: Calendar) -> bool:
    """Whether a month or a weekday is a name, where only names have a capital inside a sentence."""
    word = tokens[at]
    if not text[word.start].isupper() or not (word.key in known.months or word.key in known.weekdays):
        return False
    if at > 0 and text[tokens[at - 1].end : word.start] == " ":
        return True
    return at + 1 < len(tokens) and word.key in known.months and _joined_name(text, word.end, tokens[at + 1])


def _is_title(text: str, tokens: tuple[Word, ...], at: int, span: Span, known: Calendar) -> bool:
    """Whether a word of time with a capital is one of a name: inside a sentence, among words in lower case."""
    last = _before(tokens, min(len(tokens) - 1, at + TITLE_WORDS), span.end)
    if last is None or not text[last.start : last.start + 2].istitle() or _is_name(last.key, known):
        return False
    if last.start == span.start and (at == 0 or text[tokens[at - 1].end : last.start] != " "):
        return False
    around = tokens[max(0, at - TITLE_WORDS) : at] + tokens[at + 1 : at + 1 + TITLE_WORDS]
    return any(text[word.start].islower() and len(word.key) >= TITLE_LETTERS for word in around)


def _is_name(key: str, known: Calendar) -> bool:
    """Whether a word has a capital also where it is a time."""
    return key.removesuffix("'s") in known.weekdays or key in known.months or key in known.short_months


TITLE_WORDS = 5
"""Words on either side by which running text is told from a headline."""
TITLE_LETTERS = 4
"""Letters from which a word in lower case is a sign of running text: headlines keep the short ones small."""


def _is_rate(text: str, tokens: tuple[Word, ...], at: int, span: Span, known: Calendar) -> bool:
    """Whether "a day" tells how often: an amount stands before it, in the same clause, and a noun or a number next."""
    first = at
    while first > 0 and tokens[first].start > span.start:
        first -= 1
    near = tokens[max(0, first - RATE_WORDS) : first]
    if not near or text[near[-1].end : span.start] not in (" ", "% "):
        return False
    counted = [word for word in near if word.key[0].isdecimal() or word.key in known.amounts]
    clause = text[counted[0].start : span.start] if counted else "."
    noun = near[-1].key.endswith(known.plural) and near[-1].key not in known.not_counted
    return (noun or near[-1] in counted) and not any(mark in clause for mark in CLAUSE)


RATE_WORDS = 5
"""Words before "a day" among which its amount stands: "dozens of long interviews a day"."""
CLAUSE = (", ", "; ", ": ", "? ", "! ", "\n")
"""Marks that end a clause."""


def _is_every(text: str, tokens: tuple[Word, ...], at: int, span: Span, known: Calendar) -> bool:
    """Whether "daily" tells how often, also how often a paper comes, and is no part of its name: "the Daily Post"."""
    after = _after(tokens, at, span.end)
    return after is None or text[span.start].islower() or not _joined_name(text, span.end, after)


def _is_reference(text: str, tokens: tuple[Word, ...], at: int, span: Span, known: Calendar) -> bool:
    """Whether a reference is one: "soon" before a word of the past is not to come, and "Now," begins a thought."""
    after = _after(tokens, at, span.end)
    key = " ".join(span.words(text).casefold().split())
    if key in known.opening and text[span.start].isupper():
        return text[span.end : span.end + 1] != ","
    if key not in known.soon or after is None or text[span.end : after.start] != " ":
        return True
    before = _before(tokens, at, span.start)
    told = before is not None and (before.key in known.past or before.key in known.before_past)
    return not told and not is_past(text, after, known) and after.key not in known.after_soon


WORDS = {"rate": _is_rate, "every": _is_every, "reference": _is_reference}
"""Groups whose words alone tell whether they are a time, and how."""


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
    if before is not None and before.key in known.before_month and text[before.end : word.start].isspace():
        return True
    return _of_months(text, word, before, after, known) or _of_a_noun(text, word, before, after, known)


def _of_a_noun(text: str, word: Word, before: Word | None, after: Word | None, known: Calendar) -> bool:
    """Whether a month's name stands between an article and a noun: "the March vote", not "the March for peace"."""
    if before is None or after is None or before.key not in known.before_dated:
        return False
    led = text[before.end : word.start] == " " == text[word.end : after.start]
    return led and text[after.start].islower() and after.key not in known.after_list | known.ruled


def _of_months(text: str, word: Word, before: Word | None, after: Word | None, known: Calendar) -> bool:
    """Whether a month's name stands beside a second month after a dash: "May-June"."""
    led = before is not None and before.key in known.months and text[before.end : word.start].strip() in DASHES
    return led or (after is not None and after.key in known.months and text[word.end : after.start].strip() in DASHES)


DASHES = ("-", "–", "—", "/")
"""Marks between two months of one stretch."""


def _joined_name(text: str, end: int, after: Word) -> bool:
    """Whether a capitalised word follows after nothing but a blank."""
    return text[after.start].isupper() and text[end : after.start] == " "


def _is_year(text: str, before: Word | None, after: Word | None, span: Span, usual: bool, known: Calendar) -> bool:
    """Whether four digits are a year: by what stands right before and after them, and whether it is a usual one."""
    if _part_of_code(text, span) or (after and _is_count(text, before, after, span, known)):
        return False
    if before is None:
        return usual
    gap = text[before.end : span.start].strip()
    if gap in ("", ".") and before.key in known.not_year_before:
        return False
    return usual if gap else not before.key[-1].isdecimal() and (usual or before.key in known.before_year)


def _is_count(text: str, before: Word | None, after: Word, span: Span, known: Calendar) -> bool:
    """Whether the word behind four digits makes them a house's, a model's or a count."""
    if after.key in known.makers and _joined_name(text, span.end, after):
        return before is None or before.key not in known.before_month
    counted = after.key in known.not_year_after and text[span.end : after.start].strip() in ("", "-")
    return counted or _of_a_street(text, after, known) or _counts(text, before, after, span, known)


def _counts(text: str, before: Word | None, after: Word, span: Span, known: Calendar) -> bool:
    """Whether a round number with a noun behind it counts: "2000 bricks", where no word of time stands before it."""
    if span.words(text)[-2:] != "00" or text[span.end : after.start] != " " or after.key in known.after_list:
        return False
    noun = text[after.start].islower() or (text[after.start].isalpha() and not known.titles)
    return noun and (before is None or before.key not in known.before_year | known.before_round)


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
