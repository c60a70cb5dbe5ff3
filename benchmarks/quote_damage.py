"""The same articles with quotation marks mistyped or lost, and the gold moved along with the text."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from quote_scores import MARK, Gold, Wanted
from throughline.model.span import Span

BEHIND = 4
"""Characters after the end of quoted words in which their closing mark is looked for: a comma may precede it."""
AHEAD = 2
"""Characters before the first quoted word in which their opening mark is looked for."""

Marks = Callable[[str, Span], int | None]


def damaged(golds: Sequence[Gold], damage: str, seed: int) -> list[Gold]:
    """The articles with one kind of ``DAMAGES`` done to them, the same for the same seed."""
    return DAMAGES[damage](golds, random.Random(seed))


def straight(golds: Sequence[Gold]) -> list[Gold]:
    """The articles with straight double marks for curly ones."""
    return [_printed(gold, MARK.sub('"', gold.article.text)) for gold in golds]


def mistyped(golds: Sequence[Gold], share: float, chance: random.Random) -> list[Gold]:
    """All marks straight, and an apostrophe for the closing mark of a share of the direct quotations."""
    found = straight(golds)
    chosen = _chosen(found, closing_mark, share, chance)
    return [_printed(gold, _with(gold.article.text, chosen.get(at, []), "'")) for at, gold in enumerate(found)]


def lost(golds: Sequence[Gold], marks: Marks, share: float, chance: random.Random) -> list[Gold]:
    """The articles without the closing or opening marks of a share of the direct quotations."""
    chosen = _chosen(golds, marks, share, chance)
    return [without(gold, chosen.get(at, [])) for at, gold in enumerate(golds)]


def _chosen(golds: Sequence[Gold], marks: Marks, share: float, chance: random.Random) -> Mapping[int, list[int]]:
    """The places of the marks of a share of all direct quotations, by article, in text order."""
    places = {(number, mark) for number, gold in enumerate(golds) for mark in _marks(gold, marks)}
    found: dict[int, list[int]] = {}
    for number, mark in sorted(chance.sample(sorted(places), round(share * len(places)))):
        found.setdefault(number, []).append(mark)
    return found


def _marks(gold: Gold, marks: Marks) -> Iterator[int]:
    """The opening or closing marks of the direct quotations of an article."""
    for quote in gold.quotes:
        mark = marks(gold.article.text, quote.span) if quote.kind == "direct" else None
        if mark is not None:
            yield mark


def closing_mark(text: str, span: Span) -> int | None:
    """Where the words of a span are closed, None where no mark stands right behind them."""
    found = MARK.search(text, max(span.start, span.end - 1), span.end + BEHIND)
    return found.start() if found else None


def opening_mark(text: str, span: Span) -> int | None:
    """Where the words of a span are opened, None where no mark stands right before them."""
    first = max(0, span.start - AHEAD)
    return max((found.start() for found in MARK.finditer(text, first, span.start)), default=None)


def without(gold: Gold, places: Sequence[int]) -> Gold:
    """The article without the characters at some places, in text order, and its gold where the words are then."""
    cut = _printed(gold, _with(gold.article.text, places, ""))
    quotes = (
        Wanted(_moved(one.span, places), one.kind, _all_moved(one.sources, places), _all_moved(one.cues, places))
        for one in gold.quotes
    )
    return Gold(cut.article, tuple(quotes), _all_moved(gold.partial, places), _all_moved(gold.indirect, places))


def _all_moved(spans: Sequence[Span], places: Sequence[int]) -> tuple[Span, ...]:
    return tuple(_moved(span, places) for span in spans)


def _moved(span: Span, places: Sequence[int]) -> Span:
    """The span once the characters at some places are gone."""
    return Span(span.start - bisect_left(places, span.start), span.end - bisect_left(places, span.end))


def _with(text: str, places: Sequence[int], instead: str) -> str:
    """The text with other characters at some places."""
    starts, ends = (0, *(place + 1 for place in places)), (*places, len(text))
    return instead.join(text[start:end] for start, end in zip(starts, ends, strict=True))


def _printed(gold: Gold, text: str) -> Gold:
    return gold._replace(article=replace(gold.article, text=text))


DAMAGES: dict[str, Callable[[Sequence[Gold], random.Random], list[Gold]]] = {
    "clean": lambda golds, _: list(golds),
    "closing marks mistyped 10 %": lambda golds, chance: mistyped(golds, 0.1, chance),
    "closing marks lost 10 %": lambda golds, chance: lost(golds, closing_mark, 0.1, chance),
    "closing marks lost 30 %": lambda golds, chance: lost(golds, closing_mark, 0.3, chance),
    "opening marks lost 10 %": lambda golds, chance: lost(golds, opening_mark, 0.1, chance),
    "all marks straight": lambda golds, _: straight(golds),
}
"""The variants of a corpus, each made of its articles and a source of chance."""
