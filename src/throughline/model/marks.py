"""What one article says: marks over its text. A mark holds the article's id, never the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeVar

from throughline.model.article import Article, RegionKind
from throughline.model.evidence import Days, Evidence
from throughline.model.span import Span

QuoteKind = Literal["direct", "mixed", "post", "indirect"]
SpeakerBasis = Literal["named", "pronoun", "role", "carried", "document", "anonymous"]
MentionKind = Literal["person", "place", "organisation"]
MentionBasis = Literal["named", "role", "pronoun"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["published", "utterance", "time", "none"]
Certainty = Literal["stated", "reported", "denied"]
ContactKind = Literal["phone", "email", "web", "visit"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of one article's text about which something is known."""

    article: str
    span: Span

    @property
    def start(self) -> int:
        """First character."""
        return self.span.start

    @property
    def end(self) -> int:
        """Character after the last."""
        return self.span.end

    @property
    def evidence(self) -> Evidence:
        """The same characters with their article's id."""
        return Evidence(self.article, *self.span)

    def words(self, article: Article) -> str:
        """The printed words."""
        return article.text[self.span.start : self.span.end]


@dataclass(frozen=True, slots=True)
class Region(Mark):
    """A part of the text by what it is for; the regions of an article cover every character that is not white space."""

    kind: RegionKind


@dataclass(frozen=True, slots=True)
class Sentence(Mark):
    """One sentence, without the white space around it."""


@dataclass(frozen=True, slots=True)
class Contact(Mark):
    """A way to reach help or an office, as printed.

    Organisation, value, country (ISO 3166), hours and cost are each None where unstated.
    """

    kind: ContactKind
    organisation: str | None = None
    value: str | None = None
    country: str | None = None
    hours: str | None = None
    cost: str | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is said to have said it.

    The fullest name that the article gives, and the literal mention (None: nowhere literal).
    """

    name: str
    span: Span | None
    basis: SpeakerBasis


@dataclass(frozen=True, slots=True)
class Quote(Mark):
    """Quoted words without their marks, or indirect speech; the quotes of one turn are one act of speaking."""

    kind: QuoteKind
    closed: bool
    turn: int
    speakers: tuple[Speaker, ...] = ()
    cue: Span | None = None
    frame: Span | None = None


@dataclass(frozen=True, slots=True)
class Mention(Mark):
    """A name, a description or a pronoun.

    ``name`` is the fullest name of whom or what it means, its own words where that is not known.
    """

    kind: MentionKind
    name: str
    basis: MentionBasis = "named"


@dataclass(frozen=True, slots=True)
class Time(Mark):
    """A time expression: TIMEX3 type and value, an interval of days where known, and what it counts from.

    ``relation`` is how it hangs on its anchor in the code of ``text.calendar`` (None: absolute), so that it can be
    resolved again once the anchor's date is known; ``anchor_span`` is the time that it hangs on where ``anchor`` is
    "time". ``zone`` is a clock's stated distance from universal time ("-05:00"), None where no zone is stated or
    where it changes with the season ("Eastern time").
    """

    type: TimeType
    value: str
    days: Days | None
    anchor: Anchor
    relation: str | None = None
    anchor_span: Span | None = None
    zone: str | None = None

    @property
    def first(self) -> date | None:
        """First day, None where unknown."""
        return self.days.first if self.days else None

    @property
    def last(self) -> date | None:
        """Last day, None where unknown."""
        return self.days.last if self.days else None


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom or what an attribute is said of: the fullest name, the literal words, and how they name it."""

    name: str
    span: Span | None
    basis: MentionBasis


@dataclass(frozen=True, slots=True)
class Attribute(Mark):
    """What is said of someone or something.

    A plain word (``age``, ``killed``, ``kin`` …), its value and unit, and how firmly it is said.
    """

    attribute: str
    value: str | int | float | None
    subject: Subject | None = None
    unit: str | None = None
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class Report:
    """An article with its regions and marks, each kind in text order."""

    article: Article
    regions: tuple[Region, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    contacts: tuple[Contact, ...] = ()
    quotes: tuple[Quote, ...] = ()
    mentions: tuple[Mention, ...] = ()
    times: tuple[Time, ...] = ()
    attributes: tuple[Attribute, ...] = ()


M = TypeVar("M", bound=Mark)


def around(marks: Sequence[M], span: Span) -> M | None:
    """The mark that holds a span, of marks in text order that do not overlap; None where none does."""
    at = bisect_right(marks, span.start, key=lambda mark: mark.span.start) - 1
    return marks[at] if at >= 0 and marks[at].span.contains(span) else None


def within(marks: Sequence[M], span: Span) -> Sequence[M]:
    """The marks, in text order, that begin in a span, and the one before where it reaches into it."""
    first = bisect_left(marks, span.start, key=lambda mark: mark.span.start)
    last = bisect_left(marks, span.end, key=lambda mark: mark.span.start)
    reaching = first > 0 and marks[first - 1].span.end > span.start
    return marks[first - reaching : last]
