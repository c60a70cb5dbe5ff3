"""The stories of the archive: the list with its searches."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from throughline.model.kept import Asked, Order
from throughline.web.paging import Opened, Page, paged

router = APIRouter()


@paged(router, "/", record="/stories.json")
def stories(
    archive: Opened,
    by: Annotated[Order, Query()] = "newest",
    words: Annotated[str, Query(max_length=500)] = "",
    person: Annotated[str, Query(max_length=200)] = "",
    outlet: Annotated[str, Query(max_length=200)] = "",
) -> Page:
    """The stories that are asked for."""
    asked = Asked(by, words, outlet or None, person or None, None, archive.settings.web_listed)
    found = archive.stories(asked)
    record = {"stories": [one._asdict() for one in found]}
    return Page("stories.html", "Stories", record, {"found": found, "asked": asked})
