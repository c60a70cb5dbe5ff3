"""How data is answered: as JSON, with a tag that stands for it, so that nothing is made or sent twice."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Mapping
from functools import cache
from hashlib import blake2b
from http import HTTPStatus
from pathlib import Path
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import throughline
from throughline.archive import Archive
from throughline.telling.compose import release
from throughline.telling.exports.safe import json_text
from throughline.text.words import key64

JSON = "application/json"
LINES = "application/x-ndjson"
Answer = Callable[[Request], Coroutine[Any, Any, Response]]


class Tagged(APIRoute):
    """A route whose GET answers carry a strong tag; whoever has the answer already is told so before it is made."""

    def get_route_handler(self) -> Answer:
        """The handler of the route, with tags around it."""
        made = super().get_route_handler()

        async def answer(request: Request) -> Response:
            if request.method != "GET":
                return await made(request)
            before = await run_in_threadpool(_now, request)
            asked = _asked(request)
            if before in asked:
                return _unchanged(before)
            response = await made(request)
            given = response.headers.get("etag") or before
            if response.status_code != HTTPStatus.OK or given != await run_in_threadpool(_now, request):
                return response  # somebody wrote meanwhile: it may be of before or of after
            response.headers["etag"] = given
            return _unchanged(given) if "*" in asked else response

        return answer


def _now(request: Request) -> str:
    """The tag of an answer that is made of the archive as it is now."""
    archive: Archive = request.app.state.archive
    with archive.reading() as view:
        return tag(view.state, request)


def tag(state: str, request: Request) -> str:
    """What stands for an answer: the state of the archive, what was asked for, and who answers."""
    return f'"{state[:16]}{key64(f"{_program()} {request.url}"):016x}"'


@cache
def _program() -> str:
    """What stands for the program that answers: another one may say the same in another way."""
    found = blake2b(digest_size=8)
    for file in sorted(PACKAGE.rglob("*.*")):
        if file.suffix in (".py", ".html", ".css"):
            found.update(file.name.encode() + file.read_bytes())
    return f"{release()} {found.hexdigest()}"


PACKAGE = Path(throughline.__file__).parent


def _asked(request: Request) -> frozenset[str]:
    """The tags of what the reader has."""
    given = request.headers.get("if-none-match", "")
    return frozenset(one.strip().removeprefix("W/") for one in given.split(","))


def _unchanged(known: str) -> Response:
    return Response(status_code=HTTPStatus.NOT_MODIFIED, headers={"etag": known})


def told(record: object, status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None) -> Response:
    """A record as JSON in UTF-8."""
    return Response(json_text(record), status, headers=dict(headers or {}), media_type=JSON)


def listed(name: str, found: object, more: str | None, record: Mapping[str, object] | None = None) -> Response:
    """A list as JSON, or a record that goes on, with the address of its next page in it and in a header."""
    headers = {"link": f'<{more}>; rel="next"'} if more else {}
    return told({**(record or {}), name: found, "next": more}, headers=headers)


def line(record: object) -> str:
    """A record as a line of JSON Lines."""
    return f"{json_text(record)}\n"


class Heads:
    """Answers HEAD as GET would, without the body."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before an application."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return

        async def heading(message: Message) -> None:
            if message["type"] == "http.response.start":
                await send(message)
            elif not message.get("more_body"):
                await send({**message, "body": b""})

        await self.app({**scope, "method": "GET", HEAD: True}, receive, heading)


HEAD = "throughline.head"
"""What a scope has where only the head of an answer is wanted."""


def wanted(request: Request, pieces: Iterable[str]) -> Iterable[str]:
    """The pieces of a body, none where only the head of the answer is wanted."""
    return () if request.scope.get(HEAD) else pieces
