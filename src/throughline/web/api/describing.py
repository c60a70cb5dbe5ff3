"""What the data is, as OpenAPI 3.1 describes it: the shape of every answer and of every problem."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from throughline.web.answering import JSON, LINES
from throughline.web.api.profiles import PROFILES
from throughline.web.api.shapes import Schema, named, shapes

ABOUT = """The data of an archive: stories, articles, links, traces and checks.

Spans count the characters (Unicode code points) of `article.text`, half open. Days are ISO dates. What is not known is
`null` or an empty list; fields may be added. Every GET has a strong `ETag`: send it back as `If-None-Match`, and an
answer that did not change is 304. A list that goes on names its next page in `next` and in the `Link` header."""
Responses = dict[int | str, dict[str, Any]]


def answers(schema: Schema, about: str, *, changing: bool = False, lines: bool = False) -> Responses:
    """What a path answers: data of a shape, and problems; JSON Lines have a shape for each line."""
    good = {"description": about, "content": {LINES if lines else JSON: {"schema": schema}}}
    tagged = good if changing else good | {"headers": HEADERS}
    problems: Responses = {"default": {"description": PROBLEM, "content": {PROBLEM_JSON: {"schema": named("Problem")}}}}
    unchanged: Responses = {304: {"description": "The reader has it already."}}
    return {200: tagged} | ({} if changing else unchanged) | problems


HEADERS = {
    "ETag": {"description": "What stands for this answer.", "schema": {"type": "string"}},
    "Link": {"description": "The next page of a list that goes on.", "schema": {"type": "string"}},
}
PROBLEM = "What went wrong, and what can be done."
PROBLEM_JSON = "application/problem+json"


def describe(app: FastAPI) -> None:
    """Let an application describe itself with the shapes of its answers."""

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            found = get_openapi(title=app.title, version=app.version, description=ABOUT, routes=app.routes)
            parts = found.setdefault("components", {})
            parts["schemas"] = {**parts.get("schemas", {}), **shapes(PROFILES)}
            parts["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
            app.openapi_schema = found
        return app.openapi_schema

    app.openapi = described  # type: ignore[method-assign] # how FastAPI is told


WITH_TOKEN: dict[str, Any] = {"security": [{"token": []}]}
"""What the description says of a path that needs the token."""
