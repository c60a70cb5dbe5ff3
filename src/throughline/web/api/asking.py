"""What is asked in words: the way of some, and what the archive says to a draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date as day
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from throughline import asking, flow
from throughline.model.article import Published
from throughline.reading.plain import believable
from throughline.telling.check_records import check_record
from throughline.telling.needles import Wordless
from throughline.telling.tracing import trace_record
from throughline.web.answering import Tagged, told
from throughline.web.api.describing import answers
from throughline.web.api.shapes import named
from throughline.web.paging import Opened
from throughline.web.refusing import Refused

router = APIRouter(prefix="/api", route_class=Tagged, tags=["asking"])
LONGEST = 2000
"""Characters of words that are traced: several paragraphs."""


@router.get("/trace", responses=answers(named("Trace"), "The way of the words."))
def trace(
    archive: Opened,
    words: Annotated[str, Query(max_length=LONGEST, description="Words as somebody said them; … for any words.")],
    whole: Annotated[bool, Query(description="Every part of what was said, not only those with the words.")] = False,
) -> Response:
    """Every printing of what was said with some words, oldest first, and where else they stand."""
    try:
        found, reports = archive.trace(words, whole=whole)
    except Wordless:
        raise Refused(400, "There is no word in that; give some of the words that were said.") from None
    return told(trace_record(found, reports))


class Draft(BaseModel):
    """A text that is about to be published."""

    text: str = Field(description="The draft.")
    date: day | None = Field(None, description="The day on which it is to be published: yesterday counts from it.")


@router.post("/check", responses=answers(named("Check"), "What the archive says.", changing=True))
def check(archive: Opened, draft: Draft) -> Response:
    """What the archive says to a draft's quotations, ages, names, counts and days; nothing of it is kept."""
    if not draft.text.strip() or "\x00" in draft.text:
        raise Refused(400, "There is no text in the draft; send some.")
    if len(draft.text) > archive.settings.web_draft:
        raise Refused(413, f"A draft has at most {archive.settings.web_draft:,} characters; send a part of it.")
    article = flow.drafted(draft.text, archive.settings)
    if draft.date:
        if not believable(draft.date, archive.settings):
            raise Refused(400, "No draft is published in that year; give the day on which it is to be.")
        article = replace(article, published=Published(draft.date, draft.date, draft.date, "given"))
    reports, links = archive.sources(article)
    verdicts = flow.check(article, reports.values(), links, asking.checking(archive.settings))
    return told(check_record(flow.annotate(article, archive.settings), verdicts, reports))
