"""What is said in an article between marks, and the embedded posts: words, kind and turn; who says it comes later."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from throughline.annotating.narration import Line, Narration, narration
from throughline.annotating.speech_signs import place, points
from throughline.languages.speech import Speech, speech
from throughline.model.marks import Quote, QuoteKind, Region, Report
from throughline.model.span import Span, trimmed
from throughline.settings import DEFAULTS, Settings
from throughline.text.quotation import Quotation

SIGNATURE = re.compile(r"\s*(?:https?://\S+|pic\.twitter\.com/\S+|[—–―-]{1,2} [^\n@]{0,80}\(@\w{1,30}\)).*", re.DOTALL)


class Weighed(NamedTuple):
    """A quotation with the kind it would be, the number of its sentence, and its points for speech."""

    quotation: Quotation
    kind: QuoteKind
    number: int
    points: int


def quotes(report: Report, settings: Settings = DEFAULTS) -> Iterator[Quote]:
    """The quotations and posts of an article in text order, without speakers.

    Titles, nicknames and scare quotes are left out.
    """
    told = narration(report, settings)
    table = speech(report.article.language)
    spoken = _spoken(report.article.text, told, table, settings)
    found = [
        Quote(report.article.id, quotation.span, spoken[quotation.span.start], quotation.closed, quotation.turn)
        for quotation in told.quotations
        if quotation.span.start in spoken
    ]
    turn = max((quote.turn for quote in found), default=-1) + 1
    posts = [post for region in report.regions if region.kind == "post" for post in _post(report, region)]
    found += [Quote(post.article, post.span, post.kind, True, turn + at) for at, post in enumerate(posts)]
    yield from sorted(found, key=lambda quote: quote.span)


def _post(report: Report, region: Region) -> Iterator[Quote]:
    """The words of an embedded post, without its link and signature."""
    text = report.article.text
    signed = SIGNATURE.search(text, region.start, region.end)
    span = trimmed(text, Span(region.start, signed.start() if signed else region.end))
    if span.length:
        yield Quote(region.article, span, "post", True, 0)


def _spoken(text: str, told: Narration, table: Speech, settings: Settings) -> dict[int, QuoteKind]:
    """The kind of each quotation that is speech, by its start; the pieces of one turn have one kind."""
    weighed = list(_weighed(text, told.lines, table, settings))
    sure = Counter(one.number for one in weighed if one.points >= settings.speech_sure)
    kinds: dict[int, QuoteKind] = {}
    turns: dict[int, QuoteKind] = {}
    for one in weighed:
        kind = turns.get(one.quotation.turn)
        if kind is None and one.points + _company(one, sure, told.lines, settings) >= settings.speech_least:
            kind = one.kind
        if kind:
            kinds[one.quotation.span.start] = turns[one.quotation.turn] = kind
    return kinds


def _weighed(text: str, lines: Sequence[Line], table: Speech, settings: Settings) -> Iterator[Weighed]:
    """The quotations of the sentences by themselves, without values in leftover markup."""
    for number, line in enumerate(lines):
        for at, token in enumerate(line.tokens):
            if token.quotation is None or text[token.start - 1 : token.start] == "=":
                continue
            here = place(line, at, token.quotation.span.words(text), table, settings)
            kind: QuoteKind = "direct" if here.whole else "mixed"
            yield Weighed(token.quotation, kind, number, points(here, table, settings))


def _company(one: Weighed, sure: Counter[int], lines: Sequence[Line], settings: Settings) -> int:
    """Points for other quotations that surely are speech: in the same sentence, or next to it in the paragraph."""
    others = sure[one.number] - (one.points >= settings.speech_sure)
    found = settings.speech_beside if others else 0
    for near in (one.number - 1, one.number + 1):
        if sure[near] and lines[near].paragraph == lines[one.number].paragraph:
            found += settings.speech_around
    return found
