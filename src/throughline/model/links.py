"""What several reports say together: links between marks, each resting on evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.marks import Certainty, TimeType
from throughline.model.span import Span

Printed = Literal["same", "repunctuated", "restyled", "cut", "merged", "altered"]
CopyKind = Literal["duplicate", "wire", "rewrite", "version"]
FindingKind = Literal["agreement", "change", "difference", "single"]
CorrectionKind = Literal["split", "part", "join", "rename"]
Explanation = Literal["time zone", "grain", "as-of"]


@dataclass(frozen=True, slots=True)
class Passage:
    """The same words in two articles, aligned; ``a.article`` is the smaller id."""

    a: Evidence
    b: Evidence
    kind: Printed


@dataclass(frozen=True, slots=True)
class Copy:
    """Articles that share their own words, outside quotations and posts.

    Whose they are where dates tell, and how large a share.
    """

    articles: tuple[str, ...]
    origin: str | None
    kind: CopyKind
    share: float
    because: tuple[Reason, ...] = ()


class Edit(NamedTuple):
    """One difference between a segment's reference (``a``) and a printing (``b``).

    Both in characters of their articles' texts. ``op`` is insert, delete or replace; ``what`` is marks, dash, stop,
    space, case, sic, masked, emoji or words.
    """

    op: str
    a: Span
    b: Span
    what: str


@dataclass(frozen=True, slots=True)
class Printing:
    """A segment as one article prints it: one span, or several where a paragraph or the reporter's words break it."""

    article: str
    spans: tuple[Span, ...]
    kind: Printed
    edits: tuple[Edit, ...] = ()

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The spans with the article's id."""
        return tuple(Evidence(self.article, *span) for span in self.spans)


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of an utterance: its reference words and every printing of them, the reference among them."""

    words: Evidence
    printings: tuple[Printing, ...]


@dataclass(frozen=True, slots=True)
class Credited:
    """A speaker to whom reports credit an utterance, with the words that do."""

    name: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One act of saying in the world, as far as the reports print it: when, by whom, in which parts."""

    id: str
    said: Days | None
    speakers: tuple[Credited, ...]
    segments: tuple[Segment, ...]
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Dated:
    """When an undated article was written: an interval, the best day, and the reasons."""

    article: str
    days: Days | None
    best: date | None
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolved:
    """A time expression's value once its anchor's date is known."""

    article: str
    span: Span
    type: TimeType
    value: str
    days: Days | None
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Reports of one news happening, close in time; its id is its smallest member's."""

    id: str
    articles: tuple[str, ...]
    reported: Days | None
    happened: Days | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that occurred, or is planned.

    Its days, the clause that tells it best, who took part, and every clause that says so;
    ``kind`` is the class of its head words ("announce", "hospital" …), None where the tables know none.
    """

    id: str
    days: Days
    best: date | None
    what: Evidence
    people: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    certainty: Literal["stated", "reported", "planned"]
    because: tuple[Reason, ...] = ()
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One person across the articles of a story: the fullest name, all names, and the mentions."""

    id: str
    name: str
    names: tuple[str, ...]
    mentions: tuple[Evidence, ...]


class StoryLink(NamedTuple):
    """Why an earlier and a later event belong together, by their ids."""

    earlier: str
    later: str
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Events that belong together over any span of time; its id is its smallest event's."""

    id: str
    events: tuple[str, ...]
    links: tuple[StoryLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One value that reports give to an attribute of a subject, as of some days, with the words."""

    id: str
    subject: str | None
    person: str | None
    attribute: str
    value: str | int | float | None
    unit: str | None
    as_of: Days | None
    certainty: Certainty
    evidence: tuple[Evidence, ...]
    about: str | None = None
    """What accounts of one thing have in common: the id of a happening, an utterance or an event."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the facts of one subject and attribute say together.

    ``origins`` counts independent sources, not printings.
    """

    kind: FindingKind
    subject: str | None
    attribute: str
    facts: tuple[str, ...]
    origins: int
    explained_by: Explanation | None = None
    story: str | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What an editor decided against what is computed, by articles and names, which outlast every relating.

    ``split``: ``article`` does not belong to the events and stories of ``others``. ``part``: nor does its whole event
    to their stories. ``join``: the event of ``article`` and those of ``others`` are one. ``rename``: whom the story of
    ``article`` calls ``names`` is one person, called ``name``.
    """

    kind: CorrectionKind
    article: str
    others: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Links:
    """All links of a set of reports, each kind in a fixed order."""

    passages: tuple[Passage, ...] = ()
    copies: tuple[Copy, ...] = ()
    utterances: Sequence[Utterance] = ()
    dates: tuple[Dated, ...] = ()
    resolved: tuple[Resolved, ...] = ()
    events: tuple[Event, ...] = ()
    happenings: Sequence[Happening] = ()
    stories: tuple[Story, ...] = ()
    people: Sequence[Person] = ()
    facts: Sequence[Fact] = ()
    findings: Sequence[Finding] = ()
    corrections: tuple[Correction, ...] = ()
    """What was asked for beside the reports, in the order in which it was decided."""


def written(links: Links) -> dict[str, Days | None]:
    """When each article was written as far as the ``date`` links tell, by article id; None where nothing tells."""
    return {dated.article: dated.days for dated in links.dates}
