"""What each part of an article is for: a header, the body, a caption, an advert, a support note and so on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from throughline.cleaning.captions import credited, has_credit
from throughline.cleaning.lines import Line, lines
from throughline.cleaning.support import notes
from throughline.languages.prose import Prose, prose
from throughline.model.article import Article, RegionKind
from throughline.model.marks import Region
from throughline.model.span import Span
from throughline.settings import DEFAULTS, Settings
from throughline.text.headers import header
from throughline.text.stamps import stamps

Piece = tuple[Span, RegionKind]

SIGNED = re.compile(r"[—–-]{1,2} ?[^()\n]{1,80} ?\(@\w{1,30}\)(?: [^()\n]{0,40})?$")
SPLIT = frozenset({"body", "caption"})
RUNS = frozenset({"body", "support", "related", "navigation"})


def regions(article: Article, settings: Settings = DEFAULTS) -> Iterator[Region]:
    """The regions of an article in text order, covering all that is not white space; body where nothing tells.

    A run of lines of body, support, related or navigation is one region, and so is a post with its signature; every
    other region lies inside one line.
    """
    pieces = _merged(_pieces(article, settings), article.text)
    yield from (Region(article.id, span, kind) for span, kind in pieces)


def _merged(pieces: Sequence[Piece], text: str) -> Iterator[Piece]:
    """Neighbouring pieces of one kind as one, where the kind runs over lines."""
    waiting: Piece | None = None
    for span, kind in pieces:
        if waiting and waiting[1] == kind and (kind in RUNS or (kind == "post" and not _signed(waiting[0], text))):
            waiting = (Span(waiting[0].start, span.end), kind)
            continue
        if waiting:
            yield waiting
        waiting = (span, kind)
    if waiting:
        yield waiting


def _signed(span: Span, text: str) -> bool:
    """Whether a post ends in its writer's name and handle."""
    return SIGNED.search(span.words(text)) is not None


def _pieces(article: Article, settings: Settings) -> list[Piece]:
    """Each line whole or split, with its kind."""
    table = prose(article.language)
    top = header(article.text)
    pieces: list[Piece] = [(top.span, "header")] if top else []
    found = list(lines(article, top.span.end if top else 0))
    noted = notes(found, table, settings)
    kinds = _kinds(article, found, table, settings)
    for line, kind in zip(found, kinds, strict=True):
        if line.number in noted:
            pieces.append((line.span, "support"))
        elif kind in SPLIT:
            pieces.extend(_split(line, kind, table, settings))
        else:
            pieces.append((line.span, kind))
    return pieces


def _split(line: Line, kind: RegionKind, table: Prose, settings: Settings) -> Iterator[Piece]:
    """A line of body or caption, cut where an advert or a caption and its credit share it."""
    start = line.span.start
    first, blank, _ = line.text.partition(" ")
    if blank and first.lower() in table.adverts and first.endswith("."):
        yield Span(start, start + len(first)), "advert"
        start += len(first) + 1
    yield from credited(line, start, kind, table, settings)


def _kinds(article: Article, found: Sequence[Line], table: Prose, settings: Settings) -> list[RegionKind]:
    """The kind of each line as a whole."""
    kinds = [_kind(line, table, settings) for line in found]
    _crop(found, kinds, settings)
    for place in _stamped(article, found, settings):
        kinds[place] = "header"
    below = next((line for line, kind in zip(found[1:], kinds[1:], strict=True) if kind != "header"), None)
    if below and kinds[0] == "body" and _is_headline(article, found[0], below, table, settings):
        kinds[0] = "headline"
    for place, line in enumerate(found):
        if place and kinds[place] == "post" and SIGNED.match(line.text):
            kinds[place - 1] = "post"
    _list(found, kinds, table, settings)
    return kinds


def _stamped(article: Article, found: Sequence[Line], settings: Settings) -> Iterator[int]:
    """The places of lines that hold little but the day of publication."""
    printed = stamps(article.text, article.language)
    for place, line in enumerate(found if printed else ()):
        inside = [stamp.span for stamp in printed if line.span.contains(stamp.span)]
        rest = line.span.length - sum(span.length for span in inside)
        if inside and rest <= settings.stamp_rest:
            yield place


