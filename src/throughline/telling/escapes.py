"""Words of articles made harmless: no character of theirs may steer a terminal or turn a line's direction."""

from __future__ import annotations

import re

STEERING = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
"""Controls, also those of direction and those that nobody sees; not the joiners that scripts and emoji need."""
SPACES = re.compile(r"\s+")
LAST_OF_LATIN, LAST_OF_PLANE = 0xFF, 0xFFFF


def harmless(words: str) -> str:
    r"""The words on one line, every steering character written out as an escape.

    >>> harmless("One\n\x1b[31mtwo\u202e")
    'One \\x1b[31mtwo\\u202e'
    """
    return STEERING.sub(_written, SPACES.sub(_spaced, words))


def _spaced(found: re.Match[str]) -> str:
    """One space for white space; separators that steer stay to be written out."""
    return found.group() if found.group() in "\x1c\x1d\x1e\x1f\x85" else " "


def _written(found: re.Match[str]) -> str:
    """The escape of one character."""
    code = ord(found.group())
    if code <= LAST_OF_LATIN:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= LAST_OF_PLANE else f"\\U{code:08x}"


def clipped(words: str, longest: int) -> str:
    """The words, with an ellipsis in their middle where they are longer than so many characters.

    >>> clipped("one two three four five", 17)
    'one two … five'
    """
    if len(words) <= longest:
        return words
    half = (longest - 3) // 2
    head, tail = words[:half], words[len(words) - half :]
    head = head if words[half].isspace() else head.rpartition(" ")[0] or head
    tail = tail if words[len(words) - half - 1].isspace() else tail.partition(" ")[2] or tail
    return f"{head.rstrip()} … {tail.lstrip()}"
