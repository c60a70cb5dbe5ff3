"""The quotation marks of a text and which way each can face."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from html import unescape
from typing import NamedTuple

from throughline.languages.speech import Marks
from throughline.model.span import Span

BEFORE = frozenset("=([{-–—/‘'“\"„«‹¡¿|*_>")
AFTER = frozenset(".,;:!?)]}-–—/’'”\"»›…|*_<")
TYPED = r"(?<![\d'])''(?!')|``|´´|(?<!\S),,(?=[^\W\d_])|&(?:[lrb]dquo|quot|[lr]aquo|#34|#822[012]|#171|#187);"
"""What was typed or left over in place of a double mark."""
LOW = frozenset({",,"})
TRACES = ("''", "``", "´´", ",,", "&", "\\")
"""Without one of these in a text nothing was typed for a double mark."""
SINGLE_OPENING = re.compile(r"['‘‚‹›](?<![^\s(\"“„«—–-].)(?=[^\W\d_])")
SINGLE_CLOSING = re.compile(r"['’‘›‹](?!\w)(?:(?<=[.,!?…”].)|(?<=\w.)(?=[,.](?!\w)))")
BREAK = re.compile(r"[\r\n]")


class Sign(NamedTuple):
    """A quotation mark in its place ``[at, end)``, and the character that it is or stands for.

    ``role`` is o where it can only open, c where it can only close, ? where it can do either, and s behind an s, where
    it closes or is a possessive.
    """

    at: int
    end: int
    role: str
    mark: str


def signs(text: str, marks: Marks) -> list[Sign]:
    """The marks of a text that part speech from narration, in order.

    These are the double marks; the single ones where the text has hardly any double ones outside single ones.

    >>> signs('He said "no."', Marks(double=(('"', '"'),), single=()))
    [Sign(at=8, end=9, role='o', mark='"'), Sign(at=12, end=13, role='c', mark='"')]
    """
    typed = any(trace in text for trace in TRACES)
    doubles = list(_pattern(marks.double, typed).finditer(text))
    if _single_first(text, [found.start() for found in doubles]):
        found = (_single(text, found.start(), marks) for found in _pattern(marks.single, False).finditer(text))
        return [sign for sign in found if sign]
    openers, closers = _ends(marks.double)
    told = [_double(text, found, openers, closers) for found in doubles]
    return [_reopened(text, sign, marks) for sign in told] if marks.reopening else told


def _single_first(text: str, doubles: Sequence[int]) -> bool:
    """Whether single marks part speech from narration: there are more pairs of them than double marks outside them."""
    pairs = _single_pairs(text)
    inside = at = 0
    for pair in pairs:
        while at < len(doubles) and doubles[at] < pair.end:
            inside += doubles[at] > pair.start
            at += 1
    return len(pairs) > len(doubles) - inside


def _single_pairs(text: str) -> list[Span]:
    """What single marks seem to quote, each on one line."""
    closing = [found.start() for found in SINGLE_CLOSING.finditer(text)]
    pairs: list[Span] = []
    at = line = free = 0
    for found in SINGLE_OPENING.finditer(text) if closing else ():
        opened = found.start()
        while at < len(closing) and closing[at] <= opened:
            at += 1
        if at == len(closing):
            break
        if opened >= line:
            broken = BREAK.search(text, opened)
            line = broken.start() if broken else len(text)
        if free <= opened and closing[at] < line:
            pairs.append(Span(opened, closing[at]))
            free = closing[at]
    return pairs


@cache
def _pattern(pairs: tuple[tuple[str, str], ...], typed: bool) -> re.Pattern[str]:
    """Any mark of the pairs, and what was typed for one."""
    own = "[" + re.escape("".join(sorted({mark for pair in pairs for mark in pair}))) + "]"
    return re.compile(rf"\\?{own}|{TYPED}" if typed else own)


@cache
def _ends(pairs: tuple[tuple[str, str], ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The marks that only open and those that only close."""
    first, last = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    return frozenset(first - last), frozenset(last - first)


def _double(text: str, found: re.Match[str], openers: frozenset[str], closers: frozenset[str]) -> Sign:
    """A double mark: what stands around it decides, its own form only where that leaves both open."""
    at, end = found.span()
    mark = _meant(found.group())
    before, after = _boundary_before(text, at), _boundary_after(text, at, end)
    if before != after:
        return Sign(at, end, "o" if before else "c", mark)
    if mark in openers or mark in closers:
        return Sign(at, end, "o" if mark in openers else "c", mark)
    return Sign(at, end, "?", mark)


def _reopened(text: str, sign: Sign, marks: Marks) -> Sign:
    """The sign; one that opens where a closing mark at the head of a paragraph says that a quotation goes on.

    So does an opening mark behind a word that an apostrophe joins to what follows (d’« une journée »).
    """
    headed = sign.mark in marks.reopening and (sign.at == 0 or text[sign.at - 1] in "\r\n")
    joined = text[max(0, sign.at - 1) : sign.at] == "’" and sign.mark == marks.double[0][0]
    return sign._replace(role="o") if headed or joined else sign


def _meant(printed: str) -> str:
    """The mark that is meant by what is printed."""
    if printed in LOW:
        return "„"
    mark = unescape(printed).lstrip("\\")
    return mark if len(mark) == 1 else '"'


def _boundary_before(text: str, at: int) -> bool:
    """Whether a word can begin at this place."""
    return at == 0 or text[at - 1].isspace() or text[at - 1] in BEFORE


def _boundary_after(text: str, at: int, end: int) -> bool:
    """Whether a word can have ended before the mark ``[at, end)``; dots begin a quotation rather than end one."""
    following = text[end : end + 3]
    if not following or following[0].isspace():
        return True
    return following[0] in AFTER and not _leading_dots(text, at, following)


def _leading_dots(text: str, at: int, following: str) -> bool:
    """Whether dots after a mark stand for words left out at the start."""
    return following.startswith(("..", "…")) and (at == 0 or text[at - 1].isspace())


def _single(text: str, at: int, marks: Marks) -> Sign | None:
    """A single mark, None for an apostrophe."""
    mark, before = text[at], text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if before.isalnum() and after.isalnum():
        return None
    if _boundary_before(text, at) and not _boundary_after(text, at, at + 1):
        return None if elided(text, at, marks.elided) else Sign(at, at + 1, "o", mark)
    if not after.isalnum() and not before.isspace():
        return Sign(at, at + 1, "c" if not (before in "sS" and after == " ") else "s", mark)
    return None


def elided(text: str, at: int, words: frozenset[str]) -> bool:
    """Whether the mark stands for letters left out at the start of a word or number ('em, '90s)."""
    found = re.compile(r"\w{1,12}").match(text, at + 1)
    return found is not None and (found.group()[0].isdigit() or found.group().casefold() in words)
