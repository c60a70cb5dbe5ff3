"""The quotation marks of a text and which way each can face."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from throughline.languages.speech import Marks

BEFORE = frozenset("=([{-–—/‘'“\"„«‹¡¿|*_>")
AFTER = frozenset(".,;:!?)]}-–—/’'”\"»›…|*_<")
STOPS = frozenset(".,!?…;:—–-")
SINGLE_OPENING = re.compile(r"(?<![^\s(\"“—–-])['‘](?=[^\W\d_])")
SINGLE_CLOSING = re.compile(r"[.,!?…]['’](?!\w)")


class Sign(NamedTuple):
    """A quotation mark in its place.

    ``role`` is o where it can only open, c where it can only close, ? where it can do either, and s behind an s, where
    it closes or is a possessive.
    """

    at: int
    role: str


def signs(text: str, marks: Marks) -> list[Sign]:
    """The marks of a text that part speech from narration, in order.

    These are the double marks; the single ones where the text has hardly any double ones and quotes with single ones.

    >>> signs('He said "no."', Marks(double=(('"', '"'),), single=()))
    [Sign(at=8, role='o'), Sign(at=12, role='c')]
    """
    doubles = list(_pattern(marks.double).finditer(text))
    singles = min(sum(1 for _ in found.finditer(text)) for found in (SINGLE_OPENING, SINGLE_CLOSING))
    if singles > len(doubles):
        return [
            sign for found in _pattern(marks.single).finditer(text) if (sign := _single(text, found.start(), marks))
        ]
    openers, closers = _ends(marks.double)
    return [_double(text, found.start(), openers, closers) for found in doubles]


@cache
def _pattern(pairs: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """Any mark of the pairs."""
    return re.compile("[" + re.escape("".join(sorted({mark for pair in pairs for mark in pair}))) + "]")


@cache
def _ends(pairs: tuple[tuple[str, str], ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The marks that only open and those that only close."""
    first, last = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    return frozenset(first - last), frozenset(last - first)


def _double(text: str, at: int, openers: frozenset[str], closers: frozenset[str]) -> Sign:
    """A double mark: what stands around it decides, its own form only where that leaves both open."""
    mark = text[at]
    before, after = _boundary_before(text, at), _boundary_after(text, at)
    if before != after:
        faces = "o" if before else "c"
        return Sign(at, faces if not (mark in openers | closers and _unspaced(text, at)) else _own(mark, openers))
    if mark in openers or mark in closers:
        return Sign(at, _own(mark, openers))
    return Sign(at, "?")


def _own(mark: str, openers: frozenset[str]) -> str:
    """The role by the mark's own form."""
    return "o" if mark in openers else "c"


def _unspaced(text: str, at: int) -> bool:
    """Whether neither side of a mark is white space or the end of the text: as in writing without spaces."""
    return 0 < at < len(text) - 1 and not text[at - 1].isspace() and not text[at + 1].isspace()


def _boundary_before(text: str, at: int) -> bool:
    """Whether a word can begin at this place."""
    return at == 0 or text[at - 1].isspace() or text[at - 1] in BEFORE


def _boundary_after(text: str, at: int) -> bool:
    """Whether a word can have ended before this place; three dots begin a quotation rather than end one."""
    following = text[at + 1 : at + 4]
    return not following or following[0].isspace() or (following[0] in AFTER and not _leading_dots(text, at, following))


def _leading_dots(text: str, at: int, following: str) -> bool:
    """Whether dots after a mark stand for words left out at the start."""
    return (following.startswith(("..", "…"))) and (at == 0 or text[at - 1].isspace())


def _single(text: str, at: int, marks: Marks) -> Sign | None:
    """A single mark, None for an apostrophe."""
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if before.isalnum() and after.isalnum():
        return None
    if _boundary_before(text, at) and not _boundary_after(text, at):
        return None if elided(text, at, marks.elided) else Sign(at, "o")
    if not after.isalnum() and not before.isspace():
        return Sign(at, "c" if not (before in "sS" and after == " ") else "s")
    return None


def elided(text: str, at: int, words: frozenset[str]) -> bool:
    """Whether the mark stands for letters left out at the start of a word or number ('em, '90s)."""
    found = re.compile(r"\w{1,12}").match(text, at + 1)
    return found is not None and (found.group()[0].isdigit() or found.group().casefold() in words)
