"""The quotations of a text as the tests of marks compare them."""

from __future__ import annotations

from throughline.text.quotation import quotations


def told(text: str) -> list[tuple[str, bool, int]]:
    """The quoted words, whether they are closed, and their turn."""
    return [(found.span.words(text), found.closed, found.turn) for found in quotations(text)]
