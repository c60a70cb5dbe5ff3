"""Which language's lists serve a text."""

from __future__ import annotations

LISTED = frozenset({"de", "en", "fr", "es"})
"""Languages that have lists of their own of sentences, speech and people, by their ISO 639-1 codes."""


def listed(code: str | None) -> str:
    """The language whose lists serve texts in a language, by ISO 639-1 code: its own, else English.

    >>> listed("en-GB"), listed("vi"), listed(None)
    ('en', 'en', 'en')
    """
    known = (code or "en")[:2].casefold()
    return known if known in LISTED else "en"
