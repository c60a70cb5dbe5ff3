"""JSON-LD contexts for the tests, written from the vocabularies: only the terms that are used, nothing is loaded."""

from __future__ import annotations

import json
from typing import Any

from pyld import jsonld

OA, AS, RDF, DC = (
    "http://www.w3.org/ns/oa#",
    "http://www.w3.org/ns/activitystreams#",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://purl.org/dc/elements/1.1/",
)
OURS = "https://throughline.invalid/ns#"
SCHEMA = "http://schema.org/"
COUNT = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"


def _links(prefix: str, **names: str) -> dict[str, dict[str, str]]:
    return {name: {"@id": prefix + term, "@type": "@id"} for name, term in names.items()}


ANNOTATION = {
    "id": "@id",
    "type": "@type",
    **{
        name: OA + name
        for name in (
            "Annotation",
            "TextualBody",
            "TextQuoteSelector",
            "TextPositionSelector",
            "exact",
            "prefix",
            "suffix",
        )
    },
    **{name: OA + name for name in ("describing", "classifying", "identifying")},
    "AnnotationCollection": AS + "OrderedCollection",
    "AnnotationPage": AS + "OrderedCollectionPage",
    "Text": "http://purl.org/dc/dcmitype/Text",
    **_links(OA, body="hasBody", target="hasTarget", source="hasSource", selector="hasSelector", via="via"),
    **_links(AS, first="first", partOf="partOf"),
    "items": {"@id": AS + "items", "@type": "@id", "@container": "@list"},
    "motivation": {"@id": OA + "motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": OA + "hasPurpose", "@type": "@vocab"},
    "format": DC + "format",
    "language": DC + "language",
    "value": RDF + "value",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "start": {"@id": OA + "start", "@type": COUNT},
    "end": {"@id": OA + "end", "@type": COUNT},
    "total": {"@id": AS + "totalItems", "@type": COUNT},
    "startIndex": {"@id": AS + "startIndex", "@type": COUNT},
}
CONTEXTS = {
    "http://www.w3.org/ns/anno.jsonld": ANNOTATION,
    "https://schema.org/": {"@vocab": SCHEMA, "url": {"@id": SCHEMA + "url", "@type": "@id"}},
}


def expanded(text: str) -> Any:  # noqa: ANN401 - JSON is anything
    """A JSON-LD document with every term written out; it asks for no context but those above."""
    return jsonld.expand(json.loads(text), {"documentLoader": _loaded})


def _loaded(address: str, _: object) -> dict[str, object]:
    return {
        "document": {"@context": CONTEXTS[address]},
        "documentUrl": address,
        "contextUrl": None,
        "contentType": "application/ld+json",
    }
