"""Marks as W3C Web Annotations (JSON-LD): where in which text, with the words and a little around them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Any

from throughline.model.article import Article
from throughline.model.marks import Attribute, Mention, Quote, Time
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import HOUSE, embeddable, encodable, urn, web

Record = dict[str, Any]

CONTEXT = (
    "http://www.w3.org/ns/anno.jsonld",
    {
        "tl": f"{HOUSE}ns#",
        "utf16Start": {"@id": "tl:utf16Start"},
        "utf16End": {"@id": "tl:utf16End"},
        "sha256": {"@id": "tl:sha256"},
        "article": {"@id": "tl:article"},
    },
)
"""The standard's context, and names of ours for what it has no word for."""


class Units:
    """A text's offsets in UTF-16 code units, as JavaScript and Java count, by their offsets in code points."""

    def __init__(self, text: str) -> None:
        """Find the characters that take two units."""
        self._broad = [place for place, character in enumerate(text) if character > "\uffff"]

    def __call__(self, place: int) -> int:
        """The offset in code units.

        >>> Units("a🙂b")(2)
        3
        """
        return place + bisect_left(self._broad, place)


def web_annotations(pile: Pile) -> Iterator[str]:
    """An annotation collection with one page, an annotation a line: quotations, times, mentions and attributes."""
    total = sum(len(getattr(report, kind)) for report in pile.reports.values() for kind in BODIES)
    head: Record = {"@context": CONTEXT, "id": urn("annotations", "all"), "type": "AnnotationCollection"}
    head |= {"label": "Throughline: marks", "total": total}
    yield embeddable(head).removesuffix("}")
    page = {"id": urn("annotations", "first"), "type": "AnnotationPage", "partOf": head["id"], "startIndex": 0}
    yield f', "first": {embeddable(page).removesuffix("}")}, "items": [\n'
    for number, annotation in enumerate(_annotations(pile)):
        yield (",\n" if number else "") + embeddable(annotation)
    yield "\n]}}\n"


def _annotations(pile: Pile) -> Iterator[Record]:
    """Every mark, article by article."""
    for report in pile.reports.values():
        units, source = Units(report.article.text), target_source(report.article)
        for kind, bodies in BODIES.items():
            for mark in getattr(report, kind):
                yield web_annotation(report.article, mark.span, kind, bodies(mark), units, source)


def web_annotation(
    article: Article, span: Span, kind: str, bodies: list[Record], units: Units, source: Record
) -> Record:
    """One annotation of characters of an article: ``kind`` and place make its id, ``bodies`` say what is known."""
    said = ",".join(body["value"] for body in bodies)
    return {
        "id": urn("annotation", f"{article.id}:{span.start}-{span.end}:{kind}:{said}"),
        "type": "Annotation",
        "motivation": "describing",
        "body": bodies,
        "target": {"source": source, "selector": selectors(article.text, span, units)},
    }


def target_source(article: Article) -> Record:
    """The text that the offsets index: the article's as it was read, not the page at its address."""
    source: Record = {"id": urn("article", article.id), "type": "Text", "format": "text/plain"}
    source |= {"article": article.id, "sha256": article.sha256}
    if article.language:
        source["language"] = article.language
    if address := web(article.url):
        source["via"] = address
    return source


def selectors(text: str, span: Span, units: Units) -> list[Record]:
    """The characters by their words with what stands around them, and by their offsets.

    ``start`` and ``end`` count code points, as the standard asks; the offsets in UTF-16 stand beside them.
    """
    around = DEFAULTS.annotation_context
    return [
        {
            "type": "TextQuoteSelector",
            "exact": encodable(span.words(text)),
            "prefix": encodable(text[max(0, span.start - around) : span.start]),
            "suffix": encodable(text[span.end : span.end + around]),
        },
        {
            "type": "TextPositionSelector",
            "start": span.start,
            "end": span.end,
            "utf16Start": units(span.start),
            "utf16End": units(span.end),
        },
    ]


def _body(purpose: str, value: object) -> Record:
    """One thing that is known."""
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": encodable(str(value))}


def _quote(quote: Quote) -> list[Record]:
    """What kind of quotation, and who is credited."""
    return [
        _body("classifying", f"quotation: {quote.kind}"),
        *(_body("identifying", one.name) for one in quote.speakers),
    ]


def _time(mark: Time) -> list[Record]:
    """A time's type and TIMEX3 value."""
    return [_body("classifying", f"time: {mark.type}"), _body("describing", mark.value)]


def _mention(mark: Mention) -> list[Record]:
    """A mention's kind and the fullest name."""
    return [_body("classifying", f"mention: {mark.kind}"), _body("identifying", mark.name)]


def _attribute(mark: Attribute) -> list[Record]:
    """An attribute, its value, and whom it is said of."""
    found = [_body("classifying", f"attribute: {mark.attribute}")]
    if mark.value is not None:
        found.append(_body("describing", mark.value))
    return [*found, _body("identifying", mark.subject.name)] if mark.subject else found


BODIES: dict[str, Callable[[Any], list[Record]]] = {
    "quotes": _quote,
    "times": _time,
    "mentions": _mention,
    "attributes": _attribute,
}
"""The marks that are written, and what is said of each."""
