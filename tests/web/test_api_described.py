"""The API against its own description: whatever is sent, it answers as it says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

import throughline as tl
from stores.piles import EXAMPLES, article
from throughline.web.app import app

HOST = {"host": "127.0.0.1"}
TOKEN = "marigold"
CHECKS = (
    schemathesis.checks.not_a_server_error,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)
MOST = 12
"""Requests that are tried of each kind."""
OPERATIONS = (
    ("get", "/api/stories"),
    ("get", "/api/stories/{name}"),
    ("get", "/api/articles"),
    ("get", "/api/articles/{name}"),
    ("post", "/api/articles"),
    ("get", "/api/links"),
    ("get", "/api/versions/{name}"),
    ("get", "/api/trace"),
    ("post", "/api/check"),
    ("get", "/api/corrections"),
    ("post", "/api/corrections"),
    ("get", "/api/rejected"),
    ("get", "/api/people"),
    ("get", "/api/people/{name}"),
    ("get", "/api/outlets"),
    ("get", "/api/outlets/{name}"),
)
CHANGES = ("/api/corrections", "/api/articles")
KNOWN = ("inn", EXAMPLES[0].id)
"""Names that the archive knows."""
OF_ARTICLES = ("/api/stories/{name}", "/api/articles/{name}", "/api/versions/{name}")
NEVER_WRONG = (("get", "/api/articles/{name}"), ("get", "/api/versions/{name}"), ("get", "/api/corrections"))
"""What takes nothing that could be wrong."""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """An archive of examples that may be changed, as it is served."""
    text = "The old inn burned down. “Nobody slept here,” said Ida Brandt, who owns it."
    inn = article("inn", text, "2031-02-03", outlet="The Inn Post")
    with tl.Archive(str(tmp_path_factory.mktemp("described") / "desk.db")) as archive:
        archive.add([*EXAMPLES[:4], inn, tl.Rejected("a.txt", "empty", "a.txt: nothing in it; leave it out")])
        yield app(archive, token=TOKEN)


@pytest.fixture(scope="module")
def api(served: FastAPI) -> schemathesis.BaseSchema:
    """What the API says of itself."""
    generation = {"max-examples": 15, "deterministic": True, "database": "none"}
    config = SchemathesisConfig.from_dict({"generation": generation})
    return schemathesis.openapi.from_asgi("/openapi.json", served, config=config, headers=HOST)


def test_the_description_names_every_operation(served: FastAPI) -> None:
    paths = served.openapi()["paths"]
    assert sorted((method, path) for path in paths for method in paths[path]) == sorted(OPERATIONS)


@schemathesis.serializer("application/x-ndjson")
def lines(_: object, value: object) -> bytes:
    """A record as the only line of what is sent."""
    return json.dumps(value).encode("utf-8", "surrogatepass")


@pytest.mark.parametrize(
    ("method", "path", "mode"),
    [
        (method, path, mode)
        for method, path in OPERATIONS
        for mode in schemathesis.GenerationMode
        if mode.is_positive or (method, path) not in NEVER_WRONG
    ],
    ids=str,
)
def test_whatever_is_sent_the_answer_is_as_described(
    api: schemathesis.BaseSchema, method: str, path: str, mode: schemathesis.GenerationMode
) -> None:
    operation = api[path][method]
    token = {"authorization": f"Bearer {TOKEN}"} if path in CHANGES and method == "post" else {}

    @settings(max_examples=MOST, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy(generation_mode=mode))
    def answered(case: schemathesis.Case[Any]) -> None:
        case.call_and_validate(headers={**HOST, **token}, checks=list(CHECKS))

    answered()


@pytest.mark.parametrize(
    ("path", "given"),
    [
        *((path, {"path_parameters": {"name": name}}) for path in OF_ARTICLES for name in KNOWN),
        ("/api/people", {"query": {"most": 1}}),
        ("/api/people/{name}", {"path_parameters": {"name": "inn:ida-brandt"}}),
        ("/api/outlets", {"query": {"most": 1}}),
        ("/api/outlets/{name}", {"path_parameters": {"name": "The Inn Post"}}),
        ("/api/stories", {"query": {"words": "library", "most": 1}}),
        ("/api/trace", {"query": {"words": "nobody slept", "whole": True}}),
        ("/api/rejected", {"query": {"most": 1}}),
    ],
    ids=str,
)
def test_what_the_archive_has_is_answered_as_described(
    api: schemathesis.BaseSchema,
    path: str,
    given: Any,  # noqa: ANN401 - parts of a request
) -> None:
    answer = api[path]["get"].Case(**given).call_and_validate(headers=HOST, checks=list(CHECKS))
    assert answer.status_code == 200
