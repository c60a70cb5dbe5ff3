"""A place in a list of stories, as a reader hands it back for what stands behind it."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode

from throughline.model.kept import Listed, Order
from throughline.web.refusing import Refused

LARGEST = 1 << 31
"""More than any count of an archive; no store takes whole numbers without end."""


def story_cursor(order: Order, one: Listed) -> str:
    """The place of a story in a list."""
    place = (order, one.last, one.reports, one.differences, one.id)
    return urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def behind(order: Order, given: str) -> Listed | None:
    """The story behind which a list goes on, None where it begins; refuses what is no cursor of such a list."""
    if not given:
        return None
    try:
        was, last, reports, differences, name = json.loads(urlsafe_b64decode(given + "=" * (-len(given) % 4)))
        fits = was == order and isinstance(name, str) and isinstance(last, str | None)
        fits = fits and all(isinstance(one, int) and 0 <= one < LARGEST for one in (reports, differences))
    except (ValueError, TypeError, RecursionError):
        fits = False
    if not fits:
        raise Refused(400, "“after” is not what this list gave as its next page; begin again without it.")
    return Listed(name, None, reports, 0, 0, differences, None, last)
