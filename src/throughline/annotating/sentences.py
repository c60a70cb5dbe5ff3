"""The sentences of an article, none over a paragraph or out of its region."""

from __future__ import annotations

from collections.abc import Iterator

from throughline.languages.sentences import stops
from throughline.model.marks import Report, Sentence
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.text.sentences import sentences as sentences_of


def sentences(report: Report, settings: Settings = DEFAULTS) -> Iterator[Sentence]:
    """The sentences of each region in text order; of the whole text where no regions are known."""
    article = report.article
    parts = [region.span for region in report.regions] or [Span(0, len(article.text))]
    for part in parts:
        for span in sentences_of(article.text, part, stops(article.language)):
            yield Sentence(article.id, span)
