"""A story told as data: codes, values and the words they rest on; worded and laid out only by the formats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Literal

from throughline.model.article import RegionKind, Rejected
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.links import CopyKind, Explanation, FindingKind, Printed
from throughline.model.marks import Certainty, ContactKind, QuoteKind, SpeakerBasis

TitleBasis = Literal["headline", "title", "lead"]
Dating = Literal["stated", "inferred", "unknown"]
Grain = Literal["day", "part", "week", "month", "year", "range", "about"]
Section = Literal["timeline", "sayings", "findings", "copies", "chapters", "support", "sources"]
Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Title:
    """What the story is called: words of one report, never metadata; None only where no report has words."""

    basis: TitleBasis
    evidence: Evidence | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many reports there are, and how many independent tellers stand behind them."""

    reports: int
    outlets: int
    """Outlets named in the reports; 0 where none is stated."""
    origins: int
    """Reports that do not copy another one of the story."""
    copies: int
    """Reports that do: ``reports - origins``."""
    stated: int
    """Reports dated by their own text, page or feed."""
    inferred: int
    """Reports dated by reasoning."""
    unknown: int
    """Reports without any date."""
    shared: tuple[tuple[str, int], ...] = ()
    """Utterances that several reports print, by id, and how many reports print each: each has one origin."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One value, the words it rests on (those of several reports together), and how firmly it is said."""

    value: Value
    evidence: tuple[Evidence, ...]
    unit: str | None = None
    certainty: Certainty = "stated"
    as_of: Days | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """One row of "look at these first": a code, what it is about, and the sides that do not sit well together."""

    code: str
    section: Section
    cells: tuple[Cell, ...]
    subject: str | None = None
    attribute: str | None = None
    explained_by: Explanation | None = None
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """One row of the timeline: a happening's days with their grain, and the clauses that tell it."""

    id: str
    days: Days
    best: date | None
    grain: Grain
    part: str | None
    """Part of the day as a word ("night"), where the grain is "part"."""
    said: bool
    """Whether a report names the day itself; otherwise it was inferred."""
    certainty: Literal["stated", "reported", "planned"]
    what: Evidence
    evidence: tuple[Evidence, ...]
    """Every clause that says so, ``what`` first."""
    people: tuple[str, ...] = ()
    kind: str | None = None
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Credit:
    """A speaker as reports credit one, with the literal words that do (none where a quotation only carries on)."""

    name: str
    evidence: tuple[Evidence, ...] = ()
    basis: SpeakerBasis | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between a part's reference and a printing: what is printed on each side, None where nothing is."""

    op: str
    what: str
    reference: Evidence | None
    printed: Evidence | None


@dataclass(frozen=True, slots=True)
class Print:
    """A part as one report prints it."""

    article: str
    kind: Printed
    evidence: tuple[Evidence, ...]
    """One span, or several where a paragraph or the reporter's words break it."""
    reference: bool = False
    """Whether the part's reference words are these."""
    with_parts: tuple[int, ...] = ()
    """Numbers of the other parts that stand in the same quotation of this report without a break between them."""
    changes: tuple[Change, ...] = ()
    frame: Evidence | None = None
    """The reporter's clause around a fragment."""
    closed: bool = True
    """False where the quotation's closing mark is missing or of another kind."""


@dataclass(frozen=True, slots=True)
class Part:
    """One row of a ledger: a stretch of what was said, by its number from 1, and its printings by report."""

    number: int
    words: Evidence
    prints: tuple[Print, ...]


@dataclass(frozen=True, slots=True)
class Introduction:
    """The reporter's words that introduce a quotation, and the cue among them."""

    article: str
    evidence: Evidence
    cue: Evidence


@dataclass(frozen=True, slots=True)
class Ledger:
    """One act of saying that several reports print, or one report in several parts: parts × reports."""

    id: str
    said: Days | None
    speakers: tuple[Credit, ...]
    columns: tuple[str, ...]
    """Ids of the reports that print any of it, oldest first."""
    parts: tuple[Part, ...]
    introductions: tuple[Introduction, ...]
    most_complete: tuple[str, ...]
    """Ids of the reports that print the most parts."""
    because: tuple[Reason, ...] = ()

    @property
    def altered(self) -> bool:
        """Whether any printing changes a word."""
        return any(cell.kind == "altered" for part in self.parts for cell in part.prints)


