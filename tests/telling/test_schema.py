import json
import types
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

import jsonschema
import pytest

from telling.story import intake, links, reports
from throughline.model.article import Rejected
from throughline.model.evidence import Days, Evidence, Reason
from throughline.telling import dossier as told
from throughline.telling.compose import dossiers
from throughline.telling.records import dossier_record

Hint: TypeAlias = Any
"""A class, or what stands after a field's colon."""
SCHEMA = Path(told.__file__).with_name("dossier.schema.json")
CLASSES = {name: thing for name, thing in vars(told).items() if is_dataclass(thing)} | {
    "Rejected": Rejected,
    "Days": Days,
    "Evidence": Evidence,
    "Reason": Reason,
}


def schema() -> dict[str, Any]:
    """The schema that the classes of a dossier mean: every field is there, and no other."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://throughline.invalid/dossier.schema.json",
        "title": "A dossier: one story as its reports tell it, each statement with the characters that it rests on",
        "$ref": "#/$defs/Dossier",
        "$defs": {name: described(thing) for name, thing in sorted(CLASSES.items())},
    }


def described(thing: Hint) -> dict[str, Any]:
    """One class as an object."""
    hints = get_type_hints(thing)
    names = [field.name for field in fields(thing)] if is_dataclass(thing) else list(thing._fields)
    optional = {"value"} if thing is Reason else set()
    return {
        "description": (thing.__doc__ or "").split("\n")[0],
        "type": "object",
        "properties": {name: {"type": "string"} if name in optional else allowed(hints[name]) for name in names},
        "required": [name for name in names if name not in optional],
        "additionalProperties": False,
    }


def allowed(hint: Hint) -> dict[str, Any]:
    """What a field may hold."""
    origin: object = get_origin(hint)
    inner = get_args(hint)
    if origin is Literal:
        return {"enum": list(inner)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [allowed(one) for one in inner]}
    if origin is tuple and inner[-1] is Ellipsis:
        return {"type": "array", "items": allowed(inner[0])}
    if origin is tuple:
        return {"type": "array", "prefixItems": [allowed(one) for one in inner], "items": False}
    if hint in CLASSES.values():
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return dict(PLAIN[hint])


PLAIN = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    types.NoneType: {"type": "null"},
}


def test_the_packaged_schema_is_what_the_classes_mean() -> None:
    written = json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
    assert SCHEMA.read_text(encoding="utf-8") == written, "write json.dumps(schema(), indent=1) into the file"


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_every_dossier_is_valid() -> None:
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    records = [json.loads(json.dumps(dossier_record(one))) for one in dossiers(reports(), links(), intake())]
    assert [list(validator.iter_errors(record)) for record in records] == [[], []]


@pytest.mark.parametrize("broken", [{"id": 1}, {"unheard": True}, {"look_first": [{"code": "x"}]}])
def test_a_broken_dossier_is_not(broken: dict[str, Any]) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    record = dossier_record(next(dossiers(reports(), links(), intake()))) | broken
    assert not validator.is_valid(record)
