"""The shapes of what is answered, as JSON Schema: made of the classes that ``telling.records`` writes."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import partial
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from throughline.model.article import Article, Published, Rejected
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.kept import Added, Decided, Listed, State
from throughline.model.links import (
    Copy,
    Dated,
    Edit,
    Event,
    Fact,
    Finding,
    Happening,
    Passage,
    Person,
    Printed,
    Resolved,
    Story,
    Utterance,
)
from throughline.model.marks import (
    Attribute,
    Contact,
    Mark,
    Mention,
    Quote,
    Region,
    Sentence,
    Speaker,
    Subject,
    Time,
)
from throughline.model.span import Span
from throughline.model.verdicts import CheckKind, Given, Nearest, PrintedAs, Ruling
from throughline.telling.dossier import Change, Dossier
from throughline.telling.trace import Elsewhere, Printer, Step, Trace, Way

Schema = dict[str, Any]
Hint: TypeAlias = Any
PLAIN: Mapping[Hint, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    types.NoneType: {"type": "null"},
}
SPAN: Schema = {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}
"""Characters as a pair, as edits have them."""
MARKS: Mapping[str, type[Mark]] = {
    "regions": Region,
    "sentences": Sentence,
    "quotes": Quote,
    "times": Time,
    "mentions": Mention,
    "attributes": Attribute,
    "contacts": Contact,
}
TYPES: Mapping[str, type[Any]] = {
    "passage": Passage,
    "copy": Copy,
    "utterance": Utterance,
    "date": Dated,
    "resolved": Resolved,
    "event": Event,
    "happening": Happening,
    "person": Person,
    "story": Story,
    "fact": Fact,
    "finding": Finding,
}
"""The class of each ``type`` of link."""


def shapes(more: Mapping[str, Callable[[dict[str, Schema]], Schema]]) -> dict[str, Schema]:
    """Every shape by its name, as ``#/components/schemas`` has them, those of ``more`` among them."""
    found: dict[str, Schema] = {}
    for name, make in {**OWN, **more}.items():
        found[name] = make(found)
    allowed(Dossier, found)
    return dict(sorted(found.items()))


def named(name: str) -> Schema:
    """A pointer to a shape."""
    return {"$ref": f"#/components/schemas/{name}"}


def allowed(hint: Hint, found: dict[str, Schema]) -> Schema:
    """What a value of a type may be; the classes that it names are added to what was found."""
    origin: object = get_origin(hint)
    inner = get_args(hint)
    if origin is Literal:
        return {"enum": list(inner)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [allowed(one, found) for one in inner]}
    if origin is tuple and inner[-1] is Ellipsis:
        return {"type": "array", "items": allowed(inner[0], found)}
    if origin is tuple:
        return {"type": "array", "prefixItems": [allowed(one, found) for one in inner], "items": False}
    return dict(PLAIN[hint]) if hint in PLAIN else _class(hint, found)


def _class(thing: type[Any], found: dict[str, Schema]) -> Schema:
    """A pointer to a class of the model, whose shape is made once."""
    name = thing.__name__
    if name not in found:
        found[name] = {}
        found[name] = CLASSES[thing](found) if thing in CLASSES else _fields(thing, found)
    return named(name)


def shape(about: str, properties: Mapping[str, Schema], optional: Iterable[str] = ()) -> Schema:
    """An object of which every property is there but the optional ones; others may be added one day."""
    needed = [name for name in properties if name not in frozenset(optional)]
    return {"description": about, "type": "object", "properties": dict(properties), "required": needed}


def several(items: Schema) -> Schema:
    """A list of things."""
    return {"type": "array", "items": items}


def maybe(one: Schema) -> Schema:
    """A thing or null."""
    return {"anyOf": [one, {"type": "null"}]}


def _about(thing: type[Any]) -> str:
    """What a class says of itself, on one line."""
    return " ".join((thing.__doc__ or "").split("\n\n")[0].split())


def _names(thing: type[Any]) -> list[str]:
    return [field.name for field in fields(thing)] if is_dataclass(thing) else list(thing._fields)


def _properties(thing: type[Any], found: dict[str, Schema], *without: str) -> dict[str, Schema]:
    hints = get_type_hints(thing)
    return {name: allowed(hints[name], found) for name in _names(thing) if name not in without}


def _fields(thing: type[Any], found: dict[str, Schema]) -> Schema:
    return shape(_about(thing), _properties(thing, found))


def _mark(thing: type[Any], found: dict[str, Schema]) -> Schema:
    """A mark: its characters, then what is known of them."""
    return shape(_about(thing), {"start": PLAIN[int], "end": PLAIN[int]} | _properties(thing, found, "article", "span"))


DAY: Schema = maybe(PLAIN[date])
DAYS: dict[str, Schema] = {"first": DAY, "last": DAY}


