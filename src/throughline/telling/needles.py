"""The words that a trace looks for, as they were typed: in lower case, and apart where an ellipsis stands."""

from __future__ import annotations

import re
from collections.abc import Iterable

from throughline.text.words import keys

LEFT_OUT = re.compile(r"\[\s*(?:…|\.{3})\s*\]|…|\.{3}")
"""What stands in quoted words for others that were left out."""


class Wordless(ValueError):
    """There is no word among what was asked for."""


def wanted(asked: str) -> list[tuple[str, ...]]:
    """The words that are looked for, in lower case, those between two ellipses together.

    Raises ``Wordless`` where there are none.
    """
    needles = [needle for piece in LEFT_OUT.split(asked) if (needle := tuple(keys(piece)))]
    if not needles:
        raise Wordless(f"no word in {asked[:40]!r}; give some of the words that were said")
    return needles


def pieces(needles: Iterable[tuple[str, ...]]) -> list[str]:
    """What a text must have somewhere, in any case, to hold some words; the longest first."""
    found = {part for needle in needles for key in needle for part in key.split("'")}
    return sorted(found, key=lambda part: (-len(part), part))
