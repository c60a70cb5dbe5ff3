"""Words of the notes that stand under every article of an outlet, whatever it reports."""

from __future__ import annotations

from throughline.languages.en.stock import WORDS

TABLES = {"en": WORDS}


def stock(code: str | None) -> frozenset[str]:
    """The words of a language in lower case; English ones for every other language and for None."""
    return TABLES.get(code or "en", WORDS)
