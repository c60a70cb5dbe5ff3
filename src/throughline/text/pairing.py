"""The quotation marks of one paragraph in pairs, also where some are mistyped or lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from throughline.languages.speech import Marks
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.text.beginnings import beginning
from throughline.text.endings import Ending, ending, sentence_start
from throughline.text.repair import single_close
from throughline.text.reporting import LIKELY, reporter
from throughline.text.signs import Sign

LEAD_REACH = 40
STOPS = frozenset('.!?…"”»)')


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
    opened: Sign | None = None
    """The first mark of the quotation that is open; one without characters where it goes on without a mark."""
    follows: bool = False
    """Whether that quotation goes on from the paragraph before."""
    depth: int = 0
    asked: bool = False
    """Whether an end was looked for before the first mark inside that quotation."""
    pieces: list[Piece] = field(default_factory=list)


def pair(pairing: Pairing, own: Sequence[Sign]) -> None:
    """Pair the marks of a paragraph, but for a last one that is left open."""
    balance = _balances(own)
    for at, sign in enumerate(own):
        if pairing.opened is None:
            _open(pairing, sign)
        elif sign.role == "o":
            _open_inside(pairing, own, at, balance[at])
        elif sign.role == "?" and _glued(pairing.text, sign) and _ended(pairing, sign.at):
            mend(pairing, sign.at)
            pairing.opened = sign
        elif not _measure(pairing, own, at):
            _close(pairing, sign)


def _glued(text: str, sign: Sign) -> bool:
    """Whether no blank parts a mark from the sentence before, as its opening mark might stand (left."We go)."""
    return text[sign.at - 1] in STOPS and text[sign.end : sign.end + 1].isupper()


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
        pairing.opened = sign
    elif not text[sign.at - 1].isdigit() and sign.at != pairing.free:
        start = beginning(text, Span(pairing.free, sign.at), pairing.marks, bool(pairing.pieces))
        pairing.free = sign.end
        if start is not None:
            _add(pairing, Span(start, sign.end), Span(start, sign.at), "own")


def _open_inside(pairing: Pairing, own: Sequence[Sign], at: int, balance: int) -> None:
    """Meet an opening mark inside a quotation: one inside it, or the next one after a closing mark that was lost."""
    opened = pairing.opened
    assert opened is not None
    if own[at].at == opened.end and opened.mark:  # two marks for one
        pairing.opened = own[at]
        return
    closes = [sign.role for sign in own[at + 1 : at + 3]]
    if (closes == ["c", "c"] or balance == pairing.depth + 1) and not _ended(pairing, own[at].at):
        pairing.depth += 1
        return
    mend(pairing, own[at].at)
    pairing.opened = own[at]


def _ended(pairing: Pairing, limit: int) -> bool:
    """Whether the open quotation has surely ended before its first mark inside, as the reporter's words show."""
    if pairing.asked:
        return False
    pairing.asked = True
    return find_end(pairing, limit).points > DEFAULTS.ending_sure


def _measure(pairing: Pairing, own: Sequence[Sign], at: int) -> bool:
    """Whether a mark means inches or feet (a digit before it, and the quotation closes later) or a possessive."""
    sign = own[at]
    closes_later = at + 1 < len(own) and (own[at + 1].role == "c" or own[at + 1].at == sign.end)
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
    kind = "own" if not opened.mark or _fit(opened.mark, sign.mark, pairing.marks) else "other"
    _add(pairing, Span(opened.at, sign.end), Span(opened.end, sign.at), kind)


def _fit(opening: str, closing: str, marks: Marks) -> bool:
    """Whether two marks are of one kind, either way round."""
    pairs = marks.double + marks.single
    return (opening, closing) in pairs or (closing, opening) in pairs or opening == closing


def _add(pairing: Pairing, outer: Span, inner: Span, ends: str) -> None:
    """Keep a quotation; the words after it are free."""
    pairing.pieces.append(Piece(outer, inner, ends, pairing.follows))
    pairing.free, pairing.opened, pairing.follows, pairing.depth, pairing.asked = outer.end, None, False, 0, False


def mend(pairing: Pairing, limit: int) -> None:
    """End the open quotation before ``limit`` where its closing mark was mistyped or lost."""
    opened, text = pairing.opened, pairing.text
    assert opened is not None
    typed = single_close(text, Span(opened.end, limit), pairing.marks)
    if typed is not None:
        _add(pairing, Span(opened.at, typed + 1), Span(opened.end, typed), "other")
        return
    end = find_end(pairing, limit)
    at = end.at if end.points else _sentence_before(pairing, limit)
    _add(pairing, Span(opened.at, at), Span(opened.end, at), "lost")


def leave(pairing: Pairing) -> None:
    """End the open quotation with the paragraph: it goes on in the next one."""
    opened, end = pairing.opened, pairing.paragraph.end
    assert opened is not None
    _add(pairing, Span(opened.at, end), Span(opened.end, end), "open")


def broken_off(pairing: Pairing) -> bool:
    """Whether the quotation left open at the end of the paragraph has ended in it."""
    opened, end = pairing.opened, pairing.paragraph.end
    assert opened is not None
    typed = single_close(pairing.text, Span(opened.end, end), pairing.marks)
    return typed is not None or find_end(pairing, end).points >= DEFAULTS.ending_sure


def answered(pairing: Pairing, paragraph: Span, own: Sequence[Sign]) -> bool:
    """Whether the next paragraph, which takes up the open quotation, is another one's answer.

    The reporter has told who speaks in this paragraph, and names there somebody whom this one does not name.
    """
    opened, text = pairing.opened, pairing.text
    assert opened is not None
    before = text[pairing.free : opened.at]
    told = before.rstrip().endswith(":") or any(word.strip(".,:") in pairing.marks.reporting for word in before.split())
    closing = next((sign for sign in own[:2] if sign.role == "c"), None)
    if not told or closing is None:
        return False
    at = closing.end + 1
    if reporter(text, at, paragraph.end, pairing.marks) < LIKELY:
        return False
    words = text[at : min(at + DEFAULTS.reporter_reach, paragraph.end)].split()[: DEFAULTS.reporter_title]
    here = pairing.paragraph.words(text)
    return any(word[0].isupper() for word in words) and not any(
        word[0].isupper() and word.strip(".,") in here for word in words
    )


def find_end(pairing: Pairing, limit: int) -> Ending:
    """The best end of the open quotation before ``limit``."""
    opened, text = pairing.opened, pairing.text
    assert opened is not None
    before = text[max(0, opened.at - LEAD_REACH) : opened.at]
    lead = before.split()[-1] if before[-1:].isspace() and not before.isspace() else ""
    led = lead[-1:] in {":", ","} or lead.casefold() in pairing.marks.reporting
    inner = lead[-1:].isalnum() and opened.at > pairing.paragraph.start
    fragment = not led and (inner or text[opened.end : opened.end + 1].islower())
    return ending(text, Span(opened.end, limit), pairing.marks, fragment=fragment, attributed=led)


def _sentence_before(pairing: Pairing, limit: int) -> int:
    """Where a quotation ends of whose end nothing tells: before the sentence of the reporter that ``limit`` parts."""
    opened, text = pairing.opened, pairing.text
    assert opened is not None
    before = text[opened.end : limit].rstrip()
    if limit == pairing.paragraph.end or not before or before[-1] in STOPS:
        return limit
    return sentence_start(text, Span(opened.end, limit))
