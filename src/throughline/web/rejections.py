"""What was given to the archive and became no article, and why."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

from fastapi import APIRouter, Query

from throughline.telling.wording import CAUSES
from throughline.web.paging import Opened, Page, paged

router = APIRouter()


@paged(router, "/rejected")
def rejected(archive: Opened, start: Annotated[int, Query(alias="from", ge=0)] = 0) -> Page:
    """The rejected inputs in the order of their places, so many at a time, and how many there are of each cause."""
    with archive.reading() as view:
        found = view.rejected()
    most = archive.settings.web_most
    part = found[start : start + most]
    record = {
        "rejected": [{"source": one.source, "cause": one.cause, "message": one.message} for one in part],
        "count": len(found),
        "from": start,
    }
    causes = [(CAUSES[cause], number) for cause, number in Counter(one.cause for one in found).most_common()]
    following = start + most if start + most < len(found) else None
    return Page("rejected.html", "What was rejected", record, {"found": part, "causes": causes, "following": following})
