"""A text in lower case with straight marks, character for character."""

from __future__ import annotations

MARKS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"'})


def folded(text: str) -> str:
    """The text in lower case with straight marks, of the same length, so that places in one are places in the other.

    >>> folded("Visit the O’Hara Centre")
    "visit the o'hara centre"
    """
    lower = text.lower()
    if len(lower) != len(text):  # "İ".lower() has two characters
        lower = "".join(small if len(small := character.lower()) == 1 else character for character in text)
    return lower.translate(MARKS)
