"""The shapes of people and outlets as data, as ``telling.profiled`` writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from throughline.model.evidence import Days
from throughline.model.links import Copy, Credited, Edit, Fact, Printed
from throughline.model.profiles import Brief, Outlet, Shared
from throughline.web.api.shapes import DAY, PLAIN, TYPES, Schema, allowed, maybe, named, several, shape

TEXT, NUMBER = PLAIN[str], PLAIN[int]
NEXT = maybe(TEXT)
PEOPLE = shape("People, and the address of the next page.", {"people": several(named("Known")), "next": NEXT})
OUTLETS = shape("Outlets, and the address of the next page.", {"outlets": several(named("Outlet")), "next": NEXT})
Found = dict[str, Schema]


def _plain_fields(kind: str, found: Found) -> dict[str, Schema]:
    """The fields of a link without its type."""
    allowed(TYPES[kind], found)
    properties: dict[str, Schema] = found[TYPES[kind].__name__]["properties"]
    return {name: one for name, one in properties.items() if name != "type"}


def _known(_: Found) -> Schema:
    days = {"first": DAY, "last": DAY}
    story = shape("The story of this person.", {"id": maybe(TEXT), "title": maybe(TEXT), **days})
    person = {"id": TEXT, "name": TEXT, "names": several(TEXT), "mentions": NUMBER, "story": story}
    return shape("A person of one story.", person)


def _brief(found: Found) -> Schema:
    about = {name: maybe(TEXT) for name in ("title", "outlet", "story")}
    days = {"days": maybe(allowed(Days, found)), "best": DAY, "day": DAY, "stated": PLAIN[bool]}
    return shape(Brief.__doc__ or "", {"article": TEXT, "source": TEXT, **about, **days})


def _quoted(_: Found) -> Schema:
    place = {"article": TEXT, "start": NUMBER, "end": NUMBER}
    return shape(
        "Characters of an article, and the words there where its text is known.", place | {"words": maybe(TEXT)}
    )


def _said(found: Found) -> Schema:
    place = {"article": TEXT, "start": NUMBER, "end": NUMBER, "words": TEXT, "part": NUMBER}
    printings = several(shape("Words as printed.", place | {"kind": allowed(Printed, found)}))
    paraphrase = {"kind": {"const": "paraphrase"}, "printings": printings, "number": NUMBER}
    utterance = {
        **{"kind": {"const": "utterance"}, "id": TEXT, "said": maybe(allowed(Days, found))},
        **{"speakers": several(allowed(Credited, found)), "printings": printings, "number": NUMBER},
    }
    return {"anyOf": [shape("What was said.", utterance), shape("What was said in other words.", paraphrase)]}


def _profile(found: Found) -> Schema:
    facts = _plain_fields("fact", found) | {"evidence": several(named("Quoted")), "number": NUMBER}
    namesakes = shape("People of the same name.", {"number": NUMBER, "people": several(named("Known"))})
    return shape(
        "A person of a story: what was said, and what is said of them.",
        {
            **{"person": named("Known"), "said": several(named("Said")), "number": NUMBER},
            "facts": several(shape(Fact.__doc__ or "", facts)),
            **{"same_name": namesakes, "articles": several(named("Brief")), "next": NEXT},
        },
    )


def _record(found: Found) -> Schema:
    altered = {
        **{"utterance": TEXT, "article": TEXT, "kind": allowed(Printed, found), "original": named("Quoted")},
        **{"printed": several(named("Quoted")), "edits": several(allowed(Edit, found))},
    }
    month = shape("Reports of a month.", {"month": maybe(TEXT), "reports": NUMBER})
    copies = several(shape(Copy.__doc__ or "", _plain_fields("copy", found)))
    return shape(
        "What an outlet printed.",
        {
            **{"outlet": named("Outlet"), "months": several(month), "reports": several(named("Brief"))},
            **{"altered": several(shape("Words that differ from the original.", altered)), "alterations": NUMBER},
            **{"shares": several(allowed(Shared, found)), "copies": copies, "copied": NUMBER},
            **{"articles": several(named("Brief")), "next": NEXT},
        },
    )


def _outlet(found: Found) -> Schema:
    allowed(Outlet, found)
    return found["Outlet"]


PROFILES: Mapping[str, Callable[[Found], Schema]] = {
    "Known": _known,
    "Brief": _brief,
    "Quoted": _quoted,
    "Said": _said,
    "Outlet": _outlet,
    "Profile": _profile,
    "OutletRecord": _record,
}
"""The shapes of what is answered of people and outlets."""
