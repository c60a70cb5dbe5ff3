"""What ``export`` wrote as JSON Lines, read again: the articles as they were, the rest is computed anew."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, get_args

from throughline.model.article import Article, Basis, Block, Cause, Published, RegionKind, Rejected
from throughline.model.evidence import Evidence, Reason
from throughline.model.span import Span
from throughline.reading.identity import web_address
from throughline.reading.plain import believable, bounded
from throughline.reading.source import Refused
from throughline.settings import Settings

Json = dict[str, Any]
TYPED = re.compile(rb'(?:\xef\xbb\xbf)?\s{0,20}\{\s{0,20}"type"\s{0,20}:\s{0,20}"([a-z]{1,20})"')
HEAD, ARTICLES = b"throughline", (b"article", b"version", b"rejected")
DECIDED = b"correction"
"""The type of lines that are an editor's decisions: no input, they are taken over only when that is asked for."""
COMPUTED = frozenset(
    b"marks passage copy utterance date resolved event happening story person fact finding".split(),
)
"""Types of lines that are worked out from the articles, behind which they stand."""


def to_read(lines: Iterable[tuple[int, bytes | None]]) -> Iterator[tuple[int, bytes | None, bool]]:
    """The lines that are articles or rejected inputs, each with whether an export wrote it.

    An export's head and what was computed from its articles are left out; a line that is too long to be looked at
    (None) is taken for computed where the line before it was.
    """
    exported = computed = False
    for number, line in lines:
        found = TYPED.match(line) if line else None
        kind = found.group(1) if found else None
        if kind == HEAD:
            exported, computed = True, False
            continue
        computed = exported and (kind in COMPUTED or kind == DECIDED or (computed and line is None))
        if not computed:
            yield number, line, exported and kind in ARTICLES


def restored(line: bytes, settings: Settings) -> Article | Rejected:
    """The article or rejected input of a line of an export.

    Raises ``Refused`` for one that is damaged or was changed by hand.
    """
    try:
        record = json.loads(line.decode("utf-8-sig"))
        if record["type"] == "rejected":
            return _rejected(record)
        found = record["article"]
        article = _article(found)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        told = f"{type(error).__name__}: {error}"[:80]
        raise Refused("malformed", f"not an article as export writes it ({told}); export it again") from None
    if article.sha256 != found.get("sha256"):
        raise Refused("malformed", '"text" is not the one that "sha256" was made of; export it again')
    bounded(article.text, settings)
    days = [article.modified, *([article.published.first, article.published.last] if article.published else [])]
    if not all(believable(day, settings) for day in days if day):
        raise Refused("malformed", f"the year must be {settings.first_year} to {settings.last_year}; export it again")
    return article


def _article(found: Json) -> Article:
    """The article of a record; raises what a record that is none makes Python raise."""
    text = _words(found["text"])
    if not text.strip() or "\x00" in text:
        raise ValueError("no text")
    url = _optional(found["url"])
    if url and web_address(url) != url:
        raise ValueError("no web address")
    return Article(
        id=_words(found["id"]),
        text=text,
        source=_words(found["source"]),
        title=_optional(found["title"]),
        outlet=_optional(found["outlet"]),
        author=_optional(found["author"]),
        url=url,
        language=_optional(found["language"]),
        published=_published(found["published"]),
        modified=_day(found["modified"]),
        blocks=tuple(_block(block, len(text)) for block in found["blocks"]),
        because=_reasons(found["because"]),
    )


def _rejected(record: Json) -> Rejected:
    """An input that became no article, as the archive told it."""
    if record["cause"] not in get_args(Cause):
        raise ValueError("no cause")
    return Rejected(_words(record["source"]), record["cause"], _words(record["message"]))


def _words(given: object) -> str:
    """A string that UTF-8 can hold and that is not blank."""
    if not isinstance(given, str) or not given.strip():
        raise TypeError(f"{given!s:.20} is no string")
    given.encode()
    return given


def _optional(given: object) -> str | None:
    return None if given is None else _words(given)


def _day(given: object) -> date | None:
    return None if given is None else date.fromisoformat(_words(given))


def _published(given: Json | None) -> Published | None:
    """When the article says that it was published."""
    if given is None:
        return None
    first, last = date.fromisoformat(given["first"]), date.fromisoformat(given["last"])
    if first > last or given["basis"] not in get_args(Basis):
        raise ValueError("no days of publication")
    return Published(first, last, _day(given["best"]), given["basis"], _reasons(given["because"]))


def _reasons(given: list[Json]) -> tuple[Reason, ...]:
    """Reasons with their evidence."""
    return tuple(
        Reason(
            _words(one["code"]),
            tuple(Evidence(_words(span["article"]), *_span(span)) for span in one["evidence"]),
            _optional(one.get("value")),
        )
        for one in given
    )


def _block(given: Json, length: int) -> Block:
    """A vote of a page's markup."""
    span, kind, heading = _span(given["span"]), given["kind"], given["heading"]
    if span.end > length or not (kind is None or kind in get_args(RegionKind)) or not isinstance(heading, bool):
        raise ValueError("no block of the text")
    return Block(span, kind, heading)


def _span(given: Json) -> Span:
    """Characters, in order."""
    start, end = given["start"], given["end"]
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        raise ValueError("no characters of the text")
    return Span(start, end)
