"""The shapes that the description gives are those of what is written: nothing is missing, nothing is more."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import throughline as tl
from drafts import POST, SOURCES, draft
from stores.piles import MARKS, article
from throughline.model.profiles import Asking
from throughline.telling.check_records import check_record
from throughline.telling.profiled import known_record, outlet_record, person_record
from throughline.telling.records import annotation, link_records
from throughline.telling.tracing import trace_record
from throughline.telling.versions import versions_record
from throughline.web.api.profiles import PROFILES
from throughline.web.api.shapes import TYPES, shapes

LINKS = tl.relate(MARKS.values())


def closed(part: Any) -> Any:  # noqa: ANN401 - JSON
    """The same shapes with nothing allowed that they do not name."""
    if isinstance(part, list):
        return [closed(one) for one in part]
    if not isinstance(part, dict):
        return part
    found = {name: closed(one) for name, one in part.items()}
    return found | ({"additionalProperties": False} if found.get("type") == "object" else {})


SHAPES = closed(shapes(PROFILES))


def wrong(name: str, record: Mapping[str, Any]) -> list[str]:
    """What a record has otherwise than its shape says."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": SHAPES}}
    found = jsonschema.Draft202012Validator(schema).iter_errors(json.loads(json.dumps(record)))
    return [f"{list(one.absolute_path)}: {one.message[:200]}" for one in found]


def test_every_shape_is_a_schema_and_names_only_shapes_that_are_there() -> None:
    for shape in SHAPES.values():
        jsonschema.Draft202012Validator.check_schema(shape)
    named = {part.split('"')[0] for part in json.dumps(SHAPES).split("#/components/schemas/")[1:]}
    assert named <= set(SHAPES)


@pytest.mark.parametrize("name", sorted(MARKS))
def test_an_annotated_article_has_its_shape(name: str) -> None:
    assert wrong("Annotation", annotation(MARKS[name])) == []


@pytest.mark.parametrize("kind", sorted(TYPES))
def test_a_link_has_the_shape_of_its_type(kind: str) -> None:
    found = [one for one in link_records(LINKS) if one["type"] == kind]
    assert found
    assert [problem for one in found for problem in wrong(TYPES[kind].__name__, one)] == []


def test_a_trace_has_its_shape(archive: tl.Archive) -> None:
    record = trace_record(*archive.trace("not its walls", whole=True))
    assert record["ways"]
    assert wrong("Trace", record) == []


def test_a_check_has_its_shape() -> None:
    told = draft(POST.replace("47", "44"))
    record = check_record(told, tl.check(told.article, SOURCES.values()), SOURCES)
    assert {one["kind"] for one in record["verdicts"]} >= {"quote", "age"}
    assert any(one["given"] for one in record["verdicts"])
    assert wrong("Check", record) == []


def test_versions_have_their_shape(tmp_path: Path) -> None:
    with tl.Archive(str(tmp_path / "a.db")) as archive:
        archive.add(
            [article("inn", "The old inn was lit.", "2031-02-01"), article("inn", "The inn is shut.", "2031-02-02")]
        )
        record = versions_record(archive.versions("inn"))
    assert record["changes"][0]["edits"]
    assert wrong("Versions", record) == []


def test_people_have_their_shapes(archive: tl.Archive) -> None:
    with archive.reading() as view:
        people = view.people(Asking())
        profiles = [view.person(one.id) for one in people]
    records = [person_record(one) for one in profiles if one]
    assert people and all(one["said"] is not None for one in records)
    assert [problem for one in people for problem in wrong("Known", known_record(one))] == []
    assert [problem for one in records for problem in wrong("Profile", {**one, "next": None})] == []


def test_outlets_have_their_shapes(archive: tl.Archive) -> None:
    with archive.reading() as view:
        outlets = view.outlets()
        found = [view.outlet(one.name) for one in outlets]
    records = [outlet_record(one) for one in found if one]
    assert any(one["copies"] for one in records) and any(one["altered"] for one in records)
    assert [problem for one in outlets for problem in wrong("Outlet", one._asdict())] == []
    assert [problem for one in records for problem in wrong("OutletRecord", {**one, "next": None})] == []


def test_a_record_that_lacks_something_is_told() -> None:
    record = annotation(next(iter(MARKS.values())))
    del record["article"]["sha256"]
    assert wrong("Annotation", record) == ["['article']: 'sha256' is a required property"]
