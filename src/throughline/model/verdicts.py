"""What a check of a draft finds: for each quotation, day, age, name and count what the sources say to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import Edit, Printed
from throughline.model.marks import Speaker
from throughline.model.span import Span

CheckKind = Literal["quote", "date", "age", "name", "count"]
Ruling = Literal[
    "same", "repunctuated", "restyled", "cut", "merged", "altered", "credited elsewhere", "differs", "not found"
]
PrintedAs = Literal["quotation", "paraphrase", "narration"]


@dataclass(frozen=True, slots=True)
class Nearest:
    """What one source prints that is nearest to words of the draft.

    ``kind`` is what the draft made of the source's words. ``edits`` turn them (``a``, characters of the source) into
    the draft's (``b``, characters of the draft).
    """

    article: str
    spans: tuple[Span, ...]
    kind: Printed
    edits: tuple[Edit, ...] = ()
    printed_as: PrintedAs = "quotation"
    speakers: tuple[Speaker, ...] = ()
    clause: Span | None = None
    """The clause that a fragment was cut from."""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The spans with the article's id."""
        return tuple(Evidence(self.article, *span) for span in self.spans)


@dataclass(frozen=True, slots=True)
class Given:
    """A value that the sources give where the draft gives another, or the same one."""

    value: str | int | float | None
    evidence: tuple[Evidence, ...]
    unit: str | None = None
    as_of: Days | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """One quotation or value of the draft, and what the sources say to it, the best source first.

    ``look`` tells whether somebody must look at it before it is published. A quotation has ``nearest`` printings and
    perhaps the reporter's clause around it (``frame``); a value has what it is about, and what is ``given`` for it.
    """

    draft: Evidence
    kind: CheckKind
    ruling: Ruling
    look: bool
    nearest: tuple[Nearest, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    frame: Span | None = None
    subject: str | None = None
    attribute: str | None = None
    value: str | int | float | None = None
    unit: str | None = None
    given: tuple[Given, ...] = ()
    because: tuple[Reason, ...] = ()

    @property
    def closest(self) -> Evidence | None:
        """The words of the sources that are nearest, None where there are none."""
        spans = [
            *(span for one in self.nearest for span in one.evidence),
            *(e for one in self.given for e in one.evidence),
        ]
        return spans[0] if spans else None


@dataclass(frozen=True, slots=True)
class Sought:
    """By what an archive finds the articles that may print a quotation of a draft, or tell of somebody whom it names.

    ``phrases`` are short runs of words, in lower case with straight apostrophes, the rarest first; such an article
    mostly prints at least one; ``words`` are the telling single words, the rarest first, for a quotation in which every
    run was changed; ``keys`` are the 64-bit keys of its runs of four words with two content words, as relating makes
    them.
    """

    span: Span
    kind: Literal["quote", "name"]
    phrases: tuple[str, ...]
    words: tuple[str, ...]
    keys: tuple[int, ...] = ()
