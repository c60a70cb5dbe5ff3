"""The form that takes the token, after which a browser may see and change what the token allows."""

from __future__ import annotations

from hmac import compare_digest
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import RedirectResponse

from throughline.web.guarding import COOKIE, Rules
from throughline.web.paging import Page, html

router = APIRouter()


@router.get("/sign-in", include_in_schema=False)
def form(request: Request, to: Annotated[str, Query(max_length=2000)] = "/") -> Response:
    """The form."""
    return _form(request, to)


@router.post("/sign-in", include_in_schema=False)
def sign_in(request: Request, token: Annotated[str, Form()] = "", to: Annotated[str, Form()] = "/") -> Response:
    """Back to where the reader wanted to go, with what stands for the token; the form again where it is wrong."""
    rules: Rules = request.app.state.rules
    if not rules.token or not compare_digest(token.strip().encode(), rules.token.encode()):
        return _form(request, to, wrong=True)
    answer = RedirectResponse(_ours(to), 303)
    answer.set_cookie(COOKIE, rules.ticket, httponly=True, samesite="strict", path="/")
    return answer


def _form(request: Request, to: str, *, wrong: bool = False) -> Response:
    status = 401 if wrong else 200
    return html(request, Page("sign-in.html", "Sign in", {}, {"to": _ours(to), "wrong": wrong}, status))


def _ours(to: str) -> str:
    """A path of this server; the stories where something else is named."""
    safe = to.startswith("/") and not to.startswith(("//", "/\\")) and to.isprintable()
    return to if safe else "/"
