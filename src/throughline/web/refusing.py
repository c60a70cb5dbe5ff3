"""What cannot be answered, as a page of the same kind or as data: not found, not understood, too long, too slow."""

from __future__ import annotations

from http import HTTPStatus

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from throughline.model.errors import ArchiveError, Contradiction, Slow, Unknown
from throughline.web.paging import Page, data, html

TITLES = {
    400: "That was not understood",
    401: "Sign in first",
    403: "Not from there",
    404: "There is no such page",
    405: "That cannot be done here",
    409: "That was decided otherwise",
    413: "Too long",
    500: "Something went wrong",
    503: "That took too long",
}


class Refused(Exception):
    """An answer other than what was asked for: its status, and what the reader can do."""

    def __init__(self, status: int, message: str) -> None:
        """Refuse with a status and a message that names the remedy."""
        super().__init__(message)
        self.status = status


def refused(request: Request, status: int, message: str) -> Response:
    """A refusal in the wording that was asked for."""
    title = TITLES.get(status, HTTPStatus(status).phrase)
    record = {"type": "about:blank", "status": status, "title": title, "detail": message}
    if wants_record(request):
        answer = data(record, status)
        answer.headers["content-type"] = "application/problem+json"
        return answer
    return html(request, Page("refused.html", title, record, status=status))


def wants_record(request: Request) -> bool:
    """Whether data was asked for, not a page."""
    path = request.url.path
    return path.startswith("/api") or path.endswith((".json", ".jsonl"))


def install(app: FastAPI) -> None:
    """Let an application answer what goes wrong by a page."""
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(ArchiveError, _wrong)
    app.add_exception_handler(RequestValidationError, _misunderstood)
    app.add_exception_handler(HTTPException, _impossible)
    app.add_exception_handler(500, _failed)


def _refused(request: Request, error: Exception) -> Response:
    return refused(request, getattr(error, "status", 400), str(error))


def _wrong(request: Request, error: Exception) -> Response:
    if isinstance(error, Unknown):
        return refused(request, 404, "The archive has nothing of that name; it may have come under another one.")
    if isinstance(error, Contradiction):
        return refused(request, 409, str(error))
    if isinstance(error, Slow):
        return refused(request, 503, "The archive was too long at it; ask for less, or try again when it is less busy.")
    return refused(request, 503, f"The archive cannot be read now: {error}")


def _misunderstood(request: Request, error: Exception) -> Response:
    found = error.errors() if isinstance(error, RequestValidationError) else []
    told = "; ".join(f"{'.'.join(map(str, one['loc'][1:]))}: {one['msg']}" for one in found)
    return refused(request, 400, told or "Something in the address or the form is not what it should be.")


def _impossible(request: Request, error: Exception) -> Response:
    status, told = (error.status_code, error.detail) if isinstance(error, HTTPException) else (400, str(error))
    if status == HTTPStatus.NOT_FOUND:
        told = "Nothing stands at this address."
    return refused(request, status, HTTPStatus(status).description if told == HTTPStatus(status).phrase else told)


def _failed(request: Request, _: Exception) -> Response:
    return refused(request, 500, "The fault is ours; what was wrong stands where the server was started.")
