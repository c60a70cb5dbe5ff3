"""Reports with sentences, quotes and mentions, and what the stages about people say of them."""

from __future__ import annotations

import re
from dataclasses import replace

from throughline.annotating.attributes import attributes
from throughline.annotating.layout import Layout, layout
from throughline.annotating.mentions import mentions
from throughline.annotating.sentences import sentences
from throughline.model.article import Article
from throughline.model.marks import Quote, Report
from throughline.model.span import Span
from throughline.settings import DEFAULTS

Value = str | int | float | None


def report(text: str) -> Report:
    """A report with its sentences, the quotes between double marks, and its mentions."""
    article = Article(id="a", text=text, source="a")
    spans = [Span(*found.span(1)) for found in re.finditer(r"[“\"]([^”\"\n]+)[”\"]", text)]
    quotes = tuple(Quote("a", span, "direct", True, turn) for turn, span in enumerate(spans))
    found = replace(Report(article, quotes=quotes), sentences=tuple(sentences(Report(article))))
    return replace(found, mentions=tuple(mentions(found)))


def laid(text: str) -> Layout:
    """The layout of such a report."""
    return layout(report(text), DEFAULTS)


def people(text: str) -> list[tuple[str, str]]:
    """The words and names of the people mentioned."""
    found = report(text)
    return [(mention.words(found.article), mention.name) for mention in found.mentions if mention.kind == "person"]


def meaning(text: str, words: str) -> list[str]:
    """Whom every mention with these words means."""
    return [name for printed, name in people(text) if printed == words]


def kinds(text: str) -> dict[str, str]:
    """The kind of every named mention."""
    found = report(text)
    return {mention.words(found.article): mention.kind for mention in found.mentions if mention.basis == "named"}


def told(text: str, attribute: str) -> list[tuple[str | None, Value]]:
    """Subjects and values of one attribute."""
    return [
        (mark.subject.name if mark.subject else None, mark.value)
        for mark in attributes(report(text))
        if mark.attribute == attribute
    ]


def words(text: str, attribute: str) -> list[str]:
    """The printed words of one attribute."""
    return [mark.words(report(text).article) for mark in attributes(report(text)) if mark.attribute == attribute]
