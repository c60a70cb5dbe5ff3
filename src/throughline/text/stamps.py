"""The stamps of publication that pages print with their text: ``Posted: Friday, May 15, 2015 5:33 PM``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from throughline.languages.calendar import calendar
from throughline.model.evidence import Days
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.text.calendar import days_of
from throughline.text.expressions import expressions


class Stamp(NamedTuple):
    """A stamp with its day: its characters, those of the day, and how firmly it dates the text.

    ``kind`` is "posted" for the text itself, "aside" in brackets, where it may be a picture's, and "updated".
    """

    span: Span
    printed: Span
    days: Days
    kind: str


def stamps(
    text: str,
    language: str | None = None,
    *,
    within: int = DEFAULTS.stamp_characters,
    reach: int = DEFAULTS.stamp_reach,
) -> list[Stamp]:
    """The stamps at the beginning of a text, in order.

    One follows a colon, opens a line of nothing else, or stands in brackets of its own.

    >>> [(stamp.days.first.isoformat(), stamp.kind) for stamp in stamps("Posted: Friday, May 3, 2030 5:33 PM")]
    [('2030-05-03', 'posted')]
    """
    words = calendar(language).stamped
    return list(_stamps(text, language, words, within, reach)) if words else []


def _stamps(text: str, language: str | None, words: Mapping[str, str], within: int, reach: int) -> Iterator[Stamp]:
    """The stamps one by one."""
    for found in _lead(words).finditer(text, 0, within):
        line = text[found.end() : found.end() + reach].partition("\n")[0]
        dated = next(
            (
                (Span(*one.span).shifted(found.end()), days)
                for one in expressions(line, language)
                if one.value and (days := days_of(one.value)) and days.length == 1
            ),
            None,
        )
        if dated and dated[0].start - found.end() <= reach // 3:
            kind = words[" ".join(found["word"].casefold().split())]
            shape = _shape(text, found, dated[0], reach)
            if shape:
                yield Stamp(Span(found.start("word"), dated[0].end), *dated, kind if shape == "plain" else "aside")


def _shape(text: str, found: re.Match[str], printed: Span, reach: int) -> str:
    """Whether a stamp stands in brackets ("aside") or by itself ("plain"); nothing where it is part of a sentence."""
    before = text[: found.start("word")].rstrip(" ")[-1:]
    if before == "(":
        return "aside" if text[printed.end : printed.end + reach].lstrip(" ")[:1] == ")" else ""
    rest = text[printed.end :].partition("\n")[0]
    alone = before in {"", "\n", "|", "•"} and len(rest) <= reach // 2
    return "plain" if found["colon"] or alone else ""


@cache
def _lead_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """The words of a stamp, with what may stand between them and the day."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    listed = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in ordered)
    return re.compile(rf"(?<!\w)(?P<word>{listed})(?!\w)(?P<colon>\s?:)?\s{{0,3}}(?=[\w,])", re.IGNORECASE)


def _lead(words: Mapping[str, str]) -> re.Pattern[str]:
    """The pattern of a language's words."""
    return _lead_of(tuple(words))
