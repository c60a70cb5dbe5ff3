"""Words of articles made fit for a page: escaped, and characters that would steer the display boxed."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff\ufff9-\ufffb]"
)
"""Controls, also those of direction; not soft hyphens, joiners and flags, which many an honest text needs."""
CARRIAGE_RETURN = 0x0D
C1_CONTROLS = range(0x80, 0xA0)
SURROGATES = range(0xD800, 0xE000)


def shown(words: str) -> Markup:
    r"""The words as text of a page: nothing in them is markup, and a steering character is boxed with its number.

    The character itself stays inside its box where a page can hold it, so that the text of the page is still exact.

    >>> str(shown("<b>\x1b[2J"))
    '&lt;b&gt;<span class="steer" data-is="U+001B">&#27;</span>[2J'
    """
    return Markup(STEERING.sub(_boxed, str(escape(words))))


def plain(words: str) -> str:
    r"""The words on one line without steering characters, for a place that takes no markup.

    >>> plain("One\n\u202etwo")
    'One two'
    """
    return " ".join(STEERING.sub("", words).split())


def _boxed(found: re.Match[str]) -> str:
    """A steering character in its box: as a reference, as itself, or as a replacement where a page cannot hold it."""
    code = ord(found.group())
    if code == CARRIAGE_RETURN:
        return "&#13;"
    held = f"&#{code};"
    if code == 0 or code in SURROGATES:
        held = "\ufffd"
    elif code in C1_CONTROLS:  # a reference would mean the character of Windows-1252 with that number
        held = found.group()
    return f'<span class="steer" data-is="U+{code:04X}">{held}</span>'
