"""A place in a list of stories, as a reader hands it back for what stands behind it."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from types import UnionType
from typing import Any

from throughline.model.kept import Listed, Order
from throughline.web.refusing import Refused

LARGEST = 1 << 31
"""More than any count of an archive; no store takes whole numbers without end."""


def story_cursor(order: Order, one: Listed) -> str:
    """The place of a story in a list."""
    return cursor(order, one.last, one.reports, one.differences, one.id)


def behind(order: Order, given: str) -> Listed | None:
    """The story behind which a list goes on, None where it begins; refuses what is no cursor of such a list."""
    if not given:
        return None
    was, last, reports, differences, name = placed(given, str, str | None, int, int, str)
    if was != order:
        raise Refused(400, REMEDY)
    return Listed(name, None, reports, 0, 0, differences, None, last)


def cursor(*place: str | int | None) -> str:
    """A place in a list as readers hand it back."""
    return urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def placed(given: str, *kinds: type | UnionType) -> list[Any]:
    """The place that a cursor stands for, its values of these kinds; refuses what is no cursor of such a list."""
    try:
        found = json.loads(urlsafe_b64decode(given + "=" * (-len(given) % 4)))
        fits = len(found) == len(kinds) and all(map(isinstance, found, kinds))
    except (ValueError, TypeError, RecursionError):
        fits = False
    if not fits or any(isinstance(one, int) and not 0 <= one < LARGEST for one in found):
        raise Refused(400, REMEDY)
    return list(found)


REMEDY = "“after” is not what this list gave as its next page; begin again without it."
