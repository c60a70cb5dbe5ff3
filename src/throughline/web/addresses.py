"""Where the pages are: paths that hold any id or name, and what such a path stands for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import quote, urlencode

from fastapi import Depends, Path

from throughline.model.evidence import Evidence

SHIELD = "~"
"""What ends a name in a path that a browser or this server would read otherwise; it is taken off again."""
READ_OTHERWISE = (".json", ".svg", ".", SHIELD)


def segment(name: str) -> str:
    """An id or a name as one segment of a path, whatever its characters.

    >>> segment("a/b?.txt"), segment(".."), segment("notes.json")
    ('a%2Fb%3F.txt', '..~', 'notes.json~')
    """
    shield = SHIELD if name.endswith(READ_OTHERWISE) or not name else ""
    return quote(name, safe="", errors="replace") + shield


def named(given: str) -> str:
    """The id or name that a segment stands for.

    >>> named("notes.json~"), named("notes")
    ('notes.json', 'notes')
    """
    return given.removesuffix(SHIELD)


def _name(name: Annotated[str, Path()]) -> str:
    return named(name)


Name = Annotated[str, Depends(_name)]
"""The parameter of a page whose path ends in ``{name:path}``: the id or name as it was given to ``segment``."""


def story(name: str) -> str:
    """The page of a story, by the id of any article or event of it."""
    return f"/stories/{segment(name)}"


def article(name: str, evidence: Evidence | None = None) -> str:
    """The page of an article, with ``evidence`` the place in it where these words are marked.

    >>> article("a1", Evidence("a1", 3, 9))
    '/articles/a1?mark=3-9#mark'
    """
    marked = f"?mark={evidence.start}-{evidence.end}#mark" if evidence else ""
    return f"/articles/{segment(name)}{marked}"


def marked(evidence: Evidence) -> str:
    """Words marked on the page of their article."""
    return article(evidence.article, evidence)


def person(name: str) -> str:
    """The page of a person, by id."""
    return f"/people/{segment(name)}"


def outlet(name: str) -> str:
    """The page of an outlet."""
    return f"/outlets/{segment(name)}"


def asked(path: str, given: Mapping[str, object]) -> str:
    """A path with what is asked for; what is empty is left out.

    >>> asked("/", {"words": "harbour fire", "outlet": ""})
    '/?words=harbour+fire'
    """
    query = urlencode([(name, str(value)) for name, value in given.items() if value], errors="replace")
    return f"{path}?{query}" if query else path
