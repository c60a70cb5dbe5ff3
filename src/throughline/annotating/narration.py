"""The reporter's own sentences, with each quotation as one token in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from throughline.annotating.insertions import parted
from throughline.annotating.tokens import DASHES, Token
from throughline.annotating.tokens import tokens as tokens_of
from throughline.annotating.verbs import cues
from throughline.languages.sentences import Stops, stops
from throughline.languages.speech import SURE, speech
from throughline.model.marks import Report
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.text.paragraphs import paragraphs
from throughline.text.proper import proper
from throughline.text.quotation import Quotation, quotations
from throughline.text.sentences import abbreviated

OPENERS = DASHES | {"(", "["}
LEADING = frozenset({",", ":"})
AHEAD = 16
"""Tokens after a quotation in which the words of the reporter that belong to it are looked for."""
NEAR = 4
"""Tokens after a quotation up to its verb of saying, where no apposition stands between."""
UNSPOKEN = frozenset({"header", "credit", "advert", "navigation", "post"})
"""Regions that speak to nobody or, as an embedded post, are one quotation of their own."""


class Line(NamedTuple):
    """One sentence of the narration, and which paragraph of the article it stands in."""

    tokens: tuple[Token, ...]
    paragraph: int
    cues: tuple[int, ...] = ()
    """The places of its verbs of saying."""

    @property
    def span(self) -> Span:
        """Its characters."""
        return Span(self.tokens[0].start, self.tokens[-1].end)


class Narration(NamedTuple):
    """The quotations of an article and its sentences around them."""

    quotations: tuple[Quotation, ...]
    lines: tuple[Line, ...]


def narration(report: Report, settings: Settings = DEFAULTS) -> Narration:
    """The narration of an article, without the regions in which nobody is quoted."""
    hidden = tuple(region.span for region in report.regions if region.kind in UNSPOKEN)
    edges = tuple(region.start for region in report.regions)
    return _narration(report.article.text, hidden, edges, report.article.language, settings.narrated_words)


@lru_cache(maxsize=4)
def _narration(
    text: str, hidden: tuple[Span, ...], edges: tuple[int, ...], language: str | None, longest: int
) -> Narration:
    """The narration of a text; the last few are remembered for the stages that follow each other."""
    seen = _blanked(text, hidden)
    table = speech(language)
    quoted = parted(seen, quotations(seen, table.marks), table, stops(language))
    lines: list[Line] = []
    at = 0
    for number, paragraph in enumerate(paragraphs(seen)):
        mine = []
        while at < len(quoted) and quoted[at].outer.start < paragraph.end:
            mine.append(quoted[at])
            at += 1
        lines += (
            Line(found, number, cues(found, table)) for found in _sentences(seen, paragraph, mine, language, longest)
        )
    return Narration(tuple(quoted), tuple(lines))


def _blanked(text: str, hidden: Sequence[Span]) -> str:
    """The text with line breaks in place of the hidden regions, so that nothing is paired over them."""
    parts, at = [], 0
    for span in hidden:
        parts += [text[at : span.start], "\n" * span.length]
        at = span.end
    return "".join([*parts, text[at:]])


def _sentences(
    text: str, paragraph: Span, mine: Sequence[Quotation], language: str | None, longest: int
) -> Iterator[tuple[Token, ...]]:
    """The sentences of a paragraph as tokens."""
    table, degrees = stops(language), speech(language).cues
    tokens = list(tokens_of(text, paragraph, mine, speech(language), proper(text, language)))
    start = 0
    for at in range(len(tokens) - 1):
        if _ends(text, tokens, at, table, degrees) or at - start == longest:
            yield tuple(tokens[start : at + 1])
            start = at + 1
    if start < len(tokens):
        yield tuple(tokens[start:])


def _ends(text: str, tokens: Sequence[Token], at: int, table: Stops, degrees: Mapping[str, int]) -> bool:
    """Whether a sentence ends with this token; the last token of a paragraph is not asked."""
    token, following = tokens[at], tokens[at + 1]
    if following.kind == "p" and (following.key not in OPENERS or (token.kind == "q" and following.key in DASHES)):
        return False
    if token.kind == "q":
        return _quotation_ends(text, token, tokens[at + 1 : at + 1 + AHEAD], degrees)
    if token.key not in {".", "!", "?", "…"} or text[following.start].islower():
        return False
    return token.key != "." or not abbreviated(text, token.start, token.end, table)


def _quotation_ends(text: str, token: Token, ahead: Sequence[Token], degrees: Mapping[str, int]) -> bool:
    """Whether the sentence ends with a quotation: it has its own stop, and no words of the reporter belong to it."""
    following = ahead[0]
    stop = text[token.quotation.span.end - 1] if token.quotation else ""
    if stop not in {".", "!", "?", "…"} or text[following.start].islower():
        return False
    if following.kind == "q":
        return True
    said = next((at for at, word in enumerate(ahead) if degrees.get(word.key, 0) >= SURE), None)
    if said is None or (said > NEAR and ahead[said - 1].key != ","):
        return True
    return _cue_ends(stop, ahead[said + 1 :])


def _cue_ends(stop: str, rest: Sequence[Token]) -> bool:
    """Whether a sentence ends with a quotation by its stop and the words behind the verb of saying that follows it."""
    leads = next((at for at, word in enumerate(rest[:NEAR]) if word.kind in "pq"), None)
    if leads is not None and rest[leads].key in LEADING and any(word.kind == "q" for word in rest[leads + 1 :][:1]):
        return leads == 0 or stop != "."
    return stop == "." and bool(rest) and rest[0].key not in {".", ","}