@dataclass(frozen=True, slots=True)
class Saying:
    """One quotation or paraphrase that no ledger shows: its words in their paragraphs, who said it, and the cue."""

    article: str
    kind: QuoteKind
    evidence: tuple[Evidence, ...]
    speakers: tuple[Credit, ...]
    cue: Evidence | None = None
    frame: Evidence | None = None
    said: Days | None = None
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """A subject's attribute and the values that the reports give it, oldest first."""

    kind: FindingKind
    subject: str | None
    attribute: str
    cells: tuple[Cell, ...]
    origins: int
    explained_by: Explanation | None = None


@dataclass(frozen=True, slots=True)
class Copied:
    """Reports that share their own words, and which one the others follow where dates tell."""

    articles: tuple[str, ...]
    origin: str | None
    kind: CopyKind
    share: float
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many words two reports share, how many of them outside quotations and posts, and those passages."""

    a: str
    b: str
    words: int
    outside: int
    passages: tuple[tuple[Evidence, Evidence], ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """One event of the story: its reports, when they were published and when it happened."""

    id: str
    articles: tuple[str, ...]
    reported: Days | None
    happened: Days | None


@dataclass(frozen=True, slots=True)
class Bond:
    """Why an earlier and a later event belong together, by their ids."""

    earlier: str
    later: str
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Help:
    """A support note as printed, and when its report was published: it is as old as that."""

    article: str
    evidence: Evidence
    kind: ContactKind
    organisation: str | None = None
    value: str | None = None
    country: str | None = None
    hours: str | None = None
    cost: str | None = None
    printed: Days | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One report: how it is called on the page, where it comes from, and its date with the reasoning."""

    article: str
    label: str
    """Short and unique among the reports of the story: the outlet, else the file's name or its number."""
    outlet: str | None
    author: str | None
    url: str | None
    source: str
    """Name of the file, with its line or record, without folders; a web address as it is."""
    language: str | None
    sha256: str
    characters: int
    dating: Dating
    days: Days | None
    best: date | None
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """A stretch of a report that is no part of its running text, and what it is instead."""

    article: str
    kind: RegionKind
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of all inputs of the run, the rejected ones one by one."""

    read: int
    articles: int
    known: tuple[str, ...] = ()
    """Sources of inputs that were known already."""
    versions: tuple[str, ...] = ()
    """Sources of older versions."""
    rejected: tuple[Rejected, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """A story as its reports tell it, in the order of the page."""

    id: str
    title: Title
    happened: Days | None
    reported: Days | None
    counts: Counts
    look_first: tuple[Notice, ...]
    timeline: tuple[Moment, ...]
    ledgers: tuple[Ledger, ...]
    quotations: tuple[Saying, ...]
    paraphrases: tuple[Saying, ...]
    agreements: tuple[Row, ...]
    changes: tuple[Row, ...]
    differences: tuple[Row, ...]
    singles: tuple[Row, ...]
    copies: tuple[Copied, ...]
    overlaps: tuple[Overlap, ...]
    chapters: tuple[Chapter, ...]
    bonds: tuple[Bond, ...]
    support: tuple[Help, ...]
    without_support: tuple[str, ...]
    """Ids of the reports that carry no support note, where another report of the story does."""
    sources: tuple[Source, ...]
    """Oldest first; the undated last."""
    set_aside: tuple[Aside, ...]
    taken: Taken
    digest: str
    """Of the members' ids and texts, so that a reader sees whether reports have joined since."""
    version: str

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the reports, in the order of the sources."""
        return tuple(source.article for source in self.sources)

    @property
    def labels(self) -> dict[str, str]:
        """What each report is called on the page, by article id."""
        return {source.article: source.label for source in self.sources}


def evidence(part: object) -> Iterator[Evidence]:
    """Every span that a dossier or any part of one rests on, in the order of its fields; one may come again."""
    if isinstance(part, Evidence):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from evidence(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from evidence(getattr(part, field.name))