def _list(found: Sequence[Line], kinds: list[RegionKind], table: Prose, settings: Settings) -> None:
    """The titles in the lines after a heading such as "Related stories" lead to other articles as well."""
    listing = False
    for place, line in enumerate(found):
        if kinds[place] == "related":
            listing = line.bare in table.related
        elif listing and kinds[place] == "body" and not line.stops and line.span.length <= settings.headline_characters:
            kinds[place] = "related"
        else:
            listing = False


def _kind(line: Line, table: Prose, settings: Settings) -> RegionKind:
    if line.vote not in (None, "body"):
        return line.vote or "body"
    for kind, rule in RULES.items():
        if rule(line, table, settings):
            return kind
    return "body"


def _crop(found: Sequence[Line], kinds: list[RegionKind], settings: Settings) -> None:
    """Before the first and after the last block that a page's extraction took for body, short lines are navigation."""
    body = [line.number for line in found if line.vote == "body"]
    if not body:
        return
    for line in found:
        outside = not body[0] <= line.number <= body[-1]
        if outside and line.vote is None and kinds[line.number] == "body" and not _is_prose(line, settings):
            kinds[line.number] = "navigation"


def _is_prose(line: Line, settings: Settings) -> bool:
    count = line.text.count(" ") + 1
    return count >= settings.prose_words_unstopped or (line.stops and count >= settings.prose_words)


def _is_headline(article: Article, first: Line, second: Line, table: Prose, settings: Settings) -> bool:
    """Whether the first line is the title, or a short one that does not end as a sentence, before longer ones."""
    if first.span.length > settings.headline_characters or has_credit(first, table, settings):
        return False
    if article.title and first.text == " ".join(article.title.split()):
        return True
    parted = article.text.count("\n", first.span.end, second.span.start) > 1
    leads = parted and second.stops and second.span.length > first.span.length
    return leads and not article.blocks and not first.stops and _is_title(first.text, settings)


def _is_title(text: str, settings: Settings) -> bool:
    """Whether a line has the words of a title, few of them with digits, and no bracket or mark at its ends."""
    parts = text.split()
    dated = sum(any(map(str.isdigit, part)) for part in parts)
    ends = text[0] not in "([" and (text[-1].isalnum() or text[-1] in "'\"’”")
    return ends and len(parts) >= settings.title_words and settings.title_words_dated * dated <= len(parts)


def _is_advert(line: Line, table: Prose, settings: Settings) -> bool:
    return line.bare in table.adverts or line.key in table.adverts


def _is_post(line: Line, table: Prose, settings: Settings) -> bool:
    return "(@" in line.text and SIGNED.search(line.text) is not None


def _is_byline(line: Line, table: Prose, settings: Settings) -> bool:
    if line.span.length > settings.furniture_characters or line.stops or line.number >= settings.byline_lines:
        return False
    return _is_writer(line.text, table, settings) or _label(line) in table.bylines


def _label(line: Line) -> str | None:
    """What stands before a line's first colon."""
    head, colon, _ = line.key.partition(":")
    return head.strip() if colon else None


def _is_writer(text: str, table: Prose, settings: Settings) -> bool:
    """Whether a line is "By" and a few words that begin with capitals, two at least."""
    first, _, rest = text.partition(" ")
    names = [word for word in rest.replace(",", " ").split() if word not in table.beside_names]
    capital = first.lower() in table.by and first[0].isupper()
    return capital and 1 < len(names) <= settings.byline_words and all(word[0].isupper() for word in names)


def _is_related(line: Line, table: Prose, settings: Settings) -> bool:
    if line.span.length > settings.related_characters:
        return False
    return line.bare in table.related or _label(line) in table.related


def _is_navigation(line: Line, table: Prose, settings: Settings) -> bool:
    if line.bare in table.site_lines:
        return True
    if line.span.length > settings.furniture_characters or line.stops or not line.key.startswith(table.navigation):
        return False
    return any(line.key.startswith(phrase) and not line.key[len(phrase) :][:1].isalpha() for phrase in table.navigation)


RULES: dict[RegionKind, Callable[[Line, Prose, Settings], bool]] = {
    "advert": _is_advert,
    "post": _is_post,
    "header": _is_byline,
    "related": _is_related,
    "navigation": _is_navigation,
}
