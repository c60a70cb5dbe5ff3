"""The lines of an article, each with what a page's markup votes for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from throughline.model.article import Article, Block, RegionKind
from throughline.model.span import Span, trimmed
from throughline.text.folding import folded


@dataclass(frozen=True, slots=True)
class Line:
    """One line without the blanks around it: its characters, its key in lower case with straight marks, its vote."""

    span: Span
    text: str
    key: str
    number: int
    vote: RegionKind | None = None
    heading: bool = False

    @property
    def bare(self) -> str:
        """The key without the marks around it."""
        return self.key.strip(" \t:.!?-–—*#>|…")

    @property
    def stops(self) -> bool:
        """Whether the line ends as a sentence does."""
        return self.text.rstrip("\"'”’)]»").endswith((".", "!", "?", "…"))


def lines(article: Article, start: int = 0) -> Iterator[Line]:
    """The lines from a character on that are not blank, in order."""
    blocks = iter(article.blocks)
    block = next(blocks, None)
    for number, span in enumerate(_spans(article.text, start)):
        while block is not None and block.span.end <= span.start:
            block = next(blocks, None)
        yield _line(article.text, span, number, block)


def _line(text: str, span: Span, number: int, block: Block | None) -> Line:
    printed = span.words(text)
    vote, heading = (block.kind, block.heading) if block and block.span.overlaps(span) else (None, False)
    return Line(span, printed, folded(printed), number, vote, heading)


def _spans(text: str, start: int) -> Iterator[Span]:
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        span = trimmed(text, Span(start, end))
        if span.length:
            yield span
        start = end + 1
