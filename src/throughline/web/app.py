"""The application: an archive's pages and data, guarded."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread
from fastapi import FastAPI, Response

from throughline.archive import Archive
from throughline.telling.compose import release
from throughline.web import (
    articles,
    checking,
    dossiers,
    feeds,
    outlets,
    people,
    refusing,
    rejections,
    signing,
    stories,
    tracing,
)
from throughline.web.answering import Heads
from throughline.web.api import DATA
from throughline.web.api.describing import describe
from throughline.web.guarding import Guard, Rules
from throughline.web.paging import read_templates, style

ROUTERS = (
    stories.router,
    dossiers.router,
    articles.router,
    people.router,
    outlets.router,
    checking.router,
    tracing.router,
    rejections.router,
    signing.router,
    feeds.router,
    *DATA,
)
"""What stands behind the addresses, in the order in which they are tried."""


def app(archive: Archive, *, token: str | None = None, local: bool = True) -> FastAPI:
    """The pages of an archive, which the caller opens and closes; ``token`` is asked for as ``Rules`` says.

    ``local`` is true where only this machine can reach it; then pages can be read without the token.
    """
    made = FastAPI(
        title="Throughline",
        version=release(),
        lifespan=_begun,
        docs_url=None,  # those pages would load scripts from elsewhere
        redoc_url=None,
        openapi_url="/openapi.json",
    )
    made.state.archive = archive
    made.state.rules = Rules(token, local)
    for router in ROUTERS:
        made.include_router(router)
    made.add_api_route("/healthz", _healthy, include_in_schema=False)
    made.add_api_route("/style.css", _style, include_in_schema=False)
    refusing.install(made)
    describe(made)
    made.add_middleware(Heads)
    larger = {ADDING: archive.settings.web_added}
    made.add_middleware(Guard, rules=made.state.rules, most=archive.settings.web_form, larger=larger)
    return made


ADDING = "/api/articles"
"""To which articles are sent."""


@asynccontextmanager
async def _begun(made: FastAPI) -> AsyncIterator[None]:
    """Let so many answers be made at the same time as the settings say, the first as quick as the others."""
    anyio.to_thread.current_default_thread_limiter().total_tokens = made.state.archive.settings.web_at_once
    read_templates()
    gc.collect()
    gc.freeze()  # what stays for good is never looked through again for what is left over: that took 60 ms each time
    yield
    gc.unfreeze()


def _healthy() -> dict[str, str]:
    """That the server answers."""
    return {"status": "ok"}


def _style() -> Response:
    """The style sheet."""
    return Response(style()[0], media_type="text/css", headers={"cache-control": "max-age=31536000, immutable"})
