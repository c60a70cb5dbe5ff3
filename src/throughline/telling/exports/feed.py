"""New events as a feed, newest first: Atom (RFC 4287) and JSON Feed 1.1."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from lxml import etree
from markupsafe import Markup

from throughline.model.evidence import Days
from throughline.model.links import Event
from throughline.settings import DEFAULTS
from throughline.telling import when
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import json_text, one_line, urn, web, xml_text
from throughline.telling.wording import plural

ATOM = "http://www.w3.org/2005/Atom"
VERSION = "https://jsonfeed.org/version/1.1"
TITLE = "Throughline: new events"
NEVER = date(1970, 1, 1)
"""What an entry without any day is dated, since Atom asks for a day; its category says that it is undated."""


class Home(NamedTuple):
    """Where a feed is at home, as addresses with their host, and where it leads."""

    title: str
    name: str
    """What tells it from other feeds: what was searched for."""
    page: str
    """The page with the same list."""
    feed: str
    """Its own address."""
    event: Callable[[str], str]
    """The page of an event, by its id."""


class Entry(NamedTuple):
    """One event: its address, what it is called, the days of its first and newest report, and what is told of it."""

    id: str
    title: str
    first: date | None
    newest: date | None
    summary: str
    content: str
    """Markup in which every word of a report is escaped."""
    url: str | None
    outlets: tuple[str, ...]
    language: str | None
    page: str | None = None
    """The page that tells it, where the feed has a home."""


def entries(pile: Pile, most: int = DEFAULTS.feed_entries, home: Home | None = None) -> list[Entry]:
    """The events with the newest reports, newest first and the undated last; at most so many."""
    here = (event for event in pile.links.events if not pile.reports.keys().isdisjoint(event.articles))
    found = [_entry(pile, event, home) for event in here]
    found.sort(key=lambda entry: entry.id)
    found.sort(key=lambda entry: entry.newest or date.min, reverse=True)
    return found[:most]


def atom(pile: Pile, home: Home | None = None) -> Iterator[str]:
    """The feed as Atom; one that has a home names it, and its entries lead there."""
    found = entries(pile, home=home)
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})  # type: ignore[dict-item] # the stubs know no default
    _add(feed, "id", urn("feed", f"events {home.name}" if home and home.name else "events"))
    _add(feed, "title", one_line(home.title) if home else TITLE)
    if home:
        _add(feed, "link", None, rel="self", href=home.feed)
        _add(feed, "link", None, rel="alternate", type="text/html", href=home.page)
    _add(feed, "updated", _stamp(max((entry.newest for entry in found if entry.newest), default=NEVER)))
    _add(_add(feed, "author", None), "name", "Throughline")
    _add(feed, "generator", "Throughline")
    for entry in found:
        _atom_entry(feed, entry)
    yield etree.tostring(feed, encoding="unicode", pretty_print=True)


def _atom_entry(feed: etree._Element, entry: Entry) -> None:
    """One event as an entry."""
    node = _add(feed, "entry", None)
    _add(node, "id", entry.id)
    _add(node, "title", entry.title)
    _add(node, "updated", _stamp(entry.newest or NEVER))
    if entry.first:
        _add(node, "published", _stamp(entry.first))
    else:
        _add(node, "category", None, term="undated", label="No report of it carries a day")
    for outlet in entry.outlets:
        _add(_add(node, "contributor", None), "name", outlet)
    if entry.page:
        _add(node, "link", None, rel="alternate", type="text/html", href=entry.page)
    if entry.url:
        _add(node, "link", None, rel="via" if entry.page else "alternate", href=entry.url)
    _add(node, "summary", entry.summary)
    _add(node, "content", entry.content, type="html")


def _add(parent: etree._Element, name: str, words: str | None, **attributes: str) -> etree._Element:
    """A child with text."""
    node = etree.SubElement(parent, f"{{{ATOM}}}{name}", {key: xml_text(value) for key, value in attributes.items()})
    if words is not None:
        node.text = xml_text(words)
    return node


def json_feed(pile: Pile, home: Home | None = None) -> Iterator[str]:
    """The feed as JSON Feed; one that has a home names it, and its items lead there."""
    feed = {
        "version": VERSION,
        "title": one_line(home.title) if home else TITLE,
        **({"home_page_url": home.page, "feed_url": home.feed} if home else {}),
        "description": "Events with the newest reports; each entry changes when a report joins its event.",
        "items": [_item(entry) for entry in entries(pile, home=home)],
    }
    yield json_text(feed, indent=1) + "\n"


def _item(entry: Entry) -> dict[str, object]:
    """One event as an item; what is not known is left out, as the format asks."""
    given = {
        "id": entry.id,
        "url": entry.page or entry.url,
        "external_url": entry.url if entry.page else None,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": entry.content,
        "date_published": _stamp(entry.first) if entry.first else None,
        "date_modified": _stamp(entry.newest) if entry.newest else None,
        "authors": [{"name": outlet} for outlet in entry.outlets],
        "tags": None if entry.first else ["undated"],
        "language": entry.language,
    }
    return {name: value for name, value in given.items() if value}


def _entry(pile: Pile, event: Event, home: Home | None) -> Entry:
    """An event with its reports, oldest first."""
    articles = pile.ordered(event.articles)
    read = [pile.reports[name].article for name in articles]
    days = [day for name in articles if (day := pile.best(name))]
    languages = {article.language for article in read}
    content = Markup("<p>{}</p><ul>{}</ul>").format(
        _summary(event, len(articles)), Markup("").join(_listed(pile, name) for name in articles)
    )
    return Entry(
        urn("event", event.id),
        one_line(pile.title(articles[0])),
        min(days, default=None),
        max(days, default=None),
        _summary(event, len(articles)),
        str(content),
        next(filter(None, (web(article.url) for article in read)), None),
        tuple(sorted({one_line(article.outlet) for article in read if article.outlet and one_line(article.outlet)})),
        languages.pop() if len(languages) == 1 else None,
        home.event(event.id) if home else None,
    )


def _summary(event: Event, reports: int) -> str:
    """How many reports there are, and the days."""
    told = [plural(reports, "report")]
    for name, days in (("happened", event.happened), ("reported", event.reported)):
        if isinstance(days, Days):
            told.append(f"{name} {when.days(days)}")
    return ", ".join(told) + "."


def _listed(pile: Pile, name: str) -> Markup:
    """One report as a line of a list."""
    article = pile.reports[name].article
    link, title = web(article.url), one_line(pile.title(name))
    shown = Markup('<a href="{}">{}</a>').format(link, title) if link else Markup("{}").format(title)
    return Markup("<li>{}, {}: {}</li>").format(one_line(pile.labels[name]), when.days(pile.days(name)), shown)


def _stamp(day: date) -> str:
    """The beginning of a day in universal time, as RFC 3339 writes it."""
    return f"{day.isoformat()}T00:00:00Z"
