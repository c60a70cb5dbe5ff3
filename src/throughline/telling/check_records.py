"""A check of a draft as JSON, and as W3C Web Annotations on the draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import quote

from throughline.model.article import Article
from throughline.model.links import Edit
from throughline.model.marks import Report
from throughline.model.span import Span
from throughline.model.verdicts import Given, Nearest, Verdict
from throughline.telling import check_wording as wording
from throughline.telling.check_sides import cited
from throughline.telling.compose import release
from throughline.telling.records import Record, plain
from throughline.text.words import key64

CONTEXT = 32
"""Characters before and behind quoted words by which they are found again where a text was changed."""
ANNOTATION = [
    "http://www.w3.org/ns/anno.jsonld",
    {"throughline": "urn:throughline:", "utf16": {"@id": "throughline:utf16", "@type": "@json"}},
]
"""The context of an annotation; ``utf16`` is ours."""


def check_record(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report]) -> Record:
    """A whole check: the draft, its verdicts, and the sources that they cite."""
    return {
        "draft": _article(draft.article) | {"text": draft.article.text},
        "look": sum(one.look for one in verdicts),
        "verdicts": [verdict_record(one, draft.article) for one in verdicts],
        "sources": [_article(report.article) for report in cited(verdicts, reports).values()],
        "version": release(),
    }


def verdict_record(verdict: Verdict, draft: Article) -> Record:
    """One verdict; ``closest``, ``edits`` and ``speaker`` are those of the nearest printing and of the draft."""
    best = verdict.nearest[0] if verdict.nearest else None
    return {
        "draft": plain(verdict.draft.span),
        "words": verdict.draft.span.words(draft.text),
        "kind": verdict.kind,
        "verdict": verdict.ruling,
        "look": verdict.look,
        "closest": plain(verdict.closest),
        "edits": _edits(best.edits) if best else [],
        "speaker": verdict.speakers[0].name if verdict.speakers else None,
        "speakers": plain(verdict.speakers),
        "frame": plain(verdict.frame),
        "subject": verdict.subject,
        "attribute": verdict.attribute,
        "value": verdict.value,
        "unit": verdict.unit,
        "nearest": [_nearest(one) for one in verdict.nearest],
        "given": [_given(one) for one in verdict.given],
        "because": plain(verdict.because),
    }


def _article(article: Article) -> Record:
    """What a text is and where it comes from."""
    return {
        "id": article.id,
        "source": article.source,
        "outlet": article.outlet,
        "title": article.title,
        "url": article.url,
        "sha256": article.sha256,
        "published": plain(article.published),
    }


def _nearest(near: Nearest) -> Record:
    """One source's printing."""
    return {
        "article": near.article,
        "spans": plain(near.spans),
        "kind": near.kind,
        "edits": _edits(near.edits),
        "printed_as": near.printed_as,
        "speakers": plain(near.speakers),
        "clause": plain(near.clause),
    }


def _given(given: Given) -> Record:
    """A value of the sources."""
    return {"value": given.value, "unit": given.unit, "as_of": plain(given.as_of), "evidence": plain(given.evidence)}


def _edits(edits: Iterable[Edit]) -> list[Record]:
    """Edits with their places as pairs: ``a`` in the source, ``b`` in the draft."""
    return [{"op": edit.op, "a": list(edit.a), "b": list(edit.b), "what": edit.what} for edit in edits]


def check_annotations(draft: Report, verdicts: Sequence[Verdict], reports: Mapping[str, Report]) -> Record:
    """A check as a page of W3C Web Annotations (2017) on the draft, each with a verdict and links to the sources."""
    articles = {name: report.article for name, report in reports.items()}
    return {
        "@context": ANNOTATION,
        "id": f"urn:throughline:check:{_digest(draft.article.id)}",
        "type": "AnnotationPage",
        "items": [_annotation(one, draft.article, articles) for one in verdicts],
    }


def _annotation(verdict: Verdict, draft: Article, articles: Mapping[str, Article]) -> Record:
    """One verdict on some characters of the draft."""
    place = f"{draft.id}|{verdict.draft.start}|{verdict.draft.end}|{verdict.kind}|{verdict.attribute}|{verdict.value}"
    text = f"{wording.about(verdict)}: {wording.ruling(verdict)}"
    body: list[Record] = [
        {"type": "TextualBody", "purpose": "assessing", "format": "text/plain", "language": "en", "value": text},
        {"type": "TextualBody", "purpose": "classifying", "format": "text/plain", "value": verdict.ruling},
    ]
    links = (
        _place(articles[name], span) | {"purpose": "linking"} for name, span in _spans(verdict) if name in articles
    )
    return {
        "id": f"urn:throughline:verdict:{_digest(place)}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": [*body, *links],
        "target": _place(draft, verdict.draft.span),
    }


def _spans(verdict: Verdict) -> Iterator[tuple[str, Span]]:
    """Where the sources print or tell it."""
    for near in verdict.nearest:
        yield from ((near.article, span) for span in near.spans)
    for given in verdict.given:
        yield from ((evidence.article, evidence.span) for evidence in given.evidence)


def _place(article: Article, span: Span) -> Record:
    """Some characters of a text, by their words and their places, in code points, as the standard asks, and UTF-16."""
    text = article.text
    return {
        "type": "SpecificResource",
        "source": article.url or f"urn:throughline:article:{quote(article.id, safe='')}",
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.words(text),
                "prefix": text[max(0, span.start - CONTEXT) : span.start],
                "suffix": text[span.end : span.end + CONTEXT],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end, "utf16": _utf16(text, span)},
        ],
    }


def _utf16(text: str, span: Span) -> Record:
    """A span in UTF-16 code units, as browsers and many editors count."""
    start = _units(text[: span.start])
    return {"start": start, "end": start + _units(span.words(text))}


def _units(text: str) -> int:
    """Number of UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _digest(words: str) -> str:
    """A fixed short name."""
    return f"{key64(words):016x}"
