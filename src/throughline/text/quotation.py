"""Which words of a text stand between quotation marks, also where marks are re-opened, broken, mistyped or lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from throughline.languages.speech import Marks, speech
from throughline.model.span import Span, trimmed
from throughline.text.dialogue import dialogue
from throughline.text.pairing import Pairing, Piece, answered, broken_off, leave, mend, pair
from throughline.text.paragraphs import paragraphs
from throughline.text.signs import Sign, signs

MARKS = speech(None).marks


class Quotation(NamedTuple):
    """Quoted words without their marks; the quotations of one turn are one that paragraphs part."""

    span: Span
    closed: bool
    turn: int
    outer: Span
    """The same with the marks around it, as far as they are printed."""


def quotations(text: str, marks: Marks = MARKS) -> list[Quotation]:
    """The quotations of a text in order, those inside others left out.

    >>> [found.span.words("He said: “No.” And left.") for found in quotations("He said: “No.” And left.")]
    ['No.']
    """
    return list(_turns(text, _pieces(text, marks)))


def _turns(text: str, pieces: Sequence[Piece]) -> Iterator[Quotation]:
    """The pieces as quotations, those that go on over paragraphs in one turn and closed as its last one is."""
    closed = [piece.ends in {"own", "open"} for piece in pieces]
    for at in range(len(pieces) - 2, -1, -1):
        if pieces[at + 1].follows:
            closed[at] = closed[at + 1]
    turn = -1
    for piece, whole in zip(pieces, closed, strict=True):
        turn += not piece.follows
        span = trimmed(text, piece.inner)
        if span.length:
            yield Quotation(span, whole, turn, piece.outer)


def _pieces(text: str, marks: Marks) -> list[Piece]:
    """The quoted words of each paragraph."""
    found: list[Piece] = []
    groups = _by_paragraph(text, marks)
    dashed = dialogue(text, [paragraph for paragraph, _ in groups], marks) if marks.dash else {}
    going: str | None = None
    for at, (paragraph, own) in enumerate(groups):
        if going is None and at in dashed:
            found += dashed[at]
            continue
        pairing = Pairing(text, marks, paragraph, paragraph.start, follows=going is not None)
        if going == "broken":
            pairing.opened = Sign(paragraph.start, paragraph.start, "o", "")
        pair(pairing, own)
        going = _left_open(pairing, groups[at + 1] if at + 1 < len(groups) else None)
        found += pairing.pieces
    return found


def _by_paragraph(text: str, marks: Marks) -> list[tuple[Span, list[Sign]]]:
    """Each paragraph with its marks."""
    groups: list[tuple[Span, list[Sign]]] = [(span, []) for span in paragraphs(text)]
    at = 0
    for sign in signs(text, marks):
        while sign.at >= groups[at][0].end:
            at += 1
        groups[at][1].append(sign)
    return groups


def _left_open(pairing: Pairing, following: tuple[Span, list[Sign]] | None) -> str | None:
    """End the paragraph: what is still open is mended, or goes on in the next one, "reopened" or "broken"."""
    if pairing.opened is None:
        return None
    going = None if following is None or broken_off(pairing) else _goes_on(*following)
    if going is not None and following is not None and answered(pairing, *following):
        going = None
    if going is None:
        mend(pairing, pairing.paragraph.end)
    else:
        leave(pairing)
    return going


def _goes_on(paragraph: Span, own: Sequence[Sign]) -> str | None:
    """How the next paragraph takes up a quotation that is open: with a mark of its own, or in mid-sentence."""
    if not own:
        return None
    if own[0].at == paragraph.start and own[0].role in "o?":
        return "reopened"
    return "broken" if own[0].role in "cs" else None
