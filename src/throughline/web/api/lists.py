"""What the archive lists beside stories: what it could not read."""

from __future__ import annotations

from fastapi import APIRouter, Response

from throughline.telling.records import plain
from throughline.web.answering import Tagged, listed
from throughline.web.api.describing import answers
from throughline.web.api.searching import After, Most, next_page
from throughline.web.api.shapes import maybe, named, several, shape
from throughline.web.cursors import cursor, placed
from throughline.web.paging import Opened

router = APIRouter(prefix="/api", route_class=Tagged, tags=["lists"])
REJECTED = shape(
    "Inputs that became no article, each with its reason, and the address of the next page.",
    {"rejected": several(named("Rejected")), "next": maybe({"type": "string"})},
)


@router.get("/rejected", responses=answers(REJECTED, "Inputs that became no article."))
def rejected(
    archive: Opened,
    most: Most,
    after: After = "",
) -> Response:
    """What could not be read or has no order, in the order of its places, with the reason and the remedy."""
    place = tuple(placed(after, str, str)) if after else ()
    with archive.reading() as view:
        found = [one for one in view.rejected() if (one.source, one.message) > place]
    more = None
    if len(found) > most:
        last = found[most - 1]
        more = next_page("/api/rejected", {"most": most}, cursor(last.source, last.message))
    return listed("rejected", [plain(one) for one in found[:most]], more)
