"""Numbers in digits and in words, with the bounds that the words around them set."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from throughline.languages.numbers import Numbers
from throughline.languages.numbers import numbers as table
from throughline.model.span import Span
from throughline.settings import DEFAULTS

Value = int | float
Bound = Literal["exact", "range", "at least", "more than", "at most", "less than", "about"]

DIGITS = r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?"
FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}


class Number(NamedTuple):
    """A number: its characters, its value, the least and greatest it can be (None: open), and the numeral alone."""

    span: Span
    value: Value
    low: Value | None
    high: Value | None
    bound: Bound
    numeral: Span


def numbers(text: str, language: str | None = None) -> list[Number]:
    """The numbers of a text in order; a range is one number whose value is its lower end.

    Digits in codes, clock times, dates, web addresses and ordinals ("F-16", "10:30", "2020-10-01", "3rd") are left out.

    >>> [(number.value, number.low, number.high) for number in numbers("At least 3 of twenty-three, or 3-5 in all")]
    [(3, 3, None), (23, 23, 23), (3, 3, 5)]
    """
    numerals = list(_numerals(text, language))
    found: list[Number] = []
    at = 0
    while at < len(numerals):
        made, used = _bounded(text, numerals, at, language)
        found.append(made)
        at += used
    return found


def number(words: str, language: str | None = None) -> Value | None:
    """The value of one numeral that takes up all the words, None where they are anything else.

    >>> number("twenty-three"), number("1.6 million"), number("a dozen"), number("model")
    (23, 1600000, 12, None)
    """
    found = list(_numerals(words.strip(), language))
    return found[0][1] if len(found) == 1 and found[0][0] == Span(0, len(words.strip())) else None


def ordinal(word: str, language: str | None = None) -> int | None:
    """The rank that an ordinal names in words or digits, None for any other word.

    >>> ordinal("third"), ordinal("22nd"), ordinal("twenty-first"), ordinal("three")
    (3, 22, 21, None)
    """
    known = table(language)
    low = word.casefold()
    if digits := re.fullmatch(r"(\d{1,4})(?:st|nd|rd|th)", low):
        return int(digits[1])
    tens, _, rank = low.partition("-")
    if rank and tens in known.tens and rank in known.ordinals:
        return known.tens[tens] + known.ordinals[rank]
    return known.ordinals.get(low)


@cache
def _numeral(language: str | None) -> re.Pattern[str]:
    """What a numeral can look like: digits with a scale, a fixed phrase, or number words in a row."""
    known = table(language)
    words = _either({**known.units, **known.tens, **known.scales})
    scale, short, phrase = _either(known.scales), _either(known.short_scales), _either(known.phrases)
    one = rf"(?:(?:{_either(known.one)})[ ](?=(?:{scale})\b)|(?!(?:{scale})\b))"
    joined = rf"{one}(?:{words})(?:(?:[ -]|[ ](?:{_either(known.joiners)})[ ])(?:{words})\b){{0,11}}"
    return re.compile(
        rf"(?<![\w/:])(?<!\w-)(?<![\d.,][.,])(?:(?P<digits>{DIGITS})(?P<part>[ ]?[½¼¾⅓⅔⅛]|[ -]\d/\d(?!\d))?"
        rf"(?:[ -]?(?P<scale>{scale})\b|(?P<short>{short})\b)?(?![\w/:]|[.,]\d|-\d{{1,9}}-|%\w)"
        rf"|(?P<phrase>{phrase})\b(?![ ](?:{_either(known.scales)})\b)|(?P<words>{joined})\b(?!-?\d))",
        re.IGNORECASE,
    )


def _either(words: Iterable[str]) -> str:
    """An alternation, the longer words first."""
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


def _numerals(text: str, language: str | None) -> Iterator[tuple[Span, Value]]:
    """Every numeral with its value, two where words that stand in a row do not make one."""
    known = table(language)
    for found in _numeral(language).finditer(text):
        if found["digits"]:
            yield Span(*found.span()), _of_digits(found, known)
        elif found["phrase"]:
            yield Span(*found.span()), known.phrases[found["phrase"].casefold()]
        else:
            yield from _of_words(found["words"], found.start(), known)


def _of_digits(found: re.Match[str], known: Numbers) -> Value:
    """The value of digits, their fraction and their scale."""
    plain = found["digits"].replace(",", "")
    value: Value = float(plain) if "." in plain else int(plain)
    part = (found["part"] or "").strip(" -")
    if part in FRACTIONS:
        value += FRACTIONS[part]
    elif part and part[2] != "0":
        value += int(part[0]) / int(part[2])
    scale = known.scales.get((found["scale"] or "").casefold()) or known.short_scales.get(
        (found["short"] or "").casefold(), 1
    )
    return _whole(value * scale)


def _whole(value: Value) -> Value:
    """The value as an integer where it is one, rounded to nine places elsewhere."""
    return round(value) if abs(value - round(value)) < 1e-9 * max(1.0, abs(value)) else round(value, 9)


def _of_words(words: str, start: int, known: Numbers) -> Iterator[tuple[Span, Value]]:
    """The numerals in a row of number words: a word that cannot go on the numeral before it begins the next."""
    sum_, part, begin, end, last = 0, 0, -1, -1, 10**15
    for found in re.finditer(r"[^\W_]+", words):
        word = found.group().casefold()
        value = known.units.get(word, known.tens.get(word, known.scales.get(word, -1)))
        if value < 0:  # the article of "a hundred thousand", or a joiner
            begin = found.start() if begin < 0 else begin
            continue
        scale = word in known.scales
        if begin >= 0 and not scale and not _goes_on(last, value):
            yield Span(start + begin, start + end), sum_ + part
            sum_, part, begin = 0, 0, -1
        begin = found.start() if begin < 0 else begin
        end = found.end()
        last = value
        if not scale:
            part += value
        elif value == HUNDRED:
            part = max(part, 1) * HUNDRED
        else:
            sum_, part = sum_ + max(part, 1) * value, 0
    yield Span(start + begin, start + end), sum_ + part


HUNDRED, TWENTY, TEN = 100, 20, 10


def _goes_on(last: int, value: int) -> bool:
    """Whether a number word can follow another in one numeral: a digit after tens, anything smaller after a scale."""
    return (TWENTY <= last < HUNDRED and value < TEN) or HUNDRED <= last > value


@cache
def _dashed(language: str | None) -> re.Pattern[str]:
    """The second half of a range with a dash."""
    scale, short = _either(table(language).scales), _either(table(language).short_scales)
    return re.compile(
        rf" ?[-–] ?(?P<digits>{DIGITS})(?P<part>[½¼¾⅓⅔⅛])?(?:[ -]?(?P<scale>{scale})\b|(?P<short>{short})\b)?"
        r"(?![\w/:]|[.,-]\d)",
        re.IGNORECASE,
    )


@cache
def _bounds(language: str | None) -> re.Pattern[str]:
    """The words that make the numeral after them a bound, at the end of a text."""
    known = table(language)
    groups = {"at_least": known.at_least, "more_than": known.more_than, "at_most": known.at_most,
              "less_than": known.less_than, "between": known.between, "about": known.about}  # fmt: skip
    named = "|".join(rf"(?P<{name}>{_either(words)})" for name, words in groups.items())
    return re.compile(rf"(?<!\w)(?:{named})[ ](?:[$€£])?\Z", re.IGNORECASE)


def _bounded(
    text: str, numerals: list[tuple[Span, Value]], at: int, language: str | None, reach: int = DEFAULTS.bound_reach
) -> tuple[Number, int]:
    """The number that begins with a numeral, and how many numerals of the list it takes up."""
    span, value = numerals[at]
    before = _bounds(language).search(text[max(0, span.start - reach) : span.start])
    kind = before.lastgroup if before else None
    start = span.start - (before.end() - before.start()) if before else span.start
    if second := _upper(text, numerals, at, kind == "between", language):
        end, high, used = second
        value = _scaled(value, text[span.start : span.end], text[span.end : end], language)
        return Number(Span(start if kind == "between" else span.start, end), value, value, high, "range", span), used
    low, high, bound = LIMITS.get(kind or "", LIMITS[""])
    begin = span.start if bound == "exact" else start
    return Number(Span(begin, span.end), value, value if low else None, value if high else None, bound, span), 1


def _scaled(low: Value, first: str, rest: str, language: str | None) -> Value:
    """The lower end of a range, in the scale that only its upper end names ("3-4 million")."""
    named = _scale(language).search(rest)
    if named is None or not first[-1].isdigit():
        return low
    known = table(language)
    return _whole(low * (known.scales.get(named[1].casefold()) or known.short_scales[named[1].casefold()]))


@cache
def _scale(language: str | None) -> re.Pattern[str]:
    """A scale after digits, at the end of a text."""
    known = table(language)
    return re.compile(rf"\d[ -]?({_either([*known.scales, *known.short_scales])})\Z", re.IGNORECASE)


LIMITS: dict[str, tuple[bool, bool, Bound]] = {
    "": (True, True, "exact"),
    "between": (True, True, "exact"),
    "at_least": (True, False, "at least"),
    "more_than": (True, False, "more than"),
    "at_most": (False, True, "at most"),
    "less_than": (False, True, "less than"),
    "about": (True, True, "about"),
}
"""Which ends a bound closes, and its name."""


def _upper(
    text: str, numerals: list[tuple[Span, Value]], at: int, between: bool, language: str | None
) -> tuple[int, Value, int] | None:
    """The end and the value of a range's upper half, and how many numerals it takes up; None for no range."""
    span, value = numerals[at]
    if text[span.start].isdigit() and (dash := _dashed(language).match(text, span.end)):
        high = _of_digits(dash, table(language))
        return (dash.end(), high, 1) if high > value else None
    if at + 1 == len(numerals):
        return None
    after, high = numerals[at + 1]
    joint = text[span.end : after.start].casefold()
    words = table(language).range if between else table(language).range[:1]
    return (after.end, high, 2) if high > value and joint.strip() in words and joint == f" {joint.strip()} " else None
