"""Who may ask for what: the guard before all pages, which also says what a browser may do with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hmac import compare_digest, digest
from http import HTTPStatus
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from throughline.web.addresses import asked
from throughline.web.paging import policy
from throughline.web.refusing import refused, wants_record

POLICY = "content-security-policy"
HEADERS = {
    POLICY: policy(),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-cache",
}
"""What every answer tells a browser, unless it says otherwise itself."""
OURS = frozenset({"localhost", "127.0.0.1", "[::1]"})
"""Names of this machine; a page of another name that leads here is somebody's trick."""
READING = frozenset({"GET", "HEAD"})
ASKING = frozenset({"/check", "/check.json", "/api/check", "/sign-in"})
"""Addresses to which something is sent and nothing in the archive changes."""
OPEN = frozenset({"/sign-in", "/healthz", "/style.css"})
"""Addresses that anybody may see."""
COOKIE = "throughline"


@dataclass(frozen=True, slots=True)
class Rules:
    """The token, and whether only this machine can reach the server: then pages can be read without it."""

    token: str | None = None
    local: bool = True

    @property
    def ticket(self) -> str:
        """What a browser keeps after the token was given: it stands for it and does not tell it."""
        return digest((self.token or "").encode(), b"throughline", "sha256").hex()

    def known(self, headers: Headers, cookie: str | None) -> bool:
        """Whether a request brings the token, or what stands for it."""
        if not self.token:
            return False
        kind, _, given = headers.get("authorization", "").partition(" ")
        brought = kind.lower() == "bearer" and compare_digest(given.strip().encode(), self.token.encode())
        return brought or compare_digest((cookie or "").encode(), self.ticket.encode())


EVERYWHERE: Mapping[str, int] = {}
"""No path takes more than the others."""


class Guard:
    """Refuses what comes from elsewhere, is too long or lacks the token; adds ``HEADERS`` to every answer."""

    def __init__(self, app: ASGIApp, rules: Rules, most: int, larger: Mapping[str, int] = EVERYWHERE) -> None:
        """Stand before an application; ``most`` are the bytes that a request may bring, ``larger`` those of a path."""
        self.app = app
        self.rules = rules
        self.most = most
        self.larger = larger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        telling = _with_headers(send)
        reason = self._refusal(request)
        if reason:
            await _answer(request, *reason)(scope, receive, telling)
            return
        await self.app(scope, Limited(receive, self._most(request)), telling)

    def _refusal(self, request: Request) -> tuple[int, str] | None:
        """Why a request is not answered: a status and what can be done; None where it is."""
        headers = request.headers
        if self.rules.local and _host(headers.get("host", "")) not in OURS:
            return HTTPStatus.BAD_REQUEST, "This server answers only under the names of its own machine."
        if request.method not in READING and _foreign(headers):
            return HTTPStatus.FORBIDDEN, "A page of another site sent this; nothing was done."
        if _length(headers) > self._most(request):
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE, too_long(self._most(request))
        return self._without_token(request)

    def _most(self, request: Request) -> int:
        return self.larger.get(request.url.path, self.most)

    def _without_token(self, request: Request) -> tuple[int, str] | None:
        path = request.url.path
        if path in OPEN or self.rules.known(request.headers, request.cookies.get(COOKIE)):
            return None
        if self.rules.local and (request.method in READING or path in ASKING):
            return None
        if not self.rules.token:
            return HTTPStatus.FORBIDDEN, "Changing the archive needs a token: start the server with --token."
        return HTTPStatus.UNAUTHORIZED, "Give the token that the server was started with."


def too_long(most: int) -> str:
    """What is said to who sends too much."""
    return f"More than {most // 1024:,} kB cannot be taken at once; send a part of it."


def _answer(request: Request, status: int, message: str) -> Response:
    """A refusal; who only lacks the token and wants to see a page is led to the form that takes it."""
    if status != HTTPStatus.UNAUTHORIZED:
        return refused(request, status, message)
    if request.method in READING and not wants_record(request):
        path = request.scope.get("raw_path", b"/").decode("ascii", "replace").partition("?")[0]
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(asked("/sign-in", {"to": path + query}), HTTPStatus.SEE_OTHER)
    answer = refused(request, status, message)
    answer.headers["www-authenticate"] = "Bearer"
    return answer


class Limited:
    """What a request brings, as far as it is not too long."""

    def __init__(self, receive: Receive, most: int) -> None:
        """Take the messages of a request."""
        self.receive = receive
        self.most = most
        self.left = most

    async def __call__(self) -> Message:
        """The next message; raises what is answered by 413."""
        message = await self.receive()
        self.left -= len(message.get("body", b""))
        if self.left < 0:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, too_long(self.most))
        return message


def _with_headers(send: Send) -> Send:
    """Send answers with our headers."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                if name != POLICY or message["status"] != HTTPStatus.NOT_MODIFIED:  # the page keeps its own policy
                    headers.setdefault(name, value)
        await send(message)

    return sending


def _host(given: str) -> str:
    """The name in a Host header without its port."""
    name, colon, port = given.lower().rpartition(":")
    return name if colon and port.isdigit() else given.lower()


def _foreign(headers: Headers) -> bool:
    """Whether a page of another site sends this; a program that is no browser says nothing of the kind."""
    site = headers.get("sec-fetch-site", "none")
    origin: Any = headers.get("origin")
    if site not in ("none", "same-origin"):
        return True
    return origin is not None and origin.partition("://")[2].lower() != headers.get("host", "").lower()


def _length(headers: Headers) -> int:
    """The bytes that a request says it brings."""
    given = headers.get("content-length", "0")
    return int(given) if given.isdecimal() else 0
