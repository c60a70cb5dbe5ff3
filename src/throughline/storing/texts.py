"""What a store can take: text without NUL and half surrogate pairs, and digests of what is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
ASKED = 500
"""Values of one question to a store: fewer than any store refuses."""


def storable(text: str) -> str:
    """The text as every store takes it; what it does not take is a replacement character."""
    return UNSTORABLE.sub("\ufffd", text) if UNSTORABLE.search(text) else text


def shown(text: str | None) -> str | None:
    """The same for text that may be unknown."""
    return None if text is None else storable(text)


def day(known: date | None) -> str | None:
    """A day as an ISO date."""
    return known.isoformat() if known else None


def portions(items: Iterable[T], size: int = ASKED) -> Iterator[Sequence[T]]:
    """The items, so many at a time."""
    rest = iter(items)
    while portion := list(islice(rest, size)):
        yield portion
