"""Quotations as schema.org JSON-LD: what was said, by whom, when, and which articles print it how."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from throughline.model.links import Printing, Segment, Utterance
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import embeddable, urn, web

Record = dict[str, Any]
CONTEXT = "https://schema.org/"


def schema_org(pile: Pile) -> Iterator[str]:
    """A graph: the articles, then a quotation for each part of each utterance, an object a line."""
    yield f'{{"@context": "{CONTEXT}", "@graph": [\n'
    for number, node in enumerate(_nodes(pile)):
        yield (",\n" if number else "") + embeddable(node)
    yield "\n]}\n"


def _nodes(pile: Pile) -> Iterator[Record]:
    """Articles and quotations in the order of their ids."""
    for name in pile.reports:
        yield _article(pile, name)
    for utterance in sorted(pile.links.utterances, key=lambda one: one.id):
        for number, segment in enumerate(utterance.segments, 1):
            printings = [one for one in segment.printings if one.article in pile.reports and one.spans]
            if printings and segment.words.article in pile.reports:
                yield _quotation(pile, utterance, number, segment, printings)


def _article(pile: Pile, name: str) -> Record:
    """One article as a news article; its day only where it is one day."""
    article, days = pile.reports[name].article, pile.days(name)
    return _known(
        {
            "@type": "NewsArticle",
            "@id": urn("article", name),
            "identifier": name,
            "headline": pile.title(name),
            "url": web(article.url),
            "author": {"@type": "Person", "name": article.author} if article.author else None,
            "publisher": {"@type": "Organization", "name": article.outlet} if article.outlet else None,
            "datePublished": days.first.isoformat() if days and days.length == 1 else None,
            "inLanguage": article.language,
        }
    )


def _quotation(pile: Pile, utterance: Utterance, number: int, segment: Segment, printings: list[Printing]) -> Record:
    """One part of an utterance: its reference words, and every printing that has others."""
    said = utterance.said
    words = pile.words(segment.words)
    varied = [(one, printed) for one in printings if (printed := _printed(pile, one)) != words]
    return _known(
        {
            "@type": "Quotation",
            "@id": urn("part", f"{utterance.id}#{number}"),
            "identifier": f"{utterance.id}#{number}",
            "text": words,
            "spokenByCharacter": [{"@type": "Person", "name": one.name} for one in utterance.speakers],
            "dateCreated": said.first.isoformat() if said and said.length == 1 else None,
            "temporalCoverage": "/".join(map(str, said)) if said and said.length > 1 else None,
            "inLanguage": pile.reports[segment.words.article].article.language,
            "isPartOf": [{"@id": urn("article", name)} for name in sorted({one.article for one in printings})],
            "workExample": [_variant(one, printed) for one, printed in varied],
        }
    )


def _variant(printing: Printing, words: str) -> Record:
    """The part as one article prints it, where that is not the reference."""
    return {
        "@type": "Quotation",
        "text": words,
        "description": printing.kind,
        "isPartOf": {"@id": urn("article", printing.article)},
    }


def _printed(pile: Pile, printing: Printing) -> str:
    """The words of a printing, an ellipsis where the reporter's words break it."""
    return " … ".join(pile.words(span) for span in printing.evidence)


def _known(record: Record) -> Record:
    """A record without what is not known."""
    return {name: value for name, value in record.items() if value not in (None, [])}
