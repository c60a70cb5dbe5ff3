"""What changes an archive, with the token only: what editors decide, and articles that are added."""

from __future__ import annotations

from tempfile import SpooledTemporaryFile
from typing import Annotated, BinaryIO, Literal, cast

from fastapi import APIRouter, Body, Depends, Request, Response
from pydantic import BaseModel, Field

from throughline.model.kept import Added
from throughline.reading.records import read_records
from throughline.reading.source import Refused as Unread
from throughline.reading.source import opened
from throughline.telling.records import plain
from throughline.web.answering import LINES, Tagged, told
from throughline.web.api.describing import WITH_TOKEN, answers
from throughline.web.api.shapes import Schema, named, several, shape
from throughline.web.paging import Opened

router = APIRouter(prefix="/api", route_class=Tagged, tags=["editing"])
DECIDED = shape("Every correction in the order in which they were made.", {"corrections": several(named("Decided"))})
Who = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S", description="Who decides.")]
Article = Annotated[str, Field(min_length=1, max_length=300, description="The id of an article.")]


class Split(BaseModel):
    """That an article, or all of its event, does not belong to its event and story."""

    kind: Literal["split"]
    article: Article
    event: bool = Field(False, description="Its whole event, and not the article alone.")
    who: Who


class Join(BaseModel):
    """That the events of two articles are one."""

    kind: Literal["join"]
    article: Article
    other: Article
    who: Who


class Rename(BaseModel):
    """That whom a story calls by one name is called by another one."""

    kind: Literal["rename"]
    old: str = Field(min_length=1, max_length=300)
    new: str = Field(min_length=1, max_length=300)
    story: Article = Field(description="Which story, by the id of any of its articles.")
    who: Who


class Undo(BaseModel):
    """That a correction no longer holds."""

    kind: Literal["undo"]
    number: int = Field(ge=1, lt=1 << 31)
    who: Who


Decision = Annotated[Split | Join | Rename | Undo, Body(discriminator="kind")]


@router.get("/corrections", responses=answers(DECIDED, "The corrections."))
def corrections(archive: Opened) -> Response:
    """What editors decided, also what was taken back."""
    return told({"corrections": [plain(one) for one in archive.corrections()]})


@router.post(
    "/corrections",
    responses=answers(named("Decided"), "The correction.", changing=True),
    openapi_extra=WITH_TOKEN,
)
def decide(archive: Opened, decision: Decision) -> Response:
    """Decide something, or take a decision back; all that follows from it is found anew before the answer."""
    if isinstance(decision, Split):
        found = archive.split(decision.article, decision.who, event=decision.event)
    elif isinstance(decision, Join):
        found = archive.join(decision.article, decision.other, decision.who)
    elif isinstance(decision, Rename):
        found = archive.rename(decision.old, decision.new, decision.story, decision.who)
    else:
        found = archive.undo(decision.number, decision.who)
    return told(plain(found))


async def _kept(request: Request) -> BinaryIO:
    """What is sent, as a file: what is large lies on the disk."""
    file = cast(BinaryIO, SpooledTemporaryFile(LARGE))  # noqa: SIM115 - closed by who reads it
    async for piece in request.stream():
        file.write(piece)
    file.seek(0)
    return file


LARGE = 1 << 20
"""Bytes of articles that are held in memory while they come."""
RECORD: Schema = shape(
    "An article: its text, and what is known of it.",
    {"text": {"type": "string"}}
    | {name: {"type": ["string", "null"]} for name in ("id", "title", "published", "url", "outlet", "language")},
    ("id", "title", "published", "url", "outlet", "language"),
)
SENT = {"requestBody": {"required": True, "content": {LINES: {"schema": RECORD}}}}


@router.post(
    "/articles",
    responses=answers(named("Added"), "What became of each record.", changing=True),
    openapi_extra=WITH_TOKEN | SENT,
)
def add(archive: Opened, sent: Annotated[BinaryIO, Depends(_kept)]) -> Response:
    """Add articles, a JSON object a line, as ``throughline add`` does, and relate them with what is there."""
    with sent:
        source = opened("request", "request", sent, archive.settings)
        try:
            added = archive.add(read_records(source, archive.settings))
        except Unread as refused:
            added = archive.add([source.rejected(refused.cause, refused.message)])
    return told(_counts(added))


def _counts(added: Added) -> dict[str, object]:
    """The counts as ``throughline add`` gives them."""
    counts = {name: getattr(added, name) for name in ("read", "new", "versions", "known")}
    reasons = [plain(one) for one in added.reasons]
    return {**counts, "rejected": added.refused, "reasons": reasons, "changed": list(added.changed)}
