"""The way of some words through the archive: every printing, oldest first."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query
from lxml import etree
from markupsafe import Markup

from throughline.asking import tracing
from throughline.telling.needles import Wordless
from throughline.telling.tracing import Told, trace_record
from throughline.telling.way import STYLE, drawing
from throughline.web import addresses
from throughline.web.paging import Opened, Page, paged
from throughline.web.refusing import Refused

router = APIRouter()


@paged(router, "/trace")
def trace(archive: Opened, words: Annotated[str, Query(max_length=2000)] = "", whole: bool = False) -> Page:
    """The form, and the way of the words where some are given."""
    given = {"words": words, "whole": whole}
    if not words.strip():
        return Page("trace-form.html", "Trace words", {"trace": None}, given)
    known = archive.settings
    fewer = replace(known, trace_utterances=known.web_ways, trace_printings=known.web_printings)
    try:
        with archive.reading() as view:
            found, reports = tracing(view, words, fewer, whole=whole)
    except Wordless as error:
        raise Refused(400, f"{error}. Go back, and give some of the words that were said.") from None
    told = Told(found, reports)
    pictures = [
        Markup(etree.tostring(drawing(found, way, reports, number), encoding="unicode"))  # escaped by lxml
        for number, way in enumerate(found.ways, 1)
    ]
    return Page(
        "traced.html",
        f"The way of {told.title()}",
        lambda: {"trace": trace_record(found, reports)},
        {**given, "trace": found, "told": told, "pictures": pictures, "leads": addresses.marked},
        styles=lambda: (STYLE,),
    )
