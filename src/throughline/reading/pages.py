"""A page as an article: its whole block text, with votes on what each block is for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree, html

from throughline.model.article import Article, Block
from throughline.model.evidence import Reason
from throughline.reading.blocks import Element, Printed, joined, printed
from throughline.reading.identity import canonical, identity
from throughline.reading.language import language
from throughline.reading.metadata import metadata
from throughline.reading.plain import bounded, headed
from throughline.reading.source import Refused, Source, decoded
from throughline.settings import Settings
from throughline.text.words import words

CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([\w-]{1,40})", re.IGNORECASE)
ATTRIBUTE = re.compile(r"[\s\"'/][^\s\"'/>=]")
QUOTED = re.compile(r"=\s{0,9}(?:\"[^\"]*\"|'[^']*')")
LONG_TAG = 500
"""Characters without quoted values from which a tag can have attributes by the hundred."""
NO_TEXT = "a page without a block of text; save the page as the browser shows it"


def read_page(source: Source, settings: Settings) -> Iterator[Article]:
    """The one article of a page, its metadata each with where it was found.

    Raises ``Refused`` where the page has no text, is too long, or is built to hang a parser.
    """
    found = source.read(4 * settings.longest_article, "save the article's own page")
    code, encoding = decoded(_recoded(found), settings)
    tree = _tree(code, settings)
    told = metadata(tree, settings)
    text, blocks = _printed(tree, settings)
    named = identity(canonical(told.url) if told.url else source.key, text)
    decoding = (Reason("decoded", value=encoding),) if encoding else ()
    spoken = language(max((block.span.words(text) for block in blocks), key=len), settings)
    yield Article(
        named,
        text,
        source.name,
        title=told.title,
        outlet=told.outlet,
        author=told.author,
        url=told.url,
        language=spoken,
        published=told.published or headed(named, text, settings, spoken),
        modified=told.modified,
        blocks=blocks,
        because=(*decoding, *told.because),
    )


def _recoded(found: bytes) -> bytes:
    """The bytes as UTF-8 where they are not, and the page names the encoding that they are in."""
    named = CHARSET.search(found[:4096])
    if named is None:
        return found
    try:
        found.decode()
    except UnicodeDecodeError:
        try:
            return found.decode(named.group(1).decode()).encode()
        except (UnicodeError, LookupError):
            return found
    return found


def _tree(code: str, settings: Settings) -> Element:
    """The page's tree; raises ``Refused`` where a parser would take minutes or drop what lies deep."""
    if _labour(code) > settings.page_attributes**2:
        many = f"tags with more than {settings.page_attributes:,} attributes"
        raise Refused("malformed", f"{many}; save the article's text as .txt")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        tree: Element = html.document_fromstring(code.encode("utf-8", "replace"), parser=parser)
    except etree.LxmlError:
        raise Refused("no text", NO_TEXT) from None
    if any("depth" in error.message for error in parser.error_log):
        raise Refused("malformed", "tags nested too deep to be read whole; save the article's text as .txt")
    return tree


def _labour(code: str) -> int:
    """What a parser compares in a page's long tags: every attribute with every other of its tag."""
    counts = (
        len(ATTRIBUTE.findall(part.partition(">")[0]))
        for part in QUOTED.sub('=""', code).split("<")
        if len(part) > LONG_TAG and part[0].isalpha()
    )
    return sum(count * count for count in counts)


def _printed(tree: Element, settings: Settings) -> tuple[str, tuple[Block, ...]]:
    """The page's text and blocks; the tree is of no use afterwards."""
    blocks = list(printed(tree))
    if not blocks:
        raise Refused("no text", NO_TEXT)
    text, votes = joined(blocks, _body(tree, blocks, settings))
    bounded(text, settings)
    return text, votes


def _body(tree: Element, blocks: Sequence[Printed], settings: Settings) -> frozenset[int]:
    """The numbers of the blocks that the extraction library takes for the article's body."""
    extracted = _extracted(tree, settings)
    lines = frozenset(key for line in extracted.split("\n") if (key := _key(line)))
    grams = frozenset(_grams(extracted, settings.page_run))
    return frozenset(number for number, block in enumerate(blocks) if _taken(block.text, lines, grams, settings))


def _taken(text: str, lines: frozenset[str], grams: frozenset[str], settings: Settings) -> bool:
    """Whether a block is among the extracted lines, or most of its runs of words are."""
    if _key(text) in lines:
        return True
    own = list(_grams(text, settings.page_run))
    found = sum(gram in grams for gram in own)
    return len(own) > settings.page_run and found >= settings.page_taken * len(own)


def _key(line: str) -> str:
    return " ".join(word.key for word in words(line))


def _grams(text: str, run: int) -> Iterator[str]:
    keys = [word.key for word in words(text)]
    return (" ".join(keys[at : at + run]) for at in range(len(keys) - run + 1))


def _extracted(tree: Element, settings: Settings) -> str:
    """The body text that trafilatura finds, empty where the page is beyond it."""
    if not _bearable(tree, settings):
        return ""
    from trafilatura import extract

    try:
        found = extract(tree, include_comments=False, include_tables=True, output_format="txt")
    except Exception:  # a library's failure costs its vote, not the page
        return ""
    return found or ""


def _bearable(tree: Element, settings: Settings) -> bool:
    """Whether a tree is small and shallow enough to be handed on."""
    depth = tags = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        tags += event == "start"
        if depth > settings.page_depth or tags > settings.page_voters:
            return False
    return True
