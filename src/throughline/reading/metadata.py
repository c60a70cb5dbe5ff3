"""What a page says of itself: title, address, outlet, author and days, each with where it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from throughline.model.article import Published
from throughline.model.evidence import Reason
from throughline.reading.blocks import Element
from throughline.reading.identity import web_address
from throughline.reading.plain import believable
from throughline.settings import Settings

PATH_DAY = re.compile(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
TYPES = re.compile(r"article|posting|report", re.IGNORECASE)
EPOCH = date(1970, 1, 1)
NODES = 2_000


class Found(NamedTuple):
    """One piece of metadata: where it stands in the page, and its literal value."""

    where: str
    value: str


class Metadata(NamedTuple):
    """What a page says of itself, and why each is believed."""

    title: str | None
    url: str | None
    outlet: str | None
    author: str | None
    published: Published | None
    modified: date | None
    because: tuple[Reason, ...]


def metadata(tree: Element, settings: Settings) -> Metadata:
    """The metadata of a page, each piece from the first place that has it; every place is named in ``because``."""
    page = _Head(tree)
    told = {field: found for field, places in FIELDS.items() if (found := next(page.found(places), None))}
    if url := next((found for found in page.found(ADDRESSES) if web_address(found.value)), None):
        told["url"] = url
    refused: list[Reason] = []
    published = _published(page, url, settings, refused)
    modified = next(_days(page.found(MODIFIED), settings, refused), None)
    if modified:
        told["modified"] = modified[0]
    because = (Reason(field, value=f"{found.where}: {found.value}") for field, found in told.items())
    return Metadata(
        told["title"].value if "title" in told else None,
        url.value if url else None,
        told["outlet"].value if "outlet" in told else None,
        told["author"].value if "author" in told else None,
        published,
        modified[1] if modified else None,
        (*because, *refused),
    )


FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "json-ld headline", "twitter:title", "h1", "title"),
    "outlet": ("og:site_name", "json-ld publisher", "application-name"),
    "author": ("json-ld author", "author", "article:author", "rel author"),
}
ADDRESSES = ("canonical", "og:url", "json-ld url")
PUBLISHED = (
    "json-ld datePublished",
    "article:published_time",
    "datepublished",
    "publishdate",
    "pubdate",
    "date",
    "dc.date",
    "time",
)
MODIFIED = ("json-ld dateModified", "article:modified_time", "og:updated_time", "datemodified", "last-modified")
PATHS = {
    "h1": ".//h1",
    "title": ".//title",
    "canonical": ".//link[@rel='canonical'][@href]",
    "rel author": ".//a[@rel='author']",
    "time": ".//time[@datetime]",
}


class _Head:
    """The metadata of a page by the names of its places."""

    def __init__(self, tree: Element) -> None:
        self.tree = tree
        self.meta: dict[str, str] = {}
        for element in tree.iterfind(".//meta[@content]"):
            name = element.get("property") or element.get("name") or element.get("itemprop") or ""
            if value := " ".join(element.get("content", "").split()):
                self.meta.setdefault(name.lower(), value)
        self.linked = dict(_linked(tree))

    def found(self, places: Iterable[str]) -> Iterator[Found]:
        """What stands in each of the places that the page has, in order."""
        for place in places:
            value = self._value(place)
            if value and not (place == "article:author" and web_address(value)):
                yield Found(place, value)

    def _value(self, place: str) -> str | None:
        if place in PATHS:
            element = self.tree.find(PATHS[place])
            if element is None:
                return None
            value = element.get("href" if place == "canonical" else "datetime")
            return " ".join((value or "".join(map(str, element.itertext()))).split())[:1000]
        return self.linked.get(place) or self.meta.get(place)


def _linked(tree: Element) -> Iterator[tuple[str, str]]:
    """The fields of the first JSON-LD object that describes an article, under names that begin with "json-ld"."""
    for element in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            found = json.loads("".join(map(str, element.itertext())))
        except (ValueError, RecursionError):
            continue
        for node in _nodes(found):
            if TYPES.search(str(node.get("@type", ""))[:200]):
                yield from _fields(node)
                return


def _nodes(found: object) -> Iterator[dict[str, Any]]:
    """The objects of a JSON value, the outer ones first, at most so many."""
    waiting: list[object] = [found]
    for node in waiting:
        if isinstance(node, dict):
            yield node
        inner = list(node.values()) if isinstance(node, dict) else node
        if isinstance(inner, list):
            waiting.extend(inner[: max(0, NODES - len(waiting))])


def _fields(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name in ("headline", "datePublished", "dateModified", "url", "author", "publisher"):
        if value := _words(node.get(name)):
            yield f"json-ld {name}", value


def _words(value: object) -> str:
    """A JSON-LD value as words: itself, its name, or the names of all."""
    if isinstance(value, dict):
        return _words(value.get("name"))
    if isinstance(value, list):
        return ", ".join(words for part in value[:10] if (words := _words(part)))
    return " ".join(value.split())[:1000] if isinstance(value, str) else ""


def _days(places: Iterator[Found], settings: Settings, refused: list[Reason]) -> Iterator[tuple[Found, date]]:
    """The places that state a day that can be believed; the others go to ``refused``."""
    for found in places:
        day = _calendar(found.value)
        if day and believable(day, settings) and EPOCH != day <= _last_day(settings):
            yield found, day
        else:
            refused.append(Reason("refused date", value=f"{found.where}: {found.value}"))


def _last_day(settings: Settings) -> date:
    """The day after which nothing can be published yet: tomorrow, as it is that in the east already."""
    return settings.last_day or datetime.now(UTC).date() + timedelta(days=1)


def _calendar(printed: str) -> date | None:
    """The day at the beginning of a date or a moment in ISO 8601, as printed there, whatever its time zone."""
    iso = ISO_DAY.match(printed)
    try:
        return date.fromisoformat(iso.group()) if iso else datetime.fromisoformat(printed).date()
    except ValueError:
        return None


def _published(page: _Head, url: Found | None, settings: Settings, refused: list[Reason]) -> Published | None:
    """The day of publication: stated, else in the address, else what htmldate finds."""
    stated = next(_days(page.found(PUBLISHED), settings, refused), None)
    stated = stated or next(_days(_of_address(url), settings, refused), None)
    stated = stated or next(_days(_guessed(page.tree, settings, refused), settings, refused), None)
    if stated is None:
        return None
    found, day = stated
    return Published(day, day, day, "page", (Reason("published", value=f"{found.where}: {found.value}"),))


def _of_address(url: Found | None) -> Iterator[Found]:
    """The day in the page's address, where there is one."""
    for printed in PATH_DAY.finditer(url.value if url else ""):
        year, month, day = printed.groups()
        yield Found("address", f"{year}-{month:0>2}-{day:0>2}")


def _guessed(tree: Element, settings: Settings, refused: Sequence[Reason]) -> Iterator[Found]:
    """The day that htmldate finds anywhere in a page, on a copy of it: it takes elements out.

    Of an impossible day it makes the first of the month, so a guess in the year of a refused day is none.
    """
    if sum(1 for _ in tree.iter()) > settings.page_voters:
        return
    from htmldate import find_date

    try:
        guess = find_date(
            deepcopy(tree),
            original_date=True,
            min_date=f"{settings.first_guessed_year}-01-01",
            max_date=f"{settings.last_year}-12-31",
        )
    except Exception:  # a library's failure costs its guess, not the page
        return
    if guess and not any(guess[:4] in (one.value or "") for one in refused):
        yield Found("htmldate", guess)
