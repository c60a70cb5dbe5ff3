"""Which words of a text stand between quotation marks, also where marks are re-opened, broken, mistyped or lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from throughline.languages.speech import Marks, speech
from throughline.model.span import Span, trimmed
from throughline.text.paragraphs import paragraphs
from throughline.text.repair import beginning, clause, sentence_end, single_close
from throughline.text.signs import Sign, signs

MARKS = speech(None).marks


class Quotation(NamedTuple):
    """Quoted words without their marks; the quotations of one turn are one that paragraphs part."""

    span: Span
    closed: bool
    turn: int
    outer: Span
    """The same with the marks around it, as far as they are printed."""


class Piece(NamedTuple):
    """Quoted words of one paragraph, with and without their marks.

    ``ends`` is own, other or lost by its closing mark, open where the next paragraph goes on; ``follows`` says that it
    goes on from the paragraph before.
    """

    outer: Span
    inner: Span
    ends: str
    follows: bool


@dataclass(slots=True)
class Pairing:
    """What is known while the marks of one paragraph are paired: the words left to pair begin at ``free``."""

    text: str
    marks: Marks
    paragraph: Span
    free: int
    opened: int | None = None
    """Where the quotation that is open has its first mark."""
    follows: bool = False
    """Whether that quotation goes on from the paragraph before."""
    depth: int = 0
    pieces: list[Piece] = field(default_factory=list)


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
    going: str | None = None
    for at, (paragraph, own) in enumerate(groups):
        pairing = Pairing(text, marks, paragraph, paragraph.start)
        if going == "broken":
            pairing.opened, pairing.follows = paragraph.start - 1, True
        elif going == "reopened":
            pairing.follows = True
        _pair(pairing, own)
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


def _pair(pairing: Pairing, own: Sequence[Sign]) -> None:
    """Pair the marks of a paragraph."""
    balance = _balances(own)
    for at, sign in enumerate(own):
        if pairing.opened is None:
            _open(pairing, sign)
        elif sign.role == "o":
            _open_inside(pairing, own, at, balance[at])
        elif not _measure(pairing, own, at):
            _close(pairing, sign)


def _balances(own: Sequence[Sign]) -> list[int]:
    """How many more marks close than open from each mark to the end of the paragraph."""
    balances = [0] * (len(own) + 1)
    for at in range(len(own) - 1, -1, -1):
        balances[at] = balances[at + 1] + {"o": -1, "c": 1}.get(own[at].role, 0)
    return balances


def _open(pairing: Pairing, sign: Sign) -> None:
    """Begin a quotation at a mark; a mark that can only close one tells that an opening mark was lost."""
    text = pairing.text
    if sign.role in "o?":
        pairing.opened = sign.at
    elif not text[sign.at - 1].isdigit() and sign.at != pairing.free:
        start = beginning(text, Span(pairing.free, sign.at), pairing.marks, bool(pairing.pieces))
        pairing.free = sign.at + 1
        if start is not None:
            _add(pairing, Span(start, sign.at + 1), Span(start, sign.at), "own")


def _open_inside(pairing: Pairing, own: Sequence[Sign], at: int, balance: int) -> None:
    """Meet an opening mark inside a quotation: one inside it, or the next one after a closing mark that was lost."""
    if own[at].at - 1 == pairing.opened:  # two marks for one
        pairing.opened = own[at].at
        return
    closes = [sign.role for sign in own[at + 1 : at + 3]]
    if closes == ["c", "c"] or balance == pairing.depth + 1:
        pairing.depth += 1
        return
    _mend(pairing, own[at].at)
    pairing.opened = own[at].at


def _measure(pairing: Pairing, own: Sequence[Sign], at: int) -> bool:
    """Whether a mark means inches or feet (a digit before it, and the quotation closes later) or a possessive."""
    sign = own[at]
    closes_later = at + 1 < len(own) and own[at + 1].role == "c"
    if sign.role == "s":
        return closes_later
    return closes_later and pairing.depth == 0 and pairing.text[sign.at - 1].isdigit()


def _close(pairing: Pairing, sign: Sign) -> None:
    """End the quotation that is open, or the one inside it."""
    if pairing.depth:
        pairing.depth -= 1
        return
    opened = pairing.opened
    assert opened is not None
    first = max(opened, pairing.paragraph.start)
    mark = pairing.text[opened] if opened >= pairing.paragraph.start else ""
    kind = "own" if not mark or _fit(mark, pairing.text[sign.at], pairing.marks) else "other"
    _add(pairing, Span(first, sign.at + 1), Span(opened + 1, sign.at), kind)


def _fit(opening: str, closing: str, marks: Marks) -> bool:
    """Whether two marks are of one kind, either way round."""
    pairs = marks.double + marks.single
    return (opening, closing) in pairs or (closing, opening) in pairs or opening == closing


def _add(pairing: Pairing, outer: Span, inner: Span, ends: str) -> None:
    """Keep a quotation; the words after it are free."""
    pairing.pieces.append(Piece(outer, inner, ends, pairing.follows))
    pairing.free, pairing.opened, pairing.follows, pairing.depth = outer.end, None, False, 0


def _mend(pairing: Pairing, limit: int) -> None:
    """End the open quotation before ``limit`` where its closing mark was mistyped or lost."""
    opened, text = pairing.opened, pairing.text
    assert opened is not None
    inside = Span(opened + 1, limit)
    first = max(opened, pairing.paragraph.start)
    typed = single_close(text, inside, pairing.marks)
    if typed is not None:
        _add(pairing, Span(first, typed + 1), Span(inside.start, typed), "other")
        return
    end = clause(text, inside, pairing.marks)
    if end is None:
        end = sentence_end(text, inside) if text[inside.start : inside.start + 1].islower() else limit
    _add(pairing, Span(first, end), Span(inside.start, end), "lost")


def _left_open(pairing: Pairing, following: tuple[Span, list[Sign]] | None) -> str | None:
    """End the paragraph: what is still open is mended, or goes on in the next one, "reopened" or "broken"."""
    opened, text = pairing.opened, pairing.text
    if opened is None:
        return None
    inside = Span(opened + 1, pairing.paragraph.end)
    damaged = single_close(text, inside, pairing.marks) is not None or clause(text, inside, pairing.marks) is not None
    going = None if damaged or following is None else _goes_on(following)
    if going is None:
        _mend(pairing, pairing.paragraph.end)
        return None
    _add(pairing, Span(max(opened, pairing.paragraph.start), inside.end), inside, "open")
    return going


def _goes_on(following: tuple[Span, list[Sign]]) -> str | None:
    """How the next paragraph takes up a quotation that is open: with a mark of its own, or in mid-sentence."""
    paragraph, own = following
    if not own:
        return None
    if own[0].at == paragraph.start and own[0].role in "o?":
        return "reopened"
    return "broken" if own[0].role in "cs" else None
