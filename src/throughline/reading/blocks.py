"""The text of a page, block by block, and what its markup says each block is for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from throughline.model.article import Block, RegionKind
from throughline.model.span import Span

Element = etree._Element

DROPPED = frozenset(
    "head script style noscript template svg math iframe object embed applet audio video canvas select textarea".split()
)
BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody"
    " tfoot thead tr ul".split()
)
CELLS = frozenset({"td", "th"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
TAGS: dict[str, RegionKind] = {
    "h1": "headline",
    "figcaption": "caption",
    "nav": "navigation",
    "footer": "navigation",
    "menu": "navigation",
    "button": "navigation",
    "form": "navigation",
    "aside": "related",
}
ROLES: dict[str, RegionKind] = {
    "navigation": "navigation",
    "banner": "navigation",
    "contentinfo": "navigation",
    "search": "navigation",
    "complementary": "related",
}
CLASSES: dict[str, RegionKind] = {
    "twitter-tweet": "post",
    "twitter-video": "post",
    "instagram-media": "post",
    "tiktok-embed": "post",
    "fb-post": "post",
    "bluesky-embed": "post",
    "mastodon-embed": "post",
    "caption": "caption",
    "credit": "credit",
    "advert": "advert",
    "advertisement": "advert",
    "sponsored": "advert",
    "related": "related",
    "recommended": "related",
    "byline": "header",
    "dateline": "header",
    "timestamp": "header",
    "breadcrumb": "navigation",
    "breadcrumbs": "navigation",
    "newsletter": "navigation",
    "cookie": "navigation",
    "comments": "navigation",
    "share": "navigation",
    "navbar": "navigation",
}
NAME = re.compile(r"[a-z]+(?:-[a-z]+){0,3}")
FIRM = frozenset({"headline", "caption", "credit", "post"})


class Vote(NamedTuple):
    """What the markup says a block is for; firm where the extraction library does not outvote it."""

    kind: RegionKind | None
    firm: bool


class Printed(NamedTuple):
    """One block of a page: its text, its vote, and whether it is a heading."""

    text: str
    vote: Vote
    heading: bool


NONE = Vote(None, False)


def printed(tree: Element) -> Iterator[Printed]:
    """The blocks of a page that have text, in order, white space collapsed but for line breaks; nothing recurses."""
    walker = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    page = _Page()
    for event, element in walker:
        if event == "start":
            if element.tag in DROPPED:
                walker.skip_subtree()
            yield from page.entered(element)
        elif event == "end":
            yield from page.left(element)
        else:
            page.parts.append(element.tail or "")
    yield from page.flushed()


class _Page:
    """A walk over a page: the text since the last block boundary, and the votes of the elements that are open."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.votes: list[Vote] = [NONE]
        self.inside = 0
        self.headings = 0

    def entered(self, element: Element) -> Iterator[Printed]:
        """The block that ends where an element begins, if it does."""
        tag = element.tag
        if tag in BLOCKS:
            yield from self.flushed()
        self.votes.append(_vote(element, self.votes[-1], self.inside > 0))
        self.inside += tag in {"article", "main"}
        self.headings += tag in HEADINGS
        if tag == "br":
            self.parts.append("\n")
        elif tag not in DROPPED:
            self.parts.append(_collapsed(element.text))

    def left(self, element: Element) -> Iterator[Printed]:
        """The block that ends where an element ends, if it does."""
        tag = element.tag
        if tag in BLOCKS:
            yield from self.flushed()
        self.votes.pop()
        self.inside -= tag in {"article", "main"}
        self.headings -= tag in HEADINGS
        self.parts.append((" " if tag in CELLS else "") + _collapsed(element.tail))

    def flushed(self) -> Iterator[Printed]:
        """The text since the last boundary as a block, if there is any."""
        lines = (" ".join(line.split()) for line in "".join(self.parts).split("\n"))
        self.parts.clear()
        if text := "\n".join(line for line in lines if line):
            yield Printed(text, self.votes[-1], self.headings > 0)


def _collapsed(text: str | None) -> str:
    return text.replace("\n", " ") if text else ""


def _vote(element: Element, outer: Vote, inside: bool) -> Vote:
    """The vote of an element: its own, else that of the element around it; a firm one outside is kept."""
    if outer.kind == "post":
        return outer
    tag = element.tag
    if tag == "header":
        return Vote("header" if inside else "navigation", False)
    own = TAGS.get(tag)
    if own is None:
        named = _named(element) if tag in BLOCKS else None
        return Vote(named, named in FIRM) if named else outer
    return Vote(own, own in FIRM or own == "navigation")


def _named(element: Element) -> RegionKind | None:
    """The vote of an element's role and class names."""
    if kind := ROLES.get(element.get("role", "")):
        return kind
    for name in NAME.findall(element.get("class", "")[:400].lower()):
        for part in (name, *name.split("-")):
            if part in CLASSES:
                return CLASSES[part]
    return None


def joined(blocks: Sequence[Printed], body: frozenset[int]) -> tuple[str, tuple[Block, ...]]:
    """The blocks as one text, a blank line between them, and where each stands; ``body`` numbers the body blocks."""
    spans: list[Block] = []
    start = 0
    for number, block in enumerate(blocks):
        kind = "body" if number in body and not block.vote.firm else block.vote.kind
        spans.append(Block(Span(start, start + len(block.text)), kind, block.heading))
        start += len(block.text) + 2
    return "\n\n".join(block.text for block in blocks), tuple(spans)
