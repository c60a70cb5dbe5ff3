"""One page in its two wordings: HTML for people, and the same record as JSON."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b, sha256
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import HTMLResponse
from fastapi.routing import APIRoute
from jinja2 import Environment
from markupsafe import Markup

from throughline.archive import Archive
from throughline.telling.html import FILTERS, GLOBALS
from throughline.telling.templating import environment, sheet
from throughline.web import addresses
from throughline.web.answering import Tagged

TEMPLATES = Path(__file__).parent / "templates"
JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says: ``record`` in both wordings, ``shown`` only what its template needs beside it."""

    template: str
    title: str
    record: Mapping[str, object] | Callable[[], Mapping[str, object]]
    """All that it says as plain values, or what works them out when they are asked for."""
    shown: Mapping[str, object] = field(default_factory=dict)
    status: int = 200
    cookies: Mapping[str, str] = field(default_factory=dict)
    """Cookies that the reader's browser is to keep."""
    styles: Callable[[], Sequence[str]] = tuple
    """The style elements that stand in the page once it is filled in: others are refused by the browser."""

    @property
    def told(self) -> Mapping[str, object]:
        """The record."""
        return self.record() if callable(self.record) else self.record


def _archive(request: Request) -> Archive:
    archive: Archive = request.app.state.archive
    return archive


Opened = Annotated[Archive, Depends(_archive)]
"""The parameter of a page that asks the archive."""


def paged(
    router: APIRouter,
    path: str,
    *,
    record: str | None = None,
    methods: Sequence[str] = ("GET",),
    route: type[APIRoute] = Tagged,
) -> Callable[[Callable[..., Page]], Callable[..., Page]]:
    """Put a page under a path and its record beside it: under ``record``, or the path with ``.json``.

    Who has it already is told so, unless another ``route`` is given: a page that rests on more than the archive and
    its address, such as a cookie, must give one.
    """

    def register(told: Callable[..., Page]) -> Callable[..., Page]:
        def as_record(page: Page = Depends(told)) -> Response:  # noqa: B008 - how FastAPI is asked
            return data(page.told, page.status)

        def as_page(request: Request, page: Page = Depends(told)) -> Response:  # noqa: B008
            return html(request, page)

        wordings: dict[str, Callable[..., Response]] = {record or f"{path}.json": as_record, path: as_page}
        for address, answer in wordings.items():
            router.add_api_route(
                address, answer, methods=list(methods), include_in_schema=False, route_class_override=route
            )
        return told

    return register


def data(record: object, status: int = 200) -> Response:
    """A record as JSON; half a surrogate pair, which JSON cannot hold in UTF-8, is written as its number."""
    told = json.dumps(record, ensure_ascii=False, default=str)
    return Response(told.encode("utf-8", "backslashreplace"), status, media_type=JSON)


def html(request: Request, page: Page) -> Response:
    """A page as HTML."""
    record = {} if callable(page.record) else page.record
    given = {"request": request, "title": page.title, "record": record, **page.shown}
    text = _environment().get_template(page.template).render(given)
    response = HTMLResponse(text.encode("utf-8", "replace"), page.status)
    response.headers["content-security-policy"] = policy(page.styles())
    for name, value in page.cookies.items():
        response.set_cookie(name, value, max_age=YEAR, httponly=True, samesite="lax", path="/")
    return response


def policy(styles: Sequence[str] = ()) -> str:
    """What a browser may load and run for a page: nothing from elsewhere, of inline styles only the given ones."""
    own = "".join(f" 'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" for style in styles)
    return POLICY.format(styles=own)


POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'{styles}",
        "script-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)


def filled(template: str, given: Mapping[str, object]) -> Markup:
    """A part of a page: a template filled in."""
    return Markup(_environment().get_template(template).render(given))


YEAR = 365 * 24 * 3600


@cache
def style() -> tuple[str, str]:
    """The style sheet of all pages, and what stands for it: a browser keeps it until that changes."""
    own = ((TEMPLATES / name).read_text(encoding="utf-8") for name in ("web.css", "profiles.css"))
    text = "\n".join((sheet("page.css"), sheet("check.css"), sheet("pictures.css"), *own))
    return text, blake2b(text.encode(), digest_size=6).hexdigest()


def read_templates() -> None:
    """Read every template: the first page that needs one would take some 100 ms longer."""
    for name in _environment().list_templates(extensions=("html",)):
        _environment().get_template(name)


@cache
def _environment() -> Environment:
    found = environment(TEMPLATES)
    found.filters.update(FILTERS)
    found.globals.update(GLOBALS, at=addresses, style=style)
    return found
