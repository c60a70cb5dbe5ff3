"""The line that a text file may begin with: `` date 2021-09-29 ``."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from throughline.model.span import Span

HEADER = re.compile(r"\s{0,8}date (\d{4}-\d{2}-\d{2})(?=\s|$)")


class Header(NamedTuple):
    """A text's date header: all of it, the characters of its day, and the day."""

    span: Span
    printed: Span
    day: date


def header(text: str) -> Header | None:
    """The date header at the start of a text, None where there is none or where its day is in no calendar.

    >>> header(" date 2021-09-29 The harbour bridge opened.").span
    Span(start=0, end=16)
    """
    found = HEADER.match(text)
    if found is None:
        return None
    try:
        day = date.fromisoformat(found.group(1))
    except ValueError:
        return None
    return Header(Span(0, found.end()), Span(*found.span(1)), day)
