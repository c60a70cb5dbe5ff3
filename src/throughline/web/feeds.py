"""New events as feeds, for any search of the list: Atom and JSON Feed, with links to the pages of this very host."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from throughline.archive import Archive
from throughline.telling.exports.feed import Home, atom, json_feed
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import web
from throughline.web import addresses
from throughline.web.answering import Tagged
from throughline.web.api.searching import Search, Searched
from throughline.web.paging import Opened

router = APIRouter(route_class=Tagged, include_in_schema=False)
ATOM, JSON_FEED = "application/atom+xml", "application/feed+json"


@router.get("/feed.atom")
def as_atom(request: Request, archive: Opened, search: Searched) -> Response:
    """The newest events of a search as Atom."""
    pile, home = _newest(archive, search), _home(request, search)
    return Response("".join(atom(pile, home)), media_type=ATOM)


@router.get("/feed.json")
def as_json(request: Request, archive: Opened, search: Searched) -> Response:
    """The newest events of a search as JSON Feed."""
    pile, home = _newest(archive, search), _home(request, search)
    return Response("".join(json_feed(pile, home)), media_type=JSON_FEED)


def _newest(archive: Archive, search: Search) -> Pile:
    """The events with the newest reports among the stories of a search."""
    with archive.reading() as view:
        found, links = view.newest(search.asked(archive.settings.feed_entries))
        reports = {name: found[name] for name in found}
    return Pile(reports, links)


def _home(request: Request, search: Search) -> Home:
    """Where the feed is: at the host that was asked."""
    host = f"{request.url.scheme}://{request.url.netloc}"
    wanted = ", ".join(str(one) for one in search.given.values())
    return Home(
        f"Throughline: new events: {wanted}" if wanted else "Throughline: new events",
        addresses.asked("", search.given),
        web(host + addresses.asked("/", search.given)) or host,
        web(str(request.url)) or host,
        lambda event: host + addresses.story(event),
    )
