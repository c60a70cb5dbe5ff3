"""Articles and links as data: one article with its marks and versions, and all of them as JSON Lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Annotated, Literal, TypeAlias

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import StreamingResponse

from throughline.asking import annotating
from throughline.model.errors import Unknown
from throughline.model.ports import View
from throughline.telling.records import TYPES, annotation, link_record
from throughline.telling.versions import versions_record
from throughline.web.addresses import Name
from throughline.web.answering import LINES, Tagged, line, tag, told, wanted
from throughline.web.api.describing import answers
from throughline.web.api.shapes import VERSIONED, named
from throughline.web.paging import Opened
from throughline.web.refusing import Refused

router = APIRouter(prefix="/api", route_class=Tagged, tags=["articles"])
Type: TypeAlias = Literal[
    "passage", "copy", "utterance", "date", "resolved", "event", "happening", "story", "person", "fact", "finding"
]
KINDS = {name: kind for kind, name in TYPES.items()}
"""The field of ``Links`` of each type."""
Story = Annotated[str | None, Query(max_length=300, description="Only of the story of this article, event or story.")]


@router.get("/articles", responses=answers(named("Annotation"), "An article a line.", lines=True))
def articles(archive: Opened, request: Request, story: Story = None) -> Response:
    """Every article that counts with its regions and marks, a JSON object a line, in the order of the ids.

    All of it is of one moment, whoever writes meanwhile.
    """

    def lines(view: View) -> Iterator[str]:
        names = None if story is None else _members(view, story)
        yield from (line(annotation(report)) for report in annotating(view, names))

    return _streamed(archive, request, lines)


@router.get("/links", responses=answers(named("Link"), "A link a line.", lines=True))
def links(
    archive: Opened,
    request: Request,
    story: Story = None,
    types: Annotated[list[Type] | None, Query(alias="type", description="Only links of these types.")] = None,
) -> Response:
    """Every link between the articles, a JSON object a line, type by type; of one story those that it is told from."""
    kinds = [KINDS[one] for one in KINDS if not types or one in types]

    def lines(view: View) -> Iterator[str]:
        if story is None:
            yield from (line(link_record(kind, link)) for kind in kinds for link in view.each(kind))
            return
        found = view.story(_named(view, story))[1]
        yield from (line(link_record(kind, link)) for kind in kinds for link in getattr(found, kind))

    return _streamed(archive, request, lines)


@router.get("/articles/{name:path}", responses=answers(VERSIONED, "The article."))
def article(archive: Opened, name: Name) -> Response:
    """An article with its regions and marks, by the id of any version of it, and every text that it has had."""
    versions = archive.versions(name)
    with archive.reading() as view:
        found = next(annotating(view, [versions[-1].article.id]), None)
    if found is None:
        raise Refused(404, "Its texts claim one id, and no day says which counts; /api/versions has them.")
    texts = [
        {"id": one.article.id, "sha256": one.article.sha256, "state": one.state, "source": one.article.source}
        for one in versions
    ]
    return told(annotation(found) | {"versions": texts})


@router.get("/versions/{name:path}", responses=answers(named("Versions"), "The versions."))
def versions(archive: Opened, name: Name) -> Response:
    """Every text that an article has had, the oldest first, and what was changed from each to the next."""
    return told(versions_record(archive.versions(name)))


def _members(view: View, story: str) -> Iterable[str]:
    """The articles of a story."""
    return list(view.story(_named(view, story))[0])


def _named(view: View, name: str) -> str:
    """The id of the story of an article, an event or a story."""
    found = view.story_of(name)
    if found is None:
        raise Unknown(f"{name}: no article, event or story of that name")
    return found


def _streamed(archive: Opened, request: Request, lines: Callable[[View], Iterator[str]]) -> Response:
    """Lines that are made while they are sent, all of one moment; the archive is open until the last."""

    def made() -> Iterator[str]:
        with archive.reading() as view:
            yield tag(view.state, request)
            yield from wanted(request, lines(view))

    pieces = made()
    headers = {"etag": next(pieces)}
    first = next(pieces, "")  # what cannot be answered is raised before anything is sent
    return StreamingResponse(chain([first], pieces), headers=headers, media_type=LINES)
