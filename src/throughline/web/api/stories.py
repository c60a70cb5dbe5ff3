"""Stories as data: the list, and one story as ``tell`` writes it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from throughline.model.kept import Order
from throughline.telling.records import annotation, dossier_record
from throughline.web.addresses import Name
from throughline.web.answering import Tagged, listed, told
from throughline.web.api.describing import answers
from throughline.web.api.searching import After, Most, Searched, next_page
from throughline.web.api.shapes import maybe, named, several, shape
from throughline.web.cursors import behind, story_cursor
from throughline.web.paging import Opened

router = APIRouter(prefix="/api", route_class=Tagged, tags=["stories"])
LISTED = shape(
    "Stories in the order that was asked for, and the address of the next page.",
    {"stories": several(named("Listed")), "next": maybe({"type": "string"})},
)


@router.get("/stories", responses=answers(LISTED, "Stories."))
def stories(
    archive: Opened,
    search: Searched,
    most: Most,
    by: Annotated[Order, Query(description="The most first.")] = "newest",
    after: After = "",
) -> Response:
    """The stories that are asked for.

    Pages stay stable while articles are added: a story that was not changed stands on one of them.
    """
    found = archive.stories(search.asked(most + 1, by, behind(by, after)))
    more = None
    if len(found) > most:
        given = search.given | {"by": by, "most": most}
        more = next_page("/api/stories", given, story_cursor(by, found[most - 1]))
    return listed("stories", [one._asdict() for one in found[:most]], more)


@router.get("/stories/{name:path}", responses=answers(named("Told"), "The story."))
def story(
    archive: Opened,
    name: Name,
    excerpts: Annotated[bool, Query(description="Without the full texts of the articles.")] = False,
) -> Response:
    """A story's dossier and its articles, by the id of any article or event of it."""
    dossier, reports = archive.story(name)
    articles = [annotation(reports[one])["article"] for one in sorted(reports)]
    if excerpts:
        articles = [{field: value for field, value in one.items() if field != "text"} for one in articles]
    return told({"stories": [dossier_record(dossier)], "articles": articles})