def _time(found: dict[str, Schema]) -> Schema:
    record = _mark(Time, found)
    del record["properties"]["days"]
    return shape(record["description"], record["properties"] | DAYS)


def _placed(thing: type[Any], found: dict[str, Schema]) -> Schema:
    """Whom somebody means, with the literal words where there are any."""
    place = maybe(PLAIN[int])
    return shape(_about(thing), _properties(thing, found, "span") | {"start": place, "end": place})


def _reason(found: dict[str, Schema]) -> Schema:
    return shape(_about(Reason), _properties(Reason, found) | {"value": PLAIN[str]}, ("value",))


def _edit(found: dict[str, Schema]) -> Schema:
    return shape(_about(Edit), _properties(Edit, found, "a", "b") | {"a": SPAN, "b": SPAN})


def _utterance(found: dict[str, Schema]) -> Schema:
    said = shape("When it was said, and why.", {**DAYS, "because": several(allowed(Reason, found))})
    return _link("utterance", _properties(Utterance, found, "because") | {"said": said})


def _dated(name: str, thing: type[Any], found: dict[str, Schema]) -> Schema:
    return _link(name, _properties(thing, found, "days") | DAYS)


def _resolved(found: dict[str, Schema]) -> Schema:
    properties = _properties(Resolved, found, "days", "span", "type")
    timex = allowed(get_type_hints(Resolved)["type"], found)
    return _link("resolved", properties | DAYS | {"start": PLAIN[int], "end": PLAIN[int], "timex": timex})


def _story(found: dict[str, Schema]) -> Schema:
    because = several(allowed(Reason, found))
    link = shape("Why two events belong together.", {"from": PLAIN[str], "to": PLAIN[str], "because": because})
    return _link("story", _properties(Story, found, "links") | {"links": several(link)})


def _link(name: str, properties: Mapping[str, Schema]) -> Schema:
    return shape(_about(TYPES[name]), {"type": {"const": name}, **properties})


def _plain_link(name: str, found: dict[str, Schema]) -> Schema:
    return _link(name, _properties(TYPES[name], found))


def _article(found: dict[str, Schema]) -> Schema:
    left = ("blocks",)
    return shape(_about(Article), _properties(Article, found, *left) | {"sha256": PLAIN[str]})


CLASSES: Mapping[type[Any], Callable[[dict[str, Schema]], Schema]] = {
    **{kind: partial(_mark, kind) for kind in MARKS.values()},
    Time: _time,
    Speaker: partial(_placed, Speaker),
    Subject: partial(_placed, Subject),
    Reason: _reason,
    Edit: _edit,
    Article: _article,
    **{kind: partial(_plain_link, name) for name, kind in TYPES.items()},
    Utterance: _utterance,
    Dated: partial(_dated, "date", Dated),
    Happening: partial(_dated, "happening", Happening),
    Resolved: _resolved,
    Story: _story,
}
"""The classes whose records are not simply their fields."""


def _annotation(found: dict[str, Schema]) -> Schema:
    marks = {name: several(allowed(kind, found)) for name, kind in MARKS.items()}
    about = "An article with its regions and marks, as annotate writes it."
    return shape(about, {"article": allowed(Article, found)} | marks)


def _linked(found: dict[str, Schema]) -> Schema:
    kinds = [allowed(kind, found) for kind in TYPES.values()]
    return {"description": "A link between reports, as relate writes it; its type says which.", "anyOf": kinds}


def _verdict(found: dict[str, Schema]) -> Schema:
    spans = maybe(allowed(Span, found))
    words = maybe(PLAIN[str])
    speakers = several(allowed(Speaker, found))
    value = {"anyOf": [PLAIN[str], PLAIN[float], PLAIN[types.NoneType]]}
    given = {"value": value, "unit": words, "as_of": maybe(allowed(Days, found)), "evidence": _spans(found)}
    nearest = {
        **{"article": PLAIN[str], "spans": several(allowed(Span, found)), "kind": allowed(Printed, found)},
        "edits": several(allowed(Edit, found)),
        "printed_as": allowed(PrintedAs, found),
        **{"speakers": speakers, "clause": spans},
    }
    return shape(
        "One quotation or value of a draft, and what the sources say to it.",
        {
            **{"draft": allowed(Span, found), "words": PLAIN[str], "kind": allowed(CheckKind, found)},
            **{"verdict": allowed(Ruling, found), "look": PLAIN[bool], "closest": maybe(allowed(Evidence, found))},
            **{"edits": several(allowed(Edit, found)), "speaker": words, "speakers": speakers, "frame": spans},
            **{"subject": words, "attribute": words, "value": value, "unit": words},
            "nearest": several(shape(_about(Nearest), nearest)),
            "given": several(shape(_about(Given), given)),
            "because": several(allowed(Reason, found)),
        },
    )


def _spans(found: dict[str, Schema]) -> Schema:
    return several(allowed(Evidence, found))


