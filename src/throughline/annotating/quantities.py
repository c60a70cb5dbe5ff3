"""Sums of money, measures, magnitudes of earthquakes and results of votes, each with its unit."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from throughline.annotating.counts import printed
from throughline.annotating.scene import Scene
from throughline.languages.quantities import Quantities, quantity_words
from throughline.model.marks import Attribute, Report
from throughline.model.span import Span
from throughline.text.numbers import Number, numbers
from throughline.text.words import WORD

RESULT = re.compile(
    r"(?<![\w$£€])(?<![-–.,/])(?P<ayes>\d{1,3}(?:,\d{3}){1,3}|\d{1,6})(?: votes)?(?: to |[-–])"
    r"(?P<noes>\d{1,3}(?:,\d{3}){1,3}|\d{1,6})(?![\w%/]|[-–.,]\d)"
)
"""Two numbers, "22 votes to 17"; whether they are the result of a vote, the sentence tells."""


class _Signs(NamedTuple):
    """What stands before and behind a number that measures something."""

    table: Quantities
    words: frozenset[str]
    """First words of units: one stands in every sentence that measures something without a sign."""
    symbols: re.Pattern[str]
    coin: re.Pattern[str]
    unit: re.Pattern[str]
    led: re.Pattern[str]
    named: re.Pattern[str]
    no_votes: re.Pattern[str]


def quantities(scene: Scene, report: Report) -> Iterator[Attribute]:
    """Yield ``money`` (the unit is the currency), measures under their unit, ``magnitude``, and ``vote`` ("21 to 17").

    Only what the report itself tells, and nothing of a quotation.
    """
    signs = _signs(report.article.language)
    for one in _numbers(scene, report, signs):
        place = bisect_left(scene.laid.words, one.numeral.start, key=lambda word: word.start)
        if scene.laid.narrated[place] and scene.laid.quote[place] < 0:
            yield from _measured(scene, one, place, signs)
    yield from _votes(scene, signs)


@cache
def _signs(language: str | None) -> _Signs:
    """The patterns of a language."""
    table = quantity_words(language)
    return _Signs(
        table,
        frozenset(
            word for unit in (*table.currencies, *table.units, table.magnitude) for word in WORD.findall(unit)[:1]
        ),
        re.compile(f"[{''.join(table.symbols)}%]"),
        re.compile(rf"[ -](?P<coin>{_either(table.currencies)})\b"),
        re.compile(rf"[ -]?(?P<unit>{_either(table.units)})(?![\w/])"),
        re.compile(rf"\b{table.magnitude}(?:[ -]| of )\Z", re.IGNORECASE),
        re.compile(rf"[ -]{table.magnitude}\b", re.IGNORECASE),
        re.compile(rf"[ -](?:{_either(table.no_votes)})\b"),
    )


def _either(words: Iterable[str]) -> str:
    """An alternation, the longer words first."""
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


def _numbers(scene: Scene, report: Report, signs: _Signs) -> Iterator[Number]:
    """The numbers of the sentences in which something is measured, which are few."""
    text = scene.laid.text
    told: set[int] = set()
    told.update(n for word, n in zip(scene.laid.words, scene.laid.sentence, strict=True) if word.key in signs.words)
    for found in signs.symbols.finditer(text):
        told.add(bisect_right(report.sentences, found.start(), key=lambda one: one.start) - 1)
    for sentence in (report.sentences[number] for number in sorted(told) if number >= 0):
        for one in numbers(text[sentence.start : sentence.end], report.article.language):
            yield one._replace(span=_moved(one.span, sentence.start), numeral=_moved(one.numeral, sentence.start))


def _moved(span: Span, by: int) -> Span:
    """A span of a sentence as one of the text."""
    return Span(span.start + by, span.end + by)


def _measured(scene: Scene, one: Number, place: int, signs: _Signs) -> Iterator[Attribute]:
    """What a number measures: a sum by the sign before it or the word behind it, else what the unit behind it says."""
    text, start, end = scene.laid.text, one.numeral.start, one.span.end
    reach = scene.laid.settings.unit_characters
    before, after = text[max(0, start - reach) : start], text[end : end + reach]
    table = signs.table
    if before[-1:] in table.symbols:
        yield _mark(scene, one, place, "money", -1, 0, table.symbols[before[-1:]])
    elif (coin := signs.coin.match(after)) and _is_money(scene, one, coin["coin"], table):
        yield _mark(scene, one, place, "money", 0, coin.end(), table.currencies[coin["coin"]])
    elif unit := signs.unit.match(after):
        yield _mark(scene, one, place, table.units[unit["unit"]], 0, unit.end())
    elif led := signs.led.search(before):
        yield _mark(scene, one, place, table.magnitude, led.start() - led.end(), 0)
    elif named := signs.named.match(after):
        yield _mark(scene, one, place, table.magnitude, 0, named.end())


def _is_money(scene: Scene, one: Number, coin: str, table: Quantities) -> bool:
    """Whether a sum is one: few pounds are a weight."""
    return coin not in table.heavy or one.value >= scene.laid.settings.pounds_of_money


def _mark(
    scene: Scene, one: Number, place: int, attribute: str, before: int, after: int, unit: str | None = None
) -> Attribute:
    """A quantity with the signs and words that say what it is."""
    start = min(one.span.start, one.numeral.start + before)
    span = Span(start, one.span.end + after)
    return replace(scene.mark(span, place, attribute, printed(one)), unit=unit)


def _votes(scene: Scene, signs: _Signs) -> Iterator[Attribute]:
    """The result of a vote in digits: "21 to 17", "by 22 votes to 17", "46-44", in a sentence about one."""
    laid = scene.laid
    about = {laid.sentence[place] for place, word in enumerate(laid.words) if word.key in signs.table.voting}
    starts = [word.start for word in laid.words] if about else []
    for found in RESULT.finditer(laid.text) if about else ():
        place = bisect_left(starts, found.start())
        behind = laid.text[found.end() : found.end() + laid.settings.unit_characters]
        other = signs.unit.match(behind) or signs.no_votes.match(behind)
        if laid.sentence[place] in about and not other and _tells(scene, place, signs.table):
            value = f"{found['ayes']} to {found['noes']}".replace(",", "")
            yield scene.mark(Span(*found.span()), place, "vote", value)


def _tells(scene: Scene, place: int, table: Quantities) -> bool:
    """Whether the report tells two numbers, and no word before them says that they are no result."""
    laid = scene.laid
    return laid.narrated[place] and laid.quote[place] < 0 and laid.key(place - 1) not in table.no_result
