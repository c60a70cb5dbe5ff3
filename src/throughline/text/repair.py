"""Where a lost or mistyped quotation mark stood."""

from __future__ import annotations

import re

from throughline.languages.speech import Marks
from throughline.model.span import Span
from throughline.text.reporting import LIKELY, reporter
from throughline.text.signs import elided

APOSTROPHE = re.compile(r"['’‘´`]")
STOPS = frozenset(".,!?…—–-")


def single_close(text: str, within: Span, marks: Marks) -> int | None:
    """The first single mark inside that was meant to close the double one before it, None without one.

    It follows a stop, or stands before the reporter's words; what closes a single mark opened inside does not count.
    """
    opened = False
    for found in APOSTROPHE.finditer(text, within.start, within.end):
        at = found.start()
        before, after = text[at - 1], text[at + 1 : at + 2]
        if after.isalnum():
            opened = opened or (not before.isalnum() and not elided(text, at, marks.elided))
        elif opened:
            opened = False
        elif before in STOPS or (before.isalnum() and _reported(text, at + 1, marks)):
            return at
    return None


def _reported(text: str, at: int, marks: Marks) -> bool:
    """Whether the reporter's words begin here, after white space."""
    start = at + 1 if text[at : at + 1] in {",", ".", ";"} else at
    return text[start : start + 1] == " " and reporter(text, start + 1, len(text), marks) >= LIKELY