def _check(found: dict[str, Schema]) -> Schema:
    words = maybe(PLAIN[str])
    about = {"id": PLAIN[str], "source": PLAIN[str], "outlet": words, "title": words, "url": words}
    about |= {"sha256": PLAIN[str], "published": maybe(allowed(Published, found))}
    return shape(
        "A check of a draft: every quotation and value of it, and the sources that are cited.",
        {
            "draft": shape("The draft.", {**about, "text": PLAIN[str]}),
            "look": PLAIN[int],
            "verdicts": several(named("Verdict")),
            "sources": several(shape("A source.", about)),
            "version": PLAIN[str],
        },
    )


def _printed(found: dict[str, Schema]) -> Schema:
    words = {"article": PLAIN[str], "start": PLAIN[int], "end": PLAIN[int], "words": PLAIN[str]}
    return shape("Characters of an article, and the words there.", words)


def _trace(found: dict[str, Schema]) -> Schema:
    words = named("Words")
    sides = {"reference": maybe(words), "printed": maybe(words)}
    changes = several(shape(_about(Change), _properties(Change, found, *sides) | sides))
    steps = _properties(Step, found, "evidence", "changes") | {"evidence": several(words), "changes": changes}
    part = shape("A part of what was said.", {"number": PLAIN[int], "words": words})
    ways = _properties(Way, found, "steps", "parts")
    ways |= {"parts": several(part), "more": PLAIN[int], "steps": several(shape(_about(Step), steps))}
    elsewhere = _properties(Elsewhere, found, "evidence") | {"evidence": words}
    return shape(
        _about(Trace),
        _properties(Trace, found, "ways", "elsewhere", "printers")
        | {
            "ways": several(shape(_about(Way), ways)),
            "elsewhere": several(shape(_about(Elsewhere), elsewhere)),
            "printers": several(allowed(Printer, found)),
        },
    )


def _versions(found: dict[str, Schema]) -> Schema:
    words = maybe(PLAIN[str])
    about = {name: words for name in ("title", "author", "outlet", "url", "language")}
    texts = {"sha256": PLAIN[str], "text": PLAIN[str], "published": maybe(allowed(Published, found)), "modified": DAY}
    version = {"state": allowed(State, found), "id": PLAIN[str], "source": PLAIN[str], **about, **texts}
    edit = _edit(found)["properties"] | {"before": PLAIN[str], "after": PLAIN[str]}
    change = {
        **{"from": PLAIN[str], "to": PLAIN[str]},
        "about": several(shape("What else is another.", {"field": PLAIN[str], "before": words, "after": words})),
        "edits": several(shape(_about(Edit), edit)),
    }
    return shape(
        "Every text that an article has had, the oldest first, and what was changed from each to the next.",
        {
            "article": PLAIN[str],
            "versions": several(shape("A text.", version)),
            "changes": several(shape("What was changed.", change)),
        },
    )


def _told(found: dict[str, Schema]) -> Schema:
    article = _article(found)
    return shape(
        "A story as tell writes it: its dossier, and its articles.",
        {
            "stories": several(allowed(Dossier, found)),
            "articles": several(shape(article["description"], article["properties"], ("text",))),
        },
    )


def _added(found: dict[str, Schema]) -> Schema:
    counts = {name: PLAIN[int] for name in ("read", "new", "versions", "known", "rejected")}
    reasons = {"reasons": several(allowed(Rejected, found)), "changed": several(PLAIN[str])}
    return shape(_about(Added), counts | reasons)


def _correction(found: dict[str, Schema]) -> Schema:
    return shape(_about(Decided), _properties(Decided, found))


def _problem(found: dict[str, Schema]) -> Schema:
    properties = {"type": PLAIN[str], "title": PLAIN[str], "status": PLAIN[int], "detail": PLAIN[str]}
    return shape("What went wrong and what can be done, as RFC 9457 has it.", properties, ("type",))


def _version(found: dict[str, Schema]) -> Schema:
    names = {name: PLAIN[str] for name in ("id", "sha256", "source")}
    return shape("A text that an article has had.", names | {"state": allowed(State, found)})


OWN: Mapping[str, Callable[[dict[str, Schema]], Schema]] = {
    "Problem": _problem,
    "Listed": partial(_fields, Listed),
    "Told": _told,
    "Annotation": _annotation,
    "Version": _version,
    "Versions": _versions,
    "Link": _linked,
    "Verdict": _verdict,
    "Check": _check,
    "Words": _printed,
    "Trace": _trace,
    "Decided": _correction,
    "Added": _added,
}
"""The shapes that are answered as a whole."""


VERSIONED: Schema = {
    "description": "An article with its regions and marks, and what texts it has had, the oldest first.",
    "allOf": [
        named("Annotation"),
        shape("With its versions.", {"versions": several(named("Version"))}),
    ],
}
