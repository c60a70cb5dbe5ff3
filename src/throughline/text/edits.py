"""What differs between two printings of the same words: exact operations, and how far they go."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from throughline.model.links import Printed
from throughline.model.span import Span
from throughline.text.words import folded

RANK: tuple[Printed, ...] = ("same", "repunctuated", "restyled", "cut", "merged", "altered")
"""From the least to the most that can happen to words."""

TOKENS = re.compile(
    r"""(?P<sic>[\[(]sic[\])])
    |(?P<stop>[\[(]?(?:…|\.{2,5}|\.\ \.\ \.)[\])]?|[.,;:!?]+)
    |(?P<masked>(?=[^\W_]{0,20}+[*-])
        (?:[^\W_]{0,20}\*{1,20}[^\W_]{1,20}|[^\W_]{1,20}\*{1,20}|\*{3,20}|[^\W_]{1,20}-{2,20}(?!\w)))
    |(?P<words>[^\W_]+(?:['’][^\W_]+)*)
    |(?P<dash>[-‐‑‒–—―−]+)
    |(?P<marks>["“”„‟«»‹›'‘’‚‛`´])
    |(?P<space>\s+)
    |(?P<emoji>[\U0001F000-\U0001FAFF☀-➿❤⬛⬜♀♂️‍\U000E0020-\U000E007F]+)
    |(?P<other>.)""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
DOUBLE = dict.fromkeys("“”„‟«»", '"')
SINGLE = dict.fromkeys("‘’‚‛‹›`´", "'")
FOLDED = str.maketrans({**DOUBLE, **SINGLE})
ELLIPSIS = re.compile(r"[\[(]?(?:…|\.{2,5}|\. \. \.)[\])]?")
WEIGHT = ("space", "marks", "stop", "dash", "emoji", "sic", "masked", "words")
"""What an operation is called where several things differ at once: the last of these among them."""
KINDS: dict[str, Printed] = {
    "space": "same",
    "marks": "repunctuated",
    "stop": "repunctuated",
    "dash": "repunctuated",
    "case": "restyled",
    "emoji": "restyled",
    "sic": "restyled",
    "masked": "restyled",
}


class Token(NamedTuple):
    """A word, mark or stretch of space: its place, what it is, and the form in which it is compared."""

    start: int
    end: int
    what: str
    form: str


class Difference(NamedTuple):
    """One operation that turns the first string into the second, what it touches, and how far it goes."""

    op: str
    a: Span
    b: Span
    what: str
    kind: Printed


def differences(a: str, b: str, seams: Collection[int] = ()) -> list[Difference]:
    """The operations that turn ``a`` into ``b``, in order.

    ``seams`` are places in ``b`` where its printing is interrupted: words missing there were cut, not run over.

    >>> [(step.what, step.kind) for step in differences("We waited - all night.", "we waited – all night,")]
    [('case', 'restyled'), ('dash', 'repunctuated'), ('stop', 'repunctuated')]
    """
    one, other = tokens(a), tokens(b)
    found: list[Difference] = []
    for equal, mine, theirs in steps(one, other):
        if equal:
            found += restyled(a, b, one[mine.start : mine.end], other[theirs.start : theirs.end])
        else:
            found.append(changed(one, other, mine, theirs, seams))
    return found


def kind_of(found: Iterable[Difference]) -> Printed:
    """The printing kind that several differences make together: that of the one that goes furthest."""
    return max((difference.kind for difference in found), key=RANK.index, default="same")


def tokens(text: str) -> list[Token]:
    """The words, marks and spaces of a text in order."""
    told = ((found.span(), found.lastgroup or "other", found[0]) for found in TOKENS.finditer(text))
    return [Token(start, end, what, form(what, printed)) for (start, end), what, printed in told]


def form(what: str, printed: str) -> str:
    """The form in which a token is compared."""
    if what == "words":
        return folded(printed)
    if what in ("space", "dash"):
        return " " if what == "space" else "-"
    return "…" if ELLIPSIS.fullmatch(printed) else printed.translate(FOLDED)


def restyled(a: str, b: str, mine: Sequence[Token], theirs: Sequence[Token]) -> Iterator[Difference]:
    """Equal tokens that are printed differently."""
    for one, other in zip(mine, theirs, strict=True):
        printed, reprinted = a[one.start : one.end], b[other.start : other.end]
        if printed != reprinted:
            what = "marks" if printed.translate(FOLDED) == reprinted.translate(FOLDED) else one.what
            what = "case" if what == "words" else "marks" if what == "other" else what
            kind: Printed = "same" if what == "marks" else KINDS[what]
            before, after = alike(printed, reprinted), alike(printed[::-1], reprinted[::-1])
            mine_, theirs_ = Span(one.start + before, one.end - after), Span(other.start + before, other.end - after)
            yield Difference("replace", mine_, theirs_, what, kind)


def alike(one: str, other: str) -> int:
    """Number of characters at the start that are the same in two strings that differ somewhere."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)


def changed(
    one: Sequence[Token], other: Sequence[Token], mine: Span, theirs: Span, seams: Collection[int]
) -> Difference:
    """The operation that puts some tokens of the second string in the place of some of the first."""
    a, b = characters(one, mine), characters(other, theirs)
    op = "replace" if a.length and b.length else "delete" if a.length else "insert"
    removed, added = one[mine.start : mine.end], other[theirs.start : theirs.end]
    what = touched(removed, added)
    kind = KINDS.get(what) or reworded(one, other, mine, theirs, b, seams)
    return Difference(op, a, b, what, kind)


def steps(one: Sequence[Token], other: Sequence[Token]) -> list[tuple[bool, Span, Span]]:
    """The alignment with the fewest edits: stretches of tokens that are equal and stretches that are not, in turn."""
    found: list[tuple[bool, Span, Span]] = []
    for step in Levenshtein.opcodes([token.form for token in one], [token.form for token in other]):
        equal, mine, theirs = (
            step.tag == "equal",
            Span(step.src_start, step.src_end),
            Span(step.dest_start, step.dest_end),
        )
        if found and not equal and not found[-1][0]:
            mine, theirs = Span(found[-1][1].start, mine.end), Span(found[-1][2].start, theirs.end)
            found.pop()
        found.append((equal, mine, theirs))
    return found


def characters(tokens: Sequence[Token], part: Span) -> Span:
    """The characters of some tokens; the place between two where there are none."""
    if part.length:
        return Span(tokens[part.start].start, tokens[part.end - 1].end)
    at = tokens[part.start - 1].end if part.start else 0
    return Span(at, at)


def touched(removed: Sequence[Token], added: Sequence[Token]) -> str:
    """What an operation touches: the weightiest of its tokens, a word that stands against its masked form as masked."""
    mine, theirs = ([token.what for token in side if token.what in ("words", "masked")] for side in (removed, added))
    if mine and len(mine) == len(theirs) and all("masked" in pair for pair in zip(mine, theirs, strict=True)):
        return "masked"
    if "masked" in mine or "masked" in theirs:
        return "words"
    found = {"marks" if token.what == "other" else token.what for token in (*removed, *added)}
    return max(found, key=WEIGHT.index)


def reworded(
    one: Sequence[Token], other: Sequence[Token], mine: Span, theirs: Span, b: Span, seams: Collection[int]
) -> Printed:
    """How far an operation on words goes: the printing's own more at either end is none of its doing."""
    removed, added = one[mine.start : mine.end], other[theirs.start : theirs.end]
    if any(token.what in ("words", "masked") for token in added):
        outside = not any(token.what == "words" for token in removed)
        return "same" if outside and (theirs.start == 0 or theirs.end == len(other)) else "altered"
    ends = theirs.start == 0 or theirs.end == len(other)
    marked = any(token.form == "…" for token in added)
    seam = any(b.start - 1 <= place <= b.end + 1 for place in seams)
    return "cut" if ends or marked or seam else "merged"
